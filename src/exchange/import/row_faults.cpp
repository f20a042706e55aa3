// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/row_faults.h"

#include "exchange/xlsx/cell_name.h"

namespace daikou::exchange {

RejectedRow rejectedRow(const CsvRow& row, const RowFault& fault, const QString& sheet)
{
    const bool located = !sheet.isEmpty() && fault.at >= 0;
    return {.line = row.line,
            .sheet = sheet,
            .cell = located ? cellName({row.line, fault.at}) : QString(),
            .column = fault.column,
            .value = fault.value,
            .reason = fault.reason};
}

void RowFaults::add(const RowFault& fault)
{
    const bool told = fault.at >= 0 ? holds(fault.at) : std::ranges::any_of(m_faults, [&](const RowFault& other) {
        return other.reason == fault.reason;
    });
    if (!told)
        m_faults.insert(std::ranges::upper_bound(m_faults, fault.at, {}, &RowFault::at), fault);
}

bool RowFaults::holds(int column) const
{
    return std::ranges::find(m_faults, column, &RowFault::at) != m_faults.end();
}

} // namespace daikou::exchange
