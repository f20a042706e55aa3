// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/record_type.h"
#include "store/query/cell_reader.h"
#include "store/register.h"

namespace daikou::store {

/// What a list shows: which records, in which order.
struct ListRequest {
    const domain::RecordType* type = nullptr;
    QString where;    ///< the list language (expression.h); empty: all
    QString words;    ///< plain words, as typed into the list's search box: found in the record's texts
    QStringList sort; ///< paths, `-` before one that descends; empty: as the type has it
    domain::Language language = domain::Language::English;
    bool forFiles = false; ///< cells as files hold them: ISO dates, codes of choices, plain numbers
};

/// One column of a list: a path from the record ("title", "area.province", "party.organisation"), with what it ends in.
struct Column {
    QString path;
    const domain::RecordType* type = nullptr; ///< of the record that the last step is read from
    const domain::Field* field = nullptr;     ///< the last step; of a bilingual base the English half
    bool bilingual = false;                   ///< both halves: shown in the list's language

    QString label(domain::Language language) const;
    bool isNumber() const;
};

/// The column that a path means. Throws Error (Input) that names the step that is not there.
Column resolveColumn(const domain::RecordType& type, const QString& path);

/// How many records of a type fit an expression: counted alone, in no order. Throws Error (Input) as ListQuery does.
qint64 countWhere(Register& source, const domain::RecordType& type, const QString& where);

/// A window onto a query: the order is computed once, rows are read where they are looked at. The first records by name
/// are there before the order of all is. On the register's thread.
class ListQuery {
public:
    /// Runs the query. Throws Error (Input) that says where an expression is wrong.
    ListQuery(Register& source, const ListRequest& request);

    const ListRequest& request() const { return m_request; }
    qint64 count() const { return m_count; }
    domain::RecordId idAt(qint64 row) const;
    /// The row of a record; -1 where the list does not have it.
    qint64 rowOf(const domain::RecordId& id) const;
    std::vector<ListRow> rows(qint64 first, qint64 count, const std::vector<Column>& columns) const;
    /// The same by a reader of these columns, which remembers what it has named.
    std::vector<ListRow> rows(qint64 first, qint64 count, CellReader& reader) const;
    CellReader readerOf(const std::vector<Column>& columns) const;
    std::vector<domain::Record> records(qint64 first, qint64 count) const;

private:
    using Keys = std::vector<qint64>;
    bool takeFirst();
    void takeAll();
    const Keys& allKeys() const;
    qint64 keyAt(qint64 row) const;
    qint64 endOf(qint64 first, qint64 count) const;
    Keys sortedByOne(const QString& path, const std::function<bool(qint64 key)>& isSelected);
    Keys sortedByAll(const std::function<bool(qint64 key)>& isSelected);

    Register& m_register;
    ListRequest m_request;
    Keys m_keys; ///< in order: of all records, or of the first ones
    qint64 m_count = 0;
    bool m_hasAll = false;
};

} // namespace daikou::store
