// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document/language_mode.h"

#include <QColor>
#include <QFont>
#include <QRectF>

class QPainter;

namespace daikou::reports::charts {

constexpr double chartText = 13;      ///< pixels of labels, at the natural size
constexpr double chartSmallText = 11; ///< of numbers on axes and of legends
constexpr double chartWidth = 672;    ///< natural, until something else is set

/// The colours of a chart. Text keeps a contrast of 4.5 : 1 or more on what it stands on, in both.
struct ChartColours {
    QColor paper;
    QColor text;
    QColor muted;
    QColor line;
    QColor low;      ///< the shade of the least value
    QColor high;     ///< the shade of the greatest
    QColor selected; ///< the frame around what is selected
};

ChartColours lightColours(); ///< for paper, and for windows with a light background
ChartColours darkColours();

/// The font for this text: Khmer text in a Khmer font, everything else in the Latin one.
QFont chartFont(const QString& text, double pixels, bool bold = false);

/// How wide the text is when painted by paintText.
double textWidth(const QString& text, double pixels, bool bold = false);

/// Paints one line of text in the rectangle, smaller (down to 60 %) where it would be wider than that, and with an
/// ellipsis where that is not enough. `alignment` as for QPainter::drawText.
void paintText(QPainter& painter, const QRectF& place, int alignment, const QString& text, double pixels,
               bool bold = false);

/// Between the two colours; `share` 0 is the first, 1 the second.
QColor mixed(const QColor& from, const QColor& to, double share);

/// Black or white, whichever reads better on this colour.
QColor readableOn(const QColor& background);

/// The contrast of two colours by WCAG 2, 1 to 21.
double contrast(const QColor& one, const QColor& other);

} // namespace daikou::reports::charts
