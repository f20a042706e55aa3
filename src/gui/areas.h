// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/record_type.h"

#include <span>

namespace daikou::gui {

/// One entry of the navigation. With a type, it is the list of that type.
struct Area {
    const char* id;
    const char* icon;
    const char* title;    ///< where it has no type
    const char* typeName; ///< may be null
    bool indented = false;
};

/// The navigation, from top to bottom; Alt and a number opens the first ten, 0 the tenth.
std::span<const Area> areas();
inline constexpr int areasWithKeys = 10;
QString areaTitle(const Area& area, domain::Language language);
const domain::RecordType* areaType(const Area& area);
/// The area in which a record of a type is shown: its own, or that of the records to which it belongs in the end.
/// Null for types that have no entry (sectors, tags).
const Area* areaOf(const domain::RecordType& type);

} // namespace daikou::gui
