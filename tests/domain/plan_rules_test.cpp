// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/findings.h"

#include "support/printing.h"

#include "domain/records/all.h"
#include "domain/rules/plan_rules.h"

#include <gtest/gtest.h>

using namespace daikou::domain;
using daikou::test::has;

namespace {

Activity repairTheRoad()
{
    Activity activity;
    activity.plan = RecordId::derived("plan");
    activity.what.en = QStringLiteral("Repair the road");
    activity.council = RecordId::derived("council");
    activity.due = QDate(2004, 6, 30);
    return activity;
}

ProgressNote noteOf(std::optional<qint64> percent)
{
    ProgressNote note;
    note.activity = RecordId::derived("activity");
    note.date = QDate(2004, 5, 1);
    note.percent = percent;
    return note;
}

} // namespace

TEST(ActivityRules, wantALeadAndADueDateOrTheReason)
{
    Activity activity = repairTheRoad();
    EXPECT_TRUE(Activity::type().check(activity).empty());
    activity.council = {};
    EXPECT_TRUE(has(Activity::type().check(activity), FindingCode::NoLead));
    activity.others = {RecordId::derived("somebody")};
    EXPECT_FALSE(has(Activity::type().check(activity), FindingCode::NoLead));
    activity.due = {};
    EXPECT_TRUE(has(Activity::type().check(activity), FindingCode::NoDueDate));
    activity.whyNoDue = QStringLiteral("waits for the province");
    EXPECT_FALSE(has(Activity::type().check(activity), FindingCode::NoDueDate));
    activity.whyNoDue.clear();
    activity.status = ActivityStatus::Dropped;
    EXPECT_FALSE(has(Activity::type().check(activity), FindingCode::NoDueDate)) << "nobody waits for it";
}

TEST(ActivityRules, refuseWhatIsOnlyComputed)
{
    Activity activity = repairTheRoad();
    activity.status = ActivityStatus::Late;
    EXPECT_TRUE(has(Activity::type().check(activity), FindingCode::ComputedChoice));
    EXPECT_TRUE(hasErrors(Activity::type().check(activity)));
}

TEST(ActivityRules, findADateBeforeTheEventAtWhichItWasAgreed)
{
    Event event;
    Activity activity = repairTheRoad();
    EXPECT_TRUE(checkAgainst(event, activity).empty()) << "nobody knows when the event was";
    event.start = activity.due;
    EXPECT_TRUE(checkAgainst(event, activity).empty());
    event.start = activity.due.addDays(1);
    activity.start = activity.due.addDays(-10);
    const auto findings = checkAgainst(event, activity);
    ASSERT_EQ(findings.size(), 2U);
    EXPECT_EQ(findings[0].field, QStringLiteral("start"));
    EXPECT_EQ(findings[1].field, QStringLiteral("due"));
    EXPECT_EQ(findings[1].arguments, (QStringList{QStringLiteral("2004-06-30"), QStringLiteral("2004-07-01")}));
    EXPECT_FALSE(hasErrors(findings));
}

TEST(ActivityStatusOn, isLateFromTheDayAfterOnAndOnlyWhileItIsOpen)
{
    Activity activity = repairTheRoad();
    const QDate due = activity.due;
    for (const auto open : {ActivityStatus::Unset, ActivityStatus::NotStarted, ActivityStatus::UnderWay}) {
        activity.status = open;
        EXPECT_EQ(statusOn(activity, due), open);
        EXPECT_EQ(statusOn(activity, due.addDays(1)), ActivityStatus::Late);
    }
    for (const auto closed : {ActivityStatus::Done, ActivityStatus::Dropped, ActivityStatus::PassedUp}) {
        activity.status = closed;
        EXPECT_EQ(statusOn(activity, due.addDays(1)), closed);
    }
    activity.status = ActivityStatus::UnderWay;
    activity.due = {};
    EXPECT_EQ(statusOn(activity, due), ActivityStatus::UnderWay);
}

TEST(ActivityStatusOn, isWhatTheGenericRecordShows)
{
    const Field& status = *Activity::type().find(u"status");
    Activity activity = repairTheRoad();
    for (int choice = 0; choice <= int(ActivityStatus::PassedUp); ++choice) {
        activity.status = ActivityStatus(choice);
        if (activity.status == ActivityStatus::Late)
            continue;
        for (const QDate today : {activity.due, activity.due.addDays(1)})
            EXPECT_EQ(textOf(shownValue(toRecord(activity), status, today)), codeOf(statusOn(activity, today)))
                << choice;
    }
}

TEST(ProgressNotes, moveTheirActivity)
{
    const Activity activity = repairTheRoad();
    EXPECT_EQ(afterNote(activity, noteOf({})).status, ActivityStatus::Unset);
    EXPECT_EQ(afterNote(activity, noteOf(0)).status, ActivityStatus::Unset);
    const Activity half = afterNote(activity, noteOf(50));
    EXPECT_EQ(half.status, ActivityStatus::UnderWay);
    EXPECT_EQ(half.percent, 50);
    EXPECT_FALSE(half.finished.isValid());
    const Activity all = afterNote(half, noteOf(100));
    EXPECT_EQ(all.status, ActivityStatus::Done);
    EXPECT_EQ(all.finished, QDate(2004, 5, 1));
}

TEST(ProgressNotes, sayMoreThanADate)
{
    EXPECT_TRUE(has(ProgressNote::type().check(noteOf({})), FindingCode::NotWritten));
    EXPECT_TRUE(ProgressNote::type().check(noteOf(10)).empty());
}

TEST(FixRates, countWhatWasDoneOfWhatWasAgreed)
{
    FixRate rate;
    EXPECT_FALSE(rate.percent());
    for (const auto status : {ActivityStatus::Done, ActivityStatus::Late, ActivityStatus::Dropped,
                              ActivityStatus::NotStarted, ActivityStatus::PassedUp})
        rate.add(status);
    EXPECT_EQ(rate.agreed, 4) << "what was passed up is no longer theirs to do";
    EXPECT_EQ(rate.percent(), 25.0);
}

TEST(SumsInDollars, wantARateForRiel)
{
    EXPECT_EQ(inDollars({20'050, Currency::Dollar}, {}), 200.5);
    EXPECT_EQ(inDollars({80'000'000, Currency::Riel}, 4000.0), 200.0);
    EXPECT_FALSE(inDollars({80'000'000, Currency::Riel}, {}));
    EXPECT_FALSE(inDollars({80'000'000, Currency::Riel}, 0.0));
}
