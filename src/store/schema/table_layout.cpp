// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema/table_layout.h"

#include <algorithm>
#include <map>
#include <memory>

namespace daikou::store {

using domain::Field;
using domain::Kind;

namespace {

/// A column name is quoted, since a few of them ("from", "to", "left", "do") are words of SQL.

const char* sqlType(Kind kind)
{
    switch (kind) {
    case Kind::Integer:
    case Kind::Boolean:
        return "INTEGER";
    case Kind::Real:
        return "REAL";
    case Kind::Reference:
        return "INTEGER REFERENCES record(key)";
    case Kind::Money:
        return "INTEGER";
    default:
        return "TEXT";
    }
}

/// The columns that hold a field.
QList<QByteArray> columnsOf(const Field& field)
{
    if (field.kind != Kind::Money)
        return {sqlName(field.column())};
    return {sqlName(field.column()), sqlName(field.column() + QStringLiteral("_currency"))};
}

/// The columns that are written with a field: its own, and the sort keys that stand beside it.
QList<QByteArray> writtenColumns(const Field& field)
{
    auto columns = columnsOf(field);
    if (hasSortKeys(field))
        columns += {sqlName(field.base + QStringLiteral("_sort_en")), sqlName(field.base + QStringLiteral("_sort_km"))};
    return columns;
}

/// Whether lists read the field to put records in order or to filter them: whatever is short.
bool isInListIndex(const domain::RecordType& type, const Field& field)
{
    const auto& identity = type.identity();
    const bool isCode = std::ranges::find(identity, field.base) != identity.end();
    return hasColumn(field) && field.kind != Kind::LongText && field.kind != Kind::Money && field.kind != Kind::Real &&
           (field.kind != Kind::Text || isCode);
}

/// What belongs to another record is found by it; the list index of its type begins with the owner.
bool leadsListIndex(const domain::RecordType& type, const Field& field)
{
    return &field == type.ownerField() && std::ranges::none_of(type.fields(), hasSortKeys);
}

} // namespace

TableLayout::TableLayout(const domain::RecordType& type) : m_table(sqlName(type.name()))
{
    QList<QByteArray> names{"key"};
    m_columns = {"key INTEGER PRIMARY KEY REFERENCES record(key)"};
    const auto add = [&](const QByteArray& name, const QByteArray& sql) {
        names += name;
        m_columns += name + ' ' + sql;
    };
    for (const Field& field : type.fields()) {
        if (!hasColumn(field))
            continue;
        const QByteArray name = sqlName(field.column());
        add(name, sqlType(field.kind));
        if (field.kind == Kind::Reference && !leadsListIndex(type, field))
            m_indexes +=
                "CREATE INDEX " + sqlName(type.name() + u'_' + field.column()) + " ON " + m_table + "(" + name + ");\n";
        if (field.kind == Kind::Money)
            add(columnsOf(field).back(), "TEXT");
        if (hasSortKeys(field)) {
            add(sqlName(field.base + QStringLiteral("_sort_en")), "BLOB");
            add(sqlName(field.base + QStringLiteral("_sort_km")), "BLOB");
        }
    }
    m_listIndex = listIndexSql(type);
    QList<QByteArray> marks;
    for (qsizetype i = 0; i < names.size(); ++i)
        marks += "?" + QByteArray::number(i + 1);
    m_insert = "INSERT INTO " + m_table + "(" + names.join(", ") + ") VALUES(" + marks.join(", ") + ")";
    m_delete = "DELETE FROM " + m_table + " WHERE key = ?1";
    m_select = selectSql(type, std::vector<bool>(type.fields().size(), true));
    m_keyColumn = 1;
    for (const Field& field : type.fields())
        if (hasColumn(field))
            m_keyColumn += int(columnsOf(field).size());
}

QByteArray TableLayout::updateSql(const domain::RecordType& type, const std::vector<bool>& fields)
{
    QList<QByteArray> assignments;
    for (size_t i = 0; i < fields.size(); ++i)
        if (fields[i] && hasColumn(type.fields()[i]))
            for (const QByteArray& column : writtenColumns(type.fields()[i]))
                assignments += column + " = ?" + QByteArray::number(assignments.size() + 2);
    return "UPDATE " + sqlName(type.name()) + " SET " + assignments.join(", ") + " WHERE key = ?1";
}

QByteArray TableLayout::selectSql(const domain::RecordType& type, const std::vector<bool>& wanted)
{
    QByteArray selected = "r.id, ", joins;
    for (size_t i = 0; i < wanted.size(); ++i) {
        const Field& field = type.fields()[i];
        if (!wanted[i] || !hasColumn(field))
            continue;
        if (field.kind == Kind::Reference) {
            const QByteArray alias = "r" + QByteArray::number(field.number);
            joins += " LEFT JOIN record " + alias + " ON " + alias + ".key = t." + sqlName(field.column());
            selected += alias + ".id, ";
            continue;
        }
        for (const QByteArray& column : columnsOf(field))
            selected += "t." + column + ", ";
    }
    return "SELECT " + selected + "t.key FROM " + sqlName(type.name()) + " t JOIN record r ON r.key = t.key" + joins;
}

const TableLayout& TableLayout::of(const domain::RecordType& type)
{
    static thread_local std::map<const domain::RecordType*, std::unique_ptr<TableLayout>> layouts;
    auto& layout = layouts[&type];
    if (!layout)
        layout = std::make_unique<TableLayout>(type);
    return *layout;
}

QByteArray TableLayout::listIndexSql(const domain::RecordType& type)
{
    QList<QByteArray> names, rest;
    for (const Field& field : type.fields()) {
        if (hasSortKeys(field))
            names += writtenColumns(field).mid(1);
        else if (leadsListIndex(type, field))
            names += sqlName(field.column());
        else if (isInListIndex(type, field))
            rest += sqlName(field.column());
    }
    return "CREATE INDEX " + sqlName(type.name() + QStringLiteral("_list")) + " ON " + sqlName(type.name()) + "(" +
           (names + rest).join(", ") + ");\n";
}

QByteArray TableLayout::createSql() const
{
    return "CREATE TABLE " + m_table + "(\n    " + m_columns.join(",\n    ") + "\n);\n" + m_indexes + m_listIndex;
}

} // namespace daikou::store
