// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/charts/chart_style.h"

namespace daikou::reports::charts {

/// How good a mean is, in three steps.
enum class Light { Weak, Between, Good };

/// The third of a scale that a mean lies in; `share` 0 is the lowest level, 1 the highest. A mean on a border belongs
/// to the better third.
Light lightOf(double share);

/// "C", "B", "A" or គ, ខ, ក; and what it says: "weak", "in between", "good".
QString lightLetter(Light light, Language language);
Words lightWords(Light light);

/// How wide a light of this height is.
double lightWidth(double height);

/// Three lamps side by side, the weakest at the left, of which one is lit. It is told by its place, its letter, its
/// pattern and its shade, so that it is read in black and white and from a bad copy too.
void paintLight(QPainter& painter, const QRectF& place, Light light, Language letters, const ChartColours& colours);

} // namespace daikou::reports::charts
