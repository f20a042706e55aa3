// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/xlsx/package.h"

#include <vector>

namespace daikou::exchange {

/// A cell that is not empty, as text in the form that a person would type.
struct SheetCell {
    enum class Trouble {
        None,
        NoResult,    ///< a formula that the program which wrote the file did not work out
        ErrorValue,  ///< shows an error: #REF!
        JoinedAcross ///< merged with cells of other columns: whose value it is, is not known
    };

    int column = 0; ///< from 0
    QString text;
    Trouble trouble = Trouble::None;
};

struct SheetRow {
    qint64 number = 0;            ///< from 1
    std::vector<SheetCell> cells; ///< in the order of their columns
};

/// One sheet. Of cells merged downwards each row has the value.
struct Sheet {
    QString name;
    bool hidden = false;
    std::vector<SheetRow> rows; ///< those that are not empty, downwards
};

struct Workbook {
    std::vector<Sheet> sheets;

    /// By its name, whatever its case; null where there is none.
    const Sheet* find(const QString& name) const;
};

/// Reads the values of an Excel workbook (ECMA-376, .xlsx); formulas are never worked out, their last result is taken.
/// Throws Error (NotFound, Io, Input) with a sentence for each thing that may be wrong with a file.
Workbook readWorkbook(const QString& path, const XlsxLimits& limits = {});
/// The same of an open device; `name` is how the person knows it.
Workbook readWorkbook(QIODevice& device, const QString& name, const XlsxLimits& limits = {});

/// Whether a file begins as a .xlsx does (as any ZIP file does).
bool looksLikeWorkbook(const QString& path);

} // namespace daikou::exchange
