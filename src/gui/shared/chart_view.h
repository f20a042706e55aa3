// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/charts/bar_chart.h"

#include <QWidget>

#include <memory>

namespace daikou::gui {

using reports::charts::BarSpot;

/// What a ChartView shows: a picture in rows, whose rows and parts of rows can be chosen.
class ChartPicture {
public:
    virtual ~ChartPicture() = default;

    virtual int rows() const = 0;
    /// The parts of a row that can be chosen, from left to right.
    virtual std::vector<int> partsOf(int row) const = 0;
    /// In this width, with texts in their own size.
    virtual QSizeF sizeFor(double width) const = 0;
    virtual void paint(QPainter& painter, const QRectF& area, const reports::charts::ChartColours& colours,
                       const BarSpot& selected) const = 0;
    virtual BarSpot spotAt(QPointF point, const QRectF& area) const = 0;
    virtual QRectF placeOf(const BarSpot& spot, const QRectF& area) const = 0;
    /// "Battambang, Late: 12"; for tool tips and screen readers.
    virtual QString wordsOf(const BarSpot& spot) const = 0;
};

/// A chart in a window. A click, or the arrow keys and Enter, chooses a row or a part of it: Up and Down go from row to
/// row, Left and Right from part to part. A screen reader hears what is selected, and before that all of it as a table.
class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    /// What is selected stays so where the new picture has such a row.
    void setPicture(std::unique_ptr<ChartPicture> picture, const QString& name);
    const ChartPicture* picture() const { return m_picture.get(); }
    const BarSpot& selected() const { return m_selected; }
    void select(const BarSpot& spot);
    /// Every row in words, one a line.
    QString table() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const daikou::reports::charts::BarSpot& spot);
    /// The keyboard has gone to what stands here.
    void selectionMoved(const QRect& place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRectF area() const;
    void fitHeight();
    void moveRow(int to);
    void movePart(int direction);

    std::unique_ptr<ChartPicture> m_picture;
    BarSpot m_selected;
};

} // namespace daikou::gui
