// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "domain/error.h"
#include "store/register_file.h"
#include "store/schema/migration.h"
#include "store/seen_file.h"
#include "store/tr.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <sqlite3.h>

#include <future>
#include <map>
#include <set>

#include <unistd.h>

namespace daikou::store {

using domain::Error;

namespace {

/// A database file as SQLite reads and writes it below the connection. Closing a handle of our own on the file would
/// end the locks that other connections of this process have on it (POSIX, fcntl).
class RawFile {
public:
    explicit RawFile(Database& database) : m_database(database)
    {
        if (const int code = sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &m_file))
            database.fail(code);
    }
    void read(char* to, int bytes, qint64 offset)
    {
        for (int done = 0; done < bytes; done += atOnce)
            check(m_file->pMethods->xRead(m_file, to + done, std::min(atOnce, bytes - done), offset + done));
    }
    void write(const char* from, int bytes, qint64 offset)
    {
        for (int done = 0; done < bytes; done += atOnce)
            check(m_file->pMethods->xWrite(m_file, from + done, std::min(atOnce, bytes - done), offset + done));
    }

private:
    static constexpr int atOnce = 65536; // the most that SQLite itself asks for
    void check(int code) const
    {
        if (code != SQLITE_OK)
            m_database.fail(code);
    }

    Database& m_database;
    sqlite3_file* m_file = nullptr;
};

/// While it lives, nobody can commit to the file.
class ReadLock {
public:
    explicit ReadLock(Database& database) : m_unlock(database.prepared("ROLLBACK"))
    {
        database.prepared("BEGIN").run();
        try {
            m_bytes = database.number("PRAGMA page_count") * database.number("PRAGMA page_size");
            m_version = database.number("PRAGMA data_version");
        } catch (...) {
            m_unlock.tryRun();
            throw;
        }
    }
    ~ReadLock() { m_unlock.tryRun(); }
    ReadLock(const ReadLock&) = delete;
    ReadLock& operator=(const ReadLock&) = delete;

    qint64 bytes() const { return m_bytes; }
    /// Another number when another connection has written.
    qint64 version() const { return m_version; }

private:
    Statement& m_unlock; ///< prepared before, so that it runs also where there is no memory left
    qint64 m_bytes = 0, m_version = 0;
};

/// Visits the file piece by piece, all pieces of one state. Others may write between two pieces: then it begins again,
/// and when that has happened often, they wait. `visit(offset, piece)`.
template <typename Visit>
void forEachPiece(Database& source, const domain::Progress& progress, const Visit& visit)
{
    constexpr int piece = 8 * 1024 * 1024, patience = 3;
    RawFile file(source);
    QByteArray bytes(piece, Qt::Uninitialized);
    auto lock = std::make_unique<ReadLock>(source);
    qint64 version = lock->version();
    int begun = 1;
    for (qint64 offset = 0; offset < lock->bytes();) {
        const int size = int(std::min<qint64>(piece, lock->bytes() - offset));
        file.read(bytes.data(), size, offset);
        visit(offset, QByteArrayView(bytes.constData(), size));
        offset += size;
        const qint64 total = lock->bytes();
        if (begun <= patience)
            lock.reset();
        progress.step(offset, total, tr("the backup was stopped; nothing was written"));
        if (!lock)
            lock = std::make_unique<ReadLock>(source);
        if (lock->version() != version) {
            version = lock->version();
            offset = 0;
            ++begun;
        }
    }
}

/// Where a piece begins, and a sum that tells it from another.
using Pieces = std::map<qint64, size_t>;

size_t sumOf(QByteArrayView piece)
{
    return qHashBits(piece.data(), size_t(piece.size()));
}

Pieces copyFile(Database& from, Database& to, const domain::Progress& progress)
{
    RawFile target(to);
    Pieces copied;
    forEachPiece(from, progress, [&](qint64 offset, QByteArrayView piece) {
        if (offset == 0)
            copied.clear();
        auto sum = std::async(std::launch::async, sumOf, piece); // while it is written
        target.write(piece.data(), int(piece.size()), offset);
        copied[offset] = sum.get();
    });
    return copied;
}

/// Reads a copy back. Throws Error (Damaged) where it is not what was copied.
void requireSame(const QString& path, const Pieces& copied)
{
    requireFile(path);
    Database copy(path, Database::Mode::ReadOnly);
    verifySchema(copy);
    Pieces read;
    forEachPiece(copy, {}, [&](qint64 offset, QByteArrayView piece) { read[offset] = sumOf(piece); });
    if (read != copied)
        throw Error(Error::Kind::Damaged,
                    tr("the copy in %1 is not what was copied; the disk may be failing, choose another one").arg(path));
}

void requireGood(const QString& path)
{
    requireFile(path);
    Database copy(path, Database::Mode::ReadOnly);
    verifySchema(copy);
    requireWhole(copy);
}

/// Throws Error (Io) where the disk does not take it all.
void syncToDisk(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || ::fsync(file.handle()) != 0)
        throw Error(Error::Kind::Io,
                    tr("%1 cannot be written; check the folder and your right to write there").arg(path));
}

void requireFolder(const QString& path)
{
    if (!QFileInfo(path).absoluteDir().exists())
        throw Error(Error::Kind::Io, tr("there is no folder %1; make it first").arg(QFileInfo(path).absolutePath()));
}

} // namespace

void backUp(const QString& from, const QString& to, bool overwrite, const domain::Progress& progress)
{
    requireFile(from);
    requireFolder(to);
    if (!overwrite && QFileInfo::exists(to))
        throw Error(Error::Kind::Exists, tr("%1 is there already; choose another name").arg(to));
    const QString unfinished = to + QStringLiteral(".new");
    removeUnfinished(unfinished);
    const bool wasSeenWhole = isAsLeft(from);
    try {
        Pieces copied;
        {
            Database source(from, Database::Mode::ReadOnly);
            verifySchema(source);
            Database target(unfinished, Database::Mode::Create);
            // Nobody sees the file before it is whole and on the disk, so no write of it needs a journal or a sync.
            target.execute("PRAGMA journal_mode=OFF");
            target.execute("PRAGMA synchronous=OFF");
            copied = copyFile(source, target, progress);
        }
        // The disk takes it in while it is read back.
        auto onDisk = std::async(std::launch::async, syncToDisk, unfinished);
        requireSame(unfinished, copied);
        if (!wasSeenWhole)
            requireGood(unfinished);
        onDisk.get();
        if (!putInPlace(unfinished, to, overwrite))
            throw Error(Error::Kind::Io,
                        tr("%1 cannot be written; check the folder and your right to write there").arg(to));
    } catch (...) {
        removeUnfinished(unfinished);
        throw;
    }
}

void restore(const QString& backup, const QString& to)
{
    requireGood(backup);
    backUp(backup, to);
}

BackupKeeper::BackupKeeper(QString registerPath, QString folder)
    : m_register(std::move(registerPath)), m_folder(std::move(folder))
{}

std::vector<BackupFile> BackupKeeper::files() const
{
    const QString base = QFileInfo(m_register).completeBaseName();
    const QRegularExpression form(u'^' + QRegularExpression::escape(base) +
                                  QStringLiteral("-(\\d{4}-\\d{2}-\\d{2}-\\d{6})\\.daikou$"));
    std::vector<BackupFile> files;
    for (const QString& name : QDir(m_folder).entryList(QDir::Files))
        if (const auto found = form.match(name); found.hasMatch())
            files.push_back({m_folder + u'/' + name,
                             QDateTime::fromString(found.captured(1), QStringLiteral("yyyy-MM-dd-HHmmss"))});
    std::ranges::sort(files, std::greater(), &BackupFile::time);
    return files;
}

bool BackupKeeper::isDue(const QDateTime& now) const
{
    const auto existing = files();
    // Not the newest alone: a clock that once ran ahead leaves a file of a day still to come.
    return std::ranges::none_of(existing, [&](const BackupFile& file) { return file.time.date() == now.date(); });
}

BackupFile BackupKeeper::keep(const QDateTime& now)
{
    if (!QDir().mkpath(m_folder))
        throw Error(Error::Kind::Io,
                    tr("the folder %1 cannot be made; choose another one for backups in the settings").arg(m_folder));
    const QString name = QFileInfo(m_register).completeBaseName() + u'-' +
                         now.toString(QStringLiteral("yyyy-MM-dd-HHmmss")) + QStringLiteral(".daikou");
    const BackupFile made{m_folder + u'/' + name, now};
    backUp(m_register, made.path, true);
    const auto all = files();
    std::set<QString> keepers;
    for (const BackupFile& file : kept(all))
        keepers.insert(file.path);
    for (const BackupFile& file : all)
        if (!keepers.contains(file.path))
            QFile::remove(file.path);
    return made;
}

std::vector<BackupFile> BackupKeeper::kept(const std::vector<BackupFile>& newestFirst)
{
    constexpr size_t daily = 12, weekly = 10, monthly = 9;
    std::set<QString> days, weeks, months;
    std::vector<BackupFile> result;
    for (const BackupFile& file : newestFirst) {
        const QDate day = file.time.date();
        int year = 0;
        const int week = day.weekNumber(&year);
        const auto first = [](std::set<QString>& periods, const QString& period, size_t most) {
            return !periods.contains(period) && periods.size() < most && periods.insert(period).second;
        };
        const bool keepDay = first(days, day.toString(Qt::ISODate), daily);
        const bool keepWeek = first(weeks, QStringLiteral("%1-%2").arg(year).arg(week), weekly);
        const bool keepMonth = first(months, day.toString(QStringLiteral("yyyy-MM")), monthly);
        if (keepDay || keepWeek || keepMonth)
            result.push_back(file);
    }
    return result;
}

} // namespace daikou::store
