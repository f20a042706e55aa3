// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/chart_fill.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace daikou::reports::charts {

namespace {

constexpr double pitch = 5; ///< from line to line

/// Lines that rise to the right (direction 1) or fall (-1), cut to the rectangle by hand: SVG knows no clipping here.
void paintSlanted(QPainter& painter, const QRectF& place, int direction)
{
    const double height = place.height();
    for (double foot = -height + pitch / 2; foot < place.width(); foot += pitch) {
        const double from = std::max(0.0, foot), to = std::min(place.width(), foot + height);
        if (to <= from)
            continue;
        const auto point = [&](double x) {
            const double up = x - foot;
            return QPointF(place.left() + x, direction > 0 ? place.bottom() - up : place.top() + up);
        };
        painter.drawLine(point(from), point(to));
    }
}

void paintLined(QPainter& painter, const QRectF& place)
{
    for (double y = place.top() + pitch * 0.7; y < place.bottom(); y += pitch * 0.7)
        painter.drawLine(QPointF(place.left(), y), QPointF(place.right(), y));
}

void paintDotted(QPainter& painter, const QRectF& place, const QColor& ink)
{
    constexpr double radius = 0.9;
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    for (double x = place.left() + pitch / 2; x < place.right() - radius; x += pitch)
        for (double y = place.top() + pitch / 2; y < place.bottom() - radius; y += pitch)
            painter.drawEllipse(QPointF(x, y), radius, radius);
    painter.restore();
}

} // namespace

Fill fillOf(size_t part)
{
    return Fill(part % size_t(fillCount));
}

void paintFill(QPainter& painter, const QRectF& place, Fill fill, const ChartColours& colours)
{
    if (place.width() <= 0)
        return;
    painter.save();
    painter.fillRect(place, fill == Fill::Solid ? colours.high : colours.paper);
    painter.setPen(QPen(colours.high, fill == Fill::Lined ? 0.8 : 1));
    if (fill == Fill::Slanted || fill == Fill::Crossed)
        paintSlanted(painter, place, 1);
    if (fill == Fill::Crossed)
        paintSlanted(painter, place, -1);
    if (fill == Fill::Lined)
        paintLined(painter, place);
    if (fill == Fill::Dotted)
        paintDotted(painter, place, colours.high);
    painter.setPen(QPen(colours.high, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place);
    painter.restore();
}

QColor groundOn(Fill fill, const ChartColours& colours)
{
    return fill == Fill::Solid || fill == Fill::Empty ? QColor() : colours.paper;
}

QColor textOn(Fill fill, const ChartColours& colours)
{
    return fill == Fill::Solid ? readableOn(colours.high) : colours.text;
}

} // namespace daikou::reports::charts
