// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/charts/chart_style.h"
#include "reports/charts/provinces.h"

#include <QHash>

namespace daikou::reports::charts {

/// The 25 provinces as tiles, each with its name, its count and a shade that follows the count: it reads in colour, in
/// black and white, and without seeing shades at all. Painted on any painter.
class TileMap {
public:
    /// `counts` by official code; a province that is not in it has none.
    TileMap(QHash<QString, qint64> counts, LanguageMode mode);

    void setColours(const ChartColours& colours) { m_colours = colours; }
    /// False while nobody knows yet how many there are.
    void setCounted(bool counted) { m_counted = counted; }
    /// For windows, where all numbers are written 0-9, in Khmer too.
    void setWesternDigits() { m_westernDigits = true; }
    /// What stands behind each number (" %"). A province that is in the counts then shows a 0 as what it is.
    void setUnit(const QString& unit) { m_unit = unit; }
    /// The code of the tile that is framed; empty for none.
    void setSelected(const QString& code) { m_selected = code; }

    /// A size at which it reads well; any other keeps this shape.
    QSizeF naturalSize() const;
    /// Paints into the area, as large as fits, in its middle.
    void paint(QPainter& painter, const QRectF& area) const;
    /// The code of the province whose tile is at this point of the area; empty between tiles and outside.
    QString provinceAt(QPointF point, const QRectF& area) const;
    /// Where a province's tile stands in the area.
    QRectF tileOf(const Province& province, const QRectF& area) const;

private:
    void paintTile(QPainter& painter, const Province& province) const;
    QColor shadeOf(qint64 count) const;
    QString figureOf(const QString& code) const;
    QRectF placeIn(const QRectF& area) const;
    QRectF naturalTile(const Province& province) const;

    QHash<QString, qint64> m_counts;
    LanguageMode m_mode;
    ChartColours m_colours = lightColours();
    QString m_selected, m_unit;
    qint64 m_greatest = 0;
    bool m_counted = true, m_westernDigits = false;
};

} // namespace daikou::reports::charts
