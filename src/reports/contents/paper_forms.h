// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/contents/basis.h"

namespace daikou::reports {

/// Paper to be filled in by hand, with the short code of its record: of an event the list on which those who come sign,
/// and the blank matrix of an action plan; of a plan the matrix for activities that come to it, and its activities with
/// room for what became of each.
BuiltReport buildSignInSheet(store::Register& source, const ReportRequest& request, const ReportKind& kind);
BuiltReport buildBlankPlan(store::Register& source, const ReportRequest& request, const ReportKind& kind);
BuiltReport buildPlanMatrix(store::Register& source, const ReportRequest& request, const ReportKind& kind);
BuiltReport buildFollowUpForm(store::Register& source, const ReportRequest& request, const ReportKind& kind);

} // namespace daikou::reports
