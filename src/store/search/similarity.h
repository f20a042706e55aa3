// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace daikou::store {

/// How alike two strings are, unit by unit, from 0 (nothing shared) to 1 (equal); symmetric; empty is like nothing.
/// M. A. Jaro, "Advances in Record-Linkage Methodology", JASA 84 (1989), with the bonus of 0.1 a unit for up to four
/// common first units of W. E. Winkler, "String Comparator Metrics and Enhanced Decision Rules in the Fellegi-Sunter
/// Model of Record Linkage" (1990).
double jaroWinkler(QStringView a, QStringView b);

/// How likely two names mean the same, from 0 to 1: the best of Jaro-Winkler on the folded names, on those without the
/// words for their units, and, counted at 0.95 so that equal spelling comes first, on their sound keys.
double nameSimilarity(QStringView a, QStringView b);

} // namespace daikou::store
