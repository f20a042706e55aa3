// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/register.h"

#include "domain/records/all.h"
#include "store/incarnation.h"
#include "store/register_file.h"
#include "store/register_state.h"
#include "store/schema/table_layout.h"
#include "store/seen_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QScopeGuard>

namespace daikou::store {

using domain::Error;
using domain::Record;
using domain::RecordId;
using domain::RecordType;

const QString& Register::path() const
{
    return m_state->database.path();
}
QDate Register::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_state->environment.now()).date();
}
const RegisterFacts& Register::facts() const
{
    return m_state->facts;
}
const Environment& Register::environment() const
{
    return m_state->environment;
}
bool Register::isReadOnly() const
{
    return m_state->whyReadOnly != nullptr;
}
QString Register::whyReadOnly() const
{
    return m_state->whyReadOnly ? m_state->whyReadOnly() : QString();
}
bool Register::wasLookedThrough() const
{
    return m_state->lookedThrough;
}
void Register::distrust()
{
    m_state->noteAtEnd = false;
    forgetSeen(path());
}
void Register::setPerson(const QString& person)
{
    m_state->environment.person = person;
}
Database& Register::database()
{
    return m_state->database;
}
RecordTables& Register::tables()
{
    return m_state->tables;
}
ChangeLog& Register::log()
{
    return m_state->log;
}
ListOrders& Register::orders()
{
    return m_state->orders;
}
void Register::interrupt()
{
    m_state->database.interrupt();
}
void Register::resume()
{
    m_state->database.resume();
}
void Register::announce(const ChangeNotice& notice)
{
    Q_EMIT changed(notice);
}

ChangeNotice Register::perform(const domain::ChangeLabel& label, const Work& work)
{
    return change(label, ChangeKind::Do, 0, work);
}

ChangeNotice Register::change(const domain::ChangeLabel& label, ChangeKind kind, qint64 target, const Work& work)
{
    if (isReadOnly())
        throw Error(Error::Kind::ReadOnly, whyReadOnly());
    Q_EMIT aboutToChange();
    Transaction transaction(m_state->database);
    m_state->log.begin(m_state->device, m_state->environment.now(), m_state->environment.person, label, kind, target);
    Change change(m_state->database, m_state->tables, m_state->log, m_state->environment.newId);
    m_state->tables.beginChange();
    const auto forget = qScopeGuard([this] { m_state->tables.endChange(); });
    work(change);
    m_state->tables.finishIndexes();
    const ChangeHead head = m_state->log.finish();
    if (head.number == 0)
        return {};
    ChangeNotice notice = change.notice();
    notice.number = head.number;
    try {
        transaction.commit();
    } catch (const Error& error) {
        if (transaction.isUnderWay() || !m_state->log.find(head.number))
            throw;
        // The disk failed in the very last step, when the change was written already and nothing could take it back.
        countAsWritten(head, notice);
        throw Error(Error::Kind::Io,
                    QCoreApplication::translate("store",
                                                "the disk with %1 failed just after the change was written; the "
                                                "change is there, make a backup on another disk now")
                        .arg(path()),
                    error.detail());
    }
    countAsWritten(head, notice);
    return notice;
}

void Register::countAsWritten(const ChangeHead& head, const ChangeNotice& notice)
{
    noteSequence(head.name, path());
    Q_EMIT changed(notice);
}

namespace {

/// Walks the changes from the newest to the oldest until `take` says that one is the one looked for, or that there is
/// none.
template <class Take>
std::optional<ChangeHead> walkBack(ChangeLog& log, const Take& take)
{
    constexpr int batch = 64;
    std::optional<qint64> before;
    while (true) {
        const auto heads = log.heads(before, batch);
        for (const ChangeHead& head : heads)
            if (const std::optional<bool> found = take(head))
                return *found ? std::optional(head) : std::nullopt;
        if (heads.size() < batch)
            return {};
        before = heads.back().number;
    }
}

} // namespace

std::optional<ChangeHead> Register::undoable()
{
    int undone = 0;
    return walkBack(m_state->log, [&](const ChangeHead& head) -> std::optional<bool> {
        if (head.kind == ChangeKind::Start)
            return {};
        if (head.kind == ChangeKind::Undo) {
            ++undone;
            return {};
        }
        if (undone > 0) {
            --undone;
            return {};
        }
        return true;
    });
}

std::optional<ChangeHead> Register::redoable()
{
    int redone = 0;
    return walkBack(m_state->log, [&](const ChangeHead& head) -> std::optional<bool> {
        if (head.kind == ChangeKind::Redo) {
            ++redone;
            return {};
        }
        if (head.kind != ChangeKind::Undo)
            return false;
        if (redone > 0) {
            --redone;
            return {};
        }
        return true;
    });
}

ChangeNotice Register::undo()
{
    const auto last = undoable();
    if (!last)
        throw Error(Error::Kind::NotFound, QCoreApplication::translate("store", "there is nothing to undo"));
    return change(last->label, ChangeKind::Undo, last->number, [&](Change& change) { change.invert(last->number); });
}

ChangeNotice Register::redo()
{
    const auto last = redoable();
    if (!last)
        throw Error(Error::Kind::NotFound, QCoreApplication::translate("store", "there is nothing to redo"));
    return change(last->label, ChangeKind::Redo, last->number, [&](Change& change) { change.invert(last->number); });
}

std::optional<Record> Register::find(const RecordId& id)
{
    const auto known = m_state->tables.find(id);
    if (!known || known->state != RecordState::Live || !known->type)
        return {};
    return m_state->tables.load(known->key, *known->type);
}

Record Register::require(const RecordId& id)
{
    if (auto record = find(id))
        return std::move(*record);
    throw Error(
        Error::Kind::NotFound,
        QCoreApplication::translate("store", "there is no record %1; it may have been deleted").arg(id.toText()));
}

Record Register::requireOfType(const RecordId& id, const RecordType& type)
{
    Record record = require(id);
    if (record.type != &type)
        throw Error(Error::Kind::Input, QCoreApplication::translate("store", "record %1 is of another type (%2)")
                                            .arg(id.toText(), record.type->name()));
    return record;
}

std::vector<Record> Register::children(const RecordId& owner, const RecordType& type)
{
    std::vector<Record> records;
    const auto known = m_state->tables.find(owner);
    if (!known || !type.ownerField())
        return records;
    std::vector<qint64> keys;
    {
        Cursor row(database().prepared("SELECT key FROM " + sqlName(type.name()) + " WHERE " +
                                       sqlName(type.ownerField()->column()) + " = ?1 ORDER BY key"));
        row->bind(1, known->key);
        while (row.step())
            keys.push_back(row->integer(0));
    }
    for (const qint64 key : keys)
        if (auto record = m_state->tables.load(key, type))
            records.push_back(std::move(*record));
    return records;
}

void Register::forEach(const RecordType& type, const std::function<void(const Record&)>& visit)
{
    Statement keys(database(), QByteArray("SELECT key FROM " + sqlName(type.name()) + " ORDER BY key").constData());
    while (keys.step())
        if (const auto record = m_state->tables.load(keys.integer(0), type))
            visit(*record);
}

void Register::inOneMoment(const std::function<void()>& read)
{
    const Reading reading(database());
    read();
}

qint64 Register::count(const RecordType& type)
{
    return database().number("SELECT count(*) FROM " + sqlName(type.name()) + "");
}

const RecordType* Register::typeOf(const RecordId& id)
{
    const auto known = m_state->tables.find(id);
    return known ? known->type : nullptr;
}

bool Register::isLive(const RecordId& id)
{
    const auto known = m_state->tables.find(id);
    return known && known->state == RecordState::Live;
}

QByteArray Register::content(const QString& hash)
{
    QByteArray content;
    Cursor row(database().prepared("SELECT p.data FROM content c JOIN content_piece p ON p.content = c.key "
                                   "WHERE c.hash = ?1 ORDER BY p.position"));
    row->bind(1, QByteArrayView(QByteArray::fromHex(hash.toLatin1())));
    while (row.step())
        content += row->blob(0);
    return content;
}

} // namespace daikou::store
