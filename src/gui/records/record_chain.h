// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shared/list_behind.h"
#include "store/register.h"

#include <vector>

namespace daikou::gui {

/// One link of the trail from an event to what was learned: one record, several of a type, or none yet.
struct ChainLink {
    const domain::RecordType* type = nullptr;
    domain::RecordId record; ///< where it is one; then `title` is what it is called
    QString title;
    ListBehind behind; ///< where they are several
    qint64 count = 0;  ///< 0: missing
    domain::RecordId
        addedAt; ///< the record on whose page one that is missing is added; null where there is no such page
    std::optional<domain::Record> preset; ///< what is missing is added as a record of its own that begins so
    bool isSelf = false;                  ///< the record whose chain it is
    bool isHere = false;                  ///< stands on that record's own page
};

/// The chain through a record, from event to practice: of an event, an action plan, an activity, a partnership or a
/// practice; empty for any other. Reads only; may run on any thread with its own register. Throws Error.
std::vector<ChainLink> loadChain(store::Register& source, const domain::RecordId& id);
/// Whether records of this type have a chain.
bool hasChain(const domain::RecordType& type);

} // namespace daikou::gui
