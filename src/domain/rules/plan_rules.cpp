// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/plan_rules.h"

#include "domain/rules/field_rules.h"

namespace daikou::domain {

Findings checkActionPlan(const RecordBase& record)
{
    const auto& plan = static_cast<const ActionPlan&>(record);
    Findings findings;
    checkOrder(findings, plan.start, plan.end, "end");
    if (plan.council.isNull() && plan.partnership.isNull())
        findings.push_back({Severity::Hint, FindingCode::NoPlanOwner, QStringLiteral("council"), {}});
    return findings;
}

Findings checkActivity(const RecordBase& record)
{
    const auto& activity = static_cast<const Activity&>(record);
    Findings findings;
    checkOrder(findings, activity.start, activity.due, "due");
    checkOrder(findings, activity.start, activity.finished, "finished");
    if (activity.council.isNull() && activity.organisation.isNull() && activity.others.isEmpty())
        findings.push_back({Severity::Warning, FindingCode::NoLead, QStringLiteral("council"), {}});
    if (!activity.due.isValid() && activity.whyNoDue.isEmpty() && isOpen(activity))
        findings.push_back({Severity::Warning, FindingCode::NoDueDate, QStringLiteral("due"), {}});
    if (activity.cost && activity.cost->currency == Currency::Riel && !activity.rate)
        findings.push_back({Severity::Warning, FindingCode::NoRate, QStringLiteral("rate"), {}});
    return findings;
}

Findings checkProgressNote(const RecordBase& record)
{
    const auto& note = static_cast<const ProgressNote&>(record);
    Findings findings;
    if (!note.percent && note.what.isEmpty() && note.obstacle.isEmpty())
        findings.push_back({Severity::Warning, FindingCode::NotWritten, QStringLiteral("what"), {}});
    return findings;
}

Findings checkAgainst(const Event& event, const Activity& activity)
{
    Findings findings;
    const auto check = [&](QDate date, const char* field) {
        if (date.isValid() && event.start.isValid() && date < event.start)
            findings.push_back({Severity::Warning,
                                FindingCode::BeforeEvent,
                                QLatin1String(field),
                                {date.toString(Qt::ISODate), event.start.toString(Qt::ISODate)}});
    };
    check(activity.start, "start");
    check(activity.due, "due");
    return findings;
}

bool isOpen(const Activity& activity)
{
    return activity.status == ActivityStatus::Unset || activity.status == ActivityStatus::NotStarted ||
           activity.status == ActivityStatus::UnderWay;
}

ActivityStatus statusOn(const Activity& activity, QDate today)
{
    return isOpen(activity) && activity.due.isValid() && activity.due < today ? ActivityStatus::Late : activity.status;
}

Activity afterNote(Activity activity, const ProgressNote& note)
{
    constexpr qint64 all = 100;
    if (!note.percent)
        return activity;
    activity.percent = note.percent;
    if (*note.percent >= all) {
        activity.status = ActivityStatus::Done;
        activity.finished = note.date;
    } else if (*note.percent > 0 && isOpen(activity)) {
        activity.status = ActivityStatus::UnderWay;
    }
    return activity;
}

void FixRate::add(ActivityStatus status, qint64 activities)
{
    agreed += status == ActivityStatus::PassedUp ? 0 : activities;
    done += status == ActivityStatus::Done ? activities : 0;
}

std::optional<double> FixRate::percent() const
{
    constexpr double whole = 100;
    return agreed == 0 ? std::nullopt : std::optional(whole * double(done) / double(agreed));
}

} // namespace daikou::domain
