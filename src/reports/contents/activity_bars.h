// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/charts/bar_chart.h"
#include "reports/contents/follow_up_tally.h"

namespace daikou::reports {

/// What became of activities, as parts of bars, in this order.
enum class ActivityPart { Done, Late, Open, Dropped, PassedUp };

/// Their names, for the legend of a chart: all, or those that were agreed (without the ones passed up).
std::vector<Bilingual> activityPartNames(bool agreedOnly);

/// "67 % (8/12)": the fix rate with what it rests on, which reads the same in both languages; a dash of nothing.
QString rateText(const domain::FixRate& rate);

/// The activities of a place as a bar with its fix rate behind it, in Khmer digits where `digits` is Khmer. It is made
/// of all of them, or of the agreed ones.
charts::Bar activityBar(const Bilingual& label, const ActivityTally& tally, bool agreedOnly, LanguageMode digits);

} // namespace daikou::reports
