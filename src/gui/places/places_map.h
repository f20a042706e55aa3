// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/places/map_layer.h"
#include "gui/shared/session.h"

#include <QHash>
#include <QList>
#include <QUrl>
#include <QWidget>

#include <optional>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace daikou::gui {

class AreaMapView;
class EmptyState;
class LayerFoot;
class TileMapView;

/// The map beside the places: as tiles of the provinces, or as the shapes of a GeoJSON layer that the person adds, in
/// shades that follow what is counted. Says what of a layer was matched with the register, and lists what was not.
class PlacesMap : public QWidget {
    Q_OBJECT

public:
    explicit PlacesMap(Session& session, QWidget* parent = nullptr);

    /// Counts anew, and matches anew where places changed.
    void refresh(bool placesChanged);
    void select(const QString& code);
    /// Reads a layer, shows it and remembers it. Where it cannot be read the bar says why.
    void addLayer(const QString& path);
    /// The files among these that may be map layers.
    static QStringList layerFiles(const QList<QUrl>& urls);
    void showShapes(bool shapes);
    bool showsShapes() const;

    TileMapView& tiles() const { return *m_tiles; }
    AreaMapView& shapes() const { return *m_shapes; }
    QComboBox& measures() const { return *m_measure; }
    QComboBox& layers() const { return *m_layers; }
    LayerFoot& foot() const { return *m_foot; }

Q_SIGNALS:
    /// A place, by its code.
    void chosen(const QString& code);

private:
    using Layer = std::shared_ptr<const MapLayer>;
    QWidget* buildHead();
    void askForLayer();
    void chooseLayer(int index);
    void removeLayer();
    void loadLayer();
    void show(const Layer& layer);
    void showGone(const QString& path);
    void showLayerNames();
    void showPage();
    void loadCounts();
    void showCounts();
    void forgetCounts();
    const domain::RecordType& measure() const;
    static Layer readLayer(store::Register& source, const QString& path);

    Session& m_session;
    QComboBox *m_measure, *m_layers;
    QPushButton *m_asTiles, *m_asShapes, *m_add, *m_remove;
    QStackedWidget* m_stack;
    TileMapView* m_tiles;
    AreaMapView* m_shapes;
    EmptyState* m_empty;
    LayerFoot* m_foot;
    Layer m_layer; ///< null before one is read
    bool m_isGone = false;
    std::optional<QHash<QString, qint64>> m_provinceCounts, m_areaCounts; ///< null while they are counted
};

} // namespace daikou::gui
