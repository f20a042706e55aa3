// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/attachments/file_drop.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace daikou::gui {

QStringList filesIn(const QMimeData* dragged)
{
    QStringList paths;
    for (const QUrl& url : dragged ? dragged->urls() : QList<QUrl>())
        if (url.isLocalFile())
            paths += url.toLocalFile();
    return paths;
}

FileDrop::FileDrop(QWidget& page) : QObject(&page), m_page(page)
{
    page.setAcceptDrops(true);
    qApp->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject* watched, QEvent* event)
{
    const bool drag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (!drag && event->type() != QEvent::Drop)
        return false;
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || (widget != &m_page && !m_page.isAncestorOf(widget)))
        return false;
    auto* drop = static_cast<QDropEvent*>(event); // a drag is one too
    const QStringList paths = filesIn(drop->mimeData());
    if (paths.isEmpty())
        return false;
    drop->setDropAction(Qt::CopyAction); // the file stays where it is
    drop->setAccepted(m_possible);
    if (m_possible && !drag)
        Q_EMIT dropped(paths);
    return true;
}

} // namespace daikou::gui
