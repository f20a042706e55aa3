// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/row_reader.h"

#include "exchange/import/csv_reader.h"
#include "exchange/import/sheet_rows.h"

namespace daikou::exchange {

std::unique_ptr<RowReader> openList(const QString& path, EncodingChoice encoding)
{
    if (looksLikeWorkbook(path))
        return std::make_unique<SheetRows>(readWorkbook(path), path);
    CsvReaderOptions options;
    options.encoding = encoding;
    options.takeGuardsBack = true;
    return std::make_unique<CsvReader>(path, options);
}

} // namespace daikou::exchange
