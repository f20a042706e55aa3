// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/events/event_rows.h"

#include "domain/records/all.h"
#include "domain/rules/event_rules.h"
#include "domain/rules/plan_rules.h"
#include "domain/values/current_language.h"
#include "domain/values/display.h"
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
            } else if (field && field->kind == domain::Kind::Choice) {
                m_choices += qsizetype(i);
            }
    if (m_issue)
        for (const auto& outcome : target.children<domain::Outcome>(m_event.id))
            for (const QString& text : {outcome.text.en, outcome.text.km})
                if (!text.isEmpty())
                    m_outcomes.emplace_back(store::foldedName(text), outcome.id);
    m_parser.setBaseDate(m_event.start);
    if (sheet.companion) {
        m_companions.emplace(target, *sheet.companion, found.companion);
        m_companions->setBaseDate(m_event.start);
    }
    if (sheet.companion != &ActionPlan::type())
        return;
    for (const RecordId& id : target.referrers(m_event.id, 1000))
        if (target.typeOf(id) == &ActionPlan::type())
            for (const QString& title : eventPlanTitles(target.require<ActionPlan>(id)))
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
        const RowFaults faults = take(row);
        for (const RowFault& fault : faults)
            m_result.rows.rejected.push_back(rejectedRow(row, fault, reader.sheet()));
        if (faults.empty() && !m_warnings.empty())
            m_result.warnings.push_back(
                rejectedRow(row, m_parser.faultOf(m_warnings, row, Severity::Warning), reader.sheet()));
    }
}

RowFaults EventRows::take(const CsvRow& row)
{
    CsvRow picked = withPicked(row);
    RowFaults faults;
    nameIssue(picked, faults);
    ParsedRow parsed = m_parser.parse(picked, faults);
    std::optional<Record> person;
    if (m_sheet.type == &Activity::type())
        namePlan(picked, faults);
    else if (m_companions)
        person = m_companions->parse(picked, faults).record;
    checkRow(parsed.record, person ? &*person : nullptr, picked, faults);
    if (faults.empty())
        place(parsed.record, picked, person ? &*person : nullptr, faults);
    if (faults.empty())
        keep(parsed, picked, faults);
    return faults;
}

/// Of what was picked from a list, that which tells the record.
CsvRow EventRows::withPicked(const CsvRow& row) const
{
    CsvRow picked = row;
    for (const qsizetype column : m_picked)
        if (column < picked.fields.size())
            picked.fields[column] = pickedText(picked.fields[column]);
    for (const qsizetype column : m_choices)
        if (column < picked.fields.size())
            picked.fields[column] = pickedChoice(picked.fields[column]);
    return picked;
}

/// Puts the id of an outcome of this event in place of its words, or of the beginning of them.
void EventRows::nameIssue(CsvRow& row, RowFaults& faults) const
{
    const QString words = m_issue ? row.fields.value(*m_issue) : QString();
    const QString folded = store::foldedName(words);
    if (folded.isEmpty())
        return;
    std::set<RecordId> exact, begun;
    for (const auto& [text, id] : m_outcomes) {
        if (text == folded || words.trimmed() == id.toText())
            exact.insert(id);
        if (text.startsWith(folded))
            begun.insert(id);
    }
    const auto& meant = exact.empty() ? begun : exact;
    if (meant.size() == 1)
        row.fields[*m_issue] = meant.begin()->toText();
    else
        faults.add(m_parser.faultAt(int(*m_issue), row,
                                    meant.empty()
                                        ? tr("No outcome of this event begins with these words; write them as on "
                                             "the sheet Outcomes, or add the outcome there.")
                                        : tr("Several outcomes of this event begin with these words; write all "
                                             "of them.")));
}

/// What the rules say of the cells, before the record has its place. Where a cell was not understood, only what is
/// missing beside it: the rest may come of that cell.
void EventRows::checkRow(const Record& record, const Record* person, const CsvRow& row, RowFaults& faults) const
{
    const bool understood = faults.empty();
    const auto tell = [&](const RowParser& parser, domain::Findings found, bool missingOnly) {
        std::erase_if(found, [&](const Finding& finding) {
            return !parser.hasColumn(finding.field) || (missingOnly && finding.code != FindingCode::Required);
        });
        parser.tell(found, row, faults);
    };
    tell(m_parser, domain::check(record), !understood);
    tell(m_parser, findingsBesideEvent(record), false);
    if (person)
        tell(*m_companions, domain::check(*person), true);
}

void EventRows::place(Record& record, const CsvRow& row, Record* person, RowFaults& faults)
{
    if (m_sheet.type == &Activity::type())
        return placeUnderPlan(record);
    m_owner = m_event.id;
    record.set(u"event", m_event.id);
    if (person)
        nameParticipant(record, *person, row, faults);
}

/// What cannot be of this event: days that it did not have.
domain::Findings EventRows::findingsBesideEvent(const Record& record) const
{
    const QDate first = m_event.start;
    if (!first.isValid())
        return {};
    if (record.type == &Participation::type()) {
        const auto days = domain::daysFrom(domain::fromRecord<Participation>(record).days);
        if (days && !days->empty() && days->back() > m_event.days())
            return {{Severity::Error,
                     FindingCode::OutsideEvent,
                     QStringLiteral("days"),
                     {QString::number(days->back()), QString::number(m_event.days())}}};
    }
    if (record.type == &Headcount::type()) {
        const QDate day = domain::fromRecord<Headcount>(record).day;
        if (day.isValid() && (day < first || day >= first.addDays(m_event.days())))
            return {
                {Severity::Error, FindingCode::DayOutsideEvent, QStringLiteral("day"), {day.toString(Qt::ISODate)}}};
    }
    return {};
}

void EventRows::keep(ParsedRow& parsed, const CsvRow& row, RowFaults& faults)
{
    Record& record = parsed.record;
    if (const auto findings = domain::check(record); domain::hasErrors(findings))
        return m_parser.tell(findings, row, faults);
    auto& known = knownUnder(m_owner);
    const QStringList keys = keysOf(record);
    for (const QString& key : keys)
        if (const auto found = known.constFind(key); found != known.constEnd())
            return change(parsed, *found, row, faults);
    makeCompanion();
    if (const auto id = domain::identityOf(record))
        record.id = *id;
    record.id = m_change.save(record);
    for (const QString& key : keys)
        known.insert(key, record.id);
    m_lines.insert(record.id, row.line);
    ++m_result.rows.added;
    lookAt(record);
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

void EventRows::change(const ParsedRow& parsed, const RecordId& id, const CsvRow& row, RowFaults& faults)
{
    if (const auto earlier = m_lines.constFind(id); earlier != m_lines.constEnd()) {
        const RowParser& naming = m_companions && m_sheet.type != &Activity::type() ? *m_companions : m_parser;
        return faults.add(
            naming.faultOfWhole(row, tr("This is the same record as in line %1; keep one of the two.").arg(*earlier)));
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
        return m_parser.tell(findings, row, faults);
    ++(after == before ? m_result.rows.skipped : m_result.rows.updated);
    if (after != before)
        m_change.save(after);
    lookAt(after);
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
