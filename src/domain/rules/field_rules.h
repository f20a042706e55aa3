// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/finding.h"

#include <QDate>

namespace daikou::domain {

class RecordType;
struct RecordBase;

/// What each field's own options say of this record: filled where required, not too long, within its range, within its
/// word budget, a code that is one of the choices.
Findings checkFields(const RecordType& type, const RecordBase& record);

/// A finding on `endField` where both dates are known and the end lies before the start.
void checkOrder(Findings& findings, QDate start, QDate end, const char* endField);

/// Words of a text in either language: Latin words by white space, Khmer by the spaces and zero-width spaces that
/// authors type, a run without any counted as one word for each six letters (the mean length of a Khmer word in the
/// official texts, so that a budget means about the same in both languages).
int countWords(QStringView text);

} // namespace daikou::domain
