// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/people.h"

namespace daikou::domain {

enum class EventKind {
    Unset,
    PartnershipWorkshop,
    NationalForum,
    Training,
    InterfaceMeeting,
    DistrictIntegrationWorkshop,
    WorkingGroupMeeting,
    Visit,
    Other
};
enum class ParticipantRole { Unset, Participant, Facilitator, Speaker, Organiser, Observer, Guest, NotRecorded };
enum class AgeBand { Unset, Under15, From15To24, From25To59, From60, NotRecorded };
enum class OutcomeKind { Unset, Issue, Agreement, Decision, Recommendation, Commitment };

/// A workshop, a forum, a training, a meeting, a visit.
struct Event : RecordBase {
    EventKind kind{};
    Bilingual title;
    QList<RecordId> hosts;
    RecordId area;
    Bilingual venue;
    QDate start, end; ///< no end: one day
    Bilingual objectives, agenda;
    std::optional<Money> cost;
    std::optional<double> rate; ///< riel for one dollar, where the cost is in riel
    QList<RecordId> payers;
    Bilingual evaluation;

    /// How many days it lasts; 0 where the start is not known.
    int days() const;
    static const RecordType& type();
};

/// A named person at an event.
struct Participation : RecordBase {
    RecordId event, person;
    RecordId council, organisation; ///< whom they represent
    ParticipantRole role{};
    QString days; ///< the days attended, from 1: "1, 2"; nothing where it was not recorded

    static const RecordType& type();
};

/// So many people at an event whose names were not written down: one cell of the table sex × age × role. With a day it
/// counts who came that day (attendances), without one who came at all (persons).
struct Headcount : RecordBase {
    RecordId event;
    QDate day;
    Sex sex{};
    AgeBand age{};
    ParticipantRole role{};
    std::optional<qint64> count; ///< none: not recorded, which is not 0

    static const RecordType& type();
};

/// What an event came to: an issue that was raised, something that was agreed, decided, recommended or promised.
struct Outcome : RecordBase {
    RecordId event;
    OutcomeKind kind{};
    Bilingual text;
    RecordId council, organisation, person; ///< whose it is

    static const RecordType& type();
};

inline constexpr Choice eventKindChoices[] = {
    {"partnership_workshop", {"Partnership workshop", "សិក្ខាសាលាភាពជាដៃគូ"}},
    {"national_forum", {"National forum", "វេទិកាជាតិ"}},
    {"training", {"Training", "វគ្គបណ្ដុះបណ្ដាល"}},
    {"interface_meeting", {"Interface meeting", "កិច្ចប្រជុំជួបគ្នា"}},
    {"district_integration_workshop", {"District Integration Workshop", "សិក្ខាសាលាសមាហរណកម្មស្រុក"}},
    {"working_group_meeting", {"Working-group meeting", "កិច្ចប្រជុំក្រុមការងារ"}},
    {"visit", {"Visit", "ទស្សនកិច្ច"}},
    {"other", {"Other", "ផ្សេងទៀត"}},
};
template <>
inline constexpr Choices choiceTable<EventKind> = eventKindChoices;

inline constexpr Choice participantRoleChoices[] = {
    {"participant", {"Participant", "អ្នកចូលរួម"}},
    {"facilitator", {"Facilitator", "អ្នកសម្របសម្រួល"}},
    {"speaker", {"Speaker", "វាគ្មិន"}},
    {"organiser", {"Organiser", "អ្នករៀបចំ"}},
    {"observer", {"Observer", "អ្នកសង្កេតការណ៍"}},
    {"guest", {"Guest", "ភ្ញៀវ"}},
    {"not_recorded", {"Not recorded", "មិនបានកត់ត្រា"}},
};
template <>
inline constexpr Choices choiceTable<ParticipantRole> = participantRoleChoices;

inline constexpr Choice ageBandChoices[] = {
    {"under_15", {"Under 15", "ក្រោម 15 ឆ្នាំ"}},        {"15_24", {"15 to 24", "15 ដល់ 24 ឆ្នាំ"}},
    {"25_59", {"25 to 59", "25 ដល់ 59 ឆ្នាំ"}},          {"60_up", {"60 and over", "60 ឆ្នាំឡើងទៅ"}},
    {"not_recorded", {"Not recorded", "មិនបានកត់ត្រា"}},
};
template <>
inline constexpr Choices choiceTable<AgeBand> = ageBandChoices;

inline constexpr Choice outcomeKindChoices[] = {
    {"issue", {"Issue raised", "បញ្ហាដែលបានលើកឡើង"}}, {"agreement", {"Agreement", "ការព្រមព្រៀង"}},
    {"decision", {"Decision", "សេចក្ដីសម្រេច"}},        {"recommendation", {"Recommendation", "អនុសាសន៍"}},
    {"commitment", {"Commitment", "ការប្ដេជ្ញា"}},
};
template <>
inline constexpr Choices choiceTable<OutcomeKind> = outcomeKindChoices;

} // namespace daikou::domain
