// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/gap_chart.h"

#include "reports/charts/side_mark.h"
#include "reports/charts/text_lines.h"

#include <QPainter>

#include <algorithm>

namespace daikou::reports::charts {

namespace {

constexpr double gapLegendLine = 24, ticksHeight = 22;
constexpr double rowPadding = 8, markSpace = 10;
constexpr double markRadius = 8;
constexpr double inset = 6; ///< of texts from the frame of what is selected

} // namespace

struct GapChart::Layout {
    double labels = 0, scaleLeft = 0, scaleRight = 0, countLeft = 0, gapLeft = 0, legend = 0;
    std::vector<QRectF> legendEntries;
    std::vector<QStringList> lines; ///< of the labels
    std::vector<QRectF> rows;
    double height = 0;

    double x(double level, int from, int to) const
    {
        return scaleLeft + (level - from) / std::max(1, to - from) * (scaleRight - scaleLeft);
    }
};

GapChart::GapChart(std::vector<GapRow> rows, std::vector<Bilingual> sides, int from, int to, Bilingual gap,
                   LanguageMode mode)
    : m_rows(std::move(rows)), m_sides(std::move(sides)), m_from(from), m_to(to), m_gap(std::move(gap)), m_mode(mode),
      m_width(chartWidth)
{}

GapChart::Layout GapChart::layout() const
{
    Layout places;
    places.labels = m_width * 0.44;
    double gap = textWidth(shownLine(m_gap, m_mode), chartSmallText), count = textWidth(QStringLiteral("n"), chartText);
    for (const auto& row : m_rows) {
        gap = std::max(gap, textWidth(row.shown, chartText, true));
        count = std::max(count, textWidth(countText(row), chartSmallText));
    }
    places.gapLeft = m_width - gap - inset - 2;
    places.countLeft = places.gapLeft - count - markSpace;
    places.scaleLeft = places.labels + markSpace + markRadius;
    places.scaleRight = std::max(places.scaleLeft + 1, places.countLeft - markSpace - markRadius);
    double x = 0;
    places.legend = m_sides.empty() ? 0 : gapLegendLine;
    for (const auto& side : m_sides) {
        const double width = 2 * markRadius + 6 + textWidth(shownLine(side, m_mode), chartSmallText + 1);
        if (x > 0 && x + width > m_width) {
            x = 0;
            places.legend += gapLegendLine;
        }
        places.legendEntries.emplace_back(x, places.legend - gapLegendLine, std::min(width, m_width), gapLegendLine);
        x += width + 2 * markSpace;
    }
    double top = places.legend + ticksHeight;
    for (const auto& row : m_rows) {
        QStringList lines;
        for (const auto& shown : shownTexts(row.label, m_mode))
            lines += linesOf(shown.text, chartText, places.labels - inset, 2);
        const double height = std::max(26.0, double(lines.size()) * lineHeight(chartText) + rowPadding);
        places.lines.push_back(std::move(lines));
        places.rows.emplace_back(0, top, m_width, height);
        top += height;
    }
    places.height = top + 2;
    return places;
}

QSizeF GapChart::naturalSize() const
{
    return {m_width, layout().height};
}

double GapChart::scaleIn(const QRectF& area) const
{
    const QSizeF size = naturalSize();
    return std::min(area.width() / size.width(), area.height() / size.height());
}

QString GapChart::markText(const GapMark& mark) const
{
    if (!mark.mean)
        return QStringLiteral("–");
    const QString n = m_westernDigits ? QString::number(mark.n) : shownNumber(mark.n, m_mode);
    return QStringLiteral("%1 (%2)").arg(QString::number(*mark.mean, 'f', 1), n);
}

QString GapChart::countText(const GapRow& row) const
{
    constexpr size_t apart = 2; // more numbers than two would take the room of the scale
    const auto text = [this](qint64 n) { return m_westernDigits ? QString::number(n) : shownNumber(n, m_mode); };
    if (row.marks.size() > apart) {
        qint64 all = 0;
        for (const auto& mark : row.marks)
            all += std::max<qint64>(0, mark.n);
        return text(all);
    }
    QStringList counts;
    for (const auto& mark : row.marks)
        if (mark.n >= 0)
            counts += text(mark.n);
    return counts.join(QStringLiteral(" / "));
}

void GapChart::paint(QPainter& painter, const QRectF& area) const
{
    const double scale = scaleIn(area);
    const Layout places = layout();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.topLeft());
    painter.scale(scale, scale);
    paintHead(painter, places);
    for (size_t row = 0; row < m_rows.size(); ++row)
        paintRow(painter, row, places);
    if (m_selected.bar >= 0 && size_t(m_selected.bar) < m_rows.size()) {
        painter.setPen(QPen(m_colours.selected, 3));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(places.rows[size_t(m_selected.bar)].adjusted(1.5, 1.5, -1.5, -1.5), 3, 3);
    }
    painter.restore();
}

void GapChart::paintHead(QPainter& painter, const Layout& places) const
{
    for (size_t side = 0; side < m_sides.size(); ++side) {
        const QRectF& entry = places.legendEntries[side];
        paintMark(painter, {entry.left() + markRadius + 1, entry.center().y()}, sideMarkOf(side), m_colours);
        painter.setPen(m_colours.text);
        paintText(painter, entry.adjusted(2 * markRadius + 6, 0, 2, 0), Qt::AlignLeft | Qt::AlignVCenter,
                  shownLine(m_sides[side], m_mode), chartSmallText + 1);
    }
    const double bottom = places.height - 2;
    for (int level = m_from; level <= m_to; ++level) {
        const double x = places.x(level, m_from, m_to);
        painter.fillRect(QRectF(x - 0.5, places.legend + ticksHeight, 1, bottom - places.legend - ticksHeight),
                         m_colours.line);
        painter.setPen(m_colours.muted);
        const QString number = m_westernDigits ? QString::number(level) : shownNumber(level, m_mode);
        paintText(painter, {x - 20, places.legend, 40, ticksHeight}, Qt::AlignHCenter | Qt::AlignVCenter, number,
                  chartSmallText);
    }
    painter.setPen(m_colours.muted);
    paintText(painter, {places.gapLeft, places.legend, m_width - inset - places.gapLeft, ticksHeight},
              Qt::AlignRight | Qt::AlignVCenter, shownLine(m_gap, m_mode), chartSmallText);
    paintText(painter, {places.countLeft, places.legend, places.gapLeft - markSpace - places.countLeft, ticksHeight},
              Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("n"), chartSmallText);
}

void GapChart::paintRow(QPainter& painter, size_t row, const Layout& places) const
{
    const GapRow& all = m_rows[row];
    const QRectF& line = places.rows[row];
    painter.fillRect(QRectF(0, line.bottom() - 0.5, m_width, 0.5), m_colours.line);
    painter.setPen(m_colours.text);
    paintLines(painter, {inset, line.top(), places.labels - inset, line.height()}, Qt::AlignLeft, places.lines[row],
               chartText);
    std::optional<double> least, most;
    for (const GapMark& mark : all.marks)
        if (mark.mean) {
            least = least ? std::min(*least, *mark.mean) : *mark.mean;
            most = most ? std::max(*most, *mark.mean) : *mark.mean;
        }
    const double y = line.center().y();
    if (least) {
        const double left = places.x(*least, m_from, m_to), right = places.x(*most, m_from, m_to);
        painter.fillRect(QRectF(left, y - 5, right - left, 10), m_colours.low);
    }
    for (size_t side = 0; side < all.marks.size(); ++side)
        if (all.marks[side].mean)
            paintMark(painter, {places.x(*all.marks[side].mean, m_from, m_to), y}, sideMarkOf(side), m_colours);
    painter.setPen(m_colours.text);
    paintText(painter, {places.gapLeft, line.top(), m_width - inset - places.gapLeft, line.height()},
              Qt::AlignRight | Qt::AlignVCenter, all.shown, chartText, true);
    painter.setPen(m_colours.muted);
    paintText(painter, {places.countLeft, line.top(), places.gapLeft - markSpace - places.countLeft, line.height()},
              Qt::AlignRight | Qt::AlignVCenter, countText(all), chartSmallText);
}

QRectF GapChart::placeOf(const BarSpot& spot, const QRectF& area) const
{
    if (spot.bar < 0 || size_t(spot.bar) >= m_rows.size())
        return {};
    const Layout places = layout();
    const double scale = scaleIn(area);
    QRectF natural = places.rows[size_t(spot.bar)];
    const auto& marks = m_rows[size_t(spot.bar)].marks;
    if (spot.part >= 0 && size_t(spot.part) < marks.size() && marks[size_t(spot.part)].mean)
        natural = QRectF(places.x(*marks[size_t(spot.part)].mean, m_from, m_to) - markRadius,
                         natural.center().y() - markRadius, 2 * markRadius, 2 * markRadius);
    return {area.topLeft() + natural.topLeft() * scale, natural.size() * scale};
}

BarSpot GapChart::spotAt(QPointF point, const QRectF& area) const
{
    const double scale = scaleIn(area);
    if (scale <= 0)
        return {};
    const QPointF inside = (point - area.topLeft()) / scale;
    const Layout places = layout();
    for (size_t row = 0; row < places.rows.size(); ++row) {
        if (!places.rows[row].contains(inside))
            continue;
        BarSpot spot{.bar = int(row)};
        for (size_t side = 0; side < m_rows[row].marks.size(); ++side)
            if (placeOf({.bar = int(row), .part = int(side)}, area).contains(point) && m_rows[row].marks[side].mean)
                spot.part = int(side);
        return spot;
    }
    return {};
}

} // namespace daikou::reports::charts
