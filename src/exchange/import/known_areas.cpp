// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/known_areas.h"

#include "domain/records/places.h"

#include <QCoreApplication>

#include <algorithm>

namespace daikou::exchange {

std::vector<KnownArea> loadKnownAreas(store::Register& source, const domain::Progress& progress)
{
    const QString stopped = QCoreApplication::translate("exchange", "the map layer was not read, since it was stopped");
    std::vector<KnownArea> areas;
    source.forEach(domain::Area::type(), [&](const domain::Record& record) {
        progress.step(0, 0, stopped);
        const auto area = domain::fromRecord<domain::Area>(record);
        if (area.validTo.isValid() || area.code.isEmpty())
            return;
        KnownArea known{
            .code = area.code, .name = area.name, .otherNames = area.aliases.split(u';', Qt::SkipEmptyParts)};
        if (!area.ungegn.isEmpty())
            known.otherNames += area.ungegn;
        if (area.latitude && area.longitude)
            known.place = domain::GeoPoint{*area.longitude, *area.latitude};
        areas.push_back(std::move(known));
    });
    std::ranges::sort(areas, {}, &KnownArea::code);
    return areas;
}

} // namespace daikou::exchange
