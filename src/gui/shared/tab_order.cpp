// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shared/tab_order.h"

#include <QWidget>

#include <algorithm>

namespace daikou::gui {

bool isTabStop(const QWidget& widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy() && widget.isVisibleTo(widget.window()) &&
           widget.isEnabled();
}

std::vector<QWidget*> tabStopsIn(QWidget& part)
{
    std::vector<QWidget*> stops;
    for (QWidget* next = part.nextInFocusChain(); next != &part; next = next->nextInFocusChain())
        if (part.isAncestorOf(next) && isTabStop(*next))
            stops.push_back(next);
    return stops;
}

bool moveThrough(QWidget& page, const std::vector<QWidget*>& stops, bool next)
{
    const QWidget* focused = page.window()->focusWidget();
    const auto at = std::ranges::find_if(
        stops, [&](const QWidget* each) { return focused && (each == focused || each->isAncestorOf(focused)); });
    if (at == stops.end())
        return false;
    const auto reason = next ? Qt::TabFocusReason : Qt::BacktabFocusReason;
    if (next ? at + 1 != stops.end() : at != stops.begin()) {
        (*(next ? at + 1 : at - 1))->setFocus(reason);
        return true;
    }
    const auto step = [next](const QWidget* from) {
        return next ? from->nextInFocusChain() : from->previousInFocusChain();
    };
    for (QWidget* beyond = step(&page); beyond != &page; beyond = step(beyond))
        if (!page.isAncestorOf(beyond) && beyond->window() == page.window() && isTabStop(*beyond)) {
            beyond->setFocus(reason);
            return true;
        }
    return false;
}

} // namespace daikou::gui
