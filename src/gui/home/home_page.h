// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/home/figures.h"
#include "gui/shared/session.h"

#include <QWidget>

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
    void refresh();
    TileMapView& map() const { return *m_map; }

private:
    QWidget* buildSide();
    void showFigures(const Figures& figures);
    void showConcerns(const Figures& figures);
    void showChanges();

    Session& m_session;
    QLabel *m_title, *m_notice, *m_mapTitle;
    QGridLayout* m_figures;
    QVBoxLayout *m_concerns, *m_changes;
    TileMapView* m_map;
};

} // namespace daikou::gui
