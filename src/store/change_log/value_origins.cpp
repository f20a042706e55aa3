// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/change_log/value_origins.h"

#include <algorithm>

namespace daikou::store {

ChangeName ValueOrigins::shownBefore(const Field& field, qint64 number)
{
    const auto later =
        std::ranges::find_if(field.shown, [number](const Shown& shown) { return shown.number >= number; });
    return later == field.shown.begin() ? ChangeName() : std::prev(later)->origin;
}

void ValueOrigins::add(qint64 number, const ChangeName& name, qint64 target, int field, const FieldState& after)
{
    Field& known = m_fields[field];
    known.origins[name] = target > 0 ? shownBefore(known, target) : name;
    const Write* shown = after.shown();
    known.shown.push_back({number, shown ? known.origins[shown->change] : ChangeName()});
}

bool ValueOrigins::stands(const ChangeName& name, int field, const FieldState& now) const
{
    const auto known = m_fields.find(field);
    if (known == m_fields.end())
        return false;
    const auto& origins = known->second.origins;
    const auto wanted = origins.find(name);
    return wanted != origins.end() && std::ranges::any_of(now.siblings(), [&](const Write& write) {
               const auto origin = origins.find(write.change);
               return origin != origins.end() && origin->second == wanted->second;
           });
}

} // namespace daikou::store
