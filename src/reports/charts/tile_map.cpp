// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/tile_map.h"

#include "domain/values/display.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace daikou::reports::charts {

namespace {

constexpr double pitchX = 112;
constexpr double pitchY = 88;
constexpr double gap = 5;
constexpr double tileMargin = 4; ///< for the frame of a selected tile at the edge
constexpr double roundness = 6;

QString codeOf(const Province& province)
{
    return QString::fromLatin1(province.code.data(), qsizetype(province.code.size()));
}

} // namespace

TileMap::TileMap(QHash<QString, qint64> counts, LanguageMode mode) : m_counts(std::move(counts)), m_mode(mode)
{
    for (const auto& province : provinces())
        m_greatest = std::max(m_greatest, m_counts.value(codeOf(province)));
}

QSizeF TileMap::naturalSize() const
{
    const auto grid = provinceGridSize();
    return {grid.width() * pitchX - gap + 2 * tileMargin, grid.height() * pitchY - gap + 2 * tileMargin};
}

QRectF TileMap::placeIn(const QRectF& area) const
{
    const QSizeF size = naturalSize().scaled(area.size(), Qt::KeepAspectRatio);
    return {area.center() - QPointF(size.width() / 2, size.height() / 2), size};
}

QRectF TileMap::naturalTile(const Province& province) const
{
    return {tileMargin + province.column * pitchX, tileMargin + province.row * pitchY, pitchX - gap, pitchY - gap};
}

QRectF TileMap::tileOf(const Province& province, const QRectF& area) const
{
    const auto place = placeIn(area);
    const double scale = place.width() / naturalSize().width();
    const auto tile = naturalTile(province);
    return {place.topLeft() + tile.topLeft() * scale, tile.size() * scale};
}

QString TileMap::provinceAt(QPointF point, const QRectF& area) const
{
    for (const auto& province : provinces())
        if (tileOf(province, area).contains(point))
            return codeOf(province);
    return {};
}

void TileMap::paint(QPainter& painter, const QRectF& area) const
{
    const auto place = placeIn(area);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(place.topLeft());
    painter.scale(place.width() / naturalSize().width(), place.height() / naturalSize().height());
    for (const auto& province : provinces())
        paintTile(painter, province);
    painter.restore();
}

/// By the square root, so that small counts are still told apart beside a great one.
QColor TileMap::shadeOf(qint64 count) const
{
    if (count <= 0 || m_greatest <= 0)
        return m_colours.paper;
    return mixed(m_colours.low, m_colours.high, std::sqrt(double(count) / double(m_greatest)));
}

void TileMap::paintTile(QPainter& painter, const Province& province) const
{
    const auto tile = naturalTile(province);
    const qint64 count = m_counts.value(codeOf(province));
    const QColor shade = shadeOf(count);
    const bool selected = codeOf(province) == m_selected;
    painter.setPen(selected ? QPen(m_colours.selected, 4) : QPen(m_colours.line, 1));
    painter.setBrush(shade);
    painter.drawRoundedRect(tile, roundness, roundness);

    const QColor text = count > 0 ? readableOn(shade) : m_colours.muted;
    painter.setPen(text);
    const auto names = shownTexts(province.name, m_mode);
    const double size = names.size() == 2 ? 12 : 13;
    QRectF line(tile.left() + 6, tile.top() + 7, tile.width() - 12, size * 1.5);
    for (const auto& name : names) {
        paintText(painter, line, Qt::AlignHCenter | Qt::AlignVCenter, name.text, size);
        line.translate(0, size * 1.6);
    }
    const QRectF rest(line.left(), line.top() - 2, line.width(), tile.bottom() - line.top());
    paintText(painter, rest, Qt::AlignHCenter | Qt::AlignVCenter, figureOf(codeOf(province)), 21, count > 0);
}

QString TileMap::figureOf(const QString& code) const
{
    const qint64 count = m_counts.value(code);
    if (!m_counted)
        return QStringLiteral("…");
    if (count <= 0 && (m_unit.isEmpty() || !m_counts.contains(code)))
        return QStringLiteral("–");
    return (m_westernDigits ? domain::displayNumber(double(count)) : shownNumber(count, m_mode)) + m_unit;
}

} // namespace daikou::reports::charts
