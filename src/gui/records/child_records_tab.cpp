// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/child_records_tab.h"

#include "domain/records/all.h"
#include "domain/values/current_language.h"
#include "gui/records/attach_file.h"
#include "gui/records/child_records_model.h"
#include "gui/records/record_editing.h"
#include "gui/records/record_form.h"
#include "gui/shared/list_look.h"
#include "gui/shared/prompts.h"
#include "gui/shared/style.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace daikou::gui {

namespace {

bool isAttachment(const domain::RecordType& type)
{
    return &type == &domain::Attachment::type();
}

} // namespace

ChildRecordsTab::ChildRecordsTab(Session& session, const ReferenceLookup& lookup, const domain::RecordType& type,
                                 QWidget* parent)
    : QWidget(parent), m_session(session), m_type(type), m_model(new ChildRecordsModel(session, type, this)),
      m_list(new QTableView), m_empty(new QLabel), m_add(new QPushButton), m_remove(new QPushButton(tr("Delete"))),
      m_open(new QPushButton(tr("Open"))), m_form(new RecordForm(type, lookup, {type.ownerField()->base})),
      m_editing(new RecordEditing(session, *m_form)), m_formArea(new QScrollArea)
{
    buildList();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 8);
    column->addWidget(m_empty);
    column->addWidget(m_list, 2);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addStretch(1);
    buttons->addWidget(m_open);
    buttons->addWidget(m_remove);
    column->addLayout(buttons);
    column->addWidget(buildForm(), 3);
    const bool writable = !session.source().isReadOnly();
    m_add->setEnabled(writable);
    m_remove->setEnabled(false);
    m_open->setEnabled(false);
    connect(m_form, &RecordForm::openWanted, &session, &Session::recordWanted);
    connect(m_editing, &RecordEditing::made, this, [this](const domain::RecordId& id) {
        refresh();
        select(id);
    });
}

void ChildRecordsTab::buildList()
{
    const auto language = domain::currentLanguage();
    applyListLook(*m_list);
    m_list->setModel(m_model);
    m_list->setAccessibleName(m_type.many().in(language));
    m_list->setMinimumHeight(90);
    m_empty->setProperty("role", QStringLiteral("muted"));
    m_empty->setWordWrap(true);
    m_empty->setText(tr("Nothing here yet. Add the first: %1.").arg(m_type.one().in(language)));
    m_add->setIcon(icon("list-add"));
    m_add->setText(tr("Add: %1").arg(m_type.one().in(language)));
    m_remove->setIcon(icon("edit-delete"));
    m_open->setIcon(icon("go-next"));
    m_open->setToolTip(tr("Open on a page of its own"));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChildRecordsTab::showSelected);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ChildRecordsTab::showCount);
    connect(m_add, &QPushButton::clicked, this, &ChildRecordsTab::addNew);
    connect(m_remove, &QPushButton::clicked, this, &ChildRecordsTab::removeSelected);
    connect(m_open, &QPushButton::clicked, this,
            [this] { Q_EMIT m_session.recordWanted(m_model->idAt(m_list->currentIndex().row())); });
}

QWidget* ChildRecordsTab::buildForm()
{
    m_formArea->setWidget(m_form);
    m_formArea->setWidgetResizable(true);
    m_formArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_formArea->hide();
    return m_formArea;
}

void ChildRecordsTab::showOwner(const domain::RecordId& owner)
{
    m_owner = owner;
    m_editing->close();
    m_formArea->hide();
    m_model->load(owner);
}

void ChildRecordsTab::showCount()
{
    const bool empty = m_model->rowCount() == 0;
    m_empty->setVisible(empty);
    m_list->setVisible(!empty);
    m_list->resizeColumnsToContents();
    m_remove->setEnabled(false);
    m_open->setEnabled(false);
}

void ChildRecordsTab::refresh()
{
    const auto chosen = m_editing->id();
    m_model->load(m_owner);
    if (chosen.isNull())
        return;
    const QSignalBlocker quiet(m_list->selectionModel());
    if (m_editing->refresh() && m_model->rowOf(chosen) >= 0) {
        m_list->selectRow(m_model->rowOf(chosen));
        m_remove->setEnabled(!m_session.source().isReadOnly());
        m_open->setEnabled(true);
    } else {
        m_editing->close();
        m_formArea->hide();
    }
}

void ChildRecordsTab::select(const domain::RecordId& id)
{
    m_list->selectRow(m_model->rowOf(id));
}

void ChildRecordsTab::showSelected()
{
    const auto id = m_model->idAt(m_list->currentIndex().row());
    if (id.isNull())
        return;
    m_remove->setEnabled(!m_session.source().isReadOnly());
    m_open->setEnabled(true);
    if (id != m_editing->id())
        m_formArea->setVisible(m_editing->open(id));
}

void ChildRecordsTab::addNew()
{
    if (isAttachment(m_type))
        return attachFile();
    commit(false);
    domain::Record preset(m_type);
    preset[*m_type.ownerField()] = m_owner;
    m_list->clearSelection();
    m_list->setCurrentIndex({});
    m_editing->startNew(preset);
    m_formArea->show();
    m_form->focusFirst();
}

void ChildRecordsTab::attachFile()
{
    const QString path = m_session.prompts().chooseFileToOpen(this, tr("Attach a file"), tr("All files (*)"));
    if (path.isEmpty())
        return;
    domain::RecordId made;
    if (m_session.operations().attempt([&] { made = gui::attachFile(m_session.source(), m_owner, path); })) {
        refresh();
        select(made);
    }
}

void ChildRecordsTab::removeSelected()
{
    const auto id = m_model->idAt(m_list->currentIndex().row());
    if (id.isNull())
        return;
    const QString title = m_session.source().titleOf(id, domain::currentLanguage());
    m_editing->close();
    m_formArea->hide();
    if (m_session.perform({domain::ChangeLabel::Code::Delete, {u'@' + m_type.name(), title}},
                          [&](store::Change& change) { change.remove(id); }))
        Q_EMIT m_session.resultTold(tr("“%1” was deleted.").arg(title), true);
}

bool ChildRecordsTab::commit(bool insist)
{
    return m_editing->commit(insist);
}

} // namespace daikou::gui
