// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace daikou::gui {

/// How every list looks and behaves: whole rows, no grid, lines as high as Khmer needs, Tab leaves it.
void applyListLook(QTableView& view);

/// Gives each column the width that its rows in sight need; where that is more than there is, the widest give way.
void fitColumns(QTableView& view);

} // namespace daikou::gui
