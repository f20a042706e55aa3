// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace daikou::store {

/// The form in which two spellings of a name are equal: compatibility forms resolved, case folded, accents off,
/// Khmer syllables in their right order, zero-width characters gone, digits of any script as 0-9, and whatever is no
/// letter, mark or number as one space; no space at either end. Folding a folded name changes nothing.
QString foldedName(QStringView text);

/// A stretch of folded text between spaces that is all Khmer or all something else (digits count as something else).
struct ScriptRun {
    QStringView text;
    bool khmer = false;
};

/// The runs of a folded text, in order; they view `folded`, which has to outlive them.
std::vector<ScriptRun> scriptRuns(QStringView folded);

} // namespace daikou::store
