// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/answers.h"

namespace daikou::domain {

/// Who counts how much in the mean of a side.
enum class Weighting {
    People, ///< each person once, so that a large group counts for more
    Groups, ///< each group once, however many answered in it
};

/// The answers on one indicator, or on all indicators of a theme or of the whole.
struct Figure {
    std::array<qint64, mostLevels> votes{}; ///< how many chose each level, the lowest first
    qint64 n = 0;                           ///< answers counted: the sum of the votes
    qint64 notAnswered = 0;                 ///< asked, but left empty: in no mean
    qint64 notAsked = 0;                    ///< of cards: neither answered nor missing
    qint64 people = 0;                      ///< how many people at least these answers are of
    std::optional<double> mean;             ///< none where nobody answered
    bool operator==(const Figure&) const = default;
};

/// One number over several indicators: a sum of levels (a person's or a party's total, of several the mean of theirs)
/// or a mean.
struct Total {
    std::optional<double> value; ///< of a sum none where anything is missing: a total of part is no total
    qint64 missing = 0;          ///< answers that were asked for and are not there
    bool operator==(const Total&) const = default;
};

/// All figures of one group or one side. Places are those of the instrument.
struct Figures {
    std::vector<Figure> indicators;
    std::vector<Figure> themes;
    Figure whole;
    std::vector<Total> scores;  ///< the computed ones
    std::optional<Total> total; ///< where the instrument has bands of the sum
    std::optional<size_t> band; ///< of the whole's mean or of the total
    bool operator==(const Figures&) const = default;
};

struct GroupResult {
    QString side, kind, key, name;
    int present = 0;
    Figures figures;
    bool operator==(const GroupResult&) const = default;
};

struct SideResult {
    QString side;
    size_t groups = 0; ///< with at least one answer
    Figures figures;
    bool operator==(const SideResult&) const = default;
};

enum class GapSign { Citizens, Council, None };

/// What the citizens say less what the council says of itself.
struct Gap {
    double difference = 0;
    GapSign sign = GapSign::None; ///< who rates higher
    bool operator==(const Gap&) const = default;
};

/// How far apart the groups (or parties) of one side are.
struct Spread {
    double difference = 0;          ///< largest mean less smallest
    size_t lowest = 0, highest = 0; ///< places among Results::groups; the first of several alike
    bool operator==(const Spread&) const = default;
};

/// An indicator, a theme or the whole, looked at across sides and groups.
struct Comparison {
    std::optional<Gap> gap;                     ///< only where both sides have answers
    std::vector<std::optional<Spread>> spreads; ///< by side; only where two groups have answers
    bool operator==(const Comparison&) const = default;
};

struct Results {
    Weighting weighting = Weighting::People;
    std::vector<GroupResult> groups; ///< by side, then key
    std::vector<SideResult> sides;   ///< as in the instrument
    std::vector<Comparison> indicators, themes;
    Comparison whole;
    bool operator==(const Results&) const = default;
};

/// The results of one round.
///
///     indicator, group:  mean = Σ level · votes / n
///     indicator, side:   People: Σ over all persons / n;  Groups: Σ of the groups' means / groups with an answer
///     theme:             Σ weight · mean / Σ weight, over its indicators that have a mean, of the same group or side
///     whole:             the same over the themes
///     gap:               mean of "citizens" − mean of "council"
///     spread:            largest − smallest mean of the groups of a side
///     computed mean:     as a theme, over the indicators that it names
///     total, sum:        Σ level over the indicators, of one person; of several the mean of theirs; of a side, where
///                        each group counts once, the mean of the groups'
///
/// Both sides on the same indicators side by side, per group, and never one mean of the two: Community Score Card
/// (CARE, "The Community Score Card: A generic guide", 2013). Totals and their bands: VicHealth, "The partnerships
/// analysis tool" (2011). Votes are summed as whole numbers first and what is added as a fraction is added in one
/// order, so no figure depends on the order of cards or groups, and a tally gives what its cards would give.
/// Differences below 1e-9 are rounding and count as none. Throws as settledGroups does.
Results resultsOf(const Instrument& instrument, const std::vector<GroupAnswers>& groups,
                  Weighting weighting = Weighting::People);

/// "Each person counts once." and its like, to stand beside figures.
Words weightingWords(Weighting weighting);

/// The sign of a gap as a sentence.
Words gapWords(GapSign sign);

} // namespace daikou::domain
