// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"
#include "domain/scoring/results.h"
#include "exchange/instruments/card_columns.h"

namespace daikou::cli {

struct CardArguments {
    QString path;
    domain::Weighting weighting = domain::Weighting::People;
    exchange::CardMapping mapping;
};

/// Reads a list of cards and prints what they say, and what was left out. Gives the exit code. Throws Error (NotFound,
/// Io, Input).
int scoreCards(Console& console, const domain::Instrument& instrument, const CardArguments& given);

} // namespace daikou::cli
