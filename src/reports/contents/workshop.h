// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/contents/basis.h"

namespace daikou::reports {

/// Of each event: what it was, who came (by sex and role; persons and attendances apart), what came of it, and the
/// plans that were agreed with their activities as they stand today.
BuiltReport buildWorkshopReport(store::Register& source, const ReportRequest& request, const ReportKind& kind);

} // namespace daikou::reports
