// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessments/instrument.h"

namespace daikou::exchange {

/// One sheet of a form that is to be written: a header and rows of as many cells.
struct FormTable {
    QString name;
    QStringList header;
    std::vector<QStringList> rows;
};

/// An instrument as the sheets of an XLSForm (https://xlsform.org): survey, choices and settings, and beside them,
/// since XLSForm has no place for it and its programs pass it over, "daikou" (title and purpose in both languages),
/// "daikou_bands" and "daikou_scores", and columns that begin with "daikou_". docs/xlsform.md says what stands where.
/// Nothing is wrong with the instrument.
std::vector<FormTable> formTables(const domain::Instrument& instrument);

} // namespace daikou::exchange
