// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query/sort_values.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>

namespace daikou::store {

void SortValues::add(qint64 key, QByteArrayView bytes)
{
    char head[sizeof(quint64)] = {};
    std::memcpy(head, bytes.data(), std::min(sizeof head, size_t(bytes.size())));
    m_items.push_back({key, qFromBigEndian<quint64>(head), quint32(m_bytes.size()), quint32(bytes.size())});
    m_bytes += bytes;
}

void SortValues::add(qint64 key, qint64 number)
{
    constexpr quint64 sign = 1ULL << 63; // flipped, negative numbers come before the others
    char bytes[sizeof number];
    qToBigEndian(quint64(number) ^ sign, bytes);
    add(key, QByteArrayView(bytes, sizeof bytes));
}

void SortValues::add(qint64 key, double number)
{
    // IEEE 754 numbers of one sign sort as their bits do, negative ones the other way round.
    const auto bits = std::bit_cast<qint64>(number == 0 ? 0.0 : number);
    add(key, bits < 0 ? std::numeric_limits<qint64>::min() - bits : bits);
}

int SortValues::compare(const Item& a, const Item& b) const
{
    if (a.head != b.head)
        return a.head < b.head ? -1 : 1;
    const bool bothInHead = std::max(a.length, b.length) <= sizeof a.head;
    const int order = bothInHead ? 0
                                 : std::memcmp(m_bytes.constData() + a.offset, m_bytes.constData() + b.offset,
                                               std::min(a.length, b.length));
    return order != 0 ? order : int(a.length > b.length) - int(a.length < b.length);
}

void SortValues::sort()
{
    const auto before = [this](const Item& a, const Item& b) {
        const int order = compare(a, b);
        return order != 0 ? order < 0 : a.key < b.key;
    };
    if (!std::ranges::is_sorted(m_items, before))
        std::ranges::sort(m_items, before);
}

} // namespace daikou::store
