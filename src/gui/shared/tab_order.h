// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QWidget;

namespace daikou::gui {

/// For pages whose parts are made when they are looked at: Qt's own order of Tab is that of making, which would leave
/// such a page and come back. On the window's thread.

/// Whether Tab stops at a widget now.
bool isTabStop(const QWidget& widget);
/// The stops below a part, in Qt's own order.
std::vector<QWidget*> tabStopsIn(QWidget& part);
/// Moves the keyboard from where it is among these stops of a page to the next one or the one before; from the last and
/// the first out of the page. False where the keyboard is at none of them, or there is nowhere to go.
bool moveThrough(QWidget& page, const std::vector<QWidget*>& stops, bool next);

} // namespace daikou::gui
