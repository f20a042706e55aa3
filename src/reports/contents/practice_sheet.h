// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/contents/catalogue.h"

namespace daikou::reports {

/// One practice, or several, each as in the booklet, without cover, contents and index.
BuiltReport buildPracticeSheet(store::Register& source, const ReportRequest& request, const ReportKind& kind);

} // namespace daikou::reports
