// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/reference_editor.h"

#include "domain/records/all.h"
#include "gui/records/reference_picker.h"
#include "gui/shared/style.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace daikou::gui {

namespace {

/// What is kept of a record that was chosen: its id, and what it was called then.
constexpr QChar betweenIdAndTitle = u'\t';

} // namespace

ReferenceEditor::ReferenceEditor(const domain::Field& field, const ReferenceLookup& lookup, QWidget* parent)
    : FieldEditor(field, parent), m_lookup(lookup), m_target(domain::findRecordType(field.target())),
      m_picker(new ReferencePicker(lookup, m_target)), m_open(new QToolButton)
{
    m_open->setIcon(icon("go-next"));
    m_open->setToolTip(tr("Open this record"));
    m_open->setAccessibleName(tr("Open this record"));
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_picker, 1);
    row->addWidget(m_open);
    place(whole);
    connect(m_picker, &QLineEdit::textEdited, this, &ReferenceEditor::noteTyped);
    connect(m_picker, &ReferencePicker::leftTyped, this, &ReferenceEditor::noteLeft);
    connect(m_picker, &ReferencePicker::picked, this, [this](const domain::RecordId& id) {
        show(id);
        noteTyped();
        noteLeft();
    });
    connect(m_open, &QToolButton::clicked, this, [this] { Q_EMIT openWanted(m_id); });
    show({});
}

void ReferenceEditor::show(const domain::RecordId& id)
{
    m_id = id;
    m_title = id.isNull() ? QString() : m_lookup.titleOf(id);
    m_picker->setText(m_title);
    m_picker->setCursorPosition(0);
    if (m_open)
        m_open->setVisible(!id.isNull());
}

std::variant<domain::Value, domain::Finding> ReferenceEditor::read() const
{
    const QString text = m_picker->text().trimmed();
    if (text.isEmpty())
        return domain::Value();
    if (!m_id.isNull() && text == m_title.trimmed())
        return domain::Value(m_id);
    auto found = m_lookup.resolve(text, m_target);
    if (auto* finding = std::get_if<domain::Finding>(&found)) {
        finding->field = field().name;
        return *finding;
    }
    return domain::Value(std::get<domain::RecordId>(found));
}

QString ReferenceEditor::typedText() const
{
    const QString text = m_picker->text().trimmed();
    return !m_id.isNull() && text == m_title.trimmed() ? QString(m_id.toText() + betweenIdAndTitle + text) : text;
}

void ReferenceEditor::restoreText(const QString& text)
{
    const auto id = domain::RecordId::fromText(text.section(betweenIdAndTitle, 0, 0));
    if (id && !m_lookup.titleOf(*id).isEmpty()) {
        show(*id);
    } else {
        show({});
        m_picker->setText(text.section(betweenIdAndTitle, -1)); // the record may be gone since; its name is not
    }
    noteTyped();
}

void ReferenceEditor::hideOpenButton()
{
    delete std::exchange(m_open, nullptr);
}

void ReferenceEditor::setReadOnly(bool readOnly)
{
    m_picker->setReadOnly(readOnly);
}

QWidget* ReferenceEditor::input() const
{
    return m_picker;
}

void ReferenceEditor::display(const domain::Value& value)
{
    const auto* id = std::get_if<domain::RecordId>(&value);
    show(id ? *id : domain::RecordId());
}

} // namespace daikou::gui
