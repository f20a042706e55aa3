// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/event_rules.h"
#include "domain/rules/partnership_rules.h"
#include "store/register.h"

namespace daikou::store {

/// A partnership with its parties, contributions and agreements, and who of the signatories has left office.
domain::WholePartnership loadWhole(Register& source, const domain::RecordId& partnership);

/// An event with those who came, their persons, head counts and outcomes.
domain::WholeEvent loadWholeEvent(Register& source, const domain::RecordId& event);

/// All findings on a record: its own, and for a partnership or an event (or what belongs to one) those that look across
/// records.
domain::Findings findingsOf(Register& source, const domain::Record& record);

} // namespace daikou::store
