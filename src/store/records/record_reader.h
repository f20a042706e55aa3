// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/record_type.h"
#include "store/database/database.h"

#include <map>
#include <optional>

namespace daikou::store {

/// Reads many records in the order of their keys, each table in one pass: several times as fast as one load() each.
/// While it lives, the connection reads.
class RecordReader {
public:
    explicit RecordReader(Database& database);

    /// What RecordTables::load() gives. Each key is greater than the one asked for before.
    std::optional<domain::Record> at(qint64 key, const domain::RecordType& type);

private:
    struct Rows {
        Rows(Database& database, const domain::RecordType& type);
        bool next();

        Statement statement;
        int keyColumn;
        std::optional<qint64> key; ///< of the row read last; none behind the last
    };

    Rows& rowsOf(const domain::RecordType& type);
    void addLinks(qint64 key, domain::Record& record);

    Database& m_database;
    std::map<const domain::RecordType*, std::unique_ptr<Rows>> m_rows;
    Statement m_links;
    bool m_hasLink;
};

} // namespace daikou::store
