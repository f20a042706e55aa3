// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shared/focus.h"

#include <QWidget>

namespace daikou::gui {

bool focusFirst(QWidget& area)
{
    for (QWidget* next = area.nextInFocusChain(); next != &area; next = next->nextInFocusChain())
        if (area.isAncestorOf(next) && next->isVisible() && next->isEnabled() && !next->focusProxy() &&
            (next->focusPolicy() & Qt::TabFocus)) {
            next->setFocus(Qt::OtherFocusReason);
            return true;
        }
    return false;
}

} // namespace daikou::gui
