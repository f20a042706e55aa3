// SPDX-License-Identifier: GPL-3.0-or-later
// How a register comes to be open: made, opened, opened once more for another thread; and closed.
#include "store/register.h"

#include "store/incarnation.h"
#include "store/register_file.h"
#include "store/register_state.h"
#include "store/schema/migration.h"
#include "store/seen_file.h"
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
using domain::RecordId;

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
    : database(path, mode), tables(database), log(database), orders(database), environment(surroundings)
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
Register::~Register()
{
    if (m_state->noteAtEnd)
        noteSeen(path()); // nobody else wrote: the lock was ours
}

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
    Reason why;
    std::shared_ptr<WriteLock> lock;
    if (access == Access::ReadOnly)
        why = [path] { return QCoreApplication::translate("store", "%1 was opened for reading only").arg(path); };
    else if (!QFileInfo(path).isWritable())
        why = [path] {
            return QCoreApplication::translate("store",
                                               "%1 cannot be written; copy it to a folder of yours to work on it")
                .arg(path);
        };
    else
        lock = WriteLock::take(path, why);
    auto state =
        std::make_unique<State>(path, lock ? Database::Mode::ReadWrite : Database::Mode::ReadOnly, environment);
    verifySchema(state->database);
    state->database.execute("PRAGMA cache_size=-65536"); // for whoever only reads, too
    if (!lock && state->database.number("PRAGMA user_version") < schemaVersion()) {
        if (access != Access::ReadOnly || !QFileInfo(path).isWritable())
            throw Error(Error::Kind::ReadOnly,
                        QCoreApplication::translate("store",
                                                    "%1 was made by an earlier Daikou and has to be written once to be "
                                                    "read by this one; copy it to a folder of yours and open it there")
                            .arg(path));
        state.reset();
        open(path, environment); // brings it to the present schema
        return open(path, environment, access);
    }
    state->lookedThrough = !isAsLeft(path);
    if (state->lookedThrough)
        requireWhole(state->database);
    if (lock)
        migrate(state->database);
    state->readFacts();
    state->lock = std::move(lock);
    state->whyReadOnly = why;
    if (state->lock)
        state->device = presentDevice(state->database, state->device, environment);
    state->noteAtEnd = state->lock != nullptr;
    noteSeen(path);
    return std::unique_ptr<Register>(new Register(std::move(state)));
}

std::unique_ptr<Register> Register::openBeside() const
{
    m_state->database.assertInPlace(); // or another file would be opened under its name
    const bool writes = m_state->lock != nullptr;
    auto state = std::make_unique<State>(path(), writes ? Database::Mode::ReadWrite : Database::Mode::ReadOnly,
                                         m_state->environment);
    state->database.execute("PRAGMA cache_size=-8192"); // what it reads stands in the system's cache too
    state->readFacts();
    state->device = m_state->device;
    state->lock = m_state->lock;
    state->whyReadOnly = m_state->whyReadOnly;
    return std::unique_ptr<Register>(new Register(std::move(state)));
}

} // namespace daikou::store
