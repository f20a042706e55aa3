// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shared/session.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace daikou::gui {

/// What stands above the desk: the event with the way back to its page, how many days it lasts, and how many riel are
/// a dollar, both to type into. A text that is no such number stays, with what is wrong with it.
class DeskHead : public QWidget {
    Q_OBJECT

public:
    DeskHead(Session& session, const domain::RecordId& event, QWidget* parent = nullptr);

    /// Shows again what the register holds; what is not kept stays.
    void refresh();
    QLineEdit& daysEdit() const { return *m_days; }
    QLineEdit& rateEdit() const { return *m_rate; }
    /// What is wrong with what was typed; empty: nothing.
    QString fault() const;

Q_SIGNALS:
    void leaveWanted();
    void printWanted();
    /// Enter has kept what was typed.
    void entered();

private:
    QLineEdit* addNumber(QHBoxLayout& row, const QString& label, const QString& name, int width,
                         void (DeskHead::*keep)());
    void keepDays();
    void keepRate();
    void save(const domain::Event& event);
    void tell(QLineEdit& edit, const QString& fault);

    Session& m_session;
    domain::RecordId m_event;
    QPushButton *m_back, *m_print;
    QLabel *m_subtitle, *m_fault;
    QLineEdit *m_days, *m_rate;
};

} // namespace daikou::gui
