// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/record_type.h"

namespace daikou::exchange {

/// A column in the workbook of an event: the field that it fills, of the record that a row is or of its companion.
struct EventColumn {
    const domain::RecordType* type = nullptr;
    QString field;         ///< name or base: of a bilingual field the half that each text is written in
    domain::Words heading; ///< where the field's own label would mislead

    const domain::Field& target() const { return *type->find(field); }
    /// What the template writes over the column.
    QString headingIn(domain::Language language) const;
};

/// A sheet in the workbook of an event: what its rows are, and what tells one from another.
struct EventSheet {
    domain::Words name; ///< the template has the English one
    const domain::RecordType* type = nullptr;
    const domain::RecordType* companion = nullptr; ///< what a row names or makes beside: a person, a plan
    std::vector<EventColumn> columns;              ///< the first ones tell the sheet by
    QStringList key;                               ///< bases that together are the same in no two records of one owner
};

/// Participants, head count, outcomes and plan; outcomes stand before the plan that answers them.
const std::vector<EventSheet>& eventSheets();

/// Names of the sheets that nobody sees.
inline constexpr const char* aboutSheet = "Daikou";
inline constexpr const char* listSheet = "Lists";
inline constexpr const char* aboutMark = "Daikou: workbook of an event";
/// On the first sheet that nobody sees: the mark stands in its first row, the event's id in this one (from 1).
inline constexpr int eventIdRow = 2;

} // namespace daikou::exchange
