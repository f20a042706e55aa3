// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shared/chart_view.h"

namespace daikou::gui {

/// A chart of reports::charts in a ChartView: it takes the width that there is, the colours of the window and what is
/// selected. What its rows and parts are, and how they are told, each kind says itself.
template <class Chart>
class SizedPicture : public ChartPicture {
public:
    explicit SizedPicture(Chart chart) : m_chart(std::move(chart)) {}

    QSizeF sizeFor(double width) const override { return chartIn(width).naturalSize(); }
    void paint(QPainter& painter, const QRectF& area, const reports::charts::ChartColours& colours,
               const BarSpot& selected) const override
    {
        Chart chart = chartIn(area.width());
        chart.setColours(colours);
        chart.setSelected(selected);
        chart.paint(painter, area);
    }
    BarSpot spotAt(QPointF point, const QRectF& area) const override
    {
        return chartIn(area.width()).spotAt(point, area);
    }
    QRectF placeOf(const BarSpot& spot, const QRectF& area) const override
    {
        return chartIn(area.width()).placeOf(spot, area);
    }

protected:
    Chart m_chart;

private:
    Chart chartIn(double width) const
    {
        Chart chart = m_chart;
        chart.setWidth(width);
        return chart;
    }
};

} // namespace daikou::gui
