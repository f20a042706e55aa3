// SPDX-License-Identifier: GPL-3.0-or-later
// A plan's timeline on its page.
#include "gui/records/plan_board.h"
#include "gui/records/plan_timeline_view.h"
#include "gui/shared/chart_view.h"
#include "gui/shared/picture_button.h"
#include "gui/window_test.h"

#include <QClipboard>
#include <QLabel>

namespace daikou::gui::test {
namespace {

using namespace domain;

class PlanTimelineJourney : public WindowTest {
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        startRegister();
        const QDate day = source().today();
        plan = save(ActionPlan{.title = {QStringLiteral("Clean water"), {}}});
        later = add("Teach the school", day.addDays(10), day.addDays(60), ActivityStatus::NotStarted);
        first = add("Dig a well", day.addDays(-90), day.addDays(-30), ActivityStatus::UnderWay);
        save(ProgressNote{.activity = first, .date = day.addDays(-40), .percent = 50});
    }
    RecordId add(const char* what, QDate start, QDate due, ActivityStatus status)
    {
        return save(Activity{
            .plan = plan, .what = {QString::fromUtf8(what), {}}, .start = start, .due = due, .status = status});
    }
    PlanTimelineView& openTimeline()
    {
        workspace().openRecord(plan);
        settle();
        auto* timeline = page().openExtra<gui::PlanTimelineView>();
        settle();
        return *timeline;
    }

    RecordId plan, first, later;
};

TEST_F(PlanTimelineJourney, keysGoFromActivityToActivityInTheOrderOfTheirDaysAndEnterOpensOne)
{
    auto& view = openTimeline().view();
    ASSERT_TRUE(view.isVisible());
    EXPECT_EQ(view.accessibleName(), u"Timeline of “Clean water”");
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_TRUE(view.accessibleDescription().startsWith(QStringLiteral("Dig a well: Late, from ")))
        << view.accessibleDescription().toStdString();
    EXPECT_TRUE(view.accessibleDescription().endsWith(QStringLiteral("progress notes: 1")));
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Return);
    settle();
    EXPECT_EQ(page().id(), later);
    trigger("view.previous");
    EXPECT_EQ(page().id(), plan);
    EXPECT_TRUE(view.isVisible()); // on the same tab
}

TEST_F(PlanTimelineJourney, aClickOpensTheActivityUnderIt)
{
    auto& view = openTimeline().view();
    const QRectF area = QRectF(view.rect()).adjusted(4, 4, -4, -4);
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.picture()->placeOf({.bar = 0}, area).center().toPoint());
    settle();
    EXPECT_EQ(page().id(), first);
}

TEST_F(PlanTimelineJourney, itFollowsWhatChanges)
{
    auto& view = openTimeline().view();
    EXPECT_EQ(view.picture()->rows(), 2);
    add("Paint it", {}, {}, ActivityStatus::Unset);
    EXPECT_EQ(view.picture()->rows(), 3);
    auto activity = source().require<Activity>(first);
    activity.status = ActivityStatus::Done;
    activity.finished = source().today();
    save(activity);
    EXPECT_TRUE(view.table().contains(QStringLiteral("Dig a well: Done"))) << view.table().toStdString();
    EXPECT_TRUE(view.table().contains(QStringLiteral("done on ")));
}

TEST_F(PlanTimelineJourney, aPlanWithoutActivitiesSaysHowToBegin)
{
    const auto empty = save(ActionPlan{.title = {QStringLiteral("Empty"), {}}});
    workspace().openRecord(empty);
    settle();
    auto* timeline = page().openExtra<gui::PlanTimelineView>();
    settle();
    EXPECT_FALSE(timeline->view().isVisible());
    EXPECT_FALSE(timeline->pictureButton().isEnabled());
    bool said = false;
    for (const auto* label : timeline->findChildren<QLabel*>())
        said = said || label->text().startsWith(QStringLiteral("This plan has no activities yet."));
    EXPECT_TRUE(said);
}

TEST_F(PlanTimelineJourney, itsPictureIsHandedOn)
{
    openTimeline().pictureButton().copy();
    EXPECT_FALSE(QApplication::clipboard()->image().isNull());
}

TEST_F(PlanTimelineJourney, theHistoryOfAPlanIsNotItsBoard)
{
    workspace().openRecord(plan);
    settle();
    page().showHistory();
    const int history = page().tab();
    auto* board = page().openExtra<gui::PlanBoard>();
    ASSERT_TRUE(board);
    EXPECT_TRUE(board->isVisible());
    EXPECT_NE(page().tab(), history);
}

} // namespace
} // namespace daikou::gui::test
