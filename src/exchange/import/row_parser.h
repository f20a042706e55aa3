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
    bool missingPeer = false; ///< refers to a record of its own type that is not there: it may stand further down
};

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

    /// The fault that a finding about the row's record is, in terms of its columns.
    RowFault faultOf(const domain::Findings& findings, const CsvRow& row) const;

private:
    using Parsed = std::variant<domain::Value, domain::Finding>;

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
