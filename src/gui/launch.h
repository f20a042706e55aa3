// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace daikou::gui {

/// The window program: `daikou [FILE] [--language en|km] [--screenshot PNG] [--screenshots FOLDER]`. The last two paint
/// real windows without needing a display. Returns the exit code.
int launch(int argc, char** argv);

} // namespace daikou::gui
