// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query/record_values.h"

#include "domain/error.h"
#include "domain/records/all.h"
#include "store/database/database.h"
#include "store/query/choice_sql.h"
#include "store/query/query_sql.h"
#include "store/schema/table_layout.h"

#include <algorithm>
#include <limits>
#include <map>

namespace daikou::store {

using domain::Field;
using domain::Kind;
using domain::Language;
using domain::RecordType;

namespace {

constexpr quint32 nothing = std::numeric_limits<quint32>::max();

/// A number for each record key, most of them `nothing`.
class Places {
public:
    quint32 at(qint64 key) const { return size_t(key) < m_places.size() ? m_places[size_t(key)] : nothing; }
    void set(qint64 key, quint32 place)
    {
        if (size_t(key) >= m_places.size())
            m_places.resize(size_t(key) * 2 + 1, nothing);
        m_places[size_t(key)] = place;
    }
    size_t size() const { return m_places.size(); }

private:
    std::vector<quint32> m_places;
};

/// Adds the values of records that have none yet.
void fill(SortValues& values, const SortValues& more)
{
    Places known;
    for (const auto& item : values.items())
        known.set(item.key, 0);
    for (const auto& item : more.items())
        if (known.at(item.key) == nothing)
            values.add(item.key, more.bytes(item));
}

/// Pairs of a record and what one step from it leads to.
QByteArray linksOf(const PathStep& step)
{
    const QByteArray from = sqlName(step.from->name());
    switch (step.kind) {
    case PathStep::Kind::Reference: {
        const QByteArray column = sqlName(step.field->column());
        return "SELECT key, " + column + " FROM " + from + " WHERE " + column + " IS NOT NULL";
    }
    case PathStep::Kind::References:
        return "SELECT source, target FROM link WHERE field = " +
               QByteArray::number(linkNumber(*step.from, *step.field));
    case PathStep::Kind::Children: {
        const QByteArray column = sqlName(step.field->column());
        return "SELECT " + column + ", key FROM " + sqlName(step.to->name()) + " WHERE " + column + " IS NOT NULL";
    }
    case PathStep::Kind::Ancestor: {
        const QByteArray length = QByteArray::number(step.codeLength);
        return "SELECT low.key, high.key FROM area low JOIN area high ON high.code = substr(low.code, 1, " + length +
               ") WHERE length(high.code) = " + length;
    }
    case PathStep::Kind::Place:
        break;
    }
    throw domain::Error(domain::Error::Kind::Internal, QStringLiteral("a place is not one table"));
}

/// The same for records that belong to one and refer to another.
QByteArray linksOf(const PathStep& children, const PathStep& reference)
{
    const QByteArray owner = sqlName(children.field->column()), target = sqlName(reference.field->column());
    return "SELECT " + owner + ", " + target + " FROM " + sqlName(children.to->name()) + " WHERE " + target +
           " IS NOT NULL AND " + owner + " IS NOT NULL";
}

/// The type that a path's last field refers to; null where it does not.
const RecordType* targetOf(const Path& way)
{
    return way.field && way.field->isReference() ? domain::findRecordType(way.field->target()) : nullptr;
}

/// With the step that the last field makes, where it refers to records.
std::vector<PathStep> stepsOf(const Path& way)
{
    std::vector<PathStep> steps = way.steps;
    if (const RecordType* target = targetOf(way)) {
        const bool one = way.field->kind == Kind::Reference;
        steps.push_back({.kind = one ? PathStep::Kind::Reference : PathStep::Kind::References,
                         .from = way.end,
                         .to = target,
                         .field = way.field});
    }
    return steps;
}

} // namespace

SortValues RecordValues::along(const RecordType& type, const QString& path)
{
    if (path.isEmpty())
        return ofTitle(type);
    SortValues values;
    for (const Path& way : waysOf(resolvePath(type, path)))
        fill(values, along(way, stepsOf(way), 0));
    return values;
}

SortValues RecordValues::along(const Path& way, const std::vector<PathStep>& steps, size_t at)
{
    if (at == steps.size())
        return ofEnd(way);
    m_read += {steps[at].from, steps[at].to};
    // What belongs to a record and what that refers to stand in one row.
    const bool twoAtOnce = at + 1 < steps.size() && steps[at].kind == PathStep::Kind::Children &&
                           steps[at + 1].kind == PathStep::Kind::Reference;
    return twoAtOnce ? through(linksOf(steps[at], steps[at + 1]), along(way, steps, at + 2))
                     : through(linksOf(steps[at]), along(way, steps, at + 1));
}

SortValues RecordValues::through(const QByteArray& links, SortValues reached)
{
    reached.sort();
    Places places, least;
    const auto& items = reached.items();
    for (quint32 i = 0; i < items.size(); ++i)
        places.set(items[i].key, i);
    Statement row(m_database, links.constData());
    while (row.step()) {
        const qint64 from = row.integer(0);
        const quint32 place = places.at(row.integer(1));
        if (place < least.at(from))
            least.set(from, place);
    }
    std::vector<SortValues::Item> values;
    for (size_t key = 0; key < least.size(); ++key)
        if (const quint32 place = least.at(qint64(key)); place != nothing)
            values.push_back({qint64(key), items[place].head, items[place].offset, items[place].length});
    reached.replaceItems(std::move(values));
    return reached;
}

SortValues RecordValues::ofEnd(const Path& way)
{
    if (!way.field)
        return ofTitle(*way.end);
    const RecordType* target = targetOf(way);
    return target ? ofTitle(*target) : ofField(*way.end, *way.field, way.bilingual);
}

SortValues RecordValues::ofField(const RecordType& type, const Field& field, bool bilingual)
{
    if (field.options.names && field.language) {
        const bool khmer = (bilingual ? m_language : *field.language) == Language::Khmer;
        return ofColumn(type, sqlName(field.base + (khmer ? QStringLiteral("_sort_km") : QStringLiteral("_sort_en"))),
                        field);
    }
    if (!bilingual)
        return ofColumn(type, shownColumn(field, sqlName(type.name()), m_today), field);
    const Field& khmer = type.fields()[size_t(type.indexOf(field)) + 1];
    const bool khmerFirst = m_language == Language::Khmer;
    return ofColumn(type,
                    "coalesce(" + sqlName((khmerFirst ? khmer : field).column()) + ", " +
                        sqlName((khmerFirst ? field : khmer).column()) + ")",
                    field);
}

SortValues RecordValues::ofTitle(const RecordType& type, int depth)
{
    SortValues values;
    bool first = true;
    for (const QString& base : type.title()) {
        SortValues part = ofTitlePart(type, *type.find(base), depth);
        if (first)
            values = std::move(part);
        else
            fill(values, part);
        first = false;
    }
    return values;
}

SortValues RecordValues::ofTitlePart(const RecordType& type, const Field& field, int depth)
{
    const RecordType* target = field.kind == Kind::Reference ? domain::findRecordType(field.target()) : nullptr;
    m_read += &type;
    if (target && depth < deepestTitle)
        return through(linksOf({.kind = PathStep::Kind::Reference, .from = &type, .to = target, .field = &field}),
                       ofTitle(*target, depth + 1));
    return hasColumn(field) ? ofField(type, field, true) : SortValues();
}

SortValues RecordValues::ofColumn(const RecordType& type, const QByteArray& column, const Field& field)
{
    m_read += &type;
    SortValues values;
    std::map<QByteArray, qint64, std::less<>> ranks;
    const auto rank = [&](QByteArrayView code) {
        auto known = ranks.find(code);
        if (known == ranks.end())
            known = ranks.emplace(code.toByteArray(), rankOf(field, QString::fromUtf8(code))).first;
        return known->second;
    };
    Statement row(m_database, QByteArray("SELECT key, " + column + " FROM " + sqlName(type.name()) + " WHERE " +
                                         column + " IS NOT NULL")
                                  .constData());
    while (row.step()) {
        const qint64 key = row.integer(0);
        if (field.kind == Kind::Choice)
            values.add(key, rank(row.view(1)));
        else if (field.kind == Kind::Integer || field.kind == Kind::Money || field.kind == Kind::Boolean ||
                 field.kind == Kind::Reference)
            values.add(key, row.integer(1));
        else if (field.kind == Kind::Real)
            values.add(key, row.real(1));
        else
            values.add(key, row.view(1));
    }
    return values;
}

} // namespace daikou::store
