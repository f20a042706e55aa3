// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document/document.h"
#include "reports/writers/pdf/text_setter.h"

#include <functional>
#include <optional>

namespace daikou::reports::pdf {

/// A4 in points, and where the text stands on it.
namespace sheet {
constexpr double width = 595.276;
constexpr double height = 841.89;
constexpr double left = 60;
constexpr double right = width - 60;
constexpr double top = 62;
constexpr double bottom = height - 70;
constexpr double textWidth = right - left;
constexpr double textHeight = bottom - top;
constexpr double gutter = 22; ///< between the languages side by side
constexpr double halfWidth = (textWidth - gutter) / 2;
} // namespace sheet

/// Lines in a column; x from the left edge of the text.
struct TextCell {
    double x = 0;
    double width = 0;
    Lines lines;
    Align align = Align::Start;
};

/// What is painted behind and around a piece.
struct Frame {
    std::optional<Colour> background;
    std::optional<Colour> bar; ///< a thick rule along its left side
    std::optional<Colour> ruleAbove;
    std::optional<Colour> ruleBelow;
    double ruleWidth = 0.5;
    double x = 0;
    double width = sheet::textWidth;
};

/// The smallest thing that is placed on a page: a paragraph in one or two languages, a row of a table, a picture. It
/// can be cut between lines unless `whole`.
struct Piece {
    std::vector<TextCell> cells;
    double before = 0; ///< blank above, not at the top of a page
    double after = 0;
    double padTop = 0;
    double padBottom = 0;
    bool keepWithNext = false;
    bool whole = false;
    Frame frame;
    std::vector<double> dividers;   ///< where upright rules stand, from the left edge of the text
    std::optional<Heading> heading; ///< told to whoever keeps the bookmarks
    QString linkTo;                 ///< the id of a heading
    double pictureHeight = 0;
    std::function<void(cairo_t*, double x, double y)> paintPicture;

    double height() const;
};

/// Lets the first lines of all columns stand on one baseline, whatever their sizes and languages.
void alignFirstLines(Piece& piece);

/// A piece cut in two: what fits into the height, and the rest.
struct CutPiece {
    Piece head;
    Piece tail;
};

/// Cuts between lines so that the head fits. Nothing where not even two lines of every column fit, or where a single
/// line would be left alone; with `force` any line that fits will do.
std::optional<CutPiece> cutPiece(const Piece& piece, double height, bool force = false);

/// Paints the piece with its upper left corner there.
void paintPiece(cairo_t* cairo, const Piece& piece, double x, double y);

/// Paints a line with its upper left corner there.
void paintLine(cairo_t* cairo, const Line& line, double x, double y);

void fillRectangle(cairo_t* cairo, double x, double y, double width, double height, const Colour& colour);

} // namespace daikou::reports::pdf
