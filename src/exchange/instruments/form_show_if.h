// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessments/instrument_finding.h"
#include "domain/assessments/show_if.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>

namespace daikou::exchange {

/// What conditions of a form may look at; names in small letters.
struct FormReferences {
    QHash<QString, QString> indicators; ///< ids by the names of questions
    QSet<QString> others;               ///< the names of what is not rated
    QStringList sides;                  ///< ids
    int lowest = 1;                     ///< level of the scale
};

/// Under which answers something is asked, or the one thing that keeps the conditions from being said so.
struct AskedReading {
    QStringList sides; ///< empty: all
    std::optional<domain::ShowIf> showIf;
    std::optional<domain::InstrumentFinding> wrong; ///< its path is that of the condition
};

/// A "relevant" of a form with the cell where it stands.
struct FormRelevant {
    QString text, cell;
};

/// Parts the conditions, of which all must hold, into sides that are asked (`${side} = 'council'`) and show-if over
/// indicators. Something may be asked of some sides only and under a show-if, but not of one or under the other.
AskedReading readAsked(const std::vector<FormRelevant>& relevants, const FormReferences& known);

} // namespace daikou::exchange
