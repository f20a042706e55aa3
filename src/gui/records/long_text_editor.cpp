// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/long_text_editor.h"

#include "domain/rules/field_rules.h"
#include "domain/values/parse.h"
#include "gui/shared/style.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QResizeEvent>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace daikou::gui {

LongTextEditor::LongTextEditor(const domain::Field& field, QWidget* parent)
    : FieldEditor(field, parent), m_edit(new QPlainTextEdit)
{
    m_edit->setTabChangesFocus(true);
    m_edit->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_edit->installEventFilter(this);
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addWidget(m_edit);
    if (field.options.wordBudget > 0) {
        m_words = new QLabel;
        m_words->setProperty("role", QStringLiteral("muted"));
        m_words->setAlignment(Qt::AlignRight);
        column->addWidget(m_words);
    }
    place(whole);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        fitSoon();
        noteTyped();
    });
    fit();
}

bool LongTextEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::FocusOut)
        noteLeft();
    if (watched == m_edit && event->type() == QEvent::Resize &&
        static_cast<QResizeEvent*>(event)->oldSize().width() != m_edit->width())
        fitSoon();
    return FieldEditor::eventFilter(watched, event);
}

/// After the event that asks for it: only then the text is set at the present width.
void LongTextEditor::fitSoon()
{
    QMetaObject::invokeMethod(this, &LongTextEditor::fit, Qt::QueuedConnection);
}

void LongTextEditor::fit()
{
    constexpr int fewest = 2, most = 14, frame = 14;
    auto* layout = m_edit->document()->documentLayout();
    double height = 0;
    for (auto block = m_edit->document()->begin(); block.isValid(); block = block.next())
        height += layout->blockBoundingRect(block).height();
    const auto first = m_edit->document()->begin();
    const double line = layout->blockBoundingRect(first).height() / std::max(1, first.lineCount());
    m_edit->setFixedHeight(int(std::ceil(std::clamp(height, fewest * line, most * line))) + frame);
    if (m_words)
        m_words->setText(
            tr("%1 of %2 words").arg(domain::countWords(m_edit->toPlainText())).arg(field().options.wordBudget));
}

std::variant<domain::Value, domain::Finding> LongTextEditor::read() const
{
    return domain::parseValue(field(), m_edit->toPlainText());
}

QString LongTextEditor::typedText() const
{
    return m_edit->toPlainText();
}

void LongTextEditor::restoreText(const QString& text)
{
    m_edit->setPlainText(text);
}

void LongTextEditor::setReadOnly(bool readOnly)
{
    if (m_edit->isReadOnly() == readOnly)
        return;
    m_edit->setReadOnly(readOnly);
    restyle(*m_edit);
}

QWidget* LongTextEditor::input() const
{
    return m_edit;
}

void LongTextEditor::display(const domain::Value& value)
{
    m_edit->setPlainText(domain::textOf(value));
}

} // namespace daikou::gui
