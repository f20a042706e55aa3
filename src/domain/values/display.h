// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/field.h"

namespace daikou::domain {

/// A sum as people write it: "1,200.00 USD" or "800,000៛".
QString displayMoney(const Money& money);

/// A number with thousands separated and no needless decimals.
QString displayNumber(double number);

/// A date for people: "15 March 2004", "១៥ មីនា ២០០៤" is written with western digits in lists: "15 មីនា 2004".
QString displayDate(QDate date, Language language);

/// The label of the choice with this code; the code itself where a later version made it.
QString displayChoice(const Field& field, const QString& code, Language language);

/// A value for people; of a text that the program wrote its size. References are the store's to name and give an empty
/// text here.
QString displayValue(const Field& field, const Value& value, Language language);

/// A value for files: ISO dates, codes of choices, plain numbers, "200.00 USD"; parseValue reads it back. References
/// give their ids.
QString fileValue(const Field& field, const Value& value);

/// Digits 0-9 as ០-៩, for Khmer pages.
QString khmerDigits(QString text);

} // namespace daikou::domain
