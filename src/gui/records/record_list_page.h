// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/records/bulk_edit_dialog.h"
#include "gui/records/saved_view.h"
#include "gui/shared/session.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace daikou::gui {

class EmptyState;
class FilterBar;
class ListFoot;
class RecordListModel;
class RecordListView;
class RecordPage;
class ReferenceLookup;
struct Draft;

/// The list of one record type and, beside it, the page of the record chosen in it.
class RecordListPage : public QWidget {
    Q_OBJECT

public:
    RecordListPage(Session& session, const ReferenceLookup& lookup, const domain::RecordType& type,
                   QWidget* parent = nullptr);

    const domain::RecordType& type() const { return m_type; }
    RecordListModel& model() const { return *m_model; }
    RecordListView& view() const { return *m_view; }
    FilterBar& filters() const { return *m_filters; }
    ListFoot& foot() const { return *m_foot; }
    QLineEdit& searchEdit() const { return *m_search; }
    QString countText() const;

    /// Shows a record beside the list, of this type or of one that belongs to it.
    bool openRecord(const domain::RecordId& id);
    /// Makes the page of a type, in steps from the event loop, while nobody waits for it.
    void preparePage(const domain::RecordType& type);
    void startNew(const domain::Record& preset);
    void startNew();
    /// The page beside the list; null where none is shown.
    RecordPage* recordPage() const;
    /// `sort` is a path as in ListRequest; empty: as the list is.
    void narrow(const QString& expression, const QString& sort = {});
    void focusSearch();
    /// Escape: from the record back to the list.
    void backToList();
    void refresh(const store::ChangeNotice& notice);
    void leave();
    /// "xlsx", "csv" or "pdf"; empty: as the name says that a person gives.
    void exportList(const QString& format);
    SavedView currentView(const QString& name) const;
    QList<SavedView> views() const;
    void saveView(const QString& name);
    void showView(const SavedView& view);
    void forgetView(const QString& name);
    /// Asks what the chosen records shall all say.
    void editChosen();

private:
    void showSide(bool shown);
    QWidget* buildList();
    void makeRoom();
    void connectParts();
    void load();
    void showLoaded();
    void enterList();
    void selectQuietly(int row);
    void showCount();
    void showCurrent();
    void sortBy(int section);
    void connectFoot();
    void showColumnsMenu();
    void showViewsMenu();
    void setViews(const QList<SavedView>& views);
    void editAll(const std::vector<domain::RecordId>& ids, const BulkEditDialog::Values& values);
    QString sort() const { return m_sort.value(0, m_type.order()); }
    void toggleColumn(const QString& path, bool on);
    RecordPage& pageFor(const domain::RecordType& type);

    Session& m_session;
    const ReferenceLookup& m_lookup;
    const domain::RecordType& m_type;
    RecordListModel* m_model;
    RecordListView* m_view;
    QLineEdit* m_search;
    FilterBar* m_filters;
    ListFoot* m_foot;
    QStackedWidget *m_listStack, *m_side;
    EmptyState* m_empty;
    QSplitter* m_splitter;
    QMap<QString, RecordPage*> m_pages; ///< by type
    QStringList m_sort;
    QTimer m_pause;
    bool m_loading = false, m_enterWaits = false;
};

} // namespace daikou::gui
