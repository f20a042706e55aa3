// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/workspace.h"

#include "domain/records/all.h"
#include "domain/values/current_language.h"
#include "gui/areas.h"
#include "gui/home/home_page.h"
#include "gui/import/import_page.h"
#include "gui/places/places_page.h"
#include "gui/records/history_view.h"
#include "gui/records/record_list_page.h"
#include "gui/records/record_page.h"
#include "gui/reports/report_page.h"
#include "gui/shared/drafts.h"
#include "gui/shared/style.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>

namespace daikou::gui {

Workspace::Workspace(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_lookup(session), m_navigation(new QListWidget), m_stack(new QStackedWidget)
{
    buildNavigation();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(m_stack, 1);
    connect(&session, &Session::recordWanted, this, &Workspace::openRecord);
    connect(&session, &Session::listWanted, this,
            [this](const domain::RecordType* type, const QString& where) { showList(*type, where); });
    connect(&session, &Session::reportWanted, this, &Workspace::showReport);
    connect(&session, &Session::importWanted, this, &Workspace::showImport);
    connect(&session.source(), &store::Register::changed, this, &Workspace::refresh);
}

void Workspace::buildNavigation()
{
    constexpr int width = 190, itemHeight = 36;
    m_navigation->setObjectName(QStringLiteral("navigation"));
    m_navigation->setAccessibleName(tr("Navigation"));
    m_navigation->setFixedWidth(width);
    m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_navigation->setIconSize(QSize(18, 18));
    int number = 0;
    for (const Area& area : areas()) {
        const QString title = areaTitle(area, domain::currentLanguage());
        auto* item = new QListWidgetItem(icon(area.icon), area.indented ? QStringLiteral("   ") + title : title);
        item->setData(Qt::UserRole, QString::fromLatin1(area.id));
        item->setToolTip(tr("%1 (Alt+%2)").arg(title).arg(++number));
        item->setSizeHint(QSize(0, itemHeight));
        m_navigation->addItem(item);
    }
    connect(m_navigation, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item)
            showArea(item->data(Qt::UserRole).toString());
    });
    connect(m_navigation, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { showArea(item->data(Qt::UserRole).toString()); });
}

void Workspace::showPage(QWidget* page, const QString& area)
{
    if (m_stack->currentWidget() != page) {
        leave();
        if (m_stack->indexOf(page) < 0)
            m_stack->addWidget(page);
        m_stack->setCurrentWidget(page);
    }
    m_area = area;
    const QSignalBlocker quiet(m_navigation);
    m_navigation->setCurrentRow(-1);
    for (int row = 0; row < m_navigation->count(); ++row)
        if (m_navigation->item(row)->data(Qt::UserRole).toString() == area)
            m_navigation->setCurrentRow(row);
    if (m_staleLists.removeAll(page) > 0)
        if (auto* stale = qobject_cast<RecordListPage*>(page))
            stale->refresh({.everything = true});
    if (page == m_home)
        m_home->refresh();
}

void Workspace::showArea(const QString& id)
{
    for (const Area& area : areas())
        if (id == QLatin1String(area.id))
            if (const auto* type = areaType(area))
                return showPage(&listOf(*type), id);
    if (id == u"places")
        return showPage(&places(), id);
    if (id == u"reports")
        return showPage(&reports(), id);
    showPage(&home(), QStringLiteral("home"));
}

void Workspace::openRecord(const domain::RecordId& id)
{
    const auto* type = m_session.source().typeOf(id);
    if (!type)
        return;
    const Area* area = areaOf(*type);
    if (area && area->typeName == nullptr) {
        showPage(&places(), QString::fromLatin1(area->id));
        places().openRecord(id);
        return;
    }
    auto& page = listOf(area ? *areaType(*area) : *type);
    showPage(&page, area ? QString::fromLatin1(area->id) : type->name());
    page.openRecord(id);
}

void Workspace::showList(const domain::RecordType& type, const QString& where)
{
    const Area* area = areaOf(type);
    showPage(&listOf(type), area && areaType(*area) == &type ? QString::fromLatin1(area->id) : type.name());
    listOf(type).narrow(where);
}

void Workspace::showReport(const QString& report, const QString& scope)
{
    showPage(&reports(), QStringLiteral("reports"));
    reports().choose(report, scope);
}

void Workspace::showImport(const domain::RecordType* type)
{
    showPage(&import(), QStringLiteral("import"));
    import().begin(type);
}

void Workspace::showRegisterHistory()
{
    if (!m_history)
        m_history = new HistoryView(m_session);
    showPage(m_history, QStringLiteral("history"));
    m_history->showRegister();
}

void Workspace::restoreDraft(const Draft& draft)
{
    const auto* type = domain::findRecordType(draft.type);
    if (!type)
        return;
    if (const auto id = domain::RecordId::fromText(draft.record)) {
        openRecord(*id);
    } else {
        domain::Record preset(*type);
        const auto owner = domain::RecordId::fromText(draft.owner);
        if (type->ownerField() && owner)
            preset[*type->ownerField()] = *owner;
        const Area* area = areaOf(*type);
        auto& page = listOf(area && areaType(*area) ? *areaType(*area) : *type);
        showPage(&page, area ? QString::fromLatin1(area->id) : type->name());
        page.startNew(preset);
    }
    if (auto* page = record())
        page->restore(draft);
}

Location Workspace::location() const
{
    const auto* page = record();
    return {m_area, page ? page->id() : domain::RecordId(), page ? page->tab() : 0};
}

void Workspace::go(const Location& location)
{
    if (location.area == u"history")
        return showRegisterHistory();
    if (location.area == u"import")
        return showImport(nullptr);
    showArea(location.area);
    if (location.record.isNull())
        return;
    openRecord(location.record);
    if (auto* page = record())
        page->openTab(location.tab);
}

RecordListPage* Workspace::list() const
{
    return qobject_cast<RecordListPage*>(m_stack->currentWidget());
}

RecordPage* Workspace::record() const
{
    if (const auto* shown = list())
        return shown->recordPage();
    return m_places && m_stack->currentWidget() == m_places ? m_places->recordPage() : nullptr;
}

RecordListPage& Workspace::listOf(const domain::RecordType& type)
{
    auto*& page = m_lists[type.name()];
    if (!page)
        page = new RecordListPage(m_session, m_lookup, type, this);
    return *page;
}

PlacesPage& Workspace::places()
{
    if (!m_places)
        m_places = new PlacesPage(m_session, m_lookup, this);
    return *m_places;
}

HomePage& Workspace::home()
{
    if (!m_home)
        m_home = new HomePage(m_session, this);
    return *m_home;
}

ImportPage& Workspace::import()
{
    if (!m_import)
        m_import = new ImportPage(m_session, this);
    return *m_import;
}

ReportPage& Workspace::reports()
{
    if (!m_reports)
        m_reports = new ReportPage(m_session, this);
    return *m_reports;
}

void Workspace::newRecord()
{
    if (auto* shown = list())
        shown->startNew();
    else if (m_places && m_stack->currentWidget() == m_places)
        m_places->startNew();
    else {
        showArea(QStringLiteral("partnerships"));
        list()->startNew();
    }
}

void Workspace::backToList()
{
    if (auto* shown = list())
        shown->backToList();
    else
        m_navigation->setFocus();
}

void Workspace::findInPage()
{
    if (auto* shown = list())
        shown->focusSearch();
    else if (m_places && m_stack->currentWidget() == m_places)
        m_places->focusSearch();
}

void Workspace::leave()
{
    if (auto* page = record())
        page->leave();
}

void Workspace::refresh(const store::ChangeNotice& notice)
{
    for (auto* page : std::as_const(m_lists))
        if (page == m_stack->currentWidget())
            page->refresh(notice);
        else if (!m_staleLists.contains(page))
            m_staleLists += page;
    if (m_home && m_stack->currentWidget() == m_home)
        m_home->refresh();
    if (m_places)
        m_places->refresh(notice);
    if (m_history && m_stack->currentWidget() == m_history)
        m_history->showRegister();
}

} // namespace daikou::gui
