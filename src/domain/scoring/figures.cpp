// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/figures.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <numeric>

namespace daikou::domain {

namespace {

/// Adds up what may be added: everything but the mean.
void addCounts(Figure& sum, const Figure& part)
{
    for (size_t level = 0; level < sum.votes.size(); ++level)
        sum.votes[level] += part.votes[level];
    sum.n += part.n;
    sum.notAnswered += part.notAnswered;
    sum.notAsked += part.notAsked;
    sum.people += part.people;
}

/// The sum of the values in ascending order, so that it is the same however they came.
double orderedSum(std::vector<double> values)
{
    std::ranges::sort(values);
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// A mean with weights, taken up value by value.
struct WeightedMean {
    double sum = 0, weights = 0;

    void add(const std::optional<double>& value, double weight)
    {
        if (!value)
            return;
        sum += weight * *value;
        weights += weight;
    }
    std::optional<double> value() const { return weights > 0 ? std::optional(sum / weights) : std::nullopt; }
};

std::optional<double> meanOfGroups(const std::vector<const Figures*>& groups, size_t indicator)
{
    std::vector<double> means;
    for (const Figures* group : groups)
        if (const auto& mean = group->indicators[indicator].mean)
            means.push_back(*mean);
    return means.empty() ? std::nullopt : std::optional(orderedSum(means) / double(means.size()));
}

/// The mean of the groups' totals; none where one that answered has none.
std::optional<double> meanTotal(const std::vector<const Figures*>& groups,
                                const std::function<const Total&(const Figures&)>& totalOf)
{
    std::vector<double> totals;
    for (const Figures* group : groups) {
        if (group->whole.n == 0)
            continue;
        if (!totalOf(*group).value)
            return {};
        totals.push_back(*totalOf(*group).value);
    }
    return totals.empty() ? std::nullopt : std::optional(orderedSum(totals) / double(totals.size()));
}

} // namespace

FigureMaker::FigureMaker(const Instrument& instrument) : m_instrument(instrument)
{
    QHash<QString, size_t> places;
    for (size_t theme = 0; theme < instrument.themes.size(); ++theme)
        for (const Indicator& indicator : instrument.themes[theme].indicators) {
            places.insert(indicator.id, m_weights.size());
            m_everything.push_back(m_weights.size());
            m_weights.push_back(indicator.weight);
            m_themes.push_back(theme);
        }
    for (const ComputedScore& score : instrument.scores) {
        auto& named = m_scores.emplace_back();
        for (const QString& id : score.indicators)
            if (const auto place = places.constFind(id); place != places.constEnd())
                named.push_back(*place);
    }
}

Figures FigureMaker::ofGroup(const SettledGroup& group) const
{
    Figures figures;
    figures.indicators.resize(m_weights.size());
    countCards(figures, group.cards);
    countTallies(figures, group.group->tallies);
    for (Figure& figure : figures.indicators) {
        figure.n = std::accumulate(figure.votes.begin(), figure.votes.end(), qint64(0));
        figure.people = figure.n;
        if (figure.n > 0)
            figure.mean = double(sumOf(figure)) / double(figure.n);
    }
    countThemes(figures);
    // Whoever answered an indicator answered its theme: there are at least as many.
    for (size_t i = 0; i < m_weights.size(); ++i) {
        auto& people = figures.themes[m_themes[i]].people;
        people = std::max(people, figures.indicators[i].people);
        figures.whole.people = std::max(figures.whole.people, people);
    }
    averageThemes(figures);
    addScores(figures);
    addBand(figures);
    return figures;
}

Figures FigureMaker::ofSide(const std::vector<const Figures*>& groups, Weighting weighting) const
{
    Figures figures;
    figures.indicators.resize(m_weights.size());
    for (size_t i = 0; i < m_weights.size(); ++i) {
        Figure& figure = figures.indicators[i];
        for (const Figures* group : groups)
            addCounts(figure, group->indicators[i]);
        if (weighting == Weighting::Groups)
            figure.mean = meanOfGroups(groups, i);
        else if (figure.n > 0)
            figure.mean = double(sumOf(figure)) / double(figure.n);
    }
    countThemes(figures);
    for (const Figures* group : groups) {
        for (size_t theme = 0; theme < figures.themes.size(); ++theme)
            figures.themes[theme].people += group->themes[theme].people;
        figures.whole.people += group->whole.people;
    }
    averageThemes(figures);
    addScores(figures);
    if (weighting == Weighting::Groups) {
        for (size_t score = 0; score < figures.scores.size(); ++score)
            if (m_instrument.scores[score].of == Aggregate::Sum)
                figures.scores[score].value =
                    meanTotal(groups, [score](const Figures& g) -> const Total& { return g.scores[score]; });
        if (figures.total)
            figures.total->value = meanTotal(groups, [](const Figures& g) -> const Total& { return *g.total; });
    }
    addBand(figures);
    return figures;
}

void FigureMaker::countCards(Figures& figures, const std::vector<Answer>& cards) const
{
    // A row of counters for every indicator: not asked, not answered, and each level.
    constexpr size_t row = size_t(mostLevels) + 2;
    const size_t width = m_weights.size();
    std::vector<qint64> counts(width * row);
    for (size_t at = 0; at < cards.size(); at += width)
        for (size_t i = 0; i < width; ++i)
            ++counts[i * row + size_t(cards[at + i] - notAsked)];
    for (size_t i = 0; i < width; ++i) {
        const qint64* of = counts.data() + i * row;
        Figure& figure = figures.indicators[i];
        figure.notAsked += of[0];
        figure.notAnswered += of[1];
        for (size_t level = 0; level < figure.votes.size(); ++level)
            figure.votes[level] += of[level + 2];
    }
}

void FigureMaker::countTallies(Figures& figures, const std::vector<VoteTally>& tallies) const
{
    for (size_t i = 0; i < tallies.size(); ++i) {
        Figure& figure = figures.indicators[i];
        figure.notAnswered += tallies[i].notAnswered;
        for (size_t level = 0; level < figure.votes.size(); ++level)
            figure.votes[level] += tallies[i].votes[level];
    }
}

/// The counts of themes and the whole, but not how many people these are: that is known group by group.
void FigureMaker::countThemes(Figures& figures) const
{
    figures.themes.resize(m_instrument.themes.size());
    for (size_t i = 0; i < m_weights.size(); ++i)
        addCounts(figures.themes[m_themes[i]], figures.indicators[i]);
    for (Figure& theme : figures.themes) {
        addCounts(figures.whole, theme);
        theme.people = 0;
    }
    figures.whole.people = 0;
}

void FigureMaker::averageThemes(Figures& figures) const
{
    std::vector<WeightedMean> themes(m_instrument.themes.size());
    for (size_t i = 0; i < m_weights.size(); ++i)
        themes[m_themes[i]].add(figures.indicators[i].mean, m_weights[i]);
    WeightedMean whole;
    for (size_t theme = 0; theme < themes.size(); ++theme) {
        figures.themes[theme].mean = themes[theme].value();
        whole.add(figures.themes[theme].mean, m_instrument.themes[theme].weight);
    }
    figures.whole.mean = whole.value();
}

void FigureMaker::addScores(Figures& figures) const
{
    for (size_t score = 0; score < m_scores.size(); ++score)
        figures.scores.push_back(m_instrument.scores[score].of == Aggregate::Mean ? meanScore(figures, m_scores[score])
                                                                                  : sumScore(figures, m_scores[score]));
    if (!m_instrument.bands.empty() && m_instrument.bandsOf == Aggregate::Sum)
        figures.total = sumScore(figures, m_everything);
}

void FigureMaker::addBand(Figures& figures) const
{
    const auto& value = figures.total ? figures.total->value : figures.whole.mean;
    if (value)
        figures.band = bandOf(m_instrument, *value);
}

Total FigureMaker::meanScore(const Figures& figures, const std::vector<size_t>& places) const
{
    WeightedMean mean;
    Total total;
    for (const size_t i : places) {
        mean.add(figures.indicators[i].mean, m_weights[i]);
        total.missing += figures.indicators[i].notAnswered;
    }
    total.value = mean.value();
    return total;
}

Total FigureMaker::sumScore(const Figures& figures, const std::vector<size_t>& places) const
{
    Total total;
    bool isSamePeople = true, isAnswered = false;
    qint64 people = 0, sum = 0;
    double sumOfMeans = 0;
    for (const size_t i : places) {
        const Figure& figure = figures.indicators[i];
        const qint64 asked = figure.n + figure.notAsked; // and none of them without an answer, or there is no total
        total.missing += asked == 0 ? std::max(figure.notAnswered, qint64(1)) : figure.notAnswered;
        isSamePeople = isSamePeople && (people == 0 || people == asked);
        isAnswered = isAnswered || figure.n > 0;
        people = std::max(people, asked);
        sum += sumOf(figure);
        sumOfMeans += asked > 0 ? double(sumOf(figure)) / double(asked) : 0;
    }
    if (total.missing == 0 && isAnswered)
        total.value = isSamePeople ? double(sum) / double(people) : sumOfMeans;
    return total;
}

/// The sum of the levels of all answers.
qint64 FigureMaker::sumOf(const Figure& figure) const
{
    qint64 sum = 0;
    for (size_t level = 0; level < figure.votes.size(); ++level)
        sum += (m_instrument.scale.from + qint64(level)) * figure.votes[level];
    return sum;
}

} // namespace daikou::domain
