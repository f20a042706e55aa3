// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/desk/entry_section.h"

namespace daikou::gui {

class ChildRecordsModel;

/// A joint action plan as the matrix on the flip chart: one activity a row, who leads on either side, by when, what it
/// costs, which issue it answers.
class PlanSection : public EntrySection {
    Q_OBJECT

public:
    PlanSection(Session& session, const ReferenceLookup& known, const domain::RecordId& plan);

    const domain::RecordId& plan() const { return m_plan; }
    void refresh() override;

protected:
    domain::Record nextRow(const domain::Record* last, bool kept) const override;
    domain::RecordId idAt(int row) const override;

private:
    PlanSection(Session& session, const ReferenceLookup& known, const domain::RecordId& plan, ChildRecordsModel* model);

    domain::RecordId m_plan;
    ChildRecordsModel* m_model;
};

/// The last entry of the agenda: a council is named, and its plan begins.
class NewPlanSection : public EntrySection {
    Q_OBJECT

public:
    NewPlanSection(Session& session, const ReferenceLookup& known, const domain::RecordId& event);

    void refresh() override;

Q_SIGNALS:
    void made(const daikou::domain::RecordId& plan);

protected:
    domain::Record nextRow(const domain::Record* last, bool kept) const override;
    domain::RecordId idAt(int row) const override;
    void showMade(const domain::RecordId& plan) override { Q_EMIT made(plan); }

private:
    NewPlanSection(Session& session, const ReferenceLookup& known, const domain::RecordId& event,
                   ChildRecordsModel* none);

    domain::RecordId m_event;
};

} // namespace daikou::gui
