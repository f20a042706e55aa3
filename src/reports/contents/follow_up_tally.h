// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/plan_rules.h"
#include "reports/contents/basis.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace daikou::reports {

/// What became of a group of activities.
struct ActivityTally {
    domain::FixRate rate;
    qint64 late = 0, open = 0, dropped = 0, passedUp = 0; ///< late ones are open too

    void add(domain::ActivityStatus today, qint64 activities = 1);
    qint64 all() const { return rate.agreed + passedUp; }
};

/// The activities of a report's scope counted in one go: a province of the whole country has thousands.
struct FollowUpTally {
    struct Late {
        QDate due;
        domain::RecordId activity;
    };

    ActivityTally all;
    QMap<QString, ActivityTally> byProvince; ///< by its code; empty: not recorded
    QHash<domain::RecordId, ActivityTally> byCouncil, byOrganisation;
    QHash<domain::RecordId, ActivityTally> bySector; ///< one with several counts in each
    QMap<domain::PartnershipLevel, ActivityTally> byLevel;
    std::vector<Late> late; ///< the longest overdue first
    QSet<domain::RecordId> plans;
    qint64 activities = 0, withDueDate = 0, withLead = 0;
};

FollowUpTally tallyFollowUp(Basis& basis);

} // namespace daikou::reports
