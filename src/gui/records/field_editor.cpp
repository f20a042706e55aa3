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
    m_label->setText(field.labelIn(language) + (field.options.required ? QStringLiteral(" *") : QString()));
    m_label->setProperty("role", QStringLiteral("label"));
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
    widget->setAccessibleName(m_field.labelIn(language));
    widget->setAccessibleDescription(m_field.options.hint.in(language));
    setFocusProxy(widget);
}

void FieldEditor::showValue(const domain::Value& value)
{
    m_showing = true;
    m_shown = value;
    m_typed = false;
    display(value);
    m_showing = false;
}

void FieldEditor::noteTyped()
{
    if (m_showing)
        return;
    m_typed = true;
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
    m_findings->setText(sentences.isEmpty() ? QString() : mark + sentences.join(u'\n'));
    m_findings->setProperty("role", severity);
    m_findings->setVisible(!sentences.isEmpty());
    restyle(*m_findings);
    if (input()->property("severity").toString() != severity) {
        input()->setProperty("severity", severity);
        restyle(*input());
    }
    const QString hint = m_field.options.hint.in(domain::currentLanguage());
    input()->setAccessibleDescription(sentences.isEmpty() ? hint : sentences.join(u' '));
}

QString FieldEditor::findingText() const
{
    return m_findings->text();
}

} // namespace daikou::gui
