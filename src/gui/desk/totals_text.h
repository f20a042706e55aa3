// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/event_rules.h"

namespace daikou::gui {

/// How many came, by sex and role, in two lines: persons, and attendances, which are never added to each other. What
/// was not recorded is said, and no zero stands for it.
QString totalsText(const domain::WholeEvent& whole);

} // namespace daikou::gui
