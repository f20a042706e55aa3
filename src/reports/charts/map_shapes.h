// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/progress.h"
#include "domain/values/geometry.h"
#include "domain/values/language.h"

#include <QLineF>
#include <QPainterPath>
#include <QRectF>

#include <vector>

namespace daikou::reports::charts {

/// One thing on a map: an area of the register, or what a layer has beside them.
struct MapItem {
    QString code; ///< of the area; empty: none
    domain::Bilingual name;
    domain::GeoShape shape; ///< not empty
};

/// The shapes of a map, projected (equirectangular, true at the middle latitude, north up) and simplified beforehand
/// for every zoom, so that painting them is quick. In units of a degree of latitude, y to the south. Made on any
/// thread, then read from any.
class MapShapes {
public:
    /// The shapes for some zooms: points that fall into one cell of a grid are one, alike in neighbours, so that these
    /// still meet.
    struct Detail {
        double grid = 0;                           ///< the size of a cell; 0: nothing is left out
        std::vector<QPainterPath> polygons, lines; ///< of each item
        std::vector<QLineF> borders;               ///< sides between areas of two provinces, or of the country
    };
    struct Place {
        QRectF bounds;
        QPointF middle;   ///< where its name stands
        double width = 0; ///< how wide it is there
        std::vector<QPointF> points;
    };

    static constexpr double kilometresPerUnit = 111.195;

    /// Throws Error (Cancelled).
    explicit MapShapes(std::vector<MapItem> items, const domain::Progress& progress = {});

    const std::vector<MapItem>& items() const { return m_items; }
    const Place& place(size_t item) const { return m_places[item]; }
    const QRectF& bounds() const { return m_bounds; }
    /// The item with this code, -1 where there is none.
    int find(const QString& code) const;
    /// The item at a point: one whose own point is within `near` of it, else one whose polygon holds it; -1 where there
    /// is none.
    int itemAt(const QPointF& point, double near) const;
    /// The least detail whose cells are no larger than this and, of what `view` shows, the most that a frame has time
    /// for.
    const Detail& detail(double largestCell, const QRectF& view) const;

private:
    QPointF project(const domain::GeoPoint& point) const;
    domain::GeoPoint unproject(const QPointF& point) const;
    void addPlaces(const domain::Progress& progress);
    Detail makeDetail(double grid, const std::vector<QLineF>& borders) const;
    std::vector<QLineF> findBorders() const;

    std::vector<MapItem> m_items;
    std::vector<Place> m_places;
    std::vector<Detail> m_details; ///< from least to whole
    QRectF m_bounds;
    double m_west = 0, m_north = 0, m_shrink = 1; ///< how long a degree of longitude is
};

} // namespace daikou::reports::charts
