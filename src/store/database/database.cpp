// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database/database.h"

#include "domain/error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <filesystem>

namespace daikou::store {

using domain::Error;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("store", text);
}

struct Meaning {
    Error::Kind kind;
    const char* sentence; ///< %1: the file
};

Meaning meaningOf(int code)
{
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

Statement::Statement(Database& database, const char* sql) : m_database(database)
{
    const int code = sqlite3_prepare_v3(database.handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    if (code != SQLITE_OK)
        database.fail(code);
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement& Statement::bind(int parameter, qint64 value)
{
    if (const int code = sqlite3_bind_int64(m_statement, parameter, value); code != SQLITE_OK)
        m_database.fail(code);
    return *this;
}

Statement& Statement::bind(int parameter, double value)
{
    if (const int code = sqlite3_bind_double(m_statement, parameter, value); code != SQLITE_OK)
        m_database.fail(code);
    return *this;
}

Statement& Statement::bind(int parameter, QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    const int code = sqlite3_bind_text64(m_statement, parameter, utf8.constData(), sqlite3_uint64(utf8.size()),
                                         SQLITE_TRANSIENT, SQLITE_UTF8);
    if (code != SQLITE_OK)
        m_database.fail(code);
    return *this;
}

Statement& Statement::bind(int parameter, QByteArrayView blob)
{
    const char* data = blob.isEmpty() ? "" : blob.data();
    const int code = sqlite3_bind_blob64(m_statement, parameter, data, sqlite3_uint64(blob.size()), SQLITE_TRANSIENT);
    if (code != SQLITE_OK)
        m_database.fail(code);
    return *this;
}

Statement& Statement::bindNull(int parameter)
{
    sqlite3_bind_null(m_statement, parameter);
    return *this;
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    sqlite3_reset(m_statement);
    m_database.fail(code);
}

void Statement::run()
{
    step();
    reset();
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}
qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}
double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(data, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::blob(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {data, sqlite3_column_bytes(m_statement, column)};
}

domain::RecordId Statement::id(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return domain::RecordId::fromBytes(QByteArrayView(data, sqlite3_column_bytes(m_statement, column)));
}

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
    auto& statement = m_prepared[sql.toStdString()];
    if (!statement)
        statement = std::make_unique<Statement>(*this, sql.constData());
    statement->reset();
    return *statement;
}

qint64 Database::number(const QByteArray& sql)
{
    Cursor row(prepared(sql));
    return row.step() ? row->integer(0) : 0;
}

void Database::interrupt()
{
    sqlite3_interrupt(m_handle);
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

Transaction::Transaction(Database& database) : m_database(database)
{
    database.execute("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (m_open)
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    m_database.execute("COMMIT");
    m_open = false;
}

} // namespace daikou::store
