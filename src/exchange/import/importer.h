// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/progress.h"
#include "exchange/import/import_request.h"
#include "store/register.h"

namespace daikou::exchange {

/// The head of a list, and what its columns are taken for: what the wizard shows.
struct ListPreview {
    QStringList header;
    QList<QStringList> rows;
    ColumnMap columns;
    TextEncoding encoding = TextEncoding::Utf8;
};

/// Throws Error (NotFound, Io, Input) where the file is no list.
ListPreview previewList(const QString& path, const domain::RecordType& type,
                        EncodingChoice encoding = EncodingChoice::Detect, int rows = 20);

/// Brings the rows of a list into the register as one change, one step of undo. Rows that break a rule are left out
/// and listed, the others come in. Throws Error (NotFound, Io, Input, Usage, ReadOnly, Cancelled), and then nothing has
/// come in.
ImportResult runImport(store::Register& target, const ImportRequest& request, const domain::Progress& progress = {});

} // namespace daikou::exchange
