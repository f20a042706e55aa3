// SPDX-License-Identifier: GPL-3.0-or-later
// The figures behind charts: one query counts, and each of its groups is the list of the same condition.
#include "store/query/grouped_counts.h"

#include "store/query/area_counts.h"
#include "store/query/list_query.h"
#include "support/test_register.h"

using namespace daikou;
using namespace daikou::domain;
using store::GroupedCount;
using test::text;

namespace {

class GroupedCounts : public test::TestRegister {
protected:
    const GroupedCount* find(const std::vector<GroupedCount>& all, const QStringList& keys)
    {
        const auto found = std::ranges::find(all, keys, &GroupedCount::keys);
        return found == all.end() ? nullptr : &*found;
    }
    qint64 listed(const RecordType& type, const QString& where)
    {
        return store::ListQuery(reg(), {.type = &type, .where = where}).count();
    }
    RecordId addPersonOf(Sex sex, const char* name) { return save(Person{.name = {text(name), {}}, .sex = sex}); }
};

TEST_F(GroupedCounts, aPathLeadsToTheKeyAndWhatIsNotThereIsAGroupToo)
{
    const auto event = save(Event{.kind = EventKind::Training, .title = {text("Training"), {}}});
    const auto add = [&](const RecordId& person, ParticipantRole role) {
        save(Participation{.event = event, .person = person, .role = role});
    };
    add(addPersonOf(Sex::Woman, "Sok Dara"), ParticipantRole::Speaker);
    add(addPersonOf(Sex::Woman, "Chan Sophea"), ParticipantRole::Speaker);
    add(addPersonOf(Sex::Man, "Kim Sokha"), ParticipantRole::Speaker);
    add(addPersonOf(Sex::Unset, "Chea Vuthy"), ParticipantRole::Unset);
    const auto counts =
        store::countGrouped(reg(), Participation::type(), {{.path = text("role")}, {.path = text("person.sex")}});
    ASSERT_EQ(counts.size(), 3U);
    ASSERT_NE(find(counts, {text("speaker"), text("woman")}), nullptr);
    EXPECT_EQ(find(counts, {text("speaker"), text("woman")})->records, 2);
    EXPECT_EQ(find(counts, {text("speaker"), text("man")})->records, 1);
    ASSERT_NE(find(counts, {{}, {}}), nullptr);
    EXPECT_EQ(find(counts, {{}, {}})->records, 1);
    for (const auto& count : counts)
        EXPECT_EQ(count.records, listed(Participation::type(),
                                        text("role=\"%1\" and person.sex=\"%2\"").arg(count.keys[0], count.keys[1])));
}

TEST_F(GroupedCounts, aSumSaysHowManyHadNoNumberAndNeverTakesItForZero)
{
    const auto event = save(Event{.kind = EventKind::Training, .title = {text("Training"), {}}});
    const auto add = [&](Sex sex, AgeBand age, std::optional<qint64> count) {
        save(Headcount{.event = event, .sex = sex, .age = age, .count = count});
    };
    add(Sex::Woman, AgeBand::From15To24, 12);
    add(Sex::Woman, AgeBand::From25To59, 30);
    add(Sex::Woman, AgeBand::From60, {});
    add(Sex::Man, AgeBand::From60, {});
    const auto counts =
        store::countGrouped(reg(), Headcount::type(), {{.path = text("sex")}}, {}, Headcount::type().find(u"count"));
    ASSERT_EQ(counts.size(), 2U);
    const auto* women = find(counts, {text("woman")});
    EXPECT_EQ(women->sum, 42);
    EXPECT_EQ(women->without, 1);
    EXPECT_EQ(find(counts, {text("man")})->sum, 0);
    EXPECT_EQ(find(counts, {text("man")})->without, 1);
}

TEST_F(GroupedCounts, recordsOfAListCountWithEachOfThemByItsIdAndYearsAreTheBeginningOfADate)
{
    const auto water = save(Sector{.code = text("x-water"), .name = {text("Water"), {}}});
    const auto roads = save(Sector{.code = text("x-roads"), .name = {text("Roads"), {}}});
    const auto add = [&](const char* title, QDate start, const QList<RecordId>& sectors) {
        save(Partnership{.title = {text(title), {}}, .sectors = sectors, .start = start});
    };
    add("Wells", QDate(2003, 1, 1), {water});
    add("Bridge", QDate(2003, 12, 31), {water, roads});
    add("Idea", {}, {});
    const auto bySector = store::countGrouped(reg(), Partnership::type(), {{.path = text("sectors.id")}});
    ASSERT_EQ(bySector.size(), 3U);
    EXPECT_EQ(find(bySector, {water.toText()})->records, 2);
    EXPECT_EQ(find(bySector, {roads.toText()})->records, 1);
    EXPECT_EQ(find(bySector, {QString()})->records, 1);
    EXPECT_EQ(listed(Partnership::type(), text("sectors=") + water.toText()), 2);
    const auto byYear =
        store::countGrouped(reg(), Partnership::type(), {{.path = text("start"), .length = 4}}, text("start!=\"\""));
    ASSERT_EQ(byYear.size(), 1U);
    EXPECT_EQ(byYear.front().keys, QStringList(text("2003")));
    EXPECT_EQ(byYear.front().records, 2);
}

TEST_F(GroupedCounts, whatIsDeletedIsNotCountedAndAWrongPathIsTold)
{
    const auto partnership = addPartnership("Road");
    reg().perform({}, [&](store::Change& change) { change.remove(partnership); });
    EXPECT_TRUE(store::countGrouped(reg(), Partnership::type(), {{.path = text("status")}}).empty());
    EXPECT_THROW(store::countGrouped(reg(), Partnership::type(), {{.path = text("colour")}}), Error);
    EXPECT_THROW(store::countGrouped(reg(), Partnership::type(), {{.path = text("status")}}, text("status=")), Error);
}

TEST_F(GroupedCounts, activitiesOfAnAreaAreToldApartByTheirStatusAsItIsToday)
{
    const auto council = addPrekNorinCouncil();
    const auto plan = save(ActionPlan{.council = council, .title = {text("Water"), {}}});
    const QDate today = reg().today();
    const auto add = [&](const char* what, QDate due, ActivityStatus status, const RecordId& lead) {
        save(Activity{.plan = plan, .what = {text(what), {}}, .council = lead, .due = due, .status = status});
    };
    add("late", today.addDays(-1), ActivityStatus::NotStarted, council); // both ways lead to the same place: once
    add("also late", today.addDays(-1), ActivityStatus::Unset, {});
    add("done", today.addDays(-1), ActivityStatus::Done, council);
    add("open", {}, ActivityStatus::Unset, council);
    const Field& status = *Activity::type().find(u"status");
    const auto provinces = store::countByAreaAnd(reg(), Activity::type(), status);
    ASSERT_EQ(provinces.size(), 1);
    const auto counts = provinces.value(text("02"));
    EXPECT_EQ(counts.value(text("late")), 2);
    EXPECT_EQ(counts.value(text("done")), 1);
    EXPECT_EQ(counts.value({}), 1);
    EXPECT_EQ(counts.value(text("not_started")), 0);
    for (auto count = counts.begin(); count != counts.end(); ++count)
        EXPECT_EQ(*count, listed(Activity::type(), text("province.code=02 and status=\"%1\"").arg(count.key())));
    const auto communes =
        store::countByAreaAnd(reg(), Activity::type(), status, 6, text("province.code=02 and status=late"));
    EXPECT_EQ(communes.value(text("020502")).value(text("late")), 2);
}

} // namespace
