// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query/list_query.h"
#include "store/records/record_tables.h"

#include "domain/error.h"
#include "domain/records/all.h"
#include "domain/rules/place_rules.h"
#include "domain/values/display.h"
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
            return m_register.titleOf(record, m_language);
        const auto index = size_t(record.type->indexOf(*path.field));
        if (path.bilingual)
            return domain::Bilingual(domain::textOf(record.values[index]), domain::textOf(record.values[index + 1]))
                .in(m_language);
        if (m_forFiles && !path.field->isReference())
            return domain::fileValue(*path.field, record.values[index]);
        return m_register.display(*path.field, record.values[index], m_language);
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

ListQuery::ListQuery(Register& source, const ListRequest& request) : m_register(source), m_request(request)
{
    const RecordType& type = *request.type;
    QuerySql query(source, request.language);
    query.add("SELECT t.key FROM " + sqlName(type.name()) + " t WHERE ");
    query.addCondition(parseExpression(request.where), type, "t");
    const SearchBox box = readSearchBox(type, request.words);
    for (const Expression& condition : box.conditions) {
        query.add(" AND ");
        query.addCondition(condition, type, "t");
    }
    if (const QString match = matchQuery(box.words, true); !match.isEmpty())
        query.add(" AND t.key IN (SELECT rowid FROM search WHERE search MATCH " + query.bind(match) + ")");
    query.add(" ORDER BY ");
    if (request.sort.isEmpty()) {
        query.addTitleOrder(type, "t");
        query.add(", ");
    }
    for (const QString& path : request.sort) {
        const bool descending = path.startsWith(u'-');
        query.addOrder(type, descending ? path.mid(1) : path, descending, "t");
        query.add(", ");
    }
    query.add("t.key");
    const BoundSql sql = query.take();
    Statement statement(source.database(), sql.sql.constData());
    sql.bindTo(statement);
    while (statement.step())
        m_keys.push_back(statement.integer(0));
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
