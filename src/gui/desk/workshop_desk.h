// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/desk/desk_section.h"

class QListWidget;
class QStackedWidget;

namespace daikou::gui {

class DeskHead;
class ReferenceLookup;

/// The recorder's screen for one event: at the left the agenda of what to record, with how much of each stands; at the
/// right the grid in which one types.
class WorkshopDesk : public QWidget {
    Q_OBJECT

public:
    WorkshopDesk(Session& session, const ReferenceLookup& lookup, const domain::RecordId& event,
                 QWidget* parent = nullptr);

    const domain::RecordId& event() const { return m_event; }
    DeskHead& head() const { return *m_head; }
    /// The type of the rows of the part that is shown, and the record that they belong to: the event, or their plan.
    const domain::RecordType& rows() const { return *m_parts[size_t(m_shown)].type; }
    domain::RecordId owner() const;
    /// Shows again what the register holds. False where the event is gone.
    bool refresh();
    void openSection(int index);
    void nextSection(int step);
    int section() const { return m_shown; }
    DeskSection* current() const { return m_parts[size_t(m_shown)].section; }
    /// Opens the plan of this id.
    void openPlan(const domain::RecordId& plan);
    /// True where the draft is of this desk.
    bool restore(const Draft& draft);

Q_SIGNALS:
    void leaveWanted();
    void printWanted();

private:
    /// An entry of the agenda; its section is made when it is first looked at.
    struct Part {
        const domain::RecordType* type = nullptr; ///< of what it lists
        domain::RecordId owner;                   ///< the event or the plan; null: a plan is still to begin
        DeskSection* section = nullptr;
        bool stale = false; ///< the register changed while another was shown
    };
    void makeParts();
    DeskSection* sectionOf(Part& part);
    DeskSection* makeSection(const Part& part);
    QString titleOf(const Part& part) const;
    QString standingOf(const Part& part) const;
    void show(int index);
    void showAgenda();
    std::vector<domain::RecordId> plans() const;

    Session& m_session;
    const ReferenceLookup& m_lookup;
    domain::RecordId m_event;
    DeskHead* m_head;
    QListWidget* m_agenda;
    QStackedWidget* m_stack;
    std::vector<Part> m_parts;
    std::vector<domain::RecordId> m_plans;
    int m_days = 0, m_shown = 0;
};

/// The event to which a record belongs: itself, that of a participant, of a plan, of an activity in one. A null id
/// where there is none.
domain::RecordId eventOf(store::Register& source, domain::RecordId id);

} // namespace daikou::gui
