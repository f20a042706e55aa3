// SPDX-License-Identifier: GPL-3.0-or-later
// What the rounds of the small demo can show.
#include "exchange/demo/demo.h"

#include "domain/records/all.h"
#include "domain/rules/assessment_rules.h"
#include "exchange/demo/demo_writer.h"
#include "store/assessments/round_figures.h"
#include "store/query/list_query.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace daikou::exchange::demo {
namespace {

using domain::Assessment;
using domain::GroupKind;

class DemoRounds : public ::testing::Test {
protected:
    static void SetUpTestSuite()
    {
        s_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", s_folder->path().toUtf8());
        const QString path = s_folder->filePath(QStringLiteral("small.daikou"));
        makeDemo(path, DemoScale::small(), 1, store::Environment::real());
        s_demo = store::Register::open(path, store::Environment::real());
    }
    static void TearDownTestSuite()
    {
        s_demo.reset();
        s_folder.reset();
        qunsetenv("XDG_DATA_HOME");
    }
    template <class R>
    static std::vector<R> all()
    {
        std::vector<R> records;
        s_demo->forEach(R::type(),
                        [&](const domain::Record& record) { records.push_back(domain::fromRecord<R>(record)); });
        return records;
    }

    static inline std::unique_ptr<QTemporaryDir> s_folder;
    static inline std::unique_ptr<store::Register> s_demo;
};

} // namespace

TEST_F(DemoRounds, areTwoOrThreeOfEachCouncil)
{
    std::map<domain::RecordId, int> rounds;
    std::set<int> years;
    int ofPartnerships = 0;
    for (const auto& round : all<Assessment>()) {
        years.insert(round.start.year());
        if (round.council.isNull())
            ++ofPartnerships;
        else
            ++rounds[round.council];
    }
    EXPECT_EQ(rounds.size(), 30U);
    for (const auto& [council, count] : rounds)
        EXPECT_TRUE(count == 2 || count == 3);
    EXPECT_GE(ofPartnerships, 6);
    EXPECT_GE(years.size(), 3U);
}

TEST_F(DemoRounds, areAnsweredByFourToSevenGroupsOfBothSides)
{
    int cards = 0, tallies = 0, levels = 0, reasons = 0;
    for (const auto& round : all<Assessment>()) {
        if (round.council.isNull())
            continue;
        size_t groups = 0;
        bool council = false;
        for (const auto& card : s_demo->children<domain::GroupCard>(round.id)) {
            groups += card.kind != GroupKind::Agreed;
            council = council || card.kind == GroupKind::Councillors;
            EXPECT_TRUE(card.kind == GroupKind::Agreed || card.present > 0);
        }
        EXPECT_TRUE(council && groups >= 4 && groups <= 7) << groups;
    }
    for (const auto& score : all<domain::Score>()) {
        cards += !score.cards.isEmpty();
        tallies += !score.votes.isEmpty();
        levels += score.level.has_value();
        reasons += !score.reason.isEmpty();
    }
    EXPECT_GT(tallies, 5 * cards);
    EXPECT_GT(cards, 100);
    EXPECT_GT(levels, 100);
    EXPECT_GT(reasons, 20);
}

TEST_F(DemoRounds, canAllBeScored)
{
    int gaps = 0, alone = 0, changes = 0, bands = 0;
    std::set<size_t> agreed;
    for (const auto& round : all<Assessment>()) {
        const auto figures = store::figuresOfRound(*s_demo, round.id);
        EXPECT_TRUE(figures.answers.unusable.empty());
        const auto& whole = figures.results.whole;
        gaps += whole.gap && whole.gap->sign == domain::GapSign::Council;
        alone += whole.gap && whole.gap->sign == domain::GapSign::Citizens;
        changes += figures.before.has_value();
        bands += round.council.isNull() && figures.results.sides.front().figures.band.has_value();
        for (const auto& level : figures.answers.agreed)
            agreed.insert(level.has_value());
    }
    EXPECT_GT(gaps, alone) << "most councils think better of themselves";
    EXPECT_GT(alone, 0);
    EXPECT_GT(changes, 30);
    EXPECT_GE(bands, 6);
    EXPECT_EQ(agreed.size(), 2U);
}

TEST_F(DemoRounds, haveStagesThatAreLate)
{
    int late = 0, next = 0, standards = 0;
    for (const auto& round : all<Assessment>()) {
        late += !domain::lateStages(round, demoToday).empty();
        next += domain::nextStage(round, demoToday).has_value();
        standards += !s_demo->children<domain::Standard>(round.id).empty();
        if (!round.meeting.isNull()) {
            EXPECT_EQ(s_demo->require<domain::Event>(round.meeting).start, round.interfaceMeetingDone);
        }
    }
    EXPECT_GT(late, 3);
    EXPECT_GT(next, late);
    EXPECT_GT(standards, 10);
}

/// A low score, an activity that answers it, done; the next round rates the indicator better.
TEST_F(DemoRounds, showThatWorkOnALowScoreHelps)
{
    int followed = 0, better = 0;
    for (const auto& activity : all<domain::Activity>()) {
        if (activity.score.isNull())
            continue;
        const auto score = s_demo->require<domain::Score>(activity.score);
        const auto card = s_demo->require<domain::GroupCard>(score.card);
        const auto round = s_demo->require<Assessment>(card.assessment);
        EXPECT_EQ(card.kind, GroupKind::Agreed);
        EXPECT_EQ(round.council, activity.council);
        EXPECT_LE(score.level, 3);
        if (activity.status != domain::ActivityStatus::Done)
            continue;
        const auto rounds = roundsAbout(*s_demo, round);
        const auto here = std::ranges::find(rounds, round.id, &Assessment::id);
        if (here + 1 == rounds.end())
            continue;
        EXPECT_LT(activity.finished, (here + 1)->start);
        const auto figures = store::figuresOfRound(*s_demo, (here + 1)->id);
        const auto indicators = domain::indicatorsOf(*figures.instrument);
        const auto place = std::ranges::find(indicators, score.indicator, &domain::Indicator::id);
        const auto& change = figures.changes.front().indicators[size_t(place - indicators.begin())];
        ASSERT_TRUE(change);
        ++followed;
        better += change->difference > 0;
    }
    EXPECT_GT(followed, 5);
    EXPECT_GT(better * 10, followed * 7);
}

} // namespace daikou::exchange::demo
