// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import/column_map.h"
#include "exchange/import/text_encoding.h"

#include <optional>

namespace daikou::exchange {

/// What happens to a row whose record the register has already.
enum class OnMatch {
    Skip,   ///< the record stays as it is
    Update, ///< what the row says replaces what stood there; an empty cell says nothing
    Fill,   ///< only what was empty is filled
};

struct ImportRequest {
    const domain::RecordType* type = nullptr;
    QString path;
    std::optional<ColumnMap> columns; ///< proposed by the importer where absent
    QString mapFile;                  ///< changes the proposal; empty: none
    OnMatch onMatch = OnMatch::Skip;
    /// The fields that tell a record; empty: the id, else what the id follows from (a code), else the names; one
    /// entry "none": every row is a new record.
    QStringList match;
    EncodingChoice encoding = EncodingChoice::Detect;
    bool dryRun = false;       ///< the same, and then nothing is kept
    bool withCouncils = false; ///< of areas: a council for each commune and sangkat, in the same step
};

/// A row that was left out, or what else is told of one.
struct RejectedRow {
    qint64 line = 0; ///< of the file, from 1
    QString sheet;   ///< of a workbook
    QString cell;    ///< of a workbook: "F7"; empty: the row as a whole
    QString column;  ///< its header; empty: the row as a whole
    QString value;
    QString reason; ///< one sentence in the current language
};

constexpr size_t mostIncoming = 100;

/// A row that comes in, by the name of its record.
struct IncomingRow {
    qint64 line = 0;
    QString title;
    bool isNew = true; ///< else it changes a record that is there
};

struct ImportResult {
    qint64 added = 0, updated = 0, skipped = 0;
    qint64 councils = 0; ///< made beside the rows
    std::vector<RejectedRow> rejected;
    std::vector<IncomingRow> incoming; ///< the first of them, at most mostIncoming
    ColumnMap columns;                 ///< as they were used
    TextEncoding encoding = TextEncoding::Utf8;

    /// Rows that were left out; of one several things may be told.
    qint64 leftOut() const
    {
        qint64 count = 0;
        const RejectedRow* last = nullptr;
        for (const RejectedRow& row : rejected) {
            count += qint64(!last || last->line != row.line || last->sheet != row.sheet);
            last = &row;
        }
        return count;
    }
    qint64 rows() const { return added + updated + skipped + leftOut(); }
};

} // namespace daikou::exchange
