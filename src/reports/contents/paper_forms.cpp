// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/paper_forms.h"

#include "domain/records/events.h"
#include "domain/records/plans.h"
#include "reports/charts/qr_code.h"
#include "reports/contents/action_rows.h"

namespace daikou::reports {

using domain::ActionPlan;
using domain::Activity;
using domain::Event;

namespace {

constexpr double signRoom = 9, planRoom = 17, noteRoom = 15; ///< millimetres
constexpr Words page{"Page ……", "ទំព័រ ……"};
constexpr Words planTitle{"Plan: …………………………………\nCouncil: ………………………………", "ផែនការ៖ …………………………………\nក្រុមប្រឹក្សា៖ ……………………………"};
constexpr Words filledBy{"Filled in by: …………………………\nDate: ……………………", "បំពេញដោយ៖ …………………………\nកាលបរិច្ឆេទ៖ ……………………"};
constexpr Words addMore{"Room for activities that are not listed:", "កន្លែងសម្រាប់សកម្មភាពដែលមិនមានក្នុងបញ្ជី៖"};

/// What the paper is, of which record, and the code that leads back to it; in short on each further sheet too, since
/// sheets get apart.
void writeHead(DocumentWriter& out, const ReportKind& kind, const domain::RecordId& id, const Bilingual& name,
               std::vector<Fact> facts, const Words& line)
{
    const Figure code = charts::codeFigure(id);
    out.write(RunningHead{}); // that of the paper before
    out.write(Heading{.level = 1, .text = kind.title, .anchor = id.toText(), .startsPage = true});
    out.write(code);
    facts.insert(facts.begin(), {kind.scopeType->one(), name});
    out.write(FactsTable{std::move(facts)});
    out.write(Paragraph{line});
    out.write(RunningHead{joined({Bilingual(kind.title), name, code.caption}, QStringLiteral(" · ")), code.image});
}

std::vector<Fact> factsOf(Basis& basis, const Event& event)
{
    return {{Words{"When", "ពេលណា"}, event.end.isValid() && event.end != event.start
                                         ? periodWords(event.start, event.end)
                                         : dateWords(event.start)},
            {Words{"Place", "ទីកន្លែង"}, joined({event.venue, basis.names().place(event.area)}, QStringLiteral(", "))}};
}

Bilingual numberIn(Basis& basis, qint64 number)
{
    return basis.figures().number(number);
}

/// So many blank rows with a number each.
void addBlankRows(Basis& basis, Table& table, int count, qint64 first = 1)
{
    for (int i = 0; i < count; ++i)
        table.rows.push_back({{numberIn(basis, first + i)}});
}

void writeSignIn(Basis& basis, DocumentWriter& out, const ReportKind& kind, const Event& event)
{
    constexpr int rows = 40, mostDays = 4;
    writeHead(out, kind, event.id, event.title, factsOf(basis, event), page);
    Table table;
    table.columns = {{Words{"No.", "ល.រ"}, Align::Start, 0.8},
                     {Words{"Name", "ឈ្មោះ"}, Align::Start, 3.4},
                     {Words{"Sex", "ភេទ"}, Align::Start, 1},
                     {Words{"Age", "អាយុ"}, Align::Start, 1.15},
                     {Words{"Council or organisation", "ក្រុមប្រឹក្សា ឬអង្គការ"}, Align::Start, 3.4},
                     {Words{"Role", "តួនាទី"}, Align::Start, 1.8},
                     {Words{"Phone", "ទូរស័ព្ទ"}, Align::Start, 2}};
    const int days = std::clamp(event.days(), 1, mostDays);
    static constexpr Words sign{"Signature, day %1", "ហត្ថលេខា ថ្ងៃទី %1"};
    for (int day = 1; day <= days; ++day)
        table.columns.push_back(
            {days == 1 ? Bilingual(Words{"Signature", "ហត្ថលេខា"}) : filled(sign, {counted(qint64(day))}), Align::Start,
             1.8});
    addBlankRows(basis, table, rows);
    table.writingRoom = signRoom;
    out.write(table);
}

std::vector<Column> planColumns()
{
    return {{Words{"No.", "ល.រ"}, Align::Start, 0.7},
            {Words{"What (begin with a verb)", "សកម្មភាព (ចាប់ផ្ដើមដោយកិរិយាសព្ទ)"}, Align::Start, 3.6},
            {Words{"Lead: council", "អ្នកដឹកនាំ៖ ក្រុមប្រឹក្សា"}, Align::Start, 1.9},
            {Words{"Lead: civil society", "អ្នកដឹកនាំ៖ សង្គមស៊ីវិល"}, Align::Start, 1.9},
            {Words{"Due", "កាលកំណត់"}, Align::Start, 1.4},
            {Words{"Cost, who pays", "ចំណាយ អ្នកចេញចំណាយ"}, Align::Start, 1.8},
            {Words{"How we will know", "សូចនាករ"}, Align::Start, 2}};
}

/// Rows for activities, the first of them with this number.
void writeMatrix(Basis& basis, DocumentWriter& out, qint64 first)
{
    constexpr int rows = 10;
    Table table;
    table.columns = planColumns();
    addBlankRows(basis, table, rows, first);
    table.writingRoom = planRoom;
    out.write(table);
}

void writeBlankPlan(Basis& basis, DocumentWriter& out, const ReportKind& kind, const Event& event)
{
    writeHead(out, kind, event.id, event.title, factsOf(basis, event), planTitle);
    writeMatrix(basis, out, 1);
}

std::vector<Fact> factsOf(Basis& basis, const ActionPlan& plan)
{
    return {{Words{"Council", "ក្រុមប្រឹក្សា"}, basis.names().council(plan.council)},
            {Words{"From the event", "ពីព្រឹត្តិការណ៍"}, basis.names().title(plan.event)},
            {Words{"Review", "ពិនិត្យ"}, dateWords(plan.review)}};
}

/// The number of an activity: its own, else that after the one before it.
qint64 numberAfter(qint64 before, const Activity& activity)
{
    return activity.number.value_or(before + 1);
}

void writePlanMatrix(Basis& basis, DocumentWriter& out, const ReportKind& kind, const ActionPlan& plan)
{
    writeHead(out, kind, plan.id, plan.title, factsOf(basis, plan), filledBy);
    qint64 last = 0, most = 0;
    for (const Activity& activity : basis.children<Activity>(plan.id)) {
        last = numberAfter(last, activity);
        most = std::max(most, last);
    }
    writeMatrix(basis, out, most + 1);
}

std::vector<Column> noteColumns()
{
    return {{Words{"No.", "ល.រ"}, Align::Start, 0.6},
            {Words{"What was agreed", "អ្វីដែលបានព្រមព្រៀង"}, Align::Start, 2.9},
            {Words{"Who leads", "អ្នកដឹកនាំ"}, Align::Start, 2.5},
            {Words{"Due", "កាលកំណត់"}, Align::Start, 2},
            {Words{"% done", "% បានធ្វើ"}, Align::Start, 0.9},
            {Words{"What happened", "អ្វីដែលបានកើតឡើង"}, Align::Start, 2.6},
            {Words{"Obstacle", "ឧបសគ្គ"}, Align::Start, 2}};
}

void writeFollowUpForm(Basis& basis, DocumentWriter& out, const ReportKind& kind, const ActionPlan& plan)
{
    constexpr int more = 3;
    writeHead(out, kind, plan.id, plan.title, factsOf(basis, plan), filledBy);
    Table table;
    table.columns = noteColumns();
    qint64 last = 0;
    for (const Activity& activity : basis.children<Activity>(plan.id)) {
        last = numberAfter(last, activity);
        table.rows.push_back(
            {{numberIn(basis, last), activity.what, leadsOf(basis, activity), dateWords(activity.due)}});
    }
    table.writingRoom = noteRoom;
    if (!table.rows.empty())
        out.write(table);
    out.write(Paragraph{addMore, TextStyle::Small});
    table.rows.clear();
    addBlankRows(basis, table, more, last + 1);
    out.write(table);
}

/// One paper for each record of the scope.
template <class R>
BuiltReport papers(store::Register& source, const ReportRequest& request, const ReportKind& kind,
                   void (*write)(Basis&, DocumentWriter&, const ReportKind&, const R&))
{
    const auto basis = std::make_shared<Basis>(source, request, kind, QStringList{QStringLiteral("start")});
    return builtReport(basis, kind.title, [basis, &kind, write](DocumentWriter& out) {
        basis->template forEach<R>([&](const R& record) { write(*basis, out, kind, record); });
    });
}

} // namespace

BuiltReport buildSignInSheet(store::Register& source, const ReportRequest& request, const ReportKind& kind)
{
    return papers<Event>(source, request, kind, writeSignIn);
}

BuiltReport buildBlankPlan(store::Register& source, const ReportRequest& request, const ReportKind& kind)
{
    return papers<Event>(source, request, kind, writeBlankPlan);
}

BuiltReport buildPlanMatrix(store::Register& source, const ReportRequest& request, const ReportKind& kind)
{
    return papers<ActionPlan>(source, request, kind, writePlanMatrix);
}

BuiltReport buildFollowUpForm(store::Register& source, const ReportRequest& request, const ReportKind& kind)
{
    return papers<ActionPlan>(source, request, kind, writeFollowUpForm);
}

} // namespace daikou::reports
