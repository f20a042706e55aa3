// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/demo_assessments.h"

#include "exchange/demo/assessment_texts.h"
#include "exchange/demo/event_texts.h"
#include "store/instruments/instrument_json.h"
#include "store/instruments/kept_instrument.h"

#include <algorithm>
#include <numeric>

namespace daikou::exchange::demo {

using domain::ActionPlan;
using domain::Activity;
using domain::ActivityStatus;
using domain::Assessment;
using domain::GroupCard;
using domain::GroupKind;
using domain::PlanStatus;
using domain::Score;

struct AssessmentMaker::Draft {
    int commune = 0;
    Opinions citizens, council; ///< of all rounds: a round changes them
    Assessment assessment;
    bool isLast = false;
    std::vector<int> sums, groups; ///< of this round's means in tenths, by indicator, and of how many groups
};

namespace {

constexpr int lowest = 14, highest = 46; // opinions, in tenths of a level
constexpr int rated = 25;                // below that an indicator is rated low

Opinions someOpinions(Dice& dice, const std::vector<size_t>& themes)
{
    const int council = dice.between(24, 34);
    std::vector<int> ofThemes(themes.back() + 1);
    for (int& theme : ofThemes)
        theme = council + dice.between(-6, 6);
    Opinions opinions;
    for (const size_t theme : themes)
        opinions.push_back(std::clamp(ofThemes[theme] + dice.between(-5, 5), lowest, highest));
    return opinions;
}

} // namespace

AssessmentMaker::AssessmentMaker(DemoWriter& writer, const DemoPlaces& places, const DemoOrganisations& organisations,
                                 const DemoScale& scale)
    : m_writer(writer), m_places(places), m_organisations(organisations), m_scale(scale)
{
    const auto supplied = store::instrumentsSupplied();
    m_performance = keep(supplied.front());
    m_health = keep(supplied.back());
}

AssessmentMaker::Kept AssessmentMaker::keep(const domain::Instrument& instrument)
{
    Kept kept{.instrument = instrument, .id = {}, .indicators = {}, .themes = {}};
    auto version = store::versionOf(instrument);
    kept.id = m_writer.save(version);
    for (size_t theme = 0; theme < instrument.themes.size(); ++theme)
        for (const auto& indicator : instrument.themes[theme].indicators) {
            kept.indicators += indicator.id;
            kept.themes.push_back(theme);
        }
    return kept;
}

void AssessmentMaker::makeCouncil(int commune)
{
    Dice& dice = m_writer.dice;
    Draft draft;
    draft.commune = commune;
    draft.citizens = someOpinions(dice, m_performance.themes);
    const int boast = dice.between(-2, 10); // most councils think better of themselves
    for (const int opinion : draft.citizens)
        draft.council.push_back(std::clamp(opinion + boast + dice.between(-4, 4), lowest, highest));
    const int rounds = dice.between(m_scale.leastRounds, m_scale.mostRounds);
    for (int i = 0; i < rounds; ++i) {
        draft.isLast = i + 1 == rounds;
        draft.assessment = {};
        draft.assessment.council = m_places.communes[size_t(commune)].council;
        draft.assessment.instrument = m_performance.id;
        draft.assessment.round = i + 1;
        draft.assessment.start = QDate(demoToday.year() - rounds + 1 + i, 1, 20).addDays(dice.below(50));
        planDays(draft, draft.isLast);
        addMeeting(draft);
        if (const auto& person = dice.pick(m_organisations.all).person; !person.isNull())
            draft.assessment.facilitators = {person};
        m_writer.save(draft.assessment);
        addStandards(draft);
        addGroups(draft);
        if (draft.assessment.interfaceMeetingDone.isValid())
            addPlan(draft, addAgreed(draft));
    }
    m_writer.step();
}

/// The stages follow each other. Of the last round some are still to come, and some are late.
void AssessmentMaker::planDays(Draft& draft, bool isLast)
{
    Dice& dice = m_writer.dice;
    Assessment& a = draft.assessment;
    const int lastDone = isLast && dice.chance(40) ? 3 : 5; // the groups have answered in any case
    const std::pair<int, int> days[] = {{0, 3}, {7, 10}, {14, 21}, {24, 32}, {40, 60}, {110, 150}};
    int stageNumber = 0;
    QDate before = a.start;
    for (const auto& stage : domain::stages()) {
        const auto [from, to] = days[stageNumber];
        a.*stage.due = a.start.addDays(dice.between(from, to));
        const QDate held = std::max(before, (a.*stage.due).addDays(dice.chance(75) ? 0 : dice.between(1, 9)));
        if (stageNumber <= lastDone && held <= demoToday) {
            a.*stage.done = held;
            before = held;
        }
        ++stageNumber;
    }
    a.end = a.interfaceMeetingDone;
}

/// An event for some: the others wrote no more than the day.
void AssessmentMaker::addMeeting(Draft& draft)
{
    constexpr int percentWithEvent = 30;
    Dice& dice = m_writer.dice;
    if (!draft.assessment.interfaceMeetingDone.isValid() || !dice.chance(percentWithEvent))
        return;
    domain::Event event;
    event.kind = domain::EventKind::InterfaceMeeting;
    event.start = draft.assessment.interfaceMeetingDone;
    event.area = m_places.communes[size_t(draft.commune)].id;
    Slots texts = m_places.slotsOf(draft.commune);
    texts.setYear("year", event.start.year());
    const auto all = eventTexts();
    const auto text = std::ranges::find(all, domain::EventKind::InterfaceMeeting, &EventText::kind);
    event.title = texts.fill(text->title);
    event.objectives = texts.fill(text->objectives);
    draft.assessment.meeting = m_writer.save(event);
}

void AssessmentMaker::addStandards(const Draft& draft)
{
    Dice& dice = m_writer.dice;
    if (!dice.chance(40))
        return;
    for (const StandardText& text : standardTexts()) {
        domain::Standard standard;
        standard.assessment = draft.assessment.id;
        standard.entitlement = text.entitlement;
        standard.source = text.source;
        standard.unit = QStringLiteral("times a year · ដងក្នុងមួយឆ្នាំ");
        standard.planned = text.planned;
        standard.actual = dice.between(text.least, text.planned);
        m_writer.save(standard);
    }
}

void AssessmentMaker::addGroups(Draft& draft)
{
    Dice& dice = m_writer.dice;
    draft.sums.assign(draft.citizens.size(), 0);
    draft.groups = draft.sums;
    const GroupKind kinds[] = {GroupKind::Women, GroupKind::Men,        GroupKind::PoorHouseholds,
                               GroupKind::Youth, GroupKind::Disability, GroupKind::Indigenous};
    const int count = dice.between(m_scale.leastGroups, m_scale.mostGroups) - 1;
    for (int i = 0; i < count; ++i)
        addGroup(draft, kinds[i], kinds[i] == GroupKind::Men ? 2 : -dice.below(6));
    addGroup(draft, GroupKind::Councillors, 0);
}

void AssessmentMaker::addGroup(Draft& draft, GroupKind kind, int offset)
{
    constexpr int percentCards = 8, percentLevels = 40, percentReasons = 12;
    Dice& dice = m_writer.dice;
    const bool isCouncil = kind == GroupKind::Councillors;
    const AnswerForm form = isCouncil ? dice.chance(percentLevels) ? AnswerForm::Level : AnswerForm::Tally
                            : dice.chance(percentCards) ? AnswerForm::Cards
                                                        : AnswerForm::Tally;
    GroupCard card;
    card.assessment = draft.assessment.id;
    card.side = isCouncil ? QStringLiteral("council") : QStringLiteral("citizens");
    card.kind = kind;
    const int people = isCouncil ? dice.between(5, 11) : dice.between(8, 18);
    card.present = people;
    card.women = kind == GroupKind::Women ? people : kind == GroupKind::Men ? 0 : dice.below(people + 1);
    card.held = isCouncil ? draft.assessment.selfAssessmentDone : draft.assessment.scoringDone;
    m_writer.save(card);
    GroupOpinions group(dice, m_performance.instrument.scale, form, people);
    for (size_t i = 0; i < draft.citizens.size(); ++i) {
        Score score;
        score.card = card.id;
        score.indicator = m_performance.indicators[qsizetype(i)];
        const auto mean = group.answer(score, (isCouncil ? draft.council : draft.citizens)[i] + offset);
        if (mean && *mean < rated && dice.chance(percentReasons)) {
            const AssessmentText& text = assessmentTexts()[m_performance.themes[i]];
            score.reason = text.reason;
            if (dice.chance(50))
                score.suggestion = text.suggestion;
        }
        m_writer.save(score);
        draft.sums[i] += mean.value_or(0);
        draft.groups[i] += mean.has_value();
    }
}

/// A level for the indicators that were rated lowest, one of each theme.
std::vector<AssessmentMaker::Agreed> AssessmentMaker::addAgreed(const Draft& draft)
{
    GroupCard card;
    card.assessment = draft.assessment.id;
    card.kind = GroupKind::Agreed;
    card.held = draft.assessment.interfaceMeetingDone;
    m_writer.save(card);
    const auto meanOf = [&](size_t indicator) {
        return draft.groups[indicator] == 0 ? highest : draft.sums[indicator] / draft.groups[indicator];
    };
    std::vector<size_t> order(draft.sums.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, meanOf);
    std::vector<Agreed> agreed;
    for (const size_t indicator : order) {
        const auto isSameTheme = [&](const Agreed& one) {
            return m_performance.themes[one.indicator] == m_performance.themes[indicator];
        };
        if (std::ranges::any_of(agreed, isSameTheme))
            continue;
        Score score;
        score.card = card.id;
        score.indicator = m_performance.indicators[qsizetype(indicator)];
        score.level = std::max(1, (meanOf(indicator) + 5) / 10);
        m_writer.save(score);
        agreed.push_back({indicator, score.id});
    }
    return agreed;
}

/// Activities about the lowest, agreed at a meeting that was recorded.
void AssessmentMaker::addPlan(Draft& draft, const std::vector<Agreed>& agreed)
{
    if (draft.assessment.meeting.isNull())
        return;
    Dice& dice = m_writer.dice;
    ActionPlan plan;
    plan.event = draft.assessment.meeting;
    plan.council = draft.assessment.council;
    plan.start = draft.assessment.interfaceMeetingDone.addDays(dice.between(5, 20));
    plan.end = plan.start.addMonths(8);
    Slots texts = m_places.slotsOf(draft.commune);
    texts.setYear("year", plan.start.year());
    plan.title = texts.fill(
        {"What citizens and council of {place} agreed, {year}", "អ្វីដែលពលរដ្ឋ និងក្រុមប្រឹក្សា{place} បានព្រមព្រៀង ឆ្នាំ {year}"});
    plan.status = plan.end < demoToday     ? PlanStatus::Completed
                  : plan.start < demoToday ? PlanStatus::UnderWay
                                           : PlanStatus::Agreed;
    plan.review = plan.start.addMonths(4);
    m_writer.save(plan);
    const size_t count = std::min(agreed.size(), size_t(dice.between(2, 3)));
    for (size_t i = 0; i < count; ++i)
        addActivity(draft, plan, agreed[i], int(i) + 1);
}

void AssessmentMaker::addActivity(Draft& draft, const ActionPlan& plan, const Agreed& about, int number)
{
    Dice& dice = m_writer.dice;
    const AssessmentText& text = assessmentTexts()[m_performance.themes[about.indicator]];
    Activity activity;
    activity.plan = plan.id;
    activity.number = number;
    activity.what = text.what;
    activity.indicator = text.indicator;
    activity.level = domain::PartnershipLevel::Commune;
    activity.sectors = {sectorId(QStringLiteral("governance"))};
    activity.council = plan.council;
    const auto civil = m_organisations.civil.value(QStringLiteral("governance"));
    const int province = m_places.communes[size_t(draft.commune)].province;
    if (const int who = m_organisations.pickFor(dice, civil, province); who >= 0)
        activity.organisation = m_organisations.all[size_t(who)].id;
    activity.start = plan.start;
    activity.due = plan.start.addDays(dice.between(60, 180, 10));
    activity.score = about.score;
    follow(activity, draft, about.indicator);
    m_writer.save(activity);
    if (!activity.finished.isValid())
        return;
    domain::ProgressNote note;
    note.activity = activity.id;
    note.date = activity.finished;
    note.percent = activity.percent;
    note.what = dice.pick(progressTexts());
    m_writer.save(note);
}

/// Most are done before the next round, which then rates it better, and so does the council.
void AssessmentMaker::follow(Activity& activity, Draft& draft, size_t indicator)
{
    constexpr int all = 100, percentDone = 75, better = 9;
    Dice& dice = m_writer.dice;
    if (activity.due < demoToday && dice.chance(percentDone)) {
        activity.status = ActivityStatus::Done;
        activity.percent = all;
        activity.finished = dice.date(activity.start, activity.due);
        for (Opinions* opinions : {&draft.citizens, &draft.council})
            (*opinions)[indicator] = std::min(highest, (*opinions)[indicator] + better);
        return;
    }
    activity.status = activity.start < demoToday ? ActivityStatus::UnderWay : ActivityStatus::NotStarted;
    if (activity.status == ActivityStatus::UnderWay)
        activity.percent = dice.between(10, 90, 10);
}

void AssessmentMaker::makePartnership(const DemoCase& about, const std::vector<domain::Party>& parties)
{
    Dice& dice = m_writer.dice;
    Opinions opinions = someOpinions(dice, m_health.themes);
    const QDate until = about.end.isValid() ? std::min(about.end, demoToday) : demoToday;
    const int rounds = dice.between(1, 2);
    for (int i = 0; i < rounds; ++i) {
        Assessment assessment;
        assessment.partnership = about.partnership;
        assessment.instrument = m_health.id;
        assessment.round = i + 1;
        assessment.start = about.start.addDays(about.start.daysTo(until) * (i + 1) / (rounds + 1));
        assessment.scoringDue = assessment.scoringDone = assessment.start;
        m_writer.save(assessment);
        for (const auto& party : parties)
            if (!party.organisation.isNull() || !party.council.isNull())
                addParty(assessment, party, opinions);
        for (int& opinion : opinions)
            opinion = std::min(highest, opinion + dice.between(0, 4));
    }
}

/// Its people agree on a level for each statement.
void AssessmentMaker::addParty(const Assessment& assessment, const domain::Party& party, const Opinions& opinions)
{
    Dice& dice = m_writer.dice;
    GroupCard card;
    card.assessment = assessment.id;
    card.side = m_health.instrument.sides.front().id;
    card.kind = GroupKind::Party;
    card.organisation = party.organisation;
    card.council = party.council;
    card.present = dice.between(1, 5);
    card.held = assessment.start;
    m_writer.save(card);
    GroupOpinions group(dice, m_health.instrument.scale, AnswerForm::Level, int(*card.present));
    const int offset = dice.between(-6, 8);
    for (size_t i = 0; i < opinions.size(); ++i) {
        Score score;
        score.card = card.id;
        score.indicator = m_health.indicators[qsizetype(i)];
        group.answer(score, opinions[i] + offset + dice.between(-5, 5));
        m_writer.save(score);
    }
}

} // namespace daikou::exchange::demo
