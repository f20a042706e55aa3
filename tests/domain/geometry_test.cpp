// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/geometry.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace daikou::domain {

namespace {

const GeoPolygon ring{{{0, 0}, {10, 0}, {10, 10}, {0, 10}}, {{4, 4}, {6, 4}, {6, 6}, {4, 6}}};

GeoShape shapeOf(const GeoPolygon& polygon)
{
    return {.points = {}, .lines = {}, .polygons = {polygon}};
}

} // namespace

TEST(Geometry, aPointIsInAPolygonButNotInItsHole)
{
    EXPECT_TRUE(contains(ring, {1, 1}));
    EXPECT_FALSE(contains(ring, {5, 5}));
    EXPECT_FALSE(contains(ring, {11, 5}));
    EXPECT_FALSE(contains(GeoPolygon(), {0, 0}));
    EXPECT_TRUE(contains(shapeOf(ring), {9, 9}));
}

TEST(Geometry, boundsHoldAllThatIsAdded)
{
    GeoBounds bounds;
    EXPECT_TRUE(bounds.isEmpty());
    bounds.add(GeoPoint{103, 12});
    EXPECT_FALSE(bounds.isEmpty());
    bounds.add(GeoPoint{102, 13});
    bounds.add(GeoBounds());
    EXPECT_TRUE(bounds.contains({102.5, 12.5}));
    EXPECT_FALSE(bounds.contains({103.5, 12.5}));
}

TEST(Geometry, theMiddleOfABellIsInItsWidePart)
{
    const GeoShape bell = shapeOf({{{0, 0}, {10, 0}, {10, 4}, {5.5, 5}, {5.5, 10}, {4.5, 10}, {4.5, 5}, {0, 4}}});
    const GeoMiddle middle = middleOf(bell);
    EXPECT_LT(middle.point.latitude, 5);
    EXPECT_GT(middle.width, 5);
    EXPECT_TRUE(contains(bell, middle.point));
}

TEST(Geometry, theMiddleOfPointsAndLinesIsOneOfTheirs)
{
    EXPECT_EQ(middleOf({.points = {{1, 2}}, .lines = {}, .polygons = {}}).point, (GeoPoint{1, 2}));
    EXPECT_EQ(middleOf({.points = {}, .lines = {{{1, 2}, {3, 4}}}, .polygons = {}}).point, (GeoPoint{3, 4}));
}

/// Wherever a name has room, it stands inside.
RC_GTEST_PROP(GeometryProperty, theMiddleLiesInside, ())
{
    const auto corner = rc::gen::map(rc::gen::pair(rc::gen::inRange(-1000, 1001), rc::gen::inRange(-900, 901)),
                                     [](const std::pair<int, int>& at) {
                                         return GeoPoint{at.first / 10.0 + at.second / 1e4, at.second / 10.0};
                                     });
    const auto line = *rc::gen::suchThat(rc::gen::container<GeoLine>(corner),
                                         [](const GeoLine& corners) { return corners.size() >= 3; });
    const GeoShape shape = shapeOf({line});
    const GeoMiddle middle = middleOf(shape);
    RC_ASSERT(boundsOf(shape).contains(middle.point));
    RC_ASSERT(middle.width == 0 || contains(shape, middle.point));
}

} // namespace daikou::domain
