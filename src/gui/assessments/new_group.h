// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessments/instrument.h"
#include "domain/records/assessments.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace daikou::gui {

/// Adds a group to a round: its side, its kind, a name where there are several alike, and how many were there. Enter in
/// any of them adds it.
class NewGroup : public QWidget {
    Q_OBJECT

public:
    explicit NewGroup(QWidget* parent = nullptr);

    void show(const domain::Instrument& instrument);
    /// The group as it is typed, without its round.
    domain::GroupCard typed() const;
    /// After it was added: the name and the number are empty again.
    void clear();
    QComboBox& sideBox() const { return *m_side; }
    QComboBox& kindBox() const { return *m_kind; }
    QLineEdit& nameEdit() const { return *m_name; }
    QLineEdit& presentEdit() const { return *m_present; }

Q_SIGNALS:
    void addWanted();

private:
    void chooseKind();

    QComboBox *m_side, *m_kind;
    QLineEdit *m_name, *m_present;
    QPushButton* m_add;
};

} // namespace daikou::gui
