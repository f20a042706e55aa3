// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/desk/entry_section.h"

namespace daikou::domain {
struct WholeEvent;
}

namespace daikou::gui {

class ParticipantsModel;
class PersonEditor;
class SheetRows;

/// The sign-in sheet: a few letters find somebody known, anybody else needs a name and a sex; attendance by day; a
/// block pasted from a spreadsheet; how many came, by sex and role, running along.
class ParticipantsSection : public EntrySection {
    Q_OBJECT

public:
    ParticipantsSection(Session& session, const ReferenceLookup& known, const domain::RecordId& event);

    void refresh() override;
    /// Takes in a block of rows as one step, or says what is wrong with it and takes in nothing.
    void paste(const QString& block);
    QString totals() const;
    /// What is wrong with the block that was pasted last; empty: nothing.
    QString faults() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    domain::Record nextRow(const domain::Record* last, bool kept) const override;
    domain::RecordId idAt(int row) const override;
    void showTaken(bool correcting) override;

private:
    ParticipantsSection(Session& session, const ReferenceLookup& known, const domain::RecordId& event,
                        ParticipantsModel* model);
    void fillIn(const domain::RecordId& person);
    void saveDays(const domain::RecordId& participation, const QString& days);
    void showTotals(const domain::WholeEvent& whole);

    domain::RecordId m_event;
    std::shared_ptr<SheetRows> m_rows;
    ParticipantsModel* m_model;
    PersonEditor* m_who;
    QLabel *m_totals, *m_faults;
};

} // namespace daikou::gui
