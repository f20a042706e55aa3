// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/charts/plan_timeline.h"
#include "store/register.h"

namespace daikou::reports {

/// The activities of a plan as bars of its timeline, in the order of their start or, where that is not known, their due
/// date; those without dates come last. The days on which their progress was noted are read from the register.
/// `activities` say what may be read of them; they are put in the same order.
std::vector<charts::TimelineBar> timelineBars(store::Register& source, std::vector<domain::Activity>& activities);

} // namespace daikou::reports
