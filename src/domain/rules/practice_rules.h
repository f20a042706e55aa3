// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/practices.h"

namespace daikou::domain {

/// At most six steps; validated or published only with a meeting and a date; dates in order.
Findings checkPractice(const RecordBase& practice);

/// How much of the practice template is written.
struct Completeness {
    int written = 0;
    int of = 0;
    std::vector<const Field*> missing; ///< the first field of each heading with nothing under it, in template order

    int percent() const { return of == 0 ? 100 : written * 100 / of; }
};

Completeness completenessOf(const Practice& practice);

} // namespace daikou::domain
