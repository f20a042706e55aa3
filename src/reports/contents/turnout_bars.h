// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/events.h"
#include "reports/charts/bar_chart.h"
#include "reports/contents/wording.h"

#include <array>

namespace daikou::reports {

/// Those who came, by sex: women, men, others, and those of whom it was not recorded.
using SexCounts = std::array<qint64, std::size(domain::sexChoices)>;

/// The place of a sex in SexCounts; one that nobody has set was not recorded.
size_t placeOfSex(domain::Sex sex);

/// The names of the sexes, for the legend of a chart.
std::vector<Bilingual> sexNames();

/// People of one role as a bar, told apart by sex.
charts::Bar turnoutBar(const Bilingual& label, const SexCounts& counts);

} // namespace daikou::reports
