// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/query/path.h"

#include <QHash>

#include <array>

namespace daikou::store {

class Database;

/// All records of a type in the order of one column.
struct ListOrder {
    std::vector<qint64> keys;   ///< ascending by value, equal ones by key; those without a value last, by key
    std::vector<quint32> ranks; ///< of each of `keys`: equal values have equal ranks
    size_t filled = 0;          ///< how many have a value
};

/// The orders that lists of one connection ask for. They are worked out when they are first asked for and kept until
/// the register changes, so that the same list with another filter, or turned round, costs next to nothing. On the
/// database's thread.
class ListOrders {
public:
    explicit ListOrders(Database& database) : m_database(database) {}

    /// By what stands at the end of `path` (empty: by what the records are called); of several values the least.
    /// Stays valid until the next call.
    const ListOrder& of(const domain::RecordType& type, const QString& path, domain::Language language, QDate today);

private:
    void forgetOldOnes(QDate today);
    ListOrder make(const domain::RecordType& type, const QString& path, domain::Language language, QDate today);
    const std::vector<bool>& keysOf(const domain::RecordType& type);

    Database& m_database;
    QHash<QString, ListOrder> m_orders;
    QHash<QString, std::vector<bool>> m_keys; ///< for each type, which numbers are keys of its records
    std::array<qint64, 3> m_version{};
};

} // namespace daikou::store
