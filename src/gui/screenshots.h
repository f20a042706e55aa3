// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace daikou::gui {

class MainWindow;

/// Paints the window as it is into a PNG of 1366 × 768. False where the file cannot be written.
bool takePicture(MainWindow& window, const QString& path);

/// Goes to every screen of the open register and paints each into the folder, in the language of the program.
bool takeTour(MainWindow& window, const QString& folder);

} // namespace daikou::gui
