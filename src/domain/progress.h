// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <functional>

namespace daikou::domain {

/// How long work tells how far it is, and learns that a person wants it stopped. Copied freely; may be empty.
struct Progress {
    /// Called with how much is done of how much (0: not known); false asks the work to stop.
    std::function<bool(qint64 done, qint64 total)> report;

    /// Throws Error (Cancelled) where a person asked to stop; `sentence` says what was left undone.
    void step(qint64 done, qint64 total, const QString& sentence = {}) const
    {
        if (report && !report(done, total))
            throw Error(Error::Kind::Cancelled, sentence);
    }
};

} // namespace daikou::domain
