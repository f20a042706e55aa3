// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/records/store_lookup.h"
#include "gui/shared/session.h"
#include "reports/contents/request.h"

#include <QMap>
#include <QWidget>

#include <optional>

class QStackedWidget;

namespace daikou::gui {

class ChartsPage;
class DeskStart;
class HistoryView;
class HomePage;
class ImportPage;
class Navigation;
class PlacesPage;
class ProgressLine;
class RecordListPage;
class RecordPage;
class ReportPage;
class WorkshopDesk;
struct Draft;

/// Where a person is: the area, the record in it, the tab of its page, and the report that was chosen.
struct Location {
    QString area = QStringLiteral("home");
    domain::RecordId record;
    int tab = 0;
    std::optional<reports::ReportRequest> report;
};

/// The open register on the screen: the navigation and the pages, each made when it is first looked at.
class Workspace : public QWidget {
    Q_OBJECT

public:
    explicit Workspace(Session& session, QWidget* parent = nullptr);

    void showArea(const QString& id);
    /// The same, with the keyboard focus in the page.
    void enterArea(const QString& id);
    /// Opens a record on the page where it belongs.
    void openRecord(const domain::RecordId& id);
    void showList(const domain::RecordType& type, const QString& where, const QString& sort = {});
    void showReport(const QString& report, const QString& scope);
    /// The report of this record alone; the usual one for its type where none is named.
    void showReportOf(const domain::RecordId& id, QString report = {});
    /// The report that fits what is on the screen: that of the record or of the part of the desk, else all reports.
    void printHere();
    void showImport(const domain::RecordType* type);
    void showRegisterHistory();
    /// The workshop desk of an event; a null id: what begins one.
    void openDesk(const domain::RecordId& event);
    void restoreDraft(const Draft& draft);

    Location location() const;
    void go(const Location& location);

    /// The list on the screen; null where another kind of page is.
    RecordListPage* list() const;
    /// The record on the screen; null where there is none.
    RecordPage* record() const;
    /// The workshop desk on the screen; null where there is none.
    WorkshopDesk* desk() const;
    /// What begins a workshop; null until it was looked at.
    DeskStart* deskStart() const { return m_deskStart; }
    RecordListPage& listOf(const domain::RecordType& type);
    PlacesPage& places();
    HomePage& home();
    ChartsPage& charts();
    ImportPage& import();
    ReportPage& reports();

    const ReferenceLookup& lookup() const { return m_lookup; }

    void newRecord();
    /// Begins a progress note on the activity on the screen; false where there is none.
    bool noteProgress();
    void backToList();
    /// To where the last link was followed; stays where there is none.
    void goBack();
    void findInPage();
    /// Saves what is typed and can be saved.
    void leave();

private:
    void startNew(const domain::Record& preset);
    void rememberPlace();
    bool restoreAtDesk(const Draft& draft);
    bool restoreProgress(const Draft& draft);
    bool restoreScores(const Draft& draft);
    void rescue(const Draft& draft, const domain::RecordType& type);
    bool openAttachment(const domain::RecordId& id);
    void openInSteps(const domain::RecordId& id);
    void showPage(QWidget* page, const QString& area);
    void refresh(const store::ChangeNotice& notice);

    Session& m_session;
    StoreLookup m_lookup;
    Navigation* m_navigation;
    QStackedWidget* m_stack;
    ProgressLine* m_progress;
    QString m_area;
    QMap<QString, RecordListPage*> m_lists;
    HomePage* m_home = nullptr;
    ChartsPage* m_charts = nullptr;
    PlacesPage* m_places = nullptr;
    ImportPage* m_import = nullptr;
    ReportPage* m_reports = nullptr;
    HistoryView* m_history = nullptr;
    DeskStart* m_deskStart = nullptr;
    WorkshopDesk* m_desk = nullptr; ///< of the event looked at last
    QList<QWidget*> m_staleLists;
    QList<Location> m_trail; ///< where links were followed, the last one last
};

} // namespace daikou::gui
