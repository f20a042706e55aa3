// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace daikou::gui {

/// The list of areas at the left. The arrow keys, Enter and a click go to an area; the focus alone goes nowhere.
class Navigation : public QListWidget {
    Q_OBJECT

public:
    explicit Navigation(QWidget* parent = nullptr);

    /// Marks where a person is without going there; an area that is not in the list marks nothing.
    void mark(const QString& area);

Q_SIGNALS:
    void chosen(const QString& area);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void choose(const QListWidgetItem* item);
};

} // namespace daikou::gui
