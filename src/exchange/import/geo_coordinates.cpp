// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/geo_coordinates.h"

#include <cmath>

namespace daikou::exchange {

using domain::GeoLine;
using domain::GeoPoint;
using domain::GeoPolygon;
using domain::GeoShape;

namespace {

constexpr size_t leastRing = 3;

} // namespace

GeoCoordinates::Wrong GeoCoordinates::beginList()
{
    if (m_open.size() >= Polygons)
        return Wrong::TooDeep;
    m_open.push_back(Nothing);
    m_numbers = 0;
    return Wrong::No;
}

GeoCoordinates::Wrong GeoCoordinates::addNumber(double number)
{
    constexpr int numberHeight = 1;
    if (m_open.empty() || (m_open.back() != Nothing && m_open.back() != numberHeight))
        return Wrong::Mixed;
    m_open.back() = numberHeight;
    if (m_numbers < 2)
        m_position[m_numbers] = number;
    ++m_numbers; // a third is the altitude
    return Wrong::No;
}

GeoCoordinates::Wrong GeoCoordinates::endPosition()
{
    if (m_numbers < 2)
        return Wrong::OneNumber;
    constexpr double half = 180, quarter = 90, degrees = 360;
    const double east = std::abs(m_position[0]), north = std::abs(m_position[1]);
    m_points.push_back({m_position[0], m_position[1]});
    if (east <= half && north <= quarter)
        return Wrong::No;
    if (east > degrees || north > degrees)
        return Wrong::Projected;
    return east <= quarter && north <= half ? Wrong::Swapped : Wrong::Nowhere;
}

GeoCoordinates::Wrong GeoCoordinates::endList()
{
    const int height = m_open.back();
    m_open.pop_back();
    if (height == Nothing)
        return Wrong::No; // an empty list says nothing
    if (height == Position)
        if (const Wrong wrong = endPosition(); wrong != Wrong::No)
            return wrong;
    if (height == Positions)
        m_lineEnds.push_back(m_points.size());
    if (height == Lines)
        m_polygonEnds.push_back(m_lineEnds.size());
    if (m_open.empty()) {
        m_height = height;
        return Wrong::No;
    }
    if (m_open.back() != Nothing && m_open.back() != height + 1)
        return Wrong::Mixed;
    m_open.back() = height + 1;
    return Wrong::No;
}

QString GeoCoordinates::lastPosition() const
{
    constexpr int digits = 10;
    return QStringLiteral("%1, %2").arg(m_position[0], 0, 'g', digits).arg(m_position[1], 0, 'g', digits);
}

GeoLine GeoCoordinates::line(size_t index) const
{
    const size_t first = index == 0 ? 0 : m_lineEnds[index - 1];
    return {m_points.begin() + ptrdiff_t(first), m_points.begin() + ptrdiff_t(m_lineEnds[index])};
}

/// Empty where its outer ring bounds nothing.
GeoPolygon GeoCoordinates::polygon(size_t firstLine, size_t endLine) const
{
    GeoPolygon rings;
    for (size_t i = firstLine; i < endLine; ++i) {
        GeoLine ring = line(i);
        if (ring.size() > 1 && ring.front() == ring.back())
            ring.pop_back();
        if (ring.size() >= leastRing)
            rings.push_back(std::move(ring));
        else if (i == firstLine)
            break;
    }
    return rings;
}

void GeoCoordinates::addPolygon(GeoShape& shape, size_t firstLine, size_t endLine) const
{
    if (GeoPolygon rings = polygon(firstLine, endLine); !rings.empty())
        shape.polygons.push_back(std::move(rings));
}

bool GeoCoordinates::addTo(GeoShape& shape, const QString& type) const
{
    struct Form {
        const char16_t* type;
        int height;
        void (*add)(const GeoCoordinates&, GeoShape&);
    };
    const auto addPoints = [](const GeoCoordinates& from, GeoShape& to) {
        to.points.insert(to.points.end(), from.m_points.begin(), from.m_points.end());
    };
    const auto addLines = [](const GeoCoordinates& from, GeoShape& to) {
        for (size_t i = 0; i < from.m_lineEnds.size(); ++i)
            if (GeoLine line = from.line(i); line.size() > 1)
                to.lines.push_back(std::move(line));
    };
    const auto addPolygons = [](const GeoCoordinates& from, GeoShape& to) {
        for (size_t i = 0; i < from.m_polygonEnds.size(); ++i)
            from.addPolygon(to, i == 0 ? 0 : from.m_polygonEnds[i - 1], from.m_polygonEnds[i]);
    };
    const Form forms[] = {
        {u"Point", Position, addPoints},      {u"MultiPoint", Positions, addPoints},
        {u"LineString", Positions, addLines}, {u"MultiLineString", Lines, addLines},
        {u"Polygon", Lines, addPolygons},     {u"MultiPolygon", Polygons, addPolygons},
    };
    for (const Form& form : forms) {
        if (type != form.type)
            continue;
        if (m_height != Nothing && m_height != form.height)
            return false;
        form.add(*this, shape);
        return true;
    }
    return false;
}

} // namespace daikou::exchange
