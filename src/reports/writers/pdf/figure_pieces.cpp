// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/pdf/picture.h"
#include "reports/writers/pdf/piece_maker.h"

#include <algorithm>

namespace daikou::reports::pdf {

namespace {

/// A picture is never higher than this, so that its caption and a heading still stand on the page.
constexpr double highest = sheet::textHeight * 0.8;

} // namespace

Pieces PieceMaker::make(const Figure& figure)
{
    const QSizeF size = figure.make ? figure.size : readPictureSize(figure.image);
    Pieces pieces;
    if (size.isEmpty()) { // what cannot be shown is said
        if (!figure.alternative.isEmpty())
            pieces.push_back(parallel(figure.alternative, looks::small));
    } else {
        const double shape = size.height() / size.width();
        double width = sheet::textWidth * std::clamp(figure.widthShare, 0.05, 1.0);
        width = std::min(width, highest / shape);
        const double x = figure.atStart ? 0 : (sheet::textWidth - width) / 2;
        Piece piece;
        piece.pictureHeight = width * shape;
        piece.paintPicture = [image = figure.image, make = figure.make, width, x](cairo_t* cairo, double left,
                                                                                  double top) {
            const Picture picture = readPicture(make ? make() : image);
            if (picture.paint)
                picture.paint(cairo, left + x, top, width);
        };
        piece.whole = true;
        pieces.push_back(std::move(piece));
    }
    if (pieces.empty())
        return {};
    pieces.front().before = 12;
    pieces.front().after = 6;
    if (!figure.caption.isEmpty()) {
        pieces.front().keepWithNext = true;
        Piece caption = parallel(figure.caption, looks::small);
        caption.whole = true;
        pieces.push_back(std::move(caption));
    }
    pieces.back().after = 12;
    return pieces;
}

Piece PieceMaker::makeRunningHead(const RunningHead& head)
{
    constexpr double side = 48, raised = 4; // points
    const bool pictured = !head.image.isEmpty();
    Piece piece = parallel(head.text, looks::small, 0, sheet::textWidth - (pictured ? side + sheet::gutter : 0));
    if (pictured) {
        piece.pictureHeight = side - raised;
        piece.paintPicture = [image = head.image](cairo_t* cairo, double left, double top) {
            const Picture picture = readPicture(image);
            if (picture.paint)
                picture.paint(cairo, left + sheet::textWidth - side, top - raised, side);
        };
    }
    piece.padBottom = 4;
    piece.frame.ruleBelow = colours::hairline;
    piece.after = 8;
    piece.whole = true;
    return piece;
}

} // namespace daikou::reports::pdf
