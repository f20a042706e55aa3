// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/contents/basis.h"

namespace daikou::reports {

/// How far the activities of the scope have come: the fix rate by province, council and organisation, the kinds of
/// activity that never get done, and those that are late, the longest first.
BuiltReport buildFollowUp(store::Register& source, const ReportRequest& request, const ReportKind& kind);

} // namespace daikou::reports
