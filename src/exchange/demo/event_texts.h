// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/events.h"
#include "domain/records/partnerships.h"

#include <span>

namespace daikou::exchange::demo {

/// What an invented event is called, by its kind. Slots: {place} {district} {province} {year}.
struct EventText {
    domain::EventKind kind;
    domain::Words title, objectives;
    int mostDays;
};
std::span<const EventText> eventTexts();

/// An issue that is raised at an event, and what people agree to do about it.
struct ActivityText {
    const char* sector; ///< code of a standard sector
    domain::Words issue, what, indicator;
    domain::PartnershipLevel level;
    int leastDollars, mostDollars; ///< 0: costs nothing
};
std::span<const ActivityText> activityTexts();

/// What is written of an activity on the way, and what stands in its way.
std::span<const domain::Words> progressTexts();
std::span<const domain::Words> obstacleTexts();
/// Who pays.
std::span<const domain::Words> costSources();
/// What was decided, recommended or promised.
std::span<const domain::Words> decisionTexts();

} // namespace daikou::exchange::demo
