// SPDX-License-Identifier: GPL-3.0-or-later
// The ORDER BY terms of QuerySql.
#include "store/query/query_sql.h"

#include "domain/records/all.h"
#include "store/schema/table_layout.h"

namespace daikou::store {

using domain::Field;
using domain::Kind;
using domain::Language;
using domain::RecordType;

QByteArray QuerySql::choiceRank(const Field& field, const QByteArray& column)
{
    QByteArray sql = "CASE " + column;
    int rank = 0;
    for (const domain::Choice& choice : field.choices)
        sql += " WHEN '" + QByteArray(choice.code.data(), qsizetype(choice.code.size())) + "' THEN " +
               QByteArray::number(++rank);
    return sql + " END";
}

QByteArray QuerySql::titleSort(const RecordType& type, const QByteArray& alias, int depth)
{
    QList<QByteArray> terms;
    for (const QString& base : type.title()) {
        const Field& field = *type.find(base);
        const RecordType* target = field.kind == Kind::Reference ? domain::findRecordType(field.target()) : nullptr;
        if (target && depth < deepestTitle) {
            const QByteArray to = newAlias();
            terms += "(SELECT " + titleSort(*target, to, depth + 1) + " FROM " + sqlName(target->name()) + " " + to +
                     " WHERE " + to + ".key = " + alias + "." + sqlName(field.column()) + ")";
        } else if (hasSortKeys(field)) {
            terms += alias + "." +
                     sqlName(field.base +
                             (m_language == Language::Khmer ? QStringLiteral("_sort_km") : QStringLiteral("_sort_en")));
        } else {
            terms += alias + "." + sqlName(field.column());
        }
    }
    if (terms.isEmpty())
        return alias + ".key";
    return terms.size() == 1 ? terms.front() : QByteArray("coalesce(" + terms.join(", ") + ")");
}

QByteArray QuerySql::sortColumn(const Path& path, const QByteArray& alias)
{
    if (!path.field)
        return titleSort(*path.end, alias);
    const Field& field = *path.field;
    const RecordType* target = field.isReference() ? domain::findRecordType(field.target()) : nullptr;
    if (field.kind == Kind::Reference && target) {
        const QByteArray to = newAlias();
        return "(SELECT " + titleSort(*target, to) + " FROM " + sqlName(target->name()) + " " + to + " WHERE " + to +
               ".key = " + alias + "." + sqlName(field.column()) + ")";
    }
    if (field.kind == Kind::References && target) {
        const QByteArray link = newAlias(), to = newAlias();
        return "(SELECT min(" + titleSort(*target, to) + ") FROM link " + link + " JOIN " + sqlName(target->name()) +
               " " + to + " ON " + to + ".key = " + link + ".target WHERE " + link + ".source = " + alias +
               ".key AND " + link + ".field = " + QByteArray::number(linkNumber(*path.end, field)) + ")";
    }
    if (field.options.names && field.language) {
        const bool khmer = path.bilingual ? m_language == Language::Khmer : field.language == Language::Khmer;
        return alias + "." + sqlName(field.base + (khmer ? QStringLiteral("_sort_km") : QStringLiteral("_sort_en")));
    }
    if (path.bilingual) {
        const QByteArray english = alias + "." + sqlName(field.column());
        const QByteArray khmer = alias + "." + sqlName(field.base + QStringLiteral("_km"));
        return "coalesce(" + (m_language == Language::Khmer ? khmer + ", " + english : english + ", " + khmer) + ")";
    }
    const QByteArray column = alias + "." + sqlName(field.column());
    return field.kind == Kind::Choice ? choiceRank(field, column) : column;
}

void QuerySql::addOrder(const RecordType& type, const QString& text, bool descending, const QByteArray& alias)
{
    QList<QByteArray> terms;
    for (const Path& way : waysOf(resolvePath(type, text))) {
        const Joined joined = joinedAlong(way, alias);
        QByteArray term = sortColumn(way, joined.end);
        if (!joined.tables.isEmpty())
            term = "(SELECT min(" + term + ") FROM " + joined.tables.join(", ") + " WHERE " +
                   joined.conditions.join(" AND ") + ")";
        terms += term;
    }
    add(terms.size() == 1 ? terms.front() : QByteArray("coalesce(" + terms.join(", ") + ")"));
    add(descending ? " DESC NULLS LAST" : " ASC NULLS LAST");
}

void QuerySql::addTitleOrder(const RecordType& type, const QByteArray& alias)
{
    add(titleSort(type, alias) + " ASC NULLS LAST");
}

} // namespace daikou::store
