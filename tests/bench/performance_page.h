// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/bench.h"

namespace daikou::bench {

/// docs/performance.md: what was measured, on what, and the command that makes it again.
QByteArray performancePage(const Bench& bench);

} // namespace daikou::bench
