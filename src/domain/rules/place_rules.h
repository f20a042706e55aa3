// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/finding.h"

namespace daikou::domain {

struct RecordBase;

/// The level that an official code of this many digits has ("province" 2 … "village" 8); none for another length.
/// Source: the gazetteer of the National Committee for Sub-National Democratic Development.
int codeLengthOf(int level);

/// The id of the area with this official code: the same in every register.
RecordId areaIdOf(const QString& code);

/// Code and level agree, the code is digits, the parent is the area whose code is its beginning, dates are in order.
Findings checkArea(const RecordBase& area);
/// Dates in order, no more women than seats.
Findings checkMandate(const RecordBase& mandate);
Findings checkCouncillor(const RecordBase& councillor);

/// Fills what the code says by itself: level and parent, where they are empty.
void completeArea(RecordBase& area);

} // namespace daikou::domain
