// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query/cell_reader.h"

#include "domain/records/all.h"
#include "domain/rules/place_rules.h"
#include "domain/values/display.h"
#include "store/database/database.h"
#include "store/records/record_tables.h"
#include "store/schema/table_layout.h"

namespace daikou::store {

using domain::Record;
using domain::RecordId;

namespace {

/// The records that one step leads to by what is written in the record itself.
QList<RecordId> along(const Record& record, const PathStep& step)
{
    if (step.kind == PathStep::Kind::Ancestor) {
        const QString code = domain::textOf(record.value(u"code"));
        return code.size() >= step.codeLength ? QList{domain::areaIdOf(code.left(step.codeLength))} : QList<RecordId>();
    }
    if (step.kind != PathStep::Kind::Reference && step.kind != PathStep::Kind::References)
        return {};
    const domain::Value& value = record[*step.field];
    if (const auto* id = std::get_if<RecordId>(&value))
        return {*id};
    const auto* ids = std::get_if<QList<RecordId>>(&value);
    return ids ? *ids : QList<RecordId>();
}

/// Marks the fields of `record` by which a path begins.
void want(std::vector<bool>& wanted, const domain::RecordType& type, const Path& path)
{
    const auto mark = [&](const domain::Field* field) {
        if (field)
            wanted[size_t(type.indexOf(*field))] = true;
    };
    if (path.steps.empty() && path.field) {
        mark(path.field);
        if (path.bilingual)
            wanted[size_t(type.indexOf(*path.field)) + 1] = true;
        if (path.field->options.computedAfter)
            mark(type.find(QString::fromLatin1(path.field->options.computedAfter)));
    } else if (path.steps.empty()) {
        for (size_t i = 0; i < wanted.size(); ++i) // named by them
            wanted[i] = wanted[i] || std::ranges::find(type.title(), type.fields()[i].base) != type.title().end();
    } else if (path.steps.front().kind == PathStep::Kind::Ancestor) {
        mark(type.find(u"code"));
    } else if (path.steps.front().kind != PathStep::Kind::Children) {
        mark(path.steps.front().field);
    }
}

} // namespace

CellReader::CellReader(Register& source, const domain::RecordType& type, const QStringList& columns,
                       domain::Language language, bool forFiles)
    : m_register(source), m_language(language), m_forFiles(forFiles), m_today(source.today()),
      m_titles(source.database(), language)
{
    std::vector<bool> wanted(type.fields().size());
    QList<QByteArray> keys;
    for (const QString& column : columns) {
        Way way{waysOf(resolvePath(type, column))};
        const Path& only = way.paths.front();
        if (way.paths.size() == 1 && only.steps.empty() && only.field && only.field->kind == domain::Kind::Reference) {
            way.keyAt = int(keys.size());
            keys += sqlName(only.field->column());
        } else {
            for (const Path& path : way.paths)
                want(wanted, type, path);
        }
        m_ways.push_back(std::move(way));
    }
    if (!keys.isEmpty())
        m_keysSql = "SELECT " + keys.join(", ") + " FROM " + sqlName(type.name()) + " WHERE key = ?1";
    m_part.emplace(type, std::move(wanted));
}

ListRow CellReader::row(qint64 key)
{
    const auto record = m_register.tables().load(key, *m_part);
    ListRow row{record ? record->id : RecordId(), QStringList(qsizetype(m_ways.size()), QString())};
    if (!record)
        return row;
    for (size_t i = 0; i < m_ways.size(); ++i)
        if (m_ways[i].keyAt < 0)
            row.cells[qsizetype(i)] = cell(*record, m_ways[i].paths);
    readKeys(key, row.cells);
    return row;
}

/// The references of the record itself: their titles are found by their keys, without the ids between.
void CellReader::readKeys(qint64 key, QStringList& cells)
{
    if (m_keysSql.isEmpty())
        return;
    std::vector<qint64> keys;
    {
        Cursor row(m_register.database().prepared(m_keysSql));
        row->bind(1, key);
        if (row.step())
            for (const Way& way : m_ways)
                if (way.keyAt >= 0)
                    keys.push_back(row->integer(way.keyAt));
    }
    for (size_t i = 0; i < m_ways.size(); ++i) {
        const Way& way = m_ways[i];
        if (way.keyAt < 0 || size_t(way.keyAt) >= keys.size() || keys[size_t(way.keyAt)] == 0)
            continue;
        const auto* target = domain::findRecordType(way.paths.front().field->target());
        const qint64 to = keys[size_t(way.keyAt)];
        cells[qsizetype(i)] = target ? m_titles.titleOf(to, *target) : m_titles.titleOf(to);
    }
}

QString CellReader::cell(const Record& record, const std::vector<Path>& ways)
{
    QStringList texts;
    for (const Path& way : ways)
        if (texts.isEmpty())
            collect(record, way, 0, texts);
    texts.removeDuplicates();
    return texts.join(QStringLiteral("; "));
}

const std::optional<Record>& CellReader::load(const RecordId& id)
{
    constexpr size_t most = 10'000;
    auto found = m_records.find(id);
    if (found == m_records.end() && m_records.size() >= most)
        m_records.clear();
    if (found == m_records.end())
        found = m_records.emplace(id, m_register.find(id)).first;
    return found->second;
}

QString CellReader::titleOf(const RecordId& id)
{
    const auto known = m_register.tables().find(id);
    return known && known->type ? m_titles.titleOf(known->key, *known->type) : QString();
}

QString CellReader::titlesOf(const domain::Value& reference)
{
    if (const auto* id = std::get_if<RecordId>(&reference))
        return titleOf(*id);
    QStringList titles;
    if (const auto* ids = std::get_if<QList<RecordId>>(&reference))
        for (const RecordId& id : *ids)
            titles += titleOf(id);
    return titles.join(QStringLiteral("; "));
}

void CellReader::collect(const Record& record, const Path& path, size_t step, QStringList& texts)
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
        for (const Children all = children(record, path.steps[step]); const Record& child : *all)
            collect(child, path, step + 1, texts);
}

QString CellReader::endText(const Record& record, const Path& path)
{
    if (!path.field)
        return m_forFiles && path.text.endsWith(u"id") ? record.id.toText() : m_register.titleOf(record, m_language);
    const auto index = size_t(record.type->indexOf(*path.field));
    if (path.bilingual)
        return domain::Bilingual(domain::textOf(record.values[index]), domain::textOf(record.values[index + 1]))
            .in(m_language);
    if (path.field->isReference())
        return titlesOf(record.values[index]);
    const domain::Value shown = domain::shownValue(record, *path.field, m_today);
    return m_forFiles ? domain::fileValue(*path.field, shown) : domain::displayValue(*path.field, shown, m_language);
}

CellReader::Children CellReader::children(const Record& record, const PathStep& step)
{
    auto& [owner, known] = m_children[step.field];
    if (!known || owner != record.id) {
        known = std::make_shared<const std::vector<Record>>(childrenOf(record, step));
        owner = record.id;
    }
    return known;
}

std::vector<Record> CellReader::childrenOf(const Record& record, const PathStep& step)
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

} // namespace daikou::store
