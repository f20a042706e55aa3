// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/change_log/change_head.h"

#include <nlohmann/json.hpp>

#include <map>
#include <vector>

namespace daikou::store {

/// Which writes of one field somebody has seen: for each device all up to this sequence.
using Context = std::map<domain::RecordId, qint64>;

/// One write of a field, as it stands in the log.
struct Write {
    ChangeName change;
    qint64 time = 0; ///< milliseconds since 1970, by that device's clock
    nlohmann::json value;
};

/// A field as the writes known here make it: a dotted version vector set (Preguiça, Baquero and others, "Dotted Version
/// Vectors: Logical Clocks for Optimistic Replication", 2010). More than one sibling is a conflict that a person
/// settles.
class FieldState {
public:
    /// Takes in a write whose author had seen `context` of this field. Changes may come in any order, any number of
    /// times; the entries of one change come in their own order.
    void add(Write write, const Context& context);

    const std::vector<Write>& siblings() const { return m_siblings; }
    /// What a new write of this field has seen.
    const Context& seen() const { return m_seen; }
    /// The sibling that is shown: the latest by clock, then by change name. Null where nothing was written.
    const Write* shown() const;

private:
    std::vector<Write> m_siblings;
    Context m_seen;
};

} // namespace daikou::store
