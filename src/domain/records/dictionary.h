// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace daikou::domain {

/// The data dictionary: every record type and field with kind, labels in both languages, rules and who may see it, as
/// Markdown made from the field tables. Kept in docs/data-dictionary.md; a test says when that is out of date.
QString dataDictionary();

} // namespace daikou::domain
