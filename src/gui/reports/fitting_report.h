// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/record_type.h"

namespace daikou::gui {

/// The name of the report that a person most likely wants who looks at one record of this type; empty where none tells
/// of such records.
QString fittingReport(const domain::RecordType& type);

/// The paper for what is recorded at a part of the workshop desk, called by the type of its rows: people sign in before
/// they are typed, and plans are followed up after.
QString fittingPaper(const domain::RecordType& rows);

} // namespace daikou::gui
