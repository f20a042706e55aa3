// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace daikou::exchange {

/// A spreadsheet takes a text that begins with = + - @, a tab or a carriage return for a formula, and may run it. An
/// apostrophe before it prevents that. Plain numbers (-5, +3.2, -1.5e3, -12%) stay as they are. A text that already
/// begins with apostrophes before such a character gets one more, so that taking the guard back always gives the text
/// itself.
QString guardedText(const QString& text);

/// The text without the apostrophe that guardedText put there.
QString unguardedText(const QString& text);

} // namespace daikou::exchange
