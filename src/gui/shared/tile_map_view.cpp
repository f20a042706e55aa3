// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shared/tile_map_view.h"

#include "domain/values/current_language.h"
#include "domain/values/display.h"
#include "gui/shared/style.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace daikou::gui {

using reports::charts::Province;

TileMapView::TileMapView(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(280, 240);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Map of provinces"));
}

void TileMapView::setCounts(const std::optional<QHash<QString, qint64>>& counts, const QString& what)
{
    m_counts = counts;
    m_what = what;
    setAccessibleName(tr("Map of provinces: %1").arg(what));
    update();
}

void TileMapView::setUnit(const QString& unit, const QHash<QString, QString>& words)
{
    m_unit = unit;
    m_words = words;
    update();
}

void TileMapView::select(const QString& code)
{
    m_selected = code;
    setAccessibleDescription(textOf(code));
    update();
}

QString TileMapView::textOf(const QString& code) const
{
    const Province* province = reports::charts::findProvince(code);
    if (!province)
        return {};
    const QString name = province->name.in(domain::currentLanguage());
    if (!m_counts)
        return tr("%1: counting…").arg(name);
    if (!m_unit.isEmpty())
        return QStringLiteral("%1: %2").arg(name, m_words.value(code, QStringLiteral("–")));
    return QStringLiteral("%1: %2 %3").arg(name, domain::displayNumber(double(m_counts->value(code))), m_what);
}

QSize TileMapView::sizeHint() const
{
    return map().naturalSize().toSize();
}

reports::charts::TileMap TileMapView::map() const
{
    const bool khmer = domain::currentLanguage() == domain::Language::Khmer;
    reports::charts::TileMap result(m_counts.value_or(QHash<QString, qint64>()),
                                    khmer ? reports::LanguageMode::Khmer : reports::LanguageMode::English);
    result.setWesternDigits();
    result.setCounted(m_counts.has_value());
    result.setColours(chartColours());
    result.setSelected(m_selected);
    result.setUnit(m_unit);
    return result;
}

QRectF TileMapView::area() const
{
    return QRectF(rect()).adjusted(2, 2, -2, -2);
}

void TileMapView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    map().paint(painter, area());
    if (hasFocus() && m_selected.isEmpty()) {
        painter.setPen(colour(Tone::Accent));
        painter.drawRoundedRect(area(), 4, 4);
    }
}

void TileMapView::mouseReleaseEvent(QMouseEvent* event)
{
    const QString code = map().provinceAt(event->position(), area());
    if (code.isEmpty())
        return;
    select(code);
    Q_EMIT chosen(code);
}

void TileMapView::mouseMoveEvent(QMouseEvent* event)
{
    QToolTip::showText(event->globalPosition().toPoint(), textOf(map().provinceAt(event->position(), area())), this);
}

void TileMapView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return moveSelection(-1, 0);
    case Qt::Key_Right:
        return moveSelection(1, 0);
    case Qt::Key_Up:
        return moveSelection(0, -1);
    case Qt::Key_Down:
        return moveSelection(0, 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!m_selected.isEmpty())
            Q_EMIT chosen(m_selected);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

/// To the nearest tile in that direction.
void TileMapView::moveSelection(int columns, int rows)
{
    const Province* from = reports::charts::findProvince(m_selected);
    const Province* best = nullptr;
    int least = 0;
    for (const Province& each : reports::charts::provinces()) {
        const int dx = each.column - (from ? from->column : 0), dy = each.row - (from ? from->row : 0);
        const int ahead = dx * columns + dy * rows, aside = std::abs(dx * rows) + std::abs(dy * columns);
        const int distance = ahead + 2 * aside;
        if ((from && ahead <= 0) || (best && distance >= least))
            continue;
        best = &each;
        least = distance;
    }
    if (best)
        select(QString::fromLatin1(best->code.data(), qsizetype(best->code.size())));
}

} // namespace daikou::gui
