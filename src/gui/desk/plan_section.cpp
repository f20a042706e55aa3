// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desk/plan_section.h"

#include "domain/records/all.h"
#include "domain/values/current_language.h"
#include "gui/desk/desk_lookup.h"
#include "gui/desk/desk_records.h"
#include "gui/records/child_records_model.h"

#include <QTableView>

namespace daikou::gui {

namespace {

std::shared_ptr<DeskLookup> lookupFor(Session& session, const ReferenceLookup& known, const domain::RecordId& event)
{
    return std::make_shared<DeskLookup>(session, known, event, DeskLookup::Sides::OrganisationsAlone);
}

EntrySection::Parts activityParts(Session& session, const ReferenceLookup& known, const domain::RecordId& plan,
                                  ChildRecordsModel* model)
{
    const auto name = [](const char* text) { return QString::fromLatin1(text); };
    const FormCell line[] = {{.field = inPresentLanguage("what"), .share = 6},
                             {.field = name("council"), .share = 4},
                             {.field = name("organisation"), .share = 4},
                             {.field = name("due"), .share = 3},
                             {.field = name("cost"), .share = 4},
                             {.field = name("issue"), .share = 4}};
    const auto event = session.source().require<domain::ActionPlan>(plan).event;
    auto lookup = lookupFor(session, known, event);
    auto* form = new RecordForm(domain::Activity::type(), *lookup, line);
    if (session.source().isLive(event))
        form->setBaseDate(session.source().require<domain::Event>(event).start);
    return {plan, lookup, form, std::make_shared<ActivityRecords>(session.source()), model};
}

EntrySection::Parts planParts(Session& session, const ReferenceLookup& known, const domain::RecordId& event,
                              ChildRecordsModel* none)
{
    const FormCell line[] = {{.field = QStringLiteral("council"), .share = 1},
                             {.field = inPresentLanguage("title"), .share = 1}};
    auto lookup = lookupFor(session, known, event);
    auto* form = new RecordForm(domain::ActionPlan::type(), *lookup, line);
    return {event, lookup, form, std::make_shared<PlanRecords>(session.source()), none};
}

ChildRecordsModel* activityModel(Session& session)
{
    std::vector<QString> columns;
    for (const char* name : {"number", "what", "council", "organisation", "due", "cost", "issue"})
        columns.push_back(QString::fromLatin1(name));
    return new ChildRecordsModel(session, domain::Activity::type(), columns, nullptr);
}

} // namespace

PlanSection::PlanSection(Session& session, const ReferenceLookup& known, const domain::RecordId& plan)
    : PlanSection(session, known, plan, activityModel(session))
{}

PlanSection::PlanSection(Session& session, const ReferenceLookup& known, const domain::RecordId& plan,
                         ChildRecordsModel* model)
    : EntrySection(session, activityParts(session, known, plan, model)), m_plan(plan), m_model(model)
{
    refresh();
    begin();
}

void PlanSection::refresh()
{
    setTitle(session().source().titleOf(m_plan, domain::currentLanguage()),
             tr("One activity a row. Due: 15/3 is the next 15 March from the event on, +3m is three months after it. "
                "Cost: 200$ or 800000៛."));
    lookup().refresh();
    m_model->load(m_plan);
    showRows(tr("No activity yet. Begin with a verb: build, train, meet …"));
}

domain::Record PlanSection::nextRow(const domain::Record* last, bool kept) const
{
    domain::Activity activity;
    if (last && kept) {
        const auto before = domain::fromRecord<domain::Activity>(*last);
        activity.council = before.council;
        activity.organisation = before.organisation;
        activity.due = before.due;
        activity.issue = before.issue;
    } else if (session().source().isLive(m_plan)) {
        activity.council = session().source().require<domain::ActionPlan>(m_plan).council;
    }
    activity.plan = m_plan;
    activity.status = domain::ActivityStatus::NotStarted;
    return domain::toRecord(activity);
}

domain::RecordId PlanSection::idAt(int row) const
{
    return m_model->idAt(row);
}

NewPlanSection::NewPlanSection(Session& session, const ReferenceLookup& known, const domain::RecordId& event)
    : NewPlanSection(session, known, event,
                     new ChildRecordsModel(session, domain::ActionPlan::type(), std::vector<QString>(), nullptr))
{}

NewPlanSection::NewPlanSection(Session& session, const ReferenceLookup& known, const domain::RecordId& event,
                               ChildRecordsModel* none)
    : EntrySection(session, planParts(session, known, event, none)), m_event(event)
{
    setTitle(tr("New plan"), tr("Whose plan is it? Each council of the workshop has its own. Without a title it is "
                                "called after its council."));
    refresh();
    begin();
}

void NewPlanSection::refresh()
{
    lookup().refresh();
    showRows({});
}

/// A plan begins with the event at which it was agreed.
domain::Record NewPlanSection::nextRow(const domain::Record*, bool) const
{
    domain::ActionPlan plan;
    plan.event = m_event;
    if (session().source().isLive(m_event))
        plan.start = session().source().require<domain::Event>(m_event).start;
    plan.status = domain::PlanStatus::Agreed;
    return domain::toRecord(plan);
}

domain::RecordId NewPlanSection::idAt(int) const
{
    return {};
}

} // namespace daikou::gui
