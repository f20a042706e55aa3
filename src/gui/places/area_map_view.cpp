// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/places/area_map_view.h"

#include "domain/values/current_language.h"
#include "domain/values/display.h"
#include "gui/shared/style.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QtConcurrent>

#include <algorithm>
#include <cmath>

namespace daikou::gui {

using reports::charts::AreaMap;
using reports::charts::MapShapes;

namespace {

constexpr double step = 1.35;   // of one key or notch of the wheel
constexpr double nearest = 400; // times the scale at which all fits
constexpr double around = 0.3;  // of the widget, beside it, is painted too
constexpr double panStep = 80;  // pixels

/// A layer's name is shown as it stands, also where it looks like HTML.
QString asPlainText(const QString& text)
{
    return text.isEmpty() ? text : QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped());
}

} // namespace

AreaMapView::AreaMapView(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(280, 240);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&m_painter, &QFutureWatcher<Picture>::finished, this, &AreaMapView::takePicture);
}

void AreaMapView::setMap(std::shared_ptr<const MapShapes> shapes, const std::optional<QHash<QString, qint64>>& counts,
                         const QString& what)
{
    const bool same = shapes == m_shapes;
    const bool khmer = domain::currentLanguage() == domain::Language::Khmer;
    AreaMap map(shapes, counts.value_or(QHash<QString, qint64>()), what,
                khmer ? reports::LanguageMode::Khmer : reports::LanguageMode::English);
    map.setColours(chartColours());
    map.setWesternDigits();
    map.setCounted(counts.has_value());
    if (same && m_map) {
        map.setView(m_map->view());
    } else {
        m_selected = -1;
        m_picture = {}; // of another map
    }
    map.setSelected(m_selected);
    m_map.emplace(std::move(map));
    m_shapes = std::move(shapes);
    m_what = what;
    setAccessibleName(tr("Map: %1").arg(what));
    setAccessibleDescription(textOf(m_selected));
    forgetPicture();
}

QString AreaMapView::textOf(int item) const
{
    if (!m_map || item < 0)
        return {};
    const QString name = m_map->nameOf(item);
    if (m_shapes->items()[size_t(item)].code.isEmpty())
        return tr("%1: not in the register").arg(name.isEmpty() ? tr("Without a name") : name);
    if (!m_map->isCounted())
        return tr("%1: counting…").arg(name);
    return QStringLiteral("%1: %2 %3").arg(name, domain::displayNumber(double(m_map->countOf(item))), m_what);
}

void AreaMapView::select(const QString& code)
{
    if (m_shapes)
        if (const int item = m_shapes->find(code); item >= 0)
            selectItem(item);
}

void AreaMapView::selectItem(int item)
{
    if (!m_map)
        return;
    m_selected = item;
    m_map->setSelected(item);
    setAccessibleDescription(textOf(item));
    constexpr int inset = 40;
    const QPointF middle = m_shapes->place(size_t(item)).middle;
    if (!area().adjusted(inset, inset, -inset, -inset).contains(m_map->toArea(middle, area())))
        setView({middle, m_map->scale(area())});
    update();
    Q_EMIT selectionChanged(item);
}

void AreaMapView::lookAt(int item)
{
    constexpr double least = 60; // pixels
    if (!m_map)
        return;
    const QRectF bounds = m_shapes->place(size_t(item)).bounds;
    const double size = std::max(bounds.width(), bounds.height());
    const double now = m_map->scale(area()), nearestScale = m_map->fittingScale(area()) * nearest;
    if (size > 0 && size * now < least)
        setView({m_shapes->place(size_t(item)).middle, std::min(least / size, nearestScale)});
    selectItem(item);
}

QSize AreaMapView::sizeHint() const
{
    return m_map ? m_map->naturalSize().toSize() : QSize(600, 500);
}

void AreaMapView::showAll()
{
    if (m_map)
        setView({m_shapes->bounds().center(), 0});
}

void AreaMapView::zoomBy(double factor)
{
    zoomAt(area().center(), factor);
}

/// The place under the point stays where it is.
void AreaMapView::zoomAt(QPointF point, double factor)
{
    if (!m_map)
        return;
    const double fitting = m_map->fittingScale(area()), now = m_map->scale(area());
    const double scale = std::min(now * factor, fitting * nearest);
    if (scale <= fitting)
        return showAll();
    const QPointF kept = m_map->toShapes(point, area());
    setView({kept - (point - area().center()) / scale, scale});
}

void AreaMapView::panBy(QPointF pixels)
{
    if (m_map)
        setView({m_map->view().centre - pixels / m_map->scale(area()), m_map->scale(area())});
}

void AreaMapView::setView(AreaMap::View view)
{
    const QRectF& bounds = m_shapes->bounds();
    view.centre = {std::clamp(view.centre.x(), bounds.left(), bounds.right()),
                   std::clamp(view.centre.y(), bounds.top(), bounds.bottom())};
    m_map->setView(view);
    update();
}

QRectF AreaMapView::pictureArea() const
{
    return area().adjusted(-width() * around, -height() * around, width() * around, height() * around);
}

void AreaMapView::forgetPicture()
{
    ++m_number;
    update();
}

/// Begins a picture of what is to be seen now; one at a time.
void AreaMapView::paintPicture()
{
    if (m_painter.isRunning())
        return;
    AreaMap map = *m_map;
    map.setView({m_map->view().centre, m_map->scale(area())});
    m_painter.setFuture(QtConcurrent::run([map, size = pictureArea().size(), pixels = devicePixelRatioF(),
                                           number = m_number, paper = chartColours().paper] {
        Picture picture{QImage((size * pixels).toSize(), QImage::Format_RGB32), map.view(), size, number,
                        &map.shapes()};
        picture.image.setDevicePixelRatio(pixels);
        picture.image.fill(paper);
        QPainter painter(&picture.image);
        map.paintAreas(painter, {QPointF(0, 0), size});
        return picture;
    }));
}

void AreaMapView::takePicture()
{
    if (Picture made = m_painter.result(); made.shapes == m_shapes.get()) // else of a map that is no longer shown
        m_picture = std::move(made);
    update();
}

/// Where the view has taken the picture since it was begun.
QRectF AreaMapView::placeOfPicture() const
{
    QRectF place({0, 0}, m_picture.size * (m_map->scale(area()) / m_picture.view.scale));
    place.moveCenter(m_map->toArea(m_picture.view.centre, area()));
    return place;
}

bool AreaMapView::isPictureFit() const
{
    return m_picture.number == m_number && m_picture.view.scale == m_map->scale(area()) &&
           placeOfPicture().contains(area());
}

void AreaMapView::paintEvent(QPaintEvent*)
{
    if (!m_map)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), chartColours().paper);
    if (!isPictureFit())
        paintPicture();
    if (!m_picture.image.isNull())
        painter.drawImage(placeOfPicture(), m_picture.image);
    m_map->paintOver(painter, area());
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour(Tone::Accent));
    painter.drawRoundedRect(area().adjusted(1, 1, -1, -1), 4, 4);
}

void AreaMapView::resizeEvent(QResizeEvent*)
{
    forgetPicture();
}

void AreaMapView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        forgetPicture();
    QWidget::changeEvent(event);
}

void AreaMapView::wheelEvent(QWheelEvent* event)
{
    constexpr double notch = 120;
    if (event->angleDelta().y() != 0)
        zoomAt(event->position(), std::pow(step, event->angleDelta().y() / notch));
    event->accept();
}

void AreaMapView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->position();
    m_dragged = false;
}

void AreaMapView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_map)
        return;
    if (!m_pressed) {
        const int item = m_map->itemAt(event->position(), area());
        setCursor(item >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return QToolTip::showText(event->globalPosition().toPoint(), asPlainText(textOf(item)), this);
    }
    const QPointF moved = event->position() - *m_pressed;
    if (!m_dragged && moved.manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragged = true;
    setCursor(Qt::ClosedHandCursor);
    panBy(moved);
    m_pressed = event->position();
}

void AreaMapView::mouseReleaseEvent(QMouseEvent* event)
{
    const bool clicked = m_pressed && !m_dragged;
    m_pressed.reset();
    unsetCursor();
    if (!m_map || !clicked)
        return;
    if (const int item = m_map->itemAt(event->position(), area()); item >= 0) {
        selectItem(item);
        choose(item);
    }
}

void AreaMapView::choose(int item)
{
    if (item >= 0 && !m_shapes->items()[size_t(item)].code.isEmpty())
        Q_EMIT chosen(m_shapes->items()[size_t(item)].code);
}

void AreaMapView::keyPressEvent(QKeyEvent* event)
{
    if (!m_map || !pressKey(event->key(), event->modifiers() & Qt::ShiftModifier))
        QWidget::keyPressEvent(event);
}

bool AreaMapView::pressKey(int key, bool pans)
{
    struct Arrow {
        int key;
        QPointF direction;
    };
    static const Arrow arrows[] = {
        {Qt::Key_Left, {-1, 0}}, {Qt::Key_Right, {1, 0}}, {Qt::Key_Up, {0, -1}}, {Qt::Key_Down, {0, 1}}};
    for (const Arrow& arrow : arrows)
        if (key == arrow.key) {
            pans ? panBy(arrow.direction * -panStep) : moveSelection(arrow.direction);
            return true;
        }
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift
        zoomBy(step);
        return true;
    case Qt::Key_Minus:
        zoomBy(1 / step);
        return true;
    case Qt::Key_0:
        showAll();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        choose(m_selected);
        return true;
    default:
        return false;
    }
}

/// To the nearest area in that direction; the first time to that in the middle of what is seen.
void AreaMapView::moveSelection(QPointF direction)
{
    const QPointF from = m_selected >= 0 ? m_shapes->place(size_t(m_selected)).middle : m_map->view().centre;
    int best = -1;
    double least = 0;
    for (size_t i = 0; i < m_shapes->items().size(); ++i) {
        const QPointF way = m_shapes->place(i).middle - from;
        const double ahead = QPointF::dotProduct(way, direction);
        const double aside = std::abs(way.x() * direction.y()) + std::abs(way.y() * direction.x());
        const double distance = m_selected < 0 ? std::hypot(way.x(), way.y()) : ahead + 2 * aside;
        if ((m_selected >= 0 && (ahead <= 0 || int(i) == m_selected)) || (best >= 0 && distance >= least))
            continue;
        best = int(i);
        least = distance;
    }
    if (best >= 0)
        selectItem(best);
}

} // namespace daikou::gui
