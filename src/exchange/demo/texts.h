// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/language.h"

#include <array>
#include <span>
#include <vector>

namespace daikou::exchange::demo {

/// The numbers that may stand in one slot of a story: from, to, and in which steps.
struct Range {
    int from = 0, to = 0, step = 1;
};

/// The texts of an invented practice, by the headings of the practice template. Slots in braces are filled by Slots:
/// {place} {unit} {district} {province} {org} {year} and the numbers {a} to {f}.
struct Story {
    std::array<Range, 6> numbers;
    domain::Words title, summary, situation, objective, partners, steps, resources, results, inclusion, successFactors,
        difficulties, lessons, sustainability, conditions, cost, doAdvice, dontAdvice, evidence;
};

/// What an invented partnership is about.
struct Theme {
    const char* sector; ///< code of a standard sector
    std::array<domain::Words, 2> titles;
    domain::Words goal, activities;
    domain::Words material;  ///< what councils and villagers bring
    domain::Words expertise; ///< what an organisation knows and teaches
    const Story* story;      ///< null where no practice has been written of such a partnership
};

extern const Story roadStory, riceStory, canalStory;
extern const Story waterStory, schoolStory, healthStory, elderStory;
extern const Story forestStory, fishingStory, wasteStory;
extern const Story budgetStory, safetyStory, familyStory;

std::span<const Theme> themes();

} // namespace daikou::exchange::demo
