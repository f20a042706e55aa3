// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shared/chart_view.h"

#include "gui/shared/style.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace daikou::gui {

namespace {

constexpr int margin = 4; ///< for the frame of what is selected

} // namespace

ChartView::ChartView(QWidget* parent) : QWidget(parent)
{
    constexpr int narrowest = 260;
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumWidth(narrowest);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

ChartView::~ChartView() = default;

void ChartView::setPicture(std::unique_ptr<ChartPicture> picture, const QString& name)
{
    m_picture = std::move(picture);
    if (!m_picture || m_selected.bar >= m_picture->rows())
        m_selected = {};
    setAccessibleName(name);
    select(m_selected);
    fitHeight();
}

void ChartView::select(const BarSpot& spot)
{
    m_selected = spot;
    setAccessibleDescription(m_picture && spot.bar >= 0 ? m_picture->wordsOf(spot) : table());
    update();
}

QString ChartView::table() const
{
    QStringList lines;
    for (int row = 0; m_picture && row < m_picture->rows(); ++row) {
        QStringList cells{m_picture->wordsOf({.bar = row})};
        for (const int part : m_picture->partsOf(row))
            cells += m_picture->wordsOf({.bar = row, .part = part});
        lines += cells.join(QStringLiteral("; "));
    }
    return lines.join(u'\n');
}

QRectF ChartView::area() const
{
    return QRectF(rect()).adjusted(margin, margin, -margin, -margin);
}

QSize ChartView::sizeHint() const
{
    constexpr double usual = 560;
    return {int(usual), m_picture ? minimumHeight() : 0}; // what its width asks for, once it has one
}

void ChartView::fitHeight()
{
    if (m_picture)
        setMinimumHeight(int(m_picture->sizeFor(area().width()).height()) + 2 * margin + 1);
    update();
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void ChartView::paintEvent(QPaintEvent*)
{
    if (!m_picture)
        return;
    QPainter painter(this);
    m_picture->paint(painter, area(), chartColours(), m_selected);
    if (hasFocus() && m_selected.bar < 0) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(colour(Tone::Accent));
        painter.drawRoundedRect(area().adjusted(-2, -2, 2, 2), 4, 4);
    }
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    const BarSpot spot = m_picture ? m_picture->spotAt(event->position(), area()) : BarSpot();
    if (spot.bar < 0 || event->button() != Qt::LeftButton)
        return;
    select(spot);
    Q_EMIT chosen(spot);
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    const BarSpot spot = m_picture ? m_picture->spotAt(event->position(), area()) : BarSpot();
    setCursor(spot.bar >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QToolTip::showText(event->globalPosition().toPoint(), spot.bar < 0 ? QString() : m_picture->wordsOf(spot), this);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    if (!m_picture || m_picture->rows() == 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Up:
        return moveRow(m_selected.bar < 0 ? 0 : m_selected.bar - 1);
    case Qt::Key_Down:
        return moveRow(m_selected.bar + 1);
    case Qt::Key_Home:
        return moveRow(0);
    case Qt::Key_End:
        return moveRow(m_picture->rows() - 1);
    case Qt::Key_Left:
        return movePart(-1);
    case Qt::Key_Right:
        return movePart(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_selected.bar >= 0)
            Q_EMIT chosen(m_selected);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::moveRow(int to)
{
    select({.bar = std::clamp(to, 0, m_picture->rows() - 1)});
    Q_EMIT selectionMoved(m_picture->placeOf(m_selected, area()).toAlignedRect());
}

/// Left of the first part is the whole row.
void ChartView::movePart(int direction)
{
    if (m_selected.bar < 0)
        return moveRow(0);
    const auto parts = m_picture->partsOf(m_selected.bar);
    const auto found = std::ranges::find(parts, m_selected.part);
    const int at = found == parts.end() ? -1 : int(found - parts.begin());
    const int to = std::clamp(at + direction, -1, int(parts.size()) - 1);
    select({.bar = m_selected.bar, .part = to < 0 ? -1 : parts[size_t(to)]});
    Q_EMIT selectionMoved(m_picture->placeOf(m_selected, area()).toAlignedRect());
}

} // namespace daikou::gui
