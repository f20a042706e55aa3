// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/partnerships.h"

namespace daikou::domain {

enum class PracticeKind { Unset, BestPractice, Lesson };
enum class PracticeStatus { Unset, Draft, Reviewed, Validated, Published, Superseded };
enum class Judgement { Unset, Met, PartlyMet, NotMet };

/// A best practice or a lesson, by the template of domain.md.
struct Practice : RecordBase {
    RecordId partnership;
    PracticeKind kind{};
    Bilingual title;
    RecordId area;
    PartnershipLevel level{};
    QDate from, to;
    QList<RecordId> sectors;
    Bilingual summary, situation, objective;
    Bilingual partners; ///< who did what, beyond what the parties and contributions say
    Bilingual steps;    ///< one step a line: what was done → what made it work
    Bilingual resources, results;
    std::optional<qint64> reachedWomen, reachedMen;
    Bilingual inclusion, successFactors, difficulties, lessons, sustainability;
    Bilingual conditions, cost, doAdvice, dontAdvice; ///< how to copy it
    Bilingual evidence;
    QString validatedBy; ///< the meeting
    QDate validatedOn;
    PracticeStatus status{};
    RecordId supersededBy;

    static const RecordType& type();
};

/// What one reviewer says of a practice, criterion by criterion.
struct Review : RecordBase {
    RecordId practice, person, organisation;
    QDate date;
    QString meeting;
    Judgement effective{}, sustainable{}, genderSensitive{}, feasible{}, participatory{}, replicable{},
        truePartnership{};
    Bilingual remark;

    static const RecordType& type();
};

/// Somebody who copied a practice.
struct Adoption : RecordBase {
    RecordId practice, council, organisation;
    RecordId partnership; ///< that carries the copy, where it is in the register
    QDate date;
    Bilingual change, result;

    static const RecordType& type();
};

/// A step of a practice: what was done, and what made it work (may be empty).
struct Step {
    QString done, because;
};
/// The steps written in a text: a line each, `→` or `->` before what made it work; blank lines do not count.
std::vector<Step> stepsOf(const QString& text);

inline constexpr Choice practiceKindChoices[] = {
    {"best_practice", {"Best practice", "ការអនុវត្តល្អ"}},
    {"lesson", {"Lesson learned", "មេរៀនបទពិសោធន៍"}},
};
template <>
inline constexpr Choices choiceTable<PracticeKind> = practiceKindChoices;

inline constexpr Choice practiceStatusChoices[] = {
    {"draft", {"Draft", "សេចក្ដីព្រាង"}},           {"reviewed", {"Reviewed", "បានពិនិត្យ"}},
    {"validated", {"Validated", "បានអនុម័ត"}},     {"published", {"Published", "បានផ្សព្វផ្សាយ"}},
    {"superseded", {"Superseded", "ត្រូវបានជំនួស"}},
};
template <>
inline constexpr Choices choiceTable<PracticeStatus> = practiceStatusChoices;

inline constexpr Choice judgementChoices[] = {
    {"met", {"Met", "បំពេញបាន"}},
    {"partly_met", {"Partly met", "បំពេញបានខ្លះ"}},
    {"not_met", {"Not met", "មិនទាន់បំពេញ"}},
};
template <>
inline constexpr Choices choiceTable<Judgement> = judgementChoices;

} // namespace daikou::domain
