// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/language.h"

#include <span>

namespace daikou::exchange::demo {

/// What is said of a theme of the council's work that is rated low, and what people agree to do about it.
struct AssessmentText {
    const char* theme; ///< its id in council-performance
    domain::Words reason, suggestion, what, indicator;
};
std::span<const AssessmentText> assessmentTexts();

/// What there should be so many times a year.
struct StandardText {
    domain::Words entitlement, source;
    int least, planned; ///< between these lies what there is
};
std::span<const StandardText> standardTexts();

} // namespace daikou::exchange::demo
