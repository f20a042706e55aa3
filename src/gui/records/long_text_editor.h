// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/records/field_editor.h"

class QLabel;
class QPlainTextEdit;

namespace daikou::gui {

/// Edits several lines; grows with its text, and counts words where the field has a budget of them.
class LongTextEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit LongTextEditor(const domain::Field& field, QWidget* parent = nullptr);

    std::variant<domain::Value, domain::Finding> read() const override;
    QString typedText() const override;
    void restoreText(const QString& text) override;
    void setReadOnly(bool readOnly) override;
    QWidget* input() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void display(const domain::Value& value) override;

private:
    void fitSoon();
    void fit();

    QPlainTextEdit* m_edit;
    QLabel* m_words = nullptr;
};

} // namespace daikou::gui
