// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of results whatever the answers are.
#include "domain/scoring/sample_answers.h"

#include "domain/scoring/changes.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <numeric>

using namespace daikou::domain;
using daikou::test::addSumBands;
using daikou::test::cards;
using daikou::test::sampleInstrument;
using daikou::test::shuffled;
using daikou::test::someGroups;
using daikou::test::tallied;
using daikou::test::text;
using daikou::test::when;
using daikou::test::words;

namespace {

Weighting someWeighting()
{
    return *rc::gen::element(Weighting::People, Weighting::Groups);
}

/// With weights that are no round numbers, bands of the sum and a computed score.
Instrument weightedInstrument()
{
    Instrument instrument = sampleInstrument();
    addSumBands(instrument);
    instrument.themes[0].weight = 0.3;
    instrument.themes[0].indicators[1].weight = 1.7;
    instrument.scores = {{text("s"), words(text("S")), {text("a"), text("c")}, Aggregate::Sum}};
    return instrument;
}

} // namespace

RC_GTEST_PROP(ResultsLaws, theOrderOfCardsAndGroupsChangesNothing, ())
{
    Instrument instrument = weightedInstrument();
    if (*rc::gen::arbitrary<bool>())
        instrument.themes[0].indicators[1].showIf = when("a", ShowIf::Op::Greater, 2);
    const auto groups = *someGroups();
    const auto weighting = someWeighting();
    RC_ASSERT(resultsOf(instrument, groups, weighting) == resultsOf(instrument, shuffled(groups, 3), weighting));
}

RC_GTEST_PROP(ResultsLaws, aTallyGivesWhatItsCardsGive, ())
{
    const Instrument instrument = weightedInstrument();
    const auto groups = *someGroups();
    auto hands = groups;
    for (GroupAnswers& group : hands)
        if (*rc::gen::arbitrary<bool>())
            group = tallied(group, 3);
    const auto weighting = someWeighting();
    RC_ASSERT(resultsOf(instrument, groups, weighting) == resultsOf(instrument, hands, weighting));
}

RC_GTEST_PROP(ResultsLaws, anEmptyGroupHasItsOwnRowAndNothingElse, ())
{
    const Instrument instrument = weightedInstrument();
    auto groups = *someGroups();
    const auto weighting = someWeighting();
    const Results before = resultsOf(instrument, groups, weighting);
    groups.push_back(cards(*rc::gen::element("citizens", "council"), "z", {}));
    Results after = resultsOf(instrument, groups, weighting);
    const auto own = std::ranges::find(after.groups, text("z"), &GroupResult::key);
    const auto place = size_t(own - after.groups.begin());
    RC_ASSERT(own->figures.whole.n == 0 && !own->figures.whole.mean);
    after.groups.erase(own);
    // The groups behind it have moved by one place.
    const auto moveBack = [place](Comparison& comparison) {
        for (auto& spread : comparison.spreads)
            if (spread) {
                spread->lowest -= spread->lowest > place ? 1 : 0;
                spread->highest -= spread->highest > place ? 1 : 0;
            }
    };
    std::ranges::for_each(after.indicators, moveBack);
    std::ranges::for_each(after.themes, moveBack);
    moveBack(after.whole);
    RC_ASSERT(after == before);
}

RC_GTEST_PROP(ResultsLaws, whatIsNotAnsweredIsInNoMean, ())
{
    const Instrument instrument = sampleInstrument();
    auto groups = *someGroups();
    const Results before = resultsOf(instrument, groups);
    const auto blanks = *rc::gen::inRange<size_t>(1, 20);
    groups[0].cards.resize(groups[0].cards.size() + blanks * 3);
    const Results after = resultsOf(instrument, groups);
    for (size_t side = 0; side < 2; ++side)
        for (size_t i = 0; i < 3; ++i) {
            const Figure& was = before.sides[side].figures.indicators[i];
            const Figure& is = after.sides[side].figures.indicators[i];
            RC_ASSERT(is.mean == was.mean && is.n == was.n && is.votes == was.votes);
            RC_ASSERT(is.notAnswered ==
                      was.notAnswered + qint64(instrument.sides[side].id == groups[0].side ? blanks : 0));
        }
}

RC_GTEST_PROP(ResultsLaws, aMeanLiesWithinTheScaleAndASumIsOfItsVotes, ())
{
    const auto results = resultsOf(sampleInstrument(), *someGroups(), someWeighting());
    for (const SideResult& side : results.sides) {
        RC_ASSERT(!side.figures.whole.mean || (*side.figures.whole.mean >= 1 && *side.figures.whole.mean <= 5));
        RC_ASSERT(side.figures.whole.mean.has_value() == (side.figures.whole.n > 0));
        for (const Figure& figure : side.figures.indicators)
            RC_ASSERT(figure.n == std::accumulate(figure.votes.begin(), figure.votes.end(), qint64(0)));
    }
}

TEST(ResultsLaws, theIntervalOfAChangeHoldsItAndIsTheSameTwice)
{
    const Instrument instrument = weightedInstrument();
    const bool holds = rc::check("interval", [&instrument] {
        const auto before = *someGroups(), now = *someGroups();
        const auto weighting = someWeighting();
        const auto changes = changesBetween({instrument, before}, {instrument, now}, weighting);
        RC_ASSERT(changes ==
                  changesBetween({instrument, shuffled(before, 3)}, {instrument, shuffled(now, 3)}, weighting));
        for (const SideChanges& side : changes)
            for (const auto& change : side.indicators)
                if (change && change->lower)
                    RC_ASSERT(*change->lower <= change->difference && change->difference <= *change->upper);
    });
    EXPECT_TRUE(holds);
}
