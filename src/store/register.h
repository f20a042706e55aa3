// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/record_type.h"
#include "domain/values/change_label.h"
#include "store/change.h"
#include "store/environment.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace daikou::store {

class ListOrders;

/// The register: one SQLite file (architecture.md). Reads records and is the one door for writes. Belongs to one
/// thread; long work opens another Register on the same path there (openBeside).
class Register : public QObject {
    Q_OBJECT

public:
    enum class Access { Write, ReadOnly };
    using Work = std::function<void(Change&)>;

    /// Makes a new file, with the standard sectors in it, and opens it. Throws Error (Exists, Io).
    static std::unique_ptr<Register> create(const QString& path, const RegisterFacts& facts,
                                            const Environment& environment);
    /// Opens a file after looking whether it is ours and whole. Where another process writes it, or it cannot be
    /// written, it is opened for reading and whyReadOnly() says so. One of an earlier version is brought to the present
    /// schema first, also where it is only to be read. Throws Error.
    static std::unique_ptr<Register> open(const QString& path, const Environment& environment,
                                          Access access = Access::Write);
    /// Another connection to the same file for another thread of this process, with the same right to write.
    std::unique_ptr<Register> openBeside() const;
    ~Register() override;

    /// The day by the environment's clock, here.
    QDate today() const;
    const QString& path() const;
    const RegisterFacts& facts() const;
    const Environment& environment() const;
    bool isReadOnly() const;
    /// One sentence for people; empty where it can be written.
    QString whyReadOnly() const;
    void setPerson(const QString& person);
    /// Whether open() read every page. False where the file was as this computer had left it: lookThrough() is then
    /// due.
    bool wasLookedThrough() const;
    /// Damage was found: the next opening reads every page.
    void distrust();

    /// One change, all or nothing. What `work` throws is thrown on, and nothing was written. Throws Error (ReadOnly …).
    ChangeNotice perform(const domain::ChangeLabel& label, const Work& work);
    /// The change that undo() would take back and redo() bring again.
    std::optional<ChangeHead> undoable();
    std::optional<ChangeHead> redoable();
    /// Throws Error (NotFound) where there is nothing to undo or redo.
    ChangeNotice undo();
    ChangeNotice redo();

    std::optional<domain::Record> find(const domain::RecordId& id);
    /// Throws Error (NotFound).
    domain::Record require(const domain::RecordId& id);
    template <class R>
    R require(const domain::RecordId& id)
    {
        return domain::fromRecord<R>(requireOfType(id, R::type()));
    }
    /// The records of `type` that belong to `owner`, oldest first.
    std::vector<domain::Record> children(const domain::RecordId& owner, const domain::RecordType& type);
    template <class R>
    std::vector<R> children(const domain::RecordId& owner)
    {
        std::vector<R> all;
        for (const auto& record : children(owner, R::type()))
            all.push_back(domain::fromRecord<R>(record));
        return all;
    }
    /// Every record of a type, in the order of their keys, one after the other.
    void forEach(const domain::RecordType& type, const std::function<void(const domain::Record&)>& visit);
    qint64 count(const domain::RecordType& type);
    /// What `read` reads is of one moment, and the lock of the file is taken once, not for each question.
    void inOneMoment(const std::function<void()>& read);
    /// The records that refer to this one (without those that belong to it), at most `limit`.
    std::vector<domain::RecordId> referrers(const domain::RecordId& id, int limit = 100);
    /// The record's type; null where there is none or it is of a type of a later version.
    const domain::RecordType* typeOf(const domain::RecordId& id);
    bool isLive(const domain::RecordId& id);

    /// What a record is called: its names, or those of what it joins. Empty where it does not exist.
    QString titleOf(const domain::RecordId& id, domain::Language language);
    /// Of a record in hand, saved or not.
    QString titleOf(const domain::Record& record, domain::Language language);
    /// A value for people, references by their titles.
    QString display(const domain::Field& field, const domain::Value& value, domain::Language language);
    /// The record of `type` that a text means: its id, its code (the official one, or that on paper), or a name that
    /// fits one only. The finding says what is wrong.
    std::variant<domain::RecordId, domain::Finding> resolve(const QString& text, const domain::RecordType& type);
    /// Every live record of `type` that bears this name, code or acronym; spellings that fold alike count as equal.
    std::vector<domain::RecordId> named(const QString& name, const domain::RecordType& type);
    /// The live records, of `type` where one is given, that a code on paper stands for (domain/values/short_code.h);
    /// none where the text is no code.
    std::vector<domain::RecordId> coded(const QString& code, const domain::RecordType* type = nullptr);
    /// The one that it stands for. Throws Error (NotFound) where none has it, or several.
    domain::RecordId requireCoded(const QString& code, const domain::RecordType* type = nullptr);
    /// parseValue, with references understood too: `a;b` for a list.
    std::variant<domain::Value, domain::Finding> parse(const domain::Field& field, const QString& text);

    /// The content of an attachment; empty where it has not arrived.
    QByteArray content(const QString& hash);

    /// Stops what is read here, and what is read later, from any thread: it throws Error (Cancelled), until resume().
    void interrupt();
    void resume();

    /// For the store's own queries only.
    Database& database();
    RecordTables& tables();
    ChangeLog& log();
    ListOrders& orders();

    /// Tells this connection's listeners that another connection (openBeside) changed the file.
    void announce(const ChangeNotice& notice);

Q_SIGNALS:
    /// Before a change begins here: whoever reads the file on another connection had better let go of it.
    void aboutToChange();
    /// After a change is safely written.
    void changed(const daikou::store::ChangeNotice& notice);

private:
    struct State;
    explicit Register(std::unique_ptr<State> state);
    domain::Record requireOfType(const domain::RecordId& id, const domain::RecordType& type);
    ChangeNotice change(const domain::ChangeLabel& label, ChangeKind kind, qint64 target, const Work& work);
    void countAsWritten(const ChangeHead& head, const ChangeNotice& notice);

    std::unique_ptr<State> m_state;
};

} // namespace daikou::store
