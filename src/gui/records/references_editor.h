// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/records/field_editor.h"
#include "gui/records/reference_lookup.h"

namespace daikou::gui {

class FlowLayout;
class ReferencePicker;

/// Edits a list of references: a chip for each, and a line that adds another. Backspace in the empty line takes the
/// last chip away.
class ReferencesEditor : public FieldEditor {
    Q_OBJECT

public:
    ReferencesEditor(const domain::Field& field, const ReferenceLookup& lookup, QWidget* parent = nullptr);

    std::variant<domain::Value, domain::Finding> read() const override;
    QString typedText() const override;
    void restoreText(const QString& text) override;
    void setReadOnly(bool readOnly) override;
    QWidget* input() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void display(const domain::Value& value) override;

private:
    void setIds(const QList<domain::RecordId>& ids);
    void add(const domain::RecordId& id);
    void remove(qsizetype index);
    QWidget* makeChip(qsizetype index);

    const ReferenceLookup& m_lookup;
    const domain::RecordType* m_target;
    ReferencePicker* m_picker;
    FlowLayout* m_chips;
    QList<domain::RecordId> m_ids;
    bool m_readOnly = false;
};

} // namespace daikou::gui
