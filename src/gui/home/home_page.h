// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/home/figures.h"
#include "gui/shared/session.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace daikou::gui {

class TileMapView;

/// What is in the register, what wants attention, what was done last, and where the partnerships are.
class HomePage : public QWidget {
    Q_OBJECT

public:
    explicit HomePage(Session& session, QWidget* parent = nullptr);
    /// Shows anew what the register says, as soon as it is known.
    void refresh();
    TileMapView& map() const { return *m_map; }

private:
    QWidget* buildSide();
    QWidget* buildMap();
    void showMap();
    void showFigures(const Figures& figures);
    void showConcerns(const Figures& figures);
    void showChanges(const std::vector<store::ChangeHead>& heads);

    Session& m_session;
    QLabel *m_title, *m_notice;
    QComboBox* m_mapChoice;
    std::vector<HomeMap> m_maps;
    QGridLayout* m_figures;
    QVBoxLayout *m_concerns, *m_changes;
    TileMapView* m_map;
};

} // namespace daikou::gui
