// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/results.h"

namespace daikou::domain {

constexpr double roundingError = 1e-9; ///< means of levels that differ by less are the same

/// Makes the figures of groups and sides, with what is looked up in an instrument looked up once.
class FigureMaker {
public:
    explicit FigureMaker(const Instrument& instrument);

    /// The figures of one group.
    Figures ofGroup(const SettledGroup& group) const;

    /// The figures of a side from those of its groups.
    Figures ofSide(const std::vector<const Figures*>& groups, Weighting weighting) const;

private:
    void countCards(Figures& figures, const std::vector<Answer>& cards) const;
    void countTallies(Figures& figures, const std::vector<VoteTally>& tallies) const;
    void countThemes(Figures& figures) const;
    void averageThemes(Figures& figures) const;
    void addScores(Figures& figures) const;
    void addBand(Figures& figures) const;
    Total meanScore(const Figures& figures, const std::vector<size_t>& places) const;
    Total sumScore(const Figures& figures, const std::vector<size_t>& places) const;
    qint64 sumOf(const Figure& figure) const;

    const Instrument& m_instrument;
    std::vector<double> m_weights;             ///< by indicator
    std::vector<size_t> m_themes;              ///< by indicator
    std::vector<size_t> m_everything;          ///< all places
    std::vector<std::vector<size_t>> m_scores; ///< places, by computed score
};

} // namespace daikou::domain
