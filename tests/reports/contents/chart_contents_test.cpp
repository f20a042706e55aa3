// SPDX-License-Identifier: GPL-3.0-or-later
// The charts that stand in reports, and what they are made of.
#include "reports/contents/report_register.h"

#include "reports/contents/activity_bars.h"
#include "reports/contents/plan_lines.h"
#include "reports/contents/turnout_bars.h"

namespace daikou::reports::testing {

using domain::ActivityStatus;
using test::text;

namespace {

class ReportCharts : public ReportRegister {};

ActivityTally tallyWith(std::initializer_list<std::pair<ActivityStatus, qint64>> counts)
{
    ActivityTally tally;
    for (const auto& [status, count] : counts)
        tally.add(status, count);
    return tally;
}

} // namespace

TEST(ActivityBars, areMadeOfWhatBecameOfTheActivitiesAndPassedUpOnesWereNotAgreed)
{
    const auto tally = tallyWith({{ActivityStatus::Done, 8},
                                  {ActivityStatus::Late, 2},
                                  {ActivityStatus::UnderWay, 1},
                                  {ActivityStatus::Unset, 1},
                                  {ActivityStatus::Dropped, 4},
                                  {ActivityStatus::PassedUp, 3}});
    EXPECT_EQ(tally.all(), 19);
    EXPECT_EQ(tally.open, 4); // late ones are open too
    const auto agreed = activityBar({}, tally, true, LanguageMode::English);
    EXPECT_EQ(agreed.value, 16);
    EXPECT_EQ(agreed.parts, (std::vector<double>{8, 2, 2, 4}));
    EXPECT_EQ(agreed.shown, text("50 % (8/16)"));
    const auto all = activityBar({}, tally, false, LanguageMode::Khmer);
    EXPECT_EQ(all.value, 19);
    EXPECT_EQ(all.parts.size(), activityPartNames(false).size());
    EXPECT_EQ(agreed.parts.size(), activityPartNames(true).size());
    EXPECT_EQ(all.shown, text("៥០ % (៨/១៦)"));
    EXPECT_EQ(rateText({}), text("–"));
}

TEST(ActivityBars, manyAtOnceAreThoseOneByOne)
{
    for (const auto status : {ActivityStatus::Unset, ActivityStatus::Late, ActivityStatus::Done,
                              ActivityStatus::Dropped, ActivityStatus::PassedUp}) {
        ActivityTally one;
        for (int i = 0; i < 3; ++i)
            one.add(status);
        const auto three = tallyWith({{status, 3}});
        EXPECT_EQ(one.rate.agreed, three.rate.agreed);
        EXPECT_EQ(one.rate.done, three.rate.done);
        EXPECT_EQ(one.late, three.late);
        EXPECT_EQ(one.open, three.open);
        EXPECT_EQ(one.dropped, three.dropped);
        EXPECT_EQ(one.passedUp, three.passedUp);
    }
}

TEST(TurnoutBars, aSexThatNobodySetWasNotRecorded)
{
    EXPECT_EQ(placeOfSex(domain::Sex::Unset), placeOfSex(domain::Sex::NotRecorded));
    EXPECT_EQ(placeOfSex(domain::Sex::Woman), 0U);
    SexCounts counts{};
    counts[placeOfSex(domain::Sex::Woman)] = 12;
    counts[placeOfSex(domain::Sex::Unset)] = 3;
    const auto bar = turnoutBar({}, counts);
    EXPECT_EQ(bar.value, 15);
    EXPECT_EQ(bar.parts, (std::vector<double>{12, 0, 0, 3}));
    EXPECT_EQ(bar.parts.size(), sexNames().size());
}

TEST_F(ReportCharts, theTimelineOfAPlanIsReadInTheOrderOfItsDaysWithTheDaysOfItsNotes)
{
    auto activities = reg().children<domain::Activity>(plan);
    ASSERT_EQ(activities.size(), 4U);
    activities.back().start = QDate(2003, 10, 5);
    save(activities.back());
    save(domain::ProgressNote{.activity = activities.back().id, .date = QDate(2003, 10, 20), .percent = 10});
    activities = reg().children<domain::Activity>(plan);
    const auto bars = timelineBars(reg(), activities);
    ASSERT_EQ(bars.size(), 4U);
    EXPECT_EQ(bars.front().label.en, u"Lay a pipe");
    EXPECT_EQ(activities.front().what.en, u"Lay a pipe"); // in the same order
    EXPECT_EQ(bars.front().notes, std::vector<QDate>{QDate(2003, 10, 20)});
    EXPECT_EQ(bars[1].label.en, u"Clean the well");
    EXPECT_EQ(bars[2].status, ActivityStatus::Late);
}

TEST_F(ReportCharts, theFollowUpOfOnePlanHasItsTimelineAndOfSeveralPlansNot)
{
    const QString of1 = made(request("follow-up"), u"html");
    EXPECT_TRUE(of1.contains(text("Clean water: each activity from its start to its due date")));
    domain::ActionPlan second;
    second.title = {text("Roads"), {}};
    domain::Activity activity;
    activity.plan = save(second);
    activity.what = {text("Pave"), {}};
    save(activity);
    const QString of2 = made(request("follow-up"), u"html");
    EXPECT_FALSE(of2.contains(text("each activity from its start to its due date")));
    EXPECT_TRUE(of2.contains(text("Fix rate: done, late, open and dropped"))) << "two places are two bars";
}

TEST_F(ReportCharts, aTimelineForThePublicNamesNobodyWhoMustNotBeNamed)
{
    const QString group = made(request("follow-up"), u"pdf");
    EXPECT_EQ(group.count(text("Canary Sophea")), 2); // in the timeline and in the list of what is late
    EXPECT_FALSE(made(request("follow-up", LanguageMode::English, Audience::Public), u"pdf").contains(text("Canary")));
}

TEST_F(ReportCharts, theWorkshopReportShowsPersonsByRoleAndSex)
{
    const QString whole = made(request("workshop"), u"html");
    EXPECT_TRUE(whole.contains(text("Persons by role and sex")));
    domain::Event later;
    later.kind = domain::EventKind::Training;
    later.title = {text("Nobody counted"), {}};
    const auto id = save(later);
    const QString without =
        made(request("workshop", LanguageMode::English, Audience::Group, "title=\"Nobody counted\""), u"html");
    EXPECT_FALSE(without.contains(text("Persons by role and sex"))) << id.toText().toStdString();
}

} // namespace daikou::reports::testing
