// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/charts/chart_contents.h"
#include "gui/shared/session.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace daikou::gui {

class ChartCard;
class EmptyState;
class TileMapView;

/// The register in pictures: what became of the activities by place, partnerships by year and sector, and who came to
/// events. Figures are counted by queries beside the window, those of the tab that is looked at.
class ChartsPage : public QWidget {
    Q_OBJECT

public:
    explicit ChartsPage(Session& session, QWidget* parent = nullptr);

    /// Counts anew what is shown.
    void refresh();
    void openTab(int index);
    /// The communes of a province, or with an empty code the provinces.
    void showProvince(const QString& code);
    TileMapView& map() const { return *m_map; }
    ChartCard& places() const { return *m_places; }
    ChartCard& years() const { return *m_years; }
    ChartCard& sectors() const { return *m_sectors; }
    ChartCard& persons() const { return *m_persons; }
    ChartCard& attendances() const { return *m_attendances; }
    QComboBox& measure() const { return *m_measure; }

private:
    QWidget* buildActivities();
    QWidget* buildMap();
    void buildTabs();
    void buildEmpty();
    void askWhetherEmpty();
    void askActivities();
    void askCharts(const QString& what, std::vector<std::pair<ChartCard*, ChartContent (*)(store::Register&)>> charts);
    void showActivities();
    bool showsFixRate() const;

    Session& m_session;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QTabWidget* m_tabs;
    QComboBox* m_measure;
    QPushButton *m_back, *m_open;
    TileMapView* m_map;
    ChartCard *m_places, *m_years, *m_sectors, *m_persons, *m_attendances;
    ActivityFigures m_country, m_shown; ///< of the provinces; of what the bars show
    QString m_province;
};

} // namespace daikou::gui
