// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/attachments/picture_view.h"

#include "gui/shared/style.h"

#include <QPainter>

namespace daikou::gui {

PictureView::PictureView(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PictureView::setPicture(const QImage& picture)
{
    m_picture = picture;
    m_scaled = {};
    update();
}

void PictureView::paintEvent(QPaintEvent*)
{
    if (m_picture.isNull())
        return;
    const double ratio = devicePixelRatioF();
    const QSize room = (QSizeF(size()) * ratio).toSize();
    const QSize wanted = m_picture.size().scaled(room, Qt::KeepAspectRatio).boundedTo(m_picture.size());
    if (m_scaled.size() != wanted) {
        m_scaled = m_picture.scaled(wanted, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        m_scaled.setDevicePixelRatio(ratio);
    }
    const QSizeF drawn = QSizeF(m_scaled.size()) / ratio;
    const QRectF place(QPointF((width() - drawn.width()) / 2, (height() - drawn.height()) / 2), drawn);
    QPainter painter(this);
    painter.drawImage(place, m_scaled);
    painter.setPen(colour(Tone::Line));
    painter.drawRect(place.adjusted(0, 0, -1, -1));
}

} // namespace daikou::gui
