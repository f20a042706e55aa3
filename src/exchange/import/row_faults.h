// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import/csv_row.h"
#include "exchange/import/import_request.h"

namespace daikou::exchange {

/// What is wrong with a row.
struct RowFault {
    QString column, value, reason;
    int at = -1;              ///< the column's place; -1: the row as a whole
    bool missingPeer = false; ///< refers to a record of its own type that is not there: it may stand further down
};

/// The fault as people are told of it; `sheet` is that of a workbook, empty of other files.
RejectedRow rejectedRow(const CsvRow& row, const RowFault& fault, const QString& sheet);

/// All that is wrong with one row, in the order of its cells. Each cell is told once: what was found first in it may
/// be why more is found.
class RowFaults {
public:
    void add(const RowFault& fault);
    bool empty() const { return m_faults.empty(); }
    /// Whether something was told of this cell.
    bool holds(int column) const;
    auto begin() const { return m_faults.begin(); }
    auto end() const { return m_faults.end(); }

private:
    std::vector<RowFault> m_faults;
};

} // namespace daikou::exchange
