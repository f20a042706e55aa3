// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/events/event_rows.h"

#include "domain/records/all.h"
#include "domain/rules/event_rules.h"
#include "domain/rules/plan_rules.h"
#include "domain/values/current_language.h"
#include "domain/values/display.h"
#include "exchange/events/person_finder.h"
#include "exchange/events/pick_list.h"
#include "exchange/tr.h"
#include "store/search/fold.h"

#include <set>

namespace daikou::exchange {

using domain::ActionPlan;
using domain::Activity;
using domain::Finding;
using domain::FindingCode;
using domain::Headcount;
using domain::Participation;
using domain::Person;
using domain::Record;
using domain::RecordId;
using domain::Severity;
using domain::Value;

namespace {

/// The titles of a plan, folded: it is known by either.
QStringList titlesOf(const ActionPlan& plan)
{
    QStringList titles;
    for (const QString& title : {plan.title.en, plan.title.km})
        if (!title.isEmpty())
            titles += store::foldedName(title);
    return titles;
}

} // namespace

EventRows::EventRows(store::Register& target, store::Change& change, const EventImportRequest& request,
                     const EventSheet& sheet, const FoundSheet& found, EventImportResult& result)
    : m_register(target), m_change(change), m_request(request), m_sheet(sheet), m_result(result),
      m_event(target.require<domain::Event>(result.event)), m_parser(target, *sheet.type, found.rows)
{
    for (const ColumnMap* map : {&found.rows, &found.companion})
        for (size_t i = 0; i < map->columns.size(); ++i)
            if (const domain::Field* field = map->columns[i].field; field && field->isReference()) {
                if (field->target() == domain::Outcome::type().name())
                    m_issue = qsizetype(i);
                else
                    m_picked += qsizetype(i);
            }
    if (m_issue)
        for (const auto& outcome : target.children<domain::Outcome>(m_event.id))
            for (const QString& text : {outcome.text.en, outcome.text.km})
                if (!text.isEmpty())
                    m_outcomes.emplace_back(store::foldedName(text), outcome.id);
    if (sheet.companion)
        m_companions.emplace(target, *sheet.companion, found.companion);
    if (sheet.companion != &ActionPlan::type())
        return;
    for (const RecordId& id : target.referrers(m_event.id, 1000))
        if (target.typeOf(id) == &ActionPlan::type())
            for (const QString& title : titlesOf(target.require<ActionPlan>(id)))
                m_plans.insert(title, id);
}

void EventRows::takeAll(SheetRows& reader, const domain::Progress& progress)
{
    CsvRow row;
    while (reader.read(row)) {
        progress.step(reader.position(), reader.size(), tr("the import was stopped; nothing has come in"));
        if (row.allEmpty())
            continue;
        m_new.reset();
        m_warnings.clear();
        if (const Fault fault = take(row))
            m_result.rows.rejected.push_back(rejectedRow(row, *fault, reader.sheet()));
        else if (!m_warnings.empty())
            m_result.warnings.push_back(
                rejectedRow(row, m_parser.faultOf(m_warnings, row, Severity::Warning), reader.sheet()));
    }
}

std::optional<RowFault> EventRows::take(const CsvRow& row)
{
    CsvRow picked = row;
    for (const qsizetype column : m_picked)
        if (column < picked.fields.size())
            picked.fields[column] = pickedText(picked.fields[column]);
    if (m_sheet.type == &Activity::type())
        if (const Fault fault = namePlan(picked))
            return fault;
    if (const Fault fault = nameIssue(picked))
        return fault;
    auto understood = m_parser.parse(picked);
    if (const auto* fault = std::get_if<RowFault>(&understood))
        return *fault;
    auto& parsed = std::get<ParsedRow>(understood);
    Fault fault = m_sheet.type == &Activity::type() ? placeUnderPlan(parsed.record, picked)
                                                    : placeUnderEvent(parsed.record, picked);
    if (!fault)
        fault = faultBesideEvent(parsed.record, picked);
    if (!fault)
        fault = keep(parsed, picked);
    return fault;
}

/// Puts the id of an outcome of this event in place of its words, or of the beginning of them.
std::optional<RowFault> EventRows::nameIssue(CsvRow& row) const
{
    const QString words = m_issue ? row.fields.value(*m_issue) : QString();
    const QString folded = store::foldedName(words);
    if (folded.isEmpty())
        return {};
    std::set<RecordId> exact, begun;
    for (const auto& [text, id] : m_outcomes) {
        if (text == folded || words.trimmed() == id.toText())
            exact.insert(id);
        if (text.startsWith(folded))
            begun.insert(id);
    }
    const auto& meant = exact.empty() ? begun : exact;
    if (meant.size() != 1)
        return m_parser.faultAt(int(*m_issue), row,
                                meant.empty() ? tr("No outcome of this event begins with these words; write them as on "
                                                   "the sheet Outcomes, or add the outcome there.")
                                              : tr("Several outcomes of this event begin with these words; write all "
                                                   "of them."));
    row.fields[*m_issue] = meant.begin()->toText();
    return {};
}

std::optional<RowFault> EventRows::placeUnderEvent(Record& record, const CsvRow& row)
{
    m_owner = m_event.id;
    record.set(u"event", m_event.id);
    return m_sheet.companion ? nameParticipant(record, row) : Fault();
}

std::optional<RowFault> EventRows::nameParticipant(Record& record, const CsvRow& row)
{
    auto understood = m_companions->parse(row);
    if (const auto* fault = std::get_if<RowFault>(&understood))
        return *fault;
    Record& person = std::get<ParsedRow>(understood).record;
    const auto found =
        findPeople(m_register, domain::fromRecord<Person>(person), domain::fromRecord<Participation>(record));
    if (found.size() > 1)
        return m_companions->faultOf(
            {{Severity::Error,
              FindingCode::SeveralRecords,
              QStringLiteral("name"),
              {m_register.titleOf(person, domain::currentLanguage()), QString::number(found.size())}}},
            row);
    if (found.empty()) {
        if (const auto findings = domain::check(person); domain::hasErrors(findings))
            return m_companions->faultOf(findings, row);
        person.id = m_register.environment().newId();
        m_new = person;
    } else {
        person.id = found.front();
        fillCompanion(person);
    }
    record.set(u"person", person.id);
    return {};
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
std::optional<RowFault> EventRows::namePlan(const CsvRow& row)
{
    auto understood = m_companions->parse(row);
    if (const auto* fault = std::get_if<RowFault>(&understood)) {
        m_plan = {};
        return *fault;
    }
    const auto plan = domain::fromRecord<ActionPlan>(std::get<ParsedRow>(understood).record);
    if (!plan.title.isEmpty())
        m_plan = plan;
    return {};
}

std::optional<RowFault> EventRows::placeUnderPlan(Record& record, const CsvRow& row)
{
    ActionPlan plan = m_plan;
    RecordId known;
    for (const QString& title : titlesOf(plan))
        if (known.isNull())
            known = m_plans.value(title);
    plan.event = m_event.id;
    if (known.isNull()) {
        if (const auto findings = domain::check(domain::toRecord(plan)); domain::hasErrors(findings))
            return m_companions->faultOf(findings, row);
        plan.id = m_register.environment().newId();
        m_new = domain::toRecord(plan);
    }
    m_owner = known.isNull() ? plan.id : known;
    record.set(u"plan", m_owner);
    return {};
}

/// What cannot be of this event: days that it did not have.
std::optional<RowFault> EventRows::faultBesideEvent(const Record& record, const CsvRow& row) const
{
    const QDate first = m_event.start;
    if (!first.isValid())
        return {};
    if (record.type == &Participation::type()) {
        const auto days = domain::daysFrom(domain::fromRecord<Participation>(record).days);
        if (days && !days->empty() && days->back() > m_event.days())
            return m_parser.faultOf({{Severity::Error,
                                      FindingCode::OutsideEvent,
                                      QStringLiteral("days"),
                                      {QString::number(days->back()), QString::number(m_event.days())}}},
                                    row);
    }
    if (record.type == &Headcount::type()) {
        const QDate day = domain::fromRecord<Headcount>(record).day;
        if (day.isValid() && (day < first || day >= first.addDays(m_event.days())))
            return m_parser.faultOf(
                {{Severity::Error, FindingCode::DayOutsideEvent, QStringLiteral("day"), {day.toString(Qt::ISODate)}}},
                row);
    }
    return {};
}

std::optional<RowFault> EventRows::keep(ParsedRow& parsed, const CsvRow& row)
{
    Record& record = parsed.record;
    if (const auto findings = domain::check(record); domain::hasErrors(findings))
        return m_parser.faultOf(findings, row);
    auto& known = knownUnder(m_owner);
    const QStringList keys = keysOf(record);
    for (const QString& key : keys)
        if (const auto found = known.constFind(key); found != known.constEnd())
            return change(parsed, *found, row);
    makeCompanion();
    if (const auto id = domain::identityOf(record))
        record.id = *id;
    record.id = m_change.save(record);
    for (const QString& key : keys)
        known.insert(key, record.id);
    m_lines.insert(record.id, row.line);
    ++m_result.rows.added;
    lookAt(record);
    return {};
}

/// As at the desk, an activity from before the event comes in, and somebody is told to look at it.
void EventRows::lookAt(const Record& record)
{
    domain::Findings findings = domain::check(record);
    if (record.type == &Activity::type())
        std::ranges::copy(domain::checkAgainst(m_event, domain::fromRecord<Activity>(record)),
                          std::back_inserter(findings));
    for (const Finding& finding : findings)
        if (finding.severity == Severity::Warning)
            m_warnings.push_back(finding);
}

std::optional<RowFault> EventRows::change(const ParsedRow& parsed, const RecordId& id, const CsvRow& row)
{
    if (const auto earlier = m_lines.constFind(id); earlier != m_lines.constEnd()) {
        const QString reason = tr("This is the same record as in line %1; keep one of the two.").arg(*earlier);
        RowFault fault = m_companions ? m_companions->faultOfWhole(row, reason) : m_parser.faultOfWhole(row, reason);
        if (m_sheet.type == &Activity::type())
            fault = m_parser.faultOfWhole(row, reason);
        return fault;
    }
    m_lines.insert(id, row.line);
    makeCompanion();
    const Record before = m_register.require(id);
    Record after = before;
    for (const domain::Field* field : parsed.filled)
        if (m_request.onMatch == OnMatch::Update ||
            (m_request.onMatch == OnMatch::Fill && domain::isEmpty(before[*field])))
            after[*field] = parsed.record[*field];
    if (const auto findings = domain::check(after); domain::hasErrors(findings))
        return m_parser.faultOf(findings, row);
    ++(after == before ? m_result.rows.skipped : m_result.rows.updated);
    if (after != before)
        m_change.save(after);
    lookAt(after);
    return {};
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
    for (const QString& title : titlesOf(domain::fromRecord<ActionPlan>(*m_new)))
        m_plans.insert(title, m_new->id);
}

QHash<QString, RecordId>& EventRows::knownUnder(const RecordId& owner)
{
    const auto there = m_known.find(owner);
    if (there != m_known.end())
        return *there;
    QHash<QString, RecordId> known;
    for (const Record& record : m_register.children(owner, *m_sheet.type))
        for (const QString& key : keysOf(record))
            known.insert(key, record.id);
    return *m_known.insert(owner, known);
}

/// What a record is known by: one key, or with a bilingual text one for each language that it has.
QStringList EventRows::keysOf(const Record& record) const
{
    QString common;
    QStringList keys;
    for (const domain::Field& field : record.type->fields()) {
        if (!m_sheet.key.contains(field.base))
            continue;
        const Value& value = record[field];
        if (field.language && !domain::isEmpty(value))
            keys += field.name + u'=' + store::foldedName(domain::textOf(value));
        else if (!field.language)
            common += field.name + u'=' + domain::fileValue(field, value) + u'\x1f';
    }
    for (QString& key : keys)
        key.prepend(common);
    return keys.isEmpty() ? QStringList{common} : keys;
}

} // namespace daikou::exchange
