// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/instruments/form_sheet.h"

namespace daikou::test {

/// What is against the rules of XLSForm (https://xlsform.org) in a workbook, one sentence each: types, names, groups,
/// lists, choices, references, settings, and labels in both languages. Knows nothing of how Daikou reads forms.
QStringList againstXlsFormRules(const exchange::Workbook& workbook);

} // namespace daikou::test
