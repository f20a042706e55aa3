// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/events.h"
#include "domain/records/plans.h"

namespace daikou::domain {

Findings checkActionPlan(const RecordBase& plan);
Findings checkActivity(const RecordBase& activity);
Findings checkProgressNote(const RecordBase& note);

/// Nobody agrees on something for a day that has passed: a start or a due date before the event of the plan.
Findings checkAgainst(const Event& event, const Activity& activity);

/// Whether somebody still has to do it.
bool isOpen(const Activity& activity);
/// The status as people see it: Late where it is open and its due date lies before `today`.
ActivityStatus statusOn(const Activity& activity, QDate today);

/// What a progress note makes of its activity: percent and, with it, the status; 100 per cent finishes it on that day.
Activity afterNote(Activity activity, const ProgressNote& note);

/// How far a set of activities has come. The fix rate is the headline of community score cards: the share of agreed
/// activities that were done. Dropped ones count as agreed; those passed up to a higher level do not, since it is no
/// longer theirs to do.
struct FixRate {
    qint64 agreed = 0, done = 0;

    void add(ActivityStatus status, qint64 activities = 1);
    /// In per cent; none where nothing was agreed.
    std::optional<double> percent() const;
};

} // namespace daikou::domain
