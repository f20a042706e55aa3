// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query/cell_reader.h"

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

} // namespace

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
    auto found = m_records.find(id);
    if (found == m_records.end())
        found = m_records.emplace(id, m_register.find(id)).first;
    return found->second;
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
    const domain::Value shown = domain::shownValue(record, *path.field, m_register.today());
    if (m_forFiles && !path.field->isReference())
        return domain::fileValue(*path.field, shown);
    return m_register.display(*path.field, shown, m_language);
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
