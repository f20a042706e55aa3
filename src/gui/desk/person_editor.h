// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/records/field_editor.h"
#include "gui/records/reference_lookup.h"

namespace daikou::gui {

class ReferencePicker;

/// A cell for who it is: somebody known, found by a few letters, or the name of somebody new. Its value is the person's
/// id as text, or that name.
class PersonEditor : public FieldEditor {
    Q_OBJECT

public:
    PersonEditor(const domain::Field& field, const ReferenceLookup& lookup, QWidget* parent = nullptr);

    std::variant<domain::Value, domain::Finding> read() const override;
    QString typedText() const override;
    void restoreText(const QString& text) override;
    void setReadOnly(bool readOnly) override;
    QWidget* input() const override;

Q_SIGNALS:
    /// Somebody known was chosen.
    void picked(const daikou::domain::RecordId& person);
    /// Enter said that it is somebody new.
    void newNamed();

protected:
    void display(const domain::Value& value) override;

private:
    void show(const domain::RecordId& id);

    const ReferenceLookup& m_lookup;
    ReferencePicker* m_picker;
    domain::RecordId m_id;
    QString m_title, m_newName;
};

} // namespace daikou::gui
