// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document/language_mode.h"

#include <vector>

namespace daikou::reports {

enum class Align { Start, Centre, End };

struct Column {
    Bilingual title;
    Align align = Align::Start;
    double weight = 1; ///< its share of the width
};

struct TableRow {
    std::vector<Bilingual> cells; ///< may be fewer than there are columns
    bool strong = false;          ///< a total
};

/// A table whose header stands again on every page. Very long ones may be emitted in several blocks.
struct Table {
    Bilingual caption;
    std::vector<Column> columns;
    std::vector<TableRow> rows;
    double writingRoom = 0; ///< millimetres of a row left blank to write on by hand; columns are then parted by rules
};

} // namespace daikou::reports
