// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QStringList>

class QPainter;

namespace daikou::reports::charts {

/// The text in lines that are no wider than `width` where that can be had: Latin is broken at spaces, Khmer between
/// words (ICU's dictionary). At most `most` lines; the last one then holds the rest, which paintText cuts.
QStringList linesOf(const QString& text, double pixels, double width, int most);

/// The text with a zero-width space wherever Khmer may be broken, for what breaks lines by itself and knows Latin alone
/// (a label of a window).
QString breakable(const QString& text);

/// Paints such lines, centred from top to bottom; `alignment` is that of each line.
void paintLines(QPainter& painter, const QRectF& place, int alignment, const QStringList& lines, double pixels,
                bool bold = false);

/// From line to line.
double lineHeight(double pixels);

} // namespace daikou::reports::charts
