// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query/choice_sql.h"

#include "domain/values/iso_date.h"
#include "store/schema/table_layout.h"

#include <algorithm>

namespace daikou::store {

using domain::Choice;
using domain::ChoiceUse;
using domain::Field;

namespace {

QByteArray codeOf(const Choice& choice)
{
    return {choice.code.data(), qsizetype(choice.code.size())};
}

auto findChoice(const Field& field, const QString& code)
{
    return std::ranges::find_if(field.choices,
                                [&](const Choice& choice) { return code == QLatin1String(codeOf(choice)); });
}

QByteArray quoted(const QByteArray& code)
{
    return "'" + code + "'";
}

/// When a field shows the choice that follows from a date. The date comes first, so that an index of it is used.
QByteArray computedCondition(const Field& field, const QByteArray& alias, QDate today)
{
    QList<QByteArray> open;
    for (const Choice& choice : field.choices)
        if (choice.use == ChoiceUse::Open)
            open += quoted(codeOf(choice));
    const QByteArray column = alias + "." + sqlName(field.column());
    return "(" + alias + "." + sqlName(QLatin1String(field.options.computedAfter)) + " < " +
           quoted(domain::isoText(today).toLatin1()) + " AND (" + column + " IS NULL OR " + column + " IN (" +
           open.join(", ") + ")))";
}

} // namespace

int rankOf(const Field& field, const QString& code)
{
    return int(findChoice(field, code) - field.choices.begin()) + 1;
}

QByteArray choiceRankSql(const Field& field, const QByteArray& column)
{
    QByteArray sql = "CASE " + column;
    int rank = 0;
    for (const Choice& choice : field.choices)
        sql += " WHEN " + quoted(codeOf(choice)) + " THEN " + QByteArray::number(++rank);
    return sql + " END";
}

QByteArray shownColumn(const Field& field, const QByteArray& alias, QDate today)
{
    QByteArray column = alias + "." + sqlName(field.column());
    if (!field.options.computedAfter)
        return column;
    const auto computed = std::ranges::find(field.choices, ChoiceUse::Computed, &Choice::use);
    return "CASE WHEN " + computedCondition(field, alias, today) + " THEN " + quoted(codeOf(*computed)) + " ELSE " +
           column + " END";
}

QByteArray choiceCondition(const Field& field, const QString& code, const QByteArray& alias, QDate today)
{
    const auto chosen = findChoice(field, code);
    if (field.options.computedAfter && chosen != field.choices.end() && chosen->use == ChoiceUse::Computed)
        return computedCondition(field, alias, today);
    // The list itself ("t") is read from its list index, which holds what conditions ask for; through an index of one
    // choice SQLite would look half of all rows up. A plus keeps it from that.
    return (alias == "t" ? "+" : "") + shownColumn(field, alias, today) + " = " + quoted(code.toLatin1());
}

} // namespace daikou::store
