// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/bar_chart.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace daikou::reports::charts {

namespace {

constexpr double width = 672;
constexpr double textSize = 13;
constexpr double space = 10;

} // namespace

BarChart::BarChart(std::vector<Bar> bars, LanguageMode mode) : m_bars(std::move(bars)), m_mode(mode)
{
    for (const auto& bar : m_bars)
        m_greatest = std::max(m_greatest, bar.value);
}

double BarChart::rowHeight() const
{
    return m_mode == LanguageMode::Both ? 46 : 30;
}

QSizeF BarChart::naturalSize() const
{
    return {width, std::max(1.0, double(m_bars.size())) * rowHeight()};
}

QString BarChart::valueOf(const Bar& bar) const
{
    if (!bar.shown.isEmpty())
        return bar.shown;
    return bar.value == std::floor(bar.value) ? shownNumber(qint64(bar.value), m_mode)
                                              : QString::number(bar.value, 'f', 1);
}

double BarChart::labelWidth() const
{
    double widest = 40;
    for (const auto& bar : m_bars)
        for (const auto& shown : shownTexts(bar.label, m_mode))
            widest = std::max(widest, textWidth(shown.text, textSize));
    return std::min(widest + 2, width * 0.42);
}

double BarChart::valueWidth() const
{
    double widest = 20;
    for (const auto& bar : m_bars)
        widest = std::max(widest, textWidth(valueOf(bar), textSize, true));
    return widest + 2;
}

void BarChart::paint(QPainter& painter, const QRectF& area) const
{
    const double scale = std::min(area.width() / naturalSize().width(), area.height() / naturalSize().height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.topLeft());
    painter.scale(scale, scale);
    const double labels = labelWidth();
    const double values = valueWidth();
    for (size_t row = 0; row < m_bars.size(); ++row)
        paintRow(painter, row, labels, values);
    painter.restore();
}

void BarChart::paintRow(QPainter& painter, size_t row, double labels, double values) const
{
    const auto& bar = m_bars[row];
    const double top = double(row) * rowHeight();
    painter.setPen(m_colours.text);
    const auto names = shownTexts(bar.label, m_mode);
    const double line = rowHeight() / double(std::max<size_t>(1, names.size()));
    for (size_t i = 0; i < names.size(); ++i) {
        const QRectF place(0, top + double(i) * line * 0.92, labels, line);
        paintText(painter, place, Qt::AlignRight | Qt::AlignVCenter, names[i].text, textSize);
    }
    const double left = labels + space;
    const double room = width - left - values - space;
    const double share = m_greatest > 0 ? std::max(0.0, bar.value) / m_greatest : 0;
    const double thick = std::min(18.0, rowHeight() * 0.6);
    const QRectF shape(left, top + (rowHeight() - thick) / 2, room * share, thick);
    painter.fillRect(QRectF(left - 1, top, 1, rowHeight()), m_colours.line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colours.high);
    painter.drawRoundedRect(shape, 2, 2);
    painter.setPen(m_colours.text);
    paintText(painter, {shape.right() + space, top, values, rowHeight()}, Qt::AlignLeft | Qt::AlignVCenter,
              valueOf(bar), textSize, true);
}

int BarChart::barAt(QPointF point, const QRectF& area) const
{
    const double scale = std::min(area.width() / naturalSize().width(), area.height() / naturalSize().height());
    const QPointF inside = (point - area.topLeft()) / scale;
    if (scale <= 0 || inside.x() < 0 || inside.x() > width || inside.y() < 0)
        return -1;
    const auto row = size_t(inside.y() / rowHeight());
    return row < m_bars.size() ? int(row) : -1;
}

} // namespace daikou::reports::charts
