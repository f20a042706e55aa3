// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/records/field_editor.h"

class QComboBox;

namespace daikou::gui {

/// Edits one of several choices, or none.
class ChoiceEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit ChoiceEditor(const domain::Field& field, QWidget* parent = nullptr);

    std::variant<domain::Value, domain::Finding> read() const override;
    QString typedText() const override;
    void restoreText(const QString& text) override;
    void setReadOnly(bool readOnly) override;
    QWidget* input() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void display(const domain::Value& value) override;

private:
    void choose(const QString& code);

    QComboBox* m_box;
};

} // namespace daikou::gui
