// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/turnout_bars.h"

#include <numeric>

namespace daikou::reports {

size_t placeOfSex(domain::Sex sex)
{
    return size_t(sex == domain::Sex::Unset ? domain::Sex::NotRecorded : sex) - 1;
}

std::vector<Bilingual> sexNames()
{
    std::vector<Bilingual> names;
    for (const auto& choice : domain::sexChoices)
        names.emplace_back(choice.label);
    return names;
}

charts::Bar turnoutBar(const Bilingual& label, const SexCounts& counts)
{
    charts::Bar bar{.label = label, .value = double(std::accumulate(counts.begin(), counts.end(), qint64(0)))};
    bar.parts.assign(counts.begin(), counts.end());
    return bar;
}

} // namespace daikou::reports
