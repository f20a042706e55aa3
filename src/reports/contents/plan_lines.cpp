// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/plan_lines.h"

#include "domain/rules/plan_rules.h"

#include <algorithm>

namespace daikou::reports {

using domain::Activity;

std::vector<charts::TimelineBar> timelineBars(store::Register& source, std::vector<Activity>& activities)
{
    std::ranges::stable_sort(activities, {}, [](const Activity& activity) {
        const QDate day = activity.start.isValid() ? activity.start : activity.due;
        return day.isValid() ? std::pair(0, day) : std::pair(1, QDate());
    });
    std::vector<charts::TimelineBar> bars;
    for (const Activity& activity : activities) {
        charts::TimelineBar bar{.label = activity.what,
                                .start = activity.start,
                                .due = activity.due,
                                .finished = activity.finished,
                                .status = domain::statusOn(activity, source.today())};
        for (const auto& note : source.children<domain::ProgressNote>(activity.id))
            if (note.date.isValid())
                bar.notes.push_back(note.date);
        bars.push_back(std::move(bar));
    }
    return bars;
}

} // namespace daikou::reports
