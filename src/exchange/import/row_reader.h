// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import/csv_row.h"
#include "exchange/import/text_encoding.h"

#include <memory>

namespace daikou::exchange {

/// The rows of a list one after the other, in whichever kind of file they stand.
class RowReader {
public:
    virtual ~RowReader() = default;

    virtual const QStringList& header() const = 0;
    /// The next row; false at the end. Give the same row each time: its memory is used again. Throws Input, Io.
    virtual bool read(CsvRow& row) = 0;
    virtual TextEncoding encoding() const = 0;
    /// The sheet of a workbook; empty of other files.
    virtual QString sheet() const { return {}; }
    /// For showing progress: how far it is read, and of how much (0 where that is not known).
    virtual qint64 position() const = 0;
    virtual qint64 size() const = 0;
};

/// Opens a list: an Excel workbook (its first sheet that is in sight and holds anything), else CSV in this encoding.
/// Throws Error (NotFound, Io, Input) where the file is no list.
std::unique_ptr<RowReader> openList(const QString& path, EncodingChoice encoding);

} // namespace daikou::exchange
