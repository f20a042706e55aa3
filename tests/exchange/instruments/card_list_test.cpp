// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/instruments/card_list.h"

#include "domain/error.h"
#include "exchange/import/csv_reader.h"
#include "support/printing.h"

#include <QBuffer>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace daikou;
using domain::Bilingual;
using exchange::CardList;

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

domain::Instrument twoQuestions(int from = 1, int to = 5)
{
    domain::Instrument instrument{.id = text("small"), .version = 1};
    instrument.title = {text("Small"), text("តូច")};
    instrument.sides = {{text("citizens"), {text("Citizens"), text("ប្រជាពលរដ្ឋ")}},
                        {text("council"), {text("Council"), text("ក្រុមប្រឹក្សា")}}};
    instrument.scale.from = from;
    instrument.scale.to = to;
    domain::Theme theme{.id = text("all"), .title = {text("All"), text("ទាំងអស់")}};
    for (const char* id : {"heard", "open"}) {
        domain::Indicator indicator;
        indicator.id = text(id);
        indicator.text = {QStringLiteral("People are ") + text(id), QStringLiteral("ប្រជាជន ") + text(id)};
        theme.indicators.push_back(indicator);
    }
    instrument.themes = {theme};
    return instrument;
}

CardList readFrom(const char* list, const domain::Instrument& instrument = twoQuestions())
{
    QByteArray bytes(list);
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    exchange::CsvReader rows(device, text("cards.csv"));
    return exchange::readCards(instrument, rows);
}

std::vector<int> answersOf(const domain::GroupAnswers& group)
{
    return {group.cards.begin(), group.cards.end()};
}

QString sentenceOf(const char* list)
{
    try {
        readFrom(list);
    } catch (const domain::Error& error) {
        EXPECT_EQ(error.kind(), domain::Error::Kind::Input);
        return error.sentence();
    }
    return {};
}

} // namespace

TEST(CardList, makesAGroupOfEachSideAndName)
{
    const CardList list = readFrom("side,group,kind,heard,open\n"
                                   "citizens,Women,women,4,5\n"
                                   "council,,,3,3\n"
                                   "citizens,Women,women,2,\n"
                                   "citizens,Youth,youth,1,0\n");
    EXPECT_TRUE(list.rejected.empty());
    EXPECT_EQ(list.cards, 4);
    ASSERT_EQ(list.groups.size(), 3U);
    EXPECT_EQ(list.groups[0].name, text("Women"));
    EXPECT_EQ(list.groups[0].kind, text("women"));
    EXPECT_EQ(list.groups[0].present, 2);
    EXPECT_EQ(answersOf(list.groups[0]), (std::vector{4, 5, 2, 0})) << "an empty cell is not answered";
    EXPECT_EQ(list.groups[1].side, text("council"));
    EXPECT_EQ(answersOf(list.groups[2]), (std::vector{1, 0}));
}

TEST(CardList, knowsSidesAndIndicatorsByTheirNamesAndPathsOfGroups)
{
    const CardList list = readFrom("Side,all/heard,ប្រជាជន open\nប្រជាពលរដ្ឋ,៤,2\nCouncil,5,៥\n");
    EXPECT_TRUE(list.rejected.empty());
    EXPECT_TRUE(list.missing.isEmpty());
    ASSERT_EQ(list.groups.size(), 2U);
    EXPECT_EQ(answersOf(list.groups[0]), (std::vector{4, 2}));
    EXPECT_EQ(answersOf(list.groups[1]), (std::vector{5, 5}));
}

TEST(CardList, tellsEachCellThatIsWrongAndLeavesItsRowOut)
{
    const CardList list = readFrom("side,heard,open\n"
                                   "citizens,7,N/A\n"
                                   "mayor,1,1\n"
                                   "council,2.5,1\n"
                                   "council,2,1\n");
    EXPECT_EQ(list.cards, 1);
    ASSERT_EQ(list.rejected.size(), 4U);
    EXPECT_EQ(list.rejected[0].line, 2);
    EXPECT_EQ(list.rejected[0].column, text("heard"));
    EXPECT_EQ(list.rejected[0].value, text("7"));
    EXPECT_THAT(list.rejected[0].reason.toStdString(), ::testing::HasSubstr("from 1 to 5"));
    EXPECT_EQ(list.rejected[1].value, text("N/A"));
    EXPECT_THAT(list.rejected[2].reason.toStdString(), ::testing::HasSubstr("citizens, council"));
    EXPECT_EQ(list.rejected[3].value, text("2.5"));
}

TEST(CardList, tellsWhichColumnsMeanNothingAndWhichAreMissing)
{
    const CardList list = readFrom("side,heard,_uuid,weather\ncitizens,1,x,hot\n");
    EXPECT_EQ(list.strange, QStringList{text("weather")}) << "_uuid is KoboToolbox's own";
    EXPECT_EQ(list.missing, QStringList{text("open")});
    EXPECT_EQ(answersOf(list.groups.at(0)), (std::vector{1, 0}));
}

TEST(CardList, cannotBeReadWithoutASideOrAnIndicatorOrWithAColumnTwice)
{
    EXPECT_THAT(sentenceOf("side,weather\ncitizens,1\n").toStdString(), ::testing::HasSubstr("heard"));
    EXPECT_THAT(sentenceOf("heard,open\n1,1\n").toStdString(), ::testing::HasSubstr("citizens, council"));
    EXPECT_THAT(sentenceOf("side,heard,all/heard\ncitizens,1,1\n").toStdString(),
                ::testing::HasSubstr("“heard” and “all/heard”"));
}

TEST(CardList, needsNoSideWhereThereIsOnlyOne)
{
    auto instrument = twoQuestions();
    instrument.sides.pop_back();
    EXPECT_EQ(readFrom("heard,open\n1,2\n", instrument).groups.at(0).side, text("citizens"));
}

TEST(CardList, keepsStepsAlsoOfAScaleThatBeginsAtNought)
{
    const CardList list = readFrom("side,heard,open\ncitizens,0,10\ncitizens,,11\n", twoQuestions(0, 10));
    EXPECT_EQ(answersOf(list.groups.at(0)), (std::vector{1, 11})) << "0 is the lowest level there";
    EXPECT_EQ(list.rejected.size(), 1U);
}
