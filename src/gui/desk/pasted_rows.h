// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/desk/sheet_row.h"

namespace daikou::gui {

/// A block copied from a spreadsheet, read as rows of the sign-in sheet: name, sex, for whom, role, days, in this
/// order, or in that of its first row where that holds headings; what stands at the right may be left away. Who has
/// no role is a participant; where no row says on which days they came, all came on all days.
struct PastedRows {
    static constexpr int mostColumns = 5;

    /// What is wrong with one cell; counted from 1, column 0 is the row as a whole.
    struct Fault {
        int row = 0, column = 0;
        QString sentence;
    };
    std::vector<SheetRow> rows;
    std::vector<Fault> faults; ///< where there are any, nothing of the block is to be taken in
    bool hasHeadings = false;  ///< the first row was no row of the sheet
    int rolesAssumed = 0, daysAssumed = 0, daysNotRecorded = 0; ///< in how many rows

    /// Whether a text is a block, and not a name.
    static bool isBlock(const QString& text);
};

/// Reads a block for an event. Names are looked up in the register: one that fits nobody is somebody new and needs a
/// sex.
PastedRows readPasted(const QString& text, const domain::RecordId& event, store::Register& source);

} // namespace daikou::gui
