// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace daikou::gui {

/// What stands where a list or a page has nothing to show: what belongs there, and the first steps.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// An empty text leaves its button away.
    void show(const QString& title, const QString& text, const QString& first, const QString& second);

Q_SIGNALS:
    void firstChosen();
    void secondChosen();

private:
    QLabel *m_title, *m_text;
    QPushButton *m_first, *m_second;
};

} // namespace daikou::gui
