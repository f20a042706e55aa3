// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/query/path.h"

#include <QDate>
#include <QHash>
#include <QSet>

#include <optional>

namespace daikou::store {

class Database;

/// All records of a type in the order of one column.
struct ListOrder {
    std::vector<qint64> keys;   ///< ascending by value, equal ones by key; those without a value last, by key
    std::vector<quint32> ranks; ///< of each of `keys`: equal values have equal ranks
    size_t filled = 0;          ///< how many have a value
};

/// The orders that lists of one connection ask for. They are worked out when they are first asked for and kept until
/// records change of which they are made, so that the same list with another filter, or turned round, costs next to
/// nothing. On the database's thread.
class ListOrders {
public:
    explicit ListOrders(Database& database) : m_database(database) {}

    /// By what stands at the end of `path` (empty: by what the records are called); of several values the least.
    /// Stays valid until the next call.
    const ListOrder& of(const domain::RecordType& type, const QString& path, domain::Language language, QDate today);

    /// Whether of() has this order ready.
    bool has(const domain::RecordType& type, const QString& path, domain::Language language, QDate today);

private:
    using Types = QSet<const domain::RecordType*>;
    struct Kept {
        ListOrder order;
        Types madeOf;
        quint64 used = 0; ///< the later, the greater
    };
    struct Version {
        qint64 change = 0; ///< the newest one, of any connection
        qint64 own = 0;    ///< rows that this connection wrote
        QDate today;

        bool operator==(const Version&) const = default;
    };
    void forgetOldOnes(QDate today);
    void forgetMadeOf(const Types& changed);
    std::optional<Types> typesChangedSince(qint64 change);
    Kept make(const domain::RecordType& type, const QString& path, domain::Language language, QDate today);
    const std::vector<bool>& keysOf(const domain::RecordType& type);

    Database& m_database;
    QHash<QString, Kept> m_orders;
    QHash<const domain::RecordType*, std::vector<bool>> m_keys; ///< which numbers are keys of a type's records
    Version m_version;
    quint64 m_uses = 0;
};

} // namespace daikou::store
