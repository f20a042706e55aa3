// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/places/places_map.h"

#include "domain/records/all.h"
#include "domain/values/current_language.h"
#include "gui/places/area_map_view.h"
#include "gui/places/layer_foot.h"
#include "gui/shared/empty_state.h"
#include "gui/shared/prompts.h"
#include "gui/shared/settings.h"
#include "gui/shared/style.h"
#include "gui/shared/tile_map_view.h"
#include "store/query/area_counts.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace daikou::gui {

namespace {

constexpr const char* countedTypes[] = {"partnership", "practice", "organisation", "council"};
constexpr int provinceDigits = 2;

} // namespace

PlacesMap::PlacesMap(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_measure(new QComboBox), m_layers(new QComboBox),
      m_asTiles(new QPushButton(tr("Tiles"))), m_asShapes(new QPushButton(tr("Map"))),
      m_add(new QPushButton(tr("Add a map layer…"))), m_remove(new QPushButton), m_stack(new QStackedWidget),
      m_tiles(new TileMapView), m_shapes(new AreaMapView), m_empty(new EmptyState), m_foot(new LayerFoot)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->addWidget(buildHead());
    for (QWidget* page : std::initializer_list<QWidget*>{m_tiles, m_shapes, m_empty})
        m_stack->addWidget(page);
    column->addWidget(m_stack, 1);
    column->addWidget(m_foot);
    connect(m_tiles, &TileMapView::chosen, this, &PlacesMap::chosen);
    connect(m_shapes, &AreaMapView::chosen, this, &PlacesMap::chosen);
    connect(m_empty, &EmptyState::firstChosen, this, &PlacesMap::askForLayer);
    connect(m_foot, &LayerFoot::itemChosen, m_shapes, &AreaMapView::lookAt);
    const bool shapes = m_session.settings().value(Setting::MapIsShown).toBool();
    (shapes ? m_asShapes : m_asTiles)->setChecked(true);
    showLayerNames();
    showPage();
    if (shapes)
        loadLayer();
    forgetCounts();
    loadCounts();
}

QWidget* PlacesMap::buildHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    for (const char* name : countedTypes) {
        const auto& type = domain::requireRecordType(QString::fromLatin1(name));
        m_measure->addItem(type.many().in(domain::currentLanguage()), type.name());
    }
    m_measure->setCurrentIndex(
        std::max(0, m_measure->findData(m_session.settings().value(Setting::MapMeasure).toString())));
    m_measure->setAccessibleName(tr("What the map counts"));
    m_measure->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_measure->setMinimumContentsLength(8);
    m_layers->setAccessibleName(tr("Map layer"));
    m_layers->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_layers->setMinimumContentsLength(8);
    auto* choice = new QButtonGroup(this);
    for (QPushButton* button : {m_asTiles, m_asShapes}) {
        button->setCheckable(true);
        choice->addButton(button);
    }
    m_remove->setIcon(icon("list-remove"));
    m_remove->setToolTip(tr("Take this layer off the list; its file stays"));
    m_remove->setAccessibleName(tr("Take the layer off the list"));
    row->addWidget(m_measure, 1);
    row->addWidget(m_asTiles);
    row->addWidget(m_asShapes);
    row->addStretch(1);
    row->addWidget(m_layers, 2);
    row->addWidget(m_remove);
    row->addWidget(m_add);
    connect(choice, &QButtonGroup::buttonClicked, this, [this] { showShapes(m_asShapes->isChecked()); });
    connect(m_measure, &QComboBox::activated, this, [this] {
        m_session.settings().set(Setting::MapMeasure, measure().name());
        forgetCounts();
        loadCounts();
    });
    connect(m_layers, &QComboBox::activated, this, &PlacesMap::chooseLayer);
    connect(m_add, &QPushButton::clicked, this, &PlacesMap::askForLayer);
    connect(m_remove, &QPushButton::clicked, this, &PlacesMap::removeLayer);
    return head;
}

const domain::RecordType& PlacesMap::measure() const
{
    return domain::requireRecordType(m_measure->currentData().toString());
}

void PlacesMap::refresh(bool placesChanged)
{
    if (placesChanged && m_asShapes->isChecked())
        loadLayer();
    else if (placesChanged)
        m_layer.reset(); // read when it is looked at again
    loadCounts();
}

void PlacesMap::select(const QString& code)
{
    m_tiles->select(code.left(provinceDigits));
    if (m_layer)
        m_shapes->select(code.left(m_layer->digits));
}

void PlacesMap::showShapes(bool shapes)
{
    m_session.settings().set(Setting::MapIsShown, shapes);
    (shapes ? m_asShapes : m_asTiles)->setChecked(true);
    showPage();
    if (shapes && !m_layer)
        loadLayer();
}

bool PlacesMap::showsShapes() const
{
    return m_stack->currentWidget() == m_shapes;
}

QStringList PlacesMap::layerFiles(const QList<QUrl>& urls)
{
    QStringList files;
    for (const QUrl& url : urls)
        for (const QString& end : {QStringLiteral(".geojson"), QStringLiteral(".json")})
            if (const QString path = url.toLocalFile(); path.endsWith(end, Qt::CaseInsensitive))
                files += path;
    return files;
}

void PlacesMap::askForLayer()
{
    const QString path = m_session.prompts().chooseFileToOpen(this, tr("Choose a map layer"),
                                                              tr("GeoJSON (*.geojson *.json);;All files (*)"));
    if (!path.isEmpty())
        addLayer(path);
}

void PlacesMap::addLayer(const QString& path)
{
    m_session.operations().start(
        tr("Reading the map layer…"), m_session.source(),
        [this, path](store::Register& source, const domain::Progress& progress) -> OperationRunner::Done {
            const auto layer = loadMapLayer(source, path, progress);
            return [this, path, layer] {
                auto& settings = m_session.settings();
                QStringList files = settings.value(Setting::MapLayers).toStringList();
                files.removeAll(path);
                settings.set(Setting::MapLayers, QStringList(files << path));
                settings.set(Setting::MapLayer, path);
                showLayerNames();
                show(layer);
                showShapes(true);
                loadCounts();
            };
        });
}

void PlacesMap::chooseLayer(int index)
{
    m_session.settings().set(Setting::MapLayer, m_layers->itemData(index).toString());
    loadLayer();
}

void PlacesMap::removeLayer()
{
    auto& settings = m_session.settings();
    QStringList files = settings.value(Setting::MapLayers).toStringList();
    files.removeAll(m_layers->currentData().toString());
    settings.set(Setting::MapLayers, files);
    settings.set(Setting::MapLayer, files.value(0));
    showLayerNames();
    m_layer.reset();
    m_isGone = false;
    showPage();
    loadLayer();
}

void PlacesMap::showLayerNames()
{
    const QStringList files = m_session.settings().value(Setting::MapLayers).toStringList();
    m_layers->clear();
    for (const QString& file : files) {
        m_layers->addItem(QFileInfo(file).completeBaseName(), file);
        m_layers->setItemData(m_layers->count() - 1, file.toHtmlEscaped(), Qt::ToolTipRole);
    }
    m_layers->setCurrentIndex(int(files.indexOf(m_session.settings().value(Setting::MapLayer).toString())));
}

/// Null where the file has gone.
PlacesMap::Layer PlacesMap::readLayer(store::Register& source, const QString& path)
{
    if (!path.isEmpty() && !QFileInfo::exists(path))
        return nullptr;
    constexpr int often = 20; // milliseconds
    QElapsedTimer clock;
    clock.start();
    const domain::Progress untilStopped{[&](qint64, qint64) {
        if (clock.hasExpired(often)) {
            clock.restart();
            source.count(domain::Area::type()); // throws once somebody waits for something else
        }
        return true;
    }};
    return loadMapLayer(source, path, untilStopped);
}

void PlacesMap::loadLayer()
{
    m_session.queries().ask(
        this, QStringLiteral("layer"),
        [this, path = m_session.settings().value(Setting::MapLayer).toString()](store::Register& source) {
            return QueryRunner::Answer([this, path, layer = readLayer(source, path)] {
                if (!layer)
                    return showGone(path);
                show(layer);
                loadCounts();
            });
        },
        QueryRunner::Urgency::Later);
}

void PlacesMap::showGone(const QString& path)
{
    m_layer.reset();
    m_isGone = true;
    showPage();
    m_foot->showGone(path);
}

void PlacesMap::show(const Layer& layer)
{
    m_layer = layer;
    m_isGone = false;
    m_areaCounts.reset();
    m_foot->show(*layer);
    showCounts();
    showPage();
}

void PlacesMap::showPage()
{
    const bool isEmpty = m_layer ? !m_layer->shapes : m_layers->currentData().toString().isEmpty();
    QWidget* page = m_tiles; // while the layer is read, and where it has gone, too
    if (m_asShapes->isChecked() && isEmpty)
        page = m_empty;
    else if (m_asShapes->isChecked() && m_layer)
        page = m_shapes;
    m_empty->show(tr("No map layer yet"),
                  tr("Add a GeoJSON file with the boundaries of provinces, districts or communes, or drop it here. "
                     "Places with coordinates are shown as points."),
                  tr("Add a map layer…"), {});
    m_stack->setCurrentWidget(page);
    for (QWidget* each : std::initializer_list<QWidget*>{m_layers, m_remove})
        each->setVisible(m_asShapes->isChecked() && m_layers->count() > 0);
    m_foot->setVisible(page == m_shapes || (m_isGone && m_asShapes->isChecked()));
}

void PlacesMap::loadCounts()
{
    const int digits = m_layer ? m_layer->digits : 0;
    m_session.queries().ask(
        this, QStringLiteral("map"),
        [this, digits, &type = measure()](store::Register& source) {
            const auto provinces = store::countByArea(source, type);
            const auto areas = digits > provinceDigits ? store::countByArea(source, type, digits) : provinces;
            return QueryRunner::Answer([this, provinces, areas] {
                m_provinceCounts = provinces;
                m_areaCounts = areas;
                showCounts();
            });
        },
        QueryRunner::Urgency::Later);
}

/// Until there are new ones the map says that they are counted.
void PlacesMap::forgetCounts()
{
    m_provinceCounts.reset();
    m_areaCounts.reset();
    showCounts();
}

void PlacesMap::showCounts()
{
    const QString what = measure().many().in(domain::currentLanguage());
    m_tiles->setCounts(m_provinceCounts, what);
    if (m_layer && m_layer->shapes)
        m_shapes->setMap(m_layer->shapes, m_areaCounts, what);
}

} // namespace daikou::gui
