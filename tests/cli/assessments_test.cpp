// SPDX-License-Identifier: GPL-3.0-or-later
// Rounds, cards and scores through the commands that know every record type.
#include "program_run.h"

namespace daikou::cli {

namespace {

class AssessmentRecords : public ProgramTest {
protected:
    void SetUp() override
    {
        newRegister();
        m_partnership = made({text("partnership"), text("title.en=Road upkeep")});
        m_instrument = made({text("instrument"), text("code=health"), text("version=1"), text("title.en=Health"),
                             text("content={\"format\": 1}")});
        m_round = made({text("assessment"), text("partnership=") + m_partnership, text("instrument=health"),
                        text("round=១"), text("scoring_due=2004-05-10")});
        m_card = made({text("group_card"), text("assessment=") + m_round, text("side=parties"), text("kind=women"),
                       text("present=11")});
        m_score = made({text("score"), text("card=") + m_card, text("indicator=q1"), text("votes=០ ៣ ៥ ២ ១")});
    }
    QStringList set(QStringList words) { return QStringList{text("set"), text("r.daikou")} + words; }
    /// The id of a record that is made.
    QString made(const QStringList& words)
    {
        return QString::fromUtf8(expectDone(set(words)).out).section(u'\n', 0, 0);
    }
    Json shown(const QString& id) { return expectDone({text("show"), text("r.daikou"), id, text("--json")}).json(); }
    qint64 count(const char* type) { return qint64(list(type).size()); }
    Json list(const char* type)
    {
        return expectDone({text("list"), text("r.daikou"), text(type), text("--json")}).json();
    }

    QString m_partnership, m_instrument, m_round, m_card, m_score;
};

} // namespace

TEST_F(AssessmentRecords, areListedShownAndDescribed)
{
    EXPECT_EQ(shown(m_round)["title"], "Road upkeep · 1");
    const auto round = shown(m_round);
    EXPECT_EQ(round["fields"]["scoring_due"], "2004-05-10");
    EXPECT_EQ(round["children"]["group_card"][0]["children"]["score"][0]["fields"]["votes"], "0 3 5 2 1");
    EXPECT_EQ(shown(m_instrument)["fields"]["content"], "{\"format\": 1}");
    const auto printed = run({text("show"), text("r.daikou"), m_instrument}).line();
    EXPECT_TRUE(printed.contains(text("13 characters")) && !printed.contains(text("format"))) << printed.toStdString();
    for (const char* type : {"instrument", "assessment", "group_card", "score"}) {
        EXPECT_EQ(count(type), 1) << type;
        EXPECT_EQ(run({text("schema"), text(type), text("--json")}).json()["type"], type);
    }
    EXPECT_EQ(count("standard"), 0);
}

TEST_F(AssessmentRecords, refuseWhatIsNoAnswerAndSayWhere)
{
    const auto tally = run(set({text("score"), text("card=") + m_card, text("indicator=q2"), text("votes=7 votes")}));
    EXPECT_EQ(tally.code, 3);
    EXPECT_TRUE(QString::fromUtf8(tally.error).contains(text("“votes” (number 2)"))) << tally.error.toStdString();
    for (const char* level : {"level=N/A", "level=11"})
        EXPECT_EQ(run(set({text("score"), text("card=") + m_card, text("indicator=q2"), text(level)})).code, 3)
            << level;
    const auto both = run(set({text("score"), m_score, text("level=3")}));
    EXPECT_EQ(both.code, 3);
    EXPECT_EQ(run(set({text("instrument"), m_instrument, text("content={}")})).code, 3) << "it may have been used";
    EXPECT_EQ(count("score"), 1);
}

TEST_F(AssessmentRecords, goOutAndComeInAsLists)
{
    expectDone({text("list"), text("r.daikou"), text("instrument"), text("--columns"),
                text("id,code,version,title.en,content"), text("--format"), text("csv"), text("--out"),
                text("instruments.csv")});
    const QByteArray before = digest();
    expectDone("import r.daikou --type instrument --from instruments.csv --on-match update");
    EXPECT_EQ(digest(), before) << "the same again changes nothing";
    write("more.csv", "card,indicator,votes,reason.en\n" + m_card.toUtf8() + ",q3,0 1 0 0 ៤,Late\n" + m_card.toUtf8() +
                          ",q4,many,\n");
    EXPECT_EQ(run("import r.daikou --type score --from more.csv").code, 4) << "one row was left out";
    const auto scores = expectDone("list r.daikou score --json --where reason=Late").json();
    ASSERT_EQ(scores.size(), 1U);
    EXPECT_EQ(scores[0]["fields"]["votes"], "0 1 0 0 4");
}

TEST_F(AssessmentRecords, areDeletedWithAllThatBelongsToThemAndUndone)
{
    const QByteArray before = digest();
    expectDone({text("delete"), text("r.daikou"), m_round});
    for (const char* type : {"assessment", "group_card", "score"})
        EXPECT_EQ(count(type), 0) << type;
    expectDone("undo r.daikou");
    EXPECT_EQ(count("score"), 1);
    EXPECT_EQ(digest(), before);
    const auto history = run({text("history"), text("r.daikou"), m_score}).line();
    EXPECT_TRUE(history.contains(text("0 3 5 2 1"))) << history.toStdString();
    expectClean();
}

} // namespace daikou::cli
