// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/geometry.h"

#include <QString>

namespace daikou::exchange {

/// The nested lists of numbers in which GeoJSON writes the points of a geometry, taken in bracket by bracket, before it
/// need be known of which type the geometry is.
class GeoCoordinates {
public:
    enum class Wrong {
        No,
        Mixed,     ///< numbers beside lists, or lists of unlike depth
        TooDeep,   ///< lists in lists in lists in lists in lists
        OneNumber, ///< a position of one number
        Projected, ///< far too great for degrees
        Swapped,   ///< latitude first
        Nowhere,   ///< no place on earth
    };

    Wrong beginList();
    Wrong addNumber(double number);
    /// Whether this was the last bracket is said by isOpen().
    Wrong endList();
    bool isOpen() const { return !m_open.empty(); }

    size_t pointCount() const { return m_points.size(); }
    /// The position that was read last, as it stands in the file.
    QString lastPosition() const;
    /// Adds the geometry to a shape; false where a type of this name has other coordinates.
    bool addTo(domain::GeoShape& shape, const QString& type) const;

private:
    enum Height { Nothing, Position, Positions, Lines, Polygons };

    Wrong endPosition();
    domain::GeoLine line(size_t index) const;
    domain::GeoPolygon polygon(size_t firstLine, size_t endLine) const;
    void addPolygon(domain::GeoShape& shape, size_t firstLine, size_t endLine) const;

    std::vector<int> m_open; ///< of what height the things in each open list are, with 0 for none yet
    int m_height = Nothing;  ///< of the whole, once it is closed
    double m_position[2] = {0, 0};
    int m_numbers = 0;
    std::vector<domain::GeoPoint> m_points;
    std::vector<size_t> m_lineEnds, m_polygonEnds;
};

} // namespace daikou::exchange
