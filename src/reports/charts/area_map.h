// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/charts/chart_style.h"
#include "reports/charts/map_shapes.h"

#include <QHash>

#include <memory>

namespace daikou::reports::charts {

/// The areas of a map in shades that follow their counts, in classes that grow darker (so that they are told apart in
/// black and white too), with names and numbers where there is room, a legend and a scale bar. Painted on any painter.
class AreaMap {
public:
    /// What of the map is seen: the point of the shapes in the middle, and pixels a unit. Scale 0: all, as large as
    /// fits.
    struct View {
        QPointF centre;
        double scale = 0;
    };

    /// `counts` by code; an area that is not in it has none. `what` is counted: the title of the legend.
    AreaMap(std::shared_ptr<const MapShapes> shapes, QHash<QString, qint64> counts, QString what, LanguageMode mode);

    void setColours(const ChartColours& colours) { m_colours = colours; }
    /// False while nobody knows yet how many there are: the legend says so, and no number is shown.
    void setCounted(bool counted) { m_counted = counted; }
    /// For windows, where all numbers are written 0-9, in Khmer too.
    void setWesternDigits() { m_westernDigits = true; }
    bool isCounted() const { return m_counted; }
    void setView(const View& view) { m_view = view; }
    const View& view() const { return m_view; }
    /// The item that is framed; -1 for none.
    void setSelected(int item) { m_selected = item; }

    const MapShapes& shapes() const { return *m_shapes; }
    /// A size at which it reads well.
    QSizeF naturalSize() const;
    /// All of it.
    void paint(QPainter& painter, const QRectF& area) const;
    /// The areas and their names, which take the time.
    void paintAreas(QPainter& painter, const QRectF& area) const;
    /// What stands over them: the frame of the selected one, the legend, the scale.
    void paintOver(QPainter& painter, const QRectF& area) const;

    /// -1 where there is none.
    int itemAt(QPointF point, const QRectF& area) const;
    /// Where a point of the shapes stands in the area, and the other way round.
    QPointF toArea(QPointF point, const QRectF& area) const;
    QPointF toShapes(QPointF point, const QRectF& area) const;
    /// Pixels a unit of the shapes: as the view says, and at which all fits.
    double scale(const QRectF& area) const;
    double fittingScale(const QRectF& area) const;
    QString nameOf(int item) const;
    qint64 countOf(int item) const;

    /// The greatest count of each class, ascending; empty where nothing is counted.
    const std::vector<qint64>& classes() const { return m_classes; }
    /// The shade of a count.
    QColor shadeOf(qint64 count) const;

private:
    struct Canvas;
    QBrush fillOf(size_t item) const;
    QColor edgeOn(const QBrush& fill) const;
    void paintPolygons(Canvas& canvas) const;
    void paintPoints(Canvas& canvas) const;
    void paintLabels(Canvas& canvas) const;
    void paintLabel(Canvas& canvas, size_t item, std::vector<QRectF>& taken) const;
    void paintSelected(QPainter& painter, const QRectF& area) const;
    void paintPlate(QPainter& painter, const QRectF& place) const;
    void paintLegend(QPainter& painter, const QRectF& area) const;
    void paintScale(QPainter& painter, const QRectF& area) const;
    bool hasUnmatched() const;
    QString numberText(qint64 number) const;

    std::shared_ptr<const MapShapes> m_shapes;
    QHash<QString, qint64> m_counts;
    QString m_what;
    LanguageMode m_mode;
    ChartColours m_colours = lightColours();
    View m_view;
    int m_selected = -1;
    bool m_counted = true, m_westernDigits = false;
    std::vector<qint64> m_classes;
};

} // namespace daikou::reports::charts
