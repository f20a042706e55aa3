// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/events/event_sheets.h"
#include "exchange/import/column_map.h"
#include "exchange/xlsx/workbook_reader.h"

#include <optional>

namespace daikou::exchange {

/// A sheet of a workbook that was found to be one of an event, and what its columns are.
struct FoundSheet {
    const Sheet* sheet = nullptr;
    size_t headerRow = 0; ///< its place among the sheet's rows
    ColumnMap rows;       ///< for the fields of the records that its rows are
    ColumnMap companion;  ///< for those of what they name beside
};

/// By its name in either language, else the one whose headings fit best; none where no sheet has them. A heading may be
/// in both languages, a line each.
std::optional<FoundSheet> findEventSheet(const Workbook& workbook, const EventSheet& wanted);

} // namespace daikou::exchange
