// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/record_type.h"
#include "domain/values/change_label.h"
#include "store/change_log/entry.h"
#include "store/database/database.h"

#include <QCryptographicHash>

#include <functional>
#include <optional>

namespace daikou::store {

enum class ChangeKind { Start = 0, Do = 1, Undo = 2, Redo = 3 };

/// The head of a change: everything but what it wrote.
struct ChangeHead {
    qint64 number = 0; ///< the order in which changes arrived in this file
    ChangeName name;
    qint64 time = 0; ///< milliseconds since 1970
    QString person;
    domain::ChangeLabel label;
    ChangeKind kind = ChangeKind::Do;
    qint64 target = 0; ///< of an undo or redo: the number of the change whose effect it takes back or brings again
    qint64 firstEntry = 0, entries = 0;
};

/// A record as its entries in the log make it.
struct LoggedRecord {
    std::map<int, FieldState> fields;

    bool exists() const;
    /// The shown value of each field that `type` knows.
    domain::Record toRecord(const domain::RecordType& type, const domain::RecordId& id) const;
    nlohmann::json shown(int field) const;
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
    /// The number of the change begun.
    qint64 number() const { return m_head.number; }
    void setLabel(const domain::ChangeLabel& label) { m_head.label = label; }
    /// Writes the head with its hash. A change without entries leaves nothing.
    ChangeHead finish();

    /// The record made of its entries, of those up to and with change `upTo` where given.
    LoggedRecord fold(qint64 key, std::optional<qint64> upTo = {});
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
    void insertHead();
    QByteArray previousHash(const ChangeName& name);
    QByteArray entriesHash(const ChangeHead& head);
    void hashHead(QCryptographicHash& hash, const ChangeHead& head);

    Database& m_database;
    ChangeHead m_head;
    QCryptographicHash m_entryHash{QCryptographicHash::Sha256};
};

} // namespace daikou::store
