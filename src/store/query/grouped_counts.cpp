// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query/grouped_counts.h"

#include "store/database/database.h"
#include "store/query/choice_sql.h"
#include "store/query/path_joins.h"
#include "store/query/query_sql.h"
#include "store/schema/table_layout.h"

namespace daikou::store {

namespace {

/// Ids are looked up once for each group, not for each record: a key of the group's record stands for it until then.
QByteArray idOf(const QByteArray& key)
{
    return "(SELECT id FROM record WHERE key = " + key + ")";
}

struct KeySql {
    QByteArray joins, column;
    bool isRecord = false;
};

/// The aliases of each path are its own, since two paths may go through the same tables.
KeySql keySqlOf(const domain::RecordType& type, const GroupKey& key, int number, QDate today)
{
    const Path path = resolvePath(type, key.path);
    const PathJoins joins = joinsAlong(path, "t", "k" + QByteArray::number(number) + "s", true);
    if (!path.field)
        return {joins.sql, joins.end + ".key", true};
    const QByteArray column = shownColumn(*path.field, joins.end, today);
    if (key.length == 0)
        return {joins.sql, column};
    return {joins.sql, "substr(" + column + ", 1, " + QByteArray::number(key.length) + ")"};
}

/// The present row: the keys, then the figures.
GroupedCount countIn(const Statement& row, const std::vector<bool>& areRecords)
{
    GroupedCount count;
    int column = 0;
    for (const bool isRecord : areRecords) {
        count.keys += isRecord && !row.isNull(column) ? row.id(column).toText() : row.text(column);
        ++column;
    }
    count.records = row.integer(column);
    count.sum = row.integer(column + 1);
    count.without = count.records - row.integer(column + 2);
    return count;
}

} // namespace

std::vector<GroupedCount> countGrouped(Register& source, const domain::RecordType& type,
                                       const std::vector<GroupKey>& by, const QString& where, const domain::Field* sum)
{
    QByteArray joins, inner, outer, groups;
    std::vector<bool> areRecords;
    for (size_t i = 0; i < by.size(); ++i) {
        const KeySql key = keySqlOf(type, by[i], int(i), source.today());
        const QByteArray name = "g" + QByteArray::number(i);
        joins += key.joins;
        inner += key.column + " AS " + name + ", ";
        outer += (key.isRecord ? idOf(name) : name) + ", ";
        groups += (i == 0 ? " GROUP BY " : ", ") + name;
        areRecords.push_back(key.isRecord);
    }
    const QByteArray number = sum ? "t." + sqlName(sum->column()) : QByteArray("0");
    QuerySql query(source, domain::Language::English);
    query.add("SELECT " + outer + "records, total, numbers FROM (SELECT " + inner + "count(*) AS records, sum(" +
              number + ") AS total, count(" + number + ") AS numbers FROM " + sqlName(type.name()) + " t" + joins +
              " WHERE ");
    query.addCondition(parseExpression(where), type, "t");
    query.add(groups + ")");
    const BoundSql sql = query.take();
    Statement row(source.database(), sql.sql.constData());
    sql.bindTo(row);
    std::vector<GroupedCount> counts;
    while (row.step())
        counts.push_back(countIn(row, areRecords));
    return counts;
}

} // namespace daikou::store
