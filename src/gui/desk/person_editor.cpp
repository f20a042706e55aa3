// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desk/person_editor.h"

#include "domain/records/people.h"
#include "gui/records/reference_picker.h"

namespace daikou::gui {

PersonEditor::PersonEditor(const domain::Field& field, const ReferenceLookup& lookup, QWidget* parent)
    : FieldEditor(field, parent), m_lookup(lookup), m_picker(new ReferencePicker(lookup, &domain::Person::type()))
{
    place(m_picker);
    connect(m_picker, &QLineEdit::textEdited, this, &PersonEditor::noteTyped);
    connect(m_picker, &ReferencePicker::leftTyped, this, &PersonEditor::noteLeft);
    connect(m_picker, &ReferencePicker::picked, this, [this](const domain::RecordId& id) {
        show(id);
        noteTyped();
        Q_EMIT picked(id);
    });
    connect(m_picker, &ReferencePicker::missed, this, [this] {
        m_newName = m_picker->text().trimmed();
        if (!m_newName.isEmpty())
            Q_EMIT newNamed();
    });
}

void PersonEditor::show(const domain::RecordId& id)
{
    m_id = id;
    m_newName.clear();
    m_title = id.isNull() ? QString() : m_lookup.titleOf(id);
    m_picker->setText(m_title);
    m_picker->setCursorPosition(0);
}

std::variant<domain::Value, domain::Finding> PersonEditor::read() const
{
    const QString text = m_picker->text().trimmed();
    if (text.isEmpty())
        return domain::Value();
    if (!m_id.isNull() && text == m_title.trimmed())
        return domain::Value(m_id.toText());
    if (text == m_newName)
        return domain::Value(text);
    auto found = m_lookup.resolve(text, &domain::Person::type());
    if (const auto* id = std::get_if<domain::RecordId>(&found))
        return domain::Value(id->toText());
    auto& finding = std::get<domain::Finding>(found);
    if (finding.code == domain::FindingCode::NoSuchRecord)
        return domain::Value(text);
    finding.field = field().name;
    return finding;
}

QString PersonEditor::typedText() const
{
    const QString text = m_picker->text().trimmed();
    return !m_id.isNull() && text == m_title.trimmed() ? m_id.toText() : text;
}

void PersonEditor::restoreText(const QString& text)
{
    display(domain::Value(text));
    noteTyped();
}

void PersonEditor::setReadOnly(bool readOnly)
{
    m_picker->setReadOnly(readOnly);
}

QWidget* PersonEditor::input() const
{
    return m_picker;
}

void PersonEditor::display(const domain::Value& value)
{
    const QString text = domain::textOf(value);
    const auto id = domain::RecordId::fromText(text);
    const bool known = id && !m_lookup.titleOf(*id).isEmpty();
    show(known ? *id : domain::RecordId());
    if (!known)
        m_picker->setText(text);
}

} // namespace daikou::gui
