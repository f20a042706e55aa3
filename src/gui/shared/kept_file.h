// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace daikou::gui {

/// Writes a small file that must not be lost: whole, readable by its owner alone, and read back before it counts.
/// False where that cannot be done; what stood there before then still stands.
bool keepFile(const QString& path, const QByteArray& content);

} // namespace daikou::gui
