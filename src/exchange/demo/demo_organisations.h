// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/organisations.h"
#include "exchange/demo/demo_places.h"

#include <QHash>

namespace daikou::exchange::demo {

struct DemoOrganisation {
    domain::RecordId id, person; ///< the person who signs; may be null
    domain::Bilingual name;
    domain::OrganisationKind kind{};
    int province = -1; ///< -1 works everywhere
    int commune = -1;  ///< of one that works in one commune only
};

struct DemoOrganisations {
    std::vector<DemoOrganisation> all;
    std::vector<int> funders;
    QHash<QString, std::vector<int>> civil; ///< CSOs and local NGOs by sector
    std::vector<int> departments;           ///< of the state

    /// One of these for a place: of its own province where there is one. -1 where the list is empty.
    int pickFor(Dice& dice, const std::vector<int>& some, int province) const;
};

/// Invented organisations, with people for some.
DemoOrganisations makeOrganisations(DemoWriter& writer, const DemoScale& scale, const DemoPlaces& places);

/// The id of a standard sector.
domain::RecordId sectorId(const QString& code);

} // namespace daikou::exchange::demo
