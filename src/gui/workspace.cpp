// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/workspace.h"

#include "domain/records/all.h"
#include "domain/values/current_language.h"
#include "gui/areas.h"
#include "gui/charts/charts_page.h"
#include "gui/desk/desk_start.h"
#include "gui/desk/workshop_desk.h"
#include "gui/home/home_page.h"
#include "gui/import/import_page.h"
#include "gui/navigation.h"
#include "gui/places/places_page.h"
#include "gui/records/history_view.h"
#include "gui/records/progress_line.h"
#include "gui/records/record_list_page.h"
#include "gui/records/record_page.h"
#include "gui/reports/report_page.h"
#include "gui/shared/focus.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTimer>

namespace daikou::gui {

Workspace::Workspace(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_lookup(session), m_navigation(new Navigation), m_stack(new QStackedWidget),
      m_progress(new ProgressLine(session))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_progress);
    row->addLayout(column, 1);
    connect(m_navigation, &Navigation::chosen, this, &Workspace::showArea);
    connect(&session, &Session::recordWanted, this, [this](const domain::RecordId& id) {
        rememberPlace();
        openInSteps(id);
    });
    connect(&session, &Session::listWanted, this,
            [this](const domain::RecordType* type, const QString& where, const QString& sort) {
                rememberPlace();
                showList(*type, where, sort);
            });
    connect(&session, &Session::newWanted, this, [this](const domain::Record& preset) {
        rememberPlace();
        startNew(preset);
    });
    connect(&session, &Session::reportWanted, this, &Workspace::showReport);
    connect(&session, &Session::recordReportWanted, this, [this](const domain::RecordId& id) { showReportOf(id); });
    connect(&session, &Session::importWanted, this, &Workspace::showImport);
    connect(&session, &Session::deskWanted, this, &Workspace::openDesk);
    connect(&session.source(), &store::Register::changed, this, &Workspace::refresh);
}

void Workspace::showPage(QWidget* page, const QString& area)
{
    if (m_stack->currentWidget() != page) {
        leave();
        if (m_stack->indexOf(page) < 0)
            m_stack->addWidget(page);
        m_stack->setCurrentWidget(page);
    }
    m_progress->hide();
    m_area = area;
    m_navigation->mark(area);
    if (m_staleLists.removeAll(page) > 0)
        if (auto* stale = qobject_cast<RecordListPage*>(page))
            stale->refresh({.everything = true});
    if (page == m_home)
        m_home->refresh();
    if (page == m_charts)
        m_charts->refresh();
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
    if (id == u"charts")
        return showPage(&charts(), id);
    showPage(&home(), QStringLiteral("home"));
}

void Workspace::enterArea(const QString& id)
{
    showArea(id);
    QWidget* page = m_stack->currentWidget();
    if (const QWidget* focused = window()->focusWidget(); !focused || !page->isAncestorOf(focused))
        focusFirst(*page);
}

/// The area first, then the page of the record, then the record on it: each may have many widgets to make.
void Workspace::openInSteps(const domain::RecordId& id)
{
    const auto* type = m_session.source().typeOf(id);
    const Area* area = type ? areaOf(*type) : nullptr;
    if (area)
        showArea(QString::fromLatin1(area->id));
    if (auto* shown = list(); shown && area)
        QMetaObject::invokeMethod(
            shown, [shown, type] { shown->preparePage(*type); }, Qt::QueuedConnection);
    QTimer::singleShot(0, this, [this, id] { openRecord(id); }); // behind what is posted
}

void Workspace::openRecord(const domain::RecordId& id)
{
    const auto* type = m_session.source().typeOf(id);
    if (!type || (type == &domain::Attachment::type() && openAttachment(id)))
        return;
    const Area* area = areaOf(*type);
    if (area && area->typeName == nullptr) {
        showPage(&places(), QString::fromLatin1(area->id));
        places().openRecord(id);
        return;
    }
    auto& page = listOf(area ? *areaType(*area) : *type);
    showPage(&page, area ? QString::fromLatin1(area->id) : type->name());
    if (!page.openRecord(id))
        return;
    auto* shown = page.recordPage();
    if (const QWidget* focused = window()->focusWidget(); shown && (!focused || !shown->isAncestorOf(focused)))
        shown->enter();
}

/// On the page of the record that it belongs to, beside its preview. False where that record is not there.
bool Workspace::openAttachment(const domain::RecordId& id)
{
    const auto attachment = m_session.source().require<domain::Attachment>(id);
    if (!m_session.source().find(attachment.record))
        return false;
    openRecord(attachment.record);
    auto* page = record();
    if (page && page->id() == attachment.record)
        page->showAttachment(id);
    return true;
}

void Workspace::showList(const domain::RecordType& type, const QString& where, const QString& sort)
{
    const Area* area = areaOf(type);
    showPage(&listOf(type), area && areaType(*area) == &type ? QString::fromLatin1(area->id) : type.name());
    listOf(type).narrow(where, sort);
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

Location Workspace::location() const
{
    if (const auto* shown = desk())
        return {QStringLiteral("desk"), shown->event(), shown->section(), {}};
    const auto* page = record();
    Location place{m_area, page ? page->id() : domain::RecordId(), page ? page->tab() : 0, {}};
    if (m_reports)
        place.report = m_reports->request();
    return place;
}

void Workspace::go(const Location& location)
{
    if (location.report)
        reports().choose(*location.report);
    if (location.area == u"history")
        return showRegisterHistory();
    if (location.area == u"import")
        return showImport(nullptr);
    if (location.area == u"desk") {
        openDesk(location.record);
        if (auto* shown = desk())
            shown->openSection(location.tab);
        return;
    }
    showArea(location.area);
    if (location.record.isNull())
        return;
    openRecord(location.record);
    if (auto* page = record())
        page->openTab(location.tab);
}

/// What a link leads away from. A list that was left is remembered as the list, not with each of its conditions.
void Workspace::rememberPlace()
{
    constexpr qsizetype most = 50;
    Location here = location();
    if (here.area != u"reports")
        here.report.reset(); // coming back does not make the report anew
    if (!m_trail.isEmpty() && m_trail.last().area == here.area && m_trail.last().record == here.record)
        m_trail.removeLast(); // the same place, perhaps with another tab
    m_trail += here;
    if (m_trail.size() > most)
        m_trail.removeFirst();
}

void Workspace::goBack()
{
    while (!m_trail.isEmpty()) {
        const Location place = m_trail.takeLast();
        if (!place.record.isNull() && !m_session.source().isLive(place.record))
            continue; // it was deleted meanwhile
        leave();
        return go(place);
    }
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

bool Workspace::noteProgress()
{
    const auto* page = record();
    if (!page || m_session.source().typeOf(page->id()) != &domain::Activity::type())
        return false;
    leave();
    m_progress->begin(page->id());
    return true;
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

ChartsPage& Workspace::charts()
{
    if (!m_charts)
        m_charts = new ChartsPage(m_session, this);
    return *m_charts;
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

WorkshopDesk* Workspace::desk() const
{
    return m_desk && m_stack->currentWidget() == m_desk ? m_desk : nullptr;
}

void Workspace::openDesk(const domain::RecordId& event)
{
    auto& source = m_session.source();
    if (!source.isLive(event) || source.typeOf(event) != &domain::Event::type()) {
        if (!m_deskStart) {
            m_deskStart = new DeskStart(m_session, m_lookup, this);
            connect(m_deskStart, &DeskStart::started, this, &Workspace::openDesk);
        }
        showPage(m_deskStart, QStringLiteral("workshop"));
        return m_deskStart->enter();
    }
    if (!m_desk || m_desk->event() != event || !m_desk->refresh()) {
        if (m_desk)
            m_desk->deleteLater();
        m_desk = new WorkshopDesk(m_session, m_lookup, event, this);
        connect(m_desk, &WorkshopDesk::printWanted, this, &Workspace::printHere);
        connect(m_desk, &WorkshopDesk::leaveWanted, this, [this] { openRecord(m_desk->event()); });
    }
    showPage(m_desk, QStringLiteral("events"));
    m_desk->current()->enter();
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
    if (auto* shown = desk()) {
        if (!shown->current()->stepBack())
            openRecord(shown->event());
        return;
    }
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
    if (m_charts && m_stack->currentWidget() == m_charts)
        m_charts->refresh();
    if (m_places)
        m_places->refresh(notice);
    if (desk() && !m_desk->refresh())
        openDesk({}); // its event was taken back
    if (m_history && m_stack->currentWidget() == m_history)
        m_history->showRegister();
}

} // namespace daikou::gui
