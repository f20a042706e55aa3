// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/whole_round.h"

#include "reports/contents/round_charts.h"

#include <algorithm>

namespace daikou::reports {

using domain::Activity;
using domain::Assessment;
using domain::GroupCard;
using domain::RecordId;
using domain::Score;

namespace {

const QString noFigure = QStringLiteral("–");

using IndicatorPlaces = QHash<QString, size_t>;

IndicatorPlaces placesOf(const domain::Instrument& instrument)
{
    IndicatorPlaces places;
    for (const auto* indicator : domain::indicatorsOf(instrument))
        places.insert(indicator->id, size_t(places.size()));
    return places;
}

void readVoices(Basis& basis, WholeRound& round, const IndicatorPlaces& places)
{
    for (const GroupCard& card : round.cards)
        for (const Score& score : basis.children<Score>(card.id)) {
            ++round.records;
            const auto place = places.constFind(score.indicator);
            if (place != places.constEnd() && !(score.reason.isEmpty() && score.suggestion.isEmpty()))
                round.voices.push_back({card.id, *place, score.reason, score.suggestion});
        }
    std::ranges::stable_sort(round.voices, {}, &Voice::indicator);
}

void readActivities(Basis& basis, WholeRound& round, const IndicatorPlaces& places)
{
    const store::ListQuery found(basis.source(),
                                 {.type = &Activity::type(),
                                  .where = QStringLiteral("score.card.assessment=") + round.assessment.id.toText(),
                                  .words = {},
                                  .sort = {QStringLiteral("due"), QStringLiteral("what")},
                                  .language = mainLanguage(basis.mode())});
    for (qint64 row = 0; row < found.count(); ++row) {
        AnsweringActivity one{basis.require<Activity>(found.idAt(row)), {}};
        const auto score = basis.source().find(one.activity.score);
        const auto place = score ? places.constFind(domain::fromRecord<Score>(*score).indicator) : places.constEnd();
        if (place != places.constEnd())
            one.indicator = *place;
        round.activities.push_back(std::move(one));
    }
}

} // namespace

WholeRound loadRound(Basis& basis, const Assessment& assessment)
{
    WholeRound round;
    round.assessment = assessment;
    round.figures =
        store::figuresOfRound(basis.source(), assessment.id, domain::Weighting::People, mainLanguage(basis.mode()));
    round.cards = basis.children<GroupCard>(assessment.id);
    round.standards = basis.children<domain::Standard>(assessment.id);
    const IndicatorPlaces places = placesOf(round.instrument());
    readVoices(basis, round, places);
    readActivities(basis, round, places);
    round.records += 2 + qint64(round.cards.size() + round.standards.size() + round.activities.size());
    for (size_t side = 0; side < round.results().sides.size(); ++side)
        if (round.results().sides[side].figures.whole.mean)
            round.answered.push_back(side);
    return round;
}

Bilingual aboutWords(Basis& basis, const Assessment& assessment)
{
    const Bilingual about = assessment.council.isNull() ? basis.names().title(assessment.partnership)
                                                        : basis.names().council(assessment.council);
    return about.isEmpty() ? Bilingual(notRecorded) : about;
}

Bilingual roundWords(const Assessment& assessment)
{
    static constexpr Words words{"Round %1", "ជុំទី%1"};
    return assessment.round ? filled(words, {counted(*assessment.round)}) : Bilingual();
}

Bilingual meanWords(Basis& basis, const domain::Figure& figure)
{
    if (!figure.mean)
        return sameInBoth(noFigure);
    return basis.figures().digits(QStringLiteral("%1 (%2)").arg(QString::number(*figure.mean, 'f', 1)).arg(figure.n));
}

Bilingual gapNumber(Basis& basis, const WholeRound& round, const domain::Comparison& comparison)
{
    return basis.figures().digits(gapText(comparison, round.results().sides.size()));
}

std::vector<Bilingual> shownSides(Basis& basis, const WholeRound& round)
{
    std::vector<Bilingual> sides;
    if (round.byGroups()) {
        for (const auto& group : round.results().groups)
            if (const auto card = RecordId::fromText(group.key))
                sides.push_back(basis.names().title(*card));
        return sides;
    }
    for (const size_t side : round.answered)
        sides.push_back(round.instrument().sides[side].name);
    return sides;
}

std::vector<charts::GapRow> shownRows(const WholeRound& round, std::vector<charts::GapRow> rows)
{
    if (round.byGroups())
        return rows;
    for (charts::GapRow& row : rows) {
        std::vector<charts::GapMark> marks;
        for (const size_t side : round.answered)
            marks.push_back(row.marks[side]);
        row.marks = std::move(marks);
    }
    return rows;
}

} // namespace daikou::reports
