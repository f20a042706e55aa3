// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/places/map_layer.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace daikou::gui {

/// What stands below the map: how much of its layer was matched with the register, and the list of what was not.
class LayerFoot : public QWidget {
    Q_OBJECT

public:
    explicit LayerFoot(QWidget* parent = nullptr);

    void show(const MapLayer& layer);
    /// Says that the layer's file has gone.
    void showGone(const QString& path);
    QString notice() const;
    QTreeWidget& unmatched() const { return *m_unmatched; }

Q_SIGNALS:
    /// One of the items of the layer's shapes.
    void itemChosen(int item);

private:
    void fill(const MapLayer& layer);
    void showList(bool any);

    QLabel* m_notice;
    QPushButton* m_button;
    QTreeWidget* m_unmatched;
};

} // namespace daikou::gui
