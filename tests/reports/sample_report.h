// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document/document.h"

#include <QDateTime>

/// A small invented booklet that has every kind of block in it, for the tests of the writers.
namespace daikou::reports::testing {

/// The title of the first practice; its Khmer is what the tests look for in the pages.
inline constexpr Words practiceTitle{"Village roads kept open in the rains", "ការថែទាំផ្លូវភូមិក្នុងរដូវវស្សា"};

/// The booklet with so many practices. `tag` is put into every practice's text, so that no two are the same.
Report sampleReport(LanguageMode mode, int practices = 2);

/// A date for the files of tests.
QDateTime sampleDate();

} // namespace daikou::reports::testing
