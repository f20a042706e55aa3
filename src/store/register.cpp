// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/register.h"

#include "domain/records/all.h"
#include "store/incarnation.h"
#include "store/register_file.h"
#include "store/register_state.h"
#include "store/schema/migration.h"
#include "store/schema/table_layout.h"
#include "store/standard_sectors.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSysInfo>

namespace daikou::store {

using domain::Error;
using domain::Record;
using domain::RecordId;
using domain::RecordType;

namespace {

RecordId randomId()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    return RecordId::fromBytes(QByteArrayView(reinterpret_cast<const char*>(words.data()), RecordId::size));
}

} // namespace

Environment Environment::real()
{
    QString person = qEnvironmentVariable("USER");
    if (person.isEmpty())
        person = qEnvironmentVariable("LOGNAME");
    return {.now = [] { return QDateTime::currentMSecsSinceEpoch(); },
            .newId = randomId,
            .person = person,
            .device = QSysInfo::machineHostName()};
}

Register::State::State(const QString& path, Database::Mode mode, const Environment& surroundings)
    : database(path, mode), tables(database), log(database), environment(surroundings)
{}

void Register::State::readFacts()
{
    Cursor row(database.prepared("SELECT id, name, organisation, created, invented, device FROM register"));
    if (!row.step())
        throw Error(Error::Kind::Damaged,
                    QCoreApplication::translate("store", "%1 has no head; open the newest backup instead")
                        .arg(database.path()));
    facts = {row->id(0), row->text(1), row->text(2), row->integer(3), row->integer(4) != 0};
    device = row->integer(5);
}

Register::Register(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Register::~Register() = default;

std::unique_ptr<Register> Register::create(const QString& path, const RegisterFacts& facts,
                                           const Environment& environment)
{
    if (QFileInfo::exists(path))
        throw Error(Error::Kind::Exists,
                    QCoreApplication::translate("store", "%1 is there already; choose another name").arg(path));
    if (!QFileInfo(path).absoluteDir().exists())
        throw Error(Error::Kind::Io, QCoreApplication::translate("store", "there is no folder %1; make it first")
                                         .arg(QFileInfo(path).absolutePath()));
    const QString unfinished = path + QStringLiteral(".new");
    removeUnfinished(unfinished);
    try {
        auto state = std::make_unique<State>(unfinished, Database::Mode::Create, environment);
        migrate(state->database);
        Transaction transaction(state->database);
        state->device = addDevice(state->database, environment);
        state->database
            .prepared("INSERT INTO register(one, id, name, organisation, created, invented, device) "
                      "VALUES(1, ?1, ?2, ?3, ?4, ?5, ?6)")
            .bind(1, facts.id.isNull() ? environment.newId() : facts.id)
            .bind(2, facts.name)
            .bind(3, facts.organisation)
            .bind(4, facts.created > 0 ? facts.created : environment.now())
            .bind(5, int(facts.invented))
            .bind(6, state->device)
            .run();
        transaction.commit();
        state->readFacts();
        Register fresh(std::move(state));
        fresh.change({domain::ChangeLabel::Code::StartRegister, {}}, ChangeKind::Start, 0, addStandardSectors);
    } catch (...) {
        removeUnfinished(unfinished);
        throw;
    }
    if (!putInPlace(unfinished, path, false)) {
        removeUnfinished(unfinished);
        throw Error(Error::Kind::Io, QCoreApplication::translate(
                                         "store", "%1 cannot be made; check the folder and your right to write there")
                                         .arg(path));
    }
    return open(path, environment);
}

std::unique_ptr<Register> Register::open(const QString& path, const Environment& environment, Access access)
{
    requireFile(path);
    QString why;
    std::shared_ptr<WriteLock> lock;
    if (access == Access::ReadOnly)
        why = QCoreApplication::translate("store", "%1 was opened for reading only").arg(path);
    else if (!QFileInfo(path).isWritable())
        why = QCoreApplication::translate("store", "%1 cannot be written; copy it to a folder of yours to work on it")
                  .arg(path);
    else
        lock = WriteLock::take(path, why);
    auto state =
        std::make_unique<State>(path, lock ? Database::Mode::ReadWrite : Database::Mode::ReadOnly, environment);
    verifySchema(state->database);
    requireWhole(state->database);
    if (lock)
        migrate(state->database);
    state->readFacts();
    state->lock = std::move(lock);
    state->whyReadOnly = why;
    if (state->lock)
        state->device = presentDevice(state->database, state->device, environment);
    return std::unique_ptr<Register>(new Register(std::move(state)));
}

std::unique_ptr<Register> Register::openBeside() const
{
    const bool writes = m_state->lock != nullptr;
    auto state = std::make_unique<State>(path(), writes ? Database::Mode::ReadWrite : Database::Mode::ReadOnly,
                                         m_state->environment);
    state->readFacts();
    state->device = m_state->device;
    state->lock = m_state->lock;
    state->whyReadOnly = m_state->whyReadOnly;
    return std::unique_ptr<Register>(new Register(std::move(state)));
}

const QString& Register::path() const
{
    return m_state->database.path();
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
    return !m_state->whyReadOnly.isEmpty();
}
const QString& Register::whyReadOnly() const
{
    return m_state->whyReadOnly;
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
    Transaction transaction(m_state->database);
    m_state->log.begin(m_state->device, m_state->environment.now(), m_state->environment.person, label, kind, target);
    Change change(m_state->database, m_state->tables, m_state->log, m_state->environment.newId);
    work(change);
    const ChangeHead head = m_state->log.finish();
    if (head.number == 0)
        return {};
    transaction.commit();
    noteSequence(head.name, path());
    ChangeNotice notice = change.notice();
    notice.number = head.number;
    Q_EMIT changed(notice);
    return notice;
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
