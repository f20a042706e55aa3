// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace daikou::store {

/// What records are ordered by: for each record that has a value, its key and bytes that compare (memcmp, a shorter
/// text before a longer one that it begins) as the values do. The bytes stand in one buffer.
class SortValues {
public:
    struct Item {
        qint64 key = 0;
        quint64 head = 0; ///< the first eight bytes, padded with zeros: most values differ in them
        quint32 offset = 0, length = 0;
    };

    void add(qint64 key, QByteArrayView bytes);
    /// A number in eight bytes that sort as it does.
    void add(qint64 key, qint64 number);
    void add(qint64 key, double number);
    const std::vector<Item>& items() const { return m_items; }
    QByteArrayView bytes(const Item& item) const { return QByteArrayView(m_bytes).sliced(item.offset, item.length); }
    /// Puts other keys, each with the bytes of one of these items, in the place of the items.
    void replaceItems(std::vector<Item> items) { m_items = std::move(items); }
    void reserve(size_t items) { m_items.reserve(items); }
    /// Less than, equal to or greater than 0, as memcmp has it.
    int compare(const Item& a, const Item& b) const;
    /// Ascending; equal values by key.
    void sort();

private:
    QByteArray m_bytes;
    std::vector<Item> m_items;
};

} // namespace daikou::store
