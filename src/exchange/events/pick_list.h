// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/register.h"

namespace daikou::exchange {

/// What a field's value can be picked from in a spreadsheet: the labels of a choice in
/// both languages; of a reference the titles of all
/// records, councils with the official code before it where there is one, and with the id behind it where others are
/// called the same.
QStringList pickList(store::Register& source, const domain::Field& field, domain::Language language);

/// A label that was picked, in one language; what was typed stays as it is.
QString pickedChoice(const QString& text);

/// What was picked, as Register::parse understands it; a text that was typed stays as it is.
QString pickedText(const QString& text);

} // namespace daikou::exchange
