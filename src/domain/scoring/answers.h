// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessments/asked.h"

#include <array>
#include <vector>

namespace daikou::domain {

constexpr qint64 mostPeople = 100'000; ///< of one group at one indicator; a commune has some ten thousand

/// The votes of a group on one indicator, where only hands were counted.
struct VoteTally {
    std::array<qint64, mostLevels> votes{}; ///< by level, the lowest first
    qint64 notAnswered = 0;                 ///< those who were asked and did not vote

    bool operator==(const VoteTally&) const = default;
};

/// What one group of one side answered in a round: as cards, as tallies, or some as cards and some as tallies.
struct GroupAnswers {
    QString side;    ///< the id of one of the instrument's sides
    QString kind;    ///< women, youth, councillors …: for the reader, nothing is computed by it
    QString key;     ///< tells the groups of a side apart; no two may have the same
    QString name;    ///< for the reader
    int present = 0; ///< how many were there, whether they answered or not

    std::vector<Answer> cards;      ///< card after card, on each a step for every indicator, or notAnswered or notAsked
    std::vector<VoteTally> tallies; ///< none, or one for every indicator; here a show-if is the counters' to keep
};

/// The answers of a group, checked and put in an order that does not depend on how they came: each card settled (what
/// was not asked is marked so), then the cards sorted.
struct SettledGroup {
    const GroupAnswers* group = nullptr;
    size_t side = 0; ///< its place among the instrument's
    std::vector<Answer> cards;
};

/// All groups of a round, sorted by side and key; they stay the caller's. Sorted cards are needed only where some are
/// drawn by chance: without `sorted` they stay as they came. Throws Error Internal where a side is unknown, a key comes
/// twice, a list is of the wrong length, or a step or a number of votes is outside of its range: whoever takes answers
/// from people checks these with a sentence of their own.
std::vector<SettledGroup> settledGroups(const Instrument& instrument, const std::vector<GroupAnswers>& groups,
                                        bool sorted);

} // namespace daikou::domain
