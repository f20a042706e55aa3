// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/plan_timeline.h"
#include "reports/charts/svg.h"

#include <gtest/gtest.h>

namespace daikou::reports::charts {

using domain::ActivityStatus;

namespace {

const QDate presentDay(2004, 5, 3);

TimelineBar activity(const char* label, QDate start, QDate due, ActivityStatus status = ActivityStatus::NotStarted)
{
    return {
        .label = {QString::fromUtf8(label), QString::fromUtf8(label)}, .start = start, .due = due, .status = status};
}

PlanTimeline sampleTimeline(LanguageMode mode = LanguageMode::English)
{
    auto done = activity("Dig a well", {2004, 3, 10}, {2004, 4, 20}, ActivityStatus::Done);
    done.finished = QDate(2004, 4, 25);
    done.notes = {QDate(2004, 3, 20), QDate(2004, 4, 2)};
    return PlanTimeline({done, activity("Train the committee", {2004, 4, 1}, {2004, 5, 1}, ActivityStatus::Late),
                         activity("Clean it", {}, {2004, 8, 31}), activity("Watch over it", {2004, 6, 1}, {}),
                         activity("Paint it", {}, {}, ActivityStatus::Dropped)},
                        presentDay, mode);
}

QRectF sheetFor(const PlanTimeline& timeline)
{
    return {QPointF(30, 20), timeline.naturalSize()};
}

} // namespace

TEST(PlanTimeline, spansWholeMonthsFromTheFirstDayToTheLast)
{
    const auto timeline = sampleTimeline();
    EXPECT_EQ(timeline.first(), QDate(2004, 3, 1));
    EXPECT_EQ(timeline.last(), QDate(2004, 9, 1));
    const PlanTimeline short1({activity("x", {2004, 3, 10}, {2004, 3, 12})}, QDate(2004, 3, 11), LanguageMode::English);
    EXPECT_GE(short1.first().daysTo(short1.last()), 89); // three months at least
}

TEST(PlanTimeline, aDayFarFromThePlanIsNotDrawnIn)
{
    const PlanTimeline old({activity("x", {1999, 1, 1}, {1999, 6, 1})}, presentDay, LanguageMode::English);
    EXPECT_EQ(old.last(), QDate(1999, 7, 1));
    const PlanTimeline empty({}, presentDay, LanguageMode::English);
    EXPECT_EQ(empty.first(), QDate(2004, 5, 1));
    EXPECT_FALSE(toSvg(empty, QStringLiteral("x")).isEmpty());
}

TEST(PlanTimeline, aBarReachesFromItsStartToTheEndOfItsDueDate)
{
    const auto timeline = sampleTimeline();
    const auto area = sheetFor(timeline);
    const QRectF bar = timeline.barOf(0, area);
    EXPECT_NEAR(bar.left(), timeline.xOf({2004, 3, 10}, area), 0.01);
    EXPECT_NEAR(bar.right(), timeline.xOf({2004, 4, 21}, area), 0.01);
    EXPECT_LT(timeline.xOf({2004, 3, 10}, area), timeline.xOf({2004, 3, 11}, area));
}

TEST(PlanTimeline, whatIsNotKnownIsNotMadeUp)
{
    const auto timeline = sampleTimeline();
    const auto area = sheetFor(timeline);
    const QRectF withoutStart = timeline.barOf(2, area), withoutDue = timeline.barOf(3, area);
    EXPECT_LT(withoutStart.width(), 12);
    EXPECT_NEAR(withoutStart.right(), timeline.xOf({2004, 9, 1}, area), 0.01);
    EXPECT_NEAR(withoutDue.right(), timeline.xOf(timeline.last(), area), 0.01);
    EXPECT_TRUE(timeline.barOf(4, area).isNull());
    EXPECT_TRUE(toSvg(timeline, QStringLiteral("x")).contains("no date"));
}

TEST(PlanTimeline, aPointIsInTheRowOfItsActivityAndRowsStayInTheArea)
{
    const auto timeline = sampleTimeline();
    const auto area = sheetFor(timeline);
    for (int row = 0; row < 5; ++row) {
        const QRectF place = timeline.placeOf(row, area);
        EXPECT_TRUE(area.contains(place)) << row;
        EXPECT_EQ(timeline.rowAt(place.center(), area), row);
    }
    EXPECT_EQ(timeline.rowAt(area.topLeft() + QPointF(5, 5), area), -1); // the months
    EXPECT_EQ(timeline.rowAt(area.bottomRight() - QPointF(5, 2), area), -1);
    EXPECT_EQ(timeline.placeOf(5, area), QRectF());
}

TEST(PlanTimeline, whatBecameOfEachIsWritten)
{
    const QByteArray svg = toSvg(sampleTimeline(), QStringLiteral("Timeline"));
    for (const char* text : {"Dig a well", ">Done<", ">Late<", ">Dropped<", ">Not started<", ">2004<", ">Today<",
                             "Progress noted", "Done on that day"})
        EXPECT_TRUE(svg.contains(text)) << text;
    EXPECT_EQ(statusWords(ActivityStatus::Unset).en, statusWords(ActivityStatus::NotStarted).en);
}

TEST(PlanTimeline, aKhmerReportHasKhmerDigitsAndAWindowHasNot)
{
    auto timeline = sampleTimeline(LanguageMode::Khmer);
    EXPECT_TRUE(toSvg(timeline, QStringLiteral("x")).contains("២០០៤"));
    timeline.setWesternDigits();
    EXPECT_FALSE(toSvg(timeline, QStringLiteral("x")).contains("២០០៤"));
}

TEST(PlanTimeline, longLabelsLeaveRoomForTheMonths)
{
    PlanTimeline timeline({activity("Repair the road from the market to the school and the bridge behind the pagoda",
                                    {2004, 3, 1}, {2004, 9, 1})},
                          presentDay, LanguageMode::English);
    const auto area = sheetFor(timeline);
    EXPECT_GT(timeline.xOf(timeline.last(), area) - timeline.xOf(timeline.first(), area), area.width() * 0.4);
    timeline.setWidth(1200);
    EXPECT_EQ(timeline.naturalSize().width(), 1200);
}

} // namespace daikou::reports::charts
