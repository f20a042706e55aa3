// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

class QTableView;

namespace daikou::gui {

/// A head that says true under it has texts of which none is ever cut.
constexpr int wholeColumnRole = Qt::UserRole + 20;

/// How every list looks and behaves: whole rows, no grid, lines as high as Khmer needs, Tab leaves it.
void applyListLook(QTableView& view);

/// Gives each column the width that its rows in sight need; where that is more than there is, the widest give way,
/// then columns are left out, but never the first one and `kept`.
void fitColumns(QTableView& view, int kept = -1);

} // namespace daikou::gui
