// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assessments/answer_texts.h"

#include "domain/scoring/answers.h"
#include "domain/values/display.h"
#include "support/printing.h"
#include "support/text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace daikou::domain;
using daikou::test::text;

namespace {

constexpr CardAnswer level(int number)
{
    return {.kind = CardAnswer::Kind::Level, .level = number};
}
constexpr CardAnswer unanswered{};
constexpr CardAnswer unasked{.kind = CardAnswer::Kind::NotAsked};

AnswerMistake mistakeInVotes(const QString& typed)
{
    return std::get<AnswerMistake>(parseVotes(typed));
}
AnswerMistake mistakeInCards(const QString& typed)
{
    return std::get<AnswerMistake>(parseCards(typed));
}

rc::Gen<CardAnswers> anyCards()
{
    return rc::gen::container<CardAnswers>(rc::gen::map(rc::gen::inRange(-2, mostLevels), [](int number) {
        return number == -2 ? unasked : number == -1 ? unanswered : level(number);
    }));
}

/// The same text as somebody types it: with other gaps between, and in Khmer digits.
QString typedAs(QString plain, bool khmer, const QString& gap)
{
    if (khmer)
        plain = khmerDigits(plain);
    return gap + plain.replace(u' ', gap) + gap;
}

} // namespace

TEST(ParseVotes, takesTheLevelsInTheirOrder)
{
    EXPECT_EQ(std::get<Votes>(parseVotes(u"0 3 5 2 1")), (Votes{0, 3, 5, 2, 1}));
    EXPECT_EQ(std::get<Votes>(parseVotes(text(" ០\t៣  ៥\n2 \xE2\x80\x8B"
                                              "1 "))),
              (Votes{0, 3, 5, 2, 1}));
    EXPECT_EQ(std::get<Votes>(parseVotes(u"007 100000")), (Votes{7, mostPeople}));
    EXPECT_TRUE(std::get<Votes>(parseVotes(u"")).empty());
    EXPECT_TRUE(std::get<Votes>(parseVotes(u" \n ")).empty());
}

TEST(ParseVotes, namesTheFirstPartThatIsNoNumberOfVotes)
{
    EXPECT_EQ(mistakeInVotes(text("7 votes")), (AnswerMistake{2, text("votes")}));
    EXPECT_EQ(mistakeInVotes(text("N/A")), (AnswerMistake{1, text("N/A")}));
    for (const char* wrong : {"-1", "+3", "2.5", "1,2", ".", "0x1", "100001", "99999999999999999999", "៣ក"})
        EXPECT_EQ(mistakeInVotes(text("4 5 %1 y").arg(text(wrong))), (AnswerMistake{3, text(wrong)})) << wrong;
}

TEST(ParseCards, takesLevelsAndSigns)
{
    EXPECT_EQ(std::get<CardAnswers>(parseCards(text("4 . - ១០ – 0"))),
              (CardAnswers{level(4), unanswered, unasked, level(10), unasked, level(0)}));
    EXPECT_TRUE(std::get<CardAnswers>(parseCards(u"")).empty());
}

TEST(ParseCards, namesTheFirstPartThatIsNoAnswer)
{
    EXPECT_EQ(mistakeInCards(text("4 5 N/A 11")), (AnswerMistake{3, text("N/A")}));
    for (const char* wrong : {"11", "-1", "..", "4.", "--", "x", "4,5"})
        EXPECT_EQ(mistakeInCards(text("1 %1").arg(text(wrong))), (AnswerMistake{2, text(wrong)})) << wrong;
}

RC_GTEST_PROP(AnswerTexts, ofVotesAreReadBack, (bool khmer))
{
    const auto votes = *rc::gen::container<Votes>(rc::gen::inRange<qint64>(0, mostPeople + 1));
    const QString gap = *rc::gen::element(text(" "), text("\t "), text("\n"), text("\xE2\x80\x8B"));
    RC_ASSERT(std::get<Votes>(parseVotes(votesText(votes))) == votes);
    RC_ASSERT(std::get<Votes>(parseVotes(typedAs(votesText(votes), khmer, gap))) == votes);
}

RC_GTEST_PROP(AnswerTexts, ofCardsAreReadBack, (bool khmer))
{
    const auto cards = *anyCards();
    const QString gap = *rc::gen::element(text(" "), text("\t "), text("\n"), text("\xE2\x80\x8B"));
    RC_ASSERT(std::get<CardAnswers>(parseCards(cardsText(cards))) == cards);
    RC_ASSERT(std::get<CardAnswers>(parseCards(typedAs(cardsText(cards), khmer, gap))) == cards);
}

RC_GTEST_PROP(AnswerTexts, thatWereTypedAnyhowAreReadOrNameAPartOfThem, (const std::string& typed))
{
    const QString any = QString::fromStdString(typed);
    if (const auto parsed = parseCards(any); const auto* mistake = std::get_if<AnswerMistake>(&parsed)) {
        RC_ASSERT(mistake->position >= 1);
        RC_ASSERT(!mistake->part.isEmpty());
        RC_ASSERT(any.contains(mistake->part));
    } else {
        const auto& cards = std::get<CardAnswers>(parsed);
        RC_ASSERT(std::get<CardAnswers>(parseCards(cardsText(cards))) == cards);
    }
}

TEST(StepOf, countsFromTheLowestLevelOfTheScale)
{
    const Scale fromZero{.from = 0, .to = 3, .labels = {}}, usual;
    EXPECT_EQ(stepOf(level(0), fromZero), Answer(1));
    EXPECT_EQ(stepOf(level(3), fromZero), Answer(4));
    EXPECT_EQ(stepOf(level(4), fromZero), std::nullopt);
    EXPECT_EQ(stepOf(level(0), usual), std::nullopt);
    EXPECT_EQ(stepOf(level(5), usual), Answer(5));
    EXPECT_EQ(stepOf(unanswered, usual), notAnswered);
    EXPECT_EQ(stepOf(unasked, usual), notAsked);
}

RC_GTEST_PROP(StepOf, isTakenBackByCardAnswerOf, ())
{
    const int from = *rc::gen::inRange(0, mostLevels), to = *rc::gen::inRange(from, mostLevels);
    const Scale scale{.from = from, .to = to, .labels = {}};
    for (Answer answer = notAsked; answer <= scale.levels(); ++answer)
        RC_ASSERT(stepOf(cardAnswerOf(answer, scale), scale) == answer);
}

TEST(Differences, areThePlacesWhereTwoEntriesDisagree)
{
    const CardAnswers first{level(4), unanswered, level(2)};
    EXPECT_TRUE(differences(first, first).empty());
    EXPECT_EQ(differences(first, {level(4), unasked, level(3)}), (std::vector<size_t>{1, 2}));
    EXPECT_EQ(differences(first, {level(4)}), (std::vector<size_t>{1, 2})) << "what one entry lacks";
    EXPECT_EQ(differences({}, first).size(), 3U);
}
