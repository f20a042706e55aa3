// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/progress.h"
#include "store/query/list_query.h"

#include <optional>

class QIODevice;

namespace daikou::exchange {

enum class ListFormat { Csv, JsonArray, Xlsx };

/// The format of this name ("csv", "json", "xlsx"); none for any other.
std::optional<ListFormat> listFormatFrom(const QString& name);

struct ListExport {
    ListFormat format = ListFormat::Csv;
    QStringList columns;        ///< paths; empty: the type's own, in JSON every field
    qint64 limit = -1;          ///< rows; below 0: all
    bool byteOrderMark = false; ///< CSV: for Excel, which shows Khmer garbled without
};

/// Writes the records of `request` to an open device: CSV with a header of paths, ISO dates, plain numbers, codes of
/// choices and the titles of references, formulas guarded; JSON as an array of records (record_json.h); XLSX as one
/// sheet with labels of fields and choices, numbers as numbers and dates as dates. Returns how many. Throws Error
/// (Input, Io, Cancelled).
qint64 writeList(QIODevice& out, store::Register& source, const store::ListRequest& request, const ListExport& options,
                 const domain::Progress& progress = {});

/// The same into a file, which appears whole or not at all.
qint64 exportList(const QString& path, store::Register& source, const store::ListRequest& request,
                  const ListExport& options, const domain::Progress& progress = {});

} // namespace daikou::exchange
