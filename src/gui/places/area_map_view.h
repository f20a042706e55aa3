// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/charts/area_map.h"

#include <QFutureWatcher>
#include <QImage>
#include <QWidget>

#include <optional>

namespace daikou::gui {

/// A map that is dragged and zoomed, whose areas are chosen with the mouse or from area to area with the arrow keys.
/// What takes time is painted beside the window as a picture larger than the widget: dragging moves it, zooming
/// stretches it, until the next one has come.
class AreaMapView : public QWidget {
    Q_OBJECT

public:
    explicit AreaMapView(QWidget* parent = nullptr);

    /// `shapes` that are new are shown whole; of the same ones the view stays. `what` is counted; no
    /// counts: they are still being counted.
    void setMap(std::shared_ptr<const reports::charts::MapShapes> shapes,
                const std::optional<QHash<QString, qint64>>& counts, const QString& what);
    /// Null before there is one.
    const reports::charts::AreaMap* map() const { return m_map ? &*m_map : nullptr; }
    void select(const QString& code);
    /// Frames an item and brings it into sight.
    void selectItem(int item);
    /// The same, and from near where it would be too small to see.
    void lookAt(int item);
    int selected() const { return m_selected; }
    /// "Banan: 12 partnerships"; empty for -1.
    QString textOf(int item) const;

    void zoomBy(double factor);
    void showAll();
    /// Whether a newer picture than the one that is seen is on its way.
    bool isPainting() const { return m_painter.isRunning(); }
    QSize sizeHint() const override;

Q_SIGNALS:
    /// An area of the register, by its code.
    void chosen(const QString& code);
    void selectionChanged(int item);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRectF area() const { return rect(); }
    QRectF pictureArea() const;
    void zoomAt(QPointF point, double factor);
    void panBy(QPointF pixels);
    void setView(reports::charts::AreaMap::View view);
    struct Picture {
        QImage image;
        reports::charts::AreaMap::View view; ///< what it shows
        QSizeF size;                         ///< in pixels of the widget
        quint64 number = 0;                  ///< of what was to be shown when it was begun
        const reports::charts::MapShapes* shapes = nullptr;
    };
    void forgetPicture();
    void paintPicture();
    void takePicture();
    QRectF placeOfPicture() const;
    bool isPictureFit() const;
    void moveSelection(QPointF direction);
    void choose(int item);
    bool pressKey(int key, bool pans);

    std::optional<reports::charts::AreaMap> m_map;
    std::shared_ptr<const reports::charts::MapShapes> m_shapes;
    QString m_what;
    int m_selected = -1;
    Picture m_picture;
    QFutureWatcher<Picture> m_painter;
    quint64 m_number = 1; ///< of what is to be shown: its counts, its colours, its size
    std::optional<QPointF> m_pressed;
    bool m_dragged = false;
};

} // namespace daikou::gui
