// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/assessments/round_reader.h"

#include "domain/assessments/asked.h"
#include "store/change.h"
#include "support/raw_file.h"
#include "support/test_register.h"

#include <algorithm>
#include <map>

using namespace daikou;
using namespace daikou::domain;
using store::RoundAnswers;
using test::text;

namespace {

/// Two sides, levels 1 to 3, indicators a, b and c.
Instrument threeQuestions()
{
    Instrument instrument;
    instrument.id = text("three");
    instrument.sides = {{text("citizens"), {}}, {text("council"), {}}};
    instrument.scale = {.from = 1, .to = 3, .labels = {}};
    Theme theme;
    theme.id = text("theme");
    for (const char* id : {"a", "b", "c"}) {
        Indicator indicator;
        indicator.id = text(id);
        theme.indicators.push_back(indicator);
    }
    instrument.themes.push_back(theme);
    return instrument;
}

class Rounds : public test::TestRegister {
protected:
    void SetUp() override
    {
        TestRegister::SetUp();
        m_council = addPrekNorinCouncil();
        InstrumentVersion version;
        version.code = text("three");
        version.version = 1;
        version.title.en = text("Three questions");
        version.content = text("{}");
        m_version = save(version);
        m_round = addRound(1);
    }
    RecordId addRound(int number)
    {
        Assessment assessment;
        assessment.council = m_council;
        assessment.instrument = m_version;
        assessment.round = number;
        return save(assessment);
    }
    RecordId addCard(const char* side, GroupKind kind, std::optional<qint64> present = {}, QDate held = {})
    {
        GroupCard card;
        card.assessment = m_round;
        card.side = text(side);
        card.kind = kind;
        card.present = present;
        card.held = held;
        return save(card);
    }
    RecordId level(const RecordId& card, const char* indicator, int level)
    {
        Score score;
        score.level = level;
        return add(card, indicator, score);
    }
    RecordId votes(const RecordId& card, const char* indicator, const char* votes, std::optional<qint64> silent = {})
    {
        Score score;
        score.votes = text(votes);
        score.notAnswered = silent;
        return add(card, indicator, score);
    }
    RecordId cards(const RecordId& card, const char* indicator, const char* cards)
    {
        Score score;
        score.cards = text(cards);
        return add(card, indicator, score);
    }
    RecordId add(const RecordId& card, const char* indicator, Score score)
    {
        score.card = card;
        score.indicator = text(indicator);
        return save(score);
    }
    RoundAnswers read() { return store::RoundReader(reg(), m_instrument).read(m_round); }

    Instrument m_instrument = threeQuestions();
    RecordId m_council, m_version, m_round;
};

QStringList wordsOf(const store::UnusableScore& score)
{
    QStringList all;
    for (const auto& finding : score.findings)
        all += finding.codeName();
    return all;
}

std::vector<qint64> counted(const VoteTally& tally)
{
    return {tally.votes.begin(), tally.votes.begin() + 3};
}

} // namespace

TEST_F(Rounds, withoutCardsHaveNoAnswers)
{
    const auto answers = read();
    EXPECT_TRUE(answers.groups.empty() && answers.unusable.empty());
    EXPECT_EQ(answers.agreed, std::vector<std::optional<int>>(3));
    EXPECT_TRUE(store::RoundReader(reg(), m_instrument).read(RecordId()).groups.empty());
}

TEST_F(Rounds, readALevelAsOneVote)
{
    level(addCard("council", GroupKind::Councillors, 7), "b", 3);
    const auto answers = read();
    ASSERT_EQ(answers.groups.size(), 1U);
    const auto& group = answers.groups.front();
    EXPECT_EQ(group.side, u"council");
    EXPECT_EQ(group.kind, u"councillors");
    EXPECT_EQ(group.present, 7);
    EXPECT_TRUE(group.cards.empty());
    ASSERT_EQ(group.tallies.size(), 3U);
    EXPECT_EQ(counted(group.tallies[1]), (std::vector<qint64>{0, 0, 1}));
    EXPECT_EQ(group.tallies[0], VoteTally()) << "nobody was asked this";
}

TEST_F(Rounds, readATallyWithThoseWhoDidNotVote)
{
    votes(addCard("citizens", GroupKind::Women), "a", "០ 4 1", 2);
    const auto answers = read();
    const auto& tally = answers.groups.front().tallies[0];
    EXPECT_EQ(counted(tally), (std::vector<qint64>{0, 4, 1}));
    EXPECT_EQ(tally.notAnswered, 2);
}

TEST_F(Rounds, readCardsOneForEachPerson)
{
    const RecordId card = addCard("citizens", GroupKind::Men);
    cards(card, "a", "1 . 3");
    cards(card, "c", "2 -");
    const auto answers = read();
    // Card after card; b has no score, so it was left empty on all cards, and c on the last one.
    EXPECT_EQ(answers.groups.front().cards, (std::vector<Answer>{1, 0, 2, 0, 0, notAsked, 3, 0, 0}));
    EXPECT_TRUE(answers.groups.front().tallies.empty());
}

TEST_F(Rounds, takeATallyBesideCardsAsNotAskedOnThem)
{
    const RecordId card = addCard("citizens", GroupKind::Men);
    cards(card, "a", "1 2");
    votes(card, "b", "1 0 4");
    const auto group = read().groups.front();
    EXPECT_EQ(group.cards, (std::vector<Answer>{1, notAsked, 0, 2, notAsked, 0}));
    EXPECT_EQ(counted(group.tallies[1]), (std::vector<qint64>{1, 0, 4}));
    EXPECT_EQ(group.tallies[0], VoteTally());
}

TEST_F(Rounds, tellWhatTheQuestionnaireHasNoPlaceFor)
{
    const RecordId women = addCard("citizens", GroupKind::Women);
    level(women, "a", 2);
    const RecordId off = level(women, "b", 5), longTally = votes(women, "c", "1 1 1 1"), strange = level(women, "d", 1);
    const RecordId offCard = cards(addCard("citizens", GroupKind::Men), "a", "1 9");
    const auto answers = read();
    std::map<RecordId, QStringList> told;
    for (const auto& score : answers.unusable)
        told[score.score] = wordsOf(score);
    EXPECT_EQ(told[off], QStringList{QStringLiteral("level_off_scale")});
    EXPECT_EQ(told[longTally], QStringList{QStringLiteral("tally_not_as_scale")});
    EXPECT_EQ(told[strange], QStringList{QStringLiteral("no_such_indicator")});
    EXPECT_EQ(told[offCard], QStringList{QStringLiteral("card_off_scale")});
    EXPECT_EQ(told.size(), 4U);
    const auto isWomen = [&](const GroupAnswers& group) { return group.key == women.toText(); };
    const auto group = std::ranges::find_if(answers.groups, isWomen);
    ASSERT_NE(group, answers.groups.end());
    EXPECT_EQ(counted(group->tallies[0]), (std::vector<qint64>{0, 1, 0})) << "the rest of the group counts";
}

TEST_F(Rounds, countNoScoreOfAnUnknownSideOrOfNone)
{
    const RecordId strange = level(addCard("neighbours", GroupKind::Men), "a", 1);
    const RecordId nobodys = level(addCard("", GroupKind::Men), "a", 1);
    const auto answers = read();
    EXPECT_TRUE(answers.groups.empty());
    ASSERT_EQ(answers.unusable.size(), 2U);
    for (const auto& score : answers.unusable) {
        const bool isStrange = score.score == strange;
        EXPECT_TRUE(isStrange || score.score == nobodys);
        EXPECT_EQ(wordsOf(score), QStringList{isStrange ? text("no_such_side") : text("no_side")});
        EXPECT_EQ(score.findings.front().record, score.card) << "it is the card that has to be corrected";
    }
}

TEST_F(Rounds, readTheLevelAgreedOnApartFromTheGroups)
{
    const RecordId agreed = addCard("", GroupKind::Agreed);
    level(agreed, "c", 2);
    const RecordId tally = votes(agreed, "a", "0 0 5");
    Score reasonOnly;
    reasonOnly.reason.en = text("We could not agree");
    add(agreed, "b", reasonOnly);
    const auto answers = read();
    EXPECT_TRUE(answers.groups.empty());
    EXPECT_EQ(answers.agreed, (std::vector<std::optional<int>>{{}, {}, 2}));
    ASSERT_EQ(answers.unusable.size(), 1U);
    EXPECT_EQ(answers.unusable.front().score, tally);
    EXPECT_EQ(wordsOf(answers.unusable.front()), QStringList{QStringLiteral("agreed_without_level")});
}

TEST_F(Rounds, takeTheLevelOfTheLastMeeting)
{
    level(addCard("", GroupKind::Agreed, {}, QDate(2004, 7, 2)), "a", 3);
    level(addCard("", GroupKind::Agreed, {}, QDate(2004, 6, 1)), "a", 1);
    EXPECT_EQ(read().agreed.front(), 3);
}

TEST_F(Rounds, tellDamagedTextAndCountTheRest)
{
    m_checkAtEnd = false;
    const RecordId card = addCard("citizens", GroupKind::Women);
    const RecordId damaged = votes(card, "a", "1 2 3");
    votes(card, "b", "3 2 1");
    test::runBehind(path(), "UPDATE score SET votes = 'x 2' WHERE indicator = 'a'");
    reopen();
    const auto answers = read();
    ASSERT_EQ(answers.unusable.size(), 1U);
    EXPECT_EQ(answers.unusable.front().score, damaged);
    EXPECT_EQ(wordsOf(answers.unusable.front()), QStringList{QStringLiteral("not_votes")});
    EXPECT_EQ(counted(answers.groups.front().tallies[1]), (std::vector<qint64>{3, 2, 1}));
}

TEST_F(Rounds, areFoundByWhomTheyAreAbout)
{
    const RecordId second = addRound(2);
    Assessment other;
    other.partnership = addPartnership("Road upkeep");
    other.instrument = m_version;
    const RecordId ofPartnership = save(other);
    auto rounds = store::roundsAbout(reg(), m_council);
    std::ranges::sort(rounds);
    std::vector<RecordId> expected{m_round, second};
    std::ranges::sort(expected);
    EXPECT_EQ(rounds, expected);
    EXPECT_EQ(store::roundsAbout(reg(), other.partnership), std::vector<RecordId>{ofPartnership});
    EXPECT_TRUE(store::roundsAbout(reg(), RecordId()).empty());
    reg().perform({}, [&](store::Change& change) { change.remove(second); });
    EXPECT_EQ(store::roundsAbout(reg(), m_council), std::vector<RecordId>{m_round});
}
