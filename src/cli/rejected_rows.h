// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"
#include "exchange/import/import_request.h"

namespace daikou::cli {

/// The rows that an import left out, as cli.md has them.
Json rejectedJson(const std::vector<exchange::RejectedRow>& rejected);
/// The first of them for people, a line each: where, the value, and why.
void printRejected(Console& console, const std::vector<exchange::RejectedRow>& rejected);

} // namespace daikou::cli
