// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/raw_file.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

#include <memory>
#include <stdexcept>

namespace daikou::test {

namespace {

using Handle = std::unique_ptr<sqlite3, int (*)(sqlite3*)>;

Handle opened(const QString& path, int flags)
{
    sqlite3* handle = nullptr;
    sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, flags, nullptr);
    return {handle, sqlite3_close};
}

QByteArray shown(sqlite3_stmt* row, int column)
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(row, column));
    const QByteArray bytes(data, sqlite3_column_bytes(row, column));
    return sqlite3_column_type(row, column) == SQLITE_BLOB ? bytes.toHex() : bytes;
}

QStringList linesOf(sqlite3* database, const QByteArray& sql)
{
    sqlite3_stmt* row = nullptr;
    if (sqlite3_prepare_v2(database, sql.constData(), -1, &row, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(database));
    QStringList lines;
    while (sqlite3_step(row) == SQLITE_ROW) {
        QByteArray line;
        for (int column = 0; column < sqlite3_column_count(row); ++column)
            line += shown(row, column) + '|';
        lines += QString::fromUtf8(line);
    }
    sqlite3_finalize(row);
    return lines;
}

} // namespace

void runBehind(const QString& path, const QByteArray& sql)
{
    const Handle database = opened(path, SQLITE_OPEN_READWRITE);
    sqlite3_busy_timeout(database.get(), 5000);
    char* problem = nullptr;
    if (sqlite3_exec(database.get(), sql.constData(), nullptr, nullptr, &problem) != SQLITE_OK)
        throw std::runtime_error(problem ? problem : "no message");
}

QStringList rowsOf(const QString& path)
{
    const Handle database = opened(path, SQLITE_OPEN_READONLY);
    // The index keeps its rows in segments that depend on its history; check() compares its words.
    const QStringList tables = linesOf(database.get(), "SELECT name FROM sqlite_schema WHERE type = 'table' "
                                                       "AND name NOT LIKE 'search%' AND name NOT LIKE 'sqlite_%'");
    QStringList rows;
    for (QString table : tables) {
        table.chop(1);
        for (const QString& row : linesOf(database.get(), "SELECT * FROM \"" + table.toLatin1() + "\" ORDER BY 1, 2"))
            rows += QString(table + u' ' + row);
    }
    return rows;
}

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace daikou::test
