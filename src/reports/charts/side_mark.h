// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/charts/chart_style.h"

namespace daikou::reports::charts {

/// How the answers of one side, group or party are marked. Shapes tell them apart in black and white; an open square
/// is larger than a filled circle, so that both are seen where they fall together.
enum class SideMark { Circle, Square, Triangle, Diamond, Cross, Ring };
inline constexpr int sideMarkCount = 6;

/// The mark of side 0, 1, 2 …; they begin anew after the last.
SideMark sideMarkOf(size_t side);

/// Paints the mark; `size`: how wide a filled circle is.
void paintMark(QPainter& painter, QPointF at, SideMark mark, const ChartColours& colours, double size = 11);

/// The line that joins the marks of a side from one place to the next: dashed in another way for each.
void setMarkPen(QPainter& painter, size_t side, const ChartColours& colours, double width = 2);

} // namespace daikou::reports::charts
