// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "domain/error.h"
#include "store/register_file.h"
#include "store/schema/migration.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <sqlite3.h>

#include <set>

namespace daikou::store {

using domain::Error;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("store", text);
}

void copyPages(Database& from, Database& to, const domain::Progress& progress)
{
    constexpr int pagesAtOnce = 4096;
    sqlite3_backup* backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        to.fail(sqlite3_errcode(to.handle()));
    int code = SQLITE_OK;
    try {
        while ((code = sqlite3_backup_step(backup, pagesAtOnce)) == SQLITE_OK) {
            const qint64 total = sqlite3_backup_pagecount(backup);
            progress.step(total - sqlite3_backup_remaining(backup), total,
                          tr("the backup was stopped; nothing was written"));
        }
    } catch (...) {
        sqlite3_backup_finish(backup);
        throw;
    }
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE)
        to.fail(code);
}

void requireGood(const QString& path)
{
    requireFile(path);
    Database copy(path, Database::Mode::ReadOnly);
    verifySchema(copy);
    requireWhole(copy);
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
    try {
        {
            Database source(from, Database::Mode::ReadOnly);
            verifySchema(source);
            Database target(unfinished, Database::Mode::Create);
            copyPages(source, target, progress);
        }
        requireGood(unfinished);
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
