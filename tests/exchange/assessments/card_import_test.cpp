// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/assessments/card_import.h"

#include "store/assessments/round_figures.h"
#include "store/change.h"
#include "store/instruments/instrument_json.h"
#include "store/instruments/kept_instrument.h"
#include "support/test_register.h"

using namespace daikou;
using namespace daikou::domain;
using exchange::CardImport;
using exchange::CardList;
using test::text;

namespace {

class CardsOfPhones : public test::TestRegister {
protected:
    void SetUp() override
    {
        TestRegister::SetUp();
        Assessment assessment;
        assessment.council = addPrekNorinCouncil();
        reg().perform({}, [&](store::Change& change) {
            assessment.instrument = store::keepInstrument(reg(), change, m_instrument);
        });
        m_round = save(assessment);
    }
    CardList list(const QByteArray& csv)
    {
        QFile file(m_folder.filePath(QStringLiteral("cards.csv")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(csv);
        file.close();
        return exchange::readCards(m_instrument,
                                   *exchange::openList(file.fileName(), exchange::EncodingChoice::Detect));
    }
    CardImport take(const QByteArray& csv)
    {
        const CardList cards = list(csv);
        CardImport result;
        reg().perform({}, [&](store::Change& change) { result = addCards(reg(), change, m_round, cards); });
        return result;
    }
    std::vector<GroupCard> groups() { return reg().children<GroupCard>(m_round); }
    /// The cards of the first indicators of a group: "4 2|. 3".
    QString cardsOf(const RecordId& group)
    {
        QStringList all;
        for (const auto& score : reg().children<Score>(group))
            all += score.indicator + u'=' + score.cards;
        all.sort();
        return all.join(u'|');
    }

    Instrument m_instrument = store::instrumentsSupplied().front();
    RecordId m_round;
};

constexpr auto head = "side,group,kind,meetings_open,village_meetings\n";

} // namespace

TEST_F(CardsOfPhones, becomeGroupsAndScoresThatUndoTakesBack)
{
    const QStringList before = test::dumpOf(reg());
    const auto result = take(QByteArray(head) + "citizens,Women,,4,\ncitizens,Women,,2,3\ncouncil,,,5,5\n");
    EXPECT_EQ(result.cards, 3);
    EXPECT_EQ(result.groupsMade, 2);
    EXPECT_EQ(result.scores, 4);
    ASSERT_EQ(groups().size(), 2U);
    EXPECT_EQ(groups()[0].kind, GroupKind::Women);
    EXPECT_TRUE(groups()[0].name.isEmpty()) << "the kind says it";
    EXPECT_EQ(groups()[0].present, 2);
    EXPECT_EQ(cardsOf(groups()[0].id), text("meetings_open=4 2|village_meetings=. 3"));
    const auto figures = store::figuresOfRound(reg(), m_round);
    EXPECT_DOUBLE_EQ(*figures.results.sides[0].figures.indicators[0].mean, 3);
    EXPECT_TRUE(figures.answers.unusable.empty());
    reg().undo();
    EXPECT_EQ(test::dumpOf(reg()), before);
}

TEST_F(CardsOfPhones, standBehindThoseThatAreThere)
{
    take(QByteArray(head) + "citizens,Market,women,4,\ncitizens,Market,women,,\n");
    const auto more = take("side,group,kind,meetings_open,meeting_notice\ncitizens,market,Women,5,1\n");
    EXPECT_EQ(more.groupsFound, 1);
    EXPECT_EQ(more.groupsMade, 0);
    ASSERT_EQ(groups().size(), 1U);
    EXPECT_EQ(groups()[0].present, 3);
    EXPECT_EQ(cardsOf(groups()[0].id), text("meeting_notice=. . 1|meetings_open=4 . 5|village_meetings=. ."));
}

TEST_F(CardsOfPhones, findTheGroupThatPeopleMade)
{
    GroupCard card;
    card.assessment = m_round;
    card.side = text("citizens");
    card.kind = GroupKind::Youth;
    card.name.km = text("ផ្សារ");
    card.present = 40;
    save(card);
    take("side,group,kind,meetings_open\ncitizens,ផ្សារ,យុវជន,4\ncouncil,ផ្សារ,youth,4\n");
    ASSERT_EQ(groups().size(), 2U) << "of the other side there was none";
    EXPECT_EQ(reg().children<Score>(card.id).size(), 1U);
    EXPECT_EQ(reg().require<GroupCard>(card.id).present, 40) << "some of them sent no card";
    EXPECT_EQ(groups()[1].name.km, text("ផ្សារ"));
}

TEST_F(CardsOfPhones, keepAKindThatIsNotKnownAsAName)
{
    take("side,kind,meetings_open\ncitizens,fishers,4\n");
    ASSERT_EQ(groups().size(), 1U);
    EXPECT_EQ(groups()[0].kind, GroupKind::Other);
    EXPECT_EQ(groups()[0].name.en, text("fishers"));
    EXPECT_THROW(take("side,kind,meetings_open\ncitizens,agreed,4\n"), Error);
}

TEST_F(CardsOfPhones, areNotMixedWithATally)
{
    const auto first = QByteArray("side,group,meetings_open\ncitizens,Women,4\n");
    take(first);
    auto score = reg().children<Score>(groups()[0].id).front();
    score.cards.clear();
    score.votes = text("0 0 0 1 0");
    save(score);
    const QStringList before = test::dumpOf(reg());
    try {
        take(first);
        FAIL() << "a tally has no place for cards";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::Input);
        EXPECT_TRUE(error.sentence().contains(u"Women") && error.sentence().contains(u"meetings_open"));
    }
    EXPECT_EQ(test::dumpOf(reg()), before) << "all or nothing";
    take(QByteArray(head) + "citizens,Women,,,3\n");
    EXPECT_EQ(cardsOf(groups()[0].id), text("meetings_open=|village_meetings=3")) << "empty cells harm no tally";
}

TEST_F(CardsOfPhones, areAtMostAsManyAsAGroupMayHave)
{
    CardList cards;
    GroupAnswers group;
    group.side = text("citizens");
    group.name = text("Everybody");
    group.cards.assign(size_t(mostPeople + 1) * indicatorsOf(m_instrument).size(), 3);
    cards.groups.push_back(group);
    EXPECT_THROW(reg().perform({}, [&](store::Change& change) { addCards(reg(), change, m_round, cards); }), Error);
    EXPECT_TRUE(groups().empty());
}
