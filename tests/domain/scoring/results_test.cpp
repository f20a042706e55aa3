// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/sample_answers.h"

#include "support/printing.h"

#include "domain/error.h"
#include "domain/scoring/results.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <numeric>

using namespace daikou::domain;
using daikou::test::addSumBands;
using daikou::test::cards;
using daikou::test::sampleInstrument;
using daikou::test::tallied;
using daikou::test::text;
using daikou::test::when;
using daikou::test::words;

namespace {

/// Women: 2 cards, youth: 1, council: 2. On a, b and c.
std::vector<GroupAnswers> sampleRound()
{
    return {cards("citizens", "women", {1, 4, 0, 2, 5, 3}), cards("citizens", "youth", {5, 0, 3}),
            cards("council", "council", {4, 4, 4, 5, 4, 4})};
}

Figures sideOf(const Results& results, const char* side)
{
    return std::ranges::find(results.sides, text(side), &SideResult::side)->figures;
}

} // namespace

TEST(Results, countAndAverageEachGroup)
{
    const Results results = resultsOf(sampleInstrument(), sampleRound());
    ASSERT_EQ(results.groups.size(), 3U);
    EXPECT_EQ(results.groups[0].key, text("women"));
    EXPECT_EQ(results.groups[2].key, text("council")) << "by side, then by key";
    const Figures& women = results.groups[0].figures;
    EXPECT_EQ(women.indicators[0].n, 2);
    EXPECT_EQ(women.indicators[0].mean, 1.5);
    EXPECT_EQ(women.indicators[2].n, 1);
    EXPECT_EQ(women.indicators[2].notAnswered, 1);
    EXPECT_EQ(women.indicators[2].mean, 3.0) << "not answered is not 0";
    EXPECT_EQ(women.themes[0].mean, 3.0) << "of a (1.5) and b (4.5)";
    EXPECT_EQ(women.themes[0].n, 4);
    EXPECT_EQ(women.themes[0].people, 2);
    EXPECT_EQ(women.whole.mean, 3.0);
    EXPECT_EQ(women.whole.notAnswered, 1);
    const std::array<qint64, mostLevels> votes{1, 1, 0, 1, 1};
    EXPECT_EQ(women.themes[0].votes, votes);
}

TEST(Results, countEachPersonOnceInASide)
{
    const Figures citizens = sideOf(resultsOf(sampleInstrument(), sampleRound()), "citizens");
    EXPECT_EQ(citizens.indicators[0].n, 3);
    EXPECT_EQ(citizens.indicators[0].mean, 8.0 / 3);
    EXPECT_EQ(citizens.indicators[1].mean, 4.5);
    EXPECT_EQ(citizens.indicators[1].notAnswered, 1);
    EXPECT_EQ(citizens.indicators[2].mean, 3.0);
    EXPECT_EQ(citizens.whole.people, 3);
}

TEST(Results, countEachGroupOnceWhereThatIsWanted)
{
    const Results results = resultsOf(sampleInstrument(), sampleRound(), Weighting::Groups);
    const Figures citizens = sideOf(results, "citizens");
    EXPECT_EQ(citizens.indicators[0].mean, 3.25) << "of 1.5 and 5";
    EXPECT_EQ(citizens.indicators[1].mean, 4.5) << "youth did not answer it";
    EXPECT_EQ(citizens.indicators[0].n, 3);
    EXPECT_NE(weightingWords(Weighting::Groups).en, weightingWords(Weighting::People).en);
}

TEST(Results, weighIndicatorsAndThemes)
{
    Instrument instrument = sampleInstrument();
    instrument.themes[0].indicators[1].weight = 3;
    instrument.themes[1].weight = 0.5;
    const Figures council = sideOf(resultsOf(instrument, sampleRound()), "council");
    EXPECT_EQ(council.themes[0].mean, (4.5 * 1 + 4 * 3) / 4);
    EXPECT_EQ(council.whole.mean, (4.125 * 1 + 4 * 0.5) / 1.5);
}

TEST(Results, takeTheGapOnlyWhereBothSidesAnswered)
{
    auto round = sampleRound();
    Results results = resultsOf(sampleInstrument(), round);
    EXPECT_EQ(results.indicators[0].gap->difference, 8.0 / 3 - 4.5);
    EXPECT_EQ(results.indicators[0].gap->sign, GapSign::Council);
    EXPECT_EQ(results.indicators[1].gap->sign, GapSign::Citizens);
    round[2].cards[2] = round[2].cards[5] = notAnswered;
    results = resultsOf(sampleInstrument(), round);
    EXPECT_FALSE(results.indicators[2].gap);
    EXPECT_FALSE(results.themes[1].gap);
    EXPECT_TRUE(results.whole.gap);
    round.pop_back();
    results = resultsOf(sampleInstrument(), round);
    EXPECT_FALSE(results.whole.gap) << "one side only";
    EXPECT_EQ(results.sides[1].groups, 0U);
    EXPECT_FALSE(results.sides[1].figures.whole.mean);
}

TEST(Results, sayThatSidesAreAlike)
{
    const Results results = resultsOf(
        sampleInstrument(), {cards("citizens", "x", {1, 2, 3, 2, 2, 3, 3, 2, 3}), cards("council", "y", {2, 2, 3})});
    EXPECT_EQ(results.indicators[0].gap, (Gap{0, GapSign::None}));
    EXPECT_EQ(results.whole.gap, (Gap{0, GapSign::None}));
    EXPECT_NE(gapWords(GapSign::Citizens).km, gapWords(GapSign::Council).km);
    EXPECT_FALSE(gapWords(GapSign::None).isEmpty());
}

TEST(Results, haveNoGapWithoutTheTwoSides)
{
    Instrument instrument = sampleInstrument();
    instrument.sides.resize(1);
    instrument.sides[0].id = text("party");
    const Results results = resultsOf(instrument, {cards("party", "x", {1, 1, 1}), cards("party", "y", {2, 5, 1})});
    EXPECT_FALSE(results.whole.gap);
    ASSERT_EQ(results.whole.spreads.size(), 1U);
    EXPECT_EQ(results.indicators[1].spreads[0], (Spread{4, 0, 1}));
}

TEST(Results, spreadNeedsTwoGroupsWithAnswers)
{
    const Results results = resultsOf(sampleInstrument(), sampleRound());
    EXPECT_EQ(results.indicators[0].spreads[0], (Spread{3.5, 0, 1}));
    EXPECT_FALSE(results.indicators[1].spreads[0]) << "youth did not answer";
    EXPECT_EQ(results.indicators[2].spreads[0], (Spread{0, 0, 0})) << "alike";
    EXPECT_FALSE(results.indicators[0].spreads[1]) << "one council";
}

TEST(Results, whatWasNotAskedIsNeitherAnsweredNorMissing)
{
    Instrument instrument = sampleInstrument();
    instrument.themes[0].indicators[1].showIf = when("a", ShowIf::Op::GreaterOrEqual, 2);
    instrument.themes[1].indicators[0].sides = {text("council")};
    const Results results = resultsOf(instrument, sampleRound());
    const Figures& women = results.groups[0].figures;
    EXPECT_EQ(women.indicators[1].n, 1);
    EXPECT_EQ(women.indicators[1].mean, 5.0) << "the 4 of her who was not asked is left out";
    EXPECT_EQ(women.indicators[1].notAsked, 1);
    EXPECT_EQ(women.indicators[1].notAnswered, 0);
    EXPECT_EQ(women.themes[1].notAnswered, 0);
    EXPECT_FALSE(women.themes[1].mean);
    EXPECT_EQ(women.whole.mean, women.themes[0].mean);
    EXPECT_FALSE(results.themes[1].gap) << "citizens are not asked";
}

TEST(Results, totalsAreOfWholeCardsOnly)
{
    Instrument instrument = sampleInstrument();
    addSumBands(instrument);
    Results results =
        resultsOf(instrument, {cards("citizens", "one", {3, 3, 2}), cards("citizens", "part", {3, 0, 0}),
                               cards("council", "two", {4, 4, 4, 1, 2, 2}), cards("council", "void", {})});
    EXPECT_EQ(results.groups[0].figures.total, (Total{8, 0}));
    EXPECT_EQ(results.groups[0].figures.band, 0U);
    EXPECT_EQ(results.groups[1].figures.total, (Total{{}, 2}));
    EXPECT_FALSE(results.groups[1].figures.band);
    EXPECT_EQ(results.groups[2].figures.total, (Total{8.5, 0})) << "the mean of 12 and 5";
    EXPECT_EQ(results.groups[3].figures.total, (Total{{}, 3}));
    EXPECT_EQ(sideOf(results, "citizens").total, (Total{{}, 2}));
    EXPECT_EQ(sideOf(results, "council").total, (Total{8.5, 0})) << "an empty group takes nothing away";
    EXPECT_EQ(sideOf(results, "council").band, 0U);
    const std::vector<GroupAnswers> uneven{cards("council", "x", {4, 4, 4, 1, 2, 2}), cards("council", "y", {5, 5, 5})};
    EXPECT_EQ(sideOf(resultsOf(instrument, uneven), "council").total->value, 32.0 / 3);
    EXPECT_EQ(sideOf(resultsOf(instrument, uneven, Weighting::Groups), "council").total->value, 11.75);
    EXPECT_EQ(sideOf(resultsOf(instrument, uneven), "council").band, 1U);
}

TEST(Results, totalsOfThirdsAreExact)
{
    Instrument instrument = sampleInstrument();
    addSumBands(instrument);
    // Means 7/3, 10/3 and 10/3: their sum as fractions need not be 9, and 9 begins a band.
    const Results results = resultsOf(instrument, {cards("citizens", "x", {1, 3, 3, 2, 3, 3, 4, 4, 4})});
    EXPECT_EQ(results.groups[0].figures.total->value, 9.0);
    EXPECT_EQ(results.groups[0].figures.band, 1U);
}

TEST(Results, bandsOfTheMeanAreOfTheWhole)
{
    Instrument instrument = sampleInstrument();
    instrument.bands = {{1, 3, words(text("Low")), {}}, {3, 5, words(text("High")), {}}};
    const Results results = resultsOf(instrument, sampleRound());
    EXPECT_EQ(results.groups[0].figures.band, 1U) << "3.0 begins it";
    EXPECT_FALSE(results.groups[0].figures.total);
    EXPECT_FALSE(resultsOf(sampleInstrument(), sampleRound()).groups[0].figures.band);
}

TEST(Results, haveTheComputedScores)
{
    Instrument instrument = sampleInstrument();
    instrument.themes[0].indicators[0].weight = 3;
    instrument.scores = {{text("m"), words(text("M")), {text("a"), text("c")}, Aggregate::Mean},
                         {text("s"), words(text("S")), {text("a"), text("b")}, Aggregate::Sum},
                         {text("t"), words(text("T")), {text("c")}, Aggregate::Sum}};
    const Figures women = resultsOf(instrument, sampleRound()).groups[0].figures;
    ASSERT_EQ(women.scores.size(), 3U);
    EXPECT_EQ(women.scores[0], (Total{(1.5 * 3 + 3) / 4, 1}));
    EXPECT_EQ(women.scores[1], (Total{6, 0}));
    EXPECT_EQ(women.scores[2], (Total{{}, 1}));
}

TEST(Results, countLevelsOfAScaleFromNought)
{
    Instrument instrument = sampleInstrument();
    instrument.scale.from = 0;
    instrument.scale.to = 10;
    const Results results = resultsOf(instrument, {cards("citizens", "x", {1, 11, 0})});
    EXPECT_EQ(results.groups[0].figures.indicators[0].mean, 0.0);
    EXPECT_EQ(results.groups[0].figures.indicators[1].mean, 10.0);
    EXPECT_EQ(results.groups[0].figures.indicators[2].notAnswered, 1);
}

TEST(Results, addCardsAndTalliesOfAGroup)
{
    GroupAnswers group = cards("citizens", "x", {1, 1, 1});
    group.tallies = tallied(cards("", "", {3, 5, 0}), 3).tallies;
    const Figures figures = resultsOf(sampleInstrument(), {group}).groups[0].figures;
    EXPECT_EQ(figures.indicators[0].mean, 2.0);
    EXPECT_EQ(figures.indicators[1].mean, 3.0);
    EXPECT_EQ(figures.indicators[2].notAnswered, 1);
}

TEST(Results, refuseWhatCannotBe)
{
    const Instrument instrument = sampleInstrument();
    const auto refuses = [&](const std::vector<GroupAnswers>& groups) {
        EXPECT_THROW(resultsOf(instrument, groups), Error);
    };
    refuses({cards("donors", "x", {})});
    refuses({cards("citizens", "x", {}), cards("citizens", "x", {})});
    refuses({cards("citizens", "x", {1, 2})});
    refuses({cards("citizens", "x", {1, 2, 6})});
    refuses({cards("citizens", "x", {1, 2, Answer(notAsked - 1)})});
    GroupAnswers tally = tallied(cards("citizens", "x", {1, 2, 3}), 3);
    tally.tallies[0].votes[5] = 1;
    refuses({tally});
    tally.tallies[0].votes[5] = 0;
    tally.tallies[0].votes[0] = -1;
    refuses({tally});
    tally.tallies.pop_back();
    refuses({tally});
    EXPECT_NO_THROW(resultsOf(instrument, {cards("citizens", "x", {}), cards("council", "x", {})}));
}

TEST(Results, ofAThousandCardsCountEveryAnswer)
{
    Instrument instrument = sampleInstrument();
    while (instrument.themes[1].indicators.size() < 26)
        instrument.themes[1].indicators.push_back(daikou::test::indicator(
            QByteArray("q" + QByteArray::number(instrument.themes[1].indicators.size())).data()));
    std::vector<GroupAnswers> round;
    for (int group = 0; group < 10; ++group) {
        round.push_back(cards(group < 8 ? "citizens" : "council", QByteArray::number(group).constData(), {}));
        for (int i = 0; i < 100 * 28; ++i)
            round.back().cards.push_back(Answer((i * 7 + group) % 6));
    }
    const Results results = resultsOf(instrument, round);
    ASSERT_EQ(results.groups.size(), 10U);
    qint64 answered = 0, left = 0;
    for (const SideResult& side : results.sides) {
        answered += side.figures.whole.n;
        left += side.figures.whole.notAnswered;
    }
    EXPECT_EQ(answered + left, 1000 * 28);
    const auto empty = [](const GroupAnswers& group) { return std::ranges::count(group.cards, notAnswered); };
    EXPECT_EQ(left, std::transform_reduce(round.begin(), round.end(), ptrdiff_t(0), std::plus(), empty));
}
