// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/workshop.h"

#include "domain/records/plans.h"
#include "domain/rules/event_rules.h"
#include "domain/rules/plan_rules.h"
#include "reports/charts/svg.h"
#include "reports/contents/action_rows.h"
#include "reports/contents/data_card.h"
#include "reports/contents/turnout_bars.h"
#include "store/whole.h"

#include <algorithm>

namespace daikou::reports {

using domain::ActionPlan;
using domain::Activity;
using domain::Event;
using domain::ParticipantRole;
using domain::Sex;
using domain::Turnout;
using domain::WholeEvent;

namespace {

constexpr Words workshopTitle{"Workshop report", "របាយការណ៍សិក្ខាសាលា"};
constexpr Words withoutDays{"Of %1 persons the days were not recorded: they are not among the attendances.",
                            "បុគ្គល %1 នាក់ មិនបានកត់ត្រាថ្ងៃចូលរួម៖ មិនរាប់ក្នុងចំនួនដងនៃការចូលរួមទេ។"};
constexpr Words cellsMissing{"%1 head counts were not recorded; they are not zero.",
                             "ការរាប់ចំនួន %1 មិនបានកត់ត្រា មិនមែនសូន្យទេ។"};
constexpr Words personsOrDays{"Persons are counted once each; attendances are days. They are never added.",
                              "បុគ្គលម្នាក់រាប់តែម្ដង ចំនួនដងនៃការចូលរួមរាប់តាមថ្ងៃ។ ទាំងពីរមិនបូកបញ្ចូលគ្នាទេ។"};

constexpr Words personsTitle{"Persons by role and sex", "បុគ្គលតាមតួនាទី និងភេទ"};

Bilingual numberOr(Basis& basis, const std::optional<qint64>& number)
{
    return number ? basis.figures().number(*number) : Bilingual(QStringLiteral("–"), QStringLiteral("–"));
}

void writeFacts(Basis& basis, DocumentWriter& out, const Event& event)
{
    out.write(FactsTable{
        {{Words{"Kind", "ប្រភេទ"}, choiceWords(event.kind)},
         {Words{"When", "ពេលណា"}, event.end.isValid() && event.end != event.start ? periodWords(event.start, event.end)
                                                                                  : dateWords(event.start)},
         {Words{"Place", "ទីកន្លែង"}, basis.names().place(event.area)},
         {Words{"Venue", "ទីតាំងជួបជុំ"}, event.venue},
         {Words{"Hosts", "អ្នករៀបចំ"}, basis.names().titles(event.hosts)},
         {Words{"Paid by", "ចំណាយដោយ"}, basis.names().titles(event.payers)},
         {Words{"Cost", "ចំណាយ"}, moneyWords(basis, event.cost)}}});
    const std::pair<Words, const Bilingual&> texts[] = {{{"Objectives", "គោលបំណង"}, event.objectives},
                                                        {{"Agenda", "របៀបវារៈ"}, event.agenda},
                                                        {{"Evaluation", "ការវាយតម្លៃ"}, event.evaluation}};
    for (const auto& [heading, text] : texts)
        if (!text.isEmpty()) {
            out.write(unlistedHeading(2, heading));
            out.write(Paragraph{text});
        }
}

/// A cell is the persons, or where only days were counted the attendances in brackets.
TableRow turnoutRow(Basis& basis, const WholeEvent& whole, const Bilingual& label, Sex sex)
{
    TableRow row{{label}, sex == Sex::Unset};
    for (size_t role = 1; role <= std::size(domain::participantRoleChoices); ++role)
        row.cells.push_back(numberOr(basis, domain::turnoutOf(whole, sex, ParticipantRole(role)).persons));
    const Turnout all = domain::turnoutOf(whole, sex);
    row.cells.push_back(numberOr(basis, all.persons));
    row.cells.push_back(numberOr(basis, all.attendances));
    return row;
}

/// The persons of each role as a bar, told apart by sex; nothing where only days were counted.
void writeTurnoutBars(Basis& basis, DocumentWriter& out, const WholeEvent& whole)
{
    const auto personsOf = [&](size_t sex, ParticipantRole role) {
        return domain::turnoutOf(whole, Sex(sex), role).persons.value_or(0);
    };
    std::vector<charts::Bar> bars;
    SexCounts rest{}; // those without a role: all, but those with one
    for (size_t sex = 1; sex <= std::size(domain::sexChoices); ++sex)
        rest[placeOfSex(Sex(sex))] = personsOf(sex, ParticipantRole::Unset);
    for (size_t role = 1; role < size_t(ParticipantRole::NotRecorded); ++role) {
        SexCounts counts{};
        for (size_t sex = 1; sex <= std::size(domain::sexChoices); ++sex) {
            const size_t place = placeOfSex(Sex(sex));
            counts[place] = personsOf(sex, ParticipantRole(role));
            rest[place] -= counts[place];
        }
        bars.push_back(turnoutBar(choiceWords(ParticipantRole(role)), counts));
    }
    bars.push_back(turnoutBar(choiceWords(ParticipantRole::NotRecorded), rest));
    std::erase_if(bars, [](const charts::Bar& bar) { return bar.value <= 0; });
    if (bars.empty())
        return;
    charts::BarChart chart(std::move(bars), basis.mode());
    chart.setLegend(sexNames());
    out.write(charts::figureOf(std::move(chart), personsTitle, personsTitle));
}

void writeTurnout(Basis& basis, DocumentWriter& out, const WholeEvent& whole)
{
    const Turnout all = domain::turnoutOf(whole);
    out.write(unlistedHeading(2, Words{"Who came", "អ្នកចូលរួម"}));
    if (!all.persons && !all.attendances)
        return out.write(Paragraph{notRecorded});
    Table table;
    table.columns = {{Words{"Sex", "ភេទ"}, Align::Start, 2}};
    for (const auto& choice : domain::participantRoleChoices)
        table.columns.push_back({choice.label, Align::End, 1.4});
    table.columns.push_back({Words{"Persons", "បុគ្គល"}, Align::End, 1.3});
    table.columns.push_back({Words{"Attendances", "ចំនួនដង"}, Align::End, 1.4});
    for (size_t sex = 1; sex <= std::size(domain::sexChoices); ++sex)
        if (const Turnout some = domain::turnoutOf(whole, Sex(sex)); some.persons || some.attendances)
            table.rows.push_back(turnoutRow(basis, whole, choiceWords(Sex(sex)), Sex(sex)));
    table.rows.push_back(turnoutRow(basis, whole, Words{"All", "ទាំងអស់"}, Sex::Unset));
    // A role that nobody had takes no room.
    for (size_t column = std::size(domain::participantRoleChoices); column > 0; --column)
        if (!domain::turnoutOf(whole, Sex::Unset, ParticipantRole(column)).persons) {
            table.columns.erase(table.columns.begin() + qsizetype(column));
            for (TableRow& row : table.rows)
                row.cells.erase(row.cells.begin() + qsizetype(column));
        }
    out.write(table);
    writeTurnoutBars(basis, out, whole);
    out.write(Paragraph{personsOrDays, TextStyle::Small});
    if (all.withoutDays > 0)
        out.write(Paragraph{filled(withoutDays, {counted(all.withoutDays)}), TextStyle::Small});
    if (all.cellsNotRecorded > 0)
        out.write(Paragraph{filled(cellsMissing, {counted(all.cellsNotRecorded)}), TextStyle::Small});
}

void writeParticipants(Basis& basis, DocumentWriter& out, const WholeEvent& whole)
{
    if (whole.participants.empty())
        return;
    Table table;
    table.columns = {{Words{"Name", "ឈ្មោះ"}, Align::Start, 3},
                     {Words{"Sex", "ភេទ"}, Align::Start, 1.2},
                     {Words{"For", "តំណាង"}, Align::Start, 4},
                     {Words{"Role", "តួនាទី"}, Align::Start, 2},
                     {Words{"Days", "ថ្ងៃ"}, Align::Start, 1}};
    for (const auto& participant : whole.participants) {
        const auto person = std::ranges::find(whole.people, participant.person, &domain::Person::id);
        const Bilingual days(participant.days, participant.days);
        table.rows.push_back(
            {{basis.names().person(participant.person),
              person == whole.people.end() ? Bilingual() : choiceWords(person->sex),
              joined(
                  {basis.names().council(participant.council), basis.names().organisation(participant.organisation)}),
              choiceWords(participant.role), participant.days.isEmpty() ? Bilingual(notRecorded) : days}});
    }
    out.write(unlistedHeading(2, Words{"Participants", "បញ្ជីអ្នកចូលរួម"}));
    out.write(table);
}

void writeOutcomes(Basis& basis, DocumentWriter& out, const WholeEvent& whole)
{
    out.write(unlistedHeading(2, Words{"Outcomes", "លទ្ធផល"}));
    if (whole.outcomes.empty())
        return out.write(Paragraph{notRecorded});
    Table table;
    table.columns = {{Words{"Kind", "ប្រភេទ"}, Align::Start, 1.5},
                     {Words{"What", "អ្វី"}, Align::Start, 5},
                     {Words{"Whose", "របស់អ្នកណា"}, Align::Start, 3}};
    for (const auto& outcome : whole.outcomes)
        table.rows.push_back(
            {{choiceWords(outcome.kind), basis.names().readable(outcome).text,
              joined({basis.names().council(outcome.council), basis.names().organisation(outcome.organisation),
                      basis.names().person(outcome.person)})}});
    out.write(table);
}

struct EventTally {
    qint64 events = 0, records = 0, withTurnout = 0, withOutcomes = 0, plans = 0;
    domain::FixRate fixed;
};

void writePlan(Basis& basis, DocumentWriter& out, const ActionPlan& plan, EventTally& tally)
{
    const auto activities = basis.children<Activity>(plan.id);
    domain::FixRate rate;
    Table table;
    table.columns = activityColumns();
    for (const Activity& activity : activities) {
        table.rows.push_back(activityRow(basis, activity));
        rate.add(activity.status);
        tally.fixed.add(activity.status);
    }
    out.write(unlistedHeading(
        2, joined({Bilingual(Words{"Action plan", "ផែនការសកម្មភាព"}), plan.title}, QStringLiteral(": "))));
    out.write(FactsTable{{{Words{"Council", "ក្រុមប្រឹក្សា"}, basis.names().council(plan.council)},
                          {Words{"Goal", "គោលដៅ"}, plan.goal},
                          {Words{"Status", "ស្ថានភាព"}, choiceWords(plan.status)},
                          {Words{"Next review", "ការពិនិត្យបន្ទាប់"}, dateWords(plan.review)},
                          {Words{"Done of what was agreed", "បានធ្វើក្នុងចំណោមអ្វីដែលព្រមព្រៀង"},
                           fixRateWords(basis, rate.done, rate.agreed)}}});
    if (!table.rows.empty())
        out.write(table);
    ++tally.plans;
    tally.records += 1 + qint64(activities.size());
}

void writePlans(Basis& basis, DocumentWriter& out, const Event& event, EventTally& tally)
{
    const store::ListQuery plans(basis.source(), {.type = &ActionPlan::type(),
                                                  .where = QStringLiteral("event=") + event.id.toText(),
                                                  .words = {},
                                                  .sort = {QStringLiteral("title")},
                                                  .language = mainLanguage(basis.mode())});
    for (qint64 row = 0; row < plans.count(); ++row)
        writePlan(basis, out, basis.require<ActionPlan>(plans.idAt(row)), tally);
}

void writeEvent(Basis& basis, DocumentWriter& out, const Event& event, EventTally& tally)
{
    const WholeEvent whole = store::loadWholeEvent(basis.source(), event.id);
    out.write(Heading{.level = 1, .text = event.title, .anchor = event.id.toText(), .startsPage = true});
    writeFacts(basis, out, event);
    writeTurnout(basis, out, whole);
    writeParticipants(basis, out, whole);
    writeOutcomes(basis, out, whole);
    writePlans(basis, out, event, tally);
    ++tally.events;
    tally.records += 1 + qint64(whole.participants.size() + whole.headcounts.size() + whole.outcomes.size());
    const Turnout came = domain::turnoutOf(whole);
    tally.withTurnout += qint64(came.persons || came.attendances);
    tally.withOutcomes += qint64(!whole.outcomes.empty());
}

DataCard cardOf(Basis& basis, const EventTally& tally)
{
    const Figures& figures = basis.figures();
    DataCard card;
    card.facts = {
        {Words{"Events", "ព្រឹត្តិការណ៍"}, figures.number(tally.events)},
        {Words{"Records used", "កំណត់ត្រាដែលបានប្រើ"}, figures.number(tally.records)},
        {Words{"Say who came", "មានកត់ត្រាអ្នកចូលរួម"}, figures.share(tally.withTurnout, tally.events)},
        {Words{"Have outcomes", "មានលទ្ធផល"}, figures.share(tally.withOutcomes, tally.events)},
        {Words{"Action plans", "ផែនការសកម្មភាព"}, figures.number(tally.plans)},
        {Words{"Done of what was agreed", "បានធ្វើក្នុងចំណោមអ្វីដែលព្រមព្រៀង"},
         fixRateWords(basis, tally.fixed.done, tally.fixed.agreed)},
    };
    addOrigin(basis, card);
    return card;
}

} // namespace

BuiltReport buildWorkshopReport(store::Register& source, const ReportRequest& request, const ReportKind& kind)
{
    const auto basis =
        std::make_shared<Basis>(source, request, kind, QStringList{QStringLiteral("start"), QStringLiteral("title")});
    const auto contents = [basis](DocumentWriter& out) {
        if (basis->count() > 1)
            out.write(Contents{.depth = 1});
        EventTally tally;
        basis->forEach<Event>([&](const Event& event) { writeEvent(*basis, out, event, tally); });
        out.write(cardOf(*basis, tally));
    };
    return builtReport(basis, workshopTitle, contents);
}

} // namespace daikou::reports
