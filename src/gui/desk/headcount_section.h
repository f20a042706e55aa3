// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/desk/desk_section.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace daikou::gui {

class HeadcountModel;

/// Those who were counted without their names, as a cross table to type numbers into.
class HeadcountSection : public DeskSection {
    Q_OBJECT

public:
    HeadcountSection(Session& session, const domain::RecordId& event);

    void refresh() override;
    void enter() override;
    bool saveAndNext(bool kept) override;
    void removeChosen() override;
    bool restore(const Draft& draft) override;

    QTableView& grid() const { return *m_grid; }
    HeadcountModel& model() const { return *m_model; }
    /// Keeps as a draft what is being typed into a cell; an empty name: nothing is.
    void keepDraft(const QString& cell, const QString& text);
    /// Whether what was typed into the present cell is kept; where it is not, the line says so.
    bool isKept(QLineEdit& edit) const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void fillDays();
    Draft draft(const QString& cell, const QString& text) const;

    Session& m_session;
    domain::RecordId m_event;
    HeadcountModel* m_model;
    QTableView* m_grid;
    QComboBox* m_day;
    QLabel *m_totals, *m_fault;
};

} // namespace daikou::gui
