// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/progress.h"
#include "domain/values/geometry.h"

#include <QList>
#include <QString>

#include <vector>

class QIODevice;

namespace daikou::exchange {

/// One thing on a map layer: what it looks like and what the file says of it.
struct GeoFeature {
    qint64 number = 0; ///< in its file, from 1
    /// Names and values as text, in the file's order; the feature's own `id` is among them.
    QList<std::pair<QString, QString>> properties;
    domain::GeoShape shape;

    /// Empty where there is no such property.
    QString property(const QString& name) const;
};

struct GeoLayer {
    QString name; ///< as the file calls itself, or by the file's name
    std::vector<GeoFeature> features;
    qint64 withoutShape = 0; ///< features left out because they lie nowhere (a null or an empty geometry)
};

/// What a layer may take, so that a file made to hurt takes no more.
struct GeoLimits {
    qint64 megabytes = 128;
    qint64 features = 100'000;
    qint64 points = 2'000'000;
    qint64 properties = 1'000'000;
    int depth = 40; ///< brackets in brackets
};

/// Reads a GeoJSON file (RFC 7946): a FeatureCollection, a Feature or a bare geometry. What the shapes lack for a
/// drawing (rings of two points) is left out, long values are cut; anything else that is wrong throws Error (Input)
/// with the feature and the line. Throws NotFound, Io, Cancelled too.
GeoLayer readGeoJson(const QString& path, const domain::Progress& progress = {}, const GeoLimits& limits = {});
/// The same of an open device; `name` is how the person knows it.
GeoLayer readGeoJson(QIODevice& device, const QString& name, const domain::Progress& progress = {},
                     const GeoLimits& limits = {});

} // namespace daikou::exchange
