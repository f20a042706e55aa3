// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/report_register.h"

#include "domain/assessments/answer_texts.h"
#include "store/change.h"
#include "store/instruments/instrument_json.h"
#include "store/instruments/kept_instrument.h"

namespace daikou::reports::testing {

using namespace domain;
using test::text;

namespace {

constexpr int levels = 5;

/// People who vote so that the mean goes up and down from indicator to indicator around `about`.
QString votesAround(int about, size_t indicator, qint64 people)
{
    Votes votes(levels, 0);
    const int middle = std::clamp(about + int(indicator % 3) - 1, 1, levels);
    const qint64 beside = people / 4;
    votes[size_t(middle - 1)] += people - 2 * beside;
    votes[size_t(std::max(1, middle - 1) - 1)] += beside;
    votes[size_t(std::min(levels, middle + 1) - 1)] += beside;
    return votesText(votes);
}

} // namespace

RecordId ReportRegister::addRound(const Instrument& instrument, Assessment round)
{
    reg().perform({}, [&](store::Change& change) {
        round.instrument = store::keepInstrument(reg(), change, instrument);
        change.save(round);
    });
    return round.id;
}

RecordId ReportRegister::addGroup(const Instrument& instrument, GroupCard card, int about)
{
    const auto indicators = indicatorsOf(instrument);
    reg().perform({}, [&](store::Change& change) {
        const RecordId id = change.save(card);
        for (size_t place = 0; place < indicators.size(); ++place) {
            Score score;
            score.card = id;
            score.indicator = indicators[place]->id;
            score.votes = votesAround(about, place, card.present.value_or(4));
            change.save(score);
        }
    });
    return card.id;
}

RecordId ReportRegister::scoreOf(const RecordId& card, const QString& indicator)
{
    Score score;
    score.card = card;
    score.indicator = indicator;
    return identityOf(toRecord(score)).value();
}

void ReportRegister::addRounds()
{
    const Instrument instrument = store::instrumentsSupplied().front();
    Assessment first;
    first.council = council;
    first.round = 1;
    first.start = QDate(2003, 2, 1);
    firstRound = addRound(instrument, first);
    GroupCard group;
    group.assessment = firstRound;
    group.side = text("citizens");
    group.kind = GroupKind::Women;
    group.present = 24;
    addGroup(instrument, group, 2);
    addSecondRound(instrument);
}

void ReportRegister::addSecondRound(const Instrument& instrument)
{
    Assessment second;
    second.council = council;
    second.round = 2;
    second.start = QDate(2004, 2, 1);
    second.end = QDate(2004, 3, 20);
    second.facilitators = {silent, willing};
    second.meeting = workshop;
    second.groundworkDue = second.groundworkDone = QDate(2004, 2, 1);
    second.scoringDue = QDate(2004, 2, 20);
    second.scoringDone = QDate(2004, 2, 22);
    second.followUpDue = QDate(2004, 6, 1);
    second.notes = text("canary note of the round");
    round = addRound(instrument, second);
    const auto group = [&](const char* side, GroupKind kind, qint64 present, qint64 women, int about) {
        GroupCard card;
        card.assessment = round;
        card.side = text(side);
        card.kind = kind;
        card.present = present;
        card.women = women;
        card.notes = text("canary note of the group");
        return addGroup(instrument, card, about);
    };
    womenCard = group("citizens", GroupKind::Women, 36, 36, 3);
    group("citizens", GroupKind::Men, 20, 0, 2);
    group("council", GroupKind::Councillors, 9, 2, 4);
    auto score = reg().require<Score>(scoreOf(womenCard, text("meetings_open")));
    score.reason = {text("Canary Sophea was not let in"), text("ខាណារីសុភា មិនត្រូវបានអនុញ្ញាតឱ្យចូល")};
    score.suggestion = {text("Open the door"), text("បើកទ្វារ")};
    score.notes = text("canary note of the score");
    save(score);
    GroupCard agreed;
    agreed.assessment = round;
    agreed.kind = GroupKind::Agreed;
    save(Score{.card = save(agreed), .indicator = text("meetings_open"), .level = 3});
    save(Standard{.assessment = round,
                  .entitlement = {text("A notice board in each village"), text("ក្ដារព័ត៌មានក្នុងភូមិនីមួយៗ")},
                  .source = {text("Deika 12"), text("ដីកាលេខ ១២")},
                  .unit = text("sets"),
                  .planned = 8,
                  .actual = 5});
    for (Activity& activity : reg().children<Activity>(plan))
        if (activity.what.en.startsWith(text("Ask Canary"))) {
            activity.score = score.id;
            save(activity);
        }
}

} // namespace daikou::reports::testing
