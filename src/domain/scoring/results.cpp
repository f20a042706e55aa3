// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/results.h"

#include "domain/scoring/figures.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace daikou::domain {

namespace {

/// Finds the one figure that is compared, in any figures.
using Pick = std::function<const Figure&(const Figures&)>;

constexpr auto citizens = u"citizens";
constexpr auto council = u"council";

std::optional<Gap> gapBetween(const std::optional<double>& of, const std::optional<double>& against)
{
    if (!of || !against)
        return {};
    const double difference = *of - *against;
    if (std::abs(difference) < roundingError)
        return Gap{};
    return Gap{difference, difference > 0 ? GapSign::Citizens : GapSign::Council};
}

std::optional<Spread> spreadOf(const Results& results, QStringView side, const Pick& pick)
{
    std::optional<size_t> lowest, highest;
    size_t count = 0;
    const auto mean = [&](size_t group) { return *pick(results.groups[group].figures).mean; };
    for (size_t i = 0; i < results.groups.size(); ++i) {
        if (results.groups[i].side != side || !pick(results.groups[i].figures).mean)
            continue;
        ++count;
        if (!lowest || mean(i) < mean(*lowest))
            lowest = i;
        if (!highest || mean(i) > mean(*highest))
            highest = i;
    }
    if (count < 2)
        return {};
    return Spread{mean(*highest) - mean(*lowest), *lowest, *highest};
}

Comparison compared(const Instrument& instrument, const Results& results, const Pick& pick)
{
    Comparison comparison;
    const auto ofCitizens = findSide(instrument, citizens), ofCouncil = findSide(instrument, council);
    if (ofCitizens && ofCouncil)
        comparison.gap =
            gapBetween(pick(results.sides[*ofCitizens].figures).mean, pick(results.sides[*ofCouncil].figures).mean);
    for (const SideResult& side : results.sides)
        comparison.spreads.push_back(spreadOf(results, side.side, pick));
    return comparison;
}

void compareAll(const Instrument& instrument, Results& results)
{
    const size_t indicators = indicatorsOf(instrument).size();
    for (size_t i = 0; i < indicators; ++i)
        results.indicators.push_back(
            compared(instrument, results, [i](const Figures& f) -> const Figure& { return f.indicators[i]; }));
    for (size_t i = 0; i < instrument.themes.size(); ++i)
        results.themes.push_back(
            compared(instrument, results, [i](const Figures& f) -> const Figure& { return f.themes[i]; }));
    results.whole = compared(instrument, results, [](const Figures& f) -> const Figure& { return f.whole; });
}

} // namespace

Results resultsOf(const Instrument& instrument, const std::vector<GroupAnswers>& groups, Weighting weighting)
{
    const FigureMaker maker(instrument);
    Results results{.weighting = weighting};
    for (const SettledGroup& settled : settledGroups(instrument, groups, false)) {
        const GroupAnswers& group = *settled.group;
        results.groups.push_back(
            {group.side, group.kind, group.key, group.name, group.present, maker.ofGroup(settled)});
    }
    for (const Side& side : instrument.sides) {
        std::vector<const Figures*> ofSide;
        for (const GroupResult& group : results.groups)
            if (group.side == side.id)
                ofSide.push_back(&group.figures);
        const auto answered = std::ranges::count_if(ofSide, [](const Figures* f) { return f->whole.n > 0; });
        results.sides.push_back({side.id, size_t(answered), maker.ofSide(ofSide, weighting)});
    }
    compareAll(instrument, results);
    return results;
}

Words weightingWords(Weighting weighting)
{
    return weighting == Weighting::People
               ? Words{"Each person counts once: a large group counts for more than a small one.",
                       "មនុស្សម្នាក់រាប់ម្ដង៖ ក្រុមធំមានទម្ងន់ជាងក្រុមតូច។"}
               : Words{"Each group counts once, however many people answered in it.",
                       "ក្រុមមួយរាប់ម្ដង ទោះបីមានអ្នកឆ្លើយប៉ុន្មាននាក់ក៏ដោយ។"};
}

Words gapWords(GapSign sign)
{
    switch (sign) {
    case GapSign::Citizens:
        return {"Citizens rate this higher than the council rates itself.", "ប្រជាពលរដ្ឋដាក់ពិន្ទុខ្ពស់ជាងក្រុមប្រឹក្សាដាក់ឱ្យខ្លួនឯង។"};
    case GapSign::Council:
        return {"The council rates itself higher than citizens do.", "ក្រុមប្រឹក្សាដាក់ពិន្ទុឱ្យខ្លួនឯងខ្ពស់ជាងប្រជាពលរដ្ឋ។"};
    case GapSign::None:
        break;
    }
    return {"Citizens and council rate this alike.", "ប្រជាពលរដ្ឋ និងក្រុមប្រឹក្សាដាក់ពិន្ទុដូចគ្នា។"};
}

} // namespace daikou::domain
