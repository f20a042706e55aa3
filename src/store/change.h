// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/progress.h"
#include "domain/records/record_type.h"
#include "store/change_log/change_head.h"

#include <QSet>

#include <functional>
#include <optional>

class QIODevice;

namespace daikou::store {

class ChangeLog;
class Database;
class RecordTables;
struct Entry;
struct LoggedRecord;
struct RecordEntry;
enum class RecordState;

/// A record that breaks a rule, thrown by Change::save so that the whole change is taken back. Callers who expect it
/// (an import, a form) check first.
class Rejected : public domain::Error {
public:
    Rejected(const domain::Findings& findings, const QString& sentence)
        : Error(Kind::Input, sentence), m_findings(findings)
    {}
    const domain::Findings& findings() const { return m_findings; }

private:
    domain::Findings m_findings;
};

/// Which records a change touched, and in each which fields: what screens look at to know what to show anew.
struct ChangeNotice {
    struct Item {
        domain::RecordId id;
        const domain::RecordType* type = nullptr;
        QSet<int> fields; ///< numbers; existsField among them when the record was made, deleted or brought back
    };
    static constexpr size_t mostItems = 1000;

    QList<Item> items;
    bool everything = false; ///< more than mostItems, or the file was changed from outside: show all anew
    qint64 number = 0;       ///< of the change; 0 where nothing changed
    qint64 records = 0;      ///< how many were touched
};

/// What a piece of work writes, inside Register::perform. Not kept beyond it.
class Change {
public:
    using NewId = std::function<domain::RecordId()>;

    Change(Database& database, RecordTables& tables, ChangeLog& log, NewId newId);

    /// Makes the record, or changes the fields in which it differs from what is kept. A record without id gets one,
    /// which is returned (and set in a struct). Throws Rejected where it breaks a rule or refers to nothing.
    domain::RecordId save(const domain::Record& record);
    template <class R>
    requires std::derived_from<R, domain::RecordBase> domain::RecordId save(R& structure)
    {
        return structure.id = save(domain::toRecord(structure));
    }

    /// Deletes the record and what belongs to it. What refers to it goes on doing so; only a sector that is in use
    /// stays. Throws Error (NotFound; Input for a sector in use).
    void remove(const domain::RecordId& id);

    /// Keeps a file's content, in pieces, once for each content; returns its SHA-256 in hexadecimal. Throws Error (Io)
    /// where it cannot be read to its end, Cancelled where `progress` (in bytes) says so.
    QString keepContent(QIODevice& source, const domain::Progress& progress = {});

    /// Takes back what the change of this number did, where nobody wrote over it since.
    void invert(qint64 number);
    /// Says what the change did, when that is known only at its end.
    void setLabel(const domain::ChangeLabel& label);
    qint64 touched() const { return m_notice.records; }

    const ChangeNotice& notice() const { return m_notice; }

private:
    void checkReferences(const domain::Record& record, const domain::Record* before);
    void checkIdentity(const domain::Record& record, const domain::Record& before);
    void writeNew(const std::optional<RecordEntry>& known, const domain::Record& record);
    void writeEdit(qint64 key, const domain::Record& before, const domain::Record& after);
    void removeOne(const RecordEntry& entry, const domain::RecordId& id);
    void note(const domain::RecordId& id, const domain::RecordType& type, const Entry& entry);

    Database& m_database;
    RecordTables& m_tables;
    ChangeLog& m_log;
    NewId m_newId;
    ChangeNotice m_notice;
};

/// Makes the ordinary tables' row of a record what its log entries say. Returns its state.
RecordState materialise(RecordTables& tables, const LoggedRecord& logged, qint64 key, const domain::RecordId& id,
                        const domain::RecordType& type);

} // namespace daikou::store
