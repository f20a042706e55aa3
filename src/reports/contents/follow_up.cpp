// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/follow_up.h"

#include "domain/rules/place_rules.h"
#include "reports/charts/svg.h"
#include "reports/contents/action_rows.h"
#include "reports/contents/activity_bars.h"
#include "reports/contents/data_card.h"
#include "reports/contents/follow_up_tally.h"
#include "reports/contents/plan_lines.h"

#include <algorithm>

namespace daikou::reports {

using domain::RecordId;

namespace {

constexpr Words followUpTitle{"Action-plan follow-up", "ការតាមដានផែនការសកម្មភាព"};
constexpr Words fixRate{"The fix rate is the share of agreed activities that were done. Dropped ones count as agreed; "
                        "those passed up to a higher level do not.",
                        "អត្រាអនុវត្ត គឺភាគរយនៃសកម្មភាពដែលបានព្រមព្រៀង ហើយបានធ្វើ។ សកម្មភាពដែលបោះបង់រាប់ជាបានព្រមព្រៀង "
                        "ដែលបញ្ជូនទៅថ្នាក់លើមិនរាប់ទេ។"};
constexpr Words andMore{"And %1 more, which the list of activities shows with the condition status=late.",
                        "និង %1 ទៀត ដែលបញ្ជីសកម្មភាពបង្ហាញដោយលក្ខខណ្ឌ status=late។"};
constexpr Words neverDone{"never done", "មិនដែលបានធ្វើ"};
constexpr Words noProvince{"Not recorded", "មិនបានកត់ត្រា"};
constexpr Words theRest{"All others (%1)", "ផ្សេងទៀតទាំងអស់ (%1)"};
constexpr size_t mostRows = 60; ///< of a table of councils or organisations
constexpr size_t mostLate = 100;
constexpr Words timelineOfPlan{"each activity from its start to its due date", "សកម្មភាពនីមួយៗ ពីថ្ងៃចាប់ផ្ដើមដល់កាលកំណត់"};
constexpr size_t mostBars = 30; ///< of a picture that stands on one page
constexpr Words barsTitle{"Fix rate: done, late, open and dropped of what was agreed, with the numbers",
                          "អត្រាអនុវត្ត៖ បានធ្វើ យឺត កំពុងបន្ត និងបានបោះបង់ ក្នុងចំណោមអ្វីដែលព្រមព្រៀង ជាមួយចំនួន"};

/// A line of a table: what the group is called and what became of it.
struct Line {
    Bilingual name;
    QString order;
    ActivityTally tally;
};

std::vector<Column> tallyColumns(const Words& first)
{
    return {{first, Align::Start, 4},
            {Words{"Done of agreed", "បានធ្វើ ក្នុងចំណោមដែលព្រមព្រៀង"}, Align::End, 3},
            {Words{"Late", "យឺត"}, Align::End, 1.2},
            {Words{"Open", "កំពុងបន្ត"}, Align::End, 1.2},
            {Words{"Dropped", "បានបោះបង់"}, Align::End, 1.4},
            {Words{"Passed up", "បញ្ជូនទៅថ្នាក់លើ"}, Align::End, 1.6}};
}

TableRow rowOf(Basis& basis, const Bilingual& name, const ActivityTally& tally, bool strong = false)
{
    const Figures& figures = basis.figures();
    return {{name, fixRateWords(basis, tally.rate.done, tally.rate.agreed), figures.number(tally.late),
             figures.number(tally.open), figures.number(tally.dropped), figures.number(tally.passedUp)},
            strong};
}

void add(ActivityTally& sum, const ActivityTally& part)
{
    sum.rate.agreed += part.rate.agreed;
    sum.rate.done += part.rate.done;
    sum.late += part.late;
    sum.open += part.open;
    sum.dropped += part.dropped;
    sum.passedUp += part.passedUp;
}

/// The same lines as a picture, where they are few enough for one.
void writeBars(Basis& basis, DocumentWriter& out, const std::vector<Line>& lines)
{
    if (lines.size() < 2 || lines.size() > mostBars)
        return;
    std::vector<charts::Bar> bars;
    for (const Line& line : lines)
        bars.push_back(activityBar(line.name, line.tally, true, basis.mode()));
    charts::BarChart chart(std::move(bars), basis.mode());
    chart.setLegend(activityPartNames(true));
    chart.setShares(true);
    out.write(charts::figureOf(std::move(chart), barsTitle, barsTitle));
}

/// The largest groups in the order of their names; what is beyond them stands in one line.
void writeLines(Basis& basis, DocumentWriter& out, const Words& heading, const Words& first, std::vector<Line> lines,
                bool pictured = false)
{
    if (lines.empty())
        return;
    std::ranges::sort(lines, std::ranges::greater(),
                      [](const Line& line) { return std::pair(line.tally.rate.agreed, line.order); });
    Table table;
    table.columns = tallyColumns(first);
    ActivityTally rest;
    const size_t shown = lines.size() > mostRows ? mostRows : lines.size();
    for (size_t i = shown; i < lines.size(); ++i)
        add(rest, lines[i].tally);
    const qint64 others = qint64(lines.size() - shown);
    lines.resize(shown);
    std::ranges::sort(lines, {}, &Line::order);
    for (const Line& line : lines)
        table.rows.push_back(rowOf(basis, line.name, line.tally));
    if (others > 0)
        table.rows.push_back(rowOf(basis, filled(theRest, {counted(others)}), rest));
    out.write(Heading{.level = 1, .text = heading});
    if (pictured)
        writeBars(basis, out, lines);
    out.write(table);
}

std::vector<Line> linesOfProvinces(Basis& basis, const FollowUpTally& tally)
{
    std::vector<Line> lines;
    for (auto one = tally.byProvince.begin(); one != tally.byProvince.end(); ++one)
        lines.push_back({one.key().isEmpty() ? Bilingual(noProvince) : basis.names().area(domain::areaIdOf(one.key())),
                         one.key(), *one});
    return lines;
}

std::vector<Line> linesOf(const QHash<RecordId, ActivityTally>& groups,
                          const std::function<std::pair<Bilingual, QString>(const RecordId&)>& nameOf)
{
    std::vector<Line> lines;
    for (auto one = groups.begin(); one != groups.end(); ++one) {
        auto [name, order] = nameOf(one.key());
        lines.push_back({name.isEmpty() ? Bilingual(noProvince) : name, order, *one});
    }
    return lines;
}

/// Kinds of activity, the ones that get done least first.
void writeKinds(Basis& basis, DocumentWriter& out, const FollowUpTally& tally)
{
    constexpr qint64 enough = 3; // fewer say little
    std::vector<Line> lines = linesOf(tally.bySector, [&](const RecordId& sector) {
        const Bilingual name = basis.names().title(sector);
        return std::pair(name, name.in(mainLanguage(basis.mode())));
    });
    for (auto one = tally.byLevel.begin(); one != tally.byLevel.end(); ++one)
        if (one.key() != domain::PartnershipLevel::Unset)
            lines.push_back({joined({Bilingual(Words{"Level", "ថ្នាក់"}), choiceWords(one.key())}, QStringLiteral(": ")),
                             QString::number(int(one.key())), *one});
    std::erase_if(lines, [](const Line& line) { return line.tally.rate.agreed < enough; });
    if (lines.empty())
        return;
    std::ranges::sort(lines, {}, [](const Line& line) {
        return std::tuple(*line.tally.rate.percent(), -line.tally.rate.agreed, line.order);
    });
    Table table;
    table.columns = tallyColumns({"Kind of activity", "ប្រភេទសកម្មភាព"});
    for (const Line& line : lines) {
        const bool never = line.tally.rate.done == 0;
        const Bilingual name = never ? joined({line.name, Bilingual(neverDone)}, QStringLiteral(" – ")) : line.name;
        table.rows.push_back(rowOf(basis, name, line.tally, never));
    }
    out.write(
        Heading{.level = 1, .text = Words{"Kinds of activity that get done least", "ប្រភេទសកម្មភាពដែលអនុវត្តបានតិចជាងគេ"}});
    out.write(table);
}

void writeLate(Basis& basis, DocumentWriter& out, const FollowUpTally& tally)
{
    if (tally.late.empty())
        return;
    Table table;
    table.columns = {{Words{"What", "សកម្មភាព"}, Align::Start, 4},
                     {Words{"Who leads", "អ្នកដឹកនាំ"}, Align::Start, 3.5},
                     {Words{"Due", "កាលកំណត់"}, Align::Start, 2},
                     {Words{"Days late", "ចំនួនថ្ងៃយឺត"}, Align::End, 1.5}};
    for (size_t i = 0; i < std::min(mostLate, tally.late.size()); ++i) {
        const auto activity = basis.require<domain::Activity>(tally.late[i].activity);
        table.rows.push_back({{activity.what, leadsOf(basis, activity), dateWords(activity.due),
                               counted(activity.due.daysTo(basis.today()))}});
    }
    out.write(Heading{.level = 1, .text = Words{"Late, the longest first", "យឺត គិតពីយឺតជាងគេ"}});
    out.write(table);
    if (tally.late.size() > mostLate)
        out.write(Paragraph{filled(andMore, {counted(qint64(tally.late.size() - mostLate))}), TextStyle::Small});
}

/// Of one plan, when what was to be done; of several there is no such picture.
void writeTimeline(Basis& basis, DocumentWriter& out, const FollowUpTally& tally)
{
    if (tally.plans.size() != 1)
        return;
    const auto plan = basis.require<domain::ActionPlan>(*tally.plans.begin());
    auto activities = basis.children<domain::Activity>(plan.id);
    const Bilingual caption = joined({plan.title, Bilingual(timelineOfPlan)}, QStringLiteral(": "));
    charts::PlanTimeline timeline(timelineBars(basis.source(), activities), basis.today(), basis.mode());
    out.write(Heading{.level = 1, .text = Words{"Timeline", "បន្ទាត់ពេលវេលា"}});
    out.write(charts::figureOf(std::move(timeline), caption, caption));
}

DataCard cardOf(Basis& basis, const FollowUpTally& tally)
{
    const Figures& figures = basis.figures();
    DataCard card;
    card.facts = {
        {Words{"Activities", "សកម្មភាព"}, figures.number(tally.activities)},
        {Words{"Have a due date", "មានកាលកំណត់"}, figures.share(tally.withDueDate, tally.activities)},
        {Words{"Have a lead", "មានអ្នកដឹកនាំ"}, figures.share(tally.withLead, tally.activities)},
    };
    addOrigin(basis, card);
    card.remark = fixRate;
    return card;
}

void writeHead(Basis& basis, DocumentWriter& out, const FollowUpTally& tally)
{
    out.write(Heading{.level = 1, .text = followUpTitle, .anchor = {}, .startsPage = false, .listed = false});
    if (const Bilingual scope = basis.scopeWords(); !scope.isEmpty())
        out.write(Paragraph{scope, TextStyle::Lead});
    Table table;
    table.columns = tallyColumns({"As of", "គិតត្រឹម"});
    table.rows = {rowOf(basis, dateWords(basis.today()), tally.all, true)};
    out.write(table);
    out.write(Paragraph{fixRate, TextStyle::Small});
}

} // namespace

BuiltReport buildFollowUp(store::Register& source, const ReportRequest& request, const ReportKind& kind)
{
    const auto basis = std::make_shared<Basis>(source, request, kind, QStringList{QStringLiteral("due")});
    const auto tally = std::make_shared<const FollowUpTally>(tallyFollowUp(*basis));
    const auto contents = [basis, tally](DocumentWriter& out) {
        auto& names = basis->names();
        writeHead(*basis, out, *tally);
        writeTimeline(*basis, out, *tally);
        const bool severalProvinces = tally->byProvince.size() > 1;
        if (severalProvinces)
            writeLines(*basis, out, {"By province", "តាមខេត្ត"}, {"Province", "ខេត្ត"}, linesOfProvinces(*basis, *tally),
                       true);
        writeLines(*basis, out, {"By council", "តាមក្រុមប្រឹក្សា"}, {"Council", "ក្រុមប្រឹក្សា"},
                   linesOf(tally->byCouncil,
                           [&](const RecordId& council) {
                               return std::pair(names.council(council), names.codeOf(names.areaOf(council)));
                           }),
                   !severalProvinces);
        writeLines(*basis, out, {"By organisation", "តាមអង្គការ"}, {"Organisation", "អង្គការ"},
                   linesOf(tally->byOrganisation, [&](const RecordId& organisation) {
                       const Bilingual name = names.organisation(organisation);
                       return std::pair(name, name.in(mainLanguage(basis->mode())));
                   }));
        writeKinds(*basis, out, *tally);
        writeLate(*basis, out, *tally);
        out.write(cardOf(*basis, *tally));
    };
    return builtReport(basis, followUpTitle, contents);
}

} // namespace daikou::reports
