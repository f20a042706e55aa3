// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/geometry.h"

#include <algorithm>
#include <cmath>

namespace daikou::domain {

namespace {

/// Calls `visit` with the ends of each side of a closed line.
template <class Visit>
void forEachSide(const GeoLine& line, Visit visit)
{
    for (size_t i = 0; i < line.size(); ++i)
        visit(line[i], line[i + 1 < line.size() ? i + 1 : 0]);
}

bool spans(const GeoPoint& a, const GeoPoint& b, double latitude)
{
    return (a.latitude > latitude) != (b.latitude > latitude);
}

double crossing(const GeoPoint& a, const GeoPoint& b, double latitude)
{
    return a.longitude + (latitude - a.latitude) / (b.latitude - a.latitude) * (b.longitude - a.longitude);
}

double areaOf(const GeoPolygon& polygon)
{
    double twice = 0;
    if (!polygon.empty())
        forEachSide(polygon.front(), [&](const GeoPoint& a, const GeoPoint& b) {
            twice += a.longitude * b.latitude - b.longitude * a.latitude;
        });
    return std::abs(twice) / 2;
}

struct Stretch {
    double west = 0, east = 0;
    double width() const { return east - west; }
};

/// The stretches of a parallel that lie inside the polygon.
std::vector<Stretch> stretchesAlong(const GeoPolygon& polygon, double latitude)
{
    std::vector<double> crossings;
    for (const GeoLine& line : polygon)
        forEachSide(line, [&](const GeoPoint& a, const GeoPoint& b) {
            if (spans(a, b, latitude))
                crossings.push_back(crossing(a, b, latitude));
        });
    std::ranges::sort(crossings);
    std::vector<Stretch> stretches;
    for (size_t i = 0; i + 1 < crossings.size(); i += 2)
        stretches.push_back({crossings[i], crossings[i + 1]});
    return stretches;
}

/// The widest that is inside on all three parallels, as for a line of text with some height; width 0 for none.
Stretch widestBand(const GeoPolygon& polygon, double latitude, double halfHeight)
{
    std::vector<Stretch> band = stretchesAlong(polygon, latitude);
    for (const double beside : {latitude - halfHeight, latitude + halfHeight}) {
        std::vector<Stretch> narrowed;
        for (const Stretch& one : band)
            for (const Stretch& other : stretchesAlong(polygon, beside))
                if (const Stretch both{std::max(one.west, other.west), std::min(one.east, other.east)};
                    both.width() > 0)
                    narrowed.push_back(both);
        band = std::move(narrowed);
    }
    return band.empty() ? Stretch() : *std::ranges::max_element(band, {}, &Stretch::width);
}

} // namespace

void GeoBounds::add(const GeoPoint& point)
{
    add(GeoBounds{point.longitude, point.latitude, point.longitude, point.latitude});
}

void GeoBounds::add(const GeoBounds& other)
{
    if (other.isEmpty())
        return;
    if (isEmpty()) {
        *this = other;
        return;
    }
    west = std::min(west, other.west);
    south = std::min(south, other.south);
    east = std::max(east, other.east);
    north = std::max(north, other.north);
}

bool GeoBounds::contains(const GeoPoint& point) const
{
    return point.longitude >= west && point.longitude <= east && point.latitude >= south && point.latitude <= north;
}

GeoBounds boundsOf(const GeoLine& line)
{
    GeoBounds bounds;
    for (const GeoPoint& point : line)
        bounds.add(point);
    return bounds;
}

GeoBounds boundsOf(const GeoShape& shape)
{
    GeoBounds bounds = boundsOf(shape.points);
    for (const GeoLine& line : shape.lines)
        bounds.add(boundsOf(line));
    for (const GeoPolygon& polygon : shape.polygons)
        for (const GeoLine& line : polygon)
            bounds.add(boundsOf(line));
    return bounds;
}

bool contains(const GeoPolygon& polygon, const GeoPoint& point)
{
    bool inside = false;
    for (const GeoLine& line : polygon)
        forEachSide(line, [&](const GeoPoint& a, const GeoPoint& b) {
            if (spans(a, b, point.latitude) && point.longitude < crossing(a, b, point.latitude))
                inside = !inside;
        });
    return inside;
}

bool contains(const GeoShape& shape, const GeoPoint& point)
{
    return std::ranges::any_of(shape.polygons, [&](const GeoPolygon& polygon) { return contains(polygon, point); });
}

GeoMiddle middleOf(const GeoShape& shape)
{
    constexpr int parallels = 13;
    constexpr double bandShare = 0.06; // of the height, to both sides
    if (shape.polygons.empty())
        return {shape.points.empty() ? shape.lines.front()[shape.lines.front().size() / 2] : shape.points.front(), 0};
    const GeoPolygon& largest = *std::ranges::max_element(shape.polygons, {}, areaOf);
    const GeoBounds bounds = boundsOf(largest.front());
    const double height = bounds.north - bounds.south;
    GeoMiddle best{{(bounds.west + bounds.east) / 2, (bounds.south + bounds.north) / 2}, 0};
    double bestRank = 0;
    for (int i = 1; i <= parallels; ++i) {
        const double share = double(i) / (parallels + 1);
        const double latitude = bounds.south + share * height;
        const Stretch band = widestBand(largest, latitude, bandShare * height);
        const double rank = band.width() * (1 - std::abs(share - 0.5)); // rather in the middle than at an end
        if (rank > bestRank) {
            best = {{(band.west + band.east) / 2, latitude}, band.width()};
            bestRank = rank;
        }
    }
    return best;
}

} // namespace daikou::domain
