// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/records/field_editor.h"

class QCheckBox;

namespace daikou::gui {

/// Edits yes, or nothing said.
class BooleanEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit BooleanEditor(const domain::Field& field, QWidget* parent = nullptr);

    std::variant<domain::Value, domain::Finding> read() const override;
    QString typedText() const override;
    void restoreText(const QString& text) override;
    void setReadOnly(bool readOnly) override;
    QWidget* input() const override;

protected:
    void display(const domain::Value& value) override;

private:
    QCheckBox* m_box;
};

} // namespace daikou::gui
