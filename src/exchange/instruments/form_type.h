// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace daikou::exchange {

/// What the column "type" of a form's survey says, by today's and the older words of XLSForm
/// (https://xlsform.org/en/#question-types).
struct FormType {
    enum class Kind {
        One,  ///< select_one of `list`
        Many, ///< select_multiple of `list`
        Number,
        Text,
        BeginGroup,
        EndGroup,
        BeginRepeat, ///< repeats and loops
        EndRepeat,
        Elsewhere,   ///< choices or questions that stand in another file, or cascade
        Calculation, ///< computed or hidden
        LeftOut,     ///< a type of XLSForm with no place in an instrument: notes, dates, pictures, metadata
        Unknown
    };

    Kind kind = Kind::Unknown;
    QString list;          ///< of a select: the name of its list, in its case
    bool hasOther = false; ///< of a select: "or_other", which adds a choice
};

FormType formType(const QString& cell);

} // namespace daikou::exchange
