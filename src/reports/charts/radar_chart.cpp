// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/radar_chart.h"

#include "reports/charts/side_mark.h"
#include "reports/charts/text_lines.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace daikou::reports::charts {

namespace {

constexpr double radarText = 12;
constexpr double radarLabelWidth = 150, radarLabelHeight = 40;
constexpr double radarLegendLine = 24;

} // namespace

RadarChart::RadarChart(std::vector<GapRow> rows, std::vector<Bilingual> sides, int from, int to, LanguageMode mode)
    : m_rows(std::move(rows)), m_sides(std::move(sides)), m_from(from), m_to(to), m_mode(mode), m_width(chartWidth)
{}

double RadarChart::legendHeight() const
{
    return radarLegendLine * double(m_sides.size()) + 8;
}

double RadarChart::radius() const
{
    return std::clamp((m_width - 2 * radarLabelWidth - 24) / 2, 60.0, 150.0);
}

QSizeF RadarChart::naturalSize() const
{
    return {m_width, 2 * radius() + 2 * radarLabelHeight + 28 + legendHeight()};
}

QPointF RadarChart::centre() const
{
    return {m_width / 2, radarLabelHeight + 14 + radius()};
}

double RadarChart::scaleIn(const QRectF& area) const
{
    const QSizeF size = naturalSize();
    return std::min(area.width() / size.width(), area.height() / size.height());
}

QPointF RadarChart::direction(size_t row) const
{
    const double angle = 2 * std::numbers::pi * double(row) / double(m_rows.size());
    return {std::sin(angle), -std::cos(angle)};
}

QPointF RadarChart::pointOf(size_t row, double level) const
{
    // The lowest level is a small ring and not the centre, where all axes would fall together.
    const double share = (level - m_from + 0.5) / (double(m_to - m_from) + 0.5);
    return centre() + direction(row) * radius() * share;
}

QRectF RadarChart::labelPlace(size_t row) const
{
    const QPointF way = direction(row);
    const QPointF tip = centre() + way * (radius() + 10);
    QRectF place(0, 0, radarLabelWidth, radarLabelHeight);
    const double half = radarLabelWidth / 2;
    place.moveCenter(tip + QPointF(way.x() * half, way.y() * radarLabelHeight / 2));
    place.moveLeft(std::clamp(place.left(), 0.0, m_width - radarLabelWidth));
    return place;
}

void RadarChart::paint(QPainter& painter, const QRectF& area) const
{
    const double scale = scaleIn(area);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.topLeft());
    painter.scale(scale, scale);
    paintRings(painter);
    for (size_t side = 0; side < m_sides.size(); ++side)
        paintSide(painter, side);
    if (m_selected >= 0 && size_t(m_selected) < m_rows.size()) {
        painter.setPen(QPen(m_colours.selected, 3));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(labelPlace(size_t(m_selected)).adjusted(-2, -2, 2, 2), 3, 3);
    }
    painter.restore();
}

void RadarChart::paintRings(QPainter& painter) const
{
    painter.setBrush(Qt::NoBrush);
    for (int level = m_from; level <= m_to; ++level) {
        QPolygonF ring;
        for (size_t row = 0; row < m_rows.size(); ++row)
            ring << pointOf(row, level);
        painter.setPen(QPen(m_colours.line, 1));
        painter.drawPolygon(ring);
    }
    for (size_t row = 0; row < m_rows.size(); ++row) {
        painter.setPen(QPen(m_colours.line, 1));
        painter.drawLine(centre(), pointOf(row, m_to));
        QStringList lines;
        for (const auto& shown : shownTexts(m_rows[row].label, m_mode))
            lines += linesOf(shown.text, radarText, radarLabelWidth, 2);
        const double across = direction(row).x();
        const int alignment = across > 0.3 ? Qt::AlignLeft : across < -0.3 ? Qt::AlignRight : Qt::AlignHCenter;
        painter.setPen(m_colours.text);
        paintLines(painter, labelPlace(row), alignment, lines, radarText);
    }
    painter.setPen(m_colours.muted);
    for (int level = m_from; level <= m_to; ++level)
        paintText(painter, QRectF(pointOf(0, level) + QPointF(4, -8), QSizeF(20, 16)), Qt::AlignLeft | Qt::AlignVCenter,
                  QString::number(level), chartSmallText - 1);
}

void RadarChart::paintSide(QPainter& painter, size_t side) const
{
    QPolygonF corners;
    bool whole = m_rows.size() > 2;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        const auto& marks = m_rows[row].marks;
        if (side < marks.size() && marks[side].mean)
            corners << pointOf(row, *marks[side].mean);
        else
            whole = false; // a theme that nobody answered joins nothing
    }
    setMarkPen(painter, side, m_colours);
    if (whole)
        painter.drawPolygon(corners);
    for (const QPointF& corner : corners)
        paintMark(painter, corner, sideMarkOf(side), m_colours, 9);
    const double top = naturalSize().height() - legendHeight() + 4 + radarLegendLine * double(side);
    const double left = m_width / 2 - radarLabelWidth;
    setMarkPen(painter, side, m_colours);
    painter.drawLine(QPointF(left, top + radarLegendLine / 2), QPointF(left + 34, top + radarLegendLine / 2));
    paintMark(painter, {left + 17, top + radarLegendLine / 2}, sideMarkOf(side), m_colours, 9);
    painter.setPen(m_colours.text);
    paintText(painter, {left + 44, top, 2 * radarLabelWidth - 44, radarLegendLine}, Qt::AlignLeft | Qt::AlignVCenter,
              shownLine(m_sides[side], m_mode), chartSmallText + 1);
}

BarSpot RadarChart::spotAt(QPointF point, const QRectF& area) const
{
    const double scale = scaleIn(area);
    if (scale <= 0 || m_rows.empty())
        return {};
    const QPointF inside = (point - area.topLeft()) / scale;
    for (size_t row = 0; row < m_rows.size(); ++row)
        if (labelPlace(row).contains(inside))
            return {.bar = int(row)};
    const QPointF away = inside - centre();
    if (std::hypot(away.x(), away.y()) > radius() + 6)
        return {};
    size_t nearest = 0;
    for (size_t row = 1; row < m_rows.size(); ++row)
        if (QPointF::dotProduct(away, direction(row)) > QPointF::dotProduct(away, direction(nearest)))
            nearest = row;
    return {.bar = int(nearest)};
}

QRectF RadarChart::placeOf(const BarSpot& spot, const QRectF& area) const
{
    if (spot.bar < 0 || size_t(spot.bar) >= m_rows.size())
        return {};
    const double scale = scaleIn(area);
    const QRectF natural = labelPlace(size_t(spot.bar));
    return {area.topLeft() + natural.topLeft() * scale, natural.size() * scale};
}

} // namespace daikou::reports::charts
