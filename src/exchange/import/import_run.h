// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/progress.h"
#include "exchange/import/import_request.h"
#include "exchange/import/record_matcher.h"
#include "exchange/import/row_parser.h"

namespace daikou::exchange {

class RowReader;

/// One import inside its change: takes row after row and counts what became of them in the result.
class ImportRun {
public:
    ImportRun(store::Register& target, store::Change& change, const ImportRequest& request, ImportResult& result);

    /// Throws Error (Cancelled, Input, Io).
    void takeAll(RowReader& reader, const domain::Progress& progress);

private:
    std::optional<RowFault> take(const CsvRow& row);
    std::optional<RowFault> add(ParsedRow& parsed, const CsvRow& row);
    std::optional<RowFault> change(const ParsedRow& parsed, const domain::RecordId& id, const CsvRow& row);
    std::optional<RowFault> claim(const domain::RecordId& id, const CsvRow& row);
    void tell(const domain::Record& record, qint64 line, bool isNew);
    void takeWaiting(const domain::Progress& progress);
    void reject(const CsvRow& row, const RowFault& fault);

    store::Register& m_register;
    store::Change& m_change;
    const ImportRequest& m_request;
    ImportResult& m_result;
    QString m_sheet; ///< of a workbook
    RowParser m_parser;
    RecordMatcher m_matcher;
    QHash<domain::RecordId, qint64> m_lines;            ///< by which line a record was added or met
    std::vector<std::pair<CsvRow, RowFault>> m_waiting; ///< for a record that may stand further down
};

} // namespace daikou::exchange
