// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <algorithm>
#include <vector>

namespace daikou::exchange {

/// One row of a list as it stands there, with what is odd about it: rows are delivered even so, for the importer to
/// list.
struct CsvRow {
    /// A cell that has no value to take, and why.
    struct BadCell {
        int column = 0; ///< from 0
        QString reason;
    };
    enum class FieldCount { AsHeader, Fewer, More };

    qint64 line = 0; ///< the line of the file that it starts on, from 1; blank lines and lines inside quotes count
    QStringList fields;
    FieldCount fieldCount = FieldCount::AsHeader;
    bool oddQuotes = false; ///< text stood behind a closing quotation mark: the fields may be cut wrongly
    bool damaged =
        false; ///< holds U+FFFD: a character lost here (not valid in the encoding) or before the file was saved
    std::vector<BadCell> badCells; ///< of a workbook

    /// A row of separators only, as Excel leaves them below a table.
    bool allEmpty() const
    {
        return badCells.empty() &&
               std::all_of(fields.begin(), fields.end(), [](const QString& field) { return field.isEmpty(); });
    }
};

} // namespace daikou::exchange
