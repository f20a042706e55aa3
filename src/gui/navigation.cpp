// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/navigation.h"

#include "domain/values/current_language.h"
#include "gui/areas.h"
#include "gui/shared/style.h"

namespace daikou::gui {

Navigation::Navigation(QWidget* parent) : QListWidget(parent)
{
    constexpr int width = 190, itemHeight = 36;
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Navigation"));
    setFixedWidth(width);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setIconSize(QSize(16, 16));
    int number = 0;
    for (const Area& area : areas()) {
        const QString title = areaTitle(area, domain::currentLanguage());
        auto* item = new QListWidgetItem(icon(area.icon), area.indented ? QStringLiteral("   ") + title : title);
        item->setData(Qt::UserRole, QString::fromLatin1(area.id));
        item->setToolTip(++number <= areasWithKeys ? tr("%1 (Alt+%2)").arg(title).arg(number % 10) : title);
        item->setSizeHint(QSize(0, itemHeight));
        addItem(item);
    }
    connect(this, &QListWidget::currentItemChanged, this, &Navigation::choose);
    connect(this, &QListWidget::itemClicked, this, &Navigation::choose);
    connect(this, &QListWidget::itemActivated, this, &Navigation::choose);
}

void Navigation::choose(const QListWidgetItem* item)
{
    if (item)
        Q_EMIT chosen(item->data(Qt::UserRole).toString());
}

void Navigation::mark(const QString& area)
{
    const QSignalBlocker quiet(this);
    setCurrentRow(-1);
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(Qt::UserRole).toString() == area)
            setCurrentRow(row);
}

/// A list makes its first item the current one when it gets the focus; here that would leave the page.
void Navigation::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

} // namespace daikou::gui
