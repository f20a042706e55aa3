// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/records/saved_view.h"

#include <functional>

class QWidget;

namespace daikou::gui {

/// What a person may do in the menu of views; `save` gets the name that was typed.
struct ViewsMenuActions {
    std::function<void(const SavedView&)> show;
    std::function<void(const QString& name)> save;
    std::function<void(const QString& name)> forget;
};

/// Below `anchor`: the saved views, each to go to or to forget, and a line to save the present one under a name.
void runViewsMenu(QWidget& anchor, const QList<SavedView>& views, const ViewsMenuActions& actions);

} // namespace daikou::gui
