// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/charts/gap_chart.h"

namespace daikou::reports::charts {

/// Themes around a centre, one ring a level, and for each side its means joined to a polygon. Few themes (three to
/// twelve): below three there is no area to see.
class RadarChart {
public:
    /// The rows and sides of a gap chart; from the lowest level in the centre to the highest at the rim.
    RadarChart(std::vector<GapRow> rows, std::vector<Bilingual> sides, int from, int to, LanguageMode mode);

    void setColours(const ChartColours& colours) { m_colours = colours; }
    void setWidth(double width) { m_width = width; }
    /// The theme (bar) that is framed.
    void setSelected(const BarSpot& spot) { m_selected = spot.bar; }

    const std::vector<GapRow>& rows() const { return m_rows; }
    const std::vector<Bilingual>& sides() const { return m_sides; }
    QSizeF naturalSize() const;
    void paint(QPainter& painter, const QRectF& area) const;
    /// The theme whose axis or label is nearest within reach of this point; −1 for none.
    BarSpot spotAt(QPointF point, const QRectF& area) const;
    /// Where its label stands.
    QRectF placeOf(const BarSpot& spot, const QRectF& area) const;

private:
    double scaleIn(const QRectF& area) const;
    QPointF centre() const;
    double radius() const;
    double legendHeight() const;
    /// The direction of an axis, the first one upwards.
    QPointF direction(size_t row) const;
    QPointF pointOf(size_t row, double level) const;
    QRectF labelPlace(size_t row) const;
    void paintRings(QPainter& painter) const;
    void paintSide(QPainter& painter, size_t side) const;

    std::vector<GapRow> m_rows;
    std::vector<Bilingual> m_sides;
    int m_from, m_to;
    LanguageMode m_mode;
    ChartColours m_colours = lightColours();
    double m_width;
    int m_selected = -1;
};

} // namespace daikou::reports::charts
