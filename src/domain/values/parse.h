// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/field.h"
#include "domain/rules/finding.h"

#include <variant>

namespace daikou::domain {

/// Text with Khmer digits turned to 0-9 and zero-width characters at its ends dropped; white space trimmed.
QString plainDigits(QStringView text);

/// Whether there is nothing to see in a text: spaces and characters without width at most.
bool isBlankText(QStringView text);

/// A date typed as 2004-03-15, 15/3/2004, 15.3.2004 or 15-3-2004 (day first), two-digit years as 20xx, Khmer digits
/// too. None where the text is not a date of the calendar (31/02/2004).
///
/// With a `base` the short forms are understood too: "15/3" is the first such day from the base on (of its year or of
/// the next one), "+10d", "+2w", "+3m" and "+1y" are counted from the base; units in Khmer as well ("+៣ខែ").
std::optional<QDate> parseDate(QStringView text, QDate base = {});

/// A number typed with a decimal point or with thousands separated by commas or spaces.
std::optional<double> parseNumber(QStringView text);

/// A sum typed as "200$", "$200", "200 USD", "800000៛", "800,000 KHR"; a bare number is taken in `fallback`.
std::optional<Money> parseMoney(QStringView text, std::optional<Currency> fallback = Currency::Dollar);

/// What a person typed for this field, or the finding that says why it is not one of its values. Empty text is the
/// empty value. A choice is understood by its code or its label in either language. References are not understood
/// here: the store knows the names. `base`: for dates, as for parseDate.
std::variant<Value, Finding> parseValue(const Field& field, const QString& text, QDate base = {});

} // namespace daikou::domain
