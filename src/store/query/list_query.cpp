// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query/list_query.h"
#include "store/records/record_tables.h"

#include "domain/error.h"
#include "domain/records/all.h"
#include "domain/rules/place_rules.h"
#include "domain/values/display.h"
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

/// Reads the cells of rows: walks each column's path over records, each of which is read once a page.
class CellReader {
public:
    CellReader(Register& source, const ListRequest& request)
        : m_register(source), m_language(request.language), m_forFiles(request.forFiles)
    {}

    /// The first of the ways along which anything stands.
    QString cell(const Record& record, const std::vector<Path>& ways)
    {
        QStringList texts;
        for (const Path& way : ways)
            if (texts.isEmpty())
                collect(record, way, 0, texts);
        texts.removeDuplicates();
        return texts.join(QStringLiteral("; "));
    }

private:
    const std::optional<Record>& load(const RecordId& id)
    {
        auto found = m_records.find(id);
        if (found == m_records.end())
            found = m_records.emplace(id, m_register.find(id)).first;
        return found->second;
    }

    void collect(const Record& record, const Path& path, size_t step, QStringList& texts)
    {
        if (step == path.steps.size()) {
            const QString text = endText(record, path);
            if (!text.isEmpty())
                texts += text;
            return;
        }
        for (const RecordId& id : along(record, path.steps[step]))
            if (const auto& next = load(id))
                collect(Record(*next), path, step + 1, texts);
        if (path.steps[step].kind == PathStep::Kind::Children)
            for (const Record& child : childrenOf(record, path.steps[step]))
                collect(child, path, step + 1, texts);
    }

    QString endText(const Record& record, const Path& path)
    {
        if (!path.field)
            return m_forFiles && path.text.endsWith(u"id") ? record.id.toText()
                                                           : m_register.titleOf(record, m_language);
        const auto index = size_t(record.type->indexOf(*path.field));
        if (path.bilingual)
            return domain::Bilingual(domain::textOf(record.values[index]), domain::textOf(record.values[index + 1]))
                .in(m_language);
        const domain::Value shown = domain::shownValue(record, *path.field, m_register.today());
        if (m_forFiles && !path.field->isReference())
            return domain::fileValue(*path.field, shown);
        return m_register.display(*path.field, shown, m_language);
    }

    static QList<RecordId> along(const Record& record, const PathStep& step)
    {
        if (step.kind == PathStep::Kind::Ancestor) {
            const QString code = domain::textOf(record.value(u"code"));
            return code.size() >= step.codeLength ? QList{domain::areaIdOf(code.left(step.codeLength))}
                                                  : QList<RecordId>();
        }
        if (step.kind != PathStep::Kind::Reference && step.kind != PathStep::Kind::References)
            return {};
        const domain::Value& value = record[*step.field];
        if (const auto* id = std::get_if<RecordId>(&value))
            return {*id};
        const auto* ids = std::get_if<QList<RecordId>>(&value);
        return ids ? *ids : QList<RecordId>();
    }

    std::vector<Record> childrenOf(const Record& record, const PathStep& step)
    {
        std::vector<Record> children;
        const auto known = m_register.tables().find(record.id);
        if (!known)
            return children;
        std::vector<qint64> keys;
        {
            Cursor row(m_register.database().prepared("SELECT key FROM " + sqlName(step.to->name()) + " WHERE " +
                                                      sqlName(step.field->column()) + " = ?1 ORDER BY key LIMIT 50"));
            row->bind(1, known->key);
            while (row.step())
                keys.push_back(row->integer(0));
        }
        for (const qint64 key : keys)
            if (auto child = m_register.tables().load(key, *step.to))
                children.push_back(std::move(*child));
        return children;
    }

    Register& m_register;
    domain::Language m_language;
    bool m_forFiles;
    std::unordered_map<RecordId, std::optional<Record>> m_records;
};

/// One bit a record key; none where a list shows all records of its type.
using SelectedKeys = std::optional<std::vector<bool>>;

bool contains(const std::vector<bool>& keys, qint64 key)
{
    return size_t(key) < keys.size() && keys[size_t(key)];
}

/// The words stand in the record, or in what it is called after (a council's area, a councillor's person).
QByteArray wordsCondition(const RecordType& type, const QByteArray& match)
{
    const QByteArray hits = " IN (SELECT rowid FROM search WHERE search MATCH " + match + ")";
    QByteArray any = "t.key" + hits;
    for (const QString& base : type.title())
        if (const Field& field = *type.find(base); field.kind == Kind::Reference)
            any += " OR t." + sqlName(field.column()) + hits;
    return "(" + any + ")";
}

SelectedKeys select(Register& source, const ListRequest& request)
{
    const RecordType& type = *request.type;
    const SearchBox box = readSearchBox(type, request.words);
    const QString match = matchQuery(box.words, true).alsoBySound;
    if (request.where.trimmed().isEmpty() && box.conditions.isEmpty() && match.isEmpty())
        return {};
    QuerySql query(source, request.language);
    query.add("SELECT t.key FROM " + sqlName(type.name()) + " t WHERE ");
    query.addCondition(parseExpression(request.where), type, "t");
    for (const Expression& condition : box.conditions) {
        query.add(" AND ");
        query.addCondition(condition, type, "t");
    }
    if (!match.isEmpty()) {
        source.tables().finishIndexes();
        query.add(" AND " + wordsCondition(type, query.bind(match)));
    }
    const BoundSql sql = query.take();
    Statement statement(source.database(), sql.sql.constData());
    sql.bindTo(statement);
    std::vector<bool> keys;
    while (statement.step()) {
        const auto key = size_t(statement.integer(0));
        if (key >= keys.size())
            keys.resize(key * 2 + 1);
        keys[key] = true;
    }
    return keys;
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
    const SelectedKeys selected = select(source, request);
    const auto isSelected = [&](qint64 key) { return !selected || contains(*selected, key); };
    if (request.sort.size() > 1)
        sortByAll(isSelected);
    else
        sortByOne(request.sort.isEmpty() ? QString() : request.sort.front(), isSelected);
}

void ListQuery::sortByOne(const QString& path, const std::function<bool(qint64)>& isSelected)
{
    const bool descending = path.startsWith(u'-');
    const ListOrder& order = m_register.orders().of(*m_request.type, descending ? path.mid(1) : path,
                                                    m_request.language, m_register.today());
    const auto take = [&](size_t from, size_t to) {
        for (size_t i = from; i < to; ++i)
            if (isSelected(order.keys[i]))
                m_keys.push_back(order.keys[i]);
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
}

void ListQuery::sortByAll(const std::function<bool(qint64)>& isSelected)
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
    for (const Row& row : rows)
        m_keys.push_back(row.key);
}

RecordId ListQuery::idAt(qint64 row) const
{
    return m_register.tables().idOf(m_keys.at(size_t(row)));
}

qint64 ListQuery::rowOf(const RecordId& id) const
{
    const auto known = m_register.tables().find(id);
    const auto found = known ? std::ranges::find(m_keys, known->key) : m_keys.end();
    return found == m_keys.end() ? -1 : found - m_keys.begin();
}

std::vector<Record> ListQuery::records(qint64 first, qint64 count) const
{
    std::vector<Record> records;
    const qint64 end = std::min(first + count, this->count());
    for (qint64 row = first; row < end; ++row)
        if (auto record = m_register.tables().load(m_keys[size_t(row)], *m_request.type))
            records.push_back(std::move(*record));
    return records;
}

std::vector<ListRow> ListQuery::rows(qint64 first, qint64 count, const std::vector<Column>& columns) const
{
    std::vector<std::vector<Path>> paths;
    for (const Column& column : columns)
        paths.push_back(waysOf(resolvePath(*m_request.type, column.path)));
    CellReader reader(m_register, m_request);
    std::vector<ListRow> rows;
    const qint64 end = std::min(first + count, this->count());
    for (qint64 at = first; at < end; ++at) {
        const auto record = m_register.tables().load(m_keys[size_t(at)], *m_request.type);
        ListRow row{record ? record->id : m_register.tables().idOf(m_keys[size_t(at)]), {}};
        for (const auto& ways : paths)
            row.cells += record ? reader.cell(*record, ways) : QString();
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace daikou::store
