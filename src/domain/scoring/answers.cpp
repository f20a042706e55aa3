// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/answers.h"

#include "domain/error.h"

#include <algorithm>
#include <cstring>
#include <tuple>

namespace daikou::domain {

namespace {

[[noreturn]] void refuse(const GroupAnswers& group, const char* why)
{
    throw Error(Error::Kind::Internal,
                QStringLiteral("group %1 of %2: %3").arg(group.key, group.side, QLatin1String(why)));
}

void requireGood(const GroupAnswers& group, size_t indicators, int levels)
{
    const bool isWhole = indicators == 0 ? group.cards.empty() : group.cards.size() % indicators == 0;
    if (!isWhole || (!group.tallies.empty() && group.tallies.size() != indicators))
        refuse(group, "answers and indicators do not match in number");
    if (std::ranges::any_of(group.cards, [levels](Answer answer) { return answer < notAsked || answer > levels; }))
        refuse(group, "a step is outside of the scale");
    for (const VoteTally& tally : group.tallies) {
        const auto isBad = [](qint64 number) { return number < 0 || number > mostPeople; };
        if (isBad(tally.notAnswered) || std::ranges::any_of(tally.votes, isBad))
            refuse(group, "a number of votes is outside of its range");
        if (std::any_of(tally.votes.begin() + levels, tally.votes.end(), [](qint64 votes) { return votes > 0; }))
            refuse(group, "there are votes for a level that the scale does not have");
    }
}

std::vector<Answer> sortedCards(const std::vector<Answer>& cards, size_t width)
{
    std::vector<const Answer*> rows;
    for (size_t at = 0; at < cards.size(); at += width)
        rows.push_back(cards.data() + at);
    std::ranges::sort(rows, [width](const Answer* a, const Answer* b) { return std::memcmp(a, b, width) < 0; });
    std::vector<Answer> sorted;
    sorted.reserve(cards.size());
    for (const Answer* row : rows)
        sorted.insert(sorted.end(), row, row + width);
    return sorted;
}

} // namespace

std::vector<SettledGroup> settledGroups(const Instrument& instrument, const std::vector<GroupAnswers>& groups,
                                        bool sorted)
{
    const size_t width = indicatorsOf(instrument).size();
    const int levels = std::clamp(instrument.scale.levels(), 0, mostLevels);
    std::vector<AskedIndicators> asked;
    for (const Side& side : instrument.sides)
        asked.emplace_back(instrument, side.id);
    std::vector<SettledGroup> settled;
    settled.reserve(groups.size());
    for (const GroupAnswers& group : groups) {
        const auto side = findSide(instrument, group.side);
        if (!side)
            refuse(group, "the instrument has no such side");
        requireGood(group, width, levels);
        settled.push_back({&group, *side, group.cards});
        auto& cards = settled.back().cards;
        for (size_t at = 0; at < cards.size() && !asked[*side].asksAll(); at += width)
            asked[*side].settle(std::span(cards).subspan(at, width));
        if (sorted)
            cards = sortedCards(cards, width);
    }
    const auto order = [](const SettledGroup& g) { return std::tie(g.side, g.group->key); };
    std::ranges::sort(settled, {}, order);
    const auto same = std::ranges::adjacent_find(settled, {}, order);
    if (same != settled.end())
        refuse(*same->group, "the key comes twice");
    return settled;
}

} // namespace daikou::domain
