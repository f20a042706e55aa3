// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desk/entry_section.h"

#include "domain/values/current_language.h"
#include "gui/desk/desk_lookup.h"
#include "gui/records/field_editor.h"
#include "gui/records/reference_editor.h"
#include "gui/records/reference_picker.h"
#include "gui/shared/drafts.h"
#include "gui/shared/labels.h"
#include "gui/shared/list_look.h"
#include "gui/shared/style.h"

#include <QAbstractTableModel>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace daikou::gui {

namespace {

bool isAboutRate(const domain::Finding& finding)
{
    return finding.code == domain::FindingCode::NoRate;
}

} // namespace

EntrySection::EntrySection(Session& session, const Parts& parts, QWidget* parent)
    : DeskSection(parent), m_session(session), m_lookup(parts.lookup), m_form(parts.form),
      m_editing(new RecordEditing(session, *parts.form,
                                  {.records = parts.records,
                                   .onlyWhenAsked = true,
                                   .place = QStringLiteral("desk"),
                                   .owner = parts.owner.toText()})),
      m_model(parts.model), m_grid(new QTableView), m_heading(textLabel({}, "heading")), m_help(textLabel({}, "muted")),
      m_empty(textLabel({}, "muted")), m_mode(textLabel({}, "muted")), m_keep(new QPushButton),
      m_remove(new QPushButton), m_column(new QVBoxLayout(this)), m_owner(parts.owner)
{
    m_model->setParent(this);
    applyListLook(*m_grid);
    m_grid->setModel(m_model);
    m_column->setContentsMargins(14, 10, 14, 10);
    m_column->setSpacing(6);
    m_column->addWidget(m_heading);
    m_column->addWidget(m_help);
    m_column->addWidget(m_empty);
    m_column->addWidget(m_grid, 1);
    m_column->addWidget(buildLine());
    m_grid->setVisible(m_model->columnCount() > 0);
    if (m_grid->isHidden())
        m_column->addStretch(1);
    connectParts();
}

QWidget* EntrySection::buildLine()
{
    auto* card = new QFrame;
    card->setProperty("role", QStringLiteral("card"));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(10, 6, 10, 8);
    column->setSpacing(4);
    column->addWidget(m_form);
    m_keep->setProperty("primary", true);
    m_remove->setIcon(icon("edit-delete"));
    m_remove->setText(tr("Delete the chosen row"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_mode, 1);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_remove);
    column->addLayout(buttons);
    return card;
}

void EntrySection::connectParts()
{
    connect(m_keep, &QPushButton::clicked, this, [this] { saveAndNext(false); });
    connect(m_remove, &QPushButton::clicked, this, &EntrySection::removeChosen);
    // Queued: the key that chose the row must not be the one that keeps it.
    connect(
        m_grid, &QTableView::activated, this, [this](const QModelIndex& index) { takeUp(index.row()); },
        Qt::QueuedConnection);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EntrySection::showButtons);
    connect(m_form, &RecordForm::openWanted, &m_session, &Session::recordWanted);
    connect(m_form, &RecordForm::left, this, [this] { m_form->showFindings(m_editing->findingsOfTyped()); });
    connect(m_form, &RecordForm::typed, this, [this] { showMode(); });
    connect(m_editing, &RecordEditing::made, this, [this](const domain::RecordId& id) { m_made = id; });
    for (auto* editor : m_form->editors())
        if (auto* reference = qobject_cast<ReferenceEditor*>(editor)) {
            reference->hideOpenButton();
            connect(static_cast<ReferencePicker*>(reference->input()), &ReferencePicker::picked, this,
                    [this] { focusNextChild(); });
        }
}

void EntrySection::setTitle(const QString& title, const QString& help)
{
    m_heading->setText(title);
    m_help->setText(help);
    m_grid->setAccessibleName(title);
}

void EntrySection::placeAbove(QWidget* more)
{
    m_column->insertWidget(m_column->indexOf(m_empty), more);
}

void EntrySection::begin()
{
    startNext(nextRow(nullptr, false));
}

void EntrySection::startNext(const domain::Record& preset)
{
    m_editing->startNew(preset);
    m_told.clear();
    m_grid->clearSelection();
    m_grid->setCurrentIndex({});
    m_keep->setText(tr("Keep"));
    showMode();
    showTaken(false);
    showButtons();
}

void EntrySection::takeUp(int row)
{
    const auto id = idAt(row);
    if (id.isNull() || !m_editing->open(id))
        return;
    m_told.clear();
    m_keep->setText(tr("Keep the correction"));
    showMode();
    showTaken(true);
    enter();
}

void EntrySection::enter()
{
    const bool fresh = m_editing->isNew() && !m_form->isTyped();
    for (const auto* editor : m_form->editors()) {
        const auto* line = qobject_cast<QLineEdit*>(editor->input());
        const bool carriedOver = fresh && qobject_cast<QComboBox*>(editor->input()) && !editor->typedText().isEmpty();
        if ((line && line->isReadOnly()) || carriedOver)
            continue;
        editor->input()->setFocus(Qt::OtherFocusReason);
        return;
    }
}

bool EntrySection::saveAndNext(bool kept)
{
    if (!m_form->isTyped() && m_editing->isNew())
        return false;
    if (tellsWarnings())
        return false;
    const domain::Record last = m_form->record();
    m_made = {};
    if (!m_editing->commit(true)) {
        showMode(tr("It cannot be kept yet: first mend what is marked ▲."));
        focusFault();
        return false;
    }
    startNext(nextRow(&last, kept));
    enter();
    if (!m_made.isNull())
        showMade(m_made);
    return true;
}

/// What is kept is gone from the line, and its warnings with it: so a person sees them first, and Enter again keeps the
/// row as it is.
bool EntrySection::tellsWarnings()
{
    const auto all = m_editing->findingsOfTyped();
    auto findings = all;
    if (m_rateIsTold)
        std::erase_if(findings, isAboutRate);
    if (findings.empty() || domain::hasErrors(findings) || findings == m_told)
        return false;
    m_told = findings;
    m_rateIsTold = m_rateIsTold || std::ranges::any_of(findings, isAboutRate);
    m_form->showFindings(all);
    showMode(tr("Something may be wrong. Enter again keeps it as it is."));
    focusFault();
    return true;
}

/// What Enter does now; `trouble`: what stands in its way.
void EntrySection::showMode(const QString& trouble)
{
    if (!trouble.isEmpty())
        return m_mode->setText(trouble);
    const int row = m_editing->isNew() ? -1 : rowOf(m_editing->id());
    m_mode->setText(row < 0
                        ? tr("Enter keeps the row and goes on. Ctrl+Enter keeps more of it for the next.")
                        : tr("Row %1 is being corrected. Enter keeps it, Escape leaves it as it was.").arg(row + 1));
}

/// To the first cell in which something is wrong.
void EntrySection::focusFault()
{
    const auto first = [this](const char* severity) {
        const auto found = std::ranges::find_if(m_form->editors(), [severity](const FieldEditor* each) {
            return each->input()->property("severity").toString() == QLatin1String(severity);
        });
        return found == m_form->editors().end() ? nullptr : *found;
    };
    for (const char* severity : {"error", "warning"}) // what keeps the row from being kept, before what may be wrong
        if (const FieldEditor* fault = first(severity)) {
            fault->input()->setFocus(Qt::OtherFocusReason);
            return;
        }
}

bool EntrySection::stepBack()
{
    if (m_editing->isNew())
        return false; // what is typed stays as a draft
    m_editing->discard();
    begin();
    enter();
    return true;
}

void EntrySection::removeChosen()
{
    const int row = m_grid->currentIndex().row();
    const auto id = idAt(row);
    if (id.isNull())
        return;
    const auto type = m_session.source().typeOf(id);
    const QString name = m_session.source().titleOf(id, domain::currentLanguage());
    begin();
    if (m_session.perform({domain::ChangeLabel::Code::Delete, {u'@' + type->name(), name}},
                          [&](store::Change& change) { change.remove(id); }))
        Q_EMIT m_session.resultTold([name] { return tr("“%1” was deleted.").arg(name); }, true);
    enter();
}

int EntrySection::rowOf(const domain::RecordId& id) const
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (idAt(row) == id)
            return row;
    return -1;
}

bool EntrySection::restore(const Draft& draft)
{
    const auto id = domain::RecordId::fromText(draft.record);
    const bool ours = draft.type == m_form->type().name() && (id ? rowOf(*id) >= 0 : draft.owner == m_owner.toText());
    if (!ours || (id && !m_editing->open(*id)))
        return false;
    m_editing->restore(draft);
    enter();
    return true;
}

void EntrySection::showRows(const QString& words)
{
    const bool empty = m_model->rowCount() == 0;
    m_empty->setText(words);
    m_empty->setVisible(empty && !words.isEmpty());
    showButtons();
    fit();
}

void EntrySection::showButtons()
{
    const bool writable = !m_session.source().isReadOnly();
    m_keep->setEnabled(writable);
    m_remove->setEnabled(writable && !idAt(m_grid->currentIndex().row()).isNull());
}

void EntrySection::fit()
{
    fitColumns(*m_grid); // of an empty grid by its headings
    if (!m_grid->currentIndex().isValid())
        m_grid->scrollToBottom(); // to the row that was kept last
}

void EntrySection::resizeEvent(QResizeEvent* event)
{
    DeskSection::resizeEvent(event);
    QMetaObject::invokeMethod(this, &EntrySection::fit, Qt::QueuedConnection);
}

void EntrySection::keyPressEvent(QKeyEvent* event)
{
    const bool enterKey = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enterKey && m_form->isAncestorOf(focusWidget()))
        saveAndNext(event->modifiers().testFlag(Qt::ControlModifier));
    else if (event->key() == Qt::Key_Delete && focusWidget() == m_grid)
        removeChosen();
    else
        DeskSection::keyPressEvent(event);
}

} // namespace daikou::gui
