// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/demo_events.h"

#include "domain/rules/event_rules.h"
#include "exchange/demo/demo_people.h"
#include "exchange/demo/event_texts.h"

#include <algorithm>
#include <set>

namespace daikou::exchange::demo {

using domain::ActionPlan;
using domain::Activity;
using domain::ActivityStatus;
using domain::Event;
using domain::Headcount;
using domain::Outcome;
using domain::OutcomeKind;
using domain::ParticipantRole;
using domain::Participation;
using domain::PlanStatus;
using domain::ProgressNote;
using domain::RecordId;

namespace {

const QDate firstEvent(2019, 2, 4);
constexpr int rielForADollar = 4'100;

std::vector<int> daysAttended(Dice& dice, int days)
{
    std::vector<int> attended;
    for (int day = 1; day <= days; ++day)
        if (dice.chance(88))
            attended.push_back(day);
    return attended;
}

/// Some sums are in riel, with the rate of the day.
void setCost(Activity& activity, Dice& dice, const ActivityText& text)
{
    if (text.mostDollars == 0)
        return;
    const int dollars = dice.between(text.leastDollars, text.mostDollars, 50);
    if (dice.chance(60)) {
        activity.cost = domain::Money{qint64(dollars) * 100, domain::Currency::Dollar};
    } else {
        activity.cost = domain::Money{qint64(dollars) * rielForADollar * 100, domain::Currency::Riel};
        activity.rate = rielForADollar;
    }
    activity.costSource = dice.pick(costSources());
}

} // namespace

EventMaker::EventMaker(DemoWriter& writer, const DemoPlaces& places, const DemoOrganisations& organisations)
    : m_writer(writer), m_places(places), m_organisations(organisations)
{}

void EventMaker::make(int number, int plans)
{
    Dice& dice = m_writer.dice;
    const int commune = dice.below(int(m_places.communes.size()));
    const DemoCommune& at = m_places.communes[size_t(commune)];
    const EventText& text = eventTexts()[size_t(number) % eventTexts().size()];
    Event event;
    event.kind = text.kind;
    event.start = dice.date(firstEvent, demoToday.addDays(60));
    const int days = dice.between(1, text.mostDays);
    if (days > 1)
        event.end = event.start.addDays(days - 1);
    Slots texts = m_places.slotsOf(commune);
    texts.setYear("year", event.start.year());
    event.title = texts.fill(text.title);
    event.objectives = texts.fill(text.objectives);
    event.area = at.id;
    const int host = dice.pick(m_organisations.funders.empty() ? m_organisations.departments : m_organisations.funders);
    event.hosts = {m_organisations.all[size_t(host)].id};
    event.cost = domain::Money{dice.between(120, 900, 10) * 100, domain::Currency::Dollar};
    m_writer.save(event);
    const bool held = event.start <= demoToday;
    std::vector<RecordId> issues;
    if (held) {
        addParticipants(event, commune);
        addHeadcounts(event);
        issues = addOutcomes(event, commune);
    }
    const auto& neighbours = m_places.provinces[size_t(at.province)].communes;
    for (int i = 0; i < plans; ++i) {
        if (held)
            addPlan(event, issues, i == 0 ? commune : dice.pick(neighbours));
        m_writer.step();
    }
    m_writer.step();
}

void EventMaker::addParticipants(const Event& event, int commune)
{
    Dice& dice = m_writer.dice;
    const DemoCommune& at = m_places.communes[size_t(commune)];
    std::set<RecordId> there;
    const auto add = [&](const RecordId& person, const RecordId& council, const RecordId& organisation) {
        if (person.isNull() || !there.insert(person).second)
            return;
        Participation participation;
        participation.event = event.id;
        participation.person = person;
        participation.council = council;
        participation.organisation = organisation;
        participation.role = dice.chance(85) ? ParticipantRole::Participant : ParticipantRole::Facilitator;
        participation.days = domain::daysText(daysAttended(dice, event.days()));
        m_writer.save(participation);
    };
    if (const DemoChief* chief = at.chiefOn(event.start))
        add(chief->person, at.council, {});
    for (int i = 0, count = dice.between(6, 14); i < count; ++i) {
        const DemoOrganisation& from = dice.pick(m_organisations.all);
        add(from.person, {}, from.id);
    }
    for (int i = 0, count = dice.between(1, 4); i < count; ++i)
        add(makePerson(m_writer, 45).id, at.council, {});
}

void EventMaker::addHeadcounts(const Event& event)
{
    Dice& dice = m_writer.dice;
    for (const auto sex : {domain::Sex::Woman, domain::Sex::Man})
        for (const auto age : {domain::AgeBand::From15To24, domain::AgeBand::From25To59, domain::AgeBand::From60}) {
            Headcount cell;
            cell.event = event.id;
            cell.sex = sex;
            cell.age = age;
            cell.role = ParticipantRole::Participant;
            if (!dice.chance(10))
                cell.count = dice.below(12);
            m_writer.save(cell);
        }
}

std::vector<RecordId> EventMaker::addOutcomes(const Event& event, int commune)
{
    Dice& dice = m_writer.dice;
    std::vector<RecordId> issues;
    const auto add = [&](OutcomeKind kind, const domain::Words& text) {
        Outcome outcome;
        outcome.event = event.id;
        outcome.kind = kind;
        outcome.text = text;
        if (dice.chance(60))
            outcome.council = m_places.communes[size_t(commune)].council;
        m_writer.save(outcome);
        return outcome.id;
    };
    if (dice.chance(6))
        return issues; // nobody wrote it up
    for (int i = 0, count = dice.between(2, 5); i < count; ++i)
        issues.push_back(add(OutcomeKind::Issue, dice.pick(activityTexts()).issue));
    add(dice.chance(50) ? OutcomeKind::Decision : OutcomeKind::Recommendation, dice.pick(decisionTexts()));
    return issues;
}

void EventMaker::addPlan(const Event& event, const std::vector<RecordId>& issues, int commune)
{
    Dice& dice = m_writer.dice;
    ActionPlan plan;
    plan.event = event.id;
    plan.council = m_places.communes[size_t(commune)].council;
    plan.start = event.start.addDays(dice.between(7, 60));
    plan.end = plan.start.addMonths(12);
    Slots texts = m_places.slotsOf(commune);
    texts.setYear("year", plan.start.year());
    plan.title = texts.fill({"Joint action plan of {place}, {year}", "ផែនការសកម្មភាពរួមរបស់{place} ឆ្នាំ {year}"});
    plan.status = plan.end < demoToday     ? PlanStatus::Completed
                  : plan.start < demoToday ? PlanStatus::UnderWay
                                           : PlanStatus::Agreed;
    plan.review = plan.start.addMonths(6);
    m_writer.save(plan);
    for (int i = 1, count = dice.between(4, 8); i <= count; ++i)
        addActivity(plan, i, issues, commune);
}

void EventMaker::addActivity(const ActionPlan& plan, int number, const std::vector<RecordId>& issues, int commune)
{
    Dice& dice = m_writer.dice;
    const ActivityText& text = dice.pick(activityTexts());
    Activity activity;
    activity.plan = plan.id;
    activity.number = number;
    activity.what = text.what;
    activity.indicator = text.indicator;
    activity.level = text.level;
    activity.sectors = {sectorId(QLatin1String(text.sector))};
    if (!issues.empty() && dice.chance(70))
        activity.issue = dice.pick(issues);
    activity.council = m_places.communes[size_t(commune)].council;
    const int province = m_places.communes[size_t(commune)].province;
    if (const int who =
            m_organisations.pickFor(dice, m_organisations.civil.value(QLatin1String(text.sector)), province);
        who >= 0)
        activity.organisation = m_organisations.all[size_t(who)].id;
    activity.start = dice.date(plan.start, plan.start.addMonths(6));
    if (dice.chance(95))
        activity.due = activity.start.addDays(dice.between(20, 240, 5));
    else
        activity.whyNoDue = QStringLiteral("The district has to decide first · ស្រុកត្រូវសម្រេចជាមុនសិន");
    setCost(activity, dice, text);
    follow(activity);
    m_writer.save(activity);
    addNotes(activity);
}

/// What has become of it by now: the longer ago, the more likely it is done.
void EventMaker::follow(Activity& activity)
{
    Dice& dice = m_writer.dice;
    constexpr int all = 100;
    const QDate due = activity.due.isValid() ? activity.due : activity.start.addMonths(6);
    if (due < demoToday) {
        const int chance = dice.below(all);
        activity.status = chance < 62   ? ActivityStatus::Done
                          : chance < 82 ? ActivityStatus::UnderWay
                          : chance < 90 ? ActivityStatus::NotStarted
                          : chance < 96 ? ActivityStatus::Dropped
                                        : ActivityStatus::PassedUp;
    } else {
        activity.status =
            activity.start < demoToday && dice.chance(60) ? ActivityStatus::UnderWay : ActivityStatus::NotStarted;
    }
    if (activity.status == ActivityStatus::Done) {
        activity.percent = all;
        activity.finished = std::min(demoToday, dice.date(activity.start, due.addDays(30)));
    } else if (activity.status == ActivityStatus::UnderWay) {
        activity.percent = dice.between(10, 90, 10);
    }
}

void EventMaker::addNotes(const Activity& activity)
{
    Dice& dice = m_writer.dice;
    if (!activity.percent || dice.chance(60))
        return;
    ProgressNote note;
    note.activity = activity.id;
    note.date = activity.finished.isValid() ? activity.finished
                                            : dice.date(activity.start, std::max(activity.start, demoToday));
    note.percent = activity.percent;
    note.what = dice.pick(progressTexts());
    if (!activity.finished.isValid() && dice.chance(50))
        note.obstacle = dice.pick(obstacleTexts());
    m_writer.save(note);
}

} // namespace daikou::exchange::demo
