// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace daikou::exchange {

/// An area code as spreadsheets leave it, made whole: Khmer digits as 0-9, white space off, the leading zero that a
/// spreadsheet dropped put back (10201 → 010201; every code has an even number of digits). What is no code stays as it
/// is.
QString repairedAreaCode(const QString& text);

} // namespace daikou::exchange
