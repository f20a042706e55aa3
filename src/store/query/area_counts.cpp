// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query/area_counts.h"

#include "domain/records/places.h"
#include "store/database/database.h"
#include "store/query/path_joins.h"
#include "store/query/query_sql.h"
#include "store/schema/table_layout.h"

namespace daikou::store {

namespace {

/// The records along one way to their areas, each with the beginning of the area's code and what else is asked for.
QByteArray selectAlong(const domain::RecordType& type, const Path& way, int digits, const QByteArray& more)
{
    const PathJoins joins = joinsAlong(way, "t", "s", false);
    const QByteArray size = QByteArray::number(digits);
    return "SELECT t.key AS record, substr(" + joins.end + ".code, 1, " + size + ") AS area" + more + " FROM " +
           sqlName(type.name()) + " t" + joins.sql + " WHERE length(" + joins.end + ".code) >= " + size;
}

/// `head` (SELECT … FROM), all records with their areas in brackets, and `tail`; visits each row. `more` is selected
/// with each record.
void forEachArea(Register& source, const domain::RecordType& type, int digits, const QString& where,
                 const std::array<QByteArray, 3>& headMoreTail, const std::function<void(Statement&)>& visit)
{
    if (type.place().empty())
        return;
    const auto& [head, more, tail] = headMoreTail;
    QuerySql query(source, domain::Language::English);
    const Expression condition = parseExpression(where);
    QByteArray joint = head + " (";
    for (const Path& way : waysOf(resolvePath(type, QStringLiteral("province.code")))) {
        query.add(joint + selectAlong(type, way, digits, more) + " AND ");
        query.addCondition(condition, type, "t");
        joint = " UNION ";
    }
    query.add(") " + tail);
    const BoundSql sql = query.take();
    Statement row(source.database(), sql.sql.constData());
    sql.bindTo(row);
    while (row.step())
        visit(row);
}

} // namespace

QHash<QString, qint64> countByArea(Register& source, const domain::RecordType& type, int digits, const QString& where)
{
    QHash<QString, qint64> counts;
    forEachArea(source, type, digits, where, {"SELECT area, count(*) FROM", "", "GROUP BY area"},
                [&](const Statement& row) { counts.insert(row.text(0), row.integer(1)); });
    return counts;
}

QHash<QString, QHash<QString, qint64>> countByAreaAnd(Register& source, const domain::RecordType& type,
                                                      const domain::Field& field, int digits, const QString& where)
{
    QHash<QString, QHash<QString, qint64>> counts;
    forEachArea(source, type, digits, where,
                {"SELECT area, value, count(*) FROM", ", " + shownColumn(field, "t", source.today()) + " AS value",
                 "GROUP BY area, value"},
                [&](const Statement& row) { counts[row.text(0)].insert(row.text(1), row.integer(2)); });
    return counts;
}

} // namespace daikou::store
