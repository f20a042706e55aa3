// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/records/store_lookup.h"
#include "gui/shared/session.h"

#include <QMap>
#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace daikou::gui {

class HistoryView;
class HomePage;
class ImportPage;
class PlacesPage;
class RecordListPage;
class RecordPage;
class ReportPage;
struct Draft;

/// Where a person is: the area, the record in it, the tab of its page.
struct Location {
    QString area = QStringLiteral("home");
    domain::RecordId record;
    int tab = 0;
};

/// The open register on the screen: the navigation and the pages, each made when it is first looked at.
class Workspace : public QWidget {
    Q_OBJECT

public:
    explicit Workspace(Session& session, QWidget* parent = nullptr);

    void showArea(const QString& id);
    /// Opens a record on the page where it belongs.
    void openRecord(const domain::RecordId& id);
    void showList(const domain::RecordType& type, const QString& where);
    void showReport(const QString& report, const QString& scope);
    void showImport(const domain::RecordType* type);
    void showRegisterHistory();
    void restoreDraft(const Draft& draft);

    Location location() const;
    void go(const Location& location);

    /// The list on the screen; null where another kind of page is.
    RecordListPage* list() const;
    /// The record on the screen; null where there is none.
    RecordPage* record() const;
    RecordListPage& listOf(const domain::RecordType& type);
    PlacesPage& places();
    HomePage& home();
    ImportPage& import();
    ReportPage& reports();

    void newRecord();
    void backToList();
    void findInPage();
    /// Saves what is typed and can be saved.
    void leave();

private:
    void buildNavigation();
    void showPage(QWidget* page, const QString& area);
    void refresh(const store::ChangeNotice& notice);

    Session& m_session;
    StoreLookup m_lookup;
    QListWidget* m_navigation;
    QStackedWidget* m_stack;
    QString m_area;
    QMap<QString, RecordListPage*> m_lists;
    HomePage* m_home = nullptr;
    PlacesPage* m_places = nullptr;
    ImportPage* m_import = nullptr;
    ReportPage* m_reports = nullptr;
    HistoryView* m_history = nullptr;
    QList<QWidget*> m_staleLists;
};

} // namespace daikou::gui
