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
class RecordPage;
class ReferenceLookup;
class TileMapView;

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
    TileMapView& map() const { return *m_map; }

private:
    QWidget* buildLeft();
    QWidget* buildPlace();
    void loadTree();
    void loadMap();
    void fill(QTreeWidgetItem* parent, const QString& where);
    void showChosen(QTreeWidgetItem* item);
    void search();
    void showMap();
    void showLinks(const domain::Record& area);

    Session& m_session;
    const ReferenceLookup& m_lookup;
    QLineEdit* m_search;
    QTreeWidget* m_tree;
    TileMapView* m_map;
    QStackedWidget *m_left, *m_right;
    EmptyState* m_empty;
    RecordPage* m_page;
    QPushButton *m_toMap, *m_council, *m_partnerships;
    domain::RecordId m_councilId;
    QString m_partnershipsWhere;
    QTimer m_pause;
};

} // namespace daikou::gui
