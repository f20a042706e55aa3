// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/change_log/change_log.h"

#include "store/change_log/logged_value.h"
#include "store/change_log/value_origins.h"

#include <charconv>
#include <unordered_map>

#include <utility>

namespace daikou::store {

using domain::RecordId;

namespace {

constexpr auto headColumns =
    "c.number, d.id, c.sequence, c.time, c.person, c.label, c.kind, c.target, c.first_entry, c.entries";

ChangeHead headFrom(Cursor& row)
{
    return {.number = row->integer(0),
            .name = {row->id(1), row->integer(2)},
            .time = row->integer(3),
            .person = row->text(4),
            .label = domain::ChangeLabel::fromStored(row->text(5)),
            .kind = ChangeKind(row->integer(6)),
            .target = row->integer(7),
            .firstEntry = row->integer(8),
            .entries = row->integer(9)};
}

template <class Hash>
void addSized(Hash& hash, QByteArrayView bytes)
{
    char size[24];
    char* end = std::to_chars(std::begin(size), std::end(size), bytes.size()).ptr;
    *end++ = ':';
    hash.addData({size, end - size});
    hash.addData(bytes);
}

void addEntry(LongHash& hash, const RecordId& id, qint64 type, QByteArrayView body, QByteArrayView context)
{
    addSized(hash, id.view());
    addSized(hash, QByteArray::number(type));
    addSized(hash, body);
    addSized(hash, context);
}

} // namespace

bool LoggedRecord::exists() const
{
    const auto found = fields.find(existsField);
    if (found == fields.end())
        return false;
    // Deleted here and edited there: the record stays visible until a person decides (architecture.md, "Merging").
    const auto& siblings = found->second.siblings();
    return std::any_of(siblings.begin(), siblings.end(), [](const Write& w) { return w.value == true; });
}

void LoggedRecord::add(const ChangeName& name, qint64 time, Entry entry)
{
    for (auto& write : entry.writes)
        fields[write.field].add({name, time, std::move(write.value)}, write.context);
}

nlohmann::json LoggedRecord::shown(int field) const
{
    const auto found = fields.find(field);
    const Write* write = found == fields.end() ? nullptr : found->second.shown();
    return write ? write->value : nlohmann::json();
}

domain::Record LoggedRecord::asWritten(const domain::RecordType& type, const RecordId& id) const
{
    domain::Record record(type, id);
    for (size_t i = 0; i < record.values.size(); ++i) {
        const domain::Field& field = type.fields()[i];
        const auto found = fields.find(field.number);
        const Write* write = found == fields.end() ? nullptr : found->second.shown();
        if (write)
            record.values[i] = fromLogged(field, write->value);
    }
    return record;
}

domain::Record LoggedRecord::toRecord(const domain::RecordType& type, const RecordId& id) const
{
    return domain::completed(asWritten(type, id));
}

ChangeLog::ChangeLog(Database& database) : m_database(database) {}

void ChangeLog::begin(qint64 device, qint64 time, const QString& person, const domain::ChangeLabel& label,
                      ChangeKind kind, qint64 target)
{
    m_head = {.time = time, .person = person, .label = label, .kind = kind, .target = target};
    m_entryHash.reset();
    m_headStands = false;
    {
        Cursor row(m_database.prepared("SELECT d.id, coalesce(max(c.sequence), 0) + 1 FROM device d "
                                       "LEFT JOIN change c ON c.device = d.number WHERE d.number = ?1"));
        row->bind(1, device);
        row.step();
        m_head.name = {row->id(0), row->integer(1)};
    }
    m_head.number = m_database.number("SELECT coalesce(max(number), 0) + 1 FROM change");
    m_head.firstEntry = m_database.number("SELECT coalesce(max(number), 0) + 1 FROM entry");
}

void ChangeLog::openHead()
{
    if (std::exchange(m_headStands, true))
        return;
    m_database
        .prepared("INSERT INTO change(number, device, sequence, time, person, label, kind, target, first_entry, "
                  "entries, hash) "
                  "VALUES(?1, (SELECT number FROM device WHERE id = ?2), ?3, ?4, ?5, '', ?6, ?7, ?8, 0, x'')")
        .bind(1, m_head.number)
        .bind(2, m_head.name.device)
        .bind(3, m_head.name.sequence)
        .bind(4, m_head.time)
        .bind(5, m_head.person)
        .bind(6, int(m_head.kind))
        .bind(7, m_head.target)
        .bind(8, m_head.firstEntry)
        .run();
}

void ChangeLog::append(qint64 key, const RecordId& id, const domain::RecordType& type, const Entry& entry)
{
    openHead();
    const EncodedEntry encoded = encode(entry);
    auto& insert =
        m_database.prepared("INSERT INTO entry(number, change, record, body, context) VALUES(?1, ?2, ?3, ?4, ?5)");
    insert.bind(1, m_head.firstEntry + m_head.entries).bind(2, m_head.number).bind(3, key).bind(4, encoded.body);
    if (!encoded.context.isEmpty())
        insert.bind(5, encoded.context);
    insert.run();
    ++m_head.entries;
    addEntry(m_entryHash, id, type.number(), encoded.body, encoded.context);
}

QByteArray ChangeLog::previousHash(const ChangeName& name)
{
    Cursor row(m_database.prepared("SELECT c.hash FROM change c JOIN device d ON d.number = c.device "
                                   "WHERE d.id = ?1 AND c.sequence = ?2"));
    row->bind(1, name.device).bind(2, name.sequence - 1);
    return row.step() ? row->blob(0) : QByteArray();
}

/// `label` is the text as it is kept: one of a later version would not come back from a ChangeLabel as it was.
void ChangeLog::hashHead(QCryptographicHash& hash, const ChangeHead& head, const QByteArray& label)
{
    const auto target = head.target > 0 ? find(head.target) : std::nullopt;
    addSized(hash, previousHash(head.name));
    addSized(hash, head.name.device.view());
    for (const qint64 number : {head.name.sequence, head.time, qint64(head.kind), head.entries})
        addSized(hash, QByteArray::number(number));
    addSized(hash, head.person.toUtf8());
    addSized(hash, label);
    addSized(hash, target ? target->name.device.bytes() : QByteArray());
    addSized(hash, QByteArray::number(target ? target->name.sequence : 0));
}

ChangeHead ChangeLog::finish()
{
    if (isEmpty())
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QString label = m_head.label.stored();
    hashHead(hash, m_head, label.toUtf8());
    addSized(hash, m_entryHash.result());
    m_database.prepared("UPDATE change SET label = ?2, entries = ?3, hash = ?4 WHERE number = ?1")
        .bind(1, m_head.number)
        .bind(2, label)
        .bind(3, m_head.entries)
        .bind(4, hash.result())
        .run();
    return m_head;
}

void ChangeLog::forEachEntryOf(qint64 key, const std::function<void(const ChangeHead&, const Entry&)>& visit)
{
    Cursor row(m_database.prepared(QByteArray("SELECT ") + headColumns +
                                   ", e.body, e.context FROM entry e JOIN change c ON c.number = e.change "
                                   "JOIN device d ON d.number = c.device WHERE e.record = ?1 ORDER BY e.number"));
    row->bind(1, key);
    while (row.step())
        visit(headFrom(row), decode(row->blob(10), row->blob(11)));
}

void ChangeLog::forEachFolded(qint64 key, const std::function<bool(FoldedEntry&&)>& visit)
{
    Cursor row(m_database.prepared("SELECT c.number, d.id, c.sequence, c.time, c.kind, c.target, e.body, e.context "
                                   "FROM entry e JOIN change c ON c.number = e.change "
                                   "JOIN device d ON d.number = c.device WHERE e.record = ?1 ORDER BY e.number"));
    row->bind(1, key);
    while (row.step())
        if (!visit({.number = row->integer(0),
                    .name = {row->id(1), row->integer(2)},
                    .time = row->integer(3),
                    .kind = ChangeKind(row->integer(4)),
                    .target = row->integer(5),
                    .entry = decode(row->blob(6), row->blob(7))}))
            return;
}

LoggedRecord ChangeLog::fold(qint64 key, std::optional<qint64> upTo)
{
    LoggedRecord record;
    forEachFolded(key, [&](FoldedEntry&& folded) {
        if (upTo && folded.number > *upTo)
            return false;
        record.add(folded.name, folded.time, std::move(folded.entry));
        return true;
    });
    return record;
}

RecordAround ChangeLog::foldAround(qint64 key, qint64 number)
{
    RecordAround around;
    ValueOrigins origins;
    ChangeName wanted;
    forEachFolded(key, [&](FoldedEntry&& folded) {
        if (folded.number < number)
            around.before.add(folded.name, folded.time, folded.entry);
        if (folded.number == number)
            wanted = folded.name;
        around.now.add(folded.name, folded.time, folded.entry);
        const bool restores = folded.kind == ChangeKind::Undo || folded.kind == ChangeKind::Redo;
        for (const auto& write : folded.entry.writes)
            origins.add(folded.number, folded.name, restores ? folded.target : 0, write.field,
                        around.now.fields[write.field]);
        return true;
    });
    for (const auto& [field, state] : around.now.fields)
        if (origins.stands(wanted, field, state))
            around.standing.insert(field);
    return around;
}

void ChangeLog::forEachRecord(const std::function<void(qint64, LoggedRecord&&)>& visit)
{
    struct Moment {
        ChangeName name;
        qint64 time = 0;
    };
    std::unordered_map<qint64, Moment> changes;
    {
        Statement row(m_database, "SELECT c.number, d.id, c.sequence, c.time FROM change c "
                                  "JOIN device d ON d.number = c.device");
        while (row.step())
            changes[row.integer(0)] = {{row.id(1), row.integer(2)}, row.integer(3)};
    }
    Statement row(m_database, "SELECT record, change, body, context FROM entry ORDER BY record, number");
    LoggedRecord record;
    qint64 key = 0;
    while (row.step()) {
        if (row.integer(0) != key) {
            if (key != 0)
                visit(key, std::exchange(record, {}));
            key = row.integer(0);
        }
        const Moment& change = changes[row.integer(1)];
        record.add(change.name, change.time, decode(row.view(2), row.view(3)));
    }
    if (key != 0)
        visit(key, std::move(record));
}

void ChangeLog::addTo(LoggedRecord& record, const Entry& entry) const
{
    record.add(m_head.name, m_head.time, entry);
}

std::optional<ChangeHead> ChangeLog::find(qint64 number)
{
    Cursor row(m_database.prepared(QByteArray("SELECT ") + headColumns +
                                   " FROM change c JOIN device d ON d.number = c.device WHERE c.number = ?1"));
    row->bind(1, number);
    return row.step() ? std::optional(headFrom(row)) : std::nullopt;
}

std::vector<ChangeHead> ChangeLog::heads(std::optional<qint64> before, int limit)
{
    Cursor row(m_database.prepared(QByteArray("SELECT ") + headColumns +
                                   " FROM change c JOIN device d ON d.number = c.device "
                                   "WHERE c.number < ?1 ORDER BY c.number DESC LIMIT ?2"));
    row->bind(1, before.value_or(std::numeric_limits<qint64>::max())).bind(2, limit);
    std::vector<ChangeHead> heads;
    while (row.step())
        heads.push_back(headFrom(row));
    return heads;
}

void ChangeLog::forEachEntry(const ChangeHead& head, const std::function<void(qint64, const Entry&)>& visit)
{
    Statement row(m_database,
                  "SELECT record, body, context FROM entry WHERE number >= ?1 AND number < ?2 ORDER BY number");
    row.bind(1, head.firstEntry).bind(2, head.firstEntry + head.entries);
    while (row.step())
        visit(row.integer(0), decode(row.blob(1), row.blob(2)));
}

QByteArray ChangeLog::entriesHash(const ChangeHead& head)
{
    LongHash hash;
    Cursor row(
        m_database.prepared("SELECT r.id, r.type, e.body, e.context FROM entry e JOIN record r ON r.key = e.record "
                            "WHERE e.number >= ?1 AND e.number < ?2 AND e.change = ?3 ORDER BY e.number"));
    row->bind(1, head.firstEntry).bind(2, head.firstEntry + head.entries).bind(3, head.number);
    while (row.step())
        addEntry(hash, row->id(0), row->integer(1), row->blob(2), row->blob(3));
    return hash.result();
}

std::vector<qint64> ChangeLog::brokenLinks()
{
    std::vector<qint64> broken;
    const qint64 last = m_database.number("SELECT coalesce(max(number), 0) FROM change");
    for (qint64 number = 1; number <= last; ++number) {
        const auto head = find(number);
        if (!head)
            continue;
        QByteArray kept, label;
        {
            Cursor row(m_database.prepared("SELECT hash, label FROM change WHERE number = ?1"));
            row->bind(1, number);
            if (row.step()) {
                kept = row->blob(0);
                label = row->blob(1);
            }
        }
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hashHead(hash, *head, label);
        addSized(hash, entriesHash(*head));
        const bool missing = head->name.sequence > 1 && previousHash(head->name).isEmpty();
        if (kept != hash.result() || missing)
            broken.push_back(number);
    }
    std::ranges::copy(miscounted(), std::back_inserter(broken));
    std::ranges::sort(broken);
    broken.erase(std::unique(broken.begin(), broken.end()), broken.end());
    return broken;
}

std::vector<qint64> ChangeLog::miscounted()
{
    std::vector<qint64> numbers;
    Statement row(m_database, "SELECT DISTINCT e.change FROM entry e LEFT JOIN change c ON c.number = e.change "
                              "WHERE c.number IS NULL OR e.number < c.first_entry "
                              "OR e.number >= c.first_entry + c.entries");
    while (row.step())
        numbers.push_back(row.integer(0));
    return numbers;
}

} // namespace daikou::store
