// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/record_type.h"
#include "store/database/database.h"
#include "store/records/search_writer.h"
#include "store/search/sort_key.h"

#include <optional>
#include <unordered_map>

namespace daikou::store {

/// What the register knows of a record's existence.
enum class RecordState {
    Stub = 0, ///< referred to, but not arrived yet
    Live = 1,
    Deleted = 2,
};

/// A record's line in the table of all records.
struct RecordEntry {
    qint64 key = 0;                           ///< the number that the ordinary tables use for it, in this file only
    const domain::RecordType* type = nullptr; ///< null for a type that this version does not know
    RecordState state = RecordState::Stub;
};

/// Some fields of a type, as they are read for each of many records.
struct RecordPart {
    /// `wanted` has a flag for each field of the type, in their order.
    RecordPart(const domain::RecordType& type, std::vector<bool> wanted);
    /// All fields of a type; made once for each.
    static const RecordPart& whole(const domain::RecordType& type);

    const domain::RecordType& type;
    std::vector<bool> wanted;
    QByteArray sql; ///< with the key as ?1
};

/// The ordinary tables: the present state of every record, its lists of references, the names by which it is found and
/// its part of the search index. All that writes them goes through here; who calls this is the change log's business.
class RecordTables {
public:
    explicit RecordTables(Database& database);

    std::optional<RecordEntry> find(const domain::RecordId& id);
    domain::RecordId idOf(qint64 key);
    /// The key of a record, which becomes a stub where the register does not know it yet.
    qint64 requireKey(const domain::RecordId& id, const domain::RecordType& type);
    /// Enters a new live record, made by change `number`.
    qint64 create(const domain::RecordId& id, const domain::RecordType& type, qint64 number);
    /// Says that change `number` left the record in this state.
    void touch(qint64 key, const domain::RecordId& id, RecordState state, qint64 number);

    /// A live record's values; none where it has no row.
    std::optional<domain::Record> load(qint64 key, const domain::RecordType& type);
    /// The same with these fields only; the others are empty.
    std::optional<domain::Record> load(qint64 key, const RecordPart& part);

    void insert(qint64 key, const domain::Record& record);
    void update(qint64 key, const domain::Record& before, const domain::Record& after);
    void remove(qint64 key, const domain::Record& record);
    /// A change begins: nobody else writes the file until it ends, so what was found is remembered.
    void beginChange() { m_remembers = true; }
    /// The search index is behind what insert() wrote until this is called: before a commit, and before a search.
    void finishIndexes();
    /// The change is at its end. What the index still lacks then is dropped with a change that is taken back.
    void endChange();

    /// Whether the keys by which a kept record is sorted are those of its names.
    bool isSortedRight(qint64 key, const domain::Record& record);
    /// Empties and fills the names and the search index from the rows.
    void rebuildIndexes();

private:
    /// Writes the fields that have a flag in `fields`, in the order of their columns in `sql`.
    void writeRow(const QByteArray& sql, qint64 key, const domain::Record& record, const std::vector<bool>& fields);
    void updateRow(qint64 key, const domain::Record& before, const domain::Record& after);
    void writeLinks(qint64 key, const domain::Record& record, const domain::Record* before);
    void writeNames(qint64 key, const domain::RecordType& type, const QStringList& names, bool add);
    /// The sort keys of a bilingual name, English and Khmer; none where it is empty.
    std::optional<std::pair<QByteArray, QByteArray>> sortKeys(const domain::Record& record,
                                                              const domain::Field& englishHalf) const;
    void bindValue(Statement& statement, int& parameter, const domain::Field& field, const domain::Value& value);
    qint64 keyOfReference(const domain::Field& field, const domain::RecordId& id);

    void remember(const domain::RecordId& id, const RecordEntry& entry);

    Database& m_database;
    SearchWriter m_search;
    std::unordered_map<domain::RecordId, RecordEntry> m_known; ///< while a change is made: most are asked for again
    bool m_remembers = false;
    Collation m_english{domain::Language::English};
    Collation m_khmer{domain::Language::Khmer};
};

/// Reads the value of a field from a row of TableLayout::selectSql, and moves `column` on.
domain::Value readValue(Statement& row, int& column, const domain::Field& field);

} // namespace daikou::store
