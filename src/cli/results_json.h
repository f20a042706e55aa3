// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"
#include "store/assessments/round_figures.h"

namespace daikou::cli {

/// Results as JSON: weighting, whole, themes, indicators and groups, each figure with its mean (null where nobody
/// answered), n, notAnswered, notAsked and votes; gaps and spreads; where the figures are of a round, the changes since
/// the one before and the levels agreed on. Of `figures` only the instrument and the results are needed. Groups are
/// called by their keys.
Json resultsJson(const store::RoundFigures& figures);

} // namespace daikou::cli
