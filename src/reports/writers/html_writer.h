// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/writers/writing.h"

namespace daikou::reports {

/// Writes the report as one HTML file that needs nothing beside it: style and pictures inside, readable on a phone,
/// light and dark as the reader's device, and with a style for printing. Whatever people typed is shown as text.
void writeHtml(const Report& report, QIODevice& out, const WriteOptions& options);

} // namespace daikou::reports
