// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/whole.h"
#include "store/records/record_tables.h"

#include "domain/records/all.h"
#include "domain/rules/plan_rules.h"
#include "domain/values/current_language.h"

#include <QSet>

#include <algorithm>

namespace daikou::store {

using domain::RecordId;

namespace {

/// The day on which a person left the last post in a council, with its mandate where no other day is known; none who
/// holds one, or never held any.
std::optional<QDate> leftOffice(Register& source, const RecordId& person)
{
    const auto known = source.tables().find(person);
    if (!known)
        return {};
    std::optional<QDate> last;
    Cursor row(source.database().prepared("SELECT coalesce(c.\"to\", m.ended) FROM councillor c "
                                          "LEFT JOIN mandate m ON m.key = c.mandate WHERE c.person = ?1"));
    row->bind(1, known->key);
    while (row.step()) {
        if (row->isNull(0))
            return {};
        const QDate left = QDate::fromString(row->text(0), Qt::ISODate);
        last = last ? std::max(*last, left) : left;
    }
    return last;
}

/// The live record of this type that a record is or belongs to; a null id for the rest.
RecordId wholeOf(Register& source, const domain::Record& record, const domain::RecordType& type)
{
    RecordId id = record.type == &type ? record.id : RecordId();
    const domain::Field* owner = record.type->ownerField();
    if (owner && owner->target() == type.name())
        if (const auto* above = std::get_if<RecordId>(&record[*owner]))
            id = *above;
    return !id.isNull() && source.isLive(id) ? id : RecordId();
}

/// What was found in a whole and concerns this record: all of it where it is the whole itself.
void addConcerning(domain::Findings& findings, const domain::Findings& found, const domain::Record& record,
                   const RecordId& whole)
{
    for (const auto& finding : found)
        if (record.id == whole || finding.record == record.id)
            findings.push_back(finding);
}

} // namespace

domain::WholePartnership loadWhole(Register& source, const RecordId& id)
{
    domain::WholePartnership whole{.partnership = source.require<domain::Partnership>(id),
                                   .parties = source.children<domain::Party>(id),
                                   .contributions = source.children<domain::Contribution>(id),
                                   .agreements = source.children<domain::Agreement>(id),
                                   .leftOffice = {}};
    QSet<RecordId> signatories;
    for (const auto& agreement : whole.agreements)
        for (const RecordId& person : agreement.signatories)
            signatories.insert(person);
    for (const RecordId& person : signatories)
        if (const auto left = leftOffice(source, person))
            whole.leftOffice.emplace_back(person, *left);
    return whole;
}

domain::WholeEvent loadWholeEvent(Register& source, const RecordId& id)
{
    domain::WholeEvent whole{.event = source.require<domain::Event>(id),
                             .participants = source.children<domain::Participation>(id),
                             .people = {},
                             .headcounts = source.children<domain::Headcount>(id),
                             .outcomes = source.children<domain::Outcome>(id)};
    for (const auto& participant : whole.participants)
        if (const auto person = source.find(participant.person))
            whole.people.push_back(domain::fromRecord<domain::Person>(*person));
    return whole;
}

namespace {

/// The event at which an activity's plan was agreed; none where there is none.
std::optional<domain::Event> eventOf(Register& source, const domain::Activity& activity)
{
    const auto plan = source.find(activity.plan);
    if (!plan)
        return {};
    const auto event = source.find(domain::fromRecord<domain::ActionPlan>(*plan).event);
    return event ? std::optional(domain::fromRecord<domain::Event>(*event)) : std::nullopt;
}

} // namespace

domain::Findings findingsOf(Register& source, const domain::Record& record)
{
    domain::Findings findings = domain::check(record);
    const auto nameOf = [&](const RecordId& id) { return source.titleOf(id, domain::currentLanguage()); };
    if (const RecordId id = wholeOf(source, record, domain::Partnership::type()); !id.isNull())
        addConcerning(findings, domain::checkWhole(loadWhole(source, id), source.today(), nameOf), record, id);
    if (const RecordId id = wholeOf(source, record, domain::Event::type()); !id.isNull())
        addConcerning(findings, domain::checkWhole(loadWholeEvent(source, id), source.today()), record, id);
    if (record.type == &domain::Activity::type()) {
        const auto activity = domain::fromRecord<domain::Activity>(record);
        if (const auto event = eventOf(source, activity))
            std::ranges::copy(domain::checkAgainst(*event, activity), std::back_inserter(findings));
    }
    return findings;
}

} // namespace daikou::store
