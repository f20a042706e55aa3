// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace daikou::domain {

/// A place on the earth, in degrees (WGS 84), east and north.
struct GeoPoint {
    double longitude = 0, latitude = 0;
    bool operator==(const GeoPoint&) const = default;
};

using GeoLine = std::vector<GeoPoint>;
/// The first line bounds it, the others are holes in it. Each line is closed: its last point joins the first, and is
/// not said twice.
using GeoPolygon = std::vector<GeoLine>;

/// What a feature of a map layer looks like: any of each.
struct GeoShape {
    std::vector<GeoPoint> points;
    std::vector<GeoLine> lines;
    std::vector<GeoPolygon> polygons;

    bool isEmpty() const { return points.empty() && lines.empty() && polygons.empty(); }
    bool operator==(const GeoShape&) const = default;
};

/// A stretch of the earth between two meridians and two parallels; empty until something is added.
struct GeoBounds {
    double west = 1, south = 1, east = -1, north = -1;

    bool isEmpty() const { return west > east; }
    void add(const GeoPoint& point);
    void add(const GeoBounds& other);
    bool contains(const GeoPoint& point) const;
};

GeoBounds boundsOf(const GeoLine& line);
GeoBounds boundsOf(const GeoShape& shape);

/// Whether a point lies in one of the shape's polygons and in none of its holes. Of a point on the border itself either
/// answer may come.
bool contains(const GeoShape& shape, const GeoPoint& point);
bool contains(const GeoPolygon& polygon, const GeoPoint& point);

/// A place in the widest part of the shape's largest polygon, and how wide it is there, in degrees: where a name fits
/// best. Of a shape without polygons its first point, and 0. The shape is not empty.
struct GeoMiddle {
    GeoPoint point;
    double width = 0;
};
GeoMiddle middleOf(const GeoShape& shape);

} // namespace daikou::domain
