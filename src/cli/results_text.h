// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"
#include "store/assessments/round_figures.h"

namespace daikou::cli {

/// Results for people: a table of themes and indicators, the groups, and the sentences that belong to them. Of
/// `figures` only the instrument and the results are needed.
void printResults(Console& console, const store::RoundFigures& figures);

} // namespace daikou::cli
