// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/records/field_editor.h"

#include <QDate>

class QLineEdit;

namespace daikou::gui {

/// Edits what is typed on one line: texts, numbers, dates (with a calendar on Alt+Down), sums of money.
class LineEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit LineEditor(const domain::Field& field, QWidget* parent = nullptr);
    /// The day from which the short forms of a date are counted (domain::parseDate); none: they are not understood.
    void setBaseDate(QDate base);

    std::variant<domain::Value, domain::Finding> read() const override;
    QString typedText() const override;
    void restoreText(const QString& text) override;
    void setReadOnly(bool readOnly) override;
    QWidget* input() const override;

protected:
    void display(const domain::Value& value) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addCalendar();
    void openCalendar();
    void showBeginning();

    QLineEdit* m_edit;
    QDate m_base;
};

} // namespace daikou::gui
