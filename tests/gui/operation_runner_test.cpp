// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shared/operation_runner.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <gtest/gtest.h>

#include <stdexcept>

namespace daikou::gui {
namespace {

class Runner : public ::testing::Test {
protected:
    OperationRunner runner;
    QSignalSpy failed{&runner, &OperationRunner::failed};
    QSignalSpy finished{&runner, &OperationRunner::finished};
};

TEST_F(Runner, tellsWhatAnErrorSays)
{
    EXPECT_FALSE(
        runner.attempt([] { throw domain::Error(domain::Error::Kind::Io, QStringLiteral("The stick is full.")); }));
    ASSERT_EQ(failed.count(), 1);
    EXPECT_EQ(failed[0][0].toString(), QStringLiteral("The stick is full."));
}

TEST_F(Runner, aMistakeInTheProgramIsNotACrash)
{
    EXPECT_FALSE(runner.attempt([] { throw std::logic_error("detail"); }));
    EXPECT_EQ(failed[0][1].toString(), QStringLiteral("detail"));
}

TEST_F(Runner, longWorkRunsElsewhereAndItsEndHere)
{
    QThread* there = nullptr;
    QThread* here = nullptr;
    ASSERT_TRUE(runner.start(QStringLiteral("x"), [&](const domain::Progress&) {
        there = QThread::currentThread();
        return OperationRunner::Done([&] { here = QThread::currentThread(); });
    }));
    EXPECT_TRUE(runner.isRunning());
    runner.waitForFinished();
    EXPECT_NE(there, QThread::currentThread());
    EXPECT_EQ(here, QThread::currentThread());
    EXPECT_EQ(finished.count(), 1);
    EXPECT_FALSE(runner.isRunning());
}

TEST_F(Runner, oneLongWorkAtATime)
{
    std::atomic<bool> go = false;
    ASSERT_TRUE(runner.start(QStringLiteral("x"), [&](const domain::Progress&) {
        while (!go)
            QThread::yieldCurrentThread();
        return OperationRunner::Done();
    }));
    EXPECT_FALSE(runner.start(QStringLiteral("y"), [](const domain::Progress&) { return OperationRunner::Done(); }));
    go = true;
    runner.waitForFinished();
}

TEST_F(Runner, cancelStopsAtTheNextStepAndNothingIsDone)
{
    bool done = false;
    runner.start(QStringLiteral("x"), [&](const domain::Progress& progress) {
        for (qint64 step = 0;; ++step) {
            progress.step(step, 0, QStringLiteral("Stopped."));
            QThread::yieldCurrentThread();
        }
        return OperationRunner::Done([&] { done = true; });
    });
    runner.cancel();
    runner.waitForFinished();
    EXPECT_FALSE(done);
    ASSERT_EQ(failed.count(), 1);
    EXPECT_EQ(failed[0][0].toString(), QStringLiteral("Stopped."));
}

TEST_F(Runner, tellsHowFarItIs)
{
    QSignalSpy progressed(&runner, &OperationRunner::progressed);
    runner.start(QStringLiteral("x"), [](const domain::Progress& progress) {
        progress.step(10, 10);
        return OperationRunner::Done();
    });
    runner.waitForFinished();
    QTRY_VERIFY_WITH_TIMEOUT(progressed.count() >= 1, 1000);
    EXPECT_EQ(progressed.last()[0].toLongLong(), 10);
}

} // namespace
} // namespace daikou::gui
