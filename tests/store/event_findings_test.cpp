// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_register.h"

#include "store/change.h"
#include "store/whole.h"

using namespace daikou;
using namespace daikou::domain;
using test::text;

namespace {

class EventFindings : public test::TestRegister {
protected:
    void SetUp() override
    {
        TestRegister::SetUp();
        Event event;
        event.kind = EventKind::PartnershipWorkshop;
        event.title.en = text("Workshop");
        event.start = reg().today().addDays(-60);
        m_event = save(event);
        m_inTime = addParticipant("Dara", "1");
        m_after = addParticipant("Sophea", "1, 2");
    }
    RecordId addParticipant(const char* name, const char* days)
    {
        Participation participation;
        participation.event = m_event;
        participation.person = addPerson(name);
        participation.days = text(days);
        return save(participation);
    }
    int count(const RecordId& id, FindingCode code)
    {
        const auto findings = store::findingsOf(reg(), reg().require(id));
        return int(std::ranges::count(findings, code, &Finding::code));
    }

    RecordId m_event, m_inTime, m_after;
};

} // namespace

TEST_F(EventFindings, standAtTheEventAndAtTheRecordThatTheyConcern)
{
    EXPECT_EQ(count(m_event, FindingCode::OutsideEvent), 1);
    EXPECT_EQ(count(m_after, FindingCode::OutsideEvent), 1);
    EXPECT_EQ(count(m_inTime, FindingCode::OutsideEvent), 0);
    EXPECT_EQ(count(m_event, FindingCode::NoOutcomes), 1);
    EXPECT_EQ(count(m_after, FindingCode::NoOutcomes), 0);
}

TEST_F(EventFindings, standAtAnActivityThatIsDueBeforeItsEvent)
{
    ActionPlan plan;
    plan.event = m_event;
    plan.title.en = text("Plan");
    Activity activity;
    activity.plan = save(plan);
    activity.what.en = text("Repair the road");
    activity.due = reg().require<Event>(m_event).start;
    EXPECT_EQ(count(save(activity), FindingCode::BeforeEvent), 0);
    activity.due = activity.due.addDays(-1);
    EXPECT_EQ(count(save(activity), FindingCode::BeforeEvent), 1);
}

TEST_F(EventFindings, goWhenTheyAreMended)
{
    auto event = reg().require<Event>(m_event);
    event.end = event.start.addDays(1);
    save(event);
    Outcome outcome;
    outcome.event = m_event;
    outcome.kind = OutcomeKind::Decision;
    outcome.text.en = text("Meet again");
    save(outcome);
    EXPECT_EQ(count(m_event, FindingCode::OutsideEvent), 0);
    EXPECT_EQ(count(m_event, FindingCode::NoOutcomes), 0);
}

TEST_F(EventFindings, keepAPersonFromComingTwice)
{
    const auto first = reg().require<Participation>(m_inTime);
    Participation again;
    again.event = m_event;
    again.person = first.person;
    EXPECT_THROW(save(again), Error);
}
