// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/sheet_rows.h"

#include "domain/error.h"
#include "exchange/tr.h"

#include <QFileInfo>

namespace daikou::exchange {

using domain::Error;

namespace {

/// A text for each column up to the last that is not empty.
QStringList textsOf(const SheetRow& row)
{
    QStringList texts;
    for (const SheetCell& cell : row.cells) {
        texts.resize(cell.column);
        texts += cell.text;
    }
    return texts;
}

QString sentenceFor(SheetCell::Trouble trouble)
{
    switch (trouble) {
    case SheetCell::Trouble::NoResult:
        return tr(
            "This cell holds a formula without a result; open the workbook in Excel or LibreOffice and save it, or "
            "type the value itself.");
    case SheetCell::Trouble::ErrorValue:
        return tr("This cell shows an error instead of a value; correct its formula, or type the value itself.");
    case SheetCell::Trouble::JoinedAcross:
        return tr(
            "This cell is merged with cells of other columns; unmerge it, so that each column has its own value.");
    case SheetCell::Trouble::None:
        break;
    }
    return {};
}

} // namespace

SheetRows::SheetRows(Workbook workbook, const QString& path)
{
    for (Sheet& sheet : workbook.sheets)
        if (!sheet.hidden && !sheet.rows.empty()) {
            m_sheet = std::move(sheet);
            begin(0);
            return;
        }
    throw Error(Error::Kind::Input, tr("%1: the workbook is empty; choose a list whose first row names its columns")
                                        .arg(QFileInfo(path).fileName()));
}

SheetRows::SheetRows(Sheet sheet, size_t headerRow) : m_sheet(std::move(sheet))
{
    begin(headerRow);
}

void SheetRows::begin(size_t headerRow)
{
    for (const QString& text : textsOf(m_sheet.rows[headerRow]))
        m_header += text.trimmed();
    m_next = headerRow + 1;
}

bool SheetRows::read(CsvRow& row)
{
    if (m_next == m_sheet.rows.size())
        return false;
    const SheetRow& here = m_sheet.rows[m_next++];
    row = CsvRow{.line = here.number, .fields = textsOf(here)};
    for (const SheetCell& cell : here.cells) {
        const bool headless = cell.column >= m_header.size() || m_header[cell.column].isEmpty();
        if (headless)
            row.badCells.push_back({cell.column, tr("This value stands under no heading; give its column one, or clear "
                                                    "the cell.")});
        else if (cell.trouble != SheetCell::Trouble::None)
            row.badCells.push_back({cell.column, sentenceFor(cell.trouble)});
        row.damaged = row.damaged || cell.text.contains(QChar(QChar::ReplacementCharacter));
    }
    return true;
}

} // namespace daikou::exchange
