// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace daikou::gui {

/// Gives the keyboard focus to the first widget inside `area` that Tab reaches. False where there is none.
bool focusFirst(QWidget& area);

} // namespace daikou::gui
