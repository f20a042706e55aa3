// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/changes.h"

#include "domain/scoring/figures.h"
#include "domain/scoring/resampling.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace daikou::domain {

namespace {

constexpr quint64 seedBefore = 0x6461696b6f750001, seedNow = 0x6461696b6f750002; // any numbers, but always these

/// What is compared: indicators that are the same question in both rounds, and how the later instrument joins them.
struct Comparable {
    std::vector<size_t> before, now; ///< places in the two instruments, pair by pair
    std::vector<size_t> themes;      ///< by pair, of the later instrument
    std::vector<double> weights;     ///< by pair
    std::vector<double> themeWeights;
    size_t indicatorCount = 0; ///< of the later instrument, compared or not

    Comparable(const Instrument& earlier, const Instrument& later)
    {
        const QStringList ids = comparable(later, earlier);
        const QSet<QString> same(ids.begin(), ids.end());
        QHash<QString, size_t> placesBefore;
        const auto all = indicatorsOf(earlier);
        for (size_t i = 0; i < all.size(); ++i)
            placesBefore.insert(all[i]->id, i);
        for (size_t theme = 0; theme < later.themes.size(); ++theme) {
            themeWeights.push_back(later.themes[theme].weight);
            for (const Indicator& indicator : later.themes[theme].indicators) {
                if (same.contains(indicator.id)) {
                    before.push_back(placesBefore.value(indicator.id));
                    now.push_back(indicatorCount);
                    themes.push_back(theme);
                    weights.push_back(indicator.weight);
                }
                ++indicatorCount;
            }
        }
    }

    /// Adds to the differences of the indicators those of the themes and, last, of the whole; NaN where there is none.
    std::vector<double> withThemes(std::vector<double> differences) const
    {
        std::vector<double> sums(themeWeights.size()), totals(themeWeights.size());
        for (size_t i = 0; i < before.size(); ++i)
            if (!std::isnan(differences[i])) {
                sums[themes[i]] += weights[i] * differences[i];
                totals[themes[i]] += weights[i];
            }
        double sum = 0, total = 0;
        for (size_t theme = 0; theme < sums.size(); ++theme) {
            differences.push_back(sums[theme] / totals[theme]); // 0 / 0 is NaN
            if (totals[theme] > 0) {
                sum += themeWeights[theme] * differences.back();
                total += themeWeights[theme];
            }
        }
        differences.push_back(sum / total);
        return differences;
    }
    /// Which pairs each of those differences is made of.
    std::vector<std::vector<size_t>> parts(const std::vector<double>& differences) const
    {
        std::vector<std::vector<size_t>> parts(before.size() + themeWeights.size() + 1);
        for (size_t i = 0; i < before.size(); ++i) {
            if (std::isnan(differences[i]))
                continue;
            parts[i] = {i};
            parts[before.size() + themes[i]].push_back(i);
            parts.back().push_back(i);
        }
        return parts;
    }
};

bool isEnough(const std::pair<qint64, qint64>& people)
{
    return std::min(people.first, people.second) >= fewestToJudge;
}

std::vector<double> less(std::vector<double> now, const std::vector<double>& before)
{
    for (size_t i = 0; i < now.size(); ++i)
        now[i] -= before[i];
    return now;
}

ChangeSign signOf(double lower, double upper)
{
    if (lower > roundingError)
        return ChangeSign::Higher;
    return upper < -roundingError ? ChangeSign::Lower : ChangeSign::Unsure;
}

/// The ends of the middle 95 % of the draws that gave a number, and the difference within.
void addInterval(MeanChange& change, std::vector<double> draws)
{
    std::erase_if(draws, [](double draw) { return std::isnan(draw); });
    if (draws.empty())
        return;
    std::ranges::sort(draws);
    const size_t cut = std::max<size_t>(draws.size() / 40, 1); // 2.5 % at either end
    change.lower = std::min(draws[cut - 1], change.difference);
    change.upper = std::max(draws[draws.size() - cut], change.difference);
    change.sign = signOf(*change.lower, *change.upper);
}

/// The changes of one side, from its answers in both rounds.
SideChanges changesOf(const Comparable& pairs, SideSample& before, SideSample& now, Weighting weighting)
{
    const auto differences = pairs.withThemes(less(now.means(weighting), before.means(weighting)));
    std::vector<std::vector<double>> draws(differences.size());
    const auto parts = pairs.parts(differences);
    std::vector<std::pair<qint64, qint64>> people;
    bool isJudged = false;
    for (size_t i = 0; i < differences.size(); ++i) {
        people.emplace_back(before.people(parts[i]), now.people(parts[i]));
        isJudged = isJudged || (!std::isnan(differences[i]) && isEnough(people[i]));
    }
    for (int draw = 0; draw < bootstrapDraws && isJudged; ++draw) {
        const auto drawn = pairs.withThemes(less(now.drawnMeans(weighting), before.drawnMeans(weighting)));
        for (size_t i = 0; i < drawn.size(); ++i)
            draws[i].push_back(drawn[i]);
    }
    SideChanges changes;
    changes.indicators.resize(pairs.indicatorCount);
    for (size_t i = 0; i < differences.size(); ++i) {
        std::optional<MeanChange> change;
        if (!std::isnan(differences[i])) {
            change = MeanChange{.difference = std::abs(differences[i]) < roundingError ? 0 : differences[i],
                                .before = people[i].first,
                                .now = people[i].second};
            if (isEnough(people[i]))
                addInterval(*change, std::move(draws[i]));
        }
        if (i < pairs.now.size())
            changes.indicators[pairs.now[i]] = change;
        else if (i + 1 < differences.size())
            changes.themes.push_back(change);
        else
            changes.whole = change;
    }
    return changes;
}

} // namespace

std::vector<SideChanges> changesBetween(const Round& before, const Round& now, Weighting weighting)
{
    const Comparable pairs(before.instrument, now.instrument);
    const auto earlier = settledGroups(before.instrument, before.groups, true);
    const auto later = settledGroups(now.instrument, now.groups, true);
    std::vector<SideChanges> all;
    for (size_t side = 0; side < now.instrument.sides.size(); ++side) {
        const QString& id = now.instrument.sides[side].id;
        const auto sideBefore = findSide(before.instrument, id);
        if (!sideBefore)
            continue;
        SideSample sampleBefore(before.instrument, earlier, *sideBefore, pairs.before, seedBefore);
        SideSample sampleNow(now.instrument, later, side, pairs.now, seedNow);
        all.push_back(changesOf(pairs, sampleBefore, sampleNow, weighting));
        all.back().side = id;
    }
    return all;
}

Words changeWords(ChangeSign sign)
{
    switch (sign) {
    case ChangeSign::Higher:
        return {"Higher than in the last round.", "ខ្ពស់ជាងលើកមុន។"};
    case ChangeSign::Lower:
        return {"Lower than in the last round.", "ទាបជាងលើកមុន។"};
    case ChangeSign::Unsure:
        return {"No clear change: it may be chance.", "មិនមានការប្រែប្រួលច្បាស់លាស់ទេ៖ អាចជាការចៃដន្យ។"};
    case ChangeSign::TooFew:
        break;
    }
    return {"Too few to say: fewer than 10 people answered in one of the rounds.",
            "តិចពេកមិនអាចសន្និដ្ឋានបាន៖ មានអ្នកឆ្លើយតិចជាង 10 នាក់ក្នុងលើកណាមួយ។"};
}

} // namespace daikou::domain
