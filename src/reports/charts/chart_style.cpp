// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/chart_style.h"

#include "domain/values/khmer.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace daikou::reports::charts {

namespace {

double luminance(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

ChartColours lightColours()
{
    return {QColor(0xffffff), QColor(0x1d2329), QColor(0x56616b), QColor(0xcbd3d8),
            QColor(0xdbe9ec), QColor(0x0f4c5c), QColor(0xb8862d)};
}

ChartColours darkColours()
{
    return {QColor(0x171b1f), QColor(0xe8ecee), QColor(0xa7b2ba), QColor(0x3b464e),
            QColor(0x1f3a42), QColor(0x8fd3e3), QColor(0xe9b44c)};
}

QFont chartFont(const QString& text, double pixels, bool bold)
{
    const bool khmer = domain::holdsKhmer(text);
    QFont font;
    // Khmer OS Battambang has no bold cut.
    if (khmer && !bold)
        font.setFamilies({QStringLiteral("Khmer OS Battambang"), QStringLiteral("Noto Sans Khmer")});
    else if (khmer)
        font.setFamilies({QStringLiteral("Noto Sans Khmer"), QStringLiteral("Khmer OS Battambang")});
    else
        font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(std::max(1, int(std::lround(pixels))));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double textWidth(const QString& text, double pixels, bool bold)
{
    return QFontMetricsF(chartFont(text, pixels, bold)).horizontalAdvance(text);
}

void paintText(QPainter& painter, const QRectF& place, int alignment, const QString& text, double pixels, bool bold)
{
    double size = pixels;
    while (size > pixels * 0.6 && textWidth(text, size, bold) > place.width())
        size -= 1;
    const QFont font = chartFont(text, size, bold);
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, place.width());
    const double width = metrics.horizontalAdvance(shown);
    double x = place.left();
    if (alignment & Qt::AlignHCenter)
        x += (place.width() - width) / 2;
    else if (alignment & Qt::AlignRight)
        x += place.width() - width;
    // By the size of the letters, not by the metrics: Khmer fonts claim far more than a label needs.
    double baseline = place.center().y() + size * 0.35;
    if (alignment & Qt::AlignTop)
        baseline = place.top() + size;
    else if (alignment & Qt::AlignBottom)
        baseline = place.bottom() - size * 0.3;
    painter.setFont(font);
    painter.drawText(QPointF(x, baseline), shown);
}

QColor mixed(const QColor& from, const QColor& to, double share)
{
    const auto between = [share](float a, float b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(between(from.redF(), to.redF()), between(from.greenF(), to.greenF()),
                            between(from.blueF(), to.blueF()));
}

QColor readableOn(const QColor& background)
{
    const QColor dark(0x12171b);
    return contrast(dark, background) >= contrast(Qt::white, background) ? dark : QColor(Qt::white);
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace daikou::reports::charts
