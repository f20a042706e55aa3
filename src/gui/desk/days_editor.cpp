// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desk/days_editor.h"

#include "domain/rules/event_rules.h"
#include "domain/values/current_language.h"
#include "domain/values/display.h"

#include <QCheckBox>
#include <QHBoxLayout>

#include <algorithm>

namespace daikou::gui {

DaysEditor::DaysEditor(const domain::Field& field, int days, QDate first, QWidget* parent) : FieldEditor(field, parent)
{
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 5, 0, 5);
    row->setSpacing(6);
    for (int day = 1; day <= days; ++day) {
        auto* box = new QCheckBox(QString::number(day));
        m_boxes.push_back(box);
        row->addWidget(box);
        connect(box, &QCheckBox::toggled, this, [this] {
            noteTyped();
            noteLeft();
        });
    }
    row->addStretch(1);
    place(whole);
    for (int day = 1; day <= days; ++day) {
        const QString date =
            first.isValid() ? domain::displayDate(first.addDays(day - 1), domain::currentLanguage()) : QString();
        const QString name = date.isEmpty() ? tr("Day %1").arg(day) : tr("Day %1, %2").arg(day).arg(date);
        m_boxes[size_t(day) - 1]->setAccessibleName(name);
        m_boxes[size_t(day) - 1]->setToolTip(name);
    }
}

QString DaysEditor::text() const
{
    std::vector<int> days;
    for (size_t i = 0; i < m_boxes.size(); ++i)
        if (m_boxes[i]->isChecked())
            days.push_back(int(i) + 1);
    return domain::daysText(days);
}

std::variant<domain::Value, domain::Finding> DaysEditor::read() const
{
    return text().isEmpty() ? domain::Value() : domain::Value(text());
}

QString DaysEditor::typedText() const
{
    return text();
}

void DaysEditor::restoreText(const QString& text)
{
    display(domain::Value(text));
    noteTyped();
}

void DaysEditor::setReadOnly(bool readOnly)
{
    for (auto* box : m_boxes)
        box->setEnabled(!readOnly);
}

QWidget* DaysEditor::input() const
{
    return m_boxes.front();
}

void DaysEditor::display(const domain::Value& value)
{
    const auto days = domain::daysFrom(domain::textOf(value)).value_or(std::vector<int>());
    for (size_t i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setChecked(std::ranges::find(days, int(i) + 1) != days.end());
}

} // namespace daikou::gui
