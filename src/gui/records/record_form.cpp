// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/record_form.h"

#include "gui/records/boolean_editor.h"
#include "gui/records/choice_editor.h"
#include "gui/records/line_editor.h"
#include "gui/records/long_text_editor.h"
#include "gui/records/reference_editor.h"
#include "gui/records/references_editor.h"

#include <QGridLayout>

#include <algorithm>

namespace daikou::gui {

bool RecordForm::isKeptByProgram(const domain::Field& field)
{
    return field.name == u"hash" || field.name == u"bytes" || field.name == u"media_type";
}

RecordForm::RecordForm(const domain::RecordType& type, const ReferenceLookup& lookup, const QStringList& hidden,
                       QWidget* parent)
    : QWidget(parent), m_type(type), m_lookup(lookup), m_record(type)
{
    build(hidden);
}

RecordForm::RecordForm(const domain::RecordType& type, const ReferenceLookup& lookup, std::span<const FormCell> line,
                       QWidget* parent)
    : QWidget(parent), m_type(type), m_lookup(lookup), m_record(type), m_isLine(true)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (const FormCell& cell : line) {
        const auto* field = type.find(cell.field);
        Q_ASSERT(field);
        add(cell.make ? cell.make(*field) : makeEditor(*field));
        m_editors.back()->nameWithoutLanguage();
        row->addWidget(m_editors.back(), cell.share, Qt::AlignTop);
    }
}

/// In a line all inputs stand at one height, whatever scripts their labels mix.
void RecordForm::showEvent(QShowEvent* event)
{
    int height = 0;
    for (const auto* each : m_editors)
        height = std::max(height, each->labelHeight());
    for (auto* each : m_editors)
        if (m_isLine)
            each->setLabelHeight(height);
    QWidget::showEvent(event);
}

/// An editor that has the focus is left while it goes; by then there is no form any more to tell of it.
RecordForm::~RecordForm()
{
    for (auto* each : m_editors)
        each->disconnect(this);
}

FieldEditor* RecordForm::makeEditor(const domain::Field& field)
{
    switch (field.kind) {
    case domain::Kind::LongText:
        return new LongTextEditor(field);
    case domain::Kind::Choice:
        return new ChoiceEditor(field);
    case domain::Kind::Boolean:
        return new BooleanEditor(field);
    case domain::Kind::Reference:
        return new ReferenceEditor(field, m_lookup);
    case domain::Kind::References:
        return new ReferencesEditor(field, m_lookup);
    default:
        return new LineEditor(field);
    }
}

void RecordForm::build(const QStringList& hidden)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(14, 12, 14, 12);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(9);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int row = 0, column = 0;
    const auto& fields = m_type.fields();
    for (size_t i = 0; i < fields.size(); ++i) {
        if (hidden.contains(fields[i].base) || fields[i].options.machine)
            continue;
        add(makeEditor(fields[i]));
        const bool firstHalf = fields[i].language == domain::Language::English;
        if (!firstHalf) {
            const size_t size = fields[i].language == domain::Language::Khmer ? 2 : 1;
            row = placeGroup(*grid, row, std::span(m_editors).last(size), column);
        }
    }
    grid->setRowStretch(row + 1, 1);
    for (size_t i = 1; i < m_editors.size(); ++i)
        QWidget::setTabOrder(m_editors[i - 1]->input(), m_editors[i]->input());
}

void RecordForm::add(FieldEditor* editor)
{
    m_editors.push_back(editor);
    connect(editor, &FieldEditor::typed, this, &RecordForm::typed);
    connect(editor, &FieldEditor::left, this, [this, editor] { Q_EMIT left(editor->field().name); });
    connect(editor, &FieldEditor::openWanted, this, &RecordForm::openWanted);
    if (isKeptByProgram(editor->field()))
        editor->setReadOnly(true);
}

/// Two short fields share a row; the halves of a bilingual one stand side by side; long ones take a row.
int RecordForm::placeGroup(QGridLayout& grid, int row, std::span<FieldEditor* const> group, int& column)
{
    const auto& field = group.front()->field();
    const bool whole =
        group.size() == 2 || field.kind == domain::Kind::LongText || field.kind == domain::Kind::References;
    if (whole && column == 1) {
        ++row;
        column = 0;
    }
    if (group.size() == 2) {
        grid.addWidget(group[0], row, 0, Qt::AlignTop);
        grid.addWidget(group[1], row, 1, Qt::AlignTop);
    } else {
        grid.addWidget(group[0], row, column, 1, whole ? 2 : 1, Qt::AlignTop);
    }
    column = whole ? 0 : 1 - column;
    return column == 0 ? row + 1 : row;
}

void RecordForm::setRecord(const domain::Record& record)
{
    m_record = record;
    for (auto* each : m_editors) {
        each->showValue(record[each->field()]);
        each->showFindings({});
    }
}

void RecordForm::refresh(const domain::Record& record)
{
    m_record = record;
    for (auto* each : m_editors)
        if (!each->isTyped() && each->shownValue() != record[each->field()])
            each->showValue(record[each->field()]);
}

domain::Record RecordForm::record() const
{
    domain::Record result = m_record;
    for (const auto* each : m_editors) {
        if (!each->isTyped())
            continue;
        const auto read = each->read();
        if (const auto* value = std::get_if<domain::Value>(&read))
            result[each->field()] = *value;
    }
    return result;
}

domain::Findings RecordForm::misreadings() const
{
    domain::Findings findings;
    for (const auto* each : m_editors) {
        if (!each->isTyped())
            continue;
        const auto read = each->read();
        if (const auto* finding = std::get_if<domain::Finding>(&read))
            findings.push_back(*finding);
    }
    return findings;
}

bool RecordForm::isTyped() const
{
    return std::ranges::any_of(m_editors, [](const FieldEditor* each) { return each->isTyped(); });
}

QMap<QString, QString> RecordForm::typedTexts() const
{
    QMap<QString, QString> texts;
    for (const auto* each : m_editors)
        if (each->isTyped())
            texts.insert(each->field().name, each->typedText());
    return texts;
}

/// A text that was typed into the half of another language, which a line does not show, comes back in the one that it
/// does.
void RecordForm::restoreTexts(const QMap<QString, QString>& texts)
{
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        auto* there = editor(text.key());
        const auto* field = m_type.find(text.key());
        if (!there && field && field->language)
            for (auto* each : m_editors)
                if (each->field().base == field->base && !texts.contains(each->field().name))
                    there = each;
        if (there)
            there->restoreText(*text);
    }
}

void RecordForm::markUnsaved()
{
    for (auto* each : m_editors)
        if (each->isTyped())
            each->markUnsaved();
}

domain::Findings RecordForm::showFindings(const domain::Findings& findings)
{
    domain::Findings rest = findings;
    for (auto* each : m_editors) {
        domain::Findings here;
        const auto mine = [&](const domain::Finding& finding) {
            return finding.field == each->field().name ||
                   (finding.field == each->field().base && each->field().language != domain::Language::Khmer);
        };
        std::ranges::copy_if(rest, std::back_inserter(here), mine);
        std::erase_if(rest, mine);
        each->showFindings(here);
    }
    return rest;
}

void RecordForm::setReadOnly(bool readOnly)
{
    for (auto* each : m_editors)
        each->setReadOnly(readOnly || isKeptByProgram(each->field()));
}

void RecordForm::setBaseDate(QDate base)
{
    for (auto* each : m_editors)
        if (auto* line = qobject_cast<LineEditor*>(each))
            line->setBaseDate(base);
}

void RecordForm::focusFirst()
{
    if (!m_editors.empty())
        m_editors.front()->input()->setFocus(Qt::OtherFocusReason);
}

void RecordForm::focusTyped()
{
    const auto typed = std::ranges::find_if(m_editors, &FieldEditor::isTyped);
    if (typed == m_editors.end())
        return focusFirst();
    (*typed)->input()->setFocus(Qt::OtherFocusReason);
}

FieldEditor* RecordForm::editor(QStringView fieldName) const
{
    const auto found =
        std::ranges::find_if(m_editors, [&](const FieldEditor* each) { return each->field().name == fieldName; });
    return found == m_editors.end() ? nullptr : *found;
}

} // namespace daikou::gui
