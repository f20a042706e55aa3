// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assessments/sample_instrument.h"

#include "support/printing.h"

#include "domain/assessments/asked.h"

#include <gtest/gtest.h>

using namespace daikou::domain;
using daikou::test::sampleInstrument;
using daikou::test::text;
using daikou::test::when;

namespace {

std::vector<Answer> settled(const Instrument& instrument, std::vector<Answer> card, const char* side = "citizens")
{
    AskedIndicators(instrument, text(side)).settle(card);
    return card;
}

} // namespace

TEST(Instrument, findsWhatItHas)
{
    const Instrument instrument = sampleInstrument();
    EXPECT_EQ(findIndicator(instrument, u"c"), &instrument.themes[1].indicators[0]);
    EXPECT_EQ(findIndicator(instrument, u"d"), nullptr);
    EXPECT_EQ(indicatorsOf(instrument).size(), 3U);
    EXPECT_EQ(findSide(instrument, u"council"), 1U);
    EXPECT_FALSE(findSide(instrument, u"donors"));
}

TEST(Instrument, idsAreSmallLetters)
{
    for (const char16_t* good : {u"a", u"meetings_open", u"a-1"})
        EXPECT_TRUE(isInstrumentId(good));
    for (const char16_t* bad : {u"", u"A", u"1a", u"_a", u"a b", u"a.b", u"ក"})
        EXPECT_FALSE(isInstrumentId(bad)) << QString::fromUtf16(bad).toStdString();
    EXPECT_TRUE(isInstrumentId(QString(64, u'a')));
    EXPECT_FALSE(isInstrumentId(QString(65, u'a')));
}

TEST(Instrument, aBandBeginsWithItsFirstNumberAndGoesUpToTheNext)
{
    Instrument instrument = sampleInstrument();
    EXPECT_FALSE(bandOf(instrument, 3));
    instrument.bands = {{1, 2.5, {}, {}}, {2.5, 3.5, {}, {}}, {3.5, 5, {}, {}}};
    EXPECT_EQ(bandOf(instrument, 1), 0U);
    EXPECT_EQ(bandOf(instrument, 2.4999), 0U);
    EXPECT_EQ(bandOf(instrument, 2.5), 1U);
    EXPECT_EQ(bandOf(instrument, 5), 2U);
    EXPECT_FALSE(bandOf(instrument, 0.9));
    daikou::test::addSumBands(instrument);
    EXPECT_EQ(bandOf(instrument, 8), 0U);
    EXPECT_EQ(bandOf(instrument, 8.5), 0U) << "the mean of two sums, and 9 is not reached";
    EXPECT_EQ(bandOf(instrument, 9), 1U);
}

TEST(Instrument, onlyTheSameQuestionIsComparable)
{
    const Instrument first = sampleInstrument();
    Instrument second = first;
    second.version = 2;
    second.themes[0].weight = 3;
    std::swap(second.themes[0], second.themes[1]);
    EXPECT_EQ(comparable(first, second), QStringList({text("a"), text("b"), text("c")}));
    second.themes[1].indicators[0].text.en = text("Asked otherwise");
    second.themes[1].indicators[1].anchors = {{text("x"), text("x")}};
    EXPECT_EQ(comparable(first, second), QStringList({text("c")}));
    second.themes[0].indicators[0].id = text("d");
    EXPECT_TRUE(comparable(first, second).isEmpty());
    second = first;
    second.scale.to = 4;
    EXPECT_TRUE(comparable(first, second).isEmpty()) << "a 4 of 4 is not a 4 of 5";
}

TEST(ShowIf, comparesLevels)
{
    using Op = ShowIf::Op;
    EXPECT_TRUE(compares(3, Op::Equal, 3) && !compares(3, Op::Equal, 4));
    EXPECT_TRUE(compares(3, Op::NotEqual, 4) && !compares(3, Op::NotEqual, 3));
    EXPECT_TRUE(compares(2, Op::Less, 3) && !compares(3, Op::Less, 3));
    EXPECT_TRUE(compares(3, Op::LessOrEqual, 3) && !compares(4, Op::LessOrEqual, 3));
    EXPECT_TRUE(compares(4, Op::Greater, 3) && !compares(3, Op::Greater, 3));
    EXPECT_TRUE(compares(3, Op::GreaterOrEqual, 3) && !compares(2, Op::GreaterOrEqual, 3));
    EXPECT_EQ(showIfSigns().size(), int(Op::GreaterOrEqual) + 1);
}

TEST(AskedIndicators, areAllWhereNothingIsSaid)
{
    const Instrument instrument = sampleInstrument();
    EXPECT_TRUE(AskedIndicators(instrument, u"citizens").asksAll());
    EXPECT_EQ(settled(instrument, {1, 0, 5}), std::vector<Answer>({1, 0, 5}));
}

TEST(AskedIndicators, dependOnEarlierAnswers)
{
    Instrument instrument = sampleInstrument();
    instrument.themes[0].indicators[1].showIf = when("a", ShowIf::Op::GreaterOrEqual, 3);
    const AskedIndicators asked(instrument, u"citizens");
    EXPECT_FALSE(asked.asksAll());
    EXPECT_TRUE(asked.isAsked(1, std::vector<Answer>{3, 0, 0}));
    EXPECT_FALSE(asked.isAsked(1, std::vector<Answer>{2, 0, 0}));
    EXPECT_FALSE(asked.isAsked(1, std::vector<Answer>{0, 0, 0})) << "not answered is no level";
    EXPECT_EQ(settled(instrument, {2, 4, 1}), std::vector<Answer>({2, notAsked, 1})) << "an answer against the rule";
}

TEST(AskedIndicators, followFromWhatWasNotAsked)
{
    Instrument instrument = sampleInstrument();
    instrument.themes[0].indicators[1].showIf = when("a", ShowIf::Op::Equal, 5);
    instrument.themes[1].indicators[0].showIf = when("b", ShowIf::Op::NotEqual, 1);
    EXPECT_EQ(settled(instrument, {5, 2, 3}), std::vector<Answer>({5, 2, 3}));
    EXPECT_EQ(settled(instrument, {4, 2, 3}), std::vector<Answer>({4, notAsked, notAsked}));
}

TEST(AskedIndicators, takeAllAndAny)
{
    Instrument instrument = sampleInstrument();
    ShowIf both;
    both.kind = ShowIf::Kind::All;
    both.parts = {when("a", ShowIf::Op::Greater, 2), when("b", ShowIf::Op::Less, 3)};
    instrument.themes[1].indicators[0].showIf = both;
    EXPECT_EQ(settled(instrument, {3, 2, 4})[2], 4);
    EXPECT_EQ(settled(instrument, {3, 3, 4})[2], notAsked);
    instrument.themes[1].indicators[0].showIf->kind = ShowIf::Kind::Any;
    EXPECT_EQ(settled(instrument, {3, 3, 4})[2], 4);
    EXPECT_EQ(settled(instrument, {1, 3, 4})[2], notAsked);
}

TEST(AskedIndicators, areThoseOfTheSide)
{
    Instrument instrument = sampleInstrument();
    instrument.themes[0].indicators[0].sides = {text("council")};
    EXPECT_EQ(settled(instrument, {3, 3, 3}, "citizens"), std::vector<Answer>({notAsked, 3, 3}));
    EXPECT_EQ(settled(instrument, {3, 3, 3}, "council"), std::vector<Answer>({3, 3, 3}));
}

TEST(AskedIndicators, countLevelsAsTheScaleDoes)
{
    Instrument instrument = sampleInstrument();
    instrument.scale.from = 0;
    instrument.scale.to = 4;
    instrument.themes[0].indicators[1].showIf = when("a", ShowIf::Op::Equal, 0);
    EXPECT_EQ(settled(instrument, {1, 3, 3}), std::vector<Answer>({1, 3, 3})) << "the first step is level 0";
    EXPECT_EQ(settled(instrument, {2, 3, 3})[1], notAsked);
}

TEST(AskedIndicators, neverLookAtWhatComesLater)
{
    Instrument instrument = sampleInstrument();
    instrument.themes[0].indicators[0].showIf = when("c", ShowIf::Op::Greater, 0);
    instrument.themes[1].indicators[0].showIf = when("a", ShowIf::Op::Greater, 0);
    EXPECT_EQ(settled(instrument, {3, 3, 3}), std::vector<Answer>({notAsked, 3, notAsked}));
}
