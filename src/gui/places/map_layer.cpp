// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/places/map_layer.h"

#include "exchange/import/layer_matcher.h"

#include <QHash>

#include <algorithm>

namespace daikou::gui {

using exchange::KnownArea;
using reports::charts::MapItem;
using reports::charts::MapShapes;

namespace {

/// The level of which most areas have coordinates; of equal ones the smaller areas.
int digitsWithPlaces(const std::vector<KnownArea>& areas)
{
    QHash<int, int> counts;
    for (const KnownArea& area : areas)
        counts[int(area.code.size())] += int(area.place.has_value());
    int best = 0;
    for (auto each = counts.begin(); each != counts.end(); ++each)
        if (each.value() > counts.value(best) || (each.value() == counts.value(best) && each.key() > best))
            best = each.key();
    return counts.value(best) > 0 ? best : 0;
}

std::vector<MapItem> itemsOf(exchange::GeoLayer& layer, const exchange::LayerMatch& match)
{
    std::vector<MapItem> items;
    for (size_t i = 0; i < layer.features.size(); ++i) {
        const auto* area = match.areas[i];
        items.push_back({area ? area->code : QString(),
                         area ? area->name : domain::Bilingual(match.names[i], match.names[i]),
                         std::move(layer.features[i].shape)});
    }
    return items;
}

/// The coordinates of areas go to their polygons, or stand as points of their own.
void addPlaces(std::vector<MapItem>& items, const std::vector<KnownArea>& areas, MapLayer& layer)
{
    QHash<QString, size_t> shown;
    for (size_t i = 0; i < items.size(); ++i)
        if (!items[i].code.isEmpty())
            shown.insert(items[i].code, i);
    for (const KnownArea& area : areas) {
        if (area.code.size() != layer.digits)
            continue;
        const auto found = shown.find(area.code);
        if (!area.place) {
            if (found == shown.end())
                layer.missing.push_back({area.code, area.name});
            continue;
        }
        if (found == shown.end())
            items.push_back({area.code, area.name, {.points = {*area.place}, .lines = {}, .polygons = {}}});
        else if (!items[*found].shape.polygons.empty())
            items[*found].shape.points.push_back(*area.place);
    }
}

} // namespace

std::shared_ptr<const MapLayer> loadMapLayer(store::Register& source, const QString& path,
                                             const domain::Progress& progress)
{
    auto loaded = std::make_shared<MapLayer>();
    loaded->path = path;
    std::vector<MapItem> items;
    exchange::GeoLayer layer;
    if (!path.isEmpty())
        layer = exchange::readGeoJson(path, progress);
    const auto areas = exchange::loadKnownAreas(source, progress);
    if (path.isEmpty()) {
        loaded->digits = digitsWithPlaces(areas);
    } else {
        const auto match = exchange::matchLayer(layer, areas, progress);
        loaded->name = layer.name;
        loaded->digits = match.digits;
        loaded->features = qint64(layer.features.size());
        loaded->matched = match.matched();
        loaded->withoutShape = layer.withoutShape;
        items = itemsOf(layer, match);
    }
    addPlaces(items, areas, *loaded);
    if (!items.empty())
        loaded->shapes = std::make_shared<MapShapes>(std::move(items), progress);
    return loaded;
}

} // namespace daikou::gui
