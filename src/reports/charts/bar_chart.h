// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/charts/chart_style.h"

#include <optional>
#include <vector>

namespace daikou::reports::charts {

struct Bar {
    Bilingual label;
    double value = 0; ///< a negative one is shown as nothing
    QString shown;    ///< the value in words ("$1,200"); the bare number where empty
    /// What the value is made of, one number for each part of the legend; none: the bar is one piece.
    std::vector<double> parts = {};
};

/// A bar, or one part of it (from 0; −1: the whole bar).
struct BarSpot {
    int bar = -1;
    int part = -1;

    bool operator==(const BarSpot&) const = default;
};

/// Bars that lie, one a line, each with its label before and its value after it. Bars may be made of parts, each with a
/// pattern and, where it is wide enough, its number.
class BarChart {
public:
    BarChart(std::vector<Bar> bars, LanguageMode mode);

    void setColours(const ChartColours& colours) { m_colours = colours; }
    /// The names of the parts, shown above the bars with their patterns.
    void setLegend(std::vector<Bilingual> parts);
    /// All bars with anything in them are equally long, to compare shares.
    void setShares(bool shares) { m_shares = shares; }
    /// For windows, where all numbers are written 0-9, in Khmer too.
    void setWesternDigits() { m_westernDigits = true; }
    /// The natural width; texts keep their size.
    void setWidth(double width) { m_width = width; }
    /// The bar or part that is framed.
    void setSelected(const BarSpot& spot) { m_selected = spot; }

    const std::vector<Bar>& bars() const { return m_bars; }
    const std::vector<Bilingual>& legend() const { return m_legend; }
    /// A size at which it reads well; the height follows from the number of bars.
    QSizeF naturalSize() const;
    /// Paints into the area, as large as fits, at its top.
    void paint(QPainter& painter, const QRectF& area) const;
    /// The number of the bar at this point of the area, its label included; −1 for none.
    int barAt(QPointF point, const QRectF& area) const;
    /// The same with the part that is there.
    BarSpot spotAt(QPointF point, const QRectF& area) const;
    /// Where a bar (with its label and value) or a part of it stands in the area.
    QRectF placeOf(const BarSpot& spot, const QRectF& area) const;
    /// The number of a bar or a part as it is written beside it.
    QString numberText(double number) const;
    QString valueOf(const Bar& bar) const;

private:
    /// How far label, bar and value reach.
    struct Columns {
        double labels = 0, values = 0;
    };
    /// Where each entry of the legend stands, and how high it is altogether.
    struct LegendPlaces {
        std::vector<QRectF> entries;
        double height = 0;
    };
    double rowHeight() const;
    double scaleIn(const QRectF& area) const;
    Columns columns() const;
    LegendPlaces legendPlaces() const;
    QRectF naturalRow(size_t row) const;
    QRectF naturalBar(size_t row, const Columns& columns) const;
    QRectF naturalPart(size_t row, size_t part, const Columns& columns) const;
    QRectF naturalPlace(const BarSpot& spot) const;
    void paintLegend(QPainter& painter) const;
    void paintRow(QPainter& painter, size_t row, const Columns& columns) const;
    void paintParts(QPainter& painter, size_t row, const Columns& columns) const;

    std::vector<Bar> m_bars;
    std::vector<Bilingual> m_legend;
    LanguageMode m_mode;
    ChartColours m_colours = lightColours();
    BarSpot m_selected;
    double m_greatest = 0, m_width;
    bool m_shares = false, m_westernDigits = false;
};

} // namespace daikou::reports::charts
