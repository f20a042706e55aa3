// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/finding.h"

namespace daikou::domain {

struct RecordBase;

/// How many digits the official codes of a level have: 2 for a province … 8 for a village.
/// Source: the gazetteer of the National Committee for Sub-National Democratic Development.
int codeLengthOf(int level);

/// The id of the area with this official code: the same in every register.
RecordId areaIdOf(const QString& code);

/// Where there is a code: code and level agree, the code is digits, the parent is the area whose code is its beginning,
/// dates are in order.
Findings checkArea(const RecordBase& area);
/// Dates in order, no more women than seats.
Findings checkMandate(const RecordBase& mandate);
Findings checkCouncillor(const RecordBase& councillor);

/// Writes the code's digits as 0-9, and fills what it says by itself: level and parent, where they are empty.
void completeArea(RecordBase& area);

} // namespace daikou::domain
