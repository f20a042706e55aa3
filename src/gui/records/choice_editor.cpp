// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/choice_editor.h"

#include "domain/values/current_language.h"

#include <QComboBox>
#include <QEvent>

namespace daikou::gui {

ChoiceEditor::ChoiceEditor(const domain::Field& field, QWidget* parent)
    : FieldEditor(field, parent), m_box(new QComboBox)
{
    m_box->addItem(QStringLiteral("—"), QString());
    for (const auto& choice : field.choices) {
        if (choice.use == domain::ChoiceUse::Computed)
            continue; // nobody chooses what follows from a date
        m_box->addItem(choice.label.in(domain::currentLanguage()),
                       QString::fromLatin1(choice.code.data(), qsizetype(choice.code.size())));
    }
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(10);
    m_box->setFocusPolicy(Qt::StrongFocus);
    m_box->installEventFilter(this);
    place(m_box);
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] {
        noteTyped();
        noteLeft();
    });
}

bool ChoiceEditor::eventFilter(QObject* watched, QEvent* event)
{
    // The wheel scrolls the form; it must not change a choice that the pointer happens to pass.
    if (watched == m_box && event->type() == QEvent::Wheel && !m_box->hasFocus()) {
        event->ignore();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

std::variant<domain::Value, domain::Finding> ChoiceEditor::read() const
{
    const QString code = m_box->currentData().toString();
    return code.isEmpty() ? domain::Value() : domain::Value(code);
}

QString ChoiceEditor::typedText() const
{
    return m_box->currentData().toString();
}

void ChoiceEditor::restoreText(const QString& text)
{
    choose(text);
}

void ChoiceEditor::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

QWidget* ChoiceEditor::input() const
{
    return m_box;
}

void ChoiceEditor::display(const domain::Value& value)
{
    choose(domain::textOf(value));
}

void ChoiceEditor::choose(const QString& code)
{
    if (m_box->findData(code) < 0) // of a later version: kept as it is
        m_box->addItem(code, code);
    m_box->setCurrentIndex(m_box->findData(code));
}

} // namespace daikou::gui
