// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/records/edited_records.h"

namespace daikou::gui {

/// Records whose texts are typed into one cell, whatever their language: Khmer goes to the Khmer half, the rest to the
/// English one.
class OneCellRecords : public EditedRecords {
public:
    using EditedRecords::EditedRecords;
    domain::Record completed(const domain::Record& typed) const override;
};

/// Activities of a plan: each gets its line number, and the exchange rate of the event where it costs riel. That none
/// is known is told beside the cost.
class ActivityRecords : public OneCellRecords {
public:
    using OneCellRecords::OneCellRecords;
    domain::Record completed(const domain::Record& typed) const override;
    domain::Findings check(const domain::Record& record) const override;
};

/// Plans of an event: one that is named by nothing but its council gets a title after it.
class PlanRecords : public OneCellRecords {
public:
    using OneCellRecords::OneCellRecords;
    domain::Record completed(const domain::Record& typed) const override;
};

/// The half of a bilingual field in the present language: "what.km".
QString inPresentLanguage(const char* base);

} // namespace daikou::gui
