// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulk_edit.h"
#include "support/test_register.h"

using namespace daikou;
using namespace daikou::domain;

namespace {

class BulkEditTest : public test::TestRegister {
protected:
    std::vector<RecordId> ids;

    void SetUp() override
    {
        TestRegister::SetUp();
        for (const char* title : {"Road", "Wells", "Library"})
            ids.push_back(addPartnership(title, ""));
    }
    store::BulkEdit edit(const char* field, const Value& value)
    {
        const auto& type = Partnership::type();
        return {.type = &type, .ids = ids, .values = {{type.find(QString::fromLatin1(field)), value}}};
    }
    Partnership at(size_t index) { return reg().require<Partnership>(ids[index]); }
};

TEST_F(BulkEditTest, setsAFieldInAllAndOneUndoTakesAllBack)
{
    const auto outcome = store::editAll(reg(), edit("status", QStringLiteral("active")));
    EXPECT_EQ(outcome.changed, 3);
    EXPECT_TRUE(outcome.refused.empty());
    for (size_t i = 0; i < ids.size(); ++i)
        EXPECT_EQ(at(i).status, PartnershipStatus::Active);
    EXPECT_TRUE(reg().undoable()->label.text(Language::English).contains(u'3'));
    reg().undo();
    for (size_t i = 0; i < ids.size(); ++i)
        EXPECT_NE(at(i).status, PartnershipStatus::Active);
}

TEST_F(BulkEditTest, aRecordThatWouldBreakARuleIsLeftAndTold)
{
    auto road = at(0);
    road.start = QDate(2010, 1, 1);
    save(road);
    const auto outcome = store::editAll(reg(), edit("end", QDate(2005, 1, 1)));
    EXPECT_EQ(outcome.changed, 2);
    ASSERT_EQ(outcome.refused.size(), 1u);
    EXPECT_EQ(outcome.refused[0].id, ids[0]);
    EXPECT_FALSE(outcome.refused[0].findings.empty());
    EXPECT_FALSE(at(0).end.isValid());
    EXPECT_TRUE(at(1).end.isValid());
}

TEST_F(BulkEditTest, anEmptyValueEmptiesTheField)
{
    store::editAll(reg(), edit("goal.en", QStringLiteral("A goal")));
    EXPECT_EQ(store::editAll(reg(), edit("goal.en", Value())).changed, 3);
    EXPECT_TRUE(at(0).goal.en.isEmpty());
}

TEST_F(BulkEditTest, whatIsStoppedChangesNothing)
{
    const domain::Progress stop{[](qint64 done, qint64) { return done < 2; }};
    EXPECT_THROW(store::editAll(reg(), edit("status", QStringLiteral("active")), stop), Error);
    for (size_t i = 0; i < ids.size(); ++i)
        EXPECT_NE(at(i).status, PartnershipStatus::Active);
}

TEST_F(BulkEditTest, whatChangesNothingLeavesNoChange)
{
    store::editAll(reg(), edit("status", QStringLiteral("active")));
    const auto before = reg().undoable()->number;
    EXPECT_EQ(store::editAll(reg(), edit("status", QStringLiteral("active"))).changed, 0);
    EXPECT_EQ(reg().undoable()->number, before);
}

} // namespace
