// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/contents/whole_practice.h"

namespace daikou::reports {

/// Counts over the practices of a report, for its data card.
struct PracticeTally {
    qint64 practices = 0;
    qint64 reviewed = 0;  ///< with a review, or a status past draft
    qint64 validated = 0; ///< with the meeting and the date
    qint64 headings = 0, written = 0;
    qint64 records = 0;                         ///< practices and what was read with them
    QHash<domain::RecordId, bool> partnerships; ///< each, and whether it meets the whole definition

    void add(const WholePractice& whole);
};

DataCard dataCardOf(Basis& basis, const PracticeTally& tally);

/// The facts that end every data card: for whom, of what scope, from which register, when and by which version.
void addOrigin(Basis& basis, DataCard& card);

} // namespace daikou::reports
