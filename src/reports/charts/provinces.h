// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/language.h"

#include <QSize>
#include <QStringView>

#include <span>
#include <string_view>

namespace daikou::reports::charts {

/// A province (or the capital) and its tile: the country drawn as a grid, north up, neighbours near each other.
struct Province {
    std::string_view code; ///< official, two digits
    domain::Words name;
    int column = 0;
    int row = 0;
};

/// All 25, by code.
std::span<const Province> provinces();

/// The province with this code; none where there is no such code.
const Province* findProvince(QStringView code);

/// Columns and rows of the grid.
QSize provinceGridSize();

} // namespace daikou::reports::charts
