// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/results.h"

namespace daikou::domain {

/// Below so many people in either round a change is not judged: one person then moves the mean by a tenth and more of
/// what that person says, and the interval by resampling is too narrow. With 10 it holds the truth in about 90 of 100
/// cases instead of 95: it reaches 1.96 · √(9/10) = 1.86 standard errors, and a t of 9 degrees lies within ±1.86 as
/// often.
constexpr qint64 fewestToJudge = 10;

/// Enough for the ends of a 95 % interval (Efron and Tibshirani, "An Introduction to the Bootstrap", 1993: 1,000 or
/// more).
constexpr int bootstrapDraws = 2000;

enum class ChangeSign {
    Higher, ///< the whole interval lies above 0
    Lower,  ///< the whole interval lies below 0
    Unsure, ///< the interval holds 0
    TooFew, ///< fewer than fewestToJudge in either round; there is no interval
};

/// How much a mean has moved.
struct MeanChange {
    double difference = 0;              ///< now less before
    std::optional<double> lower, upper; ///< the 95 % interval
    qint64 before = 0, now = 0;         ///< people that the two means are of, at least
    ChangeSign sign = ChangeSign::TooFew;

    bool operator==(const MeanChange&) const = default;
};

/// The changes of one side that is in both rounds. None where nothing can be compared: an indicator that is not the
/// same question in both, or that was not answered in one of them.
struct SideChanges {
    QString side;
    std::vector<std::optional<MeanChange>> indicators, themes; ///< places of the later instrument
    std::optional<MeanChange> whole;

    bool operator==(const SideChanges&) const = default;
};

/// One round: the questions, which stay the caller's, and the answers to them.
struct Round {
    const Instrument& instrument;
    const std::vector<GroupAnswers>& groups;
};

/// The changes of each side between two rounds.
///
///     indicator: difference of the side's means (as resultsOf weights people or groups)
///     theme:     Σ weight · difference / Σ weight, over its comparable indicators with answers in both rounds
///     whole:     the same over the themes; weights and themes are those of the later instrument
///     interval:  percentile bootstrap (Efron and Tibshirani, chapter 13): in each draw as many cards as a group has
///     are
///                drawn from them with replacement, in both rounds, and the difference is computed anew; the 50th from
///                below and from above of 2,000 draws, widened to the difference itself where they leave it out
///
/// A card is drawn as a whole, so that what one person says hangs together. Of tallies nobody knows who voted what:
/// each indicator's votes are drawn by themselves, and intervals of themes come out somewhat narrower. The random
/// numbers have a fixed seed for every side and round (std::mt19937_64, scaled by a multiplication) and cards and
/// groups are sorted first: the same answers give the same interval every time and everywhere. Throws as settledGroups
/// does.
std::vector<SideChanges> changesBetween(const Round& before, const Round& now, Weighting weighting = Weighting::People);

/// "Higher than in the last round." and its like; "Too few to say …".
Words changeWords(ChangeSign sign);

} // namespace daikou::domain
