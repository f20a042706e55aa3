// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace daikou::exchange {

/// Throws Input where a file begins as a map of another format does (Shapefile, KML, GeoPackage …), or as what is saved
/// by mistake for a layer, and says what it is and how to get GeoJSON out of it. `name` is how the person knows it.
void refuseOtherMapFormats(QByteArrayView start, const QString& name);

} // namespace daikou::exchange
