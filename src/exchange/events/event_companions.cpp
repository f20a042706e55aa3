// SPDX-License-Identifier: GPL-3.0-or-later
// What a row names beside: the person who came, the plan that an activity is of.
#include "domain/records/all.h"
#include "domain/values/current_language.h"
#include "exchange/events/event_rows.h"
#include "exchange/events/person_finder.h"
#include "store/search/fold.h"

namespace daikou::exchange {

using domain::ActionPlan;
using domain::Activity;
using domain::FindingCode;
using domain::Participation;
using domain::Person;
using domain::Record;
using domain::RecordId;
using domain::Severity;

QStringList eventPlanTitles(const ActionPlan& plan)
{
    QStringList titles;
    for (const QString& title : {plan.title.en, plan.title.km})
        if (!title.isEmpty())
            titles += store::foldedName(title);
    return titles;
}

void EventRows::nameParticipant(Record& record, Record& person, const CsvRow& row, RowFaults& faults)
{
    const auto found =
        findPeople(m_register, domain::fromRecord<Person>(person), domain::fromRecord<Participation>(record));
    if (found.size() > 1)
        return m_companions->tell(
            {{Severity::Error,
              FindingCode::SeveralRecords,
              QStringLiteral("name"),
              {m_register.titleOf(person, domain::currentLanguage()), QString::number(found.size())}}},
            row, faults);
    if (found.empty()) {
        if (const auto findings = domain::check(person); domain::hasErrors(findings))
            return m_companions->tell(findings, row, faults);
        person.id = m_register.environment().newId();
        m_new = person;
    } else {
        person.id = found.front();
        fillCompanion(person);
    }
    record.set(u"person", person.id);
}

/// What a list says of a person, or of a plan, fills what the register does not know of it yet.
void EventRows::fillCompanion(const Record& from)
{
    const Record before = m_register.require(from.id);
    Record after = before;
    for (size_t i = 0; i < after.values.size(); ++i)
        if (domain::isEmpty(after.values[i]) && !after.type->fields()[i].language)
            after.values[i] = from.values[i];
    if (after != before && !domain::hasErrors(domain::check(after)))
        m_new = after;
}

/// A row that names no plan belongs to the one named above it, even where that row itself is left out.
void EventRows::namePlan(const CsvRow& row, RowFaults& faults)
{
    RowFaults ofPlan;
    auto plan = domain::fromRecord<ActionPlan>(m_companions->parse(row, ofPlan).record);
    plan.event = m_event.id;
    if (!ofPlan.empty())
        m_plan = {};
    else if (!plan.title.isEmpty())
        m_plan = plan;
    if (ofPlan.empty() && knownPlan().isNull())
        m_companions->tell(domain::check(domain::toRecord(m_plan)), row, ofPlan);
    for (const RowFault& fault : ofPlan)
        faults.add(fault);
}

/// The plan of this event that bears one of the titles; null where there is none yet.
RecordId EventRows::knownPlan() const
{
    for (const QString& title : eventPlanTitles(m_plan))
        if (const RecordId known = m_plans.value(title); !known.isNull())
            return known;
    return {};
}

void EventRows::placeUnderPlan(Record& record)
{
    m_owner = knownPlan();
    if (m_owner.isNull()) {
        ActionPlan plan = m_plan;
        plan.id = m_owner = m_register.environment().newId();
        m_new = domain::toRecord(plan);
    }
    record.set(u"plan", m_owner);
}

/// The person or the plan of the row at hand, once it is known that the row comes in.
void EventRows::makeCompanion()
{
    if (!m_new)
        return;
    const bool isNew = !m_register.isLive(m_new->id);
    m_change.save(*m_new);
    if (m_sheet.companion == &Person::type())
        m_result.people += qint64(isNew);
    if (m_sheet.companion != &ActionPlan::type())
        return;
    m_result.plans += qint64(isNew);
    for (const QString& title : eventPlanTitles(domain::fromRecord<ActionPlan>(*m_new)))
        m_plans.insert(title, m_new->id);
}

} // namespace daikou::exchange
