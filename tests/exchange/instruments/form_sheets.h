// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/instruments/form_tables.h"
#include "exchange/instruments/xlsform_reader.h"
#include "support/text.h"

namespace daikou::test {

inline exchange::SheetRow formRow(qint64 number, const QStringList& cells)
{
    exchange::SheetRow row{number, {}};
    for (int column = 0; column < cells.size(); ++column)
        if (!cells[column].isEmpty())
            row.cells.push_back(
                {.column = column, .text = cells[column], .trouble = exchange::SheetCell::Trouble::None});
    return row;
}

/// A sheet whose rows are written one a line, with "|" between the cells.
inline exchange::Sheet formSheet(const char* name, const char* rows)
{
    exchange::Sheet sheet{.name = text(name), .hidden = false, .rows = {}};
    qint64 number = 0;
    for (const QString& line : text(rows).split(u'\n'))
        if (auto row = formRow(++number, line.split(u'|')); !row.cells.empty())
            sheet.rows.push_back(std::move(row));
    return sheet;
}

/// The workbook that is written of such tables.
inline exchange::Workbook formWorkbook(const std::vector<exchange::FormTable>& tables)
{
    exchange::Workbook workbook;
    for (const auto& table : tables) {
        exchange::Sheet sheet{.name = table.name, .hidden = false, .rows = {formRow(1, table.header)}};
        for (const QStringList& cells : table.rows)
            sheet.rows.push_back(formRow(qint64(sheet.rows.size()) + 1, cells));
        workbook.sheets.push_back(std::move(sheet));
    }
    return workbook;
}

/// What was told, one a line: "survey!C7 no_khmer" and the arguments.
inline QString told(const domain::InstrumentFindings& findings)
{
    QStringList lines;
    for (const auto& finding : findings)
        lines += QString(finding.path + u' ' + finding.codeName() + u' ' + finding.arguments.join(u'|')).trimmed();
    return lines.join(u'\n');
}

} // namespace daikou::test
