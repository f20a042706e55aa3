// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/events.h"
#include "domain/records/plans.h"
#include "exchange/demo/demo_organisations.h"
#include "exchange/demo/demo_partnerships.h"
#include "exchange/demo/group_opinions.h"

namespace daikou::exchange::demo {

/// Makes assessment rounds: of councils once a year, each with its groups, what was agreed, and activities about what
/// was rated low, after which the next round rates it better; and of partnerships, each party a group. Keeps the
/// questionnaires in the change that it is made in.
class AssessmentMaker {
public:
    AssessmentMaker(DemoWriter& writer, const DemoPlaces& places, const DemoOrganisations& organisations,
                    const DemoScale& scale);

    /// All rounds of the council of a commune.
    void makeCouncil(int commune);
    /// Rounds of a partnership and its parties.
    void makePartnership(const DemoCase& about, const std::vector<domain::Party>& parties);

private:
    struct Kept {
        domain::Instrument instrument;
        domain::RecordId id;
        QStringList indicators;     ///< ids
        std::vector<size_t> themes; ///< of each indicator
    };
    /// A round of a council while it is made.
    struct Draft;
    /// What was agreed on an indicator.
    struct Agreed {
        size_t indicator = 0;
        domain::RecordId score;
    };

    Kept keep(const domain::Instrument& instrument);
    void planDays(Draft& draft, bool isLast);
    void addMeeting(Draft& draft);
    void addStandards(const Draft& draft);
    void addGroups(Draft& draft);
    void addGroup(Draft& draft, domain::GroupKind kind, int offset);
    std::vector<Agreed> addAgreed(const Draft& draft);
    void addPlan(Draft& draft, const std::vector<Agreed>& agreed);
    void addActivity(Draft& draft, const domain::ActionPlan& plan, const Agreed& about, int number);
    void addParty(const domain::Assessment& assessment, const domain::Party& party, const Opinions& opinions);
    void follow(domain::Activity& activity, Draft& draft, size_t indicator);

    DemoWriter& m_writer;
    const DemoPlaces& m_places;
    const DemoOrganisations& m_organisations;
    const DemoScale& m_scale;
    Kept m_performance, m_health;
};

} // namespace daikou::exchange::demo
