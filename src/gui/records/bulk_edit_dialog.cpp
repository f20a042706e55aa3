// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/bulk_edit_dialog.h"

#include "domain/values/current_language.h"
#include "domain/values/display.h"
#include "gui/records/field_editor.h"
#include "gui/records/record_form.h"
#include "gui/shared/form_area.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace daikou::gui {

namespace {

/// Fields that make a record the one it is cannot be the same in many.
bool canBeShared(const domain::RecordType& type, const domain::Field& field)
{
    return !field.options.names && !field.options.owner && !field.options.machine &&
           !RecordForm::isKeptByProgram(field) &&
           std::ranges::find(type.identity(), field.name) == type.identity().end() && field.name != u"code";
}

} // namespace

BulkEditDialog::BulkEditDialog(const domain::RecordType& type, qint64 records, const ReferenceLookup& lookup,
                               QWidget* parent)
    : QDialog(parent), m_type(type), m_lookup(lookup), m_field(new QComboBox),
      m_empty(new QCheckBox(tr("Empty this field"))), m_area(new FormArea), m_apply(new QPushButton(tr("Change all")))
{
    constexpr int width = 560, height = 320;
    const QString count = domain::displayNumber(double(records));
    setWindowTitle(tr("Edit %1 records together").arg(count));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(width, height);
    auto* hint = new QLabel(tr("The field gets the same value in all %1 records. One Undo takes it back.").arg(count));
    hint->setWordWrap(true);
    hint->setProperty("role", QStringLiteral("muted"));
    m_field->setAccessibleName(tr("Field"));
    m_apply->setProperty("primary", true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_apply, QDialogButtonBox::AcceptRole);
    auto* column = new QVBoxLayout(this);
    column->addWidget(hint);
    column->addWidget(m_field);
    column->addWidget(m_area, 1);
    column->addWidget(m_empty);
    column->addWidget(buttons);
    fillFields();
    connect(m_field, &QComboBox::currentIndexChanged, this, &BulkEditDialog::showField);
    connect(m_empty, &QCheckBox::toggled, this, [this](bool on) { m_area->setEnabled(!on); });
    connect(m_apply, &QPushButton::clicked, this, &BulkEditDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showField();
}

void BulkEditDialog::fillFields()
{
    for (const auto& field : m_type.fields())
        if (canBeShared(m_type, field) && m_field->findData(field.base) < 0)
            m_field->addItem(field.label.in(domain::currentLanguage()), field.base);
}

void BulkEditDialog::chooseField(const QString& base)
{
    m_field->setCurrentIndex(m_field->findData(base));
}

void BulkEditDialog::showField()
{
    QStringList others;
    for (const auto& field : m_type.fields())
        if (field.base != m_field->currentData().toString())
            others += field.base;
    m_form = new RecordForm(m_type, m_lookup, others);
    m_form->setRecord(domain::Record(m_type));
    m_area->setWidget(m_form); // which deletes the one before
    m_empty->setChecked(false);
}

BulkEditDialog::Values BulkEditDialog::values() const
{
    Values values;
    for (const auto* editor : m_form->editors()) {
        if (m_empty->isChecked()) {
            values[&editor->field()] = domain::Value();
            continue;
        }
        const auto read = editor->read();
        if (const auto* value = std::get_if<domain::Value>(&read); value && editor->isTyped())
            values[&editor->field()] = *value;
    }
    return values;
}

void BulkEditDialog::apply()
{
    const auto misread = m_form->misreadings();
    m_form->showFindings(misread);
    const Values chosen = values();
    if ((!misread.empty() && !m_empty->isChecked()) || chosen.empty())
        return m_form->focusFirst();
    accept();
    Q_EMIT wanted(chosen);
}

} // namespace daikou::gui
