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

std::optional<RecordId> scoreToAnswer(Register& source, const RoundFigures& figures, size_t indicator)
{
    const QString id = domain::indicatorsOf(*figures.instrument)[indicator]->id;
    const auto scoreOf = [&](const RecordId& card) -> std::optional<RecordId> {
        domain::Score score;
        score.card = card;
        score.indicator = id;
        const auto found = domain::identityOf(domain::toRecord(score));
        return found && source.isLive(*found) ? found : std::nullopt;
    };
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
