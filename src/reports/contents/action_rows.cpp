// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/action_rows.h"

#include "domain/rules/plan_rules.h"
#include "domain/values/display.h"

namespace daikou::reports {

Bilingual leadsOf(Basis& basis, const domain::Activity& activity)
{
    return joined({basis.names().council(activity.council), basis.names().organisation(activity.organisation)});
}

Bilingual moneyWords(Basis& basis, const std::optional<domain::Money>& money)
{
    return money ? basis.figures().digits(domain::displayMoney(*money)) : Bilingual();
}

std::vector<Column> activityColumns()
{
    return {{Words{"What", "សកម្មភាព"}, Align::Start, 4},
            {Words{"Who leads", "អ្នកដឹកនាំ"}, Align::Start, 3},
            {Words{"Due", "កាលកំណត់"}, Align::Start, 1.7},
            {Words{"Cost", "ចំណាយ"}, Align::End, 1.5},
            {Words{"Status", "ស្ថានភាព"}, Align::Start, 1.5}};
}

TableRow activityRow(Basis& basis, const domain::Activity& activity)
{
    const Bilingual due =
        activity.due.isValid() ? dateWords(activity.due) : Bilingual(activity.whyNoDue, activity.whyNoDue);
    return {{activity.what, leadsOf(basis, activity), due, moneyWords(basis, activity.cost),
             choiceWords(domain::statusOn(activity, basis.today()))}};
}

Bilingual fixRateWords(Basis& basis, qint64 done, qint64 agreed)
{
    return basis.figures().share(done, agreed);
}

} // namespace daikou::reports
