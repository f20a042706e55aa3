// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query/area_counts.h"

#include "domain/records/places.h"
#include "store/database/database.h"
#include "store/query/choice_sql.h"
#include "store/query/path_joins.h"
#include "store/query/query_sql.h"
#include "store/schema/table_layout.h"

#include <algorithm>
#include <array>

namespace daikou::store {

namespace {

using AreaValues = QHash<QString, QHash<QString, qint64>>;

/// What is counted: the records of a type that fit, by the beginning of their areas' codes and by a value (SQL over the
/// row t).
struct AreaQuestion {
    const domain::RecordType& type;
    int digits;
    Expression condition;
    QByteArray value;
};

/// The records along one way to their areas, each with the beginning of the area's code.
QByteArray selectAlong(const AreaQuestion& question, const Path& way)
{
    const PathJoins joins = joinsAlong(way, "t", "s", false);
    const QByteArray size = QByteArray::number(question.digits);
    return "SELECT t.key AS record, substr(" + joins.end + ".code, 1, " + size + ") AS area, " + question.value +
           " AS value FROM " + sqlName(question.type.name()) + " t" + joins.sql + " WHERE length(" + joins.end +
           ".code) >= " + size;
}

/// For any ways: SQLite finds what is the same record in the same area.
AreaValues countByUnion(Register& source, const AreaQuestion& question, const std::vector<Path>& ways)
{
    QuerySql query(source, domain::Language::English);
    const char* joint = "SELECT area, value, count(*) FROM (";
    for (const Path& way : ways) {
        query.add(joint + selectAlong(question, way) + " AND ");
        query.addCondition(question.condition, question.type, "t");
        joint = " UNION ";
    }
    query.add(") GROUP BY area, value");
    const BoundSql sql = query.take();
    Statement row(source.database(), sql.sql.constData());
    sql.bindTo(row);
    AreaValues counts;
    while (row.step())
        counts[row.text(0)].insert(row.text(1), row.integer(2));
    return counts;
}

constexpr size_t mostWays = 3;

/// The areas at the ends of the ways, and the number of the value.
struct Ends {
    std::array<qint64, mostWays> areas{};
    qsizetype value = 0;

    bool operator==(const Ends&) const = default;
};

size_t qHash(const Ends& ends, size_t seed = 0)
{
    return qHashMulti(seed, ends.areas[0], ends.areas[1], ends.areas[2], ends.value);
}

/// Whether each way leads from a record to one area at most, by references alone.
bool areSingle(const std::vector<Path>& ways)
{
    const auto isReference = [](const PathStep& step) { return step.kind == PathStep::Kind::Reference; };
    return ways.size() <= mostWays && std::ranges::all_of(ways, [&](const Path& way) {
               return way.steps.size() >= 2 && way.steps.back().kind == PathStep::Kind::Ancestor &&
                      std::all_of(way.steps.begin(), way.steps.end() - 1, isReference);
           });
}

/// One row for each record: the keys of its areas and its value. The areas themselves are looked up afterwards, once
/// each.
QByteArray selectEnds(const AreaQuestion& question, const std::vector<Path>& ways)
{
    QByteArray columns, joins;
    for (size_t i = 0; i < ways.size(); ++i) {
        Path way = ways[i];
        way.steps.pop_back(); // the area above: its code says it
        const PathStep last = way.steps.back();
        way.steps.pop_back();
        const PathJoins join = joinsAlong(way, "t", "w" + QByteArray::number(i) + "s", true);
        joins += join.sql;
        columns += join.end + "." + sqlName(last.field->column()) + ", ";
    }
    return "SELECT " + columns + question.value + " FROM " + sqlName(question.type.name()) + " t" + joins + " WHERE ";
}

/// The beginnings of the codes of areas by their keys.
class AreaCodes {
public:
    AreaCodes(Register& source, int digits)
        : m_code(source.database(), "SELECT code FROM area WHERE key = ?1"), m_digits(digits)
    {}
    /// Empty for areas that are larger.
    QString of(qint64 key)
    {
        const auto known = m_known.constFind(key);
        if (known != m_known.constEnd())
            return *known;
        m_code.reset();
        m_code.bind(1, key);
        const QString code = m_code.step() ? m_code.text(0) : QString();
        return *m_known.insert(key, code.size() >= m_digits ? code.left(m_digits) : QString());
    }

private:
    Statement m_code;
    int m_digits;
    QHash<qint64, QString> m_known;
};

/// In one pass over the records; much faster than telling 600,000 pairs of record and area apart.
AreaValues countInOnePass(Register& source, const AreaQuestion& question, const std::vector<Path>& ways)
{
    QuerySql query(source, domain::Language::English);
    query.add(selectEnds(question, ways));
    query.addCondition(question.condition, question.type, "t");
    const BoundSql sql = query.take();
    Statement row(source.database(), sql.sql.constData());
    sql.bindTo(row);
    QList<QByteArray> values;
    QHash<Ends, qint64> totals;
    while (row.step()) {
        Ends ends;
        for (size_t i = 0; i < ways.size(); ++i)
            ends.areas[i] = row.integer(int(i));
        const QByteArrayView value = row.view(int(ways.size()));
        ends.value = std::ranges::find(values, value) - values.begin();
        if (ends.value == values.size())
            values += value.toByteArray();
        ++totals[ends];
    }
    AreaCodes codes(source, question.digits);
    AreaValues counts;
    for (auto total = totals.begin(); total != totals.end(); ++total) {
        QStringList areas; // one in which several ways end counts once
        for (const qint64 key : total.key().areas)
            if (const QString code = key == 0 ? QString() : codes.of(key); !code.isEmpty() && !areas.contains(code))
                areas += code;
        for (const QString& area : areas)
            counts[area][QString::fromUtf8(values[total.key().value])] += *total;
    }
    return counts;
}

AreaValues countAreas(Register& source, const domain::RecordType& type, int digits, const QString& where,
                      const QByteArray& value)
{
    if (type.place().empty())
        return {};
    const AreaQuestion question{type, digits, parseExpression(where), value};
    const auto ways = waysOf(resolvePath(type, QStringLiteral("province.code")));
    return areSingle(ways) ? countInOnePass(source, question, ways) : countByUnion(source, question, ways);
}

} // namespace

QHash<QString, qint64> countByArea(Register& source, const domain::RecordType& type, int digits, const QString& where)
{
    QHash<QString, qint64> counts;
    const AreaValues values = countAreas(source, type, digits, where, "NULL");
    for (auto area = values.begin(); area != values.end(); ++area)
        counts.insert(area.key(), area->value(QString()));
    return counts;
}

QHash<QString, QHash<QString, qint64>> countByAreaAnd(Register& source, const domain::RecordType& type,
                                                      const domain::Field& field, int digits, const QString& where)
{
    return countAreas(source, type, digits, where, shownColumn(field, "t", source.today()));
}

} // namespace daikou::store
