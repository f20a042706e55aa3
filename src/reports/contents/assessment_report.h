// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/contents/basis.h"

namespace daikou::reports {

/// Of each assessment round: its stages, who took part, what each side says and how far the sides are apart, in
/// pictures and with the numbers, group by group; why, what is suggested, what there is of what there should be, and
/// what is done about it.
BuiltReport buildAssessmentReport(store::Register& source, const ReportRequest& request, const ReportKind& kind);

} // namespace daikou::reports
