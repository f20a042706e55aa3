// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a map layer: what is read can be measured and asked; what is not is refused with a sentence.
#include "domain/error.h"
#include "exchange/import/geojson.h"

#include <QBuffer>

#include <cstdlib>

using namespace daikou;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    try {
        const exchange::GeoLayer layer = exchange::readGeoJson(
            device, QStringLiteral("map"), {}, {.megabytes = 1, .features = 50, .points = 500, .properties = 100});
        for (const exchange::GeoFeature& feature : layer.features) {
            const auto bounds = domain::boundsOf(feature.shape);
            const auto middle = domain::middleOf(feature.shape);
            if (bounds.isEmpty() || !bounds.contains(middle.point))
                std::abort();
            domain::contains(feature.shape, middle.point);
        }
    } catch (const domain::Error& error) {
        if (error.kind() != domain::Error::Kind::Input || error.sentence().isEmpty())
            std::abort();
    }
    return 0;
}
