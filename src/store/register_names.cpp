// SPDX-License-Identifier: GPL-3.0-or-later
// What records are called, and which record a text means.
#include "domain/records/all.h"
#include "domain/values/display.h"
#include "domain/values/parse.h"
#include "domain/values/short_code.h"
#include "store/records/title_reader.h"
#include "store/register_state.h"
#include "store/schema/table_layout.h"
#include "store/search/fold.h"
#include "store/tr.h"

namespace daikou::store {

using domain::Field;
using domain::Finding;
using domain::FindingCode;
using domain::Kind;
using domain::Language;
using domain::Record;
using domain::RecordId;
using domain::RecordType;
using domain::Severity;
using domain::Value;

namespace {

/// The keys of the live records of `type` that this text names: by their own names, or where they have none by those of
/// the record that names them (a council by its area).
std::vector<qint64> keysNamed(Database& database, const QString& text, const RecordType& type)
{
    const auto& fields = type.fields();
    const bool named = std::ranges::any_of(fields, [](const Field& f) { return f.options.names; });
    std::vector<qint64> keys;
    if (named) {
        Cursor row(database.prepared("SELECT record FROM name WHERE folded = ?1 AND type = ?2"));
        row->bind(1, foldedName(text)).bind(2, type.number());
        while (row.step())
            keys.push_back(row->integer(0));
        return keys;
    }
    const Field* via = type.title().empty() ? nullptr : type.find(type.title().front());
    const RecordType* target = via ? domain::findRecordType(via->target()) : nullptr;
    if (!target || target == &type)
        return keys;
    const QByteArray sql = ("SELECT key FROM " + sqlName(type.name()) + " WHERE " + sqlName(via->column()) + " = ?1");
    for (const qint64 targetKey : keysNamed(database, text, *target)) {
        Cursor row(database.prepared(sql));
        row->bind(1, targetKey);
        while (row.step())
            keys.push_back(row->integer(0));
    }
    return keys;
}

} // namespace

QString Register::titleOf(const RecordId& id, Language language)
{
    const auto known = m_state->tables.find(id);
    return known && known->type ? TitleReader(database(), language).titleOf(known->key, *known->type) : QString();
}

QString Register::titleOf(const Record& record, Language language)
{
    QStringList texts;
    for (const QString& base : record.type->title()) {
        const Field& field = *record.type->find(base);
        const auto index = size_t(record.type->indexOf(field));
        const QString text = field.language ? domain::Bilingual(domain::textOf(record.values[index]),
                                                                domain::textOf(record.values[index + 1]))
                                                  .in(language)
                                            : display(field, record.values[index], language);
        if (!text.isEmpty())
            texts += text;
    }
    return TitleReader::joined(texts, *record.type, language);
}

QString Register::display(const Field& field, const Value& value, Language language)
{
    if (const auto* id = std::get_if<RecordId>(&value))
        return titleOf(*id, language);
    if (const auto* ids = std::get_if<QList<RecordId>>(&value)) {
        QStringList titles;
        for (const RecordId& id : *ids)
            titles += titleOf(id, language);
        return titles.join(QStringLiteral("; "));
    }
    return domain::displayValue(field, value, language);
}

std::variant<RecordId, Finding> Register::resolve(const QString& text, const RecordType& type)
{
    const QString trimmed = text.trimmed();
    if (const auto id = RecordId::fromText(trimmed); id && typeOf(*id) == &type && isLive(*id))
        return *id;
    const auto keys = keysNamed(database(), trimmed, type);
    if (keys.size() == 1)
        return m_state->tables.idOf(keys.front());
    const auto onPaper = keys.empty() ? coded(trimmed, &type) : std::vector<RecordId>();
    if (onPaper.size() == 1)
        return onPaper.front();
    if (keys.empty() && onPaper.empty())
        return Finding{Severity::Error, FindingCode::NoSuchRecord, {}, {trimmed, type.name()}};
    return Finding{
        Severity::Error, FindingCode::SeveralRecords, {}, {trimmed, QString::number(keys.size() + onPaper.size())}};
}

std::vector<RecordId> Register::coded(const QString& code, const RecordType* type)
{
    constexpr int few = 20;
    std::vector<RecordId> ids;
    const auto range = domain::idsOfCode(code);
    if (!range)
        return ids;
    Cursor row(database().prepared("SELECT id FROM record WHERE id BETWEEN ?1 AND ?2 AND ?3 IN (0, type) LIMIT ?4"));
    row->bind(1, range->first).bind(2, range->last).bind(3, type ? type->number() : 0).bind(4, few);
    while (row.step())
        ids.push_back(row->id(0));
    std::erase_if(ids, [this](const RecordId& id) { return !isLive(id); }); // what was deleted keeps its id
    return ids;
}

RecordId Register::requireCoded(const QString& code, const RecordType* type)
{
    const auto ids = coded(code, type);
    if (ids.size() == 1)
        return ids.front();
    if (ids.empty())
        throw domain::Error(domain::Error::Kind::NotFound,
                            tr("No record has the code %1; compare it with the paper").arg(code.trimmed()));
    QStringList texts;
    for (const RecordId& id : ids)
        texts += id.toText();
    throw domain::Error(domain::Error::Kind::NotFound, tr("Several records have the code %1; name one by its id: %2")
                                                           .arg(code.trimmed(), texts.join(QStringLiteral(", "))));
}

std::vector<RecordId> Register::named(const QString& name, const RecordType& type)
{
    std::vector<RecordId> ids;
    for (const qint64 key : keysNamed(database(), name, type))
        ids.push_back(m_state->tables.idOf(key));
    return ids;
}

std::variant<Value, Finding> Register::parse(const Field& field, const QString& text)
{
    if (!field.isReference())
        return domain::parseValue(field, text);
    QList<RecordId> ids;
    const QStringList parts = field.kind == Kind::References ? text.split(u';', Qt::SkipEmptyParts) : QStringList{text};
    for (const QString& part : parts) {
        if (part.trimmed().isEmpty())
            continue;
        const RecordType* target = domain::findRecordType(field.target());
        const auto anyId = RecordId::fromText(part.trimmed());
        if (!target && anyId && isLive(*anyId)) {
            ids += *anyId;
            continue;
        }
        const auto found = target ? resolve(part, *target)
                                  : Finding{Severity::Error, FindingCode::NoSuchRecord, {}, {part, field.name}};
        if (const auto* finding = std::get_if<Finding>(&found)) {
            Finding located = *finding;
            located.field = field.name;
            return located;
        }
        ids += std::get<RecordId>(found);
    }
    if (ids.isEmpty())
        return Value();
    return field.kind == Kind::References ? Value(ids) : Value(ids.front());
}

std::vector<RecordId> Register::referrers(const RecordId& id, int limit)
{
    std::vector<RecordId> ids;
    const auto known = m_state->tables.find(id);
    if (!known)
        return ids;
    const auto collect = [&](const QByteArray& sql, std::optional<int> number) {
        Cursor row(database().prepared(sql));
        row->bind(1, known->key).bind(2, limit - int(ids.size()));
        if (number)
            row->bind(3, *number);
        while (row.step())
            ids.push_back(row->id(0));
    };
    for (const RecordType* type : domain::recordTypes())
        for (const Field& field : type->fields()) {
            const bool fits = field.isReference() && !field.options.owner && int(ids.size()) < limit &&
                              (!known->type || field.target() == known->type->name());
            if (!fits)
                continue;
            if (field.kind == Kind::Reference)
                collect(("SELECT r.id FROM " + sqlName(type->name()) + " t JOIN record r ON r.key = t.key WHERE t." +
                         sqlName(field.column()) + " = ?1 LIMIT ?2"),
                        {});
            else
                collect("SELECT r.id FROM link l JOIN record r ON r.key = l.source WHERE l.target = ?1 AND l.field = "
                        "?3 LIMIT ?2",
                        linkNumber(*type, field));
        }
    return ids;
}

} // namespace daikou::store
