// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stall_watch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>
#include <QTimer>
#include <gtest/gtest.h>

namespace daikou::gui::test {
namespace {

void work(qint64 milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < milliseconds)
        QThread::msleep(1);
}

TEST(StallWatchTest, anEventThatTakesTooLongIsAStall)
{
    StallWatch watch;
    watch.note("a slow event");
    QTimer::singleShot(0, [] { work(3 * StallWatch::limit); });
    QCoreApplication::processEvents();
    ASSERT_EQ(watch.stalls().size(), 1u);
    EXPECT_GT(watch.stalls()[0].milliseconds, StallWatch::limit);
    EXPECT_EQ(watch.stalls()[0].doing, "a slow event");
}

TEST(StallWatchTest, manyShortEventsAreNone)
{
    StallWatch watch;
    for (int i = 0; i < 10; ++i) {
        work(StallWatch::limit / 5);
        QCoreApplication::processEvents();
    }
    EXPECT_TRUE(watch.stalls().empty());
}

TEST(StallWatchTest, whatTheTestItselfDoesIsNone)
{
    StallWatch watch;
    {
        const StallWatch::Pause pause(watch);
        work(2 * StallWatch::limit);
    }
    QCoreApplication::processEvents();
    EXPECT_TRUE(watch.stalls().empty());
}

} // namespace
} // namespace daikou::gui::test
