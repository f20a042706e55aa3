// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"
#include "exchange/import/import_request.h"
#include "exchange/instruments/card_list.h"

namespace daikou::cli {

/// The rows that an import left out, as cli.md has them.
Json rejectedJson(const std::vector<exchange::RejectedRow>& rejected);
/// The first of them for people, a line each: where, the value, and why.
void printRejected(Console& console, const std::vector<exchange::RejectedRow>& rejected);
/// How many cards were read of a list, and what of it was left out: rows, columns, columns that are perhaps meant.
void printCardList(Console& console, const domain::Instrument& instrument, const exchange::CardList& list);
Json cardListJson(const domain::Instrument& instrument, const exchange::CardList& list);

} // namespace daikou::cli
