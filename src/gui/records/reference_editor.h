// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/records/field_editor.h"
#include "gui/records/reference_lookup.h"

class QToolButton;

namespace daikou::gui {

class ReferencePicker;

/// Edits a reference to one record: its name, typed or picked, and a button that opens it.
class ReferenceEditor : public FieldEditor {
    Q_OBJECT

public:
    ReferenceEditor(const domain::Field& field, const ReferenceLookup& lookup, QWidget* parent = nullptr);

    std::variant<domain::Value, domain::Finding> read() const override;
    QString typedText() const override;
    void restoreText(const QString& text) override;
    void setReadOnly(bool readOnly) override;
    QWidget* input() const override;
    /// Leaves the button away, where every widget that the keyboard stops at costs a key.
    void hideOpenButton();

protected:
    void display(const domain::Value& value) override;

private:
    void show(const domain::RecordId& id);

    const ReferenceLookup& m_lookup;
    const domain::RecordType* m_target;
    ReferencePicker* m_picker;
    QToolButton* m_open; ///< null where it is left away
    domain::RecordId m_id;
    QString m_title; ///< of m_id: text that differs from it was typed
};

} // namespace daikou::gui
