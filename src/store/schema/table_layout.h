// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/record_type.h"

#include <QByteArray>

namespace daikou::store {

/// The ordinary table of a record type, as its field table gives it: column names, in order, and the statements that
/// read and write a row. A list of references stands in the table `link`, not in a column.
class TableLayout {
public:
    explicit TableLayout(const domain::RecordType& type);
    /// The layout of a type; made once.
    static const TableLayout& of(const domain::RecordType& type);

    /// A column with its SQLite type ("title_en TEXT"), key first.
    const QList<QByteArray>& columns() const { return m_columns; }
    /// CREATE TABLE and the indexes of references: what a migration for this type holds.
    QByteArray createSql() const;
    /// The index that holds all short columns of a type, so that lists are put in order and filtered without reading
    /// the long texts of 100,000 rows: for the migration, too.
    static QByteArray listIndexSql(const domain::RecordType& type);

    const QByteArray& insertSql() const { return m_insert; }
    /// Sets the columns of the fields that have a flag in `fields` (one for each of the type, in their order), and no
    /// other: SQLite writes the entry of every index that holds a column which is named, whether it changes or not.
    static QByteArray updateSql(const domain::RecordType& type, const std::vector<bool>& fields);
    const QByteArray& deleteSql() const { return m_delete; }
    /// id, the columns of each field (references as the id of their record), and the key; `WHERE t.key = ?1` or the
    /// order is added by the caller.
    const QByteArray& selectSql() const { return m_select; }
    /// The same for some of the fields: `wanted` has a flag for each of the type, in their order.
    static QByteArray selectSql(const domain::RecordType& type, const std::vector<bool>& wanted);
    /// Where the key stands in a row of selectSql().
    int keyColumn() const { return m_keyColumn; }

private:
    QByteArray m_table;
    QList<QByteArray> m_columns;
    QByteArray m_insert, m_delete, m_select;
    QByteArray m_indexes, m_listIndex;
    int m_keyColumn = 0;
};

/// A table's or column's name for SQL: quoted, since a few of them ("from", "to", "left", "do") are words of SQL.
inline QByteArray sqlName(const QString& name)
{
    return '"' + name.toLatin1() + '"';
}

/// Whether a field has a column of its own (all but lists of references).
inline bool hasColumn(const domain::Field& field)
{
    return field.kind != domain::Kind::References;
}

/// Whether ICU sort keys stand beside the field: the first half of a bilingual name does, for both languages.
inline bool hasSortKeys(const domain::Field& field)
{
    return field.options.names && field.language == domain::Language::English;
}

/// The number under which a field's list of references stands in the table `link`.
inline int linkNumber(const domain::RecordType& type, const domain::Field& field)
{
    return type.number() * 1000 + field.number;
}

} // namespace daikou::store
