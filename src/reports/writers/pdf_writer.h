// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/writers/writing.h"

namespace daikou::reports {

/// Writes the report as a PDF of A4 pages: real text (Khmer can be searched and is copied as typed), bookmarks, links
/// from contents and index, embedded fonts. The report is run twice, once to know where everything stands and once to
/// paint.
void writePdf(const Report& report, QIODevice& out, const WriteOptions& options);

} // namespace daikou::reports
