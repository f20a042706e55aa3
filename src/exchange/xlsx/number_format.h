// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace daikou::exchange {

/// What the number format of a cell makes of its number.
enum class NumberFormat { Plain, Date, Riel, Dollar };

/// By the format's code (`#,##0 "KHR"`), and by the number of one that every spreadsheet knows.
NumberFormat numberFormatOf(const QString& code);
NumberFormat numberFormatOf(int builtIn);

/// A number as a person would type it: "12", "0.5", "2004-03-15", "800000 KHR". `since1904`: days are counted from
/// there, as old Macintosh files do. A time of the day is left off a date; alone it is "14:30".
QString numberText(double number, NumberFormat format, bool since1904);

} // namespace daikou::exchange
