// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shared/session.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace daikou::gui {

class EmptyState;
class PlacesMap;
class RecordPage;
class ReferenceLookup;

/// The places: a tree from province to village, beside it the map of provinces or the page of the chosen place.
class PlacesPage : public QWidget {
    Q_OBJECT

public:
    PlacesPage(Session& session, const ReferenceLookup& lookup, QWidget* parent = nullptr);

    /// Opens a place, and its branch of the tree.
    bool openRecord(const domain::RecordId& id);
    void startNew();
    /// The page of a place; null where the map stands.
    RecordPage* recordPage() const;
    void refresh(const store::ChangeNotice& notice);
    void focusSearch();
    QTreeWidget& tree() const { return *m_tree; }
    PlacesMap& map() const { return *m_map; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* buildLeft();
    QWidget* buildPlace();
    struct Row {
        domain::RecordId id;
        QString title, code;
    };
    struct Links {
        domain::RecordId council;
        QString where; ///< the list language; empty where partnerships are not counted
        qint64 partnerships = 0;
    };
    void loadTree();
    void expand(QTreeWidgetItem* item);
    void addRows(QTreeWidgetItem* parent, const std::vector<Row>& rows);
    void addBelow(const QString& code, const std::vector<Row>& rows);
    QTreeWidgetItem* findItem(const QString& code) const;
    void reveal();
    void showChosen(QTreeWidgetItem* item);
    void search();
    void showMap();
    void openChosen(const QString& code);
    void loadLinks(const domain::RecordId& area, const QString& code);
    void showLinks(const Links& links);
    static std::vector<Row> readAreas(store::Register& source, const QString& where, domain::Language language);
    static Links readLinks(store::Register& source, const domain::RecordId& area, const QString& code);

    Session& m_session;
    const ReferenceLookup& m_lookup;
    QLineEdit* m_search;
    QTreeWidget* m_tree;
    PlacesMap* m_map;
    QStackedWidget *m_left, *m_right;
    EmptyState* m_empty;
    RecordPage* m_page;
    QPushButton *m_toMap, *m_council, *m_partnerships;
    domain::RecordId m_councilId;
    QString m_partnershipsWhere;
    QString m_toReveal; ///< the code of the place that the tree is to show; empty where it does
    QTimer m_pause;
};

} // namespace daikou::gui
