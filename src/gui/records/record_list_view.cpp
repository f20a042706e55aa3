// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/record_list_view.h"

#include "domain/values/current_language.h"
#include "gui/records/record_list_model.h"
#include "gui/records/status_delegate.h"
#include "gui/shared/list_look.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace daikou::gui {

RecordListView::RecordListView(RecordListModel& model, QWidget* parent) : QTableView(parent), m_model(model)
{
    applyListLook(*this);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setModel(&model);
    setItemDelegate(new StatusDelegate(this));
    setAccessibleName(model.type().many().in(domain::currentLanguage()));
    setSortingEnabled(false);
    horizontalHeader()->setSectionsClickable(true);
    connect(&model, &RecordListModel::loaded, this, &RecordListView::fit);
}

void RecordListView::showSort(const QString& sort)
{
    const bool descending = sort.startsWith(u'-');
    const auto& columns = m_model.columns();
    const auto found = std::ranges::find(columns, sort.mid(descending ? 1 : 0), &store::Column::path);
    m_sorted = found == columns.end() ? -1 : int(found - columns.begin());
    horizontalHeader()->setSortIndicatorShown(m_sorted >= 0);
    if (m_sorted >= 0)
        horizontalHeader()->setSortIndicator(m_sorted, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    if (m_sorted >= 0 && isColumnHidden(m_sorted))
        fitColumns(*this, m_sorted);
}

void RecordListView::choose(int row)
{
    if (currentIndex().row() != row)
        selectionModel()->setCurrentIndex(m_model.index(row, 0),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void RecordListView::fit()
{
    const Fitted now{.columns = m_model.columnPaths(), .room = viewport()->width(), .hasRows = m_model.rowCount() > 0};
    if (now == m_fitted)
        return;
    m_fitted = now;
    fitColumns(*this, m_sorted);
}

void RecordListView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fit();
}

/// Ctrl with Home, End or an arrow goes there and chooses that record, as without Ctrl.
QItemSelectionModel::SelectionFlags RecordListView::selectionCommand(const QModelIndex& index,
                                                                     const QEvent* event) const
{
    const auto command = QTableView::selectionCommand(index, event);
    const bool key = event && event->type() == QEvent::KeyPress;
    return key && command == QItemSelectionModel::NoUpdate
               ? QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows
               : command;
}

} // namespace daikou::gui
