// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query/path_joins.h"

#include "domain/error.h"
#include "store/schema/table_layout.h"

namespace daikou::store {

namespace {

/// The joins of one step, from the table named `from` to one named `to`.
QByteArray joinOf(const PathStep& step, const QByteArray& from, const QByteArray& to, const QByteArray& join)
{
    const QByteArray table = join + sqlName(step.to->name()) + " " + to + " ON ";
    switch (step.kind) {
    case PathStep::Kind::Reference:
        return table + to + ".key = " + from + "." + sqlName(step.field->column());
    case PathStep::Kind::References:
        return join + "link l" + to + " ON l" + to + ".source = " + from + ".key AND l" + to +
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

} // namespace

PathJoins joinsAlong(const Path& way, const QByteArray& from, const QByteArray& prefix, bool outer)
{
    PathJoins joins{.sql = {}, .end = from};
    int number = 0;
    for (const PathStep& step : way.steps) {
        if (step.kind == PathStep::Kind::Ancestor)
            break;
        const QByteArray next = prefix + QByteArray::number(++number);
        joins.sql += joinOf(step, joins.end, next, outer ? " LEFT JOIN " : " JOIN ");
        joins.end = next;
    }
    return joins;
}

} // namespace daikou::store
