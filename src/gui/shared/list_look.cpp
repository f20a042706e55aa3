// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shared/list_look.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace daikou::gui {

void applyListLook(QTableView& view)
{
    constexpr int spare = 10; // above and below the line, room for Khmer vowels included
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setShowGrid(false);
    view.setTabKeyNavigation(false);
    view.setWordWrap(false);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setDefaultSectionSize(view.fontMetrics().height() + spare);
    view.horizontalHeader()->setHighlightSections(false);
    view.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view.horizontalHeader()->setStretchLastSection(true);
}

void fitColumns(QTableView& view)
{
    constexpr int least = 60, widest = 260, parts = 3;
    view.resizeColumnsToContents();
    auto& header = *view.horizontalHeader();
    const int most = std::clamp(view.viewport()->width() / parts, least, widest);
    for (int column = 0; column < header.count(); ++column)
        header.resizeSection(column, std::clamp(header.sectionSize(column) + 8, least, std::max(most, 170)));
}

} // namespace daikou::gui
