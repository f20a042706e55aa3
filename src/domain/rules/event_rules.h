// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/events.h"

#include <vector>

namespace daikou::domain {

Findings checkEvent(const RecordBase& event);
Findings checkParticipation(const RecordBase& participation);

/// The days that a text names ("1, 2", "1-3", "១"), ascending, each once; none where it is not a list of days from 1.
std::optional<std::vector<int>> daysFrom(QStringView text);
/// The same list as it is kept: "1, 2, 3".
QString daysText(const std::vector<int>& days);

/// An event with those who came, as the rules and totals that look across records need it.
struct WholeEvent {
    Event event;
    std::vector<Participation> participants;
    std::vector<Person> people; ///< of the participants, each once
    std::vector<Headcount> headcounts;
    std::vector<Outcome> outcomes;
};

/// Findings that need more than one record: days outside of the event, a head count of such a day, an event long past
/// of which nothing came.
Findings checkWhole(const WholeEvent& whole, QDate today);

/// How many came. Persons and attendances are different things and are never added: somebody who came on two days is
/// one person and two attendances. What was not recorded is not zero: there is then no number.
struct Turnout {
    std::optional<qint64> persons;     ///< named ones, and counted ones without a day
    std::optional<qint64> attendances; ///< days of the named ones, and counts by day
    qint64 withoutDays = 0;            ///< named persons whose days were not recorded: left out of the attendances
    qint64 cellsNotRecorded = 0;       ///< head counts that stand there without a number
    qint64 daysNotRecorded = 0;        ///< those of them that are of one day: they would be attendances

    bool operator==(const Turnout&) const = default;
};

/// Of all, or of those of one sex and one role (Unset: of all).
Turnout turnoutOf(const WholeEvent& whole, Sex sex = {}, ParticipantRole role = {});

} // namespace daikou::domain
