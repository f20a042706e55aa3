// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace daikou::gui {

/// An icon of the icon theme in its smallest drawing, whatever the scale of the screen: what the theme draws for larger
/// sizes often is another picture in colours. Follows when the theme changes. Where the theme has no such drawing, what
/// Qt finds.
QIcon themeIcon(const QString& name);

} // namespace daikou::gui
