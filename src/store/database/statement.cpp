// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database/statement.h"

#include "store/database/database.h"

#include <sqlite3.h>

namespace daikou::store {

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
    const int code = m_database.isInterrupted() ? SQLITE_INTERRUPT : sqlite3_step(m_statement);
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

bool Statement::tryRun()
{
    const bool done = sqlite3_step(m_statement) == SQLITE_DONE;
    sqlite3_reset(m_statement);
    return done;
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

/// SQLite gives nothing both for an empty value and where it has no memory for one.
void Statement::requireMemory(const void* data) const
{
    if (!data && sqlite3_errcode(m_database.handle()) == SQLITE_NOMEM)
        m_database.fail(SQLITE_NOMEM);
}

QString Statement::text(int column) const
{
    const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    requireMemory(data);
    return QString::fromUtf8(data, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::blob(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    requireMemory(data);
    return {data, sqlite3_column_bytes(m_statement, column)};
}

QByteArrayView Statement::view(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {data, sqlite3_column_bytes(m_statement, column)};
}

domain::RecordId Statement::id(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return domain::RecordId::fromBytes(QByteArrayView(data, sqlite3_column_bytes(m_statement, column)));
}

} // namespace daikou::store
