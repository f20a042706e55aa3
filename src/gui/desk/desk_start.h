// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shared/session.h"

#include <QWidget>

class QPushButton;

namespace daikou::gui {

class RecordEditing;
class RecordForm;
class ReferenceLookup;
struct Draft;

/// Begins an event with what a recorder knows at the door: kind, title, first day, place. Everything else can come
/// later.
class DeskStart : public QWidget {
    Q_OBJECT

public:
    DeskStart(Session& session, const ReferenceLookup& lookup, QWidget* parent = nullptr);

    void enter();
    /// Makes the event; false where something is missing, which the form then says.
    bool start();
    void restore(const Draft& draft);
    RecordForm& form() const { return *m_form; }

Q_SIGNALS:
    void started(const daikou::domain::RecordId& event);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    domain::Record preset() const;

    Session& m_session;
    RecordForm* m_form;
    RecordEditing* m_editing;
    QPushButton* m_start;
};

} // namespace daikou::gui
