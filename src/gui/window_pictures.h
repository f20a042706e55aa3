// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QString>

#include <optional>

class QWidget;

namespace daikou::gui {

class MainWindow;

/// Lets the window settle: what it has asked for is done and painted.
void settle(MainWindow& window, int milliseconds = 350);

/// The window with what stands over it, as on a desktop: a dialog in the middle, or a menu at a place of its own. False
/// where the picture cannot be written.
bool paint(MainWindow& window, const QString& path, QWidget* over = nullptr, std::optional<QPoint> place = {});

} // namespace daikou::gui
