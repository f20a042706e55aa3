// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace daikou::gui {

class MainWindow;

/// Paints the window into a PNG of 1366 × 768 points: an area with its first record, or as it is where `area` is empty.
/// False where the file cannot be written.
bool takePicture(MainWindow& window, const QString& path, const QString& area);

/// Goes to every screen of the open register and paints each into the folder, in the language of the program.
/// Files are called after screen, language and, where they are dark, that: "home-km-dark.png".
bool takeTour(MainWindow& window, const QString& folder);

} // namespace daikou::gui
