// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/group_opinions.h"

#include "domain/assessments/answer_texts.h"

#include <algorithm>

namespace daikou::exchange::demo {

namespace {

constexpr int tenthsOfALevel = 10, halfALevel = 5, percentSilent = 4;

} // namespace

int GroupOpinions::level(int tenths)
{
    constexpr int sides = 13; // two dice: up to 1.2 levels lower or higher, seldom so far
    const int rated = tenths + m_dice.below(sides) + m_dice.below(sides) - (sides - 1);
    return std::clamp((rated + halfALevel) / tenthsOfALevel, m_scale.from, m_scale.to);
}

std::optional<int> GroupOpinions::answer(domain::Score& score, int tenths)
{
    if (m_form == AnswerForm::Level) {
        score.level = std::clamp((tenths + halfALevel) / tenthsOfALevel, m_scale.from, m_scale.to);
        return int(*score.level) * tenthsOfALevel;
    }
    domain::CardAnswers cards;
    domain::Votes votes(size_t(m_scale.levels()), 0);
    int sum = 0, answers = 0;
    for (int person = 0; person < m_people; ++person) {
        domain::CardAnswer card;
        if (!m_dice.chance(percentSilent)) {
            card = {.kind = domain::CardAnswer::Kind::Level, .level = level(tenths)};
            ++votes[size_t(card.level - m_scale.from)];
            sum += card.level;
            ++answers;
        }
        if (m_form == AnswerForm::Cards)
            cards.push_back(card);
    }
    if (m_form == AnswerForm::Cards) {
        score.cards = domain::cardsText(cards);
    } else {
        score.votes = domain::votesText(votes);
        score.notAnswered = m_people - answers;
    }
    return answers > 0 ? std::optional(sum * tenthsOfALevel / answers) : std::nullopt;
}

} // namespace daikou::exchange::demo
