// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/follow_up_tally.h"

#include <algorithm>

namespace daikou::reports {

using domain::Activity;
using domain::ActivityStatus;
using domain::RecordId;

namespace {

/// Whose an activity is: the council that leads it, else that of its plan. Plans are looked up once each.
class CouncilFinder {
public:
    explicit CouncilFinder(store::Register& source) : m_register(source) {}

    RecordId councilOf(const Activity& activity)
    {
        if (!activity.council.isNull())
            return activity.council;
        const auto known = m_plans.constFind(activity.plan);
        if (known != m_plans.constEnd())
            return *known;
        const auto plan = m_register.find(activity.plan);
        return *m_plans.insert(activity.plan,
                               plan ? domain::fromRecord<domain::ActionPlan>(*plan).council : RecordId());
    }

private:
    store::Register& m_register;
    QHash<RecordId, RecordId> m_plans;
};

} // namespace

void ActivityTally::add(ActivityStatus today, qint64 activities)
{
    rate.add(today, activities);
    switch (today) {
    case ActivityStatus::Done:
        return;
    case ActivityStatus::Dropped:
        dropped += activities;
        return;
    case ActivityStatus::PassedUp:
        passedUp += activities;
        return;
    case ActivityStatus::Late:
        late += activities;
        break;
    case ActivityStatus::Unset:
    case ActivityStatus::NotStarted:
    case ActivityStatus::UnderWay:
        break;
    }
    open += activities;
}

FollowUpTally tallyFollowUp(Basis& basis)
{
    FollowUpTally tally;
    CouncilFinder councils(basis.source());
    basis.forEachAsKept<Activity>([&](const Activity& activity) {
        const ActivityStatus today = domain::statusOn(activity, basis.today());
        const RecordId council = councils.councilOf(activity);
        tally.all.add(today);
        tally.byProvince[basis.names().codeOf(basis.names().areaOf(council)).left(2)].add(today);
        tally.byCouncil[council].add(today);
        if (!activity.organisation.isNull())
            tally.byOrganisation[activity.organisation].add(today);
        for (const RecordId& sector : activity.sectors)
            tally.bySector[sector].add(today);
        tally.byLevel[activity.level].add(today);
        if (today == ActivityStatus::Late)
            tally.late.push_back({activity.due, activity.id});
        tally.plans.insert(activity.plan);
        ++tally.activities;
        tally.withDueDate += qint64(activity.due.isValid());
        tally.withLead += qint64(!activity.council.isNull() || !activity.organisation.isNull());
    });
    std::ranges::stable_sort(tally.late, {}, &FollowUpTally::Late::due);
    return tally;
}

} // namespace daikou::reports
