// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import/csv_row.h"
#include "exchange/import/import_request.h"
#include "store/register.h"

#include <QHash>

namespace daikou::exchange {

/// What is wrong with a row.
struct RowFault {
    QString column, value, reason;
    int at = -1;              ///< the column's place; -1: the row as a whole
    bool missingPeer = false; ///< refers to a record of its own type that is not there: it may stand further down
};

/// The fault as people are told of it; `sheet` is that of a workbook, empty of other files.
RejectedRow rejectedRow(const CsvRow& row, const RowFault& fault, const QString& sheet);

/// A row understood: the record that it describes.
struct ParsedRow {
    domain::Record record;
    std::vector<const domain::Field*> filled; ///< the fields that the row says something about
};

/// Turns rows of a list into records, by the column map. Knows the register for the names that references use.
class RowParser {
public:
    /// Throws Error (Input) where a constant value does not fit its field.
    RowParser(store::Register& source, const domain::RecordType& type, const ColumnMap& columns);

    /// The record, or what is wrong: all faults of the row in one.
    std::variant<ParsedRow, RowFault> parse(const CsvRow& row);

    /// The fault that findings of this severity about the row's record are, in terms of its columns.
    RowFault faultOf(const domain::Findings& findings, const CsvRow& row,
                     domain::Severity severity = domain::Severity::Error) const;
    /// The fault of one cell; its column is counted from 0.
    RowFault faultAt(int column, const CsvRow& row, const QString& reason) const;
    /// The fault of a row as a whole; its column and value are those that name the record.
    RowFault faultOfWhole(const CsvRow& row, const QString& reason) const;

private:
    using Parsed = std::variant<domain::Value, domain::Finding>;

    int placeOf(const ListColumn& column) const;
    std::optional<RowFault> faultOfShape(const CsvRow& row) const;
    void parseCell(ParsedRow& into, domain::Findings& faults, const ListColumn& column, const QString& cell);
    Parsed parseText(const domain::Field& field, const QString& text);
    const ListColumn* columnOf(const QString& fieldName, const CsvRow& row, QString& value) const;

    store::Register& m_register;
    const domain::RecordType& m_type;
    const ColumnMap& m_columns;
    domain::Record m_blank; ///< with the constant values
    std::vector<const domain::Field*> m_constants;
    QHash<std::pair<const domain::Field*, QString>, Parsed> m_references; ///< found before
};

} // namespace daikou::exchange
