// SPDX-License-Identifier: GPL-3.0-or-later
// What KoboToolbox and ODK Central export of a form that Daikou wrote.
#include "domain/assessments/sample_instrument.h"
#include "domain/error.h"
#include "exchange/import/csv_reader.h"
#include "exchange/import/sheet_rows.h"
#include "exchange/instruments/card_list.h"
#include "support/printing.h"

#include <QBuffer>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace daikou::exchange {

using test::text;

namespace {

/// Citizens and council; a, b and c; age, work, water and remark.
domain::Instrument surveyed()
{
    auto instrument = test::sampleInstrument();
    instrument.questions = test::sampleQuestions();
    return instrument;
}

CardList readExport(const char* csv, const CardMapping& mapping = {}, const domain::Instrument& instrument = surveyed())
{
    QByteArray bytes(csv);
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    CsvReader rows(device, text("export.csv"));
    return readCards(instrument, rows, mapping);
}

std::string reasons(const CardList& list)
{
    QStringList all;
    for (const auto& row : list.rejected)
        all += QString(row.column + u": " + row.reason);
    return all.join(u'\n').toStdString();
}

/// What the columns hold, as a mapping calls it; guesses with "?", Daikou's silence with what it is.
QString proposed(const QStringList& header, const domain::Instrument& instrument = surveyed())
{
    QStringList all;
    for (const CardColumn& column : proposeColumns(instrument, header)) {
        const QString name = mappedName(instrument, column);
        const QString kind = column.what == CardColumn::What::Metadata  ? text("(own)")
                             : column.what == CardColumn::What::Version ? text("(version)")
                                                                        : text("-");
        all += (name.isEmpty() ? kind : name) + (column.isGuess ? u"?" : u"");
    }
    return all.join(u' ');
}

} // namespace

TEST(KoboExport, isReadWithItsOwnColumns)
{
    const CardList list = readExport(
        "start,end,today,deviceid,side,group,age,work,water,water/well,water/pond,open/a,open/b,plans/c,_id,_uuid,"
        "_submission_time,_validation_status,__version__,meta/instanceID,formhub/uuid\n"
        "2026-01-02T08:00,2026-01-02T08:09,2026-01-02,x,citizens,Women,34,Trade,well pond,1,1,4,5,3,1,u,t,,1,i,f\n"
        "2026-01-02T08:00,2026-01-02T08:09,2026-01-02,x,citizens,Women,,n1-c,,,,2,,3,2,u,t,,1,i,f\n");
    EXPECT_EQ(reasons(list), "");
    EXPECT_TRUE(list.strange.isEmpty());
    EXPECT_TRUE(list.guesses.empty());
    EXPECT_TRUE(list.warnings.isEmpty());
    EXPECT_TRUE(list.missing.isEmpty());
    ASSERT_EQ(list.groups.size(), 1U);
    EXPECT_EQ(std::vector<int>(list.groups[0].cards.begin(), list.groups[0].cards.end()),
              (std::vector{4, 5, 3, 2, 0, 3}));
    const auto& counts = list.counts.at(0);
    EXPECT_EQ(counts[0].n, 1);
    EXPECT_EQ(counts[0].mean(), 34.0);
    EXPECT_EQ(counts[1].choices, (std::vector<qint64>{0, 1, 1}));
    EXPECT_EQ(counts[2].n, 1);
    EXPECT_EQ(counts[2].choices, (std::vector<qint64>{1, 1}));
    EXPECT_EQ(counts[3].n, 0);
}

TEST(KoboExport, mayHaveAColumnForEachChoice)
{
    const CardList list = readExport("side,a,water/well,water/pond\n"
                                     "citizens,1,1,0\ncitizens,1,True,FALSE\ncitizens,1,0,0\ncitizens,1,,\n");
    EXPECT_EQ(reasons(list), "");
    const auto& water = list.counts.at(0)[2];
    EXPECT_EQ(water.n, 3) << "nothing chosen is an answer too, nothing written is none";
    EXPECT_EQ(water.choices, (std::vector<qint64>{2, 0}));
}

TEST(KoboExport, mayHaveTextsInsteadOfNames)
{
    const CardList list =
        readExport("side,a,ខ្មែរ water,work,water/ខ្មែរ well\nខ្មែរ Citizens,1,ខ្មែរ well,ខ្មែរ Trade,1\n");
    EXPECT_EQ(reasons(list), "");
    EXPECT_EQ(list.counts.at(0)[1].choices[1], 1);
    EXPECT_EQ(list.counts.at(0)[2].choices[0], 1);
}

TEST(KoboExport, leavesRowsOutThatDoNotFitAndTellsWhy)
{
    const CardList list = readExport("side,a,age,work,water,water/pond\n"
                                     "citizens,1,N/A,,,\n"
                                     "citizens,1,111,,,\n"
                                     "citizens,1,,thief,,\n"
                                     "citizens,1,,,well sea,\n"
                                     "citizens,1,30,1,well,\n");
    EXPECT_EQ(list.cards, 1);
    EXPECT_EQ(list.counts.at(0)[0].n, 1) << "nothing of a row that was left out";
    ASSERT_EQ(list.rejected.size(), 4U);
    EXPECT_EQ(list.rejected[0].column, text("age"));
    EXPECT_EQ(list.rejected[0].value, text("N/A"));
    EXPECT_THAT(reasons(list), ::testing::HasSubstr("no number"));
    EXPECT_THAT(reasons(list), ::testing::HasSubstr("between 0 and 110"));
    EXPECT_THAT(reasons(list), ::testing::HasSubstr("“thief” is none of the choices (1, Trade, n1-c)"));
    EXPECT_THAT(reasons(list), ::testing::HasSubstr("“sea” is none of the choices (well, pond)"));
    EXPECT_THAT(reasons(readExport("side,a,water/pond\ncitizens,1,maybe\n")), ::testing::HasSubstr("Write 1"));
}

TEST(KoboExport, tellsTheCellOfAWorkbook)
{
    Sheet sheet{.name = text("Data"), .hidden = false, .rows = {}};
    sheet.rows = {{1, {{0, text("side")}, {1, text("a")}, {2, text("age")}}},
                  {2, {{0, text("council")}, {1, text("9")}, {2, text("x")}}}};
    SheetRows rows(sheet, 0);
    const CardList list = readCards(surveyed(), rows);
    ASSERT_EQ(list.rejected.size(), 2U);
    EXPECT_EQ(list.rejected[0].sheet, text("Data"));
    EXPECT_EQ(list.rejected[0].cell, text("B2"));
    EXPECT_EQ(list.rejected[1].cell, text("C2"));
}

TEST(KoboExport, ofAnotherVersionIsTold)
{
    EXPECT_THAT(readExport("side,a,__version__\ncitizens,1,1\n").warnings, ::testing::IsEmpty());
    EXPECT_THAT(readExport("side,a,__version__\ncitizens,1,7\n").warnings.value(0).toStdString(),
                ::testing::HasSubstr("version 7"));
    EXPECT_THAT(readExport("side,a,__version__\ncitizens,1,vAb\n").warnings, ::testing::IsEmpty())
        << "KoboToolbox made that up";
    EXPECT_THAT(readExport("side,a,__version__\ncitizens,1,vAb\ncitizens,1,vCd\n").warnings.value(0).toStdString(),
                ::testing::HasSubstr("vAb, vCd"));
}

TEST(CardColumns, areKnownByPathsIdsAndTexts)
{
    EXPECT_EQ(proposed({text("Side"), text(" A "), text("open/b"), text("plans-c"), text("ខ្មែរ age")}),
              text("side a b c age"));
    EXPECT_EQ(proposed({text("x/water/well"), text("water/WATER"), text("weather"), text("_id"), text("FormVersion")}),
              text("water/well water - (own) (version)"));
}

TEST(CardColumns, thatAreCalledAlmostSoAreGuesses)
{
    EXPECT_EQ(proposed({text("age_new"), text("Wa-ter"), text("remarks"), text("work.2"), text("weather")}),
              text("age? water? remark? work? -"));
    EXPECT_EQ(proposed({text("age"), text("age_new")}), text("age -")) << "it has its column";
    EXPECT_EQ(proposed({text("age_new"), text("age_old")}), text("age? -")) << "one thing is meant once";
}

TEST(CardColumns, guessesAreToldAndNotTaken)
{
    const CardList list = readExport("side,a,b_new\ncitizens,1,5\n");
    ASSERT_EQ(list.guesses.size(), 1U);
    EXPECT_EQ(list.guesses[0].header, text("b_new"));
    EXPECT_EQ(list.missing, (QStringList{text("b"), text("c")}));
    EXPECT_EQ(list.groups.at(0).cards[1], domain::notAnswered);
}

TEST(CardColumns, areMapped)
{
    const CardList list =
        readExport("who,a,b_new,b,How old,Pond?\ncitizens,1,5,9,40,1\n", {{text("who"), text("side")},
                                                                          {text("b_new"), text("b")},
                                                                          {text("b"), {}},
                                                                          {text("How old"), text("age")},
                                                                          {text("Pond?"), text("water/pond")}});
    EXPECT_EQ(reasons(list), "");
    EXPECT_TRUE(list.guesses.empty());
    EXPECT_TRUE(list.strange.isEmpty());
    EXPECT_EQ(list.groups.at(0).cards[1], 5);
    EXPECT_EQ(list.counts.at(0)[0].most, 40);
    EXPECT_EQ(list.counts.at(0)[2].choices[1], 1);
    EXPECT_THROW(readExport("side,a\ncitizens,1\n", {{text("z"), text("a")}}), domain::Error);
    EXPECT_THROW(readExport("side,a,z\ncitizens,1,1\n", {{text("z"), text("y")}}), domain::Error);
    EXPECT_THROW(readExport("side,a,z\ncitizens,1,1\n", {{text("z"), text("a")}}), domain::Error) << "a stands there";
}

TEST(CardColumns, knowNamesThatAFormHadToChange)
{
    auto instrument = test::sampleInstrument();
    instrument.themes[0].indicators[0].id = text("group");
    EXPECT_EQ(proposed({text("group"), text("open/group_q")}, instrument), text("group group_q"));
}

TEST(QuestionCount, isSaidInWordsForTheNotesOfAGroup)
{
    const auto instrument = surveyed();
    const CardList list = readExport("side,a,age,work\ncitizens,1,20,Trade\ncitizens,1,31,Trade\ncitizens,1,,1\n");
    EXPECT_EQ(countWords(instrument, list.counts.at(0), domain::Language::English),
              text("age: 2 answers, mean 25.5, from 20 to 31\nwork: 3 answers, 1 1, Trade 2"));
    EXPECT_EQ(countWords(instrument, noCounts(instrument), domain::Language::Khmer), QString());
}

} // namespace daikou::exchange
