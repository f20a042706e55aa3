// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/contents/catalogue.h"

namespace daikou::reports {

/// The partnership directory: by province and commune, each partnership with its parties, what they brought and how
/// much of the definition it meets.
BuiltReport buildDirectory(store::Register& source, const ReportRequest& request, const ReportKind& kind);

} // namespace daikou::reports
