// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/partnership_rules.h"
#include "reports/contents/basis.h"

namespace daikou::reports {

/// One partnership in the directory: its title and its facts, kept on one page.
void writeDirectoryEntry(Basis& basis, DocumentWriter& out, const domain::WholePartnership& whole,
                         const QString& anchor);

} // namespace daikou::reports
