// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/change_log/history.h"
#include "store/change_log/change_log.h"
#include "store/records/record_tables.h"

#include "store/change_log/logged_value.h"

namespace daikou::store {

using domain::RecordId;
using domain::RecordType;

namespace {

QString deviceName(Database& database, const RecordId& device)
{
    Cursor row(database.prepared("SELECT name FROM device WHERE id = ?1"));
    row->bind(1, device);
    return row.step() ? row->text(0) : QString();
}

/// The items of one entry, given the record as it was before it.
void addItems(std::vector<HistoryItem>& items, const HistoryItem& common, const Entry& entry,
              const LoggedRecord& before)
{
    for (const auto& write : entry.writes) {
        HistoryItem item = common;
        if (write.field == existsField) {
            item.exists = write.value == true;
        } else {
            item.field = common.type ? common.type->findNumber(write.field) : nullptr;
            if (!item.field)
                continue; // of a later version: kept, shown after an upgrade
            item.before = fromLogged(*item.field, before.shown(write.field));
            item.after = fromLogged(*item.field, write.value);
        }
        items.push_back(std::move(item));
    }
}

} // namespace

std::vector<ChangeHead> recentChanges(Register& source, int limit, std::optional<qint64> before)
{
    return source.log().heads(before, limit);
}

std::vector<ChangeHead> changesUntil(Register& source, qint64 time, int limit)
{
    std::vector<ChangeHead> changes;
    std::optional<qint64> before;
    while (changes.size() < size_t(limit)) {
        const auto heads = source.log().heads(before, limit);
        for (const ChangeHead& head : heads)
            if (head.time <= time && changes.size() < size_t(limit))
                changes.push_back(head);
        if (heads.size() < size_t(limit))
            break;
        before = heads.back().number;
    }
    return changes;
}

std::vector<HistoryItem> historyOf(Register& source, const RecordId& id, int limit)
{
    std::vector<HistoryItem> items;
    const auto known = source.tables().find(id);
    if (!known)
        return items;
    std::vector<std::pair<ChangeHead, Entry>> entries;
    source.log().forEachEntryOf(known->key,
                                [&](const ChangeHead& head, const Entry& entry) { entries.emplace_back(head, entry); });
    LoggedRecord before;
    for (const auto& [head, entry] : entries) {
        const HistoryItem common{.change = head,
                                 .device = deviceName(source.database(), head.name.device),
                                 .record = id,
                                 .type = known->type};
        addItems(items, common, entry, before);
        before.add(head.name, head.time, entry);
    }
    std::ranges::reverse(items);
    if (items.size() > size_t(limit))
        items.erase(items.begin() + limit, items.end());
    return items;
}

std::vector<HistoryItem> itemsOf(Register& source, const ChangeHead& change, int limit)
{
    std::vector<HistoryItem> items;
    const QString device = deviceName(source.database(), change.name.device);
    std::vector<std::pair<qint64, Entry>> entries;
    ChangeHead first = change;
    first.entries = std::min<qint64>(first.entries, limit);
    source.log().forEachEntry(first, [&](qint64 key, const Entry& entry) { entries.emplace_back(key, entry); });
    std::map<qint64, LoggedRecord> records; // a change may write in one record several times
    for (const auto& [key, entry] : entries) {
        if (items.size() >= size_t(limit))
            break;
        auto before = records.find(key);
        if (before == records.end())
            before = records.emplace(key, source.log().fold(key, change.number - 1)).first;
        const RecordId id = source.tables().idOf(key);
        const HistoryItem common{.change = change, .device = device, .record = id, .type = source.typeOf(id)};
        addItems(items, common, entry, before->second);
        before->second.add(change.name, change.time, entry);
    }
    if (items.size() > size_t(limit))
        items.erase(items.begin() + limit, items.end());
    return items;
}

std::optional<domain::Record> recordAsOf(Register& source, const RecordId& id, qint64 time)
{
    const auto known = source.tables().find(id);
    if (!known || !known->type)
        return {};
    LoggedRecord record;
    source.log().forEachEntryOf(known->key, [&](const ChangeHead& head, const Entry& entry) {
        if (head.time <= time)
            record.add(head.name, head.time, entry);
    });
    return record.exists() ? std::optional(record.toRecord(*known->type, id)) : std::nullopt;
}

QString displayBefore(Register& source, const HistoryItem& item, domain::Language language)
{
    return item.field ? source.display(*item.field, item.before, language) : QString();
}

QString displayAfter(Register& source, const HistoryItem& item, domain::Language language)
{
    return item.field ? source.display(*item.field, item.after, language) : QString();
}

} // namespace daikou::store
