// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/contents/basis.h"

namespace daikou::reports {

/// The partnerships year by year: how many began, ended and ran, and which ones began with whom and where.
BuiltReport buildTimeline(store::Register& source, const ReportRequest& request, const ReportKind& kind);

} // namespace daikou::reports
