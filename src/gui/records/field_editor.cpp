// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/field_editor.h"

#include "domain/values/current_language.h"
#include "gui/shared/style.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace daikou::gui {

FieldEditor::FieldEditor(const domain::Field& field, QWidget* parent)
    : QWidget(parent), m_field(field), m_label(new QLabel), m_findings(new QLabel), m_column(new QVBoxLayout(this))
{
    setObjectName(field.name);
    const auto language = domain::currentLanguage();
    m_label->setTextFormat(Qt::PlainText);
    m_label->setToolTip(field.options.hint.in(language));
    m_findings->setTextFormat(Qt::PlainText);
    m_findings->setWordWrap(true);
    m_findings->hide();
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    m_column->addWidget(m_label);
    m_column->addWidget(m_findings);
}

void FieldEditor::place(QWidget* shown)
{
    m_column->insertWidget(1, shown);
    const auto language = domain::currentLanguage();
    QWidget* widget = input();
    m_label->setBuddy(widget);
    showName(m_field.labelIn(language));
    widget->setAccessibleDescription(m_field.options.hint.in(language));
    setFocusProxy(widget);
}

void FieldEditor::showName(const QString& name)
{
    m_name = name;
    showLabel({});
    input()->setAccessibleName(name);
}

void FieldEditor::nameWithoutLanguage()
{
    if (m_field.language)
        showName(m_field.label.in(domain::currentLanguage()));
}

int FieldEditor::labelHeight() const
{
    return m_label->sizeHint().height();
}

void FieldEditor::setLabelHeight(int height)
{
    m_label->setFixedHeight(height);
}

void FieldEditor::showValue(const domain::Value& value)
{
    m_showing = true;
    m_shown = value;
    m_typed = false;
    display(value);
    m_showing = false;
    if (m_label->property("role").toString() != u"label")
        showLabel({});
}

void FieldEditor::markUnsaved()
{
    showLabel(tr("not saved"));
}

void FieldEditor::showLabel(const QString& mark)
{
    QString text = m_name;
    if (m_field.options.required)
        text += QStringLiteral(" *");
    if (!mark.isEmpty())
        text += QStringLiteral(" · ") + mark;
    m_label->setText(text);
    m_label->setProperty("role", mark.isEmpty() ? QStringLiteral("label") : QStringLiteral("unsaved"));
    if (m_label->testAttribute(Qt::WA_WState_Polished))
        restyle(*m_label);
}

void FieldEditor::noteTyped()
{
    if (m_showing)
        return;
    m_typed = true;
    if (!findingText().isEmpty())
        showFindings({}); // they were about what stood here before
    Q_EMIT typed();
}

void FieldEditor::noteLeft()
{
    if (m_typed && !m_showing)
        Q_EMIT left();
}

void FieldEditor::showFindings(const domain::Findings& findings)
{
    QStringList sentences;
    auto worst = domain::Severity::Hint;
    for (const auto& finding : findings) {
        sentences += finding.sentence(domain::currentLanguage());
        worst = std::max(worst, finding.severity);
    }
    static const QStringList severities{QStringLiteral("hint"), QStringLiteral("warning"), QStringLiteral("error")};
    const QString severity = findings.empty() ? QString() : severities.at(int(worst));
    const QString mark = worst == domain::Severity::Hint ? QStringLiteral("○ ") : QStringLiteral("▲ ");
    showBelow(sentences.isEmpty() ? QString() : mark + sentences.join(u'\n'), severity);
    const QString hint = m_field.options.hint.in(domain::currentLanguage());
    input()->setAccessibleDescription(sentences.isEmpty() ? hint : sentences.join(u' '));
}

void FieldEditor::showRemark(const QString& text)
{
    showBelow(text, text.isEmpty() ? QString() : QStringLiteral("warning"));
    input()->setAccessibleDescription(text);
}

void FieldEditor::showBelow(const QString& text, const QString& severity)
{
    if (text == m_findings->text() && severity == m_findings->property("role").toString())
        return; // giving widgets a new look takes its time
    m_findings->setText(text);
    m_findings->setProperty("role", severity);
    m_findings->setVisible(!text.isEmpty());
    restyle(*m_findings);
    if (input()->property("severity").toString() != severity) {
        input()->setProperty("severity", severity);
        restyle(*input());
    }
}

QString FieldEditor::findingText() const
{
    return m_findings->text();
}

} // namespace daikou::gui
