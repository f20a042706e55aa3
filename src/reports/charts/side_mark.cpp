// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/side_mark.h"

#include <QPainter>
#include <QPen>

#include <algorithm>

namespace daikou::reports::charts {

SideMark sideMarkOf(size_t side)
{
    return SideMark(side % size_t(sideMarkCount));
}

void paintMark(QPainter& painter, QPointF at, SideMark mark, const ChartColours& colours, double size)
{
    const double half = size / 2;
    painter.save();
    painter.setPen(QPen(colours.high, 2));
    painter.setBrush(mark == SideMark::Circle || mark == SideMark::Triangle ? QBrush(colours.high) : QBrush());
    switch (mark) {
    case SideMark::Circle:
        painter.drawEllipse(at, half - 1, half - 1);
        break;
    case SideMark::Ring:
        painter.drawEllipse(at, half + 1.5, half + 1.5);
        break;
    case SideMark::Square:
        painter.drawRect(QRectF(at.x() - half - 1, at.y() - half - 1, size + 2, size + 2));
        break;
    case SideMark::Triangle:
        painter.drawPolygon(QPolygonF{QPointF(at.x(), at.y() - half), QPointF(at.x() + half, at.y() + half - 1),
                                      QPointF(at.x() - half, at.y() + half - 1)});
        break;
    case SideMark::Diamond:
        painter.drawPolygon(QPolygonF{QPointF(at.x(), at.y() - half - 2), QPointF(at.x() + half + 2, at.y()),
                                      QPointF(at.x(), at.y() + half + 2), QPointF(at.x() - half - 2, at.y())});
        break;
    case SideMark::Cross:
        painter.drawLine(QPointF(at.x() - half, at.y() - half), QPointF(at.x() + half, at.y() + half));
        painter.drawLine(QPointF(at.x() - half, at.y() + half), QPointF(at.x() + half, at.y() - half));
        break;
    }
    painter.restore();
}

void setMarkPen(QPainter& painter, size_t side, const ChartColours& colours, double width)
{
    static const Qt::PenStyle styles[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    QPen pen(colours.high, width);
    pen.setStyle(styles[side % std::size(styles)]);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
}

} // namespace daikou::reports::charts
