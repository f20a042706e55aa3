// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import/geojson.h"

namespace daikou::exchange {

/// Parses the bytes of a device as GeoJSON, a piece at a time. Throws Error (Input, Io, Cancelled).
GeoLayer parseGeoJson(QIODevice& device, const QString& name, const domain::Progress& progress,
                      const GeoLimits& limits);

} // namespace daikou::exchange
