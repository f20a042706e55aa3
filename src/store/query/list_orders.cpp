// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query/list_orders.h"

#include "domain/records/all.h"
#include "store/database/database.h"
#include "store/query/record_values.h"
#include "store/schema/table_layout.h"

#include <sqlite3.h>

#include <algorithm>

namespace daikou::store {

using domain::Language;
using domain::RecordType;

namespace {

constexpr qsizetype mostKept = 24; // an order of 100,000 records takes 1.2 MB

QString orderName(const RecordType& type, const QString& path, Language language)
{
    return type.name() + u'|' + path + (language == Language::Khmer ? u"|km" : u"|en");
}

} // namespace

const ListOrder& ListOrders::of(const RecordType& type, const QString& path, Language language, QDate today)
{
    forgetOldOnes(today);
    const QString name = orderName(type, path, language);
    auto found = m_orders.find(name);
    if (found == m_orders.end()) {
        if (m_orders.size() >= mostKept)
            m_orders.erase(std::ranges::min_element(m_orders, {}, &Kept::used));
        found = m_orders.insert(name, make(type, path, language, today));
    }
    found->used = ++m_uses;
    return found->order;
}

bool ListOrders::has(const RecordType& type, const QString& path, Language language, QDate today)
{
    forgetOldOnes(today);
    return m_orders.contains(orderName(type, path, language));
}

void ListOrders::forgetOldOnes(QDate today)
{
    // The file itself may be written with no record changed: the search index is put together then (search/upkeep).
    const Version now{m_database.number("SELECT coalesce(max(number), 0) FROM change"),
                      sqlite3_total_changes64(m_database.handle()), today};
    const Version before = std::exchange(m_version, now);
    if (now == before)
        return;
    // What this connection wrote may be no change (a repair), and another day makes other things late.
    const bool othersWrote = now.own == before.own && now.today == before.today && now.change > before.change;
    const auto changed = othersWrote ? typesChangedSince(before.change) : std::nullopt;
    if (changed)
        return forgetMadeOf(*changed);
    m_orders.clear();
    m_keys.clear();
}

void ListOrders::forgetMadeOf(const Types& changed)
{
    m_orders.removeIf([&](const auto& kept) { return kept->madeOf.intersects(changed); });
    m_keys.removeIf([&](const auto& keys) { return changed.contains(keys.key()); });
}

/// The types of the records that later changes wrote; none where so much was written that looking through it takes
/// longer than making the orders anew.
std::optional<ListOrders::Types> ListOrders::typesChangedSince(qint64 change)
{
    constexpr int most = 5'000;
    Types types;
    int entries = 0;
    Cursor row(m_database.prepared("SELECT r.type FROM entry e JOIN record r ON r.key = e.record "
                                   "WHERE e.number >= (SELECT min(first_entry) FROM change WHERE number > ?1)"));
    row->bind(1, change);
    while (row.step()) {
        if (++entries > most)
            return {};
        if (const RecordType* type = domain::findRecordType(int(row->integer(0))))
            types.insert(type);
    }
    return types;
}

const std::vector<bool>& ListOrders::keysOf(const RecordType& type)
{
    const auto known = m_keys.find(&type);
    if (known != m_keys.end())
        return *known;
    std::vector<bool> keys;
    Statement all(m_database, QByteArray("SELECT key FROM " + sqlName(type.name())).constData());
    while (all.step()) {
        const auto key = size_t(all.integer(0));
        if (key >= keys.size())
            keys.resize(key * 2 + 1);
        keys[key] = true;
    }
    return *m_keys.insert(&type, std::move(keys));
}

ListOrders::Kept ListOrders::make(const RecordType& type, const QString& path, Language language, QDate today)
{
    RecordValues reader(m_database, language, today);
    SortValues values = reader.along(type, path);
    values.sort();
    // Records of the type that have no place yet; what refers to a deleted one gives it none.
    std::vector<bool> open = keysOf(type);
    ListOrder order;
    const SortValues::Item* before = nullptr;
    for (const SortValues::Item& item : values.items()) {
        if (size_t(item.key) >= open.size() || !open[size_t(item.key)])
            continue;
        const bool next = before && values.compare(*before, item) != 0;
        order.ranks.push_back(order.ranks.empty() ? 0 : order.ranks.back() + quint32(next));
        order.keys.push_back(item.key);
        open[size_t(item.key)] = false;
        before = &item;
    }
    order.filled = order.keys.size();
    for (size_t key = 0; key < open.size(); ++key)
        if (open[key])
            order.keys.push_back(qint64(key));
    order.ranks.resize(order.keys.size(), order.ranks.empty() ? 0 : order.ranks.back() + 1);
    order.keys.shrink_to_fit();
    order.ranks.shrink_to_fit();
    return {.order = std::move(order), .madeOf = reader.typesRead() + Types{&type}};
}

} // namespace daikou::store
