// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/records/field_editor.h"

class QLineEdit;

namespace daikou::gui {

/// Edits what is typed on one line: texts, numbers, dates (with a calendar on Alt+Down), sums of money.
class LineEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit LineEditor(const domain::Field& field, QWidget* parent = nullptr);

    std::variant<domain::Value, domain::Finding> read() const override;
    QString typedText() const override;
    void restoreText(const QString& text) override;
    void setReadOnly(bool readOnly) override;
    QWidget* input() const override;

protected:
    void display(const domain::Value& value) override;

private:
    void addCalendar();
    void openCalendar();

    QLineEdit* m_edit;
};

} // namespace daikou::gui
