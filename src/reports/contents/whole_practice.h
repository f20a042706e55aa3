// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/all.h"
#include "reports/contents/basis.h"
#include "store/whole.h"

namespace daikou::reports {

/// A practice with what the register knows of it.
struct WholePractice {
    domain::Practice practice;
    std::optional<domain::WholePartnership> partnership;
    std::vector<domain::Review> reviews;
    std::vector<domain::Adoption> adoptions;
    std::vector<domain::Attachment> attachments; ///< those that this audience may see
};

WholePractice loadPractice(Basis& basis, const domain::Practice& practice);

/// Where a practice is: its own area, or else those of its partnership.
QList<domain::RecordId> placesOf(Basis& basis, const domain::Practice& practice);

} // namespace daikou::reports
