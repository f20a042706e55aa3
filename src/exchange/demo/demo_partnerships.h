// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/partnerships.h"
#include "exchange/demo/demo_organisations.h"
#include "exchange/demo/texts.h"

namespace daikou::exchange::demo {

/// A partnership of which a practice can be written.
struct DemoCase {
    domain::RecordId partnership;
    int commune = 0, organisation = 0;
    QDate start, end; ///< `end` is invalid while it goes on
};

/// Makes partnerships with their parties, contributions and agreements, one after the other.
class PartnershipMaker {
public:
    PartnershipMaker(DemoWriter& writer, const DemoPlaces& places, const DemoOrganisations& organisations);

    /// The partnership of this number; the number decides the theme, so that each theme comes equally often.
    void make(int number);

    /// By theme, in the order of themes(): those that went well, at most `mostCases` of each.
    const std::vector<std::vector<DemoCase>>& cases() const { return m_cases; }
    static constexpr size_t mostCases = 400;

private:
    struct Draft;
    /// Where a partnership with this organisation lies: mostly at its home.
    int communeFor(int organisation);
    void planTime(Draft& draft, bool longRunning);
    void describe(Draft& draft);
    void addParties(Draft& draft, int organisation);
    void addOrganisation(Draft& draft, int organisation, domain::PartyRole role);
    void addContributions(Draft& draft);
    void addAgreement(Draft& draft);
    void noteCase(const Draft& draft);

    DemoWriter& m_writer;
    const DemoPlaces& m_places;
    const DemoOrganisations& m_organisations;
    std::vector<std::vector<DemoCase>> m_cases;
};

} // namespace daikou::exchange::demo
