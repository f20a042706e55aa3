// SPDX-License-Identifier: GPL-3.0-or-later
// An activity is late when its day has passed: nobody writes that, and lists know it.
#include "support/test_register.h"

#include "store/change.h"
#include "store/query/list_query.h"

using namespace daikou;
using namespace daikou::domain;
using store::ListQuery;
using test::text;

namespace {

class ComputedChoices : public test::TestRegister {
protected:
    void SetUp() override
    {
        TestRegister::SetUp();
        m_plan = save(ActionPlan{.title = {text("Roads"), {}}});
        const QDate today = reg().today();
        add("late", today.addDays(-1), ActivityStatus::UnderWay);
        add("late, no status", today.addDays(-30), ActivityStatus::Unset);
        add("in time", today, ActivityStatus::NotStarted);
        add("done", today.addDays(-1), ActivityStatus::Done);
        add("no date", {}, ActivityStatus::NotStarted);
    }
    void add(const char* what, QDate due, ActivityStatus status)
    {
        Activity activity;
        activity.plan = m_plan;
        activity.what.en = text(what);
        activity.due = due;
        activity.status = status;
        save(activity);
    }
    QStringList found(const char* where, const QStringList& sort = {})
    {
        ListQuery list(reg(), {.type = &Activity::type(), .where = text(where), .sort = sort});
        QStringList titles;
        for (const auto& row : list.rows(0, list.count(), {store::resolveColumn(Activity::type(), text("what"))}))
            titles += row.cells.front();
        if (sort.isEmpty())
            titles.sort();
        return titles;
    }

    RecordId m_plan;
};

} // namespace

TEST_F(ComputedChoices, areFoundInLists)
{
    EXPECT_EQ(found("status = late"), (QStringList{text("late"), text("late, no status")}));
    EXPECT_EQ(found("status = not_started"), (QStringList{text("in time"), text("no date")}));
    EXPECT_EQ(found("status = under_way"), QStringList());
    EXPECT_EQ(found("status != late"), (QStringList{text("done"), text("in time"), text("no date")}));
    EXPECT_EQ(found("status ~ យឺត").size(), 2);
    EXPECT_EQ(found("status < done").size(), 4);
    EXPECT_EQ(found("status = \"\"").size(), 0) << "the one without a status is late";
}

TEST_F(ComputedChoices, areShownAndSortedInTheirPlace)
{
    EXPECT_EQ(found("", {text("status"), text("-due")}),
              (QStringList{text("in time"), text("no date"), text("late"), text("late, no status"), text("done")}));
    ListQuery list(reg(), {.type = &Activity::type(), .where = text("status = late"), .forFiles = true});
    for (const auto& row : list.rows(0, 2, {store::resolveColumn(Activity::type(), text("status"))}))
        EXPECT_EQ(row.cells.front(), text("late"));
}

TEST_F(ComputedChoices, areNeverWritten)
{
    Activity activity;
    activity.plan = m_plan;
    activity.what.en = text("Never");
    activity.status = ActivityStatus::Late;
    EXPECT_THROW(save(activity), Error);
}

TEST_F(ComputedChoices, countForThePlanThatTheyBelongTo)
{
    ListQuery plans(reg(), {.type = &ActionPlan::type(), .where = text("activity.status = late")});
    EXPECT_EQ(plans.count(), 1);
}

TEST_F(ComputedChoices, comeByWhatIsDueFirstUntilSomebodySaysOtherwise)
{
    ListQuery list(reg(), {.type = &Activity::type()});
    QStringList titles;
    for (const auto& row : list.rows(0, list.count(), {store::resolveColumn(Activity::type(), text("what"))}))
        titles += row.cells.front();
    EXPECT_EQ(titles,
              (QStringList{text("late, no status"), text("late"), text("done"), text("in time"), text("no date")}));
}
