// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/charts/chart_style.h"

namespace daikou::reports::charts {

/// How parts of one picture are filled, so that they are told apart in black and white: by pattern, not by colour.
enum class Fill { Solid, Slanted, Empty, Lined, Dotted, Crossed };
inline constexpr int fillCount = 6;

/// The fill of part 0, 1, 2 …; they begin anew after the last.
Fill fillOf(size_t part);

/// Paints the rectangle with its fill and a thin edge. Patterns are drawn as lines, since SVG and PDF show these alike.
void paintFill(QPainter& painter, const QRectF& place, Fill fill, const ChartColours& colours);

/// What text that stands on this fill is painted on: a ground of its own for patterns, none where it needs none.
QColor groundOn(Fill fill, const ChartColours& colours);
QColor textOn(Fill fill, const ChartColours& colours);

} // namespace daikou::reports::charts
