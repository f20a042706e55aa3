// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/pdf/flow.h"

#include <gtest/gtest.h>

namespace daikou::reports::pdf {

namespace {

Line lineOf(double height)
{
    Line line;
    line.height = height;
    line.ascent = height * 0.7;
    return line;
}

/// A piece of so many lines of ten points.
Piece pieceOf(int lines)
{
    Piece piece;
    piece.cells.push_back({0, 100, Lines(size_t(lines), lineOf(10))});
    return piece;
}

Piece headingOf(const char* text)
{
    Piece piece = pieceOf(2);
    piece.keepWithNext = true;
    piece.whole = true;
    piece.heading = Heading{.text = {QString::fromLatin1(text), {}}};
    return piece;
}

constexpr int linesOnPage = int(sheet::textHeight / 10);

class FlowTest : public ::testing::Test {
protected:
    int finish()
    {
        m_flow.settle();
        m_pages.endPage();
        return m_pages.count();
    }

    DocumentInfo m_info;
    TextSetter m_setter;
    Pages m_pages{m_info, m_setter};
    std::vector<int> m_headingPages;
    Flow m_flow{m_pages, [this](const Heading& heading) {
                    m_headingPages.push_back(m_pages.count());
                    return OutlineEntry{1, heading.text, {}, QStringLiteral("h"), true, m_pages.count()};
                }};
};

} // namespace

TEST_F(FlowTest, nothingMakesNoPage)
{
    EXPECT_EQ(finish(), 0);
}

TEST_F(FlowTest, aPageIsFilledBeforeTheNext)
{
    m_flow.place(pieceOf(linesOnPage));
    EXPECT_EQ(m_pages.count(), 1);
    m_flow.place(pieceOf(1));
    EXPECT_EQ(finish(), 2);
}

TEST_F(FlowTest, aLongParagraphGoesOnOverPages)
{
    m_flow.place(pieceOf(linesOnPage * 3 - 4));
    EXPECT_EQ(finish(), 3);
}

TEST_F(FlowTest, aHeadingStaysWithWhatItHeads)
{
    m_flow.place(pieceOf(linesOnPage - 3));
    m_flow.place(headingOf("moved"));
    m_flow.place(pieceOf(5));
    EXPECT_EQ(finish(), 2);
    EXPECT_EQ(m_headingPages, std::vector<int>{2});
}

TEST_F(FlowTest, aHeadingStaysWhereTwoLinesFollowOnThePage)
{
    m_flow.place(pieceOf(linesOnPage - 5));
    m_flow.place(headingOf("stays"));
    m_flow.place(pieceOf(6));
    EXPECT_EQ(finish(), 2);
    EXPECT_EQ(m_headingPages, std::vector<int>{1});
}

TEST_F(FlowTest, twoHeadingsInARowMoveTogether)
{
    m_flow.place(pieceOf(linesOnPage - 5));
    m_flow.place(headingOf("one"));
    m_flow.place(headingOf("two"));
    m_flow.place(pieceOf(2));
    finish();
    EXPECT_EQ(m_headingPages, (std::vector<int>{2, 2}));
}

TEST_F(FlowTest, aHeadingAtTheVeryEndIsStillPlaced)
{
    m_flow.place(headingOf("last"));
    EXPECT_EQ(finish(), 1);
    EXPECT_EQ(m_headingPages, std::vector<int>{1});
}

TEST_F(FlowTest, breakingThePageTwiceIsOnce)
{
    m_flow.place(pieceOf(1));
    m_flow.breakPage();
    m_flow.breakPage();
    m_flow.place(pieceOf(1));
    EXPECT_EQ(finish(), 2);
}

TEST_F(FlowTest, piecesTogetherMoveToAPageThatHoldsThem)
{
    m_flow.place(pieceOf(linesOnPage / 2));
    std::vector<Piece> pieces(3, pieceOf(linesOnPage / 4));
    pieces.front().heading = Heading{};
    m_flow.placeTogether(pieces);
    EXPECT_EQ(finish(), 2);
    EXPECT_EQ(m_headingPages, std::vector<int>{2});
}

TEST_F(FlowTest, piecesTogetherThatNoPageHoldsFlowAsUsual)
{
    m_flow.place(pieceOf(linesOnPage / 2));
    std::vector<Piece> pieces(6, pieceOf(linesOnPage / 4));
    pieces.front().heading = Heading{};
    m_flow.placeTogether(pieces);
    EXPECT_EQ(finish(), 2);
    EXPECT_EQ(m_headingPages, std::vector<int>{1});
}

TEST_F(FlowTest, theRepeatedPieceTakesItsRoomOnNewPages)
{
    m_flow.repeatOnNewPages(pieceOf(linesOnPage / 2));
    for (int i = 0; i < linesOnPage; ++i)
        m_flow.place(pieceOf(1));
    EXPECT_GE(finish(), 2);
    EXPECT_LE(m_pages.count(), 3);
}

TEST_F(FlowTest, columnsHoldTwiceAsMuch)
{
    m_flow.placeInColumns(std::vector<Piece>(size_t(linesOnPage) * 2, pieceOf(1)));
    EXPECT_EQ(finish(), 1);
    m_flow.placeInColumns(std::vector<Piece>(size_t(linesOnPage) * 2 + 1, pieceOf(1)));
    EXPECT_EQ(finish(), 3);
}

TEST_F(FlowTest, columnsOfPiecesThatKeepTogetherEnd)
{
    std::vector<Piece> pieces;
    for (int i = 0; i < 60; ++i) {
        pieces.push_back(headingOf("group"));
        pieces.push_back(pieceOf(1));
    }
    m_flow.placeInColumns(pieces);
    EXPECT_EQ(m_headingPages.size(), 60u);
    EXPECT_LE(finish(), 3);
}

TEST_F(FlowTest, aPieceTooHighForAnyPageIsStillPlaced)
{
    Piece picture;
    picture.pictureHeight = sheet::textHeight * 1.5;
    picture.whole = true;
    m_flow.place(pieceOf(1));
    m_flow.place(picture);
    m_flow.place(pieceOf(1));
    EXPECT_EQ(finish(), 3);
}

TEST_F(FlowTest, aWholePieceTooHighIsCutAllTheSame)
{
    Piece row = pieceOf(linesOnPage * 2);
    row.whole = true;
    m_flow.place(row);
    EXPECT_GE(finish(), 2);
}

TEST(CutPiece, leavesNoLineAlone)
{
    const auto cut = cutPiece(pieceOf(6), 52);
    ASSERT_TRUE(cut);
    EXPECT_EQ(cut->head.cells[0].lines.size(), 4u);
    EXPECT_EQ(cut->tail.cells[0].lines.size(), 2u);
    EXPECT_FALSE(cutPiece(pieceOf(6), 15)) << "one line above the cut";
    EXPECT_FALSE(cutPiece(pieceOf(3), 20 - 1));
}

TEST(CutPiece, cutsEveryColumnAtItsOwnLines)
{
    Piece piece = pieceOf(8);
    piece.cells.push_back({100, 100, Lines(6, lineOf(17))});
    const auto cut = cutPiece(piece, 55);
    ASSERT_TRUE(cut);
    EXPECT_EQ(cut->head.cells[0].lines.size(), 5u);
    EXPECT_EQ(cut->head.cells[1].lines.size(), 3u);
    EXPECT_LE(cut->head.height(), 55);
}

TEST(CutPiece, theHeadingIsToldOnce)
{
    Piece piece = pieceOf(8);
    piece.heading = Heading{};
    const auto cut = cutPiece(piece, 40);
    ASSERT_TRUE(cut);
    EXPECT_TRUE(cut->head.heading);
    EXPECT_FALSE(cut->tail.heading);
}

TEST(CutPiece, picturesAndWholePiecesAreNotCut)
{
    Piece picture;
    picture.pictureHeight = 100;
    EXPECT_FALSE(cutPiece(picture, 50));
    Piece whole = pieceOf(8);
    whole.whole = true;
    EXPECT_FALSE(cutPiece(whole, 50));
    EXPECT_TRUE(cutPiece(whole, 50, true));
}

TEST(AlignFirstLines, baselinesAgree)
{
    Piece piece = pieceOf(2);
    piece.cells.push_back({100, 100, Lines(2, lineOf(20))});
    alignFirstLines(piece);
    EXPECT_DOUBLE_EQ(piece.cells[0].lines[0].ascent, piece.cells[1].lines[0].ascent);
    EXPECT_DOUBLE_EQ(piece.cells[0].lines[1].ascent, 7);
}

} // namespace daikou::reports::pdf
