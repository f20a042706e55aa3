// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/records/field_editor.h"

class QCheckBox;

namespace daikou::gui {

/// The days that somebody attended, as one check box a day. None ticked says that it was not recorded.
class DaysEditor : public FieldEditor {
    Q_OBJECT

public:
    /// `days`: how many there are, at least 1.
    DaysEditor(const domain::Field& field, int days, QDate first, QWidget* parent = nullptr);

    std::variant<domain::Value, domain::Finding> read() const override;
    QString typedText() const override;
    void restoreText(const QString& text) override;
    void setReadOnly(bool readOnly) override;
    QWidget* input() const override;

protected:
    void display(const domain::Value& value) override;

private:
    QString text() const;

    std::vector<QCheckBox*> m_boxes;
};

} // namespace daikou::gui
