// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/charts/bar_chart.h"

#include <optional>

namespace daikou::reports::charts {

/// What one side says on one line: the mean, none where nobody answered, and of how many answers.
struct GapMark {
    std::optional<double> mean;
    qint64 n = 0; ///< −1: this side does not belong on this line
};

/// One thing that was rated.
struct GapRow {
    Bilingual label;
    std::vector<GapMark> marks; ///< one for each side, in the order of the legend
    QString shown;              ///< the gap or the spread, at the end of the line: "−1.3"
};

/// What sides (or groups, or parties) say of the same things, on one scale: a line for each thing, a mark for each
/// side, and what lies between the lowest and the highest shaded. Marks are told apart by their shape.
class GapChart {
public:
    /// `from` and `to`: the ends of the scale, in whole levels. `gap`: what stands above the ends of the lines.
    GapChart(std::vector<GapRow> rows, std::vector<Bilingual> sides, int from, int to, Bilingual gap,
             LanguageMode mode);

    void setColours(const ChartColours& colours) { m_colours = colours; }
    /// For windows, where all numbers are written 0-9, in Khmer too.
    void setWesternDigits() { m_westernDigits = true; }
    /// The natural width; texts keep their size.
    void setWidth(double width) { m_width = width; }
    /// The row (bar) or mark (part) that is framed.
    void setSelected(const BarSpot& spot) { m_selected = spot; }

    const std::vector<GapRow>& rows() const { return m_rows; }
    const std::vector<Bilingual>& sides() const { return m_sides; }
    /// A size at which it reads well; the height follows from the rows.
    QSizeF naturalSize() const;
    /// Paints into the area, as large as fits, at its top.
    void paint(QPainter& painter, const QRectF& area) const;
    /// The row at this point, and the mark where one is there; −1 for none.
    BarSpot spotAt(QPointF point, const QRectF& area) const;
    QRectF placeOf(const BarSpot& spot, const QRectF& area) const;
    /// "2.4 (36)": the mean with the number of answers; "–" where nobody answered.
    QString markText(const GapMark& mark) const;
    /// "36 / 9": how many answers each mark is of; of many marks together.
    QString countText(const GapRow& row) const;

private:
    struct Layout; // where lines and columns stand in the natural size
    Layout layout() const;
    double scaleIn(const QRectF& area) const;
    void paintHead(QPainter& painter, const Layout& places) const;
    void paintRow(QPainter& painter, size_t row, const Layout& places) const;

    std::vector<GapRow> m_rows;
    std::vector<Bilingual> m_sides;
    int m_from, m_to;
    Bilingual m_gap;
    LanguageMode m_mode;
    ChartColours m_colours = lightColours();
    BarSpot m_selected;
    double m_width;
    bool m_westernDigits = false;
};

} // namespace daikou::reports::charts
