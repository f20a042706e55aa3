// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/partnership_rules.h"
#include "reports/contents/basis.h"

namespace daikou::reports {

/// A party with what it has brought.
struct Share {
    domain::PartyReference who;
    domain::PartyRole role{};
    bool isParty = true; ///< false for someone who brought something without being a party
    QDate joined, left;
    domain::RecordId contact;
    std::vector<domain::Contribution> brought;

    /// In dollars, of what has a known worth; none where nothing has.
    std::optional<double> worth() const;
};

/// The parties in the order in which they were recorded, then others who brought something.
std::vector<Share> sharesOf(const domain::WholePartnership& whole);

/// "Labour: clearing the ditch, 40 days", "Cash: 800,000៛ (promised)".
Bilingual contributionWords(const domain::Contribution& contribution);
/// All that a share holds, in words.
Bilingual broughtWords(const Share& share);

/// Partner, role, what it brought, its worth, and the total, which says how many have no known worth.
void writeWhoBroughtWhat(Basis& basis, DocumentWriter& out, const domain::WholePartnership& whole);

/// "▣▣▢▢ 2 of 4" with what is there and what is not yet.
Bilingual definitionWords(const domain::DefinitionMeter& meter);

} // namespace daikou::reports
