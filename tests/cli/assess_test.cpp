// SPDX-License-Identifier: GPL-3.0-or-later
// Rounds with a kept questionnaire: their results, and cards of a list that go into them.
#include "program_run.h"

namespace daikou::cli {

namespace {

class AssessmentRounds : public ProgramTest {
protected:
    void SetUp() override
    {
        newRegister();
        addBattambang();
        m_instrument = keep();
        m_round = addRound("1", "2004-03-01");
    }
    QString keep() { return expectDone("instrument council-performance --keep r.daikou").line(); }
    QString made(const QStringList& words)
    {
        return QString::fromUtf8(expectDone(QStringList{text("set"), text("r.daikou")} + words).out)
            .section(u'\n', 0, 0);
    }
    QString addRound(const char* number, const char* start)
    {
        return made({text("assessment"), text("council=020502"), text("instrument=") + m_instrument,
                     text("round=") + text(number), text("start=") + text(start)});
    }
    QString addCard(const QString& round, const char* side, const char* kind)
    {
        return made(
            {text("group_card"), text("assessment=") + round, text("side=") + text(side), text("kind=") + text(kind)});
    }
    QString addScore(const QString& card, const char* indicator, const char* answer)
    {
        return made({text("score"), text("card=") + card, text("indicator=") + text(indicator), text(answer)});
    }
    Outcome assess(const QString& round, const QStringList& more = {})
    {
        return run(QStringList{text("assess"), text("r.daikou"), round} + more);
    }
    Json results(const QString& round, const QStringList& more = {})
    {
        return assess(round, QStringList{text("--json")} + more).json();
    }
    Outcome importCards(const QStringList& more = {})
    {
        return run(QStringList{text("import-cards"), text("r.daikou"), m_round, text("--from"), text("cards.csv")} +
                   more);
    }

    QString m_instrument, m_round;
};

} // namespace

TEST_F(AssessmentRounds, keepTheirQuestionnaireOnce)
{
    EXPECT_EQ(keep(), m_instrument);
    EXPECT_EQ(expectDone("list r.daikou instrument --json").json().size(), 1U);
    EXPECT_EQ(expectDone("instrument council-performance --keep r.daikou --json").json()["id"],
              m_instrument.toStdString());
    expectDone("new other.daikou --name Other");
    EXPECT_EQ(expectDone("list other.daikou instrument --json").json().size(), 0U);
    const QString theirs = expectDone("instrument council-performance --keep other.daikou").line();
    EXPECT_EQ(theirs, m_instrument) << "the same version has the same id everywhere";
    expectDone("undo other.daikou");
    EXPECT_EQ(expectDone("list other.daikou instrument --json").json().size(), 0U);
    EXPECT_EQ(expectDone("instrument council-performance --keep other.daikou").line(), m_instrument);
}

TEST_F(AssessmentRounds, showBothSidesTheGapAndEachGroup)
{
    addScore(addCard(m_round, "citizens", "women"), "meetings_open", "votes=1 2 1 0 0");
    addScore(addCard(m_round, "citizens", "men"), "meetings_open", "cards=4 . -");
    addScore(addCard(m_round, "council", "councillors"), "meetings_open", "level=5");
    addScore(addCard(m_round, "", "agreed"), "meetings_open", "level=3");
    const auto json = results(m_round);
    EXPECT_EQ(json["round"]["number"], 1);
    EXPECT_EQ(json["weighting"], "people");
    EXPECT_TRUE(json["before"].is_null());
    const auto& first = json["indicators"][0];
    EXPECT_EQ(first["sides"]["citizens"]["n"], 5);
    EXPECT_DOUBLE_EQ(first["sides"]["citizens"]["mean"].get<double>(), 2.4);
    EXPECT_EQ(first["sides"]["citizens"]["notAnswered"], 1);
    EXPECT_EQ(first["sides"]["citizens"]["notAsked"], 1);
    EXPECT_DOUBLE_EQ(first["gap"].get<double>(), -2.6);
    EXPECT_EQ(first["rateHigher"], "council");
    EXPECT_EQ(first["agreed"], 3);
    EXPECT_DOUBLE_EQ(first["spreads"]["citizens"]["difference"].get<double>(), 2);
    ASSERT_EQ(json["groups"].size(), 3U);
    const auto groups = json["groups"];
    const auto men = std::ranges::find_if(groups, [](const Json& group) { return group["kind"] == "men"; });
    EXPECT_EQ((*men)["indicators"]["meetings_open"]["votes"], Json::parse("[0,0,0,1,0]"));
    EXPECT_DOUBLE_EQ(
        results(m_round, {text("--weighting"), text("groups")})["indicators"][0]["sides"]["citizens"]["mean"]
            .get<double>(),
        3);
    const QString printed = assess(m_round).line();
    for (const char* part :
         {"2.40 (5)", "5.00 (1)", "-2.60", "Agreed", "Each person counts once", "The council rates itself higher"})
        EXPECT_TRUE(printed.contains(text(part))) << part << '\n' << printed.toStdString();
    const QString khmer = run({text("--language"), text("km"), text("assess"), text("r.daikou"), m_round}).line();
    EXPECT_TRUE(khmer.contains(text("គម្លាត"))) << khmer.toStdString();
}

TEST_F(AssessmentRounds, showTheChangeSinceTheRoundBefore)
{
    const QString second = addRound("2", "2005-03-01");
    addScore(addCard(m_round, "citizens", "women"), "meetings_open", "votes=20 0 0 0 0");
    addScore(addCard(second, "citizens", "women"), "meetings_open", "votes=0 0 0 0 20");
    addScore(addCard(m_round, "council", "councillors"), "meetings_open", "level=4");
    addScore(addCard(second, "council", "councillors"), "meetings_open", "level=3");
    const auto json = results(second);
    EXPECT_EQ(json["before"]["id"], m_round.toStdString());
    const auto& changes = json["indicators"][0]["changes"];
    EXPECT_EQ(changes["citizens"]["sign"], "higher");
    EXPECT_EQ(changes["citizens"]["difference"], 4.0);
    EXPECT_EQ(changes["council"]["sign"], "too_few");
    EXPECT_TRUE(changes["council"]["lower"].is_null());
    const QString printed = assess(second).line();
    for (const char* part : {"+4.00 (+4.00 to +4.00)", "-1.00, too few to say", "The round before"})
        EXPECT_TRUE(printed.contains(text(part))) << part << '\n' << printed.toStdString();
}

TEST_F(AssessmentRounds, sayWhatCannotBeCountedAndWhoHasAnswered)
{
    EXPECT_TRUE(assess(m_round).line().contains(text("Nobody has answered yet")));
    const QString card = addCard(m_round, "citizens", "women");
    addScore(card, "meetings_open", "level=3");
    EXPECT_EQ(assess(m_round).code, 0);
    EXPECT_TRUE(assess(m_round).line().contains(text("Only one side has answered, so there is no gap: Citizens")));
    const QString strange = addScore(card, "weather", "level=3");
    const auto outcome = assess(m_round);
    EXPECT_EQ(outcome.code, 4);
    EXPECT_TRUE(outcome.line().contains(text("no indicator “weather”"))) << outcome.out.toStdString();
    const auto json = results(m_round);
    ASSERT_EQ(json["unusable"].size(), 1U);
    EXPECT_EQ(json["unusable"][0]["score"], strange.toStdString());
    EXPECT_EQ(json["unusable"][0]["reasons"].size(), 1U);
    EXPECT_EQ(assess(m_instrument).code, 1) << "this is no round";
    EXPECT_EQ(assess(text("nothing")).code, 3);
}

TEST_F(AssessmentRounds, takeInTheCardsOfAList)
{
    write("cards.csv", "side,group,meetings_open,weather\ncitizens,Women,4,hot\ncitizens,Women,2,\n"
                       "council,,5,\ncouncil,,9,\n");
    const QByteArray before = digest();
    const auto trial = importCards({text("--dry-run"), text("--json"), text("--weighting"), text("groups")});
    EXPECT_EQ(trial.code, 4) << "a row is left out";
    EXPECT_EQ(trial.json()["results"]["indicators"][0]["gap"], -2.0);
    EXPECT_EQ(digest(), before);
    const auto json = importCards({text("--json")}).json();
    EXPECT_EQ(json["cards"], 3);
    EXPECT_EQ(json["groups"]["made"], 2);
    EXPECT_EQ(json["scores"], 2);
    ASSERT_EQ(json["rejected"].size(), 1U);
    EXPECT_EQ(json["rejected"][0]["line"], 5);
    EXPECT_EQ(json["ignored"][0], "weather");
    EXPECT_EQ(json["missing"].size(), 27U);
    EXPECT_FALSE(json.contains("results"));
    EXPECT_DOUBLE_EQ(results(m_round)["indicators"][0]["gap"].get<double>(), -2);
    const auto again = importCards().line();
    EXPECT_TRUE(again.contains(text("Groups made: 0, found: 2"))) << again.toStdString();
    EXPECT_EQ(results(m_round)["indicators"][0]["sides"]["citizens"]["n"], 4);
    expectDone("undo r.daikou");
    expectDone("undo r.daikou");
    EXPECT_EQ(digest(), before);
    expectClean();
}

TEST_F(AssessmentRounds, refuseAListWithoutACardThatCounts)
{
    const QByteArray before = digest();
    write("cards.csv", "side,meetings_open\ncitizens,9\n");
    EXPECT_EQ(importCards().code, 3);
    write("cards.csv", "side,meetings_open\n");
    EXPECT_EQ(importCards().code, 3);
    write("cards.csv", "side,weather\ncitizens,hot\n");
    EXPECT_EQ(importCards().code, 3);
    EXPECT_EQ(digest(), before);
}

/// Everything that `assess` says of the demo's rounds, computed anew by another program in another language.
TEST_F(AssessmentRounds, areComputedAlikeByAnotherProgram)
{
    QProcess python;
    python.setWorkingDirectory(m_folder.path());
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(text("XDG_DATA_HOME"), path("profile"));
    python.setProcessEnvironment(environment);
    expectDone("demo demo.daikou --scale small --seed 1");
    python.start(text("python3"), {text(DAIKOU_SOURCE_DIR "/tests/scoring/recompute.py"),
                                   text(DAIKOU_BIN_DIR "/daikouctl"), text("demo.daikou")});
    if (!python.waitForStarted())
        GTEST_SKIP() << "python3 is not there; script/setup installs it";
    constexpr int longest = 300'000;
    ASSERT_TRUE(python.waitForFinished(longest));
    EXPECT_EQ(python.exitCode(), 0) << python.readAllStandardError().toStdString();
    const QByteArray said = python.readAllStandardOutput();
    EXPECT_TRUE(said.contains("rounds")) << said.toStdString();
    std::cout << said.toStdString();
}

} // namespace daikou::cli
