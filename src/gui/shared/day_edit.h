// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace daikou::gui {

/// A day, typed as domain::parseDate reads it or picked from a calendar. What is typed stays as it is; what is no day
/// is told below the line.
class DayEdit : public QWidget {
    Q_OBJECT

public:
    explicit DayEdit(QWidget* parent = nullptr);

    QLineEdit& line() const { return *m_line; }
    void setDate(QDate date);
    /// The day that is typed; without one the line is marked and says why.
    std::optional<QDate> requireDate();
    /// What is told below the line; empty where nothing is.
    QString remark() const;

Q_SIGNALS:
    /// Enter was pressed, or a day was picked.
    void entered();

private:
    void addCalendar();
    void openCalendar();
    void tell(const QString& remark);

    QLineEdit* m_line;
    QLabel* m_remark;
};

} // namespace daikou::gui
