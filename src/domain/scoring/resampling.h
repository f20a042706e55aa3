// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/answers.h"
#include "domain/scoring/results.h"

#include <random>

namespace daikou::domain {

/// The answers of one side in one round to some indicators, laid out to be drawn from again and again. Keeps its own
/// copy of all it needs.
class SideSample {
public:
    /// `places`: the indicators that are looked at, by their place in the round's instrument. `groups` must be settled
    /// and sorted.
    SideSample(const Instrument& instrument, const std::vector<SettledGroup>& groups, size_t side,
               const std::vector<size_t>& places, quint64 seed);

    /// The means of the answers as they are, one for each of `places`; NaN where nobody answered.
    std::vector<double> means(Weighting weighting) const;

    /// Means of as many people drawn from each group with replacement. The next call draws others.
    std::vector<double> drawnMeans(Weighting weighting);

    /// How many people at least answered any of these (places among `places`): the most of each group, added up.
    qint64 people(const std::vector<size_t>& of) const;

private:
    /// The votes of a tally without names: the first `below[0]` numbers are the lowest level, and so on.
    struct Ballot {
        std::array<quint32, mostLevels> below{}; ///< how many chose this level or a lower one
        quint32 people = 0;                      ///< with those who did not answer
    };
    struct Sums {
        std::vector<quint32> steps, answers; ///< by place
    };
    struct Group {
        std::vector<quint8> cards; ///< card after card, a step for each place; 0: not answered or not asked
        size_t cardCount = 0;
        std::vector<Ballot> ballots; ///< none, or one for each place
    };

    Group groupOf(const SettledGroup& settled, const std::vector<size_t>& places, size_t indicators) const;
    void addCard(const Group& group, size_t card, Sums& sums) const;
    Sums sumsOf(const Group& group) const;
    void draw(const Group& group, Sums& sums);
    quint32 below(quint32 bound);
    std::vector<double> meansOf(const std::vector<Sums>& groups, Weighting weighting) const;

    size_t m_width;
    int m_from; ///< the lowest level
    std::vector<Group> m_groups;
    std::vector<Sums> m_sums;  ///< of the answers as they are, by group
    std::vector<Sums> m_drawn; ///< of the last draw
    std::mt19937_64 m_random;
};

} // namespace daikou::domain
