// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QStringList>

class QPainter;

namespace daikou::reports::charts {

/// The text in lines that are no wider than `width` where that can be had: Latin is broken at spaces, Khmer between
/// words (ICU's dictionary). At most `most` lines; the last one then holds the rest, which paintText cuts.
QStringList linesOf(const QString& text, double pixels, double width, int most);

/// Paints such lines, centred from top to bottom; `alignment` is that of each line.
void paintLines(QPainter& painter, const QRectF& place, int alignment, const QStringList& lines, double pixels,
                bool bold = false);

/// From line to line.
double lineHeight(double pixels);

} // namespace daikou::reports::charts
