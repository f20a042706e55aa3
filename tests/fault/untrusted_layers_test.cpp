// SPDX-License-Identifier: GPL-3.0-or-later
// Map layers that are made to hurt, each with what a person is told.
#include "fault/outcome.h"
#include "fault/plan.h"
#include "support/test_register.h"

#include "exchange/import/geojson.h"
#include "fault/hostile_file.h"

#include <QFile>

#include <sys/stat.h>

using namespace daikou;
using test::text;

namespace {

struct HostileLayer {
    const char* name;
    void (*make)(QFile& file);
    const char* told;
};

QByteArray layer(const QByteArray& features)
{
    return "{\"type\":\"FeatureCollection\",\"features\":[\n" + features + "\n]}";
}

QByteArray feature(const QByteArray& geometry, const QByteArray& properties = "{}")
{
    return "{\"type\":\"Feature\",\"properties\":" + properties + ",\"geometry\":" + geometry + "}";
}

QByteArray point(const QByteArray& position)
{
    return layer(feature("{\"type\":\"Point\",\"coordinates\":" + position + "}"));
}

QByteArray polygon(const QByteArray& coordinates)
{
    return layer(feature("{\"type\":\"Polygon\",\"coordinates\":" + coordinates + "}"));
}

const QByteArray good = R"({"type":"Point","coordinates":[104.9,11.5]})";

const HostileLayer hostileLayers[] = {
    {"missing", [](QFile&) {}, "map.geojson: there is no such file; check the name and the folder"},
    {"folder", [](QFile& file) { mkdir(file.fileName().toUtf8().constData(), 0700); },
     "map.geojson: cannot be opened; check that it is a file and that you may read it"},
    {"pipe", [](QFile& file) { mkfifo(file.fileName().toUtf8().constData(), 0600); },
     "map.geojson: cannot be opened; check that it is a file and that you may read it"},
    {"endless device", [](QFile& file) { QFile::link(text("/dev/zero"), file.fileName()); },
     "map.geojson: cannot be opened; check that it is a file and that you may read it"},
    {"empty", [](QFile& file) { put(file, {}); }, "map.geojson: the file is empty; choose a GeoJSON file"},
    {"10 GB", [](QFile& file) { put(file, point("[1,2]")), file.resize(10'000'000'000); },
     "map.geojson: a file of 9536 MB is too large for a map layer; simplify it (mapshaper.org does) to at most 128 MB"},
    {"binary", [](QFile& file) { put(file, bytes("\x7f\x45LF\x02\x01\x01\0\0\0")); },
     "map.geojson: this is not JSON, at line 1; choose a GeoJSON file, or correct it there"},
    {"a list", [](QFile& file) { put(file, "longitude,latitude\n104.9,11.5\n"); },
     "map.geojson: this is not JSON, at line 1; choose a GeoJSON file, or correct it there"},
    {"blank lines", [](QFile& file) { put(file, "\n \n\n"); },
     "map.geojson: this is not JSON, at line 3; choose a GeoJSON file, or correct it there"},
    {"Shapefile", [](QFile& file) { put(file, bytes("\0\0\x27\x0A\0\0\0\0")); },
     "map.geojson: this is a Shapefile, not GeoJSON; open it in QGIS, export it as GeoJSON in WGS 84 (EPSG:4326) and "
     "choose that file"},
    {"GeoPackage", [](QFile& file) { put(file, bytes("SQLite format 3\0")); },
     "map.geojson: this is a GeoPackage or another database, not GeoJSON; open it in QGIS, export the layer as GeoJSON "
     "in WGS 84 (EPSG:4326) and choose that file"},
    {"KML", [](QFile& file) { put(file, "<?xml version=\"1.0\"?>\n<kml><Document/></kml>"); },
     "map.geojson: this is KML, not GeoJSON; open it in QGIS, export it as GeoJSON and choose that file"},
    {"KMZ", [](QFile& file) { put(file, "PK\x03\x04 doc.kml"); },
     "map.geojson: this is KMZ, not GeoJSON; open it in QGIS, export it as GeoJSON and choose that file"},
    {"GPX", [](QFile& file) { put(file, "<gpx version=\"1.1\"></gpx>"); },
     "map.geojson: this is GPX, not GeoJSON; open it in QGIS, export it as GeoJSON and choose that file"},
    {"XML with a bomb",
     [](QFile& file) { put(file, "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"&b;&b;\">]><a>&b;</a>"); },
     "map.geojson: this is XML, not GeoJSON; convert it with QGIS and choose the GeoJSON file"},
    {"web page", [](QFile& file) { put(file, "<!DOCTYPE html>\n<html><body></body></html>"); },
     "map.geojson: this is a web page, not GeoJSON; download the file itself (on GitHub: “Raw”)"},
    {"pointer", [](QFile& file) { put(file, "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n"); },
     "map.geojson: this only says where the layer is kept (Git LFS); download the file itself"},
    {"archive", [](QFile& file) { put(file, "PK\x03\x04 map.geojson"); },
     "map.geojson: this is a packed archive, not GeoJSON; unpack it and choose the .geojson file inside"},
    {"picture", [](QFile& file) { put(file, "\x89PNG\r\n\x1a\n rest"); },
     "map.geojson: this is a picture or a document, not GeoJSON; ask for the boundaries themselves as GeoJSON"},
    {"UTF-16", [](QFile& file) { put(file, bytes("\xff\xfe{\0}\0")); },
     "map.geojson: this is in UTF-16, but GeoJSON is in UTF-8; save it again in UTF-8"},
    {"TopoJSON", [](QFile& file) { put(file, R"({"type":"Topology","objects":{},"arcs":[]})"); },
     "map.geojson: this is TopoJSON, not GeoJSON; convert it to GeoJSON (mapshaper.org does) and choose that file"},
    {"Esri JSON",
     [](QFile& file) {
         put(file, R"({"geometryType":"esriGeometryPoint","features":[{"type":"Feature","attributes":{}}]})");
     },
     "map.geojson: this is Esri JSON, not GeoJSON; ask the map server for f=geojson, or convert it with QGIS"},
    {"other JSON", [](QFile& file) { put(file, R"({"name":"daikou","version":1})"); },
     "map.geojson: this is JSON, but not GeoJSON; choose a file that holds a FeatureCollection"},
    {"a JSON list", [](QFile& file) { put(file, "[[1,2],[3,4]]"); },
     "map.geojson: this is a JSON list, not GeoJSON; choose a file that holds a FeatureCollection"},
    {"a number", [](QFile& file) { put(file, "42"); },
     "map.geojson: this is JSON, but not GeoJSON; choose a file that holds a FeatureCollection"},
    {"no features", [](QFile& file) { put(file, layer({})); },
     "map.geojson: the layer has no features; choose one that has"},
    {"no list of features", [](QFile& file) { put(file, R"({"type":"FeatureCollection","features":null})"); },
     "map.geojson: the FeatureCollection has no list of features; choose a file that has one"},
    {"features that are none", [](QFile& file) { put(file, layer("1,2,3")); },
     "map.geojson: line 2: something stands among the features that is none; correct it there"},
    {"geometries for features", [](QFile& file) { put(file, layer(good)); },
     "map.geojson: feature 1 (line 2): this is no feature, since its type is “Point”; correct it there"},
    {"nulls alone", [](QFile& file) { put(file, layer(feature("null") + ",\n" + feature("null"))); },
     "map.geojson: none of the 2 features has a place; choose a layer with shapes"},
    {"cut short", [](QFile& file) { put(file, layer(feature(good) + ",\n" + feature(good)).left(160)); },
     "map.geojson: the file ends in the middle, at feature 2 (line 3); it was not copied whole, so copy or download it "
     "again"},
    {"cut short in a name", [](QFile& file) { put(file, R"({"type":"FeatureColl)"); },
     "map.geojson: the file ends in the middle, at line 1; it was not copied whole, so copy or download it again"},
    {"a comma too many", [](QFile& file) { put(file, layer(feature(good) + ",\n")); },
     "map.geojson: this is not JSON, at line 4; choose a GeoJSON file, or correct it there"},
    {"a layer after the layer", [](QFile& file) { put(file, point("[1,2]") + "\n" + point("[1,2]")); },
     "map.geojson: something follows the end of the layer on line 4; one file holds one layer, as a FeatureCollection"},
    {"not UTF-8", [](QFile& file) { put(file, layer(feature(good, "{\"name\":\"Caf\xe9\"}"))); },
     "map.geojson: line 2 is not in UTF-8; save the layer again in UTF-8"},
    {"a zero byte", [](QFile& file) { put(file, layer(bytes("{\0}"))); },
     "map.geojson: this is not JSON, at line 2; choose a GeoJSON file, or correct it there"},
    {"projected", [](QFile& file) { put(file, point("[491234.5,1278431.25]")); },
     "map.geojson: feature 1 (line 2): 491234.5, 1278431.25 is not in degrees, so the layer is projected (UTM, "
     "perhaps); save it again in WGS 84 (EPSG:4326)"},
    {"latitude first", [](QFile& file) { put(file, polygon("[[[11.5,104.9],[11.6,104.9],[11.6,105],[11.5,104.9]]]")); },
     "map.geojson: feature 1 (line 2): 11.5, 104.9 has the latitude first; GeoJSON wants the longitude first, so swap "
     "them throughout the file"},
    {"nowhere", [](QFile& file) { put(file, point("[200,95]")); },
     "map.geojson: feature 1 (line 2): 200, 95 is no place on earth; longitude goes from -180 to 180, latitude from "
     "-90 "
     "to 90"},
    {"a number beyond all", [](QFile& file) { put(file, point("[1e999,11]")); },
     "map.geojson: feature 1 (line 2): a number is too great to be one; correct it there"},
    {"one number", [](QFile& file) { put(file, point("[104.9]")); },
     "map.geojson: feature 1 (line 2): a position has one number only; give longitude and latitude"},
    {"texts for numbers", [](QFile& file) { put(file, point(R"(["104.9","11.5"])")); },
     "map.geojson: feature 1 (line 2): something stands among the coordinates that is no number; correct it there"},
    {"null for a number", [](QFile& file) { put(file, point("[104.9,null]")); },
     "map.geojson: feature 1 (line 2): something stands among the coordinates that is no number; correct it there"},
    {"an object for a number", [](QFile& file) { put(file, point("[{\"x\":104.9}]")); },
     "map.geojson: feature 1 (line 2): something stands among the coordinates that is no number; correct it there"},
    {"a point for a polygon", [](QFile& file) { put(file, polygon("[104.9,11.5]")); },
     "map.geojson: feature 1 (line 2): the coordinates are not those of a Polygon; correct them there"},
    {"brackets that do not match", [](QFile& file) { put(file, polygon("[[104.9,11.5],[[104.9,11.5]]]")); },
     "map.geojson: feature 1 (line 2): the brackets of the coordinates do not match; correct them there"},
    {"a shape of another kind",
     [](QFile& file) { put(file, layer(feature(R"({"type":"Circle","coordinates":[104.9,11.5]})"))); },
     "map.geojson: feature 1 (line 2): “Circle” is no kind of shape that GeoJSON knows; correct it there"},
    {"a million brackets", [](QFile& file) { put(file, point(QByteArray(1'000'000, '['))); },
     "map.geojson: feature 1 (line 2): the coordinates have more brackets than any shape; correct them there"},
    {"a million brackets elsewhere", [](QFile& file) { put(file, "{\"crs\":" + QByteArray(1'000'000, '[')); },
     "map.geojson: on line 1 there are brackets in brackets, more than 40 deep, so this is no map layer; choose the "
     "right file"},
    {"collections in collections",
     [](QFile& file) {
         put(file, layer(feature(QByteArray(R"({"type":"GeometryCollection","geometries":[)").repeated(10'000))));
     },
     "map.geojson: on line 2 there are brackets in brackets, more than 40 deep, so this is no map layer; choose the "
     "right file"},
    {"five million points", [](QFile& file) { put(file, polygon("[[" + QByteArray("[1,2],").repeated(5'000'000))); },
     "map.geojson: the shapes have more than 2000000 points; simplify them (mapshaper.org does)"},
    {"a million features", [](QFile& file) { put(file, layer(QByteArray(feature(good) + ",\n").repeated(1'000'000))); },
     "map.geojson: there are more than 100000 features; divide the layer, or leave out what need not be seen"},
    {"two million properties",
     [](QFile& file) { put(file, layer(feature(good, '{' + QByteArray("\"a\":1,").repeated(2'000'000)))); },
     "map.geojson: the features have more than 1000000 properties; leave out those that are not needed"},
    {"one name of 100 MB",
     [](QFile& file) { put(file, layer(feature(good, "{\"name\":\"" + QByteArray(100'000'000, 'x') + "\"}"))); },
     "1 features, 0 left out: xxxxxxxxxxxxxxxxxxxx"},
    {"rings of two points", [](QFile& file) { put(file, polygon("[[[104.9,11.5],[105,11.6]]]")); },
     "map.geojson: none of the 1 features has a place; choose a layer with shapes"},
    {"HTML and letters that turn the line round",
     [](QFile& file) { put(file, layer(feature(good, "{\"name\":\"<b>A</b>\xe2\x80\xae\"}"))); },
     "1 features, 0 left out: <b>A</b>\xe2\x80\xae"},
};

} // namespace

class UntrustedLayers : public ::testing::Test {
protected:
    QString reading(const QString& path)
    {
        return fault::wordsOf(
            [&] {
                const auto layer = exchange::readGeoJson(path);
                constexpr qsizetype shown = 20;
                return QStringLiteral("%1 features, %2 left out: %3")
                    .arg(layer.features.size())
                    .arg(layer.withoutShape)
                    .arg(layer.features.front().property(QStringLiteral("name")).left(shown));
            },
            m_folder.path());
    }

    QTemporaryDir m_folder;
};

TEST_F(UntrustedLayers, areToldForWhatTheyAre)
{
    const qint64 mostMemory = fault::isSanitized() ? 1'200'000'000 : 400'000'000;
    for (const HostileLayer& hostile : hostileLayers) {
        QFile file(m_folder.filePath(QStringLiteral("map.geojson")));
        hostile.make(file);
        const qint64 taken =
            fault::memoryTakenBy([&] { EXPECT_EQ(reading(file.fileName()), text(hostile.told)) << hostile.name; });
        EXPECT_LT(taken, mostMemory) << hostile.name;
        file.remove();
        rmdir(file.fileName().toUtf8().constData());
    }
    fault::tell("untrusted_layers", QStringLiteral("untrusted map layers"), std::ssize(hostileLayers), "files");
}

TEST_F(UntrustedLayers, aHugeLayerIsNoLongerReadWhenAPersonStopsIt)
{
    QFile file(m_folder.filePath(QStringLiteral("map.geojson")));
    put(file, layer(QByteArray(feature(good) + ",\n").repeated(90'000)));
    const domain::Progress stopSoon{[](qint64 done, qint64) { return done < 1'000'000; }};
    EXPECT_EQ(fault::wordsOf(
                  [&] {
                      exchange::readGeoJson(file.fileName(), stopSoon);
                      return QString();
                  },
                  m_folder.path()),
              QStringLiteral("the map layer was not read, since it was stopped"));
}
