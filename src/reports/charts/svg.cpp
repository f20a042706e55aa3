// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/svg.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace daikou::reports::charts {

QByteArray paintSvg(const QSizeF& size, const QString& title, const std::function<void(QPainter&)>& paint)
{
    QByteArray svg;
    QBuffer buffer(&svg);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), size));
    generator.setTitle(title);
    generator.setResolution(96);
    QPainter painter(&generator);
    paint(painter);
    painter.end();
    // Where the font is not installed, the reader's own of the same kind.
    svg.replace("font-family=\"Noto Sans\"", "font-family=\"Noto Sans, sans-serif\"");
    svg.replace("font-family=\"Khmer OS Battambang\"",
                "font-family=\"Khmer OS Battambang, Noto Sans Khmer, sans-serif\"");
    svg.replace("font-family=\"Noto Sans Khmer\"", "font-family=\"Noto Sans Khmer, Khmer OS, sans-serif\"");
    return svg;
}

} // namespace daikou::reports::charts
