// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace daikou::fault {

/// Which calls fail: number `at` (from 1); with `forEver` every later one too; with `again` above 0 also the one so
/// many calls later. Counts the calls as it is asked.
struct FailurePlan {
    qint64 at = 0; ///< 0: none fails
    bool forEver = false;
    qint64 again = 0;
    qint64 calls = 0;

    bool fails()
    {
        ++calls;
        return at > 0 && (calls == at || (forEver && calls > at) || (again > 0 && calls == at + again));
    }
    bool hasFailed() const { return at > 0 && calls >= at; }
};

} // namespace daikou::fault
