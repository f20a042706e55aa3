// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/record_id.h"

#include <QByteArray>
#include <QString>

struct sqlite3_stmt;

namespace daikou::store {

class Database;

/// A prepared statement. Parameters and columns count from 1 and 0, as SQLite has them. Belongs to its Database and is
/// used on that database's thread.
class Statement {
public:
    Statement(Database& database, const char* sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& bind(int parameter, qint64 value);
    Statement& bind(int parameter, int value) { return bind(parameter, qint64(value)); }
    Statement& bind(int parameter, double value);
    Statement& bind(int parameter, QStringView text);
    Statement& bind(int parameter, QByteArrayView blob);
    Statement& bind(int parameter, const domain::RecordId& id) { return bind(parameter, id.view()); }
    Statement& bindNull(int parameter);

    /// The next row; false after the last. Throws Error.
    bool step();
    /// Runs a statement that gives no rows, and makes it ready to run again.
    void run();
    /// The same where an error cannot be thrown; false where it failed.
    bool tryRun();
    void reset();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    /// The bytes of a blob or a text, valid until the next step.
    QByteArrayView view(int column) const;
    domain::RecordId id(int column) const;

private:
    void requireMemory(const void* data) const;

    Database& m_database;
    sqlite3_stmt* m_statement = nullptr;
};

/// Resets a shared prepared statement when it goes out of scope, so that no read stays open.
class Cursor {
public:
    explicit Cursor(Statement& statement) : m_statement(statement) {}
    ~Cursor() { m_statement.reset(); }
    Cursor(const Cursor&) = delete;
    Cursor& operator=(const Cursor&) = delete;
    Statement* operator->() { return &m_statement; }
    bool step() { return m_statement.step(); }

private:
    Statement& m_statement;
};

} // namespace daikou::store
