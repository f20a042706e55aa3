// SPDX-License-Identifier: GPL-3.0-or-later
// Rounds with their cards and scores, kept, found, taken back.
#include "support/test_register.h"

#include "store/change.h"
#include "store/query/list_query.h"
#include "store/whole.h"

using namespace daikou;
using namespace daikou::domain;
using store::ListQuery;
using test::text;

namespace {

class Assessments : public test::TestRegister {
protected:
    void SetUp() override
    {
        TestRegister::SetUp();
        m_council = addPrekNorinCouncil();
        m_instrument = save(versionOf("{\"a\": 1}", 1));
        Assessment assessment;
        assessment.council = m_council;
        assessment.instrument = m_instrument;
        assessment.round = 2;
        assessment.start = QDate(2004, 5, 1);
        m_round = save(assessment);
        GroupCard card;
        card.assessment = m_round;
        card.side = text("citizens");
        card.kind = GroupKind::Women;
        card.name.en = text("By the pagoda");
        m_card = save(card);
        m_score = save(scoreOf("meetings_open", "០ 3  5 2 1"));
    }
    InstrumentVersion versionOf(const char* content, qint64 number)
    {
        InstrumentVersion version;
        version.code = text("council-performance");
        version.version = number;
        version.title = {text("Council performance"), text("ការងារក្រុមប្រឹក្សា")};
        version.content = text(content);
        return version;
    }
    Score scoreOf(const char* indicator, const char* votes)
    {
        Score score;
        score.card = m_card;
        score.indicator = text(indicator);
        score.votes = text(votes);
        score.reason.en = text("The hall is too small");
        return score;
    }
    QString title(const RecordId& id, Language language = Language::English) { return reg().titleOf(id, language); }
    qint64 listed(const RecordType& type, const char* where)
    {
        return ListQuery(reg(), {.type = &type, .where = text(where)}).count();
    }

    RecordId m_council, m_instrument, m_round, m_card, m_score;
};

} // namespace

TEST_F(Assessments, areCalledByWhatTheyAreAbout)
{
    EXPECT_EQ(title(m_round), title(m_council) + text(" · 2"));
    EXPECT_EQ(title(m_card), text("Women · By the pagoda"));
    EXPECT_EQ(title(m_card, Language::Khmer), text("ស្ត្រី · By the pagoda"));
    EXPECT_EQ(title(m_score), text("Women · By the pagoda · meetings_open"));
    EXPECT_EQ(title(m_instrument), text("Council performance"));
}

TEST_F(Assessments, keepVotesInOneForm)
{
    EXPECT_EQ(reg().require<Score>(m_score).votes, text("0 3 5 2 1"));
    auto again = reg().require<Score>(m_score);
    again.votes = text("0 ៣ 5 2 1 ");
    const auto before = reg().undoable()->number;
    save(again);
    EXPECT_EQ(reg().undoable()->number, before) << "nothing was changed";
}

TEST_F(Assessments, haveOneScoreOfACardForAnIndicator)
{
    EXPECT_EQ(m_score, identityOf(toRecord(reg().require<Score>(m_score))));
    EXPECT_THROW(save(scoreOf("meetings_open", "1 1")), Error);
    EXPECT_NO_THROW(save(scoreOf("budget_shown", "1 1")));
    EXPECT_THROW(save(scoreOf("plans", "7 votes")), Error);
}

TEST_F(Assessments, neverChangeTheirQuestionnaire)
{
    auto kept = reg().require<InstrumentVersion>(m_instrument);
    kept.content = text("{\"a\": 2}");
    EXPECT_THROW(save(kept), Error);
    EXPECT_THROW(save(versionOf("{\"a\": 1}\n", 1)), Error) << "it is there already";
    const RecordId next = save(versionOf("{\"a\": 2}", 2));
    EXPECT_NE(next, m_instrument);
    EXPECT_EQ(reg().require<InstrumentVersion>(m_instrument).content, text("{\"a\": 1}"));
    EXPECT_EQ(reg().count(InstrumentVersion::type()), 2);
}

TEST_F(Assessments, keepAWholeLongQuestionnaire)
{
    auto version = versionOf("", 3);
    version.content = text("ខ្មែរ ").repeated(300'000) + text("x");
    const RecordId id = save(version);
    EXPECT_EQ(reg().require<InstrumentVersion>(id).content.size(), version.content.size());
    version.id = {};
    version.content = QString(2'000'001, u'x');
    EXPECT_THROW(save(version), Error);
    store::rebuild(reg());
    EXPECT_EQ(reg().require<InstrumentVersion>(id).content.size(), 1'800'001);
}

TEST_F(Assessments, lieWhereTheirCouncilLies)
{
    for (const RecordType* type : {&Assessment::type(), &GroupCard::type(), &Score::type()}) {
        EXPECT_EQ(listed(*type, "province.code=02"), 1) << type->name().toStdString();
        EXPECT_EQ(listed(*type, "province.code=03"), 0) << type->name().toStdString();
    }
    EXPECT_EQ(listed(Score::type(), "card.assessment.round=2 and card.kind=women"), 1);
}

TEST_F(Assessments, goWithTheirCardsAndScoresAndComeBack)
{
    Standard standard;
    standard.assessment = m_round;
    standard.entitlement.en = text("A meeting a month");
    const RecordId standardId = save(standard);
    const QStringList before = test::dumpOf(reg());
    reg().perform({}, [&](store::Change& change) { change.remove(m_round); });
    for (const RecordId& gone : {m_round, m_card, m_score, standardId})
        EXPECT_FALSE(reg().isLive(gone));
    EXPECT_TRUE(reg().isLive(m_instrument)) << "other rounds may use it";
    reg().undo();
    EXPECT_EQ(test::dumpOf(reg()), before);
    EXPECT_EQ(reg().children<Score>(m_card).size(), 1U);
}

TEST_F(Assessments, areAnsweredByActivities)
{
    ActionPlan plan;
    plan.title.en = text("Plan");
    Activity activity;
    activity.plan = save(plan);
    activity.what.en = text("Widen the hall");
    activity.score = m_score;
    const RecordId id = save(activity);
    EXPECT_EQ(reg().require<Activity>(id).score, m_score);
    EXPECT_EQ(listed(Activity::type(), "score.indicator=meetings_open"), 1);
    const auto referrers = reg().referrers(m_score, 10);
    ASSERT_EQ(referrers.size(), 1U);
    EXPECT_EQ(referrers.front(), id);
}

TEST_F(Assessments, tellTheirFindings)
{
    Assessment nobodys;
    nobodys.instrument = m_instrument;
    nobodys.scoringDue = QDate(2004, 5, 2);
    nobodys.followUpDue = QDate(2004, 5, 1);
    const auto findings = store::findingsOf(reg(), reg().require(save(nobodys)));
    ASSERT_EQ(findings.size(), 2U);
    EXPECT_EQ(findings[0].code, FindingCode::NoAssessed);
    EXPECT_EQ(findings[1].code, FindingCode::StagesOutOfOrder);
}
