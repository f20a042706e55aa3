// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assessments/asked.h"

#include <algorithm>

namespace daikou::domain {

AskedIndicators::AskedIndicators(const Instrument& instrument, QStringView side)
{
    const auto all = indicatorsOf(instrument);
    m_questions.resize(all.size());
    for (size_t i = 0; i < all.size(); ++i) {
        m_questions[i].isOfSide = all[i]->sides.isEmpty() || all[i]->sides.contains(side);
        if (all[i]->showIf)
            m_questions[i].condition = made(*all[i]->showIf, all, i, instrument.scale.from);
        m_asksAll = m_asksAll && m_questions[i].isOfSide && !all[i]->showIf;
    }
}

AskedIndicators::Condition AskedIndicators::made(const ShowIf& showIf, const std::vector<const Indicator*>& all,
                                                 size_t before, int from)
{
    const auto end = all.begin() + ptrdiff_t(before);
    const auto found = std::find_if(all.begin(), end, [&](const Indicator* i) { return i->id == showIf.indicator; });
    Condition condition{.kind = showIf.kind,
                        .op = showIf.op,
                        .step = showIf.level - from + 1,
                        .indicator = found == end ? all.size() : size_t(found - all.begin()),
                        .parts = {}};
    for (const ShowIf& part : showIf.parts)
        condition.parts.push_back(made(part, all, before, from));
    return condition;
}

bool AskedIndicators::holds(const Condition& condition, std::span<const Answer> card)
{
    const auto partHolds = [card](const Condition& part) { return holds(part, card); };
    if (condition.kind == ShowIf::Kind::All)
        return std::ranges::all_of(condition.parts, partHolds);
    if (condition.kind == ShowIf::Kind::Any)
        return std::ranges::any_of(condition.parts, partHolds);
    const Answer answer = condition.indicator < card.size() ? card[condition.indicator] : notAnswered;
    return answer > notAnswered && compares(answer, condition.op, condition.step);
}

bool AskedIndicators::isAsked(size_t indicator, std::span<const Answer> card) const
{
    const Question& question = m_questions[indicator];
    return question.isOfSide && (!question.condition || holds(*question.condition, card));
}

void AskedIndicators::settle(std::span<Answer> card) const
{
    for (size_t i = 0; !m_asksAll && i < card.size(); ++i)
        if (!isAsked(i, card))
            card[i] = notAsked;
}

} // namespace daikou::domain
