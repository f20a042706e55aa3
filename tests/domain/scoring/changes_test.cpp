// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/sample_answers.h"

#include "support/printing.h"

#include "domain/scoring/changes.h"

#include <gtest/gtest.h>

using namespace daikou::domain;
using daikou::test::cards;
using daikou::test::sampleInstrument;
using daikou::test::tallied;
using daikou::test::text;

namespace {

/// A group of citizens of which each card says the same to a, b and c.
GroupAnswers citizens(const std::vector<int>& levels, const char* key = "all")
{
    GroupAnswers group = cards("citizens", key, {});
    for (const int level : levels)
        group.cards.insert(group.cards.end(), 3, Answer(level));
    return group;
}

SideChanges changesOfCitizens(const std::vector<int>& before, const std::vector<int>& now)
{
    const Instrument instrument = sampleInstrument();
    const std::vector<GroupAnswers> earlier{citizens(before)}, later{citizens(now)};
    return changesBetween({instrument, earlier}, {instrument, later}).front();
}

const std::vector<int> low{1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2}, high{4, 5, 4, 5, 4, 5, 4, 5, 4, 5, 4, 5};

} // namespace

TEST(Changes, areTheDifferenceWithItsInterval)
{
    const SideChanges changes = changesOfCitizens(low, high);
    EXPECT_EQ(changes.side, text("citizens"));
    ASSERT_TRUE(changes.indicators[0]);
    const MeanChange& change = *changes.indicators[0];
    EXPECT_EQ(change.difference, 3.0);
    EXPECT_EQ(change.before, 12);
    EXPECT_EQ(change.sign, ChangeSign::Higher);
    // The standard error of the difference is √(2 · 0.25 / 12) = 0.204: 95 % lie within 0.4 on either side.
    EXPECT_NEAR(*change.lower, 2.6, 0.05);
    EXPECT_NEAR(*change.upper, 3.4, 0.05);
    EXPECT_EQ(changes.themes[0]->difference, 3.0);
    EXPECT_EQ(changes.whole->difference, 3.0);
    EXPECT_EQ(changes.whole->lower, change.lower) << "each card says one thing, so nothing evens out";
    EXPECT_EQ(changesOfCitizens(high, low).whole->sign, ChangeSign::Lower);
}

TEST(Changes, mayBeChance)
{
    const SideChanges changes = changesOfCitizens({1, 5, 1, 5, 1, 5, 1, 5, 1, 5}, {1, 5, 2, 5, 1, 5, 1, 5, 1, 5});
    EXPECT_NEAR(changes.whole->difference, 0.1, 1e-12);
    EXPECT_EQ(changes.whole->sign, ChangeSign::Unsure);
    EXPECT_EQ(changesOfCitizens(low, low).whole->difference, 0);
}

TEST(Changes, areNotJudgedOfFew)
{
    const SideChanges changes = changesOfCitizens({1, 1, 1, 1, 1, 1, 1, 1, 1}, high);
    EXPECT_EQ(changes.indicators[0]->difference, 3.5);
    EXPECT_EQ(changes.indicators[0]->before, 9);
    EXPECT_EQ(changes.indicators[0]->sign, ChangeSign::TooFew);
    EXPECT_FALSE(changes.indicators[0]->lower);
    EXPECT_EQ(changes.whole->sign, ChangeSign::TooFew) << "three answers of nine people are no 27 people";
    EXPECT_EQ(changesOfCitizens(std::vector<int>(10, 1), high).whole->sign, ChangeSign::Higher);
    EXPECT_TRUE(changeWords(ChangeSign::TooFew).in(Language::English).startsWith(text("Too few to say")));
}

TEST(Changes, areOfComparableIndicatorsOnly)
{
    const Instrument before = sampleInstrument();
    Instrument now = sampleInstrument();
    now.themes[0].indicators[0].text.en = text("Asked otherwise");
    const std::vector<GroupAnswers> earlier{citizens(low)}, later{citizens(high)};
    const auto changes = changesBetween({before, earlier}, {now, later}).front();
    EXPECT_FALSE(changes.indicators[0]);
    EXPECT_TRUE(changes.indicators[1]);
    now.themes[1].indicators[0].id = text("other");
    const auto fewer = changesBetween({before, earlier}, {now, later}).front();
    EXPECT_FALSE(fewer.themes[1]);
    EXPECT_EQ(fewer.whole->difference, 3.0) << "of the one theme that can be compared";
    now.scale.labels[0].en = text("Otherwise");
    EXPECT_FALSE(changesBetween({before, earlier}, {now, later}).front().whole);
}

TEST(Changes, areNoneWhereOneRoundHasNoAnswers)
{
    const SideChanges changes = changesOfCitizens({}, high);
    EXPECT_FALSE(changes.indicators[0]);
    EXPECT_FALSE(changes.themes[0]);
    EXPECT_FALSE(changes.whole);
}

TEST(Changes, areOfSidesInBothRounds)
{
    Instrument before = sampleInstrument();
    before.sides.pop_back();
    const Instrument now = sampleInstrument();
    const std::vector<GroupAnswers> earlier{citizens(low)}, later{citizens(high)};
    const auto changes = changesBetween({before, earlier}, {now, later});
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0].side, text("citizens"));
}

TEST(Changes, takeTheLaterWeights)
{
    const Instrument before = sampleInstrument();
    Instrument now = sampleInstrument();
    now.themes[0].indicators[1].weight = 3;
    const std::vector<GroupAnswers> earlier{cards("citizens", "x", {1, 1, 1})},
        later{cards("citizens", "x", {2, 4, 1})};
    const auto changes = changesBetween({before, earlier}, {now, later}).front();
    EXPECT_EQ(changes.themes[0]->difference, (1.0 * 1 + 3.0 * 3) / 4);
    EXPECT_EQ(changes.whole->difference, 1.25);
}

TEST(Changes, ofTalliesAreThoseOfTheirCards)
{
    const Instrument instrument = sampleInstrument();
    const std::vector<GroupAnswers> earlier{tallied(citizens(low), 3)}, later{tallied(citizens(high), 3)};
    const auto changes = changesBetween({instrument, earlier}, {instrument, later}).front();
    EXPECT_EQ(changes.indicators[0]->difference, 3.0);
    EXPECT_EQ(changes.indicators[0]->now, 12);
    EXPECT_NEAR(*changes.indicators[0]->lower, 2.6, 0.05);
    EXPECT_GT(*changes.whole->lower, *changes.indicators[0]->lower) << "who voted what is not known: it evens out";
}

TEST(Changes, weighGroupsAsTheResultsDo)
{
    const Instrument instrument = sampleInstrument();
    const std::vector<GroupAnswers> earlier{citizens(low, "x"), citizens({5}, "y")},
        later{citizens(high, "x"), citizens({5}, "y")};
    const Round before{instrument, earlier}, now{instrument, later};
    EXPECT_EQ(changesBetween(before, now, Weighting::Groups).front().whole->difference, 1.5);
    EXPECT_NEAR(changesBetween(before, now).front().whole->difference, 36.0 / 13, 1e-12);
}

TEST(Changes, anEmptyGroupChangesNoInterval)
{
    const Instrument instrument = sampleInstrument();
    const std::vector<GroupAnswers> earlier{citizens(low)}, later{citizens(high)},
        withEmpty{citizens({}, "a"), citizens(high)};
    EXPECT_EQ(changesBetween({instrument, earlier}, {instrument, later}),
              changesBetween({instrument, earlier}, {instrument, withEmpty}));
}
