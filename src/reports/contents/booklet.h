// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/contents/catalogue.h"

namespace daikou::reports {

/// The best-practice booklet: cover, contents, map of where, the practices, index, data card.
BuiltReport buildBooklet(store::Register& source, const ReportRequest& request, const ReportKind& kind);

} // namespace daikou::reports
