// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessments/instrument.h"
#include "exchange/instruments/form_sheet.h"
#include "exchange/instruments/form_type.h"

namespace daikou::exchange {

/// What is told of a form: what keeps it from use, and what was read past without harm.
struct FormNotes {
    domain::InstrumentFindings found, remarks;
};

/// A list of the sheet "choices". The rows belong to the sheet.
struct FormList {
    struct Choice {
        QString name;
        const SheetRow* row;
    };
    std::vector<Choice> choices;

    /// From and to where the names are whole numbers one after the other, in any order; none otherwise.
    std::optional<std::pair<int, int>> run() const;
};

struct FormGroup {
    const SheetRow* row;
    int parent = -1; ///< its place among the groups; -1: none
};

/// A row of the survey that asks something.
struct FormItem {
    const SheetRow* row;
    FormType type; ///< One, Many, Number, Text or Calculation
    QString name;
    int group = -1; ///< the innermost around it
};

/// What stands in a form before anything is made of it.
struct FormOutline {
    QHash<QString, FormList> lists;
    std::vector<FormGroup> groups;
    std::vector<FormItem> items;
};

/// Reads the rows of a survey that has the columns "type" and "name", and of the choices, where there are any. What is
/// wrong with a row is told, what has no place in an instrument is remarked; groups are told where they do not close.
FormOutline readOutline(const FormSheet& survey, const FormSheet* choices, FormNotes& notes);

/// What an integer may be by its constraint, as `. >= 0 and . <= 10`; neither where it is written otherwise.
std::pair<std::optional<int>, std::optional<int>> constraintRange(const QString& constraint);

} // namespace daikou::exchange
