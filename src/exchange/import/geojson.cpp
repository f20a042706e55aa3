// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/geojson.h"

#include "exchange/import/geojson_parser.h"
#include "exchange/import/input_file.h"
#include "exchange/import/map_formats.h"
#include "exchange/tr.h"

#include <QFile>
#include <QFileInfo>

namespace daikou::exchange {

using domain::Error;

namespace {

void requireSize(qint64 size, const QString& name, const GeoLimits& limits)
{
    constexpr qint64 megabyte = 1024 * 1024;
    if (size == 0)
        throw Error(Error::Kind::Input, tr("%1: the file is empty; choose a GeoJSON file").arg(name));
    if (size > limits.megabytes * megabyte)
        throw Error(Error::Kind::Input,
                    tr("%1: a file of %2 MB is too large for a map layer; simplify it (mapshaper.org does) to at most "
                       "%3 MB")
                        .arg(name, QString::number(size / megabyte), QString::number(limits.megabytes)));
}

} // namespace

QString GeoFeature::property(const QString& name) const
{
    for (const auto& [key, value] : properties)
        if (key == name)
            return value;
    return {};
}

GeoLayer readGeoJson(const QString& path, const domain::Progress& progress, const GeoLimits& limits)
{
    const auto file = openInput(path);
    const QFileInfo info(path);
    GeoLayer layer = readGeoJson(*file, info.fileName(), progress, limits);
    if (layer.name.isEmpty())
        layer.name = info.completeBaseName();
    return layer;
}

GeoLayer readGeoJson(QIODevice& device, const QString& name, const domain::Progress& progress, const GeoLimits& limits)
{
    constexpr qint64 startSize = 4096;
    requireSize(device.size(), name, limits);
    refuseOtherMapFormats(device.peek(startSize), name);
    return parseGeoJson(device, name, progress, limits);
}

} // namespace daikou::exchange
