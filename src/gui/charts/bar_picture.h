// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shared/chart_view.h"

namespace daikou::gui {

/// A bar chart for a ChartView. Numbers are written 0-9, as everywhere in the windows.
class BarPicture : public ChartPicture {
public:
    explicit BarPicture(reports::charts::BarChart chart);

    int rows() const override { return int(m_chart.bars().size()); }
    /// Those that there is anything of.
    std::vector<int> partsOf(int row) const override;
    QSizeF sizeFor(double width) const override;
    void paint(QPainter& painter, const QRectF& area, const reports::charts::ChartColours& colours,
               const BarSpot& selected) const override;
    BarSpot spotAt(QPointF point, const QRectF& area) const override;
    QRectF placeOf(const BarSpot& spot, const QRectF& area) const override;
    QString wordsOf(const BarSpot& spot) const override;

private:
    reports::charts::BarChart chartIn(double width) const;

    reports::charts::BarChart m_chart;
};

} // namespace daikou::gui
