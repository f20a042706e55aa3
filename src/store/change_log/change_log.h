// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/record_type.h"
#include "store/change_log/entry.h"
#include "store/change_log/long_hash.h"
#include "store/database/database.h"

#include <functional>
#include <optional>
#include <set>

namespace daikou::store {

/// A record as its entries in the log make it.
struct LoggedRecord {
    std::map<int, FieldState> fields;

    /// Takes in what one change wrote in the record.
    void add(const ChangeName& name, qint64 time, Entry entry);
    bool exists() const;
    /// The shown value of each field that `type` knows, without what follows from the others.
    domain::Record asWritten(const domain::RecordType& type, const domain::RecordId& id) const;
    /// The shown value of each field that `type` knows.
    domain::Record toRecord(const domain::RecordType& type, const domain::RecordId& id) const;
    nlohmann::json shown(int field) const;
};

/// A record before a change and now.
struct RecordAround {
    LoggedRecord before, now;
    /// The fields in which what the change wrote still stands: nobody wrote over it, or that was taken back since.
    std::set<int> standing;
};

/// Writes and reads the change log. Knows nothing of the ordinary tables.
class ChangeLog {
public:
    explicit ChangeLog(Database& database);

    /// Begins a change by this device (its number in the table `device`); entries follow, then finish().
    void begin(qint64 device, qint64 time, const QString& person, const domain::ChangeLabel& label, ChangeKind kind,
               qint64 target);
    void append(qint64 key, const domain::RecordId& id, const domain::RecordType& type, const Entry& entry);
    bool isEmpty() const { return m_head.entries == 0; }
    /// What a record is when this entry of the change begun is added to it.
    void addTo(LoggedRecord& record, const Entry& entry) const;
    /// Puts the head of the change begun into the file, if it is not there yet; finish() completes it. It stands before
    /// its entries, so that a fold inside the same change sees them, and before any record names it: SQLite would look
    /// through all entries and records for those that wait for it.
    void openHead();
    /// The number of the change begun.
    qint64 number() const { return m_head.number; }
    void setLabel(const domain::ChangeLabel& label) { m_head.label = label; }
    /// Writes the head with its hash. A change without entries leaves nothing.
    ChangeHead finish();

    /// The record made of its entries, of those up to and with change `upTo` where given.
    LoggedRecord fold(qint64 key, std::optional<qint64> upTo = {});
    /// The record around change `number`: what taking the change back has to know.
    RecordAround foldAround(qint64 key, qint64 number);
    /// Every record that the log knows, in the order of keys, as its entries make it: in one pass.
    void forEachRecord(const std::function<void(qint64 key, LoggedRecord&& record)>& visit);
    std::optional<ChangeHead> find(qint64 number);
    /// Newest first, from `before` (not with it) on, `limit` of them.
    std::vector<ChangeHead> heads(std::optional<qint64> before, int limit);
    /// Each record that a change wrote in, with what it wrote.
    void forEachEntry(const ChangeHead& head, const std::function<void(qint64 key, const Entry&)>& visit);
    /// Each change that wrote in a record, oldest first.
    void forEachEntryOf(qint64 key, const std::function<void(const ChangeHead&, const Entry&)>& visit);

    /// The numbers of the changes whose hash does not follow from what they hold and from the change before.
    std::vector<qint64> brokenLinks();

private:
    struct FoldedEntry {
        qint64 number = 0;
        ChangeName name;
        qint64 time = 0;
        ChangeKind kind = ChangeKind::Do;
        qint64 target = 0;
        Entry entry;
    };
    /// Each entry of a record in the order of arrival, until `visit` says false.
    void forEachFolded(qint64 key, const std::function<bool(FoldedEntry&&)>& visit);
    QByteArray previousHash(const ChangeName& name);
    QByteArray entriesHash(const ChangeHead& head);
    void hashHead(QCryptographicHash& hash, const ChangeHead& head, const QByteArray& label);
    /// The changes whose entries are not those that they counted: some were added, or taken away.
    std::vector<qint64> miscounted();

    Database& m_database;
    ChangeHead m_head;
    bool m_headStands = false;
    LongHash m_entryHash;
};

} // namespace daikou::store
