// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database/database.h"

#include "domain/error.h"
#include "store/search/contains_function.h"
#include "store/search/rank_function.h"
#include "store/tr.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <filesystem>

namespace daikou::store {

using domain::Error;

namespace {

struct Meaning {
    Error::Kind kind;
    const char* sentence; ///< %1: the file
};

Meaning meaningOf(int code)
{
    if (code == SQLITE_READONLY_DBMOVED)
        return {Error::Kind::Io,
                QT_TRANSLATE_NOOP("store", "%1 was moved, renamed or deleted while it was open; put it back and try "
                                           "again, or open it where it is now")};
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Kind::Locked,
                QT_TRANSLATE_NOOP("store", "%1 is being written by another program; wait a moment and try again")};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {Error::Kind::ReadOnly,
                QT_TRANSLATE_NOOP("store", "%1 cannot be written; make a copy in a folder of yours and open that")};
    case SQLITE_FULL:
        return {
            Error::Kind::Io,
            QT_TRANSLATE_NOOP("store", "the disk with %1 is full; free some space and try again, nothing was lost")};
    case SQLITE_CANTOPEN:
        return {Error::Kind::Io,
                QT_TRANSLATE_NOOP("store", "%1 cannot be opened; check the folder and your right to read it")};
    case SQLITE_IOERR:
        return {
            Error::Kind::Io,
            QT_TRANSLATE_NOOP("store", "the disk with %1 failed; check that the stick or drive is still connected")};
    case SQLITE_CORRUPT:
        return {Error::Kind::Damaged, QT_TRANSLATE_NOOP("store", "%1 is damaged; open the newest backup instead")};
    case SQLITE_NOTADB:
        return {Error::Kind::NotOurs,
                QT_TRANSLATE_NOOP("store", "%1 is not a Daikou register; choose a file that ends in .daikou")};
    case SQLITE_INTERRUPT:
        return {Error::Kind::Cancelled, QT_TRANSLATE_NOOP("store", "stopped")};
    case SQLITE_NOMEM:
        return {Error::Kind::Io,
                QT_TRANSLATE_NOOP("store", "there is not enough memory for %1; close other programs and try again")};
    default:
        return {Error::Kind::Internal,
                QT_TRANSLATE_NOOP("store", "a mistake in the program stopped work on %1; please report it")};
    }
}

} // namespace

Database::Database(const QString& path, Mode mode) : m_path(path)
{
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    if (mode == Mode::Memory)
        flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY;
    else
        flags |= mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (mode == Mode::Create)
        flags |= SQLITE_OPEN_CREATE;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &m_handle, flags, nullptr);
    try {
        if (code != SQLITE_OK)
            fail(code);
        configure(mode);
    } catch (...) {
        m_prepared.clear();
        sqlite3_close_v2(m_handle);
        throw;
    }
}

Database::~Database()
{
    m_prepared.clear();
    sqlite3_close_v2(m_handle);
}

void Database::configure(Mode mode)
{
    constexpr int waitMilliseconds = 5000;
    sqlite3_busy_timeout(m_handle, waitMilliseconds);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    execute("PRAGMA cell_size_check=ON");
    execute("PRAGMA foreign_keys=ON");
    execute("PRAGMA temp_store=MEMORY");
    addRankFunction(m_handle);
    addContainsFunction(m_handle);
    if (mode == Mode::ReadOnly)
        return;
    // In this order: the pair lost nothing in the power-cut simulation (architecture.md, "The register file").
    execute("PRAGMA synchronous=EXTRA");
    execute("PRAGMA journal_mode=TRUNCATE");
    execute("PRAGMA cache_size=-65536");
    // A long change stays in memory until it commits, so that windows on the same file can go on reading.
    execute("PRAGMA cache_spill=OFF");
}

void Database::execute(const QByteArray& sql)
{
    if (const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr); code != SQLITE_OK)
        fail(code);
}

Statement& Database::prepared(const QByteArray& sql)
{
    const auto known = m_prepared.find(sql);
    if (known != m_prepared.end()) {
        known->second->reset();
        return *known->second;
    }
    const QByteArray kept(sql.constData(), sql.size()); // it may only view what it was made of
    return *m_prepared.emplace(kept, std::make_unique<Statement>(*this, kept.constData())).first->second;
}

qint64 Database::number(const QByteArray& sql)
{
    Cursor row(prepared(sql));
    return row.step() ? row->integer(0) : 0;
}

void Database::interrupt()
{
    m_interrupted = true; // also for the statement that begins a moment later
    sqlite3_interrupt(m_handle);
}

void Database::forgetTakenBack()
{
    if (!m_takenBack)
        return;
    execute("PRAGMA writable_schema=RESET");
    m_takenBack = false;
}

void Database::assertInPlace() const
{
    int moved = 0;
    if (sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved)
        fail(SQLITE_READONLY_DBMOVED);
}

void Database::fail(int code) const
{
    const Meaning meaning = meaningOf(code);
    const QString detail = QString::fromUtf8(sqlite3_errstr(code)) + QStringLiteral(": ") +
                           QString::fromUtf8(m_handle ? sqlite3_errmsg(m_handle) : "");
    throw Error(meaning.kind, tr(meaning.sentence).replace(QStringLiteral("%1"), m_path), detail);
}

void removeUnfinished(const QString& path)
{
    QFile::remove(path);
    QFile::remove(path + QStringLiteral("-journal"));
}

bool putInPlace(const QString& unfinished, const QString& path, bool overwrite)
{
    std::error_code problem;
    if (overwrite)
        std::filesystem::rename(QFileInfo(unfinished).filesystemFilePath(), QFileInfo(path).filesystemFilePath(),
                                problem);
    const bool done = overwrite ? !problem : QFile::rename(unfinished, path);
    if (done)
        QFile::remove(unfinished + QStringLiteral("-journal"));
    return done;
}

namespace {

/// Whether a statement stands between two of its rows.
bool isStepping(sqlite3* handle)
{
    for (auto* each = sqlite3_next_stmt(handle, nullptr); each; each = sqlite3_next_stmt(handle, each))
        if (sqlite3_stmt_busy(each))
            return true;
    return false;
}

} // namespace

Reading::Reading(Database& database) : m_database(database)
{
    // Where a statement goes on beyond this, an interrupt() would keep the end of the reading from being run.
    if (!sqlite3_get_autocommit(database.handle()) || isStepping(database.handle()))
        return;
    m_end = &database.prepared("COMMIT");
    database.prepared("BEGIN").run();
}

Reading::~Reading()
{
    // An interrupt() of just this moment stops one try, never the next.
    while (m_end && !m_end->tryRun() && !sqlite3_get_autocommit(m_database.handle())) {
    }
}

Transaction::Transaction(Database& database)
    : m_database(database), m_commit(database.prepared("COMMIT")), m_rollback(database.prepared("ROLLBACK"))
{
    database.forgetTakenBack();
    database.execute("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    if (isUnderWay())
        m_rollback.tryRun();
    else
        m_database.noteTakenBack();
}

bool Transaction::isUnderWay() const
{
    return !sqlite3_get_autocommit(m_database.handle());
}

void Transaction::commit()
{
    m_commit.run();
    m_open = false;
}

} // namespace daikou::store
