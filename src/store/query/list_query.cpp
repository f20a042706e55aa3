// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query/list_query.h"
#include "store/records/record_tables.h"

#include "domain/error.h"
#include "domain/records/all.h"
#include "domain/rules/place_rules.h"
#include "domain/values/display.h"
#include "store/query/cell_reader.h"
#include "store/query/list_orders.h"
#include "store/query/query_sql.h"
#include "store/schema/table_layout.h"
#include "store/search/search_tokens.h"

#include <QRegularExpression>

namespace daikou::store {

using domain::Field;
using domain::Kind;
using domain::Record;
using domain::RecordId;
using domain::RecordType;

namespace {

/// A search box's text, split into `field:value` conditions and plain words.
struct SearchBox {
    QList<Expression> conditions;
    QString words;
};

/// Whether a path from a record of this type may begin with this word.
bool isStep(const RecordType& type, const QString& word)
{
    constexpr std::array levels{domain::AreaLevel::Province, domain::AreaLevel::District, domain::AreaLevel::Commune};
    return type.find(word) || domain::findRecordType(word) ||
           std::ranges::any_of(levels, [&](domain::AreaLevel level) { return word == domain::codeOf(level); });
}

SearchBox readSearchBox(const RecordType& type, const QString& typed)
{
    static const QRegularExpression condition(QStringLiteral("(?:^|(?<=\\s))([A-Za-z_][A-Za-z_.]*):(\"[^\"]*\"|\\S+)"));
    SearchBox box;
    qsizetype end = 0;
    for (auto all = condition.globalMatch(typed); all.hasNext();) {
        const auto found = all.next();
        if (!isStep(type, found.captured(1).section(u'.', 0, 0)))
            continue; // "http://…" is no condition
        box.words += QStringView(typed).mid(end, found.capturedStart() - end);
        end = found.capturedEnd();
        QString value = found.captured(2);
        if (value.startsWith(u'"'))
            value = value.mid(1, value.size() - 2);
        const Path path = resolvePath(type, found.captured(1));
        const bool text = path.field && (path.field->kind == Kind::Text || path.field->kind == Kind::LongText);
        box.conditions +=
            Expression{.kind = Expression::Kind::Compare,
                       .parts = {},
                       .path = path.text,
                       .value = value,
                       .op = text || !path.field || path.field->isReference() ? Expression::Operator::Contains
                                                                              : Expression::Operator::Equal};
    }
    box.words += QStringView(typed).mid(end);
    return box;
}

/// One bit a record key; none where a list shows all records of its type.
using SelectedKeys = std::optional<std::vector<bool>>;

bool contains(const std::vector<bool>& keys, qint64 key)
{
    return size_t(key) < keys.size() && keys[size_t(key)];
}

void add(std::vector<bool>& keys, qint64 key)
{
    if (size_t(key) >= keys.size())
        keys.resize(size_t(key) * 2 + 1);
    keys[size_t(key)] = true;
}

/// What a statement's first column says.
std::vector<bool> keysFrom(Statement& statement)
{
    std::vector<bool> keys;
    while (statement.step())
        add(keys, statement.integer(0));
    return keys;
}

/// The records of any type in which the words stand, and those of this one that are called after such a record (a
/// council after its area, a councillor after a person).
std::vector<bool> keysWithWords(Register& source, const RecordType& type, const QString& match)
{
    source.tables().finishIndexes();
    Statement words(source.database(), "SELECT rowid FROM search WHERE search MATCH ?1");
    words.bind(1, match);
    std::vector<bool> keys = keysFrom(words);
    std::vector<qint64> called;
    for (const QString& base : type.title())
        if (const Field& field = *type.find(base); field.kind == Kind::Reference) {
            const QByteArray after = sqlName(field.column());
            Statement row(source.database(), QByteArray("SELECT key, " + after + " FROM " + sqlName(type.name()) +
                                                        " WHERE " + after + " IS NOT NULL")
                                                 .constData());
            while (row.step())
                if (contains(keys, row.integer(1)))
                    called.push_back(row.integer(0));
        }
    for (const qint64 key : called)
        add(keys, key);
    return keys;
}

SelectedKeys select(Register& source, const ListRequest& request)
{
    const RecordType& type = *request.type;
    const SearchBox box = readSearchBox(type, request.words);
    const QString match = matchQuery(box.words, true).alsoBySound;
    SelectedKeys selected;
    if (!request.where.trimmed().isEmpty() || !box.conditions.isEmpty()) {
        QuerySql query(source, request.language);
        query.add("SELECT t.key FROM " + sqlName(type.name()) + " t WHERE ");
        query.addCondition(parseExpression(request.where), type, "t");
        for (const Expression& condition : box.conditions) {
            query.add(" AND ");
            query.addCondition(condition, type, "t");
        }
        const BoundSql sql = query.take();
        Statement statement(source.database(), sql.sql.constData());
        sql.bindTo(statement);
        selected = keysFrom(statement);
    }
    if (match.isEmpty())
        return selected;
    std::vector<bool> found = keysWithWords(source, type, match);
    if (!selected)
        return found;
    selected->resize(std::min(selected->size(), found.size()));
    for (size_t key = 0; key < selected->size(); ++key)
        (*selected)[key] = (*selected)[key] && found[key];
    return selected;
}

} // namespace

QString Column::label(domain::Language language) const
{
    const qsizetype dot = path.lastIndexOf(u'.');
    const bool ancestor = !field;
    if (ancestor) {
        constexpr std::array levels{domain::AreaLevel::Province, domain::AreaLevel::District,
                                    domain::AreaLevel::Commune};
        for (const auto level : levels)
            if (QStringView(path).mid(dot + 1) == domain::codeOf(level))
                return domain::choiceTable<domain::AreaLevel>[size_t(level) - 1].label.in(language);
        return type->one().in(language);
    }
    return bilingual ? field->label.in(language) : field->labelIn(language);
}

bool Column::isNumber() const
{
    return field && (field->kind == Kind::Integer || field->kind == Kind::Real || field->kind == Kind::Money);
}

Column resolveColumn(const RecordType& type, const QString& text)
{
    const Path path = resolvePath(type, text);
    return {.path = text, .type = path.end, .field = path.field, .bilingual = path.bilingual};
}

qint64 countWhere(Register& source, const RecordType& type, const QString& where)
{
    QuerySql query(source, domain::Language::English);
    query.add("SELECT count(*) FROM " + sqlName(type.name()) + " t WHERE ");
    query.addCondition(parseExpression(where), type, "t");
    const BoundSql sql = query.take();
    Statement statement(source.database(), sql.sql.constData());
    sql.bindTo(statement);
    return statement.step() ? statement.integer(0) : 0;
}

ListQuery::ListQuery(Register& source, const ListRequest& request) : m_register(source), m_request(request)
{
    if (m_request.sort.isEmpty() && !m_request.type->order().isEmpty())
        m_request.sort = {m_request.type->order()};
    const Reading reading(source.database());
    if (!takeFirst())
        takeAll();
}

/// The first records of all by name stand in the index of their names. A list shows them before the order of 100,000
/// is worked out, which is done when somebody looks further.
bool ListQuery::takeFirst()
{
    constexpr int ahead = 200;
    const RecordType& type = *m_request.type;
    const Field* name = type.title().size() == 1 ? type.find(type.title().front()) : nullptr;
    const bool isPlain = m_request.where.trimmed().isEmpty() && m_request.words.isEmpty() && m_request.sort.isEmpty();
    if (!isPlain || !name || !hasSortKeys(*name) ||
        m_register.orders().has(type, {}, m_request.language, m_register.today()))
        return false;
    const bool khmer = m_request.language == domain::Language::Khmer;
    const QByteArray sorted = sqlName(name->base + (khmer ? QStringLiteral("_sort_km") : QStringLiteral("_sort_en")));
    Statement row(m_register.database(),
                  QByteArray("SELECT key FROM " + sqlName(type.name()) + " WHERE " + sorted + " IS NOT NULL ORDER BY " +
                             sorted + ", key LIMIT " + QByteArray::number(ahead))
                      .constData());
    while (row.step())
        m_keys.push_back(row.integer(0));
    m_count = m_register.count(type);
    return m_keys.size() == ahead;
}

void ListQuery::takeAll()
{
    const Reading reading(m_register.database());
    const SelectedKeys selected = select(m_register, m_request);
    const auto isSelected = [&](qint64 key) { return !selected || contains(*selected, key); };
    m_keys = m_request.sort.size() > 1
                 ? sortedByAll(isSelected)
                 : sortedByOne(m_request.sort.isEmpty() ? QString() : m_request.sort.front(), isSelected);
    m_count = qint64(m_keys.size());
    m_hasAll = true;
}

const ListQuery::Keys& ListQuery::allKeys() const
{
    if (!m_hasAll)
        const_cast<ListQuery*>(this)->takeAll(); // what is asked for stays the same; only how much of it is known grows
    return m_keys;
}

qint64 ListQuery::keyAt(qint64 row) const
{
    return size_t(row) < m_keys.size() ? m_keys[size_t(row)] : allKeys().at(size_t(row));
}

ListQuery::Keys ListQuery::sortedByOne(const QString& path, const std::function<bool(qint64)>& isSelected)
{
    const bool descending = path.startsWith(u'-');
    const ListOrder& order = m_register.orders().of(*m_request.type, descending ? path.mid(1) : path,
                                                    m_request.language, m_register.today());
    Keys keys;
    const auto take = [&](size_t from, size_t to) {
        for (size_t i = from; i < to; ++i)
            if (isSelected(order.keys[i]))
                keys.push_back(order.keys[i]);
    };
    size_t end = descending ? order.filled : 0;
    while (end > 0) { // the last rank first, equal ones still by key
        size_t start = end;
        while (start > 0 && order.ranks[start - 1] == order.ranks[end - 1])
            --start;
        take(start, end);
        end = start;
    }
    take(descending ? order.filled : 0, order.keys.size());
    return keys;
}

ListQuery::Keys ListQuery::sortedByAll(const std::function<bool(qint64)>& isSelected)
{
    struct Row {
        qint64 key = 0;
        std::vector<qint64> ranks;
    };
    std::vector<Row> rows;
    std::unordered_map<qint64, size_t> rowOfKey;
    for (const QString& path : m_request.sort) {
        const bool descending = path.startsWith(u'-');
        const ListOrder& order = m_register.orders().of(*m_request.type, descending ? path.mid(1) : path,
                                                        m_request.language, m_register.today());
        for (size_t i = 0; i < order.keys.size(); ++i) {
            const qint64 key = order.keys[i];
            if (!isSelected(key))
                continue;
            const auto [found, isNew] = rowOfKey.try_emplace(key, rows.size());
            if (isNew)
                rows.push_back({key, {}});
            const auto rank = qint64(order.ranks[i]);
            rows[found->second].ranks.push_back(descending && i < order.filled ? -rank - 1 : rank);
        }
    }
    std::ranges::sort(rows,
                      [](const Row& a, const Row& b) { return std::tie(a.ranks, a.key) < std::tie(b.ranks, b.key); });
    Keys keys;
    keys.reserve(rows.size());
    for (const Row& row : rows)
        keys.push_back(row.key);
    return keys;
}

/// Where a run of rows ends. Counted anew where the order of all has to be known: others may have written meanwhile.
qint64 ListQuery::endOf(qint64 first, qint64 count) const
{
    if (first + count > qint64(m_keys.size()))
        allKeys();
    return std::min(first + count, m_count);
}

RecordId ListQuery::idAt(qint64 row) const
{
    return m_register.tables().idOf(keyAt(row));
}

qint64 ListQuery::rowOf(const RecordId& id) const
{
    const auto known = m_register.tables().find(id);
    if (!known)
        return -1;
    const Keys& keys = allKeys();
    const auto found = std::ranges::find(keys, known->key);
    return found == keys.end() ? -1 : found - keys.begin();
}

std::vector<Record> ListQuery::records(qint64 first, qint64 count) const
{
    const Reading reading(m_register.database());
    std::vector<Record> records;
    const qint64 end = endOf(first, count);
    for (qint64 row = first; row < end; ++row)
        if (auto record = m_register.tables().load(keyAt(row), *m_request.type))
            records.push_back(std::move(*record));
    return records;
}

CellReader ListQuery::readerOf(const std::vector<Column>& columns) const
{
    QStringList paths;
    for (const Column& column : columns)
        paths += column.path;
    return {m_register, *m_request.type, paths, m_request.language, m_request.forFiles};
}

std::vector<ListRow> ListQuery::rows(qint64 first, qint64 count, const std::vector<Column>& columns) const
{
    const Reading reading(m_register.database());
    CellReader reader = readerOf(columns);
    return rows(first, count, reader);
}

std::vector<ListRow> ListQuery::rows(qint64 first, qint64 count, CellReader& reader) const
{
    const Reading reading(m_register.database());
    std::vector<ListRow> rows;
    const qint64 end = endOf(first, count);
    for (qint64 at = first; at < end; ++at) {
        const qint64 key = keyAt(at);
        rows.push_back(reader.row(key));
        if (rows.back().id.isNull())
            rows.back().id = m_register.tables().idOf(key); // deleted meanwhile: a row without texts
    }
    return rows;
}

} // namespace daikou::store
