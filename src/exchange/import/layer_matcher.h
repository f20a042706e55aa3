// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import/geojson.h"
#include "exchange/import/known_areas.h"

namespace daikou::exchange {

struct LayerMatch {
    int digits = 0;                      ///< of the codes of the areas that the layer shows; 0 where nothing matched
    std::vector<const KnownArea*> areas; ///< of each feature, in their order; null: none
    std::vector<QString> names;          ///< what each feature calls itself
    qint64 byCode = 0, byName = 0, byPlace = 0;

    qint64 matched() const { return byCode + byName + byPlace; }
};

/// Finds for each feature the area it shows, without touching anything: by a property that holds official codes; by a
/// property that holds names, in Khmer or Latin, where a name that several areas bear is taken for the one whose
/// district or province lies around; by the area's own coordinates in the polygon. `areas` outlives the result.
LayerMatch matchLayer(const GeoLayer& layer, const std::vector<KnownArea>& areas,
                      const domain::Progress& progress = {});

} // namespace daikou::exchange
