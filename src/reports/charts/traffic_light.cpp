// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/traffic_light.h"

#include "reports/charts/chart_fill.h"

#include <QPainter>

namespace daikou::reports::charts {

namespace {

constexpr int lamps = 3;
constexpr double lampGap = 0.12; ///< between lamps, of their height

constexpr Words letters[lamps] = {{"C", "គ"}, {"B", "ខ"}, {"A", "ក"}};
constexpr Words meanings[lamps] = {{"weak", "ខ្សោយ"}, {"in between", "មធ្យម"}, {"good", "ល្អ"}};

/// Darker is better; only the middle one has lines.
Fill lampFill(Light light)
{
    return light == Light::Good ? Fill::Solid : light == Light::Between ? Fill::Slanted : Fill::Empty;
}

} // namespace

Light lightOf(double share)
{
    constexpr double rounding = 1e-9; // a mean of levels may miss the border by that
    return share >= 2.0 / lamps - rounding   ? Light::Good
           : share >= 1.0 / lamps - rounding ? Light::Between
                                             : Light::Weak;
}

QString lightLetter(Light light, Language language)
{
    return letters[size_t(light)].in(language);
}

Words lightWords(Light light)
{
    return meanings[size_t(light)];
}

double lightWidth(double height)
{
    return height * (lamps + (lamps - 1) * lampGap);
}

void paintLight(QPainter& painter, const QRectF& place, Light light, Language language, const ChartColours& colours)
{
    const double side = place.height();
    painter.save();
    for (int lamp = 0; lamp < lamps; ++lamp) {
        const QRectF square(place.left() + lamp * side * (1 + lampGap), place.top(), side, side);
        if (lamp != int(light)) {
            painter.setPen(QPen(colours.line, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(square);
            continue;
        }
        const Fill fill = lampFill(light);
        paintFill(painter, square, fill, colours);
        painter.setPen(QPen(colours.high, side * 0.09));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(square);
        const QRectF letter = square.adjusted(side * 0.2, side * 0.12, -side * 0.2, -side * 0.12);
        if (const QColor ground = groundOn(fill, colours); ground.isValid())
            painter.fillRect(letter, ground);
        painter.setPen(textOn(fill, colours));
        paintText(painter, letter, Qt::AlignCenter, lightLetter(light, language), side * 0.62, true);
    }
    painter.restore();
}

} // namespace daikou::reports::charts
