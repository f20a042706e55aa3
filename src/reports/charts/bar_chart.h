// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/charts/chart_style.h"

#include <vector>

namespace daikou::reports::charts {

struct Bar {
    Bilingual label;
    double value = 0; ///< a negative one is shown as nothing
    QString shown;    ///< the value in words ("$1,200"); the bare number where empty
};

/// Bars that lie, one a line, each with its label before and its value after it.
class BarChart {
public:
    BarChart(std::vector<Bar> bars, LanguageMode mode);

    void setColours(const ChartColours& colours) { m_colours = colours; }

    /// A size at which it reads well; the height follows from the number of bars.
    QSizeF naturalSize() const;
    /// Paints into the area, as large as fits, at its top.
    void paint(QPainter& painter, const QRectF& area) const;
    /// The number of the bar at this point of the area, its label included; −1 for none.
    int barAt(QPointF point, const QRectF& area) const;

private:
    double rowHeight() const;
    double labelWidth() const;
    double valueWidth() const;
    QString valueOf(const Bar& bar) const;
    void paintRow(QPainter& painter, size_t row, double labels, double values) const;

    std::vector<Bar> m_bars;
    LanguageMode m_mode;
    ChartColours m_colours = lightColours();
    double m_greatest = 0;
};

} // namespace daikou::reports::charts
