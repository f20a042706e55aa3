// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/status_delegate.h"

#include "gui/records/record_list_model.h"
#include "gui/shared/status_pill.h"

#include <QPainter>

namespace daikou::gui {

namespace {
constexpr int spare = 26; // the pill's icon and round ends
}

void StatusDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString code = index.data(RecordListModel::statusRole).toString();
    if (code.isEmpty())
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem empty = option;
    initStyleOption(&empty, index);
    const QString word = empty.text;
    empty.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &empty, painter, option.widget);
    const auto look = lookOfStatus(code);
    painter->save();
    painter->setFont(option.font);
    const int width = option.fontMetrics.horizontalAdvance(look.icon + u' ' + word) + spare - 4;
    const QRect pill(option.rect.left() + 4, option.rect.top() + 3, std::min(width, option.rect.width() - 6),
                     option.rect.height() - 6);
    StatusPill::paint(*painter, pill, look, word);
    painter->restore();
}

QSize StatusDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (!index.data(RecordListModel::statusRole).toString().isEmpty())
        size.rwidth() += spare;
    return size;
}

} // namespace daikou::gui
