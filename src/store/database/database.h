// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/record_id.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <unordered_map>

struct sqlite3;
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
    void reset();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    domain::RecordId id(int column) const;

private:
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

/// One connection to an SQLite file. Every failure is thrown as a domain::Error with a sentence for people.
/// Used by one thread at a time, except interrupt().
class Database {
public:
    enum class Mode { Create, ReadWrite, ReadOnly, Memory };

    /// Opens and sets what architecture.md asks of every connection (durability, foreign keys, no trust in the schema).
    Database(const QString& path, Mode mode);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    void execute(const QByteArray& sql);
    /// A statement that is prepared once and kept; reset and with its parameters cleared.
    Statement& prepared(const QByteArray& sql);
    /// The first column of the first row as a number; 0 where there is none.
    qint64 number(const QByteArray& sql);

    /// Stops what runs on this connection, from any thread; it throws Error (Cancelled).
    void interrupt();
    /// Throws the Error that an SQLite result code means for this file.
    [[noreturn]] void fail(int code) const;

    const QString& path() const { return m_path; }
    sqlite3* handle() const { return m_handle; }

private:
    void configure(Mode mode);

    QString m_path;
    sqlite3* m_handle = nullptr;
    std::unordered_map<std::string, std::unique_ptr<Statement>> m_prepared;
};

/// Removes a database file that never counted, with the empty journal that journal_mode=TRUNCATE leaves beside it.
void removeUnfinished(const QString& path);
/// Gives a finished file its name, in one step; its empty journal does not come along. Where `overwrite`, it replaces
/// what stands there, so that a power cut leaves one of the two. False where it cannot be done.
bool putInPlace(const QString& unfinished, const QString& path, bool overwrite);

/// Begins a transaction that is rolled back unless commit() is called.
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    Database& m_database;
    bool m_open = true;
};

} // namespace daikou::store
