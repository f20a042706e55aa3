// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/change.h"

#include "domain/records/all.h"
#include "domain/values/current_language.h"
#include "store/change_log/change_log.h"
#include "store/change_log/logged_value.h"
#include "store/records/record_tables.h"
#include "store/schema/table_layout.h"

#include <QCoreApplication>
#include <QIODevice>

#include <sqlite3.h>

namespace daikou::store {

using domain::Error;
using domain::Field;
using domain::Finding;
using domain::FindingCode;
using domain::Findings;
using domain::Record;
using domain::RecordId;
using domain::RecordType;
using domain::Severity;

namespace {

/// The error for a record that breaks rules: the first sentence, with the field's label before it.
Rejected rejected(const Findings& findings, const RecordType& type)
{
    const auto error = std::ranges::find(findings, Severity::Error, &Finding::severity);
    const Finding& finding = error == findings.end() ? findings.front() : *error;
    const auto language = domain::currentLanguage();
    const Field* field = type.find(finding.field);
    const QString where = field ? field->label.in(language) : type.one().in(language);
    return {findings, where + QStringLiteral(": ") + finding.sentence(language)};
}

/// The error for a second record of what the world numbers once; it names the code, or else the type.
Rejected alreadyThere(const Record& record, const RecordId& other)
{
    QString name;
    for (const Field& field : record.type->fields())
        if (std::ranges::find(record.type->identity(), field.base) != record.type->identity().end())
            name += domain::textOf(record[field]);
    if (name.isEmpty())
        name = record.type->one().in(domain::currentLanguage());
    return rejected({{Severity::Error, FindingCode::AlreadyThere, {}, {name}, other}}, *record.type);
}

/// A sector under which records are filed stays: they would be under none. Other records may go while some refer to
/// them, since what happened did happen.
void requireUnused(Database& database, qint64 key)
{
    Cursor row(database.prepared("SELECT count(*) FROM link WHERE target = ?1"));
    row->bind(1, key);
    row.step();
    if (const qint64 records = row->integer(0); records > 0)
        throw Error(Error::Kind::Input,
                    QCoreApplication::translate("store", "This sector is in use (records: %1). Give them another one "
                                                         "first; “Referred to by” lists them.")
                        .arg(records));
}

QList<RecordId> referencesOf(const domain::Value& value)
{
    if (const auto* id = std::get_if<RecordId>(&value))
        return {*id};
    const auto* ids = std::get_if<QList<RecordId>>(&value);
    return ids ? *ids : QList<RecordId>();
}

} // namespace

Change::Change(Database& database, RecordTables& tables, ChangeLog& log, NewId newId)
    : m_database(database), m_tables(tables), m_log(log), m_newId(std::move(newId))
{}

void Change::setLabel(const domain::ChangeLabel& label)
{
    m_log.setLabel(label);
}

void Change::note(const RecordId& id, const RecordType& type, const Entry& entry)
{
    ++m_notice.records;
    m_notice.everything = size_t(m_notice.records) > ChangeNotice::mostItems;
    if (m_notice.everything)
        return;
    ChangeNotice::Item item{id, &type, {}};
    for (const auto& write : entry.writes)
        item.fields.insert(write.field);
    m_notice.items += item;
}

void Change::checkReferences(const Record& record, const Record* before)
{
    Findings findings;
    for (const Field& field : record.type->fields()) {
        if (!field.isReference() || (before && (*before)[field] == record[field]))
            continue;
        const QList<RecordId> kept = before ? referencesOf((*before)[field]) : QList<RecordId>();
        for (const RecordId& id : referencesOf(record[field])) {
            if (kept.contains(id))
                continue; // what it referred to may have been deleted since; that is no reason to refuse the rest
            const auto found = m_tables.find(id);
            if (!found || found->state == RecordState::Deleted)
                findings.push_back(
                    {Severity::Error, FindingCode::NoSuchRecord, field.name, {id.toText(), field.target()}});
            else if (!field.target().isEmpty() && found->type && found->type->name() != field.target())
                findings.push_back(
                    {Severity::Error, FindingCode::WrongType, field.name, {found->type->name(), field.target()}});
        }
    }
    if (!findings.empty())
        throw rejected(findings, *record.type);
}

RecordId Change::save(const Record& given)
{
    Record record = domain::completed(given);
    if (const auto findings = domain::check(record); domain::hasErrors(findings))
        throw rejected(findings, *record.type);
    const bool isNew = record.id.isNull();
    if (isNew)
        record.id = domain::identityOf(record).value_or(RecordId());
    const bool isFresh = record.id.isNull(); // never given before: nothing can be known of it
    if (isFresh)
        record.id = m_newId();
    const auto known = isFresh ? std::nullopt : m_tables.find(record.id);
    if (known && known->type != record.type && known->state != RecordState::Stub)
        throw Error(
            Error::Kind::Usage,
            QCoreApplication::translate("store", "record %1 is of another type; check the id").arg(record.id.toText()));
    if (!known || known->state != RecordState::Live) {
        checkReferences(record, nullptr);
        writeNew(known, record);
        return record.id;
    }
    if (isNew)
        throw alreadyThere(record, record.id);
    const auto before = m_tables.load(known->key, *record.type);
    if (!before)
        throw Error(Error::Kind::Damaged,
                    QCoreApplication::translate("store", "record %1 is damaged; run a check and repair what it finds")
                        .arg(record.id.toText()));
    const Record normal = domain::completed(*before);
    if (normal == record)
        return record.id;
    checkReferences(record, &normal);
    checkIdentity(record, normal);
    writeEdit(known->key, normal, record);
    return record.id;
}

/// A link that is edited until it says what another one says already (a party made to name the same council).
void Change::checkIdentity(const Record& record, const Record& before)
{
    const auto identity = domain::identityOf(record);
    if (!identity || identity == domain::identityOf(before) || *identity == record.id)
        return;
    const auto other = m_tables.find(*identity);
    if (other && other->state == RecordState::Live)
        throw alreadyThere(record, *identity);
}

void Change::writeNew(const std::optional<RecordEntry>& known, const Record& record)
{
    const LoggedRecord logged = known ? m_log.fold(known->key) : LoggedRecord();
    const auto seen = [&](int field) {
        const auto found = logged.fields.find(field);
        return found == logged.fields.end() ? Context() : found->second.seen();
    };
    Entry entry{{{existsField, true, seen(existsField)}}};
    for (const Field& field : record.type->fields())
        if (auto value = toLogged(record[field]); value != logged.shown(field.number))
            entry.writes.push_back({field.number, std::move(value), seen(field.number)});
    m_log.openHead();
    const qint64 number = m_log.number();
    const qint64 key = known ? known->key : m_tables.create(record.id, *record.type, number);
    if (known)
        m_tables.touch(key, record.id, RecordState::Live, number);
    m_log.append(key, record.id, *record.type, entry);
    m_tables.insert(key, record);
    note(record.id, *record.type, entry);
}

void Change::writeEdit(qint64 key, const Record& before, const Record& after)
{
    LoggedRecord logged = m_log.fold(key);
    Entry entry;
    for (const Field& field : after.type->fields())
        if (before[field] != after[field])
            entry.writes.push_back({field.number, toLogged(after[field]), logged.fields[field.number].seen()});
    m_log.append(key, after.id, *after.type, entry);
    m_tables.touch(key, after.id, RecordState::Live, m_log.number());
    m_tables.update(key, before, after);
    note(after.id, *after.type, entry);
}

void Change::removeOne(const RecordEntry& known, const RecordId& id)
{
    const auto record = m_tables.load(known.key, *known.type);
    if (!record)
        return;
    const Entry entry{{{existsField, false, m_log.fold(known.key).fields[existsField].seen()}}};
    m_log.append(known.key, id, *known.type, entry);
    m_tables.remove(known.key, *record);
    m_tables.touch(known.key, id, RecordState::Deleted, m_log.number());
    note(id, *known.type, entry);
}

void Change::remove(const RecordId& id)
{
    const auto known = m_tables.find(id);
    if (!known || known->state != RecordState::Live || !known->type)
        throw Error(Error::Kind::NotFound,
                    QCoreApplication::translate("store", "there is no record %1; it may have been deleted already")
                        .arg(id.toText()));
    if (known->type == &domain::Sector::type())
        requireUnused(m_database, known->key);
    removeOne(*known, id); // before what belongs to it, so that two that belong to each other come to an end
    for (const RecordType* child : domain::childTypes(*known->type)) {
        QList<RecordId> children;
        {
            Cursor row(m_database.prepared("SELECT r.id FROM " + sqlName(child->name()) +
                                           " t JOIN record r ON r.key = t.key WHERE t." +
                                           sqlName(child->ownerField()->column()) + " = ?1"));
            row->bind(1, known->key);
            while (row.step())
                children += row->id(0);
        }
        for (const RecordId& childId : children)
            remove(childId);
    }
}

void Change::invert(qint64 number)
{
    const auto head = m_log.find(number);
    if (!head)
        throw Error(Error::Kind::NotFound,
                    QCoreApplication::translate("store", "there is no change %1 to take back").arg(number));
    m_log.forEachEntry(*head, [&](qint64 key, const Entry& done) {
        const RecordId id = m_tables.idOf(key);
        const auto known = m_tables.find(id);
        if (!known || !known->type)
            return; // a type of a later version: kept, not touched
        auto [before, now, standing] = m_log.foldAround(key, number);
        const bool wasThere = before.exists();
        Entry entry;
        for (const auto& write : done.writes) {
            auto& state = now.fields[write.field];
            const bool stands = standing.contains(write.field);
            // The fields of a record that was not there before need no empty values; of one that was deleted, they do.
            if (stands && (write.field == existsField || wasThere || before.fields.contains(write.field)))
                entry.writes.push_back(
                    {write.field, write.field == existsField ? nlohmann::json(wasThere) : before.shown(write.field),
                     state.seen()});
        }
        if (entry.writes.empty())
            return;
        m_log.append(key, id, *known->type, entry);
        m_log.addTo(now, entry);
        const RecordState state = materialise(m_tables, now, key, id, *known->type);
        m_tables.touch(key, id, state, m_log.number());
        note(id, *known->type, entry);
    });
}

QString Change::keepContent(QIODevice& source, const domain::Progress& progress)
{
    constexpr qint64 piece = 256 * 1024;
    if (!source.isReadable())
        throw Error(Error::Kind::Io, QCoreApplication::translate("store", "the file cannot be read; check that it is "
                                                                          "still there and that you may read it"));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    m_database.prepared("INSERT INTO content(hash, bytes) VALUES(randomblob(32), 0)").run();
    const qint64 content = sqlite3_last_insert_rowid(m_database.handle());
    qint64 bytes = 0;
    for (qint64 position = 0; !source.atEnd(); ++position) {
        const QByteArray data = source.read(piece);
        if (data.isEmpty())
            throw Error(Error::Kind::Io,
                        QCoreApplication::translate(
                            "store", "the file could not be read to its end; check the disk and try again"),
                        source.errorString());
        hash.addData(data);
        bytes += data.size();
        m_database.prepared("INSERT INTO content_piece(content, position, data) VALUES(?1, ?2, ?3)")
            .bind(1, content)
            .bind(2, position)
            .bind(3, data)
            .run();
        progress.step(bytes, source.isSequential() ? 0 : source.size(),
                      QCoreApplication::translate("store", "Stopped: the file was not attached."));
    }
    const QByteArray result = hash.result();
    Cursor existing(m_database.prepared("SELECT key FROM content WHERE hash = ?1"));
    existing->bind(1, result);
    if (existing.step()) {
        m_database.prepared("DELETE FROM content_piece WHERE content = ?1").bind(1, content).run();
        m_database.prepared("DELETE FROM content WHERE key = ?1").bind(1, content).run();
    } else {
        m_database.prepared("UPDATE content SET hash = ?2, bytes = ?3 WHERE key = ?1")
            .bind(1, content)
            .bind(2, result)
            .bind(3, bytes)
            .run();
    }
    return QString::fromLatin1(result.toHex());
}

RecordState materialise(RecordTables& tables, const LoggedRecord& logged, qint64 key, const RecordId& id,
                        const RecordType& type)
{
    const auto before = tables.load(key, type);
    const bool exists = logged.exists();
    const bool anything = !logged.fields.empty();
    if (before && !exists)
        tables.remove(key, *before);
    if (exists) {
        const Record after = logged.toRecord(type, id);
        if (!before)
            tables.insert(key, after);
        else if (*before != after)
            tables.update(key, *before, after);
    }
    return exists ? RecordState::Live : anything ? RecordState::Deleted : RecordState::Stub;
}

} // namespace daikou::store
