// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/field.h"

namespace daikou::domain {

/// The words by which a field's kind and visibility are known in files and documentation.
QString kindWord(Kind kind);
QString visibilityWord(Visibility visibility);

/// The data dictionary: every record type and field with kind, labels in both languages, rules and who may see it, as
/// Markdown made from the field tables. Kept in docs/data-dictionary.md; a test says when that is out of date.
QString dataDictionary();

} // namespace daikou::domain
