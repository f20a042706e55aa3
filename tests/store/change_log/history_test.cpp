// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_register.h"

#include "store/change_log/change_log.h"

#include "store/change_log/history.h"

using namespace daikou;
using namespace daikou::domain;
using daikou::test::text;

namespace {

class HistoryTest : public test::TestRegister {};

} // namespace

TEST_F(HistoryTest, tellsOldAndNewOfEachFieldNewestFirst)
{
    const RecordId id = addOrganisation("Women for Water");
    auto organisation = reg().require<Organisation>(id);
    organisation.acronym = QStringLiteral("WW");
    save(organisation);
    organisation.acronym = QStringLiteral("WfW");
    organisation.kind = OrganisationKind::Cso;
    save(organisation);
    const auto items = store::historyOf(reg(), id);
    ASSERT_EQ(items.size(), 5U);
    EXPECT_EQ(items[0].field->name, QStringLiteral("kind"));
    EXPECT_EQ(store::displayAfter(reg(), items[0], Language::English), QStringLiteral("CSO or CBO"));
    EXPECT_EQ(items[1].before, Value(QStringLiteral("WW")));
    EXPECT_EQ(items[1].after, Value(QStringLiteral("WfW")));
    EXPECT_EQ(items[2].before, Value());
    EXPECT_EQ(items[4].field, nullptr) << "the record was made";
    EXPECT_TRUE(items[4].exists);
    EXPECT_EQ(items[4].device, QStringLiteral("Office laptop"));
    EXPECT_EQ(items[4].change.person, QStringLiteral("Sok Dara"));
    EXPECT_EQ(store::historyOf(reg(), id, 2).size(), 2U);
}

TEST_F(HistoryTest, tellsDeletingAndUndo)
{
    const RecordId id = addOrganisation("Women for Water");
    reg().perform({}, [&](store::Change& change) { change.remove(id); });
    reg().undo();
    const auto items = store::historyOf(reg(), id);
    ASSERT_GE(items.size(), 2U);
    EXPECT_EQ(items[0].field, nullptr);
    EXPECT_TRUE(items[0].exists) << "brought back";
    EXPECT_EQ(items[0].change.kind, store::ChangeKind::Undo);
    EXPECT_FALSE(items[1].exists) << "deleted";
}

TEST_F(HistoryTest, ofAChangeTellsEachOfSeveralWritesOfOneField)
{
    Organisation organisation;
    organisation.name.en = QStringLiteral("First");
    reg().perform({}, [&](store::Change& change) {
        change.save(organisation);
        organisation.name.en = QStringLiteral("Second");
        change.save(organisation);
    });
    const auto items = store::itemsOf(reg(), reg().log().heads({}, 1).front());
    ASSERT_EQ(items.size(), 3U);
    EXPECT_EQ(items[1].after, Value(QStringLiteral("First")));
    EXPECT_EQ(items[2].before, Value(QStringLiteral("First")));
    EXPECT_EQ(items[2].after, Value(QStringLiteral("Second")));
    EXPECT_EQ(store::itemsOf(reg(), reg().log().heads({}, 1).front(), 2).size(), 2U);
}

TEST_F(HistoryTest, listsChangesNewestFirstFromAnyOneAndUpToAMoment)
{
    const qint64 start = store::recentChanges(reg(), 1).front().number;
    for (const char* name : {"One", "Two", "Three", "Four", "Five"})
        addOrganisation(name);
    const auto all = store::recentChanges(reg(), 5);
    ASSERT_EQ(all.size(), 5U);
    EXPECT_GT(all.front().number, all.back().number);
    EXPECT_EQ(store::recentChanges(reg(), 10, all[3].number).front().number, all[4].number);
    const auto until = store::changesUntil(reg(), all[2].time, 2);
    ASSERT_EQ(until.size(), 2U);
    EXPECT_EQ(until[0].number, all[2].number);
    EXPECT_EQ(store::changesUntil(reg(), all[2].time, 100).size(), 3U + size_t(start));
}

TEST_F(HistoryTest, givesTheRecordAsItWas)
{
    const RecordId id = addOrganisation("Before");
    const qint64 made = reg().log().heads({}, 1).front().time;
    auto organisation = reg().require<Organisation>(id);
    organisation.name.en = QStringLiteral("After");
    save(organisation);
    const qint64 renamed = reg().log().heads({}, 1).front().time;
    reg().perform({}, [&](store::Change& change) { change.remove(id); });
    const auto nameAt = [&](qint64 time) {
        const auto record = store::recordAsOf(reg(), id, time);
        return record ? textOf(record->value(u"name.en")) : QString();
    };
    EXPECT_EQ(nameAt(made - 1), QString());
    EXPECT_EQ(nameAt(made), QStringLiteral("Before"));
    EXPECT_EQ(nameAt(renamed - 1), QStringLiteral("Before"));
    EXPECT_EQ(nameAt(renamed), QStringLiteral("After"));
    EXPECT_EQ(nameAt(reg().log().heads({}, 1).front().time), QString()) << "deleted then";
    EXPECT_FALSE(store::recordAsOf(reg(), RecordId::derived("nobody"), renamed));
    EXPECT_TRUE(store::historyOf(reg(), RecordId::derived("nobody")).empty());
}

TEST_F(HistoryTest, namesReferencesByTheirTitles)
{
    const RecordId council = addPrekNorinCouncil();
    Party party;
    party.partnership = addPartnership("Village road upkeep");
    party.council = council;
    save(party);
    const auto items = store::historyOf(reg(), party.id);
    const auto byCouncil = std::ranges::find_if(
        items, [](const store::HistoryItem& item) { return item.field && item.field->name == u"council"; });
    ASSERT_NE(byCouncil, items.end());
    EXPECT_EQ(store::displayAfter(reg(), *byCouncil, Language::Khmer), text("ព្រែកនរិន្ទ"));
    EXPECT_EQ(store::displayBefore(reg(), *byCouncil, Language::Khmer), QString());
}
