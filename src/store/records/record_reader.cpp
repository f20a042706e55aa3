// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/records/record_reader.h"

#include "store/records/record_tables.h"
#include "store/schema/table_layout.h"

namespace daikou::store {

using domain::Field;
using domain::Kind;
using domain::Record;
using domain::RecordId;
using domain::RecordType;

RecordReader::Rows::Rows(Database& database, const RecordType& type)
    : statement(database, QByteArray(TableLayout::of(type).selectSql() + " ORDER BY t.key").constData()),
      keyColumn(TableLayout::of(type).keyColumn())
{
    next();
}

bool RecordReader::Rows::next()
{
    key = statement.step() ? std::optional(statement.integer(keyColumn)) : std::nullopt;
    return key.has_value();
}

RecordReader::RecordReader(Database& database)
    : m_database(database),
      m_links(database, "SELECT l.source, l.field, r.id FROM link l JOIN record r ON r.key = l.target "
                        "ORDER BY l.source, l.field, l.position"),
      m_hasLink(m_links.step())
{}

RecordReader::Rows& RecordReader::rowsOf(const RecordType& type)
{
    auto& rows = m_rows[&type];
    if (!rows)
        rows = std::make_unique<Rows>(m_database, type);
    return *rows;
}

std::optional<Record> RecordReader::at(qint64 key, const RecordType& type)
{
    Rows& rows = rowsOf(type);
    while (rows.key && *rows.key < key)
        rows.next();
    if (rows.key != key)
        return {};
    Record record(type, rows.statement.id(0));
    int column = 1;
    for (size_t i = 0; i < record.values.size(); ++i)
        if (hasColumn(type.fields()[i]))
            record.values[i] = readValue(rows.statement, column, type.fields()[i]);
    addLinks(key, record);
    return record;
}

void RecordReader::addLinks(qint64 key, Record& record)
{
    while (m_hasLink && m_links.integer(0) < key)
        m_hasLink = m_links.step();
    std::map<qint64, QList<RecordId>> lists;
    for (; m_hasLink && m_links.integer(0) == key; m_hasLink = m_links.step())
        lists[m_links.integer(1)] += m_links.id(2);
    if (lists.empty())
        return;
    for (const Field& field : record.type->fields())
        if (field.kind == Kind::References)
            if (const auto found = lists.find(linkNumber(*record.type, field)); found != lists.end())
                record[field] = found->second;
}

} // namespace daikou::store
