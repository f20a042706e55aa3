// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/records/record_tables.h"

#include "domain/records/all.h"
#include "domain/values/iso_date.h"
#include "store/records/index_texts.h"
#include "store/schema/table_layout.h"

#include <sqlite3.h>

#include <map>

namespace daikou::store {

using domain::Field;
using domain::Kind;
using domain::Language;
using domain::Record;
using domain::RecordId;
using domain::RecordType;
using domain::Value;

namespace {

domain::Bilingual bilingualOf(const Record& record, const Field& englishHalf)
{
    const int index = record.type->indexOf(englishHalf);
    return {domain::textOf(record.values[size_t(index)]), domain::textOf(record.values[size_t(index) + 1])};
}

QByteArray currencyCode(const domain::Money& money)
{
    return money.currency == domain::Currency::Riel ? "KHR" : "USD";
}

} // namespace

RecordTables::RecordTables(Database& database) : m_database(database), m_search(database) {}

std::optional<RecordEntry> RecordTables::find(const RecordId& id)
{
    if (const auto known = m_known.find(id); known != m_known.end())
        return known->second;
    Cursor row(m_database.prepared("SELECT key, type, state FROM record WHERE id = ?1"));
    row->bind(1, id);
    if (!row.step())
        return {};
    const RecordEntry entry{row->integer(0), domain::findRecordType(int(row->integer(1))),
                            RecordState(row->integer(2))};
    remember(id, entry);
    return entry;
}

void RecordTables::remember(const RecordId& id, const RecordEntry& entry)
{
    constexpr size_t most = 100'000;
    if (!m_remembers)
        return;
    if (m_known.size() >= most)
        m_known.clear();
    m_known.insert_or_assign(id, entry);
}

RecordId RecordTables::idOf(qint64 key)
{
    Cursor row(m_database.prepared("SELECT id FROM record WHERE key = ?1"));
    row->bind(1, key);
    return row.step() ? row->id(0) : RecordId();
}

qint64 RecordTables::requireKey(const RecordId& id, const RecordType& type)
{
    if (const auto found = find(id))
        return found->key;
    m_database.prepared("INSERT INTO record(id, type, state) VALUES(?1, ?2, 0)")
        .bind(1, id)
        .bind(2, type.number())
        .run();
    const qint64 key = sqlite3_last_insert_rowid(m_database.handle());
    remember(id, {key, &type, RecordState::Stub});
    return key;
}

qint64 RecordTables::create(const RecordId& id, const RecordType& type, qint64 number)
{
    m_database.prepared("INSERT INTO record(id, type, state, created, changed) VALUES(?1, ?2, 1, ?3, ?3)")
        .bind(1, id)
        .bind(2, type.number())
        .bind(3, number)
        .run();
    const qint64 key = sqlite3_last_insert_rowid(m_database.handle());
    remember(id, {key, &type, RecordState::Live});
    return key;
}

void RecordTables::touch(qint64 key, const RecordId& id, RecordState state, qint64 number)
{
    m_known.erase(id);
    m_database.prepared("UPDATE record SET state = ?2, created = coalesce(created, ?3), changed = ?3 WHERE key = ?1")
        .bind(1, key)
        .bind(2, int(state))
        .bind(3, number)
        .run();
}

Value readValue(Statement& row, int& column, const Field& field)
{
    const int at = column++;
    if (field.kind == Kind::Money)
        ++column;
    if (row.isNull(at))
        return {};
    switch (field.kind) {
    case Kind::Integer:
        return row.integer(at);
    case Kind::Real:
        return row.real(at);
    case Kind::Boolean:
        return row.integer(at) != 0 ? Value(true) : Value();
    case Kind::Date:
        return domain::dateFromIso(row.text(at));
    case Kind::Reference:
        return row.id(at);
    case Kind::Money:
        return domain::Money{row.integer(at),
                             row.text(at + 1) == u"KHR" ? domain::Currency::Riel : domain::Currency::Dollar};
    default:
        return row.text(at);
    }
}

RecordPart::RecordPart(const RecordType& type, std::vector<bool> wantedFields)
    : type(type), wanted(std::move(wantedFields)), sql(TableLayout::selectSql(type, wanted) + " WHERE t.key = ?1")
{}

const RecordPart& RecordPart::whole(const RecordType& type)
{
    static thread_local std::map<const RecordType*, RecordPart> parts;
    const auto found = parts.find(&type);
    return found != parts.end()
               ? found->second
               : parts.try_emplace(&type, type, std::vector<bool>(type.fields().size(), true)).first->second;
}

std::optional<Record> RecordTables::load(qint64 key, const RecordType& type)
{
    return load(key, RecordPart::whole(type));
}

std::optional<Record> RecordTables::load(qint64 key, const RecordPart& part)
{
    const RecordType& type = part.type;
    Record record(type);
    {
        Cursor row(m_database.prepared(part.sql));
        row->bind(1, key);
        if (!row.step())
            return {};
        record.id = row->id(0);
        int column = 1;
        for (size_t i = 0; i < part.wanted.size(); ++i)
            if (part.wanted[i] && hasColumn(type.fields()[i]))
                record.values[i] = readValue(*row.operator->(), column, type.fields()[i]);
    }
    for (size_t i = 0; i < part.wanted.size(); ++i) {
        const Field& field = type.fields()[i];
        if (!part.wanted[i] || field.kind != Kind::References)
            continue;
        QList<RecordId> ids;
        Cursor row(m_database.prepared("SELECT r.id FROM link l JOIN record r ON r.key = l.target "
                                       "WHERE l.source = ?1 AND l.field = ?2 ORDER BY l.position"));
        row->bind(1, key).bind(2, linkNumber(type, field));
        while (row.step())
            ids += row->id(0);
        if (!ids.isEmpty())
            record.values[i] = ids;
    }
    return record;
}

qint64 RecordTables::keyOfReference(const Field& field, const RecordId& id)
{
    const RecordType* target = domain::findRecordType(field.target());
    return requireKey(id, target ? *target : domain::Attachment::type());
}

void RecordTables::bindValue(Statement& statement, int& parameter, const Field& field, const Value& value)
{
    const int at = parameter++;
    if (field.kind == Kind::Money)
        ++parameter;
    if (domain::isEmpty(value))
        return;
    if (const auto* text = std::get_if<QString>(&value))
        statement.bind(at, *text);
    else if (const auto* whole = std::get_if<qint64>(&value))
        statement.bind(at, *whole);
    else if (const auto* real = std::get_if<double>(&value))
        statement.bind(at, *real);
    else if (std::holds_alternative<bool>(value))
        statement.bind(at, 1);
    else if (const auto* date = std::get_if<QDate>(&value))
        statement.bind(at, domain::isoText(*date));
    else if (const auto* id = std::get_if<RecordId>(&value))
        statement.bind(at, keyOfReference(field, *id));
    else if (const auto* money = std::get_if<domain::Money>(&value))
        statement.bind(at, money->hundredths).bind(at + 1, QString::fromLatin1(currencyCode(*money)));
}

std::optional<std::pair<QByteArray, QByteArray>> RecordTables::sortKeys(const Record& record,
                                                                        const Field& englishHalf) const
{
    const auto name = bilingualOf(record, englishHalf);
    if (name.isEmpty())
        return {};
    return std::pair(m_english.key(name.in(Language::English)), m_khmer.key(name.in(Language::Khmer)));
}

bool RecordTables::isSortedRight(qint64 key, const Record& record)
{
    for (const Field& field : record.type->fields()) {
        if (!hasSortKeys(field))
            continue;
        const QByteArray sql = "SELECT " + sqlName(field.base + QStringLiteral("_sort_en")) + ", " +
                               sqlName(field.base + QStringLiteral("_sort_km")) + " FROM " +
                               sqlName(record.type->name()) + " WHERE key = ?1";
        Cursor row(m_database.prepared(sql));
        row->bind(1, key);
        const auto keys = sortKeys(record, field);
        if (!row.step() || row->isNull(0) == keys.has_value() ||
            (keys && (row->blob(0) != keys->first || row->blob(1) != keys->second)))
            return false;
    }
    return true;
}

void RecordTables::writeRow(const QByteArray& sql, qint64 key, const Record& record, const std::vector<bool>& fields)
{
    Statement& statement = m_database.prepared(sql);
    statement.bind(1, key);
    int parameter = 2;
    for (size_t i = 0; i < record.values.size(); ++i) {
        const Field& field = record.type->fields()[i];
        if (!fields[i] || !hasColumn(field))
            continue;
        bindValue(statement, parameter, field, record.values[i]);
        if (!hasSortKeys(field))
            continue;
        if (const auto keys = sortKeys(record, field))
            statement.bind(parameter, keys->first).bind(parameter + 1, keys->second);
        parameter += 2;
    }
    statement.run();
}

void RecordTables::updateRow(qint64 key, const Record& before, const Record& after)
{
    // Each set of fields is a statement that is kept: people change a few at a time, imports may change any.
    constexpr int few = 4;
    const auto& fields = after.type->fields();
    std::vector<bool> changed(fields.size());
    int columns = 0;
    for (size_t i = 0; i < fields.size(); ++i) {
        changed[i] = before.values[i] != after.values[i];
        columns += changed[i] && hasColumn(fields[i]) ? 1 : 0;
        if (i > 0 && hasSortKeys(fields[i - 1])) // the keys stand beside the English half and hold both
            changed[i - 1] = changed[i - 1] || changed[i];
    }
    if (columns > few)
        changed.assign(fields.size(), true);
    if (columns > 0)
        writeRow(TableLayout::updateSql(*after.type, changed), key, after, changed);
}

void RecordTables::writeLinks(qint64 key, const Record& record, const Record* before)
{
    for (const Field& field : record.type->fields()) {
        if (field.kind != Kind::References || (before && (*before)[field] == record[field]))
            continue;
        const int number = linkNumber(*record.type, field);
        if (before)
            m_database.prepared("DELETE FROM link WHERE source = ?1 AND field = ?2").bind(1, key).bind(2, number).run();
        const auto* ids = std::get_if<QList<RecordId>>(&record[field]);
        for (qsizetype i = 0; ids && i < ids->size(); ++i) {
            const qint64 target = keyOfReference(field, ids->at(i));
            m_database.prepared("INSERT INTO link(source, field, position, target) VALUES(?1, ?2, ?3, ?4)")
                .bind(1, key)
                .bind(2, number)
                .bind(3, qint64(i))
                .bind(4, target)
                .run();
        }
    }
}

void RecordTables::writeNames(qint64 key, const RecordType& type, const QStringList& names, bool add)
{
    const QByteArray sql = add ? "INSERT OR IGNORE INTO name(type, folded, record) VALUES(?1, ?2, ?3)"
                               : "DELETE FROM name WHERE type = ?1 AND folded = ?2 AND record = ?3";
    for (const QString& name : names)
        m_database.prepared(sql).bind(1, type.number()).bind(2, name).bind(3, key).run();
}

void RecordTables::finishIndexes()
{
    m_search.flush();
}

void RecordTables::endChange()
{
    m_search.forget();
    m_known.clear();
    m_remembers = false;
}

void RecordTables::insert(qint64 key, const Record& record)
{
    writeRow(TableLayout::of(*record.type).insertSql(), key, record, std::vector<bool>(record.values.size(), true));
    writeLinks(key, record, nullptr);
    writeNames(key, *record.type, foldedNames(record), true);
    m_search.add(key, record);
}

void RecordTables::update(qint64 key, const Record& before, const Record& after)
{
    updateRow(key, before, after);
    writeLinks(key, after, &before);
    if (!indexTextsDiffer(before, after))
        return;
    const IndexTexts old = indexTexts(before), texts = indexTexts(after);
    if (old == texts)
        return;
    writeNames(key, *after.type, old.names, false);
    writeNames(key, *after.type, texts.names, true);
    m_search.remove(key, old);
    m_search.addNow(key, texts);
}

void RecordTables::remove(qint64 key, const Record& record)
{
    const IndexTexts texts = indexTexts(record);
    writeNames(key, *record.type, texts.names, false);
    m_search.remove(key, texts);
    m_database.prepared("DELETE FROM link WHERE source = ?1").bind(1, key).run();
    m_database.prepared(TableLayout::of(*record.type).deleteSql()).bind(1, key).run();
}

void RecordTables::rebuildIndexes()
{
    m_database.execute("DELETE FROM name; INSERT INTO search(search) VALUES('delete-all')");
    for (const RecordType* type : domain::recordTypes()) {
        Statement keys(m_database,
                       QByteArray("SELECT key FROM " + sqlName(type->name()) + " ORDER BY key").constData());
        while (keys.step())
            if (const auto record = load(keys.integer(0), *type)) {
                writeNames(keys.integer(0), *type, foldedNames(*record), true);
                m_search.add(keys.integer(0), *record);
            }
    }
    m_search.flush();
}

} // namespace daikou::store
