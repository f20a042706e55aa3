// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/assessments/round_figures.h"

#include "store/change.h"
#include "store/instruments/instrument_json.h"
#include "store/instruments/kept_instrument.h"
#include "support/test_register.h"

using namespace daikou;
using namespace daikou::domain;
using store::figuresOfRound;
using test::text;

namespace {

class RoundFiguresTest : public test::TestRegister {
protected:
    void SetUp() override
    {
        TestRegister::SetUp();
        m_council = addPrekNorinCouncil();
        m_first = keep(m_instrument);
    }
    RecordId keep(const Instrument& instrument)
    {
        RecordId id;
        reg().perform({}, [&](store::Change& change) { id = store::keepInstrument(reg(), change, instrument); });
        return id;
    }
    RecordId addRound(std::optional<int> number, QDate start, const RecordId& version = {})
    {
        Assessment assessment;
        assessment.council = m_council;
        assessment.instrument = version.isNull() ? m_first : version;
        assessment.round = number;
        assessment.start = start;
        return save(assessment);
    }
    RecordId addCard(const RecordId& round, const char* side, GroupKind kind)
    {
        GroupCard card;
        card.assessment = round;
        card.side = text(side);
        card.kind = kind;
        return save(card);
    }
    RecordId answer(const RecordId& card, const char* votes, std::optional<int> level = {})
    {
        Score score;
        score.card = card;
        score.indicator = m_indicator;
        score.votes = text(votes);
        score.level = level;
        return save(score);
    }
    std::vector<RecordId> inOrder(const RecordId& one)
    {
        std::vector<RecordId> ids;
        for (const auto& round : store::roundsAbout(reg(), reg().require<Assessment>(one)))
            ids.push_back(round.id);
        return ids;
    }

    Instrument m_instrument = store::instrumentsSupplied().front();
    QString m_indicator = indicatorsOf(m_instrument).front()->id;
    RecordId m_council, m_first;
};

} // namespace

TEST_F(RoundFiguresTest, areTheMeansAndTheGapOfBothSides)
{
    const RecordId round = addRound(1, QDate(2004, 3, 1));
    answer(addCard(round, "citizens", GroupKind::Women), "1 2 1 0 0");
    answer(addCard(round, "citizens", GroupKind::Men), "0 0 0 1 0");
    answer(addCard(round, "council", GroupKind::Councillors), "", 5);
    const auto figures = store::figuresOfRound(reg(), round);
    const auto& gap = figures.results.indicators[0].gap;
    ASSERT_TRUE(gap);
    EXPECT_DOUBLE_EQ(gap->difference, (1 + 2 * 2 + 3 + 4) / 5.0 - 5);
    EXPECT_EQ(gap->sign, GapSign::Council);
    EXPECT_FALSE(figures.before || !figures.changes.empty());
    QStringList names = figures.groupNames.values();
    names.sort();
    EXPECT_EQ(names, (QStringList{text("Councillors"), text("Men"), text("Women")}));
    EXPECT_DOUBLE_EQ(
        *store::figuresOfRound(reg(), round, Weighting::Groups).results.sides[0].figures.indicators[0].mean, 3);
    EXPECT_EQ(store::figuresOfRound(reg(), round, Weighting::People, Language::Khmer).title,
              reg().titleOf(round, Language::Khmer));
}

TEST_F(RoundFiguresTest, takeCardsAndTalliesOfOneGroupTogether)
{
    const RecordId round = addRound(1, QDate(2004, 3, 1)), card = addCard(round, "citizens", GroupKind::Women);
    Score onCards;
    onCards.card = card;
    onCards.indicator = m_indicator;
    onCards.cards = text("2 . - 4");
    save(onCards);
    Score tally;
    tally.card = card;
    tally.indicator = indicatorsOf(m_instrument)[1]->id;
    tally.votes = text("0 0 1 0 1");
    save(tally);
    const auto figures = store::figuresOfRound(reg(), round).results.groups.front().figures;
    EXPECT_DOUBLE_EQ(*figures.indicators[0].mean, 3);
    EXPECT_EQ(figures.indicators[0].notAsked, 1);
    EXPECT_EQ(figures.indicators[0].notAnswered, 1);
    EXPECT_DOUBLE_EQ(*figures.indicators[1].mean, 4);
    EXPECT_EQ(figures.indicators[1].notAsked, 4) << "not on the cards";
}

TEST_F(RoundFiguresTest, tellTheChangeSinceTheRoundBefore)
{
    const RecordId first = addRound(1, QDate(2004, 3, 1)), second = addRound(2, QDate(2005, 3, 1));
    answer(addCard(first, "citizens", GroupKind::Women), "20 0 0 0 0");
    answer(addCard(second, "citizens", GroupKind::Women), "0 0 0 0 20");
    answer(addCard(first, "council", GroupKind::Councillors), "3 0 0 0 0");
    answer(addCard(second, "council", GroupKind::Councillors), "0 0 0 0 3");
    const auto figures = store::figuresOfRound(reg(), second);
    EXPECT_EQ(figures.before, first);
    EXPECT_EQ(figures.beforeTitle, reg().titleOf(first, Language::English));
    ASSERT_EQ(figures.changes.size(), 2U);
    EXPECT_EQ(figures.changes[0].indicators[0]->sign, ChangeSign::Higher);
    EXPECT_DOUBLE_EQ(figures.changes[0].indicators[0]->difference, 4);
    EXPECT_EQ(figures.changes[1].indicators[0]->sign, ChangeSign::TooFew);
    EXPECT_FALSE(figures.changes[0].indicators[1]) << "nobody answered it";
}

TEST_F(RoundFiguresTest, compareOnlyWhatTwoVersionsAskAlike)
{
    Instrument later = m_instrument;
    later.version = 2;
    later.themes[0].indicators[0].text.en += text(" Always.");
    const RecordId second = keep(later);
    ASSERT_NE(second, m_first);
    const RecordId before = addRound(1, QDate(2004, 3, 1)), now = addRound(2, QDate(2005, 3, 1), second);
    answer(addCard(before, "citizens", GroupKind::Women), "20 0 0 0 0");
    answer(addCard(now, "citizens", GroupKind::Women), "0 0 0 0 20");
    const auto figures = store::figuresOfRound(reg(), now);
    EXPECT_EQ(figures.before, before) << "another version of the same questionnaire";
    EXPECT_FALSE(figures.changes[0].indicators[0]) << "it is another question now";
    EXPECT_EQ(figures.instrument->version, 2);
    EXPECT_EQ(store::figuresOfRound(reg(), before).instrument->version, 1);
}

TEST_F(RoundFiguresTest, refuseARoundWhoseQuestionnaireCannotBeRead)
{
    InstrumentVersion broken;
    broken.code = text("broken");
    broken.version = 1;
    broken.title.en = text("Broken");
    broken.content = text("{}");
    const RecordId round = addRound(1, QDate(2004, 3, 1), save(broken));
    try {
        store::figuresOfRound(reg(), round);
        FAIL() << "was read";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::Damaged);
    }
    EXPECT_THROW(store::figuresOfRound(reg(), m_council), Error);
}

TEST_F(RoundFiguresTest, keepAQuestionnaireOnce)
{
    const auto before = reg().undoable()->number;
    EXPECT_EQ(keep(m_instrument), m_first);
    EXPECT_EQ(reg().undoable()->number, before) << "nothing was changed";
    EXPECT_EQ(*store::keptInstrument(reg(), m_first), m_instrument);
}

TEST_F(RoundFiguresTest, putRoundsInTheOrderInWhichTheyWereHeld)
{
    const RecordId third = addRound(3, QDate(2006, 2, 1)), first = addRound(1, QDate(2004, 2, 1));
    const RecordId second = addRound(2, {}), unnumbered = addRound({}, QDate(2005, 6, 1));
    EXPECT_EQ(inOrder(second), (std::vector<RecordId>{first, second, unnumbered, third}));
    EXPECT_EQ(store::figuresOfRound(reg(), second).before, first);
    EXPECT_FALSE(store::figuresOfRound(reg(), first).before);
}

TEST_F(RoundFiguresTest, leaveOutRoundsOfOthersAndOfOtherQuestionnaires)
{
    const RecordId mine = addRound(1, QDate(2004, 2, 1));
    addRound(2, QDate(2005, 2, 1), keep(store::instrumentsSupplied().back()));
    Assessment other;
    other.partnership = addPartnership("Road upkeep");
    other.instrument = m_first;
    other.start = QDate(2003, 1, 1);
    const RecordId theirs = save(other);
    EXPECT_EQ(inOrder(mine), std::vector<RecordId>{mine});
    EXPECT_EQ(inOrder(theirs), std::vector<RecordId>{theirs});
    Assessment nobodys;
    nobodys.instrument = m_first;
    EXPECT_EQ(store::roundsAbout(reg(), nobodys).size(), 1U);
}

TEST_F(RoundFiguresTest, findTheRoundsOfACouncilThatMuchRefersTo)
{
    constexpr int many = 1200;
    const RecordId first = addRound(1, QDate(2004, 2, 1)), second = addRound(2, QDate(2005, 2, 1));
    reg().perform({}, [&](store::Change& change) {
        for (int i = 0; i < many; ++i) {
            ActionPlan plan;
            plan.council = m_council;
            plan.title.en = text("Plan ") + QString::number(i);
            change.save(plan);
        }
    });
    EXPECT_EQ(store::figuresOfRound(reg(), second).before, first);
}

TEST_F(RoundFiguresTest, nameTheScoreThatAnActivityAnswers)
{
    const RecordId round = addRound(1, QDate(2004, 3, 1));
    EXPECT_FALSE(store::scoreToAnswer(reg(), store::figuresOfRound(reg(), round), 0));
    const RecordId council = answer(addCard(round, "council", GroupKind::Councillors), "", 1);
    EXPECT_EQ(store::scoreToAnswer(reg(), store::figuresOfRound(reg(), round), 0), council) << "only they answered";
    answer(addCard(round, "citizens", GroupKind::Men), "0 0 3 0 0");
    const RecordId women = answer(addCard(round, "citizens", GroupKind::Women), "0 3 0 0 0");
    EXPECT_EQ(store::scoreToAnswer(reg(), store::figuresOfRound(reg(), round), 0), women);
    Score reasonOnly;
    reasonOnly.card = addCard(round, "", GroupKind::Agreed);
    reasonOnly.indicator = m_indicator;
    reasonOnly.reason.en = text("No agreement");
    save(reasonOnly);
    EXPECT_EQ(store::scoreToAnswer(reg(), store::figuresOfRound(reg(), round), 0), women) << "no level was agreed on";
    const RecordId agreed = answer(addCard(round, "", GroupKind::Agreed), "", 2);
    EXPECT_EQ(store::scoreToAnswer(reg(), store::figuresOfRound(reg(), round), 0), agreed);
    EXPECT_FALSE(store::scoreToAnswer(reg(), store::figuresOfRound(reg(), round), 1));
}
