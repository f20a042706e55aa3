// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shared/list_look.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <numeric>
#include <vector>

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
    constexpr int least = 70, spare = 10, rounds = 4;
    auto& header = *view.horizontalHeader();
    if (header.count() == 0)
        return;
    view.resizeColumnsToContents();
    std::vector<int> widths;
    for (int column = 0; column < header.count(); ++column)
        widths.push_back(std::max(header.sectionSize(column) + spare, least));
    // What is too much is taken from the columns that are wider than their share; the first, the name, has two.
    constexpr int pill = 130; // a status, which stands last, is shown whole
    const int last = std::min(widths.back(), pill);
    const int part = std::max((view.viewport()->width() - last) / header.count(), least);
    const auto shareOf = [&](size_t column) {
        return column + 1 == widths.size() ? last : column == 0 ? 2 * part : part;
    };
    for (int round = 0; round < rounds; ++round) {
        const int surplus = std::accumulate(widths.begin(), widths.end(), 0) - view.viewport()->width();
        int wide = 0;
        for (size_t column = 0; column < widths.size(); ++column)
            wide += widths[column] > shareOf(column);
        if (surplus <= 0 || wide == 0)
            break;
        for (size_t column = 0; column < widths.size(); ++column)
            if (widths[column] > shareOf(column))
                widths[column] = std::max(shareOf(column), widths[column] - surplus / wide - 1);
    }
    for (int column = 0; column < header.count(); ++column)
        header.resizeSection(column, widths[size_t(column)]);
}

} // namespace daikou::gui
