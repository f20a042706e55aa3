// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/status_delegate.h"

#include "gui/records/record_list_model.h"
#include "gui/shared/status_pill.h"

#include <QPainter>

namespace daikou::gui {

namespace {
constexpr int before = 4, after = 6; // pixels beside the pill
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
    const QRect pill(option.rect.left() + before, option.rect.top() + 3,
                     std::min(StatusPill::widthOf(option.fontMetrics, look, word), option.rect.width() - after),
                     option.rect.height() - 6);
    StatusPill::paint(*painter, pill, look, word);
    painter->restore();
}

/// Room for every status there is: those further down the list are not cut either.
QSize StatusDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const auto* model = qobject_cast<const RecordListModel*>(index.model());
    if (const auto* field = model ? model->statusField(index.column()) : nullptr)
        size.setWidth(StatusPill::widestOf(option.fontMetrics, *field) + before + after);
    return size;
}

} // namespace daikou::gui
