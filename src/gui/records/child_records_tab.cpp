// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/child_records_tab.h"

#include "domain/values/current_language.h"
#include "gui/records/child_records_model.h"
#include "gui/records/record_editing.h"
#include "gui/records/record_form.h"
#include "gui/shared/form_area.h"
#include "gui/shared/list_look.h"
#include "gui/shared/style.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace daikou::gui {

ChildRecordsTab::ChildRecordsTab(Session& session, const ReferenceLookup& lookup, const domain::RecordType& type,
                                 QWidget* parent)
    : ChildRecordsTab(session, lookup, type, new ChildRecordsModel(session, type), {}, parent)
{}

ChildRecordsTab::ChildRecordsTab(Session& session, const ReferenceLookup& lookup, const domain::RecordType& type,
                                 ChildRecordsModel* model, const QStringList& leftOut, QWidget* parent)
    : QWidget(parent), m_session(session), m_type(type), m_model(model), m_list(new QTableView), m_empty(new QLabel),
      m_add(new QPushButton), m_remove(new QPushButton(tr("Delete"))), m_open(new QPushButton(tr("Open"))),
      m_form(new RecordForm(type, lookup, leftOut + QStringList{type.ownerField()->base})),
      m_editing(new RecordEditing(session, *m_form)), m_formArea(new FormArea), m_top(new QHBoxLayout),
      m_buttons(new QHBoxLayout)
{
    m_model->setParent(this);
    build();
    m_add->setEnabled(!session.source().isReadOnly());
    showButtons(false);
    connect(m_form, &RecordForm::openWanted, &session, &Session::recordWanted);
    connect(m_editing, &RecordEditing::made, this, [this](const domain::RecordId& id) {
        refresh();
        select(id);
    });
}

void ChildRecordsTab::build()
{
    buildList();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 8);
    column->addWidget(m_empty);
    m_top->addWidget(m_list, 5);
    column->addLayout(m_top);
    m_buttons->addWidget(m_add);
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_open);
    m_buttons->addWidget(m_remove);
    column->addLayout(m_buttons);
    constexpr int most = 100; // without a form, the list stays at the top
    column->addWidget(buildForm(), most);
    column->addStretch(1);
}

QString ChildRecordsTab::wordsOfEmpty() const
{
    return tr("Nothing here yet. Add the first: %1.").arg(m_type.one().in(domain::currentLanguage()));
}

void ChildRecordsTab::placeBesideList(QWidget* more)
{
    m_beside = more;
    m_top->addWidget(more, 4);
    m_top->setSpacing(12);
}

void ChildRecordsTab::placeButton(QPushButton* button, bool first)
{
    m_buttons->insertWidget(m_buttons->indexOf(first ? static_cast<QWidget*>(m_add) : m_remove) + (first ? 1 : 0),
                            button);
}

void ChildRecordsTab::showButtons(bool chosen)
{
    m_remove->setEnabled(chosen && !m_session.source().isReadOnly());
    m_open->setEnabled(chosen);
}

domain::RecordId ChildRecordsTab::chosen() const
{
    return m_model->idAt(m_list->currentIndex().row());
}

void ChildRecordsTab::buildList()
{
    const auto language = domain::currentLanguage();
    applyListLook(*m_list);
    m_list->setModel(m_model);
    m_list->setAccessibleName(m_type.many().in(language));
    m_empty->setProperty("role", QStringLiteral("muted"));
    m_empty->setWordWrap(true);
    m_add->setIcon(icon("list-add"));
    m_add->setText(tr("Add: %1").arg(m_type.one().in(language)));
    m_remove->setIcon(icon("edit-delete"));
    m_open->setIcon(icon("go-next"));
    m_open->setToolTip(tr("Open on a page of its own"));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChildRecordsTab::showSelected);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ChildRecordsTab::showCount);
    connect(m_add, &QPushButton::clicked, this, &ChildRecordsTab::addNew);
    connect(m_remove, &QPushButton::clicked, this, &ChildRecordsTab::removeSelected);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT m_session.recordWanted(chosen()); });
}

QWidget* ChildRecordsTab::buildForm()
{
    m_formArea->setWidget(m_form);
    m_formArea->hide();
    return m_formArea;
}

void ChildRecordsTab::showOwner(const domain::RecordId& owner)
{
    m_owner = owner;
    m_editing->close();
    showForm(false);
    m_model->load(owner);
}

void ChildRecordsTab::showCount()
{
    const bool empty = m_model->rowCount() == 0;
    m_empty->setText(wordsOfEmpty());
    m_empty->setVisible(empty);
    m_list->setVisible(!empty);
    showButtons(false);
    fitList();
    showChosen({});
}

void ChildRecordsTab::showForm(bool shown)
{
    m_formArea->setVisible(shown);
    fitList();
}

/// The list is as high as its rows, or as what stands beside it, and leaves the room to the form.
void ChildRecordsTab::fitList()
{
    const int most = m_formArea->isHidden() ? 15 : 4;
    const int rows = std::clamp(m_model->rowCount(), 1, most);
    const int own = m_list->horizontalHeader()->sizeHint().height() + 2 * m_list->frameWidth() +
                    rows * m_list->verticalHeader()->defaultSectionSize();
    const bool shared = m_beside && m_beside->isVisibleTo(this);
    const int wanted = shared ? std::max(m_beside->minimumSizeHint().height(), height() / 2) : own;
    if (shared)
        m_beside->setFixedHeight(wanted);
    m_list->setFixedHeight(wanted);
    fitColumns(*m_list);
}

void ChildRecordsTab::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    QMetaObject::invokeMethod(this, &ChildRecordsTab::fitList, Qt::QueuedConnection);
}

void ChildRecordsTab::refresh()
{
    const auto chosenBefore = m_editing->id();
    m_model->load(m_owner);
    if (chosenBefore.isNull())
        return;
    const QSignalBlocker quiet(m_list->selectionModel());
    if (m_editing->refresh() && m_model->rowOf(chosenBefore) >= 0) {
        m_list->selectRow(m_model->rowOf(chosenBefore));
        showButtons(true);
        showChosen(chosenBefore);
        fitList();
    } else {
        m_editing->close();
        showForm(false);
    }
}

void ChildRecordsTab::select(const domain::RecordId& id)
{
    m_list->selectRow(m_model->rowOf(id));
}

void ChildRecordsTab::showSelected()
{
    const auto id = chosen();
    if (id.isNull())
        return;
    showButtons(true);
    showChosen(id);
    if (id != m_editing->id())
        showForm(m_editing->open(id));
}

void ChildRecordsTab::addNew()
{
    commit(false);
    domain::Record preset(m_type);
    preset[*m_type.ownerField()] = m_owner;
    m_list->clearSelection();
    m_list->setCurrentIndex({});
    m_editing->startNew(preset);
    showForm(true);
    m_form->focusFirst();
}

void ChildRecordsTab::removeSelected()
{
    const auto id = chosen();
    if (id.isNull())
        return;
    const QString title = m_session.source().titleOf(id, domain::currentLanguage());
    m_editing->close();
    showForm(false);
    if (m_session.perform({domain::ChangeLabel::Code::Delete, {u'@' + m_type.name(), title}},
                          [&](store::Change& change) { change.remove(id); }))
        Q_EMIT m_session.resultTold([title] { return tr("“%1” was deleted.").arg(title); }, true);
}

bool ChildRecordsTab::commit(bool insist)
{
    return m_editing->commit(insist);
}

} // namespace daikou::gui
