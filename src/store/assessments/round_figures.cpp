// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/assessments/round_figures.h"

#include "domain/records/all.h"
#include "store/instruments/kept_instrument.h"
#include "store/register.h"

#include <algorithm>

namespace daikou::store {

using domain::Assessment;
using domain::RecordId;

namespace {

QString codeOfVersion(Register& source, const RecordId& version)
{
    const auto record = source.find(version);
    return record ? domain::fromRecord<domain::InstrumentVersion>(*record).code : QString();
}

/// Puts rounds in the order in which they were held. One without a start comes behind the last of those with a lower
/// number.
void putInOrder(std::vector<Assessment>& rounds)
{
    const auto startOf = [&](const Assessment& round) {
        const Assessment* before = &round;
        for (const Assessment& other : rounds)
            if (!round.start.isValid() && other.start.isValid() && other.round && other.round < round.round &&
                (!before->start.isValid() || other.start > before->start))
                before = &other;
        return before->start;
    };
    std::vector<std::pair<QDate, Assessment>> dated;
    for (const Assessment& round : rounds)
        dated.emplace_back(startOf(round), round);
    std::ranges::sort(dated, {}, [](const std::pair<QDate, Assessment>& one) {
        return std::tuple(one.first, one.second.round.value_or(0), one.second.id);
    });
    std::ranges::transform(dated, rounds.begin(), &std::pair<QDate, Assessment>::second);
}

/// A score has the id that its card and its indicator give it.
std::optional<RecordId> idOfScore(Register& source, const RecordId& card, const QString& indicator)
{
    domain::Score score;
    score.card = card;
    score.indicator = indicator;
    const auto id = domain::identityOf(domain::toRecord(score));
    return id && source.isLive(*id) ? id : std::nullopt;
}

} // namespace

std::vector<Assessment> roundsAbout(Register& source, const Assessment& one)
{
    const QString code = codeOfVersion(source, one.instrument);
    const RecordId about = one.council.isNull() ? one.partnership : one.council;
    std::vector<Assessment> rounds;
    if (about.isNull())
        return {one};
    for (const auto& id : store::roundsAbout(source, about)) {
        auto round = source.require<Assessment>(id);
        const bool same = one.council.isNull() ? round.partnership == about : round.council == about;
        if (same && codeOfVersion(source, round.instrument) == code)
            rounds.push_back(std::move(round));
    }
    putInOrder(rounds);
    return rounds;
}

RoundFigures figuresOfRound(Register& source, const RecordId& round, domain::Weighting weighting,
                            domain::Language language)
{
    RoundFigures figures;
    figures.round = round;
    figures.assessment = source.require<Assessment>(round);
    figures.title = source.titleOf(round, language);
    figures.instrument = instrumentOfRound(source, round);
    figures.answers = RoundReader(source, *figures.instrument).read(round);
    figures.results = domain::resultsOf(*figures.instrument, figures.answers.groups, weighting);
    for (const auto& group : figures.answers.groups)
        if (const auto id = RecordId::fromText(group.key))
            figures.groupNames.insert(group.key, source.titleOf(*id, language));
    const auto rounds = roundsAbout(source, figures.assessment);
    const auto here = std::ranges::find(rounds, round, &Assessment::id);
    if (here == rounds.begin() || here == rounds.end())
        return figures;
    const auto& earlier = *(here - 1);
    const auto instrument = instrumentOfRound(source, earlier.id);
    const auto answers = RoundReader(source, *instrument).read(earlier.id);
    figures.before = earlier.id;
    figures.beforeTitle = source.titleOf(earlier.id, language);
    figures.changes =
        domain::changesBetween({*instrument, answers.groups}, {*figures.instrument, figures.answers.groups}, weighting);
    return figures;
}

std::vector<RoundStanding> standingsOf(Register& source, const RoundFigures& shown, domain::Language language)
{
    std::vector<RoundStanding> standings;
    for (const auto& round : roundsAbout(source, shown.assessment)) {
        RoundStanding standing{
            .round = round.id, .title = source.titleOf(round.id, language), .start = round.start, .wholes = {}};
        domain::Results results;
        if (round.id == shown.round) {
            results = shown.results;
        } else {
            const bool sameVersion = round.instrument == shown.assessment.instrument;
            const auto instrument = sameVersion ? shown.instrument : instrumentOfRound(source, round.id);
            const size_t asked = domain::indicatorsOf(*shown.instrument).size();
            const auto same = size_t(domain::comparable(*instrument, *shown.instrument).size());
            standing.isComparable = same == asked && domain::indicatorsOf(*instrument).size() == asked &&
                                    instrument->sides == shown.instrument->sides;
            if (standing.isComparable)
                results = domain::resultsOf(*instrument, RoundReader(source, *instrument).read(round.id).groups,
                                            shown.results.weighting);
        }
        for (const auto& side : results.sides)
            standing.wholes.push_back(side.figures.whole);
        standing.comparison = results.whole;
        standings.push_back(std::move(standing));
    }
    return standings;
}

std::vector<domain::Score> scoresOn(Register& source, const RecordId& round, const QString& indicator)
{
    std::vector<domain::Score> scores;
    for (const auto& card : source.children<domain::GroupCard>(round))
        if (const auto id = idOfScore(source, card.id, indicator))
            scores.push_back(source.require<domain::Score>(*id));
    return scores;
}

std::optional<RecordId> scoreToAnswer(Register& source, const RoundFigures& figures, size_t indicator)
{
    const QString id = domain::indicatorsOf(*figures.instrument)[indicator]->id;
    const auto scoreOf = [&](const RecordId& card) { return idOfScore(source, card, id); };
    if (const auto& agreed = figures.answers.agreed[indicator])
        for (const auto& card : source.children<domain::GroupCard>(figures.round)) {
            const auto found = card.kind == domain::GroupKind::Agreed ? scoreOf(card.id) : std::nullopt;
            if (found && source.require<domain::Score>(*found).level == *agreed)
                return found;
        }
    const domain::GroupResult* lowest = nullptr;
    for (const bool citizens : {true, false}) {
        for (const auto& group : figures.results.groups) {
            const auto& mean = group.figures.indicators[indicator].mean;
            if (mean && (group.side == u"citizens" || !citizens) &&
                (!lowest || *mean < *lowest->figures.indicators[indicator].mean))
                lowest = &group;
        }
        if (lowest)
            break;
    }
    const auto card = lowest ? RecordId::fromText(lowest->key) : std::nullopt;
    return card ? scoreOf(*card) : std::nullopt;
}

} // namespace daikou::store
