// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/record_type.h"

namespace daikou::gui {

/// What was typed into a list's search box: plain words, and conditions in the list language.
struct ListWords {
    QString words, expression;
};

/// Takes `field:value` and `field=value` (a field's name, or its label in either language) out of the words. What
/// names no field is a word.
ListWords readListWords(const domain::RecordType& type, const QString& text);

/// The report that the list of a type leads to; empty where there is none.
QString reportForType(const domain::RecordType& type);

} // namespace daikou::gui
