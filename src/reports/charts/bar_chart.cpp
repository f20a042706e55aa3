// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/bar_chart.h"

#include "domain/values/display.h"
#include "reports/charts/chart_fill.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace daikou::reports::charts {

namespace {

constexpr double space = 10;
constexpr double swatch = 18; ///< of the legend

} // namespace

BarChart::BarChart(std::vector<Bar> bars, LanguageMode mode)
    : m_bars(std::move(bars)), m_mode(mode), m_width(chartWidth)
{
    for (const auto& bar : m_bars)
        m_greatest = std::max(m_greatest, bar.value);
}

void BarChart::setLegend(std::vector<Bilingual> parts)
{
    m_legend = std::move(parts);
}

double BarChart::rowHeight() const
{
    return m_mode == LanguageMode::Both ? 46 : 30;
}

QSizeF BarChart::naturalSize() const
{
    return {m_width, legendPlaces().height + std::max(1.0, double(m_bars.size())) * rowHeight()};
}

QString BarChart::numberText(double number) const
{
    if (number != std::floor(number))
        return QString::number(number, 'f', 1);
    return m_westernDigits ? domain::displayNumber(number) : shownNumber(qint64(number), m_mode);
}

QString BarChart::valueOf(const Bar& bar) const
{
    return bar.shown.isEmpty() ? numberText(bar.value) : bar.shown;
}

BarChart::Columns BarChart::columns() const
{
    Columns widest{.labels = 40, .values = 20};
    for (const auto& bar : m_bars) {
        for (const auto& shown : shownTexts(bar.label, m_mode))
            widest.labels = std::max(widest.labels, textWidth(shown.text, chartText));
        widest.values = std::max(widest.values, textWidth(valueOf(bar), chartText, true));
    }
    return {.labels = std::min(widest.labels + 2, m_width * 0.42), .values = widest.values + 2};
}

BarChart::LegendPlaces BarChart::legendPlaces() const
{
    LegendPlaces places;
    const double line = 22;
    double x = 0;
    for (const auto& name : m_legend) {
        const double width = swatch + 6 + textWidth(shownLine(name, m_mode), chartSmallText + 1);
        if (x > 0 && x + width > m_width) {
            x = 0;
            places.height += line;
        }
        places.entries.emplace_back(x, places.height, std::min(width, m_width), line);
        x += width + 2 * space;
    }
    if (!m_legend.empty())
        places.height += line + 6;
    return places;
}

double BarChart::scaleIn(const QRectF& area) const
{
    const QSizeF size = naturalSize();
    return std::min(area.width() / size.width(), area.height() / size.height());
}

QRectF BarChart::naturalRow(size_t row) const
{
    return {0, legendPlaces().height + double(row) * rowHeight(), m_width, rowHeight()};
}

QRectF BarChart::naturalBar(size_t row, const Columns& columns) const
{
    const Bar& bar = m_bars[row];
    const QRectF line = naturalRow(row);
    const double left = columns.labels + space;
    const double room = std::max(0.0, m_width - left - columns.values - space);
    const double whole = m_shares ? bar.value : m_greatest;
    const double share = whole > 0 ? std::max(0.0, bar.value) / whole : 0;
    const double thick = std::min(18.0, rowHeight() * 0.6);
    return {left, line.top() + (line.height() - thick) / 2, room * share, thick};
}

QRectF BarChart::naturalPart(size_t row, size_t part, const Columns& columns) const
{
    const Bar& bar = m_bars[row];
    QRectF place = naturalBar(row, columns);
    const double unit = bar.value > 0 ? place.width() / bar.value : 0;
    for (size_t before = 0; before < part; ++before)
        place.setLeft(place.left() + bar.parts[before] * unit);
    place.setWidth(bar.parts[part] * unit);
    return place;
}

void BarChart::paint(QPainter& painter, const QRectF& area) const
{
    const double scale = scaleIn(area);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.topLeft());
    painter.scale(scale, scale);
    paintLegend(painter);
    const Columns widths = columns();
    for (size_t row = 0; row < m_bars.size(); ++row)
        paintRow(painter, row, widths);
    if (m_selected.bar >= 0 && size_t(m_selected.bar) < m_bars.size()) {
        painter.setPen(QPen(m_colours.selected, 3));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(naturalPlace(m_selected).adjusted(1.5, 1.5, -1.5, -1.5), 3, 3);
    }
    painter.restore();
}

void BarChart::paintLegend(QPainter& painter) const
{
    const LegendPlaces places = legendPlaces();
    for (size_t part = 0; part < m_legend.size(); ++part) {
        const QRectF& entry = places.entries[part];
        paintFill(painter, {entry.left() + 1, entry.top() + 5, swatch, 12}, fillOf(part), m_colours);
        painter.setPen(m_colours.text);
        paintText(painter, entry.adjusted(swatch + 6, 0, 1, 0), Qt::AlignLeft | Qt::AlignVCenter,
                  shownLine(m_legend[part], m_mode), chartSmallText + 1);
    }
}

void BarChart::paintRow(QPainter& painter, size_t row, const Columns& columns) const
{
    const auto& bar = m_bars[row];
    const QRectF line = naturalRow(row);
    painter.setPen(m_colours.text);
    const auto names = shownTexts(bar.label, m_mode);
    const double height = rowHeight() / double(std::max<size_t>(1, names.size()));
    for (size_t i = 0; i < names.size(); ++i) {
        const QRectF place(0, line.top() + double(i) * height * 0.92, columns.labels, height);
        paintText(painter, place, Qt::AlignRight | Qt::AlignVCenter, names[i].text, chartText);
    }
    const QRectF shape = naturalBar(row, columns);
    painter.fillRect(QRectF(shape.left() - 1, line.top(), 1, rowHeight()), m_colours.line);
    if (bar.parts.empty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colours.high);
        painter.drawRoundedRect(shape, 2, 2);
    } else {
        paintParts(painter, row, columns);
    }
    painter.setPen(m_colours.text);
    paintText(painter, {shape.right() + space, line.top(), columns.values, rowHeight()},
              Qt::AlignLeft | Qt::AlignVCenter, valueOf(bar), chartText, true);
}

void BarChart::paintParts(QPainter& painter, size_t row, const Columns& columns) const
{
    const auto& parts = m_bars[row].parts;
    for (size_t part = 0; part < parts.size(); ++part) {
        const QRectF place = naturalPart(row, part, columns);
        const Fill fill = fillOf(part);
        if (place.width() <= 0)
            continue;
        paintFill(painter, place, fill, m_colours);
        const QString number = numberText(parts[part]);
        const double wide = textWidth(number, chartSmallText) + 6;
        if (wide > place.width())
            continue;
        const QRectF ground(place.center().x() - wide / 2, place.top() + 2, wide, place.height() - 4);
        if (const QColor under = groundOn(fill, m_colours); under.isValid())
            painter.fillRect(ground, under);
        painter.setPen(textOn(fill, m_colours));
        paintText(painter, ground, Qt::AlignHCenter | Qt::AlignVCenter, number, chartSmallText);
    }
}

QRectF BarChart::naturalPlace(const BarSpot& spot) const
{
    const auto row = size_t(spot.bar);
    if (spot.part < 0 || size_t(spot.part) >= m_bars[row].parts.size())
        return naturalRow(row);
    return naturalPart(row, size_t(spot.part), columns()).adjusted(-2, -3, 2, 3);
}

QRectF BarChart::placeOf(const BarSpot& spot, const QRectF& area) const
{
    if (spot.bar < 0 || size_t(spot.bar) >= m_bars.size())
        return {};
    const double scale = scaleIn(area);
    const QRectF natural = naturalPlace(spot);
    return {area.topLeft() + natural.topLeft() * scale, natural.size() * scale};
}

int BarChart::barAt(QPointF point, const QRectF& area) const
{
    return spotAt(point, area).bar;
}

BarSpot BarChart::spotAt(QPointF point, const QRectF& area) const
{
    const double scale = scaleIn(area);
    if (scale <= 0)
        return {};
    const QPointF inside = (point - area.topLeft()) / scale;
    const double below = inside.y() - legendPlaces().height;
    if (inside.x() < 0 || inside.x() > m_width || below < 0)
        return {};
    const auto row = size_t(below / rowHeight());
    if (row >= m_bars.size())
        return {};
    BarSpot spot{.bar = int(row)};
    const Columns widths = columns();
    for (size_t part = 0; part < m_bars[row].parts.size(); ++part) {
        const QRectF place = naturalPart(row, part, widths);
        if (inside.x() >= place.left() && inside.x() < place.right())
            spot.part = int(part);
    }
    return spot;
}

} // namespace daikou::reports::charts
