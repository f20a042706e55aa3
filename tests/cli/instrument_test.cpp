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

} // namespace daikou::cli
