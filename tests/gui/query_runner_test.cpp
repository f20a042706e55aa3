// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shared/query_runner.h"

#include "domain/records/all.h"
#include "store/change_log/history.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <gtest/gtest.h>

namespace daikou::gui {
namespace {

class Queries : public ::testing::Test {
protected:
    QTemporaryDir folder;
    std::unique_ptr<store::Register> shown =
        store::Register::create(folder.filePath(QStringLiteral("r.daikou")), {}, store::Environment::real());
    std::unique_ptr<QueryRunner> queries = std::make_unique<QueryRunner>(*shown);
    QObject asker;
    QStringList answers;

    QueryRunner::Query saying(const QString& what)
    {
        return [this, what](store::Register&) { return QueryRunner::Answer([this, what] { answers += what; }); };
    }
    /// Reads on and on until it is stopped.
    QueryRunner::Query endless(std::atomic<int>& begun)
    {
        return [&begun](store::Register& source) -> QueryRunner::Answer {
            for (++begun;;)
                source.count(domain::Person::type());
        };
    }
    void settle()
    {
        while (queries->isBusy())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    }
    static void waitFor(const std::atomic<int>& value, int least)
    {
        while (value < least)
            QThread::yieldCurrentThread();
    }
    void change()
    {
        domain::Tag tag;
        tag.name.en = QStringLiteral("tag %1").arg(shown->count(domain::Tag::type()));
        shown->perform({}, [&](store::Change& change) { change.save(tag); });
    }
};

TEST_F(Queries, answersOnThisThreadWhatWasReadOnAnother)
{
    QThread *there = nullptr, *here = nullptr;
    queries->ask(&asker, QStringLiteral("x"), [&](store::Register& source) {
        there = QThread::currentThread();
        EXPECT_NE(&source, shown.get());
        return QueryRunner::Answer([&] { here = QThread::currentThread(); });
    });
    settle();
    EXPECT_EQ(here, QThread::currentThread());
    EXPECT_NE(there, here);
}

TEST_F(Queries, aQuestionAskedAnewStopsTheEarlierOne)
{
    std::atomic<int> begun = 0;
    queries->ask(&asker, QStringLiteral("x"), endless(begun));
    waitFor(begun, 1);
    queries->ask(&asker, QStringLiteral("x"), saying(QStringLiteral("second")));
    settle();
    EXPECT_EQ(answers, QStringList{QStringLiteral("second")});
    EXPECT_EQ(begun, 1);
}

TEST_F(Queries, whatAPersonWaitsForGoesFirstAndTheOtherBeginsAgain)
{
    std::atomic<int> begun = 0;
    std::atomic<bool> awaited = false;
    queries->ask(
        &asker, QStringLiteral("later"),
        [&](store::Register& source) -> QueryRunner::Answer {
            for (++begun; !awaited;)
                source.count(domain::Person::type());
            return [this] { answers += QStringLiteral("later"); };
        },
        QueryRunner::Urgency::Later);
    waitFor(begun, 1);
    queries->ask(&asker, QStringLiteral("now"), [&](store::Register&) {
        awaited = true;
        return QueryRunner::Answer([this] { answers += QStringLiteral("now"); });
    });
    settle();
    EXPECT_EQ(answers, (QStringList{QStringLiteral("now"), QStringLiteral("later")}));
    EXPECT_EQ(begun, 2);
}

TEST_F(Queries, aChangeDoesNotWaitForAReader)
{
    std::atomic<int> begun = 0;
    queries->ask(&asker, QStringLiteral("x"), endless(begun));
    waitFor(begun, 1);
    QElapsedTimer clock;
    clock.start();
    change();
    EXPECT_LT(clock.elapsed(), 2000); // a locked file is waited for 5 s, and then given up
    EXPECT_EQ(shown->count(domain::Tag::type()), 1);
    while (begun < 2) // afterwards it begins again
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

TEST_F(Queries, readersBesideManyChangesSeeEachInTheEnd)
{
    std::atomic<int> begun = 0;
    for (int i = 0; i < 50; ++i) {
        queries->ask(&asker, QString::number(i), [&](store::Register& source) {
            ++begun;
            return QueryRunner::Answer(
                [this, count = source.count(domain::Tag::type())] { answers += QString::number(count); });
        });
        change();
        QCoreApplication::processEvents();
    }
    settle();
    ASSERT_EQ(answers.size(), 50);
    queries->ask(&asker, QStringLiteral("end"), [&](store::Register& source) {
        return QueryRunner::Answer(
            [this, count = source.count(domain::Tag::type())] { answers = {QString::number(count)}; });
    });
    settle();
    EXPECT_EQ(answers, QStringList{QStringLiteral("50")});
}

TEST_F(Queries, noAnswerComesToOneWhoIsGone)
{
    {
        QObject gone;
        queries->ask(&gone, QStringLiteral("x"), saying(QStringLiteral("gone")));
    }
    settle();
    EXPECT_TRUE(answers.isEmpty());
}

TEST_F(Queries, whatFailsIsTold)
{
    QSignalSpy failed(queries.get(), &QueryRunner::failed);
    queries->ask(&asker, QStringLiteral("x"), [](store::Register&) -> QueryRunner::Answer {
        throw domain::Error(domain::Error::Kind::Io, QStringLiteral("The stick is gone."));
    });
    settle();
    ASSERT_EQ(failed.count(), 1);
    EXPECT_EQ(failed[0][0].toString(), QStringLiteral("The stick is gone."));
}

TEST_F(Queries, endsAtOnceThoughAQueryRuns)
{
    std::atomic<int> begun = 0;
    queries->ask(&asker, QStringLiteral("x"), endless(begun));
    waitFor(begun, 1);
    queries.reset();
    EXPECT_EQ(begun, 1);
}

} // namespace
} // namespace daikou::gui
