// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessments/sample_instrument.h"

#include "domain/scoring/results.h"

#include <rapidcheck.h>

#include <algorithm>

namespace daikou::test {

inline domain::GroupAnswers cards(const char* side, const char* key, std::vector<domain::Answer> cards)
{
    domain::GroupAnswers group;
    group.side = text(side);
    group.key = group.name = text(key);
    group.cards = std::move(cards);
    return group;
}

/// The same answers with only the hands counted; for instruments without conditions.
inline domain::GroupAnswers tallied(domain::GroupAnswers group, size_t indicators)
{
    group.tallies.resize(indicators);
    for (size_t i = 0; i < group.cards.size(); ++i) {
        domain::VoteTally& tally = group.tallies[i % indicators];
        if (group.cards[i] == domain::notAnswered)
            ++tally.notAnswered;
        else
            ++tally.votes[size_t(group.cards[i] - 1)];
    }
    group.cards.clear();
    return group;
}

/// Up to six groups of either side, each with up to 30 cards for the sample instrument; key "0" and on.
inline rc::Gen<std::vector<domain::GroupAnswers>> someGroups()
{
    return rc::gen::exec([] {
        std::vector<domain::GroupAnswers> groups(*rc::gen::inRange<size_t>(1, 7));
        for (size_t i = 0; i < groups.size(); ++i) {
            const size_t count = *rc::gen::resize(rc::kNominalSize, rc::gen::inRange<size_t>(0, 31));
            groups[i] =
                cards(*rc::gen::element("citizens", "council"), QByteArray::number(qulonglong(i)).constData(),
                      *rc::gen::container<std::vector<domain::Answer>>(
                          count * 3, rc::gen::map(rc::gen::inRange(0, 6), [](int a) { return domain::Answer(a); })));
        }
        return groups;
    });
}

/// The groups in another order, and the cards in each.
inline std::vector<domain::GroupAnswers> shuffled(std::vector<domain::GroupAnswers> groups, size_t width)
{
    std::ranges::rotate(groups, groups.begin() + *rc::gen::inRange<ptrdiff_t>(0, ptrdiff_t(groups.size())));
    std::swap(groups.front(), groups[*rc::gen::inRange<size_t>(0, groups.size())]);
    for (domain::GroupAnswers& group : groups)
        for (size_t left = group.cards.size() / width; left > 1; --left) {
            const auto first = group.cards.begin() + ptrdiff_t((left - 1) * width);
            const auto other = group.cards.begin() + ptrdiff_t(*rc::gen::inRange<size_t>(0, left) * width);
            if (first != other)
                std::swap_ranges(first, first + ptrdiff_t(width), other);
        }
    return groups;
}

} // namespace daikou::test
