// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/resampling.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace daikou::domain {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

} // namespace

SideSample::SideSample(const Instrument& instrument, const std::vector<SettledGroup>& groups, size_t side,
                       const std::vector<size_t>& places, quint64 seed)
    : m_width(places.size()), m_from(instrument.scale.from), m_random(seed)
{
    const size_t indicators = indicatorsOf(instrument).size();
    for (const SettledGroup& settled : groups)
        if (settled.side == side && m_width > 0) {
            m_groups.push_back(groupOf(settled, places, indicators));
            m_sums.push_back(sumsOf(m_groups.back()));
        }
    m_drawn = m_sums;
}

SideSample::Group SideSample::groupOf(const SettledGroup& settled, const std::vector<size_t>& places,
                                      size_t indicators) const
{
    Group group;
    for (size_t at = 0; at < settled.cards.size(); at += indicators, ++group.cardCount)
        for (const size_t place : places)
            group.cards.push_back(quint8(std::max(settled.cards[at + place], notAnswered)));
    for (const size_t place : places) {
        if (settled.group->tallies.empty())
            break;
        const VoteTally& tally = settled.group->tallies[place];
        Ballot& ballot = group.ballots.emplace_back();
        for (size_t level = 0; level < tally.votes.size(); ++level)
            ballot.below[level] = ballot.people += quint32(tally.votes[level]);
        ballot.people += quint32(tally.notAnswered);
    }
    return group;
}

SideSample::Sums SideSample::sumsOf(const Group& group) const
{
    Sums sums{std::vector<quint32>(m_width), std::vector<quint32>(m_width)};
    for (size_t card = 0; card < group.cardCount; ++card)
        addCard(group, card, sums);
    for (size_t i = 0; i < group.ballots.size(); ++i) {
        quint32 lower = 0;
        for (size_t level = 0; level < size_t(mostLevels); ++level) {
            sums.steps[i] += (group.ballots[i].below[level] - lower) * quint32(level + 1);
            lower = group.ballots[i].below[level];
        }
        sums.answers[i] += lower;
    }
    return sums;
}

std::vector<double> SideSample::means(Weighting weighting) const
{
    return meansOf(m_sums, weighting);
}

std::vector<double> SideSample::drawnMeans(Weighting weighting)
{
    for (size_t i = 0; i < m_groups.size(); ++i)
        draw(m_groups[i], m_drawn[i]);
    return meansOf(m_drawn, weighting);
}

qint64 SideSample::people(const std::vector<size_t>& of) const
{
    qint64 people = 0;
    for (const Sums& group : m_sums) {
        quint32 most = 0;
        for (const size_t i : of)
            most = std::max(most, group.answers[i]);
        people += most;
    }
    return people;
}

void SideSample::addCard(const Group& group, size_t card, Sums& sums) const
{
    const quint8* levels = group.cards.data() + card * m_width;
    quint32* steps = sums.steps.data();
    quint32* answers = sums.answers.data();
    for (size_t i = 0; i < m_width; ++i) {
        steps[i] += levels[i];
        answers[i] += levels[i] > 0 ? 1 : 0;
    }
}

void SideSample::draw(const Group& group, Sums& sums)
{
    std::ranges::fill(sums.steps, 0U);
    std::ranges::fill(sums.answers, 0U);
    for (size_t card = 0; card < group.cardCount; ++card)
        addCard(group, below(quint32(group.cardCount)), sums);
    for (size_t i = 0; i < group.ballots.size(); ++i)
        for (quint32 person = 0; person < group.ballots[i].people; ++person) {
            const auto& counts = group.ballots[i].below;
            const auto level = std::ranges::upper_bound(counts, below(group.ballots[i].people)) - counts.begin();
            if (level == mostLevels)
                continue; // one who did not answer
            sums.steps[i] += quint32(level + 1);
            ++sums.answers[i];
        }
}

/// A number from 0 to bound − 1, each as likely as the others to within one in 40,000: the upper half of a random
/// number, scaled. The distributions of the standard library may differ from one library to the next.
quint32 SideSample::below(quint32 bound)
{
    return quint32(((m_random() >> 32) * bound) >> 32);
}

std::vector<double> SideSample::meansOf(const std::vector<Sums>& groups, Weighting weighting) const
{
    // Of levels, not of steps.
    const auto mean = [this](qint64 steps, qint64 answers) {
        return double(steps + (m_from - 1) * answers) / double(answers);
    };
    std::vector<double> means(m_width, none), ofGroups;
    for (size_t i = 0; i < m_width; ++i) {
        qint64 steps = 0, answers = 0;
        ofGroups.clear();
        for (const Sums& group : groups) {
            steps += group.steps[i];
            answers += group.answers[i];
            if (group.answers[i] > 0)
                ofGroups.push_back(mean(group.steps[i], group.answers[i]));
        }
        if (answers == 0)
            continue;
        std::ranges::sort(ofGroups);
        means[i] = weighting == Weighting::People
                       ? mean(steps, answers)
                       : std::accumulate(ofGroups.begin(), ofGroups.end(), 0.0) / double(ofGroups.size());
    }
    return means;
}

} // namespace daikou::domain
