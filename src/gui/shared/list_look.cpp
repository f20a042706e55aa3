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
    view.horizontalHeader()->setResizeContentsPrecision(0); // the rows in sight say how wide a column is
    view.horizontalHeader()->setHighlightSections(false);
    view.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view.horizontalHeader()->setStretchLastSection(true);
}

namespace {

struct ColumnWidth {
    int column;
    int whole; ///< what its texts take
    int least; ///< what can still be read
};

int sumOf(const std::vector<ColumnWidth>& columns, int cap)
{
    return std::accumulate(columns.begin(), columns.end(), 0, [cap](int sum, const ColumnWidth& each) {
        return sum + std::clamp(cap, each.least, std::max(each.least, each.whole));
    });
}

/// Of columns that have no room the one to leave out: the last but one, and so on towards the first.
size_t leastWanted(const std::vector<ColumnWidth>& columns, int kept)
{
    for (size_t i = columns.size() - 2; i > 0; --i)
        if (columns[i].column != kept)
            return i;
    return columns.size() - 1;
}

} // namespace

/// Short texts (dates, numbers, a status) are shown whole, long ones share what is left. Where not even their
/// beginnings have room, columns before the last are left out until there is more.
void fitColumns(QTableView& view, int kept)
{
    constexpr int name = 190, other = 112, last = 130, spare = 12;
    auto& header = *view.horizontalHeader();
    const int count = header.count(), room = view.viewport()->width();
    if (count == 0)
        return;
    for (int column = 0; column < count; ++column)
        view.setColumnHidden(column, false);
    view.resizeColumnsToContents();
    std::vector<ColumnWidth> columns;
    for (int column = 0; column < count; ++column) {
        const int whole = header.sectionSize(column) + spare;
        const int most = column == 0 ? name : column == count - 1 ? last : other;
        const bool isWhole = view.model()->headerData(column, Qt::Horizontal, wholeColumnRole).toBool();
        columns.push_back({column, whole, isWhole ? whole : std::min(whole, most)});
    }
    while (columns.size() > 2 && sumOf(columns, 0) > room) {
        const auto left = columns.begin() + ptrdiff_t(leastWanted(columns, kept));
        view.setColumnHidden(left->column, true);
        columns.erase(left);
    }
    int cap = room;
    while (cap > 0 && sumOf(columns, cap) > room)
        --cap;
    for (const auto& each : columns)
        header.resizeSection(each.column, std::clamp(cap, each.least, std::max(each.least, each.whole)));
}

} // namespace daikou::gui
