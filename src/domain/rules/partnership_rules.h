// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/partnerships.h"
#include "domain/records/places.h"

#include <functional>

namespace daikou::domain {

/// A partnership with what belongs to it, as the rules that look across records need it.
struct WholePartnership {
    Partnership partnership;
    std::vector<Party> parties;
    std::vector<Contribution> contributions;
    std::vector<Agreement> agreements;
    /// When each signatory who has left every post in a council left the last one.
    std::vector<std::pair<RecordId, QDate>> leftOffice;
};

/// How much of the group's definition a partnership meets: "a collaborative relationship between and/or among people
/// or organizations that combine their resources to carry out a specific set of activities aimed at achieving common
/// or shared goals" (WGPD). So: two parties, contributions from two of them, activities, a goal in common.
struct DefinitionMeter {
    bool parties = false, contributions = false, activities = false, goal = false;

    int met() const { return int(parties) + int(contributions) + int(activities) + int(goal); }
    static constexpr int of = 4;
};

/// Gives the title of a record in the language of the sentence.
using NameOf = std::function<QString(const RecordId&)>;

DefinitionMeter definitionOf(const WholePartnership& whole);

/// Findings that need more than one record: the definition not met, a party twice, a contribution by someone who is
/// not a party, an agreement that runs while a signatory has left office by `today`.
Findings checkWhole(const WholePartnership& whole, QDate today, const NameOf& nameOf);

Findings checkPartnership(const RecordBase& partnership);
Findings checkParty(const RecordBase& party);
Findings checkContribution(const RecordBase& contribution);
Findings checkAgreement(const RecordBase& agreement);

/// The worth of a contribution in dollars; none where nothing is known or riel stands without a rate.
std::optional<double> valueInDollars(const Contribution& contribution);

} // namespace daikou::domain
