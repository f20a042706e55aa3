// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessments/instrument.h"

#include <span>

namespace daikou::domain {

/// How an answer is kept: 1 for the lowest level of the scale, 2 for the next …; on a scale from 1 that is the level.
using Answer = qint8;
constexpr Answer notAnswered = 0;
constexpr Answer notAsked = -1; ///< neither answered nor missing

/// Which indicators one side is asked, by the answers that one person has given so far. A comparison with an indicator
/// that was not asked or not answered does not hold, whatever its operator. Keeps nothing of the instrument.
class AskedIndicators {
public:
    /// `side`: the id of one of the instrument's sides.
    AskedIndicators(const Instrument& instrument, QStringView side);

    /// `card`: a step for each indicator of the instrument, of which those before this one are looked at.
    bool isAsked(size_t indicator, std::span<const Answer> card) const;

    /// Puts notAsked wherever an indicator is not asked, also where an answer stands: it was given before another was
    /// corrected, or on paper against the rule.
    void settle(std::span<Answer> card) const;

    /// Whether every card asks the same, so that none has to be settled.
    bool asksAll() const { return m_asksAll; }

private:
    struct Condition {
        ShowIf::Kind kind;
        ShowIf::Op op;
        int step;
        size_t indicator; ///< its place; past the end where it does not come before
        std::vector<Condition> parts;
    };
    struct Question {
        bool isOfSide = true;
        std::optional<Condition> condition;
    };

    static Condition made(const ShowIf& showIf, const std::vector<const Indicator*>& all, size_t before, int from);
    static bool holds(const Condition& condition, std::span<const Answer> card);

    std::vector<Question> m_questions;
    bool m_asksAll = true;
};

} // namespace daikou::domain
