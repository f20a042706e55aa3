// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/plans.h"
#include "reports/contents/basis.h"

namespace daikou::reports {

/// Who leads an activity, on the council's side and on that of civil society.
Bilingual leadsOf(Basis& basis, const domain::Activity& activity);

/// "200 USD", "800,000 KHR"; empty of no sum.
Bilingual moneyWords(Basis& basis, const std::optional<domain::Money>& money);

/// Columns of a table of activities, and the row of one: what, who leads, due, cost, status as it is today.
std::vector<Column> activityColumns();
TableRow activityRow(Basis& basis, const domain::Activity& activity);

/// "12 of 30 (40 %)"; a dash where nothing was agreed.
Bilingual fixRateWords(Basis& basis, qint64 done, qint64 agreed);

} // namespace daikou::reports
