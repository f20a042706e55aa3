// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/pdf/piece_maker.h"

#include <gtest/gtest.h>

namespace daikou::reports::pdf {

namespace {

const Bilingual road = Words{"The road", "ផ្លូវ"};
const Bilingual englishRoad{QStringLiteral("The road"), {}};

QString textOf(const TextCell& cell)
{
    QString text;
    for (const auto& line : cell.lines)
        for (const auto& placed : line.words)
            text += QString::fromUtf8(placed.word->utf8);
    return text;
}

QStringList textsOf(const Piece& piece)
{
    QStringList texts;
    for (const auto& cell : piece.cells)
        texts += textOf(cell);
    return texts;
}

double rightEdge(const TextCell& cell)
{
    return cell.x + cell.width;
}

class PieceMakerTest : public ::testing::Test {
protected:
    PieceMaker in(LanguageMode mode) { return PieceMaker(m_setter, mode); }

    TextSetter m_setter;
};

} // namespace

TEST_F(PieceMakerTest, aParagraphInBothStandsSideBySide)
{
    const auto pieces = in(LanguageMode::Both).make(Paragraph{road});
    ASSERT_EQ(pieces.size(), 1u);
    EXPECT_EQ(textsOf(pieces[0]), (QStringList{QStringLiteral("The road"), QStringLiteral("ផ្លូវ")}));
    EXPECT_EQ(pieces[0].cells[0].x, 0);
    EXPECT_EQ(pieces[0].cells[1].x, sheet::halfWidth + sheet::gutter);
    EXPECT_DOUBLE_EQ(rightEdge(pieces[0].cells[1]), sheet::textWidth);
}

TEST_F(PieceMakerTest, aParagraphInOneLanguageSpansThePage)
{
    for (const auto mode : {LanguageMode::English, LanguageMode::Both}) {
        const auto pieces = in(mode).make(Paragraph{englishRoad});
        ASSERT_EQ(pieces.front().cells.size(), 1u);
        EXPECT_EQ(pieces.front().cells[0].width, sheet::textWidth);
    }
}

TEST_F(PieceMakerTest, whatIsEmptyTakesNoRoom)
{
    auto maker = in(LanguageMode::Both);
    EXPECT_TRUE(maker.make(Paragraph{}).empty());
    EXPECT_TRUE(maker.make(FactsTable{{{road, {}}}}).empty());
    EXPECT_TRUE(maker.make(BulletList{}).empty());
    EXPECT_TRUE(maker.make(Figure{}).empty());
}

TEST_F(PieceMakerTest, sideBySideTheFirstLinesShareABaseline)
{
    for (const auto& piece : {in(LanguageMode::Both).make(Paragraph{road}).front(),
                              in(LanguageMode::Both).make(Heading{.level = 2, .text = road}).front(),
                              in(LanguageMode::Both).make(FactsTable{{{road, road}}}).front(),
                              in(LanguageMode::Both).make(BulletList{{{road, road}}}).front()})
        for (const auto& cell : piece.cells)
            EXPECT_DOUBLE_EQ(cell.lines.front().ascent, piece.cells.front().lines.front().ascent);
}

TEST_F(PieceMakerTest, headingsKeepWithWhatFollows)
{
    for (const int level : {1, 2, 3}) {
        const auto pieces = in(LanguageMode::English).make(Heading{.level = level, .text = road});
        EXPECT_TRUE(pieces.front().keepWithNext);
        EXPECT_TRUE(pieces.front().heading);
    }
}

TEST_F(PieceMakerTest, aHigherHeadingIsLarger)
{
    auto maker = in(LanguageMode::English);
    const auto heightAt = [&](int level) {
        return heightOf(maker.make(Heading{.level = level, .text = road}).front().cells.front().lines);
    };
    EXPECT_GT(heightAt(1), heightAt(2));
    EXPECT_GT(heightAt(2), heightAt(3));
}

TEST_F(PieceMakerTest, aFirstHeadingHasItsLanguagesOneBelowTheOther)
{
    const auto pieces = in(LanguageMode::Both).make(Heading{.level = 1, .text = road});
    ASSERT_EQ(pieces.front().cells.size(), 1u);
    EXPECT_EQ(pieces.front().cells[0].lines.size(), 2u);
}

TEST_F(PieceMakerTest, everyListItemHasItsMarker)
{
    const auto pieces = in(LanguageMode::English).make(NumberedList{{{{}, road}, {{}, road}}, 3});
    ASSERT_EQ(pieces.size(), 2u);
    EXPECT_EQ(textsOf(pieces[0]), (QStringList{QStringLiteral("3."), QStringLiteral("The road")}));
    EXPECT_EQ(textOf(pieces[1].cells[0]), QStringLiteral("4."));
    EXPECT_GE(pieces[0].cells[1].x, rightEdge(pieces[0].cells[0]) - 0.01);
}

TEST_F(PieceMakerTest, khmerListsCountInKhmer)
{
    const auto pieces = in(LanguageMode::Khmer).make(NumberedList{{{{}, road}}, 12});
    EXPECT_EQ(textOf(pieces[0].cells[0]), QStringLiteral("១២."));
}

TEST_F(PieceMakerTest, aListItemInBothHasAMarkerInEachColumn)
{
    const auto pieces = in(LanguageMode::Both).make(BulletList{{{road, road}, {{}, englishRoad}}});
    EXPECT_EQ(textsOf(pieces[0]), (QStringList{QStringLiteral("•"), QStringLiteral("The road The road"),
                                               QStringLiteral("•"), QStringLiteral("ផ្លូវ ផ្លូវ")}));
    EXPECT_EQ(textsOf(pieces[1]), (QStringList{QStringLiteral("•"), QStringLiteral("The road")}));
}

TEST_F(PieceMakerTest, factsStandBesideTheirLabels)
{
    const auto pieces = in(LanguageMode::Both).make(FactsTable{{{road, road}, {road, englishRoad}, {road, {}}}});
    ASSERT_EQ(pieces.size(), 2u);
    EXPECT_EQ(pieces[0].cells.size(), 3u);
    EXPECT_EQ(pieces[1].cells.size(), 2u);
    for (const auto& piece : pieces)
        EXPECT_LE(rightEdge(piece.cells.back()), sheet::textWidth);
}

TEST_F(PieceMakerTest, columnsShareTheWidthByWeight)
{
    const Table table{{}, {{road, Align::Start, 3}, {road, Align::End, 1}}, {}};
    const auto header = in(LanguageMode::English).makeTableHeader(table);
    EXPECT_NEAR(header.cells[0].width / header.cells[1].width, 3, 0.1);
    EXPECT_DOUBLE_EQ(rightEdge(header.cells[1]), sheet::textWidth);
    EXPECT_EQ(header.cells[1].align, Align::End);
    EXPECT_TRUE(header.keepWithNext);
}

TEST_F(PieceMakerTest, aColumnWithoutWeightIsStillThere)
{
    const Table table{{}, {{road, Align::Start, 0}, {road, Align::Start, -2}}, {}};
    for (const auto& cell : in(LanguageMode::English).makeTableHeader(table).cells)
        EXPECT_GT(cell.width, 10);
}

TEST_F(PieceMakerTest, rowsMayBeShortOrLongerThanTheTable)
{
    const Table table{{}, {{road}, {road}}, {}};
    auto maker = in(LanguageMode::English);
    EXPECT_EQ(maker.makeTableRow(table, {{road}}).cells.size(), 1u);
    EXPECT_EQ(maker.makeTableRow(table, {{road, road, road}}).cells.size(), 2u);
}

TEST_F(PieceMakerTest, aTotalIsMarked)
{
    const Table table{{}, {{road}}, {}};
    EXPECT_TRUE(in(LanguageMode::English).makeTableRow(table, {{road}, true}).frame.background);
    EXPECT_FALSE(in(LanguageMode::English).makeTableRow(table, {{road}, false}).frame.background);
}

TEST_F(PieceMakerTest, aLineOfTheContentsLeadsToItsHeading)
{
    const auto line = in(LanguageMode::Both).makeContentsLine({2, road, {}, QStringLiteral("h9"), true, 14});
    EXPECT_EQ(line.linkTo, QStringLiteral("h9"));
    EXPECT_EQ(textOf(line.cells.back()), QStringLiteral("14"));
    EXPECT_EQ(line.cells.back().align, Align::End);
    EXPECT_GT(line.cells.front().x, 0) << "lower headings are indented";
}

TEST_F(PieceMakerTest, anIndexEntryNamesEachPageOnceInOrder)
{
    Outline outline;
    for (const auto& [anchor, page] : {std::pair{"a", 7}, {"b", 3}, {"c", 7}})
        outline.add(Heading{.text = road, .anchor = QString::fromLatin1(anchor)}, page);
    const Index index{
        .groups = {{road,
                    {{englishRoad,
                      {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("unknown")}}}},
                   {road, {}}}};
    const auto pieces = in(LanguageMode::English).makeIndex(index, outline);
    ASSERT_EQ(pieces.size(), 2u) << "a group without entries is left out";
    EXPECT_EQ(textOf(pieces[1].cells[1]), QStringLiteral("3, 7"));
    EXPECT_EQ(pieces[1].linkTo, QStringLiteral("h1"));
    EXPECT_LE(rightEdge(pieces[1].cells[1]), sheet::halfWidth);
}

TEST_F(PieceMakerTest, aFigureKeepsItsShapeAndItsCaption)
{
    const Figure figure{.image = "<svg xmlns='http://www.w3.org/2000/svg' viewBox=\"0 0 400 100\"/>",
                        .caption = road,
                        .widthShare = 0.5};
    const auto pieces = in(LanguageMode::English).make(figure);
    ASSERT_EQ(pieces.size(), 2u);
    EXPECT_NEAR(pieces[0].pictureHeight, sheet::textWidth * 0.5 / 4, 0.01);
    EXPECT_TRUE(pieces[0].keepWithNext);
}

TEST_F(PieceMakerTest, aTallFigureFitsOnAPage)
{
    const Figure figure{.image = "<svg xmlns='http://www.w3.org/2000/svg' viewBox=\"0 0 10 1000\"/>"};
    EXPECT_LT(in(LanguageMode::English).make(figure).front().pictureHeight, sheet::textHeight);
}

TEST_F(PieceMakerTest, aFigureMadeLateIsNotMadeForMeasuring)
{
    int made = 0;
    Figure figure;
    figure.size = {200, 100};
    figure.make = [&made] {
        ++made;
        return QByteArray();
    };
    EXPECT_NEAR(in(LanguageMode::English).make(figure).front().pictureHeight, sheet::textWidth / 2, 0.01);
    EXPECT_EQ(made, 0);
}

TEST_F(PieceMakerTest, theDataCardIsOneBox)
{
    const auto pieces = in(LanguageMode::Both).make(DataCard{.facts = {{road, road}}, .remark = road});
    ASSERT_EQ(pieces.size(), 3u);
    for (const auto& piece : pieces)
        EXPECT_TRUE(piece.frame.background && piece.frame.bar);
}

} // namespace daikou::reports::pdf
