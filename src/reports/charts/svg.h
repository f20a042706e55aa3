// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document/document.h"

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <functional>

class QPainter;

namespace daikou::reports::charts {

/// What `paint` paints on a sheet of this size, as SVG: the form in which charts go into documents. The same painting
/// gives the same bytes. `title` says what the picture shows.
QByteArray paintSvg(const QSizeF& size, const QString& title, const std::function<void(QPainter&)>& paint);

/// The SVG of a chart (TileMap, BarChart) at its natural size.
template <class Chart>
QByteArray toSvg(const Chart& chart, const QString& title)
{
    const QSizeF size = chart.naturalSize();
    return paintSvg(size, title, [&](QPainter& painter) { chart.paint(painter, {QPointF(0, 0), size}); });
}

/// The chart as a figure of a document, painted only when a writer needs it. `alternative` says what it shows.
template <class Chart>
Figure figureOf(Chart chart, const Bilingual& caption, const Bilingual& alternative, double widthShare = 1)
{
    const QSizeF size = chart.naturalSize();
    const auto make = [chart = std::move(chart), title = alternative.en] { return toSvg(chart, title); };
    return {{}, caption, alternative, widthShare, make, size};
}

} // namespace daikou::reports::charts
