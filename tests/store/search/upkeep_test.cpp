// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/upkeep.h"

#include "store/database/database.h"
#include "store/query/list_query.h"
#include "store/search/search.h"
#include "support/test_register.h"

namespace daikou::store {

namespace {

class SearchUpkeepTest : public test::TestRegister {
protected:
    qint64 pieces() { return reg().database().number("SELECT count(DISTINCT segid) FROM search_idx"); }
    std::vector<domain::RecordId> found(const char* words)
    {
        std::vector<domain::RecordId> ids;
        for (const auto& hit : search(reg(), {.words = test::text(words), .limit = 100}))
            ids.push_back(hit.id);
        return ids;
    }
    /// Adds and renames, each in a change of its own, as people do.
    void work(int changes)
    {
        for (int i = 0; i < changes; ++i) {
            domain::Organisation organisation;
            organisation.name.en = QStringLiteral("Okapi committee %1").arg(i);
            save(organisation);
            organisation.name.en += QStringLiteral(" of zebras");
            if (i % 2 == 0)
                save(organisation);
        }
    }
};

TEST_F(SearchUpkeepTest, aChangeAddsAPieceAndTidyingPutsThemTogether)
{
    work(30);
    const qint64 before = pieces();
    EXPECT_GT(before, 40) << "a change waited until pieces were put together";
    const auto okapi = found("okapi"), zebras = found("zebras");
    EXPECT_EQ(okapi.size(), 30U);
    EXPECT_EQ(zebras.size(), 15U);

    tidySearch(reg());
    EXPECT_LT(pieces(), 5);
    EXPECT_EQ(found("okapi"), okapi);
    EXPECT_EQ(found("zebras"), zebras);
    EXPECT_FALSE(tidySearch(reg(), 16)) << "there is something left to do";
}

TEST_F(SearchUpkeepTest, isDoneByAndByAndNeverLosesAWord)
{
    work(40);
    const auto okapi = found("okapi");
    int steps = 0;
    while (tidySearch(reg(), 1)) {
        ++steps;
        ASSERT_EQ(found("okapi"), okapi);
        ASSERT_LT(steps, 1000);
    }
    EXPECT_GT(steps, 0);
}

TEST_F(SearchUpkeepTest, changesNoRecordAndCanStandBetweenAChangeAndItsUndo)
{
    work(8);
    const QString digestBefore = digest(reg());
    const auto last = reg().undoable();
    tidySearch(reg());
    EXPECT_EQ(digest(reg()), digestBefore);
    EXPECT_EQ(reg().undoable()->number, last->number);
    for (int i = 0; i < 12; ++i)
        reg().undo();
    EXPECT_TRUE(found("okapi").empty());
    tidySearch(reg());
    EXPECT_TRUE(found("okapi").empty());
    for (int i = 0; i < 12; ++i)
        reg().redo();
    EXPECT_EQ(found("okapi").size(), 8U);
}

TEST_F(SearchUpkeepTest, leavesARegisterAloneThatIsOnlyRead)
{
    work(20);
    const qint64 before = pieces();
    const auto reading = Register::open(path(), Environment::real(), Register::Access::ReadOnly);
    EXPECT_FALSE(tidySearch(*reading, 16));
    EXPECT_EQ(pieces(), before);
}

TEST_F(SearchUpkeepTest, veryManyPiecesArePutTogetherByTheChangesThemselves)
{
    work(200);
    EXPECT_LE(pieces(), 140);
    EXPECT_EQ(found("zebras").size(), 100U);
}

TEST_F(SearchUpkeepTest, aListBesideSeesAChangeAlsoWhereTheFileWasTidiedBetween)
{
    work(6);
    const auto beside = reg().openBeside();
    const ListRequest all{.type = &domain::Organisation::type()};
    EXPECT_EQ(ListQuery(*beside, all).count(), 6);
    tidySearch(reg());
    EXPECT_EQ(ListQuery(*beside, all).count(), 6);
    addOrganisation("Aid for all");
    ASSERT_EQ(ListQuery(*beside, all).count(), 7);
    const auto rows =
        ListQuery(*beside, all).rows(0, 1, {resolveColumn(domain::Organisation::type(), QStringLiteral("name"))});
    EXPECT_EQ(rows.front().cells.front(), QStringLiteral("Aid for all"));
}

} // namespace

} // namespace daikou::store
