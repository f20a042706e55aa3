// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/map_shapes.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace daikou::reports::charts {

using domain::GeoBounds;
using domain::GeoLine;
using domain::GeoPoint;

namespace {

constexpr int provinceDigits = 2;

QString stopped()
{
    return QCoreApplication::translate("reports", "the map layer was not read, since it was stopped");
}

QPointF snapped(const QPointF& point, double grid)
{
    return grid <= 0 ? point : QPointF(std::round(point.x() / grid) * grid, std::round(point.y() / grid) * grid);
}

/// Without the points that fall onto the one before.
std::vector<QPointF> simplified(const std::vector<QPointF>& line, double grid)
{
    std::vector<QPointF> kept;
    for (const QPointF& each : line)
        if (const QPointF point = snapped(each, grid); kept.empty() || kept.back() != point)
            kept.push_back(point);
    return kept;
}

void addTo(QPainterPath& path, const std::vector<QPointF>& line, bool closed)
{
    path.moveTo(line.front());
    for (size_t i = 1; i < line.size(); ++i)
        path.lineTo(line[i]);
    if (closed)
        path.closeSubpath();
}

/// Which two sides of areas are one border: the same ends, whichever comes first.
using SideKey = std::array<double, 4>;
SideKey keyOf(const GeoPoint& a, const GeoPoint& b)
{
    const std::pair<double, double> first{a.longitude, a.latitude}, second{b.longitude, b.latitude};
    return first < second ? SideKey{first.first, first.second, second.first, second.second}
                          : SideKey{second.first, second.second, first.first, first.second};
}

} // namespace

MapShapes::MapShapes(std::vector<MapItem> items, const domain::Progress& progress) : m_items(std::move(items))
{
    GeoBounds bounds;
    for (const MapItem& item : m_items)
        bounds.add(domain::boundsOf(item.shape));
    m_west = bounds.west;
    m_north = bounds.north;
    m_shrink = std::max(0.01, std::cos((bounds.south + bounds.north) / 2 * std::numbers::pi / 180));
    addPlaces(progress);
    constexpr double leastSize = 1e-6, fewestCells = 175; // across the whole map
    constexpr int mostDetails = 11;
    const auto borders = findBorders();
    Detail whole = makeDetail(0, borders);
    const auto corners = [](const Detail& detail) {
        qsizetype sum = 0;
        for (const auto* paths : {&detail.polygons, &detail.lines})
            for (const QPainterPath& path : *paths)
                sum += path.elementCount();
        return sum;
    };
    const qsizetype all = corners(whole);
    double grid = std::max({m_bounds.width(), m_bounds.height(), leastSize}) / fewestCells;
    for (int i = 0; i < mostDetails; ++i, grid /= 2) {
        progress.step(0, 0, stopped());
        Detail detail = makeDetail(grid, borders);
        if (corners(detail) > all * 9 / 10)
            break;
        m_details.push_back(std::move(detail));
    }
    m_details.push_back(std::move(whole));
}

void MapShapes::addPlaces(const domain::Progress& progress)
{
    for (const MapItem& item : m_items) {
        progress.step(0, 0, stopped());
        const GeoBounds bounds = domain::boundsOf(item.shape);
        const auto middle = domain::middleOf(item.shape);
        Place place;
        place.bounds = QRectF(project({bounds.west, bounds.north}), project({bounds.east, bounds.south}));
        place.middle = project(middle.point);
        place.width = middle.width * m_shrink;
        for (const GeoPoint& point : item.shape.points)
            place.points.push_back(project(point));
        m_bounds = m_places.empty() ? place.bounds
                                    : QRectF(QPointF(std::min(m_bounds.left(), place.bounds.left()),
                                                     std::min(m_bounds.top(), place.bounds.top())),
                                             QPointF(std::max(m_bounds.right(), place.bounds.right()),
                                                     std::max(m_bounds.bottom(), place.bounds.bottom())));
        m_places.push_back(std::move(place));
    }
}

QPointF MapShapes::project(const GeoPoint& point) const
{
    return {(point.longitude - m_west) * m_shrink, m_north - point.latitude};
}

GeoPoint MapShapes::unproject(const QPointF& point) const
{
    return {m_west + point.x() / m_shrink, m_north - point.y()};
}

/// The sides that belong to one area alone, and those between areas of two provinces.
std::vector<QLineF> MapShapes::findBorders() const
{
    struct Side {
        SideKey ends;
        QString province;
    };
    std::vector<Side> sides;
    for (const MapItem& item : m_items)
        for (const auto& polygon : item.shape.polygons)
            for (const GeoLine& line : polygon)
                for (size_t i = 0; i < line.size(); ++i)
                    sides.push_back({keyOf(line[i], line[(i + 1) % line.size()]), item.code.left(provinceDigits)});
    std::ranges::sort(sides, {}, &Side::ends);
    std::vector<QLineF> borders;
    for (size_t i = 0; i < sides.size();) {
        size_t next = i + 1;
        bool isInside = false;
        for (; next < sides.size() && sides[next].ends == sides[i].ends; ++next)
            isInside = isInside || sides[next].province == sides[i].province;
        const SideKey& ends = sides[i].ends;
        if (!isInside)
            borders.push_back({project({ends[0], ends[1]}), project({ends[2], ends[3]})});
        i = next;
    }
    return borders;
}

MapShapes::Detail MapShapes::makeDetail(double grid, const std::vector<QLineF>& borders) const
{
    constexpr size_t leastRing = 3;
    Detail detail;
    detail.grid = grid;
    const auto projected = [&](const GeoLine& line) {
        std::vector<QPointF> points;
        points.reserve(line.size());
        for (const GeoPoint& point : line)
            points.push_back(project(point));
        return simplified(points, grid);
    };
    for (const MapItem& item : m_items) {
        QPainterPath polygons, lines;
        for (const auto& polygon : item.shape.polygons)
            for (const GeoLine& ring : polygon)
                if (const auto points = projected(ring); points.size() >= leastRing)
                    addTo(polygons, points, true);
        for (const GeoLine& line : item.shape.lines)
            addTo(lines, projected(line), false);
        detail.polygons.push_back(std::move(polygons));
        detail.lines.push_back(std::move(lines));
    }
    for (const QLineF& border : borders)
        if (const QLineF side(snapped(border.p1(), grid), snapped(border.p2(), grid)); side.p1() != side.p2())
            detail.borders.push_back(side);
    return detail;
}

int MapShapes::find(const QString& code) const
{
    if (code.isEmpty())
        return -1;
    const auto found = std::ranges::find(m_items, code, &MapItem::code);
    return found == m_items.end() ? -1 : int(found - m_items.begin());
}

int MapShapes::itemAt(const QPointF& point, double near) const
{
    const GeoPoint at = unproject(point);
    double least = near;
    int found = -1, within = -1;
    for (size_t i = 0; i < m_items.size(); ++i) {
        const Place& place = m_places[i];
        if (!place.bounds.adjusted(-near, -near, near, near).contains(point))
            continue;
        for (const QPointF& own : place.points)
            if (const double distance = QLineF(own, point).length(); distance <= least) {
                least = distance;
                found = int(i);
            }
        if (within < 0 && domain::contains(m_items[i].shape, at))
            within = int(i);
    }
    return found >= 0 ? found : within;
}

const MapShapes::Detail& MapShapes::detail(double largestCell, const QRectF& view) const
{
    constexpr qsizetype most = 80'000; // corners that are painted within a frame that nobody waits for
    size_t chosen = 0;
    while (chosen + 1 < m_details.size() && m_details[chosen].grid > largestCell)
        ++chosen;
    const auto corners = [&](const Detail& detail) {
        qsizetype sum = 0;
        for (size_t i = 0; i < m_places.size(); ++i)
            if (view.intersects(m_places[i].bounds))
                sum += detail.polygons[i].elementCount() + detail.lines[i].elementCount();
        return sum;
    };
    while (chosen > 0 && corners(m_details[chosen]) > most)
        --chosen;
    return m_details[chosen];
}

} // namespace daikou::reports::charts
