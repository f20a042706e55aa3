// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/area_map.h"

#include "domain/values/display.h"

#include <QPaintDevice>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace daikou::reports::charts {

namespace {

constexpr double mapMargin = 14;
constexpr float thinness = 0.45F; ///< of lines within a province
constexpr double thinWidth = 0.8, borderWidth = 1.3, lineWidth = 1.6, besideBorder = 1.4; // pixels
constexpr double pointSize = 7, ownPointSize = 3.5;

constexpr Words none{"none", "គ្មាន"};
constexpr Words counting{"counting…", "កំពុងរាប់…"};
constexpr Words noArea{"not matched", "មិនត្រូវគ្នា"};
constexpr Words kilometres{"%1 km", "%1 គ.ម."};

/// Rounded up so that the legend reads easily: to ones below 20, to fives below 100, to tens below 200 and so on.
qint64 roundedUp(double value)
{
    const double least = std::ceil(value);
    const double power = std::pow(10, std::floor(std::log10(std::max(1.0, least))));
    const double step = std::max(1.0, least < 2 * power ? power / 10 : power / 2);
    return qint64(std::ceil(least / step) * step);
}

/// The bounds of the classes: by the square, so that small counts are told apart beside a great one.
std::vector<qint64> classesUpTo(qint64 greatest)
{
    constexpr int most = 5;
    std::set<qint64> bounds;
    for (qint64 i = 1; i <= std::min<qint64>(greatest, most); ++i)
        bounds.insert(greatest <= most ? i : std::min(greatest, roundedUp(double(greatest * i * i) / (most * most))));
    return {bounds.begin(), bounds.end()};
}

QPen cosmetic(const QColor& colour, double width)
{
    QPen pen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    pen.setCosmetic(true);
    return pen;
}

} // namespace

/// A painter with what is painted, and where.
struct AreaMap::Canvas {
    QPainter& painter;
    QRectF area;
    double scale;
    QRectF view; ///< the part of the shapes that is seen
    const MapShapes::Detail& detail;
};

AreaMap::AreaMap(std::shared_ptr<const MapShapes> shapes, QHash<QString, qint64> counts, QString what,
                 LanguageMode mode)
    : m_shapes(std::move(shapes)), m_counts(std::move(counts)), m_what(std::move(what)), m_mode(mode)
{
    qint64 greatest = 0;
    for (const MapItem& item : m_shapes->items())
        if (!item.code.isEmpty())
            greatest = std::max(greatest, m_counts.value(item.code));
    m_classes = classesUpTo(greatest);
    m_view.centre = m_shapes->bounds().center();
}

QSizeF AreaMap::naturalSize() const
{
    constexpr double longest = 900, least = 300;
    const QSizeF size = m_shapes->bounds().size().scaled(QSizeF(longest, longest), Qt::KeepAspectRatio);
    return {std::max(least, size.width()) + 2 * mapMargin, std::max(least, size.height()) + 2 * mapMargin};
}

double AreaMap::fittingScale(const QRectF& area) const
{
    constexpr double leastSize = 1e-6, leastPixels = 10;
    const QRectF& bounds = m_shapes->bounds();
    return std::min(std::max(area.width() - 2 * mapMargin, leastPixels) / std::max(bounds.width(), leastSize),
                    std::max(area.height() - 2 * mapMargin, leastPixels) / std::max(bounds.height(), leastSize));
}

double AreaMap::scale(const QRectF& area) const
{
    return m_view.scale > 0 ? m_view.scale : fittingScale(area);
}

QPointF AreaMap::toArea(QPointF point, const QRectF& area) const
{
    return area.center() + (point - m_view.centre) * scale(area);
}

QPointF AreaMap::toShapes(QPointF point, const QRectF& area) const
{
    return m_view.centre + (point - area.center()) / scale(area);
}

int AreaMap::itemAt(QPointF point, const QRectF& area) const
{
    return m_shapes->itemAt(toShapes(point, area), pointSize / scale(area));
}

QString AreaMap::nameOf(int item) const
{
    const auto& name = m_shapes->items()[size_t(item)].name;
    return m_mode == LanguageMode::Both ? shownLine(name, m_mode) : name.in(mainLanguage(m_mode));
}

qint64 AreaMap::countOf(int item) const
{
    return m_counts.value(m_shapes->items()[size_t(item)].code);
}

QColor AreaMap::shadeOf(qint64 count) const
{
    constexpr double nothing = 0.22, first = 0.08;
    if (count <= 0 || m_classes.empty())
        return mixed(m_colours.paper, m_colours.line, nothing);
    const auto found = std::ranges::lower_bound(m_classes, count);
    const auto last = std::ptrdiff_t(m_classes.size()) - 1;
    const double share = last == 0 ? 1 : double(std::min(found - m_classes.begin(), last)) / double(last);
    return mixed(m_colours.low, m_colours.high, first + (1 - first) * share);
}

QBrush AreaMap::fillOf(size_t item) const
{
    const MapItem& each = m_shapes->items()[item];
    return each.code.isEmpty() ? QBrush(m_colours.line, Qt::BDiagPattern) : QBrush(shadeOf(m_counts.value(each.code)));
}

void AreaMap::paint(QPainter& painter, const QRectF& area) const
{
    paintAreas(painter, area);
    paintOver(painter, area);
}

void AreaMap::paintAreas(QPainter& painter, const QRectF& area) const
{
    constexpr double cell = 0.6; // device pixels
    const double pixels = painter.device() ? painter.device()->devicePixelRatioF() : 1;
    const QRectF view(toShapes(area.topLeft(), area), toShapes(area.bottomRight(), area));
    Canvas canvas{painter, area, scale(area), view, m_shapes->detail(cell / (scale(area) * pixels), view)};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(area, Qt::IntersectClip);
    paintPolygons(canvas);
    paintPoints(canvas);
    paintLabels(canvas);
    painter.restore();
}

void AreaMap::paintPolygons(Canvas& canvas) const
{
    QPainter& painter = canvas.painter;
    painter.save();
    painter.translate(toArea({0, 0}, canvas.area));
    painter.scale(canvas.scale, canvas.scale);
    for (size_t i = 0; i < m_shapes->items().size(); ++i) {
        if (!canvas.view.intersects(m_shapes->place(i).bounds) || canvas.detail.polygons[i].isEmpty())
            continue;
        const QBrush fill = fillOf(i);
        painter.setPen(cosmetic(edgeOn(fill), thinWidth));
        painter.setBrush(fill);
        painter.drawPath(canvas.detail.polygons[i]);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(cosmetic(m_colours.muted, lineWidth));
    for (size_t i = 0; i < m_shapes->items().size(); ++i)
        if (canvas.view.intersects(m_shapes->place(i).bounds) && !canvas.detail.lines[i].isEmpty())
            painter.drawPath(canvas.detail.lines[i]);
    const auto& borders = canvas.detail.borders;
    for (const auto& pen :
         {cosmetic(m_colours.paper, borderWidth + besideBorder), cosmetic(m_colours.muted, borderWidth)}) {
        painter.setPen(pen);
        painter.drawLines(borders.data(), int(borders.size()));
    }
    painter.restore();
}

/// Light on dark areas, dark on light ones, so that areas of one shade are told apart.
QColor AreaMap::edgeOn(const QBrush& fill) const
{
    QColor edge = fill.style() == Qt::SolidPattern ? readableOn(fill.color()) : m_colours.muted;
    edge.setAlphaF(thinness);
    return edge;
}

/// A point that stands alone is large, in the shade of its count; one inside its own polygon is a dot. Of several on
/// one spot the first is painted.
void AreaMap::paintPoints(Canvas& canvas) const
{
    constexpr double spot = 2; // pixels
    std::set<std::pair<int, int>> painted;
    for (size_t i = 0; i < m_shapes->items().size(); ++i) {
        const bool alone = m_shapes->items()[i].shape.polygons.empty();
        const double size = alone ? pointSize : ownPointSize;
        for (const QPointF& point : m_shapes->place(i).points) {
            if (!canvas.view.contains(point))
                continue;
            const QPointF at = toArea(point, canvas.area);
            if (!painted.insert({int(at.x() / spot), int(at.y() / spot)}).second)
                continue;
            canvas.painter.setPen(QPen(m_colours.text, alone ? 1.2 : 0.8));
            canvas.painter.setBrush(alone ? fillOf(i) : QBrush(m_colours.paper));
            canvas.painter.drawEllipse(at, size / 2, size / 2);
        }
    }
}

/// The widest first, so that names in the way of each other are those of small areas.
void AreaMap::paintLabels(Canvas& canvas) const
{
    constexpr double leastWidth = 14;
    std::vector<size_t> wanted;
    for (size_t i = 0; i < m_shapes->items().size(); ++i)
        if (const auto& place = m_shapes->place(i);
            place.width * canvas.scale > leastWidth && canvas.view.contains(place.middle))
            wanted.push_back(i);
    std::ranges::stable_sort(wanted, std::greater(), [&](size_t item) { return m_shapes->place(item).width; });
    constexpr size_t most = 160;
    wanted.resize(std::min(wanted.size(), most));
    std::vector<QRectF> taken;
    for (const size_t item : wanted)
        paintLabel(canvas, item, taken);
}

/// The name, smaller where that makes it fit, and the number below it; the number alone where it does not.
void AreaMap::paintLabel(Canvas& canvas, size_t item, std::vector<QRectF>& taken) const
{
    constexpr double usual = 12, small = 10, numberSize = 13, space = 4;
    const QString name = nameOf(int(item));
    const qint64 count = countOf(int(item));
    const QString number = count > 0 ? numberText(count) : QString();
    const auto& place = m_shapes->place(item);
    const double room = place.width * canvas.scale;
    const double size = textWidth(name, usual) + space <= room ? usual : small;
    const bool named = textWidth(name, size) + space <= room;
    const double nameHeight = named ? size * 1.5 : 0, numberHeight = number.isEmpty() ? 0 : numberSize * 1.4;
    const double width = std::max(named ? textWidth(name, size) : 0, textWidth(number, numberSize, true)) + space;
    QRectF box(0, 0, width, nameHeight + numberHeight);
    box.moveCenter(toArea(place.middle, canvas.area));
    if (box.isEmpty() || width > room || box.height() > place.bounds.height() * canvas.scale ||
        std::ranges::any_of(taken, [&](const QRectF& other) { return other.intersects(box); }))
        return;
    taken.push_back(box);
    const QBrush fill = fillOf(item);
    canvas.painter.setPen(fill.style() == Qt::SolidPattern ? readableOn(fill.color()) : m_colours.text);
    const int middle = Qt::AlignHCenter | Qt::AlignVCenter;
    if (named)
        paintText(canvas.painter, {box.left(), box.top(), width, nameHeight}, middle, name, size);
    if (!number.isEmpty())
        paintText(canvas.painter, {box.left(), box.bottom() - numberHeight, width, numberHeight}, middle, number,
                  numberSize, true);
}

void AreaMap::paintOver(QPainter& painter, const QRectF& area) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(area, Qt::IntersectClip);
    paintSelected(painter, area);
    paintLegend(painter, area);
    paintScale(painter, area);
    painter.restore();
}

void AreaMap::paintSelected(QPainter& painter, const QRectF& area) const
{
    if (m_selected < 0 || size_t(m_selected) >= m_shapes->items().size())
        return;
    const QRectF view(toShapes(area.topLeft(), area), toShapes(area.bottomRight(), area));
    const auto& detail = m_shapes->detail(1 / scale(area), view);
    QTransform place;
    place.translate(toArea({0, 0}, area).x(), toArea({0, 0}, area).y());
    place.scale(scale(area), scale(area));
    painter.setBrush(Qt::NoBrush);
    for (const auto& [colour, width] : {std::pair(m_colours.paper, 5.0), std::pair(m_colours.selected, 3.0)}) {
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(place.map(detail.polygons[size_t(m_selected)]));
        painter.drawPath(place.map(detail.lines[size_t(m_selected)]));
        for (const QPointF& point : m_shapes->place(size_t(m_selected)).points)
            painter.drawEllipse(toArea(point, area), pointSize, pointSize);
    }
}

bool AreaMap::hasUnmatched() const
{
    return std::ranges::any_of(m_shapes->items(), [](const MapItem& item) { return item.code.isEmpty(); });
}

/// What stands over the map has paper under it, so that it reads on any area.
void AreaMap::paintPlate(QPainter& painter, const QRectF& place) const
{
    constexpr float opacity = 0.9F;
    constexpr double roundness = 5;
    QColor paper = m_colours.paper;
    paper.setAlphaF(opacity);
    painter.setPen(QPen(m_colours.line, 1));
    painter.setBrush(paper);
    painter.drawRoundedRect(place, roundness, roundness);
}

void AreaMap::paintLegend(QPainter& painter, const QRectF& area) const
{
    constexpr double line = 20, size = 12, swatchWidth = 24, swatchHeight = 13, inset = 10;
    struct Row {
        QBrush fill;
        QString text;
    };
    std::vector<Row> rows{{shadeOf(0), (m_counted ? none : counting).in(mainLanguage(m_mode))}};
    qint64 from = 1;
    for (const qint64 to : m_classes) {
        const QString text = from == to ? numberText(to) : QString(numberText(from) + u'–' + numberText(to));
        rows.push_back({shadeOf(to), text});
        from = to + 1;
    }
    if (hasUnmatched())
        rows.push_back({QBrush(m_colours.line, Qt::BDiagPattern), noArea.in(mainLanguage(m_mode))});
    double width = textWidth(m_what, size, true);
    for (const Row& row : rows)
        width = std::max(width, swatchWidth + 8 + textWidth(row.text, size));
    const QSizeF box(width + 2 * inset, double(rows.size() + 1) * line + inset);
    const QRectF place(area.bottomLeft() + QPointF(mapMargin, -mapMargin - box.height()), box);
    paintPlate(painter, place);
    QRectF at(place.left() + inset, place.top() + inset / 2, width, line);
    painter.setPen(m_colours.text);
    paintText(painter, at, Qt::AlignLeft | Qt::AlignVCenter, m_what, size, true);
    for (const Row& row : rows) {
        at.translate(0, line);
        painter.setPen(QPen(m_colours.muted, 1));
        painter.setBrush(row.fill);
        painter.drawRect(QRectF(at.left(), at.center().y() - swatchHeight / 2, swatchWidth, swatchHeight));
        painter.setPen(m_colours.text);
        paintText(painter, at.adjusted(swatchWidth + 8, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, row.text, size);
    }
}

/// A length that is round and takes about a sixth of the width.
void AreaMap::paintScale(QPainter& painter, const QRectF& area) const
{
    constexpr double size = 12, tick = 5;
    const double pixelsPerKilometre = scale(area) / MapShapes::kilometresPerUnit;
    const double wanted = area.width() / 6 / pixelsPerKilometre;
    const double power = std::pow(10, std::floor(std::log10(wanted)));
    double length = power;
    for (const double step : {2.0, 5.0})
        if (step * power <= wanted)
            length = step * power;
    const double width = length * pixelsPerKilometre;
    const QPointF right = area.bottomRight() - QPointF(mapMargin, mapMargin);
    const QPointF left = right - QPointF(width, 0);
    const QString number = length >= 1 ? numberText(qint64(length)) : QString::number(length);
    paintPlate(painter, QRectF(left, right).adjusted(-tick, -tick - size * 1.7, tick, tick));
    painter.setPen(QPen(m_colours.text, 1.5));
    painter.drawPolyline(std::array{left - QPointF(0, tick), left, right, right - QPointF(0, tick)}.data(), 4);
    paintText(painter, {left.x(), left.y() - tick - size * 1.5, width, size * 1.5}, Qt::AlignHCenter | Qt::AlignVCenter,
              kilometres.in(mainLanguage(m_mode)).arg(number), size);
}

QString AreaMap::numberText(qint64 number) const
{
    return m_westernDigits ? domain::displayNumber(double(number)) : shownNumber(number, m_mode);
}

} // namespace daikou::reports::charts
