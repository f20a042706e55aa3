// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import/row_reader.h"
#include "exchange/xlsx/workbook_reader.h"

namespace daikou::exchange {

/// The rows of one sheet of a workbook below its header. Cells that cannot be read are marked in their row.
class SheetRows : public RowReader {
public:
    /// Of the first sheet in sight that is not empty; its first row is the header. Throws Error (Input) where there is
    /// none; `path` is the workbook's.
    SheetRows(Workbook workbook, const QString& path);
    /// Of this sheet; `headerRow` is the place of its header among its rows.
    SheetRows(Sheet sheet, size_t headerRow);

    const QStringList& header() const override { return m_header; }
    bool read(CsvRow& row) override;
    TextEncoding encoding() const override { return TextEncoding::Utf8; }
    QString sheet() const override { return m_sheet.name; }
    qint64 position() const override { return qint64(m_next); }
    qint64 size() const override { return qint64(m_sheet.rows.size()); }

private:
    void begin(size_t headerRow);

    Sheet m_sheet;
    QStringList m_header;
    size_t m_next = 0;
};

} // namespace daikou::exchange
