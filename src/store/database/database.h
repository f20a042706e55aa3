// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database/statement.h"

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <atomic>
#include <memory>
#include <unordered_map>

struct sqlite3;

namespace daikou::store {

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
    /// The same for a literal, found again by where it stands.
    template <size_t Size>
    Statement& prepared(const char (&sql)[Size])
    {
        auto& known = m_literals[sql];
        if (!known)
            known = &prepared(QByteArray::fromRawData(sql, Size - 1));
        known->reset();
        return *known;
    }
    /// The first column of the first row as a number; 0 where there is none.
    qint64 number(const QByteArray& sql);

    /// Stops what runs on this connection and what begins there later, from any thread: it throws Error (Cancelled),
    /// until resume(), which is called where nothing runs.
    void interrupt();
    void resume() { m_interrupted = false; }
    /// To be said where SQLite took a transaction back by itself (no memory, a disk that failed): before the next one
    /// begins, tables are opened anew. FTS5 else goes on with what it was reading when that happened (SQLite 3.40.1:
    /// sums of 0 over all texts, which later changes take for a damaged index).
    void noteTakenBack() { m_takenBack = true; }
    void forgetTakenBack();
    bool isInterrupted() const { return m_interrupted; }
    /// Throws Error (Io) where the path no longer leads to the file that was opened.
    void assertInPlace() const;
    /// Throws the Error that an SQLite result code means for this file.
    [[noreturn]] void fail(int code) const;

    const QString& path() const { return m_path; }
    sqlite3* handle() const { return m_handle; }

private:
    struct Hash {
        size_t operator()(const QByteArray& sql) const { return qHashBits(sql.constData(), size_t(sql.size())); }
    };

    void configure(Mode mode);

    QString m_path;
    sqlite3* m_handle = nullptr;
    std::atomic<bool> m_interrupted = false;
    bool m_takenBack = false;
    std::unordered_map<QByteArray, std::unique_ptr<Statement>, Hash> m_prepared;
    std::unordered_map<const char*, Statement*> m_literals;
};

/// Removes a database file that never counted, with the empty journal that journal_mode=TRUNCATE leaves beside it.
void removeUnfinished(const QString& path);
/// Gives a finished file its name, in one step; its empty journal does not come along. Where `overwrite`, it replaces
/// what stands there, so that a power cut leaves one of the two. False where it cannot be done.
bool putInPlace(const QString& unfinished, const QString& path, bool overwrite);

/// What is read while it lives is of one moment, and the lock of the file is taken once, not for each statement. Within
/// a transaction, another Reading or a statement that goes on it does nothing. What begins under it ends before it
/// does.
class Reading {
public:
    explicit Reading(Database& database);
    ~Reading();
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;

private:
    Database& m_database;
    Statement* m_end = nullptr; ///< null where it does nothing
};

/// Begins a transaction that is rolled back unless commit() is called. What ends it is prepared before it begins, so
/// that it ends also where there is no memory left.
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();
    /// False after a commit, and after a failure that made SQLite take everything back by itself.
    bool isUnderWay() const;

private:
    Database& m_database;
    Statement& m_commit;
    Statement& m_rollback;
    bool m_open = true;
};

} // namespace daikou::store
