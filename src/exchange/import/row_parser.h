// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import/csv_row.h"
#include "exchange/import/row_faults.h"
#include "store/register.h"

#include <QHash>

namespace daikou::exchange {

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

    /// Dates are typed as at the desk, from this day on: "15/4" and "+3m" are understood too (domain::parseDate).
    void setBaseDate(QDate base) { m_base = base; }

    /// The record, or what is wrong: all faults of the row in one.
    std::variant<ParsedRow, RowFault> parse(const CsvRow& row);
    /// What can be understood of the row; each cell that cannot be is told.
    ParsedRow parse(const CsvRow& row, RowFaults& faults);

    /// The fault that findings of this severity about the row's record are, in terms of its columns.
    RowFault faultOf(const domain::Findings& findings, const CsvRow& row,
                     domain::Severity severity = domain::Severity::Error) const;
    /// Tells what is wrong with the row's record, each cell by itself.
    void tell(const domain::Findings& findings, const CsvRow& row, RowFaults& faults) const;
    /// Whether the list has a column for this field, or for half of it.
    bool hasColumn(const QString& fieldName) const;
    /// The fault of one cell; its column is counted from 0.
    RowFault faultAt(int column, const CsvRow& row, const QString& reason) const;
    /// The fault of a row as a whole; its column and value are those that name the record.
    RowFault faultOfWhole(const CsvRow& row, const QString& reason) const;

private:
    using Parsed = std::variant<domain::Value, domain::Finding>;

    int placeOf(const ListColumn& column) const;
    std::vector<CsvRow::BadCell> badCells(const CsvRow& row) const;
    std::optional<RowFault> faultOfShape(const CsvRow& row) const;
    ParsedRow parseCells(const CsvRow& row, domain::Findings& faults);
    void parseCell(ParsedRow& into, domain::Findings& faults, const ListColumn& column, const QString& cell);
    Parsed parseText(const domain::Field& field, const QString& text);
    const ListColumn* columnOf(const QString& fieldName, const CsvRow& row, QString& value) const;

    store::Register& m_register;
    const domain::RecordType& m_type;
    const ColumnMap& m_columns;
    QDate m_base;
    domain::Record m_blank; ///< with the constant values
    std::vector<const domain::Field*> m_constants;
    QHash<std::pair<const domain::Field*, QString>, Parsed> m_references; ///< found before
};

} // namespace daikou::exchange
