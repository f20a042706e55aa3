// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/writers/writing.h"

namespace daikou::reports {

/// Writes the report as CommonMark with pipe tables. Characters that mean something in Markdown are escaped; pictures
/// are given as their alternative text. Where both languages are shown, Khmer follows English.
void writeMarkdown(const Report& report, QIODevice& out, const WriteOptions& options);

} // namespace daikou::reports
