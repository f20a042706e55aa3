// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query/area_counts.h"

#include "domain/records/places.h"
#include "store/database/database.h"
#include "store/query/path.h"
#include "store/query/query_sql.h"
#include "store/schema/table_layout.h"

namespace daikou::store {

namespace {

/// The joins of one step, from the table named `from` to one named `to`.
QByteArray joinOf(const PathStep& step, const QByteArray& from, const QByteArray& to)
{
    const QByteArray table = " JOIN " + sqlName(step.to->name()) + " " + to + " ON ";
    switch (step.kind) {
    case PathStep::Kind::Reference:
        return table + to + ".key = " + from + "." + sqlName(step.field->column());
    case PathStep::Kind::References:
        return " JOIN link l" + to + " ON l" + to + ".source = " + from + ".key AND l" + to +
               ".field = " + QByteArray::number(linkNumber(*step.from, *step.field)) + table + to + ".key = l" + to +
               ".target";
    case PathStep::Kind::Children:
        return table + to + "." + sqlName(step.field->column()) + " = " + from + ".key";
    case PathStep::Kind::Ancestor:
    case PathStep::Kind::Place:
        break;
    }
    throw domain::Error(domain::Error::Kind::Internal, QStringLiteral("a place is reached by references alone"));
}

/// The records along one way to their areas, each with the beginning of the area's code.
QByteArray selectAlong(const domain::RecordType& type, const Path& way, int digits)
{
    QByteArray joins, end = "t";
    for (const PathStep& step : way.steps) {
        if (step.kind == PathStep::Kind::Ancestor)
            break; // the code says which area is above
        const QByteArray next = "s" + QByteArray::number(joins.size());
        joins += joinOf(step, end, next);
        end = next;
    }
    const QByteArray size = QByteArray::number(digits);
    return "SELECT t.key AS record, substr(" + end + ".code, 1, " + size + ") AS area FROM " + sqlName(type.name()) +
           " t" + joins + " WHERE length(" + end + ".code) >= " + size;
}

} // namespace

QHash<QString, qint64> countByArea(Register& source, const domain::RecordType& type, int digits, const QString& where)
{
    QHash<QString, qint64> counts;
    if (type.place().empty())
        return counts;
    QuerySql query(source, domain::Language::English);
    const Expression condition = parseExpression(where);
    const char* joint = "SELECT area, count(*) FROM (";
    for (const Path& way : waysOf(resolvePath(type, QStringLiteral("province.code")))) {
        query.add(joint + selectAlong(type, way, digits) + " AND ");
        query.addCondition(condition, type, "t");
        joint = " UNION ";
    }
    query.add(") GROUP BY area");
    const BoundSql sql = query.take();
    Statement row(source.database(), sql.sql.constData());
    sql.bindTo(row);
    while (row.step())
        counts.insert(row.text(0), row.integer(1));
    return counts;
}

} // namespace daikou::store
