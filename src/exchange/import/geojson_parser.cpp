// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/geojson_parser.h"

#include "exchange/import/byte_source.h"
#include "exchange/import/geo_coordinates.h"
#include "exchange/tr.h"

#include <QHash>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace daikou::exchange {

using domain::Error;
using domain::GeoShape;
using nlohmann::json;

namespace {

/// What the parser is inside of.
enum class Inside { Layer, Features, Feature, Geometry, Geometries, Coordinates, Properties, Skipped };

struct Frame {
    Inside inside = Inside::Skipped;
    QString key;  ///< the last one
    QString type; ///< of a layer, a feature or a geometry
    GeoCoordinates coordinates;
};

/// Takes the events of the JSON parser and makes the layer of them. What GeoJSON does not know is passed over.
class LayerBuilder final : public nlohmann::json_sax<json> {
public:
    LayerBuilder(ByteSource& source, QString name, const GeoLimits& limits)
        : m_source(source), m_name(std::move(name)), m_limits(limits)
    {}

    GeoLayer take();

    bool null() override { return takeText({}); }
    bool boolean(bool value) override { return takeText(value ? QStringLiteral("true") : QStringLiteral("false")); }
    bool number_integer(number_integer_t value) override { return takeNumber(double(value), QString::number(value)); }
    bool number_unsigned(number_unsigned_t value) override { return takeNumber(double(value), QString::number(value)); }
    bool number_float(number_float_t value, const string_t& text) override
    {
        return takeNumber(value, QString::fromStdString(text));
    }
    bool string(string_t& value) override;
    bool binary(binary_t&) override { return true; }
    bool start_object(size_t) override;
    bool key(string_t& name) override;
    bool end_object() override { return endFrame(); }
    bool start_array(size_t) override;
    bool end_array() override { return endFrame(); }
    bool parse_error(size_t, const std::string&, const json::exception& error) override;

private:
    bool takeText(const QString& text);
    bool takeNumber(double number, const QString& text);
    void takeProperty(const QString& name, const QString& text);
    void begin(Inside inside);
    Inside insideObject() const;
    bool endFrame();
    void endList();
    void addGeometry(const Frame& frame);
    void endFeature();
    void endLayer(const Frame& frame);
    void require(GeoCoordinates::Wrong result) const;
    QString place() const;
    [[noreturn]] void fail(const QString& sentence) const;

    ByteSource& m_source;
    QString m_name;
    GeoLimits m_limits;
    GeoLayer m_layer;
    GeoFeature m_feature;
    std::vector<Frame> m_frames;
    QHash<QString, QString> m_names; ///< of properties: each is kept once
    qint64 m_numbers = 0, m_points = 0, m_properties = 0;
    bool m_hasFeatures = false, m_isEsri = false, m_isWhole = false;
};

constexpr auto collection = u"GeometryCollection";

bool isGeometry(const QString& type)
{
    GeoShape none;
    return type == collection || GeoCoordinates().addTo(none, type);
}

void LayerBuilder::fail(const QString& sentence) const
{
    throw Error(Error::Kind::Input, m_name + QStringLiteral(": ") + sentence);
}

/// "feature 3 (line 12)"
QString LayerBuilder::place() const
{
    return m_feature.number == 0 ? tr("line %1").arg(m_source.line())
                                 : tr("feature %1 (line %2)").arg(m_feature.number).arg(m_source.line());
}

void LayerBuilder::begin(Inside inside)
{
    if (qsizetype(m_frames.size()) >= m_limits.depth)
        fail(tr("on line %1 there are brackets in brackets, more than %2 deep, so this is no map layer; choose the "
                "right file")
                 .arg(m_source.line())
                 .arg(m_limits.depth));
    if (inside == Inside::Feature) {
        if (m_numbers >= m_limits.features)
            fail(tr("there are more than %1 features; divide the layer, or leave out what need not be seen")
                     .arg(m_limits.features));
        m_feature = {.number = ++m_numbers, .properties = {}, .shape = {}};
    }
    m_frames.push_back({.inside = inside, .key = {}, .type = {}, .coordinates = {}});
}

/// What an object is, by where it begins.
Inside LayerBuilder::insideObject() const
{
    if (m_frames.empty())
        return Inside::Layer;
    const Frame& above = m_frames.back();
    if (above.inside == Inside::Features)
        return Inside::Feature;
    if (above.inside == Inside::Geometries)
        return Inside::Geometry;
    const bool isFeature = above.inside == Inside::Feature || above.inside == Inside::Layer;
    if (isFeature && above.key == u"geometry")
        return Inside::Geometry;
    return isFeature && above.key == u"properties" ? Inside::Properties : Inside::Skipped;
}

bool LayerBuilder::start_object(size_t)
{
    if (!m_frames.empty() && m_frames.back().inside == Inside::Coordinates)
        return takeText({});
    begin(insideObject());
    return true;
}

bool LayerBuilder::start_array(size_t)
{
    if (m_frames.empty())
        fail(tr("this is a JSON list, not GeoJSON; choose a file that holds a FeatureCollection"));
    const Frame& above = m_frames.back();
    const bool isShape = above.inside == Inside::Geometry || above.inside == Inside::Layer;
    if (above.inside == Inside::Coordinates) {
        require(m_frames.back().coordinates.beginList());
    } else if (above.inside == Inside::Layer && above.key == u"features") {
        m_hasFeatures = true;
        begin(Inside::Features);
    } else if (isShape && above.key == u"geometries") {
        begin(Inside::Geometries);
    } else if (isShape && above.key == u"coordinates") {
        begin(Inside::Coordinates);
        require(m_frames.back().coordinates.beginList());
    } else {
        begin(Inside::Skipped);
    }
    return true;
}

bool LayerBuilder::key(string_t& name)
{
    constexpr qsizetype longest = 100;
    Frame& frame = m_frames.back();
    frame.key = QString::fromUtf8(name.data(), qsizetype(name.size())).left(longest);
    if (frame.inside == Inside::Layer)
        m_isEsri = m_isEsri || frame.key == u"geometryType" || frame.key == u"spatialReference";
    return true;
}

bool LayerBuilder::string(string_t& value)
{
    constexpr qsizetype longest = 300; // letters; each has four bytes at most
    const QString text = QString::fromUtf8(value.data(), std::min(qsizetype(value.size()), longest * 4)).left(longest);
    return takeText(text);
}

bool LayerBuilder::takeText(const QString& text)
{
    if (m_frames.empty())
        fail(tr("this is JSON, but not GeoJSON; choose a file that holds a FeatureCollection"));
    Frame& frame = m_frames.back();
    switch (frame.inside) {
    case Inside::Layer:
        if (frame.key == u"name")
            m_layer.name = text;
        if (frame.key == u"type" && text == u"Topology")
            fail(tr("this is TopoJSON, not GeoJSON; convert it to GeoJSON (mapshaper.org does) and choose that file"));
        [[fallthrough]];
    case Inside::Feature:
        if (frame.key == u"id")
            takeProperty(frame.key, text);
        [[fallthrough]];
    case Inside::Geometry:
        if (frame.key == u"type")
            frame.type = text;
        break;
    case Inside::Properties:
        takeProperty(frame.key, text);
        break;
    case Inside::Coordinates:
        fail(tr("%1: something stands among the coordinates that is no number; correct it there").arg(place()));
    case Inside::Features:
        fail(tr("line %1: something stands among the features that is none; correct it there").arg(m_source.line()));
    case Inside::Geometries:
    case Inside::Skipped:
        break;
    }
    return true;
}

bool LayerBuilder::takeNumber(double number, const QString& text)
{
    if (m_frames.empty() || m_frames.back().inside != Inside::Coordinates)
        return takeText(text);
    require(m_frames.back().coordinates.addNumber(number));
    return true;
}

void LayerBuilder::takeProperty(const QString& name, const QString& text)
{
    constexpr qint64 share = 50; // letters that count as a property more
    if (text.isEmpty())
        return;
    auto kept = m_names.find(name);
    if (kept == m_names.end()) {
        kept = m_names.insert(name, name);
        m_properties += name.size() / share;
    }
    m_properties += 1 + text.size() / share;
    if (m_properties > m_limits.properties)
        fail(tr("the features have more than %1 properties; leave out those that are not needed")
                 .arg(m_limits.properties));
    m_feature.properties.append({*kept, text});
}

void LayerBuilder::require(GeoCoordinates::Wrong result) const
{
    using Wrong = GeoCoordinates::Wrong;
    const GeoCoordinates& coordinates = m_frames.back().coordinates;
    const auto at = [this](const QString& sentence) -> QString { return place() + QStringLiteral(": ") + sentence; };
    switch (result) {
    case Wrong::No:
        return;
    case Wrong::Mixed:
        fail(at(tr("the brackets of the coordinates do not match; correct them there")));
    case Wrong::TooDeep:
        fail(at(tr("the coordinates have more brackets than any shape; correct them there")));
    case Wrong::OneNumber:
        fail(at(tr("a position has one number only; give longitude and latitude")));
    case Wrong::Projected:
        fail(at(tr("%1 is not in degrees, so the layer is projected (UTM, perhaps); save it again in WGS 84 "
                   "(EPSG:4326)")
                    .arg(coordinates.lastPosition())));
    case Wrong::Swapped:
        fail(at(tr("%1 has the latitude first; GeoJSON wants the longitude first, so swap them throughout the file")
                    .arg(coordinates.lastPosition())));
    case Wrong::Nowhere:
        fail(at(tr("%1 is no place on earth; longitude goes from -180 to 180, latitude from -90 to 90")
                    .arg(coordinates.lastPosition())));
    }
}

bool LayerBuilder::endFrame()
{
    if (m_frames.back().inside == Inside::Coordinates) {
        endList();
        return true;
    }
    const Frame frame = std::move(m_frames.back());
    m_frames.pop_back();
    if (frame.inside == Inside::Geometry)
        addGeometry(frame);
    if (frame.inside == Inside::Feature) {
        if (frame.type != u"Feature")
            fail(tr("%1: this is no feature, since its type is “%2”; correct it there").arg(place(), frame.type));
        endFeature();
    }
    if (frame.inside == Inside::Layer)
        endLayer(frame);
    return true;
}

/// The geometry, one frame above, keeps the coordinates until its type is known.
void LayerBuilder::endList()
{
    GeoCoordinates& read = m_frames.back().coordinates;
    require(read.endList());
    if (m_points + qint64(read.pointCount()) > m_limits.points)
        fail(tr("the shapes have more than %1 points; simplify them (mapshaper.org does)").arg(m_limits.points));
    if (read.isOpen())
        return;
    GeoCoordinates coordinates = std::move(read);
    m_frames.pop_back();
    m_points += qint64(coordinates.pointCount());
    m_frames.back().coordinates = std::move(coordinates);
}

void LayerBuilder::addGeometry(const Frame& frame)
{
    const bool isEmpty = frame.coordinates.pointCount() == 0;
    if (frame.type == collection || (frame.type.isEmpty() && isEmpty))
        return;
    if (!isGeometry(frame.type))
        fail(tr("%1: “%2” is no kind of shape that GeoJSON knows; correct it there").arg(place(), frame.type));
    if (!frame.coordinates.addTo(m_feature.shape, frame.type))
        fail(tr("%1: the coordinates are not those of a %2; correct them there").arg(place(), frame.type));
}

void LayerBuilder::endFeature()
{
    if (m_feature.shape.isEmpty())
        ++m_layer.withoutShape;
    else
        m_layer.features.push_back(std::move(m_feature));
    m_feature = {};
}

void LayerBuilder::endLayer(const Frame& frame)
{
    m_isWhole = true;
    if (m_isEsri)
        fail(tr("this is Esri JSON, not GeoJSON; ask the map server for f=geojson, or convert it with QGIS"));
    if (frame.type == u"FeatureCollection") {
        if (!m_hasFeatures)
            fail(tr("the FeatureCollection has no list of features; choose a file that has one"));
        return;
    }
    if (frame.type != u"Feature" && !isGeometry(frame.type))
        fail(tr("this is JSON, but not GeoJSON; choose a file that holds a FeatureCollection"));
    m_feature.number = ++m_numbers;
    if (frame.type != u"Feature")
        addGeometry(frame);
    endFeature();
}

bool LayerBuilder::parse_error(size_t, const std::string&, const json::exception& error)
{
    constexpr int outOfRange = 406;
    const QString detail = QString::fromUtf8(error.what());
    if (error.id == outOfRange)
        fail(tr("%1: a number is too great to be one; correct it there").arg(place()));
    if (m_isWhole)
        fail(tr("something follows the end of the layer on line %1; one file holds one layer, as a FeatureCollection")
                 .arg(m_source.line()));
    if (m_source.atEnd() && !m_frames.empty())
        fail(tr("the file ends in the middle, at %1; it was not copied whole, so copy or download it again")
                 .arg(place()));
    if (detail.contains(u"ill-formed UTF-8"))
        fail(tr("line %1 is not in UTF-8; save the layer again in UTF-8").arg(m_source.line()));
    throw Error(Error::Kind::Input,
                m_name + QStringLiteral(": ") +
                    tr("this is not JSON, at line %1; choose a GeoJSON file, or correct it there").arg(m_source.line()),
                detail);
}

GeoLayer LayerBuilder::take()
{
    if (m_layer.features.empty())
        fail(m_layer.withoutShape > 0
                 ? tr("none of the %1 features has a place; choose a layer with shapes").arg(m_layer.withoutShape)
                 : tr("the layer has no features; choose one that has"));
    return std::move(m_layer);
}

} // namespace

GeoLayer parseGeoJson(QIODevice& device, const QString& name, const domain::Progress& progress, const GeoLimits& limits)
{
    ByteSource source(device, name, progress, tr("the map layer was not read, since it was stopped"));
    LayerBuilder builder(source, name, limits);
    json::sax_parse(ByteSource::Iterator(&source), ByteSource::Iterator(), &builder);
    return builder.take();
}

} // namespace daikou::exchange
