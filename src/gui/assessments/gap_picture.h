// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shared/chart_view.h"
#include "reports/charts/radar_chart.h"

namespace daikou::gui {

/// A gap chart for a ChartView. Numbers are written 0-9, as everywhere in the windows.
class GapPicture : public ChartPicture {
public:
    explicit GapPicture(reports::charts::GapChart chart);

    int rows() const override { return int(m_chart.rows().size()); }
    std::vector<int> partsOf(int row) const override;
    QSizeF sizeFor(double width) const override;
    void paint(QPainter& painter, const QRectF& area, const reports::charts::ChartColours& colours,
               const BarSpot& selected) const override;
    BarSpot spotAt(QPointF point, const QRectF& area) const override;
    QRectF placeOf(const BarSpot& spot, const QRectF& area) const override;
    QString wordsOf(const BarSpot& spot) const override;

private:
    reports::charts::GapChart chartIn(double width) const;

    reports::charts::GapChart m_chart;
};

/// A radar for a ChartView: its themes are chosen whole.
class RadarPicture : public ChartPicture {
public:
    RadarPicture(reports::charts::RadarChart chart, std::vector<reports::Bilingual> sides);

    int rows() const override { return int(m_chart.rows().size()); }
    std::vector<int> partsOf(int) const override { return {}; }
    QSizeF sizeFor(double width) const override;
    void paint(QPainter& painter, const QRectF& area, const reports::charts::ChartColours& colours,
               const BarSpot& selected) const override;
    BarSpot spotAt(QPointF point, const QRectF& area) const override;
    QRectF placeOf(const BarSpot& spot, const QRectF& area) const override;
    QString wordsOf(const BarSpot& spot) const override;

private:
    reports::charts::RadarChart chartIn(double width) const;

    reports::charts::RadarChart m_chart;
    std::vector<reports::Bilingual> m_sides;
};

} // namespace daikou::gui
