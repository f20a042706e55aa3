// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/events.h"
#include "gui/records/edited_records.h"

namespace daikou::gui {

/// One line of a sign-in sheet as people write it: who came, for whom, on which days. Kept as a participation and,
/// where nobody bears that name yet, a new person.
struct SheetRow : domain::RecordBase {
    domain::RecordId event;
    QString who; ///< a person's id as text, or the name of somebody new
    domain::Sex sex{};
    domain::RecordId side; ///< the council or the organisation that they represent
    domain::ParticipantRole role{};
    QString days;

    static const domain::RecordType& type();
};

/// Rows of the sheet as records of the register. A row has the id of its participation.
class SheetRows : public EditedRecords {
public:
    using EditedRecords::EditedRecords;

    std::optional<domain::Record> find(const domain::RecordId& id) const override;
    domain::Findings check(const domain::Record& record) const override;
    domain::RecordId save(store::Change& change, const domain::Record& record) const override;
    QString titleOf(const domain::Record& record) const override;

    /// A row for somebody known, with what the register knows of them: sex, and whom they represent now.
    SheetRow rowFor(const domain::RecordId& person) const;
    domain::RecordId save(store::Change& change, const SheetRow& row) const;

private:
    std::optional<domain::RecordId> personOf(const SheetRow& row) const;
    domain::RecordId sideOf(const domain::RecordId& person) const;
    domain::RecordId savePerson(store::Change& change, const SheetRow& row) const;
};

/// Text in the half of a bilingual field that its script belongs to.
domain::Bilingual inItsLanguage(const QString& text);

} // namespace daikou::gui
