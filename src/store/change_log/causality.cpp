// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/change_log/causality.h"

#include <algorithm>

namespace daikou::store {

void FieldState::add(Write write, const Context& context)
{
    const auto same = std::ranges::find(m_siblings, write.change, &Write::change);
    if (same != m_siblings.end())
        same->value = write.value; // a later entry of the same change
    auto& ownSeen = m_seen[write.change.device];
    const bool superseded = write.change.sequence <= ownSeen; // known, or overwritten by something known
    if (!superseded) {
        std::erase_if(m_siblings, [&](const Write& sibling) {
            if (sibling.change.device == write.change.device)
                return true; // a device has seen its own earlier writes
            const auto seen = context.find(sibling.change.device);
            return seen != context.end() && sibling.change.sequence <= seen->second;
        });
        ownSeen = write.change.sequence;
        m_siblings.push_back(std::move(write));
    }
    for (const auto& [device, sequence] : context) {
        auto& seen = m_seen[device];
        seen = std::max(seen, sequence);
    }
}

const Write* FieldState::shown() const
{
    const auto latest = std::ranges::max_element(m_siblings, [](const Write& a, const Write& b) {
        return std::tie(a.time, a.change) < std::tie(b.time, b.change);
    });
    return latest == m_siblings.end() ? nullptr : &*latest;
}

} // namespace daikou::store
