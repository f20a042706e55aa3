// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/record_page.h"

#include "domain/records/all.h"
#include "domain/values/current_language.h"
#include "gui/attachments/attachments_tab.h"
#include "gui/attachments/file_drop.h"
#include "gui/records/chain_view.h"
#include "gui/records/child_records_model.h"
#include "gui/records/child_records_tab.h"
#include "gui/records/history_view.h"
#include "gui/records/record_editing.h"
#include "gui/records/record_form.h"
#include "gui/records/record_header.h"
#include "gui/records/record_tab.h"
#include "gui/records/referrers_view.h"
#include "gui/shared/drafts.h"
#include "gui/shared/form_area.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace daikou::gui {

namespace {

/// The values that the next record keeps: place, sectors and dates, not what makes it another one.
domain::Record keptForNext(const domain::Record& last)
{
    domain::Record next(*last.type);
    for (const auto& field : last.type->fields()) {
        const bool place = std::ranges::find(last.type->place(), field.name) != last.type->place().end();
        const bool owner = field.options.owner;
        if (place || owner || (field.kind == domain::Kind::Date && field.name == u"start"))
            next[field] = last[field];
    }
    return next;
}

} // namespace

RecordPage::RecordPage(Session& session, const ReferenceLookup& lookup, const domain::RecordType& type, QWidget* parent)
    : QWidget(parent), m_session(session), m_lookup(lookup), m_type(type), m_header(new RecordHeader(session)),
      m_chain(new ChainView(session)), m_form(new RecordForm(type, lookup)),
      m_editing(new RecordEditing(session, *m_form)), m_formArea(new FormArea), m_tabs(new QTabWidget),
      m_foot(new QLabel), m_toHistory(new QPushButton(tr("History"))), m_extras(recordTabsOf(type)),
      m_extraTabs(m_extras.size()), m_children(domain::childTypes(type))
{
    buildTabs();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_chain);
    column->addWidget(m_tabs, 1);
    column->addWidget(buildFoot());
    connect(new FileDrop(*this), &FileDrop::dropped, this, &RecordPage::attach);
    connect(m_form, &RecordForm::openWanted, &session, &Session::recordWanted);
    connect(m_chain, &ChainView::partWanted, this, &RecordPage::openPart);
    connect(m_editing, &RecordEditing::checked, this,
            [this](const domain::Findings&, const domain::Findings& ofRecord) { m_header->showFindings(ofRecord); });
    connect(m_editing, &RecordEditing::made, this, [this](const domain::RecordId& id) {
        m_header->show(m_session.source().require(id));
        m_chain->showRecord(id);
        for (int tab = 1; tab < m_tabs->count(); ++tab)
            m_tabs->setTabEnabled(tab, true);
        showFoot();
        Q_EMIT made(id);
    });
}

void RecordPage::buildTabs()
{
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false); // the style sheet draws the line
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the record"));
    m_tabs->setUsesScrollButtons(true);
    m_tabs->addTab(m_formArea, tr("Overview"));
    for (const auto* extra : m_extras)
        m_tabs->addTab(new QWidget, extra->shownTitle());
    for (const auto* child : m_children)
        m_tabs->addTab(new QWidget, child->many().in(domain::currentLanguage()));
    m_childTabs.resize(m_children.size());
    m_tabs->addTab(new QWidget, tr("Referred to by"));
    m_tabs->addTab(new QWidget, tr("History"));
    for (int tab = 1; tab < m_tabs->count(); ++tab)
        (new QVBoxLayout(m_tabs->widget(tab)))->setContentsMargins(0, 0, 0, 0);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int index) {
        showTab(index);
        Q_EMIT tabOpened();
    });
}

QWidget* RecordPage::buildFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(14, 4, 14, 6);
    m_foot->setProperty("role", QStringLiteral("muted"));
    m_foot->setTextFormat(Qt::PlainText);
    m_toHistory->setProperty("role", QStringLiteral("link"));
    connect(m_toHistory, &QPushButton::clicked, this, &RecordPage::showHistory);
    row->addWidget(m_foot, 1);
    row->addWidget(m_toHistory);
    return foot;
}

RecordPage::~RecordPage()
{
    if (!m_formArea->widget())
        delete m_form;
}

void RecordPage::prepare()
{
    if (!m_formArea->widget())
        m_formArea->setWidget(m_form);
}

void RecordPage::enter()
{
    m_tabs->tabBar()->setFocus(Qt::OtherFocusReason);
}

domain::RecordId RecordPage::id() const
{
    return m_editing->id();
}

bool RecordPage::showRecord(const domain::RecordId& id)
{
    prepare();
    leave();
    if (!m_editing->open(id))
        return false;
    m_header->show(m_session.source().require(id));
    m_chain->showRecord(id);
    for (int tab = 1; tab < m_tabs->count(); ++tab)
        m_tabs->setTabEnabled(tab, true);
    m_stale = true;
    showTab(m_tabs->currentIndex());
    showFoot();
    return true;
}

void RecordPage::startNew(const domain::Record& preset)
{
    prepare();
    leave();
    m_editing->startNew(preset);
    m_header->showNew(preset);
    m_chain->showRecord({});
    m_foot->clear();
    m_tabs->setCurrentIndex(0);
    for (int tab = 1; tab < m_tabs->count(); ++tab)
        m_tabs->setTabEnabled(tab, false);
    m_form->focusFirst();
}

ChildRecordsTab* RecordPage::childTab(const domain::RecordType& type)
{
    const auto found = std::ranges::find(m_children, &type);
    if (found == m_children.end())
        return nullptr;
    const auto index = size_t(found - m_children.begin());
    if (!m_childTabs[index]) {
        m_childTabs[index] = &type == &domain::Attachment::type() ? new AttachmentsTab(m_session, m_lookup)
                                                                  : new ChildRecordsTab(m_session, m_lookup, type);
        m_tabs->widget(firstChild() + int(index))->layout()->addWidget(m_childTabs[index]);
        m_childTabs[index]->showOwner(id());
    }
    return m_childTabs[index];
}

AttachmentsTab* RecordPage::openAttachments()
{
    const auto& type = domain::Attachment::type();
    openTab(firstChild() + int(std::ranges::find(m_children, &type) - m_children.begin()));
    return id().isNull() ? nullptr : static_cast<AttachmentsTab*>(childTab(type));
}

void RecordPage::attach(const QStringList& paths)
{
    if (auto* tab = openAttachments())
        tab->attach(paths);
}

void RecordPage::showAttachment(const domain::RecordId& attachment)
{
    if (auto* tab = openAttachments())
        tab->select(attachment);
}

/// A part of the chain that stands on this very page: attachments, progress notes, or a field of the overview.
void RecordPage::openPart(const domain::RecordType& type, bool add)
{
    const auto child = std::ranges::find(m_children, &type);
    if (child == m_children.end())
        return openTab(0);
    openTab(firstChild() + int(child - m_children.begin()));
    if (add && &type != &domain::Attachment::type())
        addToTab();
}

void RecordPage::showTab(int index)
{
    if (id().isNull())
        return;
    if (m_stale)
        for (auto* each : m_childTabs)
            if (each)
                each->showOwner(id());
    m_stale = false;
    if (index >= 1 && index < firstChild()) {
        extra(size_t(index) - 1)->showRecord(id());
    } else if (index >= firstChild() && index < referrersAt()) {
        childTab(*m_children[size_t(index - firstChild())]);
    } else if (index == referrersAt()) {
        if (!m_referrers)
            m_tabs->widget(index)->layout()->addWidget(m_referrers = new ReferrersView(m_session));
        m_referrers->showRecord(id());
    } else if (index == historyAt()) {
        if (!m_history)
            m_tabs->widget(index)->layout()->addWidget(m_history = new HistoryView(m_session));
        m_history->showRecord(id());
    }
}

bool RecordPage::wantsRoom() const
{
    const auto at = size_t(m_tabs->currentIndex() - 1);
    return m_tabs->currentIndex() > 0 && at < m_extraTabs.size() && m_extraTabs[at] && m_extraTabs[at]->wantsRoom();
}

RecordTab* RecordPage::extra(size_t at)
{
    auto*& tab = m_extraTabs[at];
    if (!tab)
        m_tabs->widget(int(at) + 1)->layout()->addWidget(tab = m_extras[at]->make(m_session, m_lookup));
    return tab;
}

void RecordPage::openTab(int index)
{
    if (index >= 0 && index < m_tabs->count() && m_tabs->isTabEnabled(index))
        m_tabs->setCurrentIndex(index);
}

int RecordPage::tab() const
{
    return m_tabs->currentIndex();
}

ChildRecordsTab* RecordPage::currentChild() const
{
    const int index = m_tabs->currentIndex() - firstChild();
    return index >= 0 && index < int(m_childTabs.size()) ? m_childTabs[size_t(index)] : nullptr;
}

void RecordPage::showFoot()
{
    const auto items = store::historyOf(m_session.source(), id(), 1);
    m_foot->clear();
    if (items.empty())
        return;
    const auto& last = items.front().change;
    const QString when = QDateTime::fromMSecsSinceEpoch(last.time).toString(QStringLiteral("dd/MM/yyyy HH:mm"));
    m_foot->setText(last.person.isEmpty() ? tr("Changed %1").arg(when)
                                          : tr("Changed by %1, %2").arg(last.person, when));
}

bool RecordPage::save()
{
    const bool saved = m_editing->commit(true);
    auto* child = currentChild();
    bool kept = (!child || child->commit(true)) && saved;
    for (auto* each : m_extraTabs)
        kept = (!each || each->commit()) && kept;
    return kept;
}

void RecordPage::saveAndNext()
{
    if (!save())
        return;
    if (auto* child = currentChild())
        return child->addNew();
    startNew(id().isNull() ? domain::Record(m_type) : keptForNext(m_session.source().require(id())));
}

void RecordPage::leave()
{
    m_editing->commit(false);
    for (auto* each : m_childTabs)
        if (each)
            each->commit(false);
    for (auto* each : m_extraTabs)
        if (each)
            each->commit();
}

void RecordPage::addToTab()
{
    if (!currentChild())
        openTab(firstChild());
    if (auto* child = currentChild())
        child->addNew();
}

void RecordPage::remove()
{
    if (id().isNull()) {
        m_editing->discard();
        Q_EMIT gone();
        return;
    }
    const auto target = id();
    const QString title = m_session.source().titleOf(target, domain::currentLanguage());
    m_editing->close();
    if (m_session.perform({domain::ChangeLabel::Code::Delete, {u'@' + m_type.name(), title}},
                          [&](store::Change& change) { change.remove(target); }))
        Q_EMIT m_session.resultTold([title] { return tr("“%1” was deleted.").arg(title); }, true);
    Q_EMIT gone();
}

void RecordPage::showHistory()
{
    openTab(historyAt());
}

void RecordPage::restore(const Draft& draft)
{
    m_editing->restore(draft);
}

void RecordPage::refresh(const store::ChangeNotice& notice)
{
    if (id().isNull() || (!notice.everything && notice.number == 0))
        return;
    if (!m_editing->refresh()) {
        m_editing->close();
        Q_EMIT gone();
        return;
    }
    m_header->show(m_session.source().require(id()));
    m_chain->showRecord(id());
    for (auto* each : m_childTabs)
        if (each)
            each->refresh();
    showTab(m_tabs->currentIndex());
    showFoot();
}

} // namespace daikou::gui
