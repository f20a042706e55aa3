// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessments/instrument_finding.h"
#include "exchange/xlsx/workbook_reader.h"

#include <QHash>

#include <optional>

namespace daikou::exchange {

constexpr size_t mostFormRows = 20'000; ///< of all sheets of a form; 2,000 questions with choices of their own fit

/// The sheets of a form: of an Excel workbook, or of CSV in which the name of a sheet stands in the first column of a
/// row of its own, as https://github.com/XLSForm/pyxform has it. Of a longer one no more than one row beyond
/// mostFormRows is taken. Throws Error (NotFound, Io, Input).
Workbook readFormSheets(const QString& path);

/// The language of a text of a form as its headers name it: "English (en)", "khmer", "km"; none where it is another.
std::optional<domain::Language> formLanguage(const QString& name);

/// A sheet of a form: rows below a header. Columns are asked for by what they are called today ("list_name"), whatever
/// their case and whichever of XLSForm's older names stands there ("list name"); texts in a language as "label.en" and
/// "label.km". The sheet must live as long.
class FormSheet {
public:
    /// `plain`: the language of texts whose header names none. Columns that come twice are added to `found`.
    FormSheet(const Sheet& sheet, domain::Language plain, domain::InstrumentFindings& found);

    const QString& name() const { return m_sheet.name; }
    bool has(const QString& column) const { return m_columns.contains(column); }
    const std::vector<const SheetRow*>& rows() const { return m_rows; }

    /// Without spaces around it; empty where there is no such column or cell. A cell that shows an error is added to
    /// `found`.
    QString text(const SheetRow& row, const QString& column) const;
    /// The same, with its spaces.
    QString words(const SheetRow& row, const QString& column) const;
    /// "survey!C7"; where there is no such column, "survey!7".
    QString cell(const SheetRow& row, const QString& column) const;
    /// The cell of a header; of the first one where there is no such column.
    QString headerCell(const QString& column) const;

private:
    const Sheet& m_sheet;
    domain::InstrumentFindings& m_found;
    QHash<QString, int> m_columns;
    std::vector<const SheetRow*> m_rows;
};

} // namespace daikou::exchange
