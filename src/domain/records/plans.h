// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/partnerships.h"

namespace daikou::domain {

enum class PlanStatus { Unset, Draft, Agreed, UnderWay, Completed, Dropped };
enum class ActivityStatus { Unset, NotStarted, UnderWay, Late, Done, Dropped, PassedUp };

/// What councils and civil society agreed to do together.
struct ActionPlan : RecordBase {
    RecordId event, partnership, council;
    Bilingual title, goal;
    QDate start, end;
    PlanStatus status{};
    QDate review; ///< when they look at it next

    static const RecordType& type();
};

/// One thing to do.
struct Activity : RecordBase {
    RecordId plan;
    std::optional<qint64> number; ///< its line in the plan
    RecordId issue;               ///< the outcome of the event that it answers
    Bilingual what;
    RecordId council, organisation; ///< who leads, on the council's side and on that of civil society
    QList<RecordId> others;
    RecordId contact;
    QDate start, due;
    QString whyNoDue;
    QList<RecordId> sectors;
    Bilingual resources;
    std::optional<Money> cost;
    std::optional<double> rate; ///< riel for one dollar, where the cost is in riel
    Bilingual costSource;
    PartnershipLevel level{}; ///< the lowest that can solve it
    Bilingual indicator;      ///< how we will know
    std::optional<qint64> cipYear, cipPriority;
    RecordId agreement;
    ActivityStatus status{}; ///< never Late, which is what an open one is called when its day has passed
    std::optional<qint64> percent;
    QDate finished;
    RecordId score; ///< of an assessment, that it answers

    static const RecordType& type();
};

/// A dated note on how an activity goes.
struct ProgressNote : RecordBase {
    RecordId activity;
    QDate date;
    std::optional<qint64> percent;
    Bilingual what, obstacle;
    RecordId person; ///< who reports

    static const RecordType& type();
};

inline constexpr Choice planStatusChoices[] = {
    {"draft", {"Draft", "សេចក្ដីព្រាង"}},        {"agreed", {"Agreed", "បានព្រមព្រៀង"}},
    {"under_way", {"Under way", "កំពុងអនុវត្ត"}}, {"completed", {"Completed", "បានបញ្ចប់"}},
    {"dropped", {"Dropped", "បានបោះបង់"}},
};
template <>
inline constexpr Choices choiceTable<PlanStatus> = planStatusChoices;

inline constexpr Choice activityStatusChoices[] = {
    {"not_started", {"Not started", "មិនទាន់ចាប់ផ្ដើម"}, ChoiceUse::Open},
    {"under_way", {"Under way", "កំពុងអនុវត្ត"}, ChoiceUse::Open},
    {"late", {"Late", "យឺត"}, ChoiceUse::Computed},
    {"done", {"Done", "បានធ្វើ"}},
    {"dropped", {"Dropped", "បានបោះបង់"}},
    {"passed_up", {"Passed up", "បានបញ្ជូនទៅថ្នាក់លើ"}},
};
template <>
inline constexpr Choices choiceTable<ActivityStatus> = activityStatusChoices;

} // namespace daikou::domain
