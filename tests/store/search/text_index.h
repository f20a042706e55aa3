// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/search/search_tokens.h"

#include <QString>
#include <QStringList>

#include <sqlite3.h>

#include <memory>
#include <stdexcept>
#include <vector>

namespace daikou::store::testing {

/// A full-text table in memory, as the register declares it: what SQLite really makes of tokens and queries.
class TextIndex {
public:
    TextIndex() : m_db(opened())
    {
        run("CREATE VIRTUAL TABLE t USING fts5(name, sound, detail, text, content='', "
            "tokenize=\"unicode61 remove_diacritics 0 categories 'L* M* N* Co'\")");
        m_insert = prepare("INSERT INTO t(rowid, name, sound) VALUES (?, ?, ?)");
        m_find = prepare("SELECT rowid FROM t WHERE t MATCH ? ORDER BY rowid");
    }

    /// Adds a record of that many names.
    void add(qint64 row, const QStringList& names)
    {
        QStringList tokens;
        QStringList sounds;
        for (const auto& name : names) {
            tokens += indexText(name);
            sounds += soundText(name);
        }
        sqlite3_bind_int64(m_insert.get(), 1, row);
        bind(m_insert.get(), 2, tokens.join(u' '));
        bind(m_insert.get(), 3, sounds.join(u' '));
        step(m_insert.get());
        sqlite3_reset(m_insert.get());
    }

    /// The rows that what was typed finds; throws where SQLite refuses the query.
    std::vector<qint64> find(QStringView typed, bool lastIsPrefix = false) const
    {
        const auto query = matchQuery(typed, lastIsPrefix).alsoBySound;
        if (query.isEmpty())
            return {};
        std::vector<qint64> rows;
        bind(m_find.get(), 1, query);
        while (step(m_find.get()))
            rows.push_back(sqlite3_column_int64(m_find.get(), 0));
        sqlite3_reset(m_find.get());
        return rows;
    }

    void run(const char* sql) { check(sqlite3_exec(m_db.get(), sql, nullptr, nullptr, nullptr)); }

private:
    struct Close {
        void operator()(sqlite3* db) const { sqlite3_close(db); }
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };
    using Statement = std::unique_ptr<sqlite3_stmt, Close>;

    static sqlite3* opened()
    {
        sqlite3* db = nullptr;
        sqlite3_open(":memory:", &db);
        return db;
    }

    void check(int code) const
    {
        if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
            throw std::runtime_error(sqlite3_errmsg(m_db.get()));
    }

    Statement prepare(const char* sql)
    {
        sqlite3_stmt* statement = nullptr;
        check(sqlite3_prepare_v2(m_db.get(), sql, -1, &statement, nullptr));
        return Statement(statement);
    }

    void bind(sqlite3_stmt* statement, int index, const QString& text) const
    {
        const auto utf8 = text.toUtf8();
        check(sqlite3_bind_text(statement, index, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT));
    }

    bool step(sqlite3_stmt* statement) const
    {
        const int code = sqlite3_step(statement);
        if (code != SQLITE_ROW && code != SQLITE_DONE)
            sqlite3_reset(statement);
        check(code);
        return code == SQLITE_ROW;
    }

    std::unique_ptr<sqlite3, Close> m_db;
    Statement m_insert;
    Statement m_find;
};

} // namespace daikou::store::testing
