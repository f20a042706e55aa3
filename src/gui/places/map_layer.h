// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/progress.h"
#include "reports/charts/map_shapes.h"
#include "store/register.h"

#include <memory>

namespace daikou::gui {

/// A map layer ready to be shown: its shapes, each with the area of the register that it was matched with.
struct MapLayer {
    QString path; ///< empty: the places of the register that have coordinates, and nothing else
    QString name;
    int digits = 0;                                           ///< of the codes of its areas; 0 where nothing matched
    std::shared_ptr<const reports::charts::MapShapes> shapes; ///< null where there is nothing to show
    qint64 features = 0, matched = 0, withoutShape = 0;
    /// Areas of the same level that no feature shows, and that have no coordinates either.
    std::vector<std::pair<QString, domain::Bilingual>> missing;
};

/// Reads a GeoJSON file and matches it with the register. On any thread, with that thread's register. Throws Error
/// (NotFound, Io, Input, Cancelled).
std::shared_ptr<const MapLayer> loadMapLayer(store::Register& source, const QString& path,
                                             const domain::Progress& progress = {});

} // namespace daikou::gui
