// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shared/session.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace daikou::gui {

struct Draft;

/// What somebody typed of the progress of an activity: "50", "50% the pump is ordered", "the pump is ordered".
struct TypedProgress {
    std::optional<qint64> percent; ///< as typed, be it more than 100
    QString what;

    static TypedProgress read(const QString& text);
    QString text() const;
    /// The next quarter above, or with a negative direction below; from `present` where no share was typed.
    TypedProgress stepped(int direction, qint64 present) const;
};

/// One line below the pages for a progress note on an activity: Up and Down change the share that is done by a quarter,
/// Enter keeps the note and what follows from it for the activity as one step, Escape leaves it. What is typed and not
/// kept is a draft, also when another page is looked at: it stands there again when the line is begun anew.
class ProgressLine : public QWidget {
    Q_OBJECT

public:
    explicit ProgressLine(Session& session, QWidget* parent = nullptr);

    /// Of its drafts.
    static QString place() { return QStringLiteral("progress line"); }

    void begin(const domain::RecordId& activity);
    QLineEdit& edit() const { return *m_edit; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Draft draft() const;
    void keepDraft();
    void keep();
    void step(int direction);
    void leave();

    Session& m_session;
    domain::RecordId m_activity;
    QLabel *m_name, *m_fault;
    QLineEdit* m_edit;
    QPointer<QWidget> m_before; ///< where the keyboard was
};

} // namespace daikou::gui
