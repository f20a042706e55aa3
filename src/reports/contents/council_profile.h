// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/contents/catalogue.h"

namespace daikou::reports {

/// The council profile: of each council its area, mandates, councillors, partnerships and practices, and what is not
/// recorded.
BuiltReport buildCouncilProfile(store::Register& source, const ReportRequest& request, const ReportKind& kind);

} // namespace daikou::reports
