// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/contents/basis.h"

namespace daikou::reports {

/// Of each assessment round one page to be hung on a wall: what each side says of every theme in large digits with a
/// light, the three best and the three weakest indicators, and what was agreed to do.
BuiltReport buildCouncilScorecard(store::Register& source, const ReportRequest& request, const ReportKind& kind);

} // namespace daikou::reports
