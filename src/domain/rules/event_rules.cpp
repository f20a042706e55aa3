// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/event_rules.h"

#include "domain/rules/field_rules.h"
#include "domain/values/parse.h"

#include <QStringList>

#include <algorithm>
#include <set>

namespace daikou::domain {

namespace {

constexpr int mostDays = 366;

/// "3" or "1-3", added to `days`.
bool addDays(QStringView part, std::set<int>& days)
{
    const auto dash = part.indexOf(u'-');
    bool firstGood = false, lastGood = false;
    const int first = part.first(dash < 0 ? part.size() : dash).trimmed().toInt(&firstGood);
    const int last = dash < 0 ? first : part.sliced(dash + 1).trimmed().toInt(&lastGood);
    if (!firstGood || (dash >= 0 && !lastGood) || first < 1 || last < first || last > mostDays)
        return false;
    for (int day = first; day <= last; ++day)
        days.insert(day);
    return true;
}

bool isIn(const Event& event, QDate day)
{
    return !event.start.isValid() || (day >= event.start && day < event.start.addDays(event.days()));
}

void addTo(std::optional<qint64>& sum, qint64 number)
{
    sum = sum.value_or(0) + number;
}

void count(Turnout& turnout, const Participation& participant)
{
    addTo(turnout.persons, 1);
    const auto days = daysFrom(participant.days);
    if (days && !days->empty())
        addTo(turnout.attendances, qint64(days->size()));
    else
        ++turnout.withoutDays;
}

void count(Turnout& turnout, const Headcount& cell)
{
    if (!cell.count) {
        ++turnout.cellsNotRecorded;
        turnout.daysNotRecorded += qint64(cell.day.isValid());
    } else {
        addTo(cell.day.isValid() ? turnout.attendances : turnout.persons, *cell.count);
    }
}

} // namespace

std::optional<std::vector<int>> daysFrom(QStringView text)
{
    const QString plain = plainDigits(text.toString()).replace(u'–', u'-').replace(u';', u',').replace(u'។', u',');
    std::set<int> days;
    for (const QStringView part : QStringView(plain).split(u',', Qt::SkipEmptyParts))
        if (!part.trimmed().isEmpty() && !addDays(part.trimmed(), days))
            return {};
    return std::vector<int>(days.begin(), days.end());
}

QString daysText(const std::vector<int>& days)
{
    QStringList texts;
    for (const int day : days)
        texts += QString::number(day);
    return texts.join(QStringLiteral(", "));
}

Findings checkEvent(const RecordBase& record)
{
    const auto& event = static_cast<const Event&>(record);
    Findings findings;
    checkOrder(findings, event.start, event.end, "end");
    if (!event.start.isValid())
        findings.push_back({Severity::Warning, FindingCode::NoDate, QStringLiteral("start"), {}});
    if (event.cost && event.cost->currency == Currency::Riel && !event.rate)
        findings.push_back({Severity::Warning, FindingCode::NoRate, QStringLiteral("rate"), {}});
    return findings;
}

Findings checkParticipation(const RecordBase& record)
{
    const auto& participation = static_cast<const Participation&>(record);
    Findings findings;
    if (!daysFrom(participation.days))
        findings.push_back({Severity::Error, FindingCode::NotDays, QStringLiteral("days"), {participation.days}});
    return findings;
}

Findings checkWhole(const WholeEvent& whole, QDate today)
{
    Findings findings;
    const int length = whole.event.days();
    for (const Participation& participant : whole.participants)
        if (const auto days = daysFrom(participant.days); days && !days->empty() && length > 0 && days->back() > length)
            findings.push_back({Severity::Warning,
                                FindingCode::OutsideEvent,
                                QStringLiteral("days"),
                                {QString::number(days->back()), QString::number(length)},
                                participant.id});
    for (const Headcount& cell : whole.headcounts)
        if (cell.day.isValid() && !isIn(whole.event, cell.day))
            findings.push_back({Severity::Warning,
                                FindingCode::DayOutsideEvent,
                                QStringLiteral("day"),
                                {cell.day.toString(Qt::ISODate)},
                                cell.id});
    constexpr int patience = 14; // days in which outcomes are usually written up
    const QDate last = whole.event.start.isValid() ? whole.event.start.addDays(length - 1) : QDate();
    if (last.isValid() && last.addDays(patience) < today && whole.outcomes.empty())
        findings.push_back({Severity::Hint, FindingCode::NoOutcomes, {}, {}});
    return findings;
}

Turnout turnoutOf(const WholeEvent& whole, Sex sex, ParticipantRole role)
{
    Turnout turnout;
    const auto sexOf = [&](const RecordId& person) {
        const auto found = std::ranges::find(whole.people, person, &Person::id);
        return found == whole.people.end() || found->sex == Sex::Unset ? Sex::NotRecorded : found->sex;
    };
    for (const Participation& participant : whole.participants)
        if ((sex == Sex::Unset || sexOf(participant.person) == sex) &&
            (role == ParticipantRole::Unset || participant.role == role))
            count(turnout, participant);
    for (const Headcount& cell : whole.headcounts)
        if ((sex == Sex::Unset || (cell.sex == Sex::Unset ? Sex::NotRecorded : cell.sex) == sex) &&
            (role == ParticipantRole::Unset || cell.role == role))
            count(turnout, cell);
    return turnout;
}

} // namespace daikou::domain
