// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_run.h"

namespace daikou::cli {

namespace {

class InstrumentCommands : public ProgramTest {};

} // namespace

TEST_F(InstrumentCommands, listThoseThatComeWithDaikou)
{
    const auto list = run("instrument --json").json();
    ASSERT_EQ(list.size(), 2U);
    size_t indicators = 0;
    for (const auto& theme : list[0]["themes"])
        indicators += theme["indicators"].size();
    EXPECT_EQ(list[0]["id"], "council-performance");
    EXPECT_EQ(list[0]["themes"].size(), 6U);
    EXPECT_EQ(indicators, 28U);
    EXPECT_EQ(list[1]["id"], "partnership-health");
    EXPECT_EQ(list[1]["themes"].size(), 7U);
    EXPECT_NE(run("--language km instrument").line().indexOf(QStringLiteral("ក្រុមប្រឹក្សា")), -1);
}

TEST_F(InstrumentCommands, areWrittenOutChangedAndLookedAt)
{
    EXPECT_EQ(run("instrument partnership-health --out mine.json").code, 0);
    EXPECT_EQ(run("instrument mine.json").code, 0);
    EXPECT_EQ(run("instrument partnership-health --out mine.json").code, 1) << "it is there already";
    QFile file(path("mine.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    bytes.replace("\"to\": 5", "\"to\": 6");
    file.resize(0);
    file.seek(0);
    file.write(bytes);
    file.close();
    const auto wrong = run("instrument mine.json --json");
    EXPECT_EQ(wrong.code, 3);
    ASSERT_FALSE(wrong.json()["findings"].empty());
    EXPECT_GT(wrong.json()["findings"][0]["line"].get<int>(), 1);
    EXPECT_EQ(run("instrument nowhere.json").code, 1);
}

TEST_F(InstrumentCommands, scoreCardsAndSayWhatWasLeftOut)
{
    write("cards.csv", "side,group,meetings_open,weather\n"
                       "citizens,Women,4,hot\ncitizens,Women,2,\ncitizens,Men,,\ncouncil,,5,\ncouncil,,9,\n");
    const auto scored = run("instrument council-performance --answers cards.csv --json");
    EXPECT_EQ(scored.code, 4) << "a row was left out";
    const auto result = scored.json();
    EXPECT_EQ(result["cards"], 4);
    EXPECT_EQ(result["rejected"].size(), 1U);
    EXPECT_EQ(result["ignored"][0], "weather");
    const auto& first = result["indicators"][0];
    EXPECT_EQ(first["sides"]["citizens"]["n"], 2);
    EXPECT_EQ(first["sides"]["citizens"]["notAnswered"], 1);
    EXPECT_EQ(first["sides"]["citizens"]["mean"], 3.0);
    EXPECT_EQ(first["sides"]["council"]["mean"], 5.0);
    EXPECT_EQ(first["gap"], -2.0);
    EXPECT_TRUE(result["indicators"][1]["gap"].is_null()) << "nobody answered it, so there is no gap";
}

TEST_F(InstrumentCommands, goBothWaysAsXlsForms)
{
    EXPECT_EQ(run("instrument partnership-health --xlsform form.xlsx").code, 0);
    EXPECT_EQ(run("instrument partnership-health --xlsform form.xlsx").code, 1) << "it is there already";
    EXPECT_EQ(run("instrument form.xlsx --out again.json").code, 0);
    EXPECT_EQ(run("instrument partnership-health --out first.json").code, 0);
    QFile first(path("first.json")), again(path("again.json"));
    ASSERT_TRUE(first.open(QIODevice::ReadOnly) && again.open(QIODevice::ReadOnly));
    EXPECT_EQ(first.readAll(), again.readAll());
    write("form.csv", "survey,,,,\n,type,name,label::en,label::km\n,smell,a,A,ក\n");
    const auto wrong = run("instrument form.csv --json");
    EXPECT_EQ(wrong.code, 3);
    EXPECT_EQ(wrong.json()["findings"][1]["path"], "survey!B3");
    EXPECT_EQ(wrong.json()["findings"][1]["code"], "form_unknown_type");
}

TEST_F(InstrumentCommands, countWhatIsAskedBesides)
{
    write("form.csv", "survey,,,,,\n,type,name,label::en,label::km\n,select_one l,q1,Open?,បើក?\n"
                      ",integer,age,Age,អាយុ\n,note,n,N,ន\nchoices,,,,\n,list_name,name,label::en,label::km\n"
                      ",l,1,No,ទេ\n,l,2,Yes,បាទ\n");
    const auto outline = run("instrument form.csv --json").json();
    EXPECT_EQ(outline["remarks"].size(), 3U);
    write("cards.csv", "q1,age_new\n1,20\n2,30\n1,N/A\n");
    const auto guessed = run("instrument form.csv --answers cards.csv --json").json();
    EXPECT_EQ(guessed["guesses"][0]["perhaps"], "age");
    EXPECT_EQ(guessed["cards"], 3);
    const auto mapped = run("instrument form.csv --answers cards.csv --column age_new=age --json");
    EXPECT_EQ(mapped.code, 4);
    EXPECT_EQ(mapped.json()["cards"], 2);
    EXPECT_EQ(mapped.json()["questions"][0]["sides"]["everyone"]["mean"], 25.0);
    EXPECT_EQ(run("instrument form.csv --answers cards.csv --column age_new").code, 3);
}

} // namespace daikou::cli
