// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/events.h"
#include "domain/records/plans.h"
#include "exchange/demo/demo_organisations.h"

namespace daikou::exchange::demo {

/// Makes events with those who came and what came of them, and the action plans that were agreed there.
class EventMaker {
public:
    EventMaker(DemoWriter& writer, const DemoPlaces& places, const DemoOrganisations& organisations);

    /// The event of this number, with `plans` action plans.
    void make(int number, int plans);

private:
    void addParticipants(const domain::Event& event, int commune);
    void addHeadcounts(const domain::Event& event);
    std::vector<domain::RecordId> addOutcomes(const domain::Event& event, int commune);
    void addPlan(const domain::Event& event, const std::vector<domain::RecordId>& issues, int commune);
    void addActivity(const domain::ActionPlan& plan, int number, const std::vector<domain::RecordId>& issues,
                     int commune);
    void follow(domain::Activity& activity);
    void addNotes(const domain::Activity& activity);

    DemoWriter& m_writer;
    const DemoPlaces& m_places;
    const DemoOrganisations& m_organisations;
};

} // namespace daikou::exchange::demo
