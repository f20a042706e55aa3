// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/map_formats.h"

#include "domain/error.h"

#include <QCoreApplication>

#include <array>

namespace daikou::exchange {

using domain::Error;

namespace {

struct MapFormat {
    QByteArrayView start;
    QByteArrayView within; ///< must be found in what is looked at too; empty: nothing more
    const char* sentence;
};

constexpr const char* shapefile =
    QT_TRANSLATE_NOOP("exchange", "%1: this is a Shapefile, not GeoJSON; open it in QGIS, export it as GeoJSON in WGS "
                                  "84 (EPSG:4326) and choose that file");
constexpr const char* database =
    QT_TRANSLATE_NOOP("exchange", "%1: this is a GeoPackage or another database, not GeoJSON; open it in QGIS, export "
                                  "the layer as GeoJSON in WGS 84 (EPSG:4326) and choose that file");
constexpr const char* kml = QT_TRANSLATE_NOOP(
    "exchange", "%1: this is KML, not GeoJSON; open it in QGIS, export it as GeoJSON and choose that file");
constexpr const char* kmz = QT_TRANSLATE_NOOP(
    "exchange", "%1: this is KMZ, not GeoJSON; open it in QGIS, export it as GeoJSON and choose that file");
constexpr const char* gpx = QT_TRANSLATE_NOOP(
    "exchange", "%1: this is GPX, not GeoJSON; open it in QGIS, export it as GeoJSON and choose that file");
constexpr const char* archive = QT_TRANSLATE_NOOP(
    "exchange", "%1: this is a packed archive, not GeoJSON; unpack it and choose the .geojson file inside");
constexpr const char* picture = QT_TRANSLATE_NOOP(
    "exchange", "%1: this is a picture or a document, not GeoJSON; ask for the boundaries themselves as GeoJSON");
constexpr const char* webPage =
    QT_TRANSLATE_NOOP("exchange", "%1: this is a web page, not GeoJSON; download the file itself (on GitHub: “Raw”)");
constexpr const char* pointer =
    QT_TRANSLATE_NOOP("exchange", "%1: this only says where the layer is kept (Git LFS); download the file itself");
constexpr const char* xml =
    QT_TRANSLATE_NOOP("exchange", "%1: this is XML, not GeoJSON; convert it with QGIS and choose the GeoJSON file");
constexpr const char* utf16 =
    QT_TRANSLATE_NOOP("exchange", "%1: this is in UTF-16, but GeoJSON is in UTF-8; save it again in UTF-8");

template <size_t size>
constexpr QByteArrayView bytes(const char (&literal)[size])
{
    return {literal, size - 1};
}

/// The first that fits is what the file is.
constexpr std::array formats{
    MapFormat{bytes("\0\0\x27\x0A"), {}, shapefile},
    MapFormat{bytes("\x03"), bytes("\0\0\0"), shapefile}, // its table
    MapFormat{bytes("SQLite format 3"), {}, database},
    MapFormat{bytes("PK\x03\x04"), bytes("doc.kml"), kmz},
    MapFormat{bytes("PK\x03\x04"), {}, archive},
    MapFormat{bytes("\x1F\x8B\x08"), {}, archive},
    MapFormat{bytes("7z\xBC\xAF\x27\x1C"), {}, archive},
    MapFormat{bytes("Rar!\x1A\x07"), {}, archive},
    MapFormat{bytes("\x89PNG\r\n"), {}, picture},
    MapFormat{bytes("\xFF\xD8\xFF"), {}, picture},
    MapFormat{bytes("GIF8"), {}, picture},
    MapFormat{bytes("%PDF-"), {}, picture},
    MapFormat{bytes("II*\0"), {}, picture},
    MapFormat{bytes("MM\0*"), {}, picture},
    MapFormat{bytes("\xFF\xFE"), {}, utf16},
    MapFormat{bytes("\xFE\xFF"), {}, utf16},
    MapFormat{bytes("{\0"), {}, utf16},
    MapFormat{bytes("\0{"), {}, utf16},
    MapFormat{bytes("version https://git-lfs"), {}, pointer},
    MapFormat{bytes("<"), bytes("<kml"), kml},
    MapFormat{bytes("<"), bytes("<gpx"), gpx},
    MapFormat{bytes("<!"), bytes("html"), webPage},
    MapFormat{bytes("<!"), bytes("HTML"), webPage},
    MapFormat{bytes("<"), bytes("<html"), webPage},
    MapFormat{bytes("<"), {}, xml},
};

} // namespace

void refuseOtherMapFormats(QByteArrayView start, const QString& name)
{
    const QByteArrayView text = start.startsWith("\xEF\xBB\xBF") ? start.sliced(3).trimmed() : start.trimmed();
    for (const MapFormat& format : formats)
        if ((start.startsWith(format.start) || text.startsWith(format.start)) &&
            (format.within.isEmpty() || start.contains(format.within)))
            throw Error(Error::Kind::Input, QCoreApplication::translate("exchange", format.sentence).arg(name));
}

} // namespace daikou::exchange
