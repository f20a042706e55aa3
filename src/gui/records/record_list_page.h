// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shared/session.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace daikou::gui {

class EmptyState;
class FilterBar;
class RecordListModel;
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
    QTableView& view() const { return *m_view; }
    FilterBar& filters() const { return *m_filters; }
    QLineEdit& searchEdit() const { return *m_search; }
    QString countText() const;

    /// Shows a record beside the list, of this type or of one that belongs to it.
    bool openRecord(const domain::RecordId& id);
    void startNew(const domain::Record& preset);
    void startNew();
    /// The page beside the list; null where none is shown.
    RecordPage* recordPage() const;
    void narrow(const QString& expression);
    void focusSearch();
    /// Escape: from the record back to the list.
    void backToList();
    void refresh(const store::ChangeNotice& notice);
    void leave();
    void exportList();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showSide(bool shown);
    QWidget* buildList();
    QWidget* buildFoot();
    void connectParts();
    void load();
    void showCount();
    void showCurrent();
    void sortBy(int section, Qt::SortOrder order);
    void showColumnsMenu();
    void toggleColumn(const QString& path, bool on);
    RecordPage& pageFor(const domain::RecordType& type);

    Session& m_session;
    const ReferenceLookup& m_lookup;
    const domain::RecordType& m_type;
    RecordListModel* m_model;
    QTableView* m_view;
    QLineEdit* m_search;
    FilterBar* m_filters;
    QLabel* m_count;
    QToolButton* m_columns;
    QPushButton *m_new, *m_export, *m_report;
    QStackedWidget *m_listStack, *m_side;
    EmptyState* m_empty;
    QSplitter* m_splitter;
    QMap<QString, RecordPage*> m_pages; ///< by type
    QStringList m_sort;
    QTimer m_pause;
    bool m_loading = false;
};

} // namespace daikou::gui
