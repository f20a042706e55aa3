// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/all.h"
#include "reports/contents/basis.h"

namespace daikou::reports {

/// A term of a council, with who served in it.
struct Term {
    domain::Mandate mandate;
    std::vector<domain::Councillor> councillors;
};

/// A partnership that the council is a party of.
struct CouncilPartnership {
    domain::Partnership partnership;
    domain::Party party;
    std::vector<domain::Contribution> brought; ///< by the council
};

/// A council with what the register knows of it.
struct WholeCouncil {
    domain::Council council;
    std::optional<domain::Area> area;
    std::vector<Term> terms; ///< the latest first
    std::vector<CouncilPartnership> partnerships;
    std::vector<domain::Practice> practices; ///< from its commune or its partnerships; published ones for the public

    qint64 records() const;
};

WholeCouncil loadCouncil(Basis& basis, const domain::Council& council);

/// Writes one council on a page of its own.
void writeCouncil(Basis& basis, DocumentWriter& out, const WholeCouncil& whole);

} // namespace daikou::reports
