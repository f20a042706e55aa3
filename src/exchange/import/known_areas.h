// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/progress.h"
#include "domain/values/geometry.h"
#include "store/register.h"

#include <optional>

namespace daikou::exchange {

/// What a map layer is matched with: an area of the register.
struct KnownArea {
    QString code;
    domain::Bilingual name;
    QStringList otherNames; ///< the UNGEGN form and other spellings
    std::optional<domain::GeoPoint> place;
};

/// The areas of the register, without those that have ended, by code. Throws Error (Cancelled).
std::vector<KnownArea> loadKnownAreas(store::Register& source, const domain::Progress& progress = {});

} // namespace daikou::exchange
