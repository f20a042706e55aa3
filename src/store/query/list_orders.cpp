// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query/list_orders.h"

#include "store/database/database.h"
#include "store/query/record_values.h"
#include "store/schema/table_layout.h"

#include <sqlite3.h>

namespace daikou::store {

using domain::Language;
using domain::RecordType;

namespace {

constexpr qsizetype mostKept = 16; // an order of 100,000 records takes 1.2 MB

} // namespace

const ListOrder& ListOrders::of(const RecordType& type, const QString& path, Language language, QDate today)
{
    forgetOldOnes(today);
    const QString name = type.name() + u'|' + path + (language == Language::Khmer ? u"|km" : u"|en");
    auto found = m_orders.find(name);
    if (found == m_orders.end()) {
        if (m_orders.size() == mostKept)
            m_orders.clear();
        found = m_orders.insert(name, make(type, path, language, today));
    }
    return *found;
}

void ListOrders::forgetOldOnes(QDate today)
{
    // A change of another connection or of this one, what this one wrote without a change (a repair), and another day.
    // The file itself may be written with no record changed: the search index is put together then (search/upkeep).
    const std::array<qint64, 3> version{m_database.number("SELECT coalesce(max(number), 0) FROM change"),
                                        sqlite3_total_changes64(m_database.handle()), today.toJulianDay()};
    if (version != m_version) {
        m_orders.clear();
        m_keys.clear();
    }
    m_version = version;
}

const std::vector<bool>& ListOrders::keysOf(const RecordType& type)
{
    const auto known = m_keys.find(type.name());
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
    return *m_keys.insert(type.name(), std::move(keys));
}

ListOrder ListOrders::make(const RecordType& type, const QString& path, Language language, QDate today)
{
    SortValues values = RecordValues(m_database, language, today).along(type, path);
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
    return order;
}

} // namespace daikou::store
