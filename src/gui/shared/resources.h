// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace daikou::gui {

/// Makes the pictures, the style and the manual that are inside the program available. May be called again.
void loadResources();

} // namespace daikou::gui
