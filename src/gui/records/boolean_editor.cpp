// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/boolean_editor.h"

#include <QCheckBox>

namespace daikou::gui {

BooleanEditor::BooleanEditor(const domain::Field& field, QWidget* parent)
    : FieldEditor(field, parent), m_box(new QCheckBox(tr("Yes")))
{
    place(m_box);
    connect(m_box, &QCheckBox::toggled, this, [this] {
        noteTyped();
        noteLeft();
    });
}

std::variant<domain::Value, domain::Finding> BooleanEditor::read() const
{
    domain::Value value;
    if (m_box->isChecked())
        value = true;
    return value;
}

QString BooleanEditor::typedText() const
{
    return m_box->isChecked() ? QStringLiteral("1") : QString();
}

void BooleanEditor::restoreText(const QString& text)
{
    m_box->setChecked(!text.isEmpty());
}

void BooleanEditor::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

QWidget* BooleanEditor::input() const
{
    return m_box;
}

void BooleanEditor::display(const domain::Value& value)
{
    m_box->setChecked(std::holds_alternative<bool>(value) && std::get<bool>(value));
}

} // namespace daikou::gui
