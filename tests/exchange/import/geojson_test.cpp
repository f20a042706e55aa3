// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/geojson.h"
#include "support/printing.h"

#include <QBuffer>

#include <nlohmann/json.hpp>

namespace daikou::exchange {

using domain::GeoLine;
using domain::GeoPoint;
using domain::GeoPolygon;
using domain::GeoShape;
using nlohmann::ordered_json;

namespace {

GeoLayer read(const std::string& json)
{
    QByteArray bytes = QByteArray::fromStdString(json);
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    return readGeoJson(device, QStringLiteral("map.geojson"));
}

GeoShape shapeOf(const std::string& geometry)
{
    return read(geometry).features.front().shape;
}

ordered_json written(const GeoPoint& point)
{
    return {point.longitude, point.latitude};
}

ordered_json written(const GeoLine& line, bool closed)
{
    ordered_json list = ordered_json::array();
    for (const GeoPoint& point : line)
        list.push_back(written(point));
    if (closed)
        list.push_back(written(line.front()));
    return list;
}

/// A shape as a collection of all that is in it.
ordered_json written(const GeoShape& shape)
{
    ordered_json points = ordered_json::array(), lines = ordered_json::array(), polygons = ordered_json::array();
    for (const GeoPoint& point : shape.points)
        points.push_back(written(point));
    for (const GeoLine& line : shape.lines)
        lines.push_back(written(line, false));
    for (const GeoPolygon& polygon : shape.polygons) {
        ordered_json rings = ordered_json::array();
        for (const GeoLine& ring : polygon)
            rings.push_back(written(ring, true));
        polygons.push_back(rings);
    }
    return {{"type", "GeometryCollection"},
            {"geometries",
             {{{"type", "MultiPoint"}, {"coordinates", points}},
              {{"coordinates", lines}, {"type", "MultiLineString"}},
              {{"type", "MultiPolygon"}, {"coordinates", polygons}}}}};
}

rc::Gen<GeoPoint> somePoint()
{
    return rc::gen::map(
        rc::gen::pair(rc::gen::inRange(-18'000'000, 18'000'001), rc::gen::inRange(-9'000'000, 9'000'001)),
        [](const std::pair<int, int>& ends) {
            return GeoPoint{ends.first / 100'000.0, ends.second / 100'000.0};
        });
}

rc::Gen<GeoLine> someLine(size_t least)
{
    return rc::gen::suchThat(rc::gen::container<GeoLine>(somePoint()), [least](const GeoLine& line) {
        return line.size() >= least && line.front() != line.back();
    });
}

rc::Gen<GeoShape> someShape()
{
    const auto polygon = rc::gen::map(rc::gen::pair(someLine(3), rc::gen::container<GeoPolygon>(1, someLine(3))),
                                      [](const std::pair<GeoLine, GeoPolygon>& rings) {
                                          GeoPolygon all{rings.first};
                                          all.insert(all.end(), rings.second.begin(), rings.second.end());
                                          return all;
                                      });
    return rc::gen::map(rc::gen::tuple(rc::gen::container<GeoLine>(somePoint()),
                                       rc::gen::container<std::vector<GeoLine>>(2, someLine(2)),
                                       rc::gen::container<std::vector<GeoPolygon>>(2, polygon)),
                        [](const std::tuple<GeoLine, std::vector<GeoLine>, std::vector<GeoPolygon>>& parts) {
                            return GeoShape{std::get<0>(parts), std::get<1>(parts), std::get<2>(parts)};
                        });
}

} // namespace

TEST(GeoJson, everyKindOfGeometryIsRead)
{
    EXPECT_EQ(shapeOf(R"({"type":"Point","coordinates":[104.9,11.5,12]})").points, (GeoLine{{104.9, 11.5}}));
    EXPECT_EQ(shapeOf(R"({"type":"MultiPoint","coordinates":[[1,2],[3,4]]})").points, (GeoLine{{1, 2}, {3, 4}}));
    EXPECT_EQ(shapeOf(R"({"type":"LineString","coordinates":[[1,2],[3,4]]})").lines,
              (std::vector<GeoLine>{{{1, 2}, {3, 4}}}));
    EXPECT_EQ(shapeOf(R"({"type":"MultiLineString","coordinates":[[[1,2],[3,4]],[[5,6],[7,8]]]})").lines.size(), 2U);
    const auto holed =
        shapeOf(R"({"coordinates":[[[0,0],[9,0],[9,9],[0,0]],[[2,1],[3,1],[3,2],[2,1]]],"type":"Polygon"})");
    ASSERT_EQ(holed.polygons.size(), 1U);
    EXPECT_EQ(holed.polygons[0], (GeoPolygon{{{0, 0}, {9, 0}, {9, 9}}, {{2, 1}, {3, 1}, {3, 2}}}));
    EXPECT_EQ(shapeOf(R"({"type":"MultiPolygon","coordinates":[[[[0,0],[9,0],[9,9],[0,0]]],[[[1,1],[2,1],[2,2]]]]})")
                  .polygons.size(),
              2U);
    const auto both = shapeOf(R"({"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,2]},
        {"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[3,4]}]}]})");
    EXPECT_EQ(both.points, (GeoLine{{1, 2}, {3, 4}}));
}

TEST(GeoJson, propertiesAreKeptAsText)
{
    const auto layer = read("\xEF\xBB\xBF"
                            R"({"name":"Communes","crs":{"type":"name","coordinates":[1]},
        "type":"FeatureCollection","features":[{"id":7,"type":"Feature","properties":{"code":"020101","n":1.50,"yes":true,
        "none":null,"list":[1,2],"inner":{"type":"Point"},"name":"បន្ទាយ"},"geometry":{"type":"Point","coordinates":[1,2]}},
        {"type":"Feature","geometry":null}]})");
    EXPECT_EQ(layer.name, QStringLiteral("Communes"));
    EXPECT_EQ(layer.withoutShape, 1);
    ASSERT_EQ(layer.features.size(), 1U);
    const auto& feature = layer.features.front();
    EXPECT_EQ(feature.number, 1);
    EXPECT_EQ(feature.property(QStringLiteral("id")), QStringLiteral("7"));
    EXPECT_EQ(feature.property(QStringLiteral("code")), QStringLiteral("020101"));
    EXPECT_EQ(feature.property(QStringLiteral("n")), QStringLiteral("1.50"));
    EXPECT_EQ(feature.property(QStringLiteral("yes")), QStringLiteral("true"));
    EXPECT_EQ(feature.property(QStringLiteral("name")), QStringLiteral("បន្ទាយ"));
    EXPECT_EQ(feature.properties.size(), 5);
}

TEST(GeoJson, aSingleFeatureIsALayerToo)
{
    const auto layer =
        read(R"({"type":"Feature","properties":{"name":"A"},"geometry":{"type":"Point","coordinates":[1,2]}})");
    ASSERT_EQ(layer.features.size(), 1U);
    EXPECT_EQ(layer.features[0].number, 1);
    EXPECT_EQ(layer.features[0].property(QStringLiteral("name")), QStringLiteral("A"));
}

TEST(GeoJson, aFileIsNamedByItselfWhereItHasNoName)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("my communes.geojson")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({"type":"Point","coordinates":[1,2]})");
    file.close();
    EXPECT_EQ(readGeoJson(file.fileName()).name, QStringLiteral("my communes"));
}

TEST(GeoJson, anErrorSaysTheLineItIsOn)
{
    try {
        read("{\"type\":\"FeatureCollection\",\"features\":[\n{\"type\":\"Feature\",\"geometry\":\n{\"type\":\"Point\","
             "\"coordinates\":[\n104.9,\n95\n]}}]}");
        FAIL() << "latitude 95 was taken";
    } catch (const domain::Error& error) {
        EXPECT_TRUE(error.sentence().contains(QStringLiteral("feature 1 (line 6): 104.9, 95 "))) << error.what();
    }
}

RC_GTEST_PROP(GeoJsonProperty, whatIsWrittenIsReadAgain, ())
{
    const auto shape = *someShape();
    const auto indent = *rc::gen::element(-1, 2);
    if (shape.isEmpty())
        return;
    const ordered_json layer = {
        {"type", "FeatureCollection"},
        {"features", {{{"geometry", written(shape)}, {"properties", {{"name", "ព្រែក"}}}, {"type", "Feature"}}}}};
    const auto again = read(layer.dump(indent));
    RC_ASSERT(again.features.size() == 1U);
    RC_ASSERT(again.features.front().shape == shape);
}

/// Whatever is cut off, what is left is no layer, and said to be cut.
RC_GTEST_PROP(GeoJsonProperty, aLayerCutShortIsNeverTaken, ())
{
    const ordered_json layer = {
        {"type", "FeatureCollection"},
        {"features", {{{"type", "Feature"}, {"geometry", {{"type", "Point"}, {"coordinates", {104.9, 11.5}}}}}}}};
    const std::string whole = layer.dump();
    const auto length = *rc::gen::inRange<size_t>(1, whole.size());
    RC_ASSERT_THROWS_AS(read(whole.substr(0, length)), domain::Error);
}

} // namespace daikou::exchange
