// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessments/instrument.h"
#include "domain/records/assessments.h"
#include "exchange/demo/dice.h"

#include <vector>

namespace daikou::exchange::demo {

/// How the answers of a group are written down.
enum class AnswerForm { Tally, Cards, Level };

/// What a group thinks of each indicator, in tenths of a level.
using Opinions = std::vector<int>;

/// Answers of people who think about this, for one indicator after the other: some rate it higher, some lower, a few do
/// not answer.
class GroupOpinions {
public:
    GroupOpinions(Dice& dice, const domain::Scale& scale, AnswerForm form, int people)
        : m_dice(dice), m_scale(scale), m_form(form), m_people(people)
    {}

    /// Puts the answers into the score and says their mean in tenths, or nothing where nobody answered.
    std::optional<int> answer(domain::Score& score, int tenths);

private:
    int level(int tenths);

    Dice& m_dice;
    const domain::Scale& m_scale;
    AnswerForm m_form;
    int m_people;
};

} // namespace daikou::exchange::demo
