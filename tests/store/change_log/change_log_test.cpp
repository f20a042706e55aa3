// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/raw_file.h"
#include "support/test_register.h"

#include "store/change_log/change_log.h"
#include "store/records/record_tables.h"

using namespace daikou;
using namespace daikou::domain;
using daikou::test::text;

namespace {

class ChangeLogTest : public test::TestRegister {
protected:
    void SetUp() override
    {
        TestRegister::SetUp();
        for (const char* name : {"One", "Two", "Three", "Four"})
            addOrganisation(name);
    }

    std::vector<qint64> brokenAfter(const QByteArray& damage)
    {
        m_checkAtEnd = false;
        close();
        test::runBehind(path(), damage);
        const auto damaged = store::Register::open(path(), test::fixedEnvironment());
        return damaged->log().brokenLinks();
    }
};

} // namespace

TEST_F(ChangeLogTest, anUnalteredChainIsWhole)
{
    EXPECT_TRUE(reg().log().brokenLinks().empty());
}

TEST_F(ChangeLogTest, findsAnAlteredLabel)
{
    EXPECT_EQ(brokenAfter("UPDATE change SET label = 'delete' WHERE number = 3"), std::vector<qint64>{3});
}

TEST_F(ChangeLogTest, findsAnAlteredPerson)
{
    EXPECT_EQ(brokenAfter("UPDATE change SET person = 'Someone else' WHERE number = 2"), std::vector<qint64>{2});
}

TEST_F(ChangeLogTest, findsAnAlteredTime)
{
    EXPECT_EQ(brokenAfter("UPDATE change SET time = time + 1 WHERE number = 4"), std::vector<qint64>{4});
}

TEST_F(ChangeLogTest, findsAnAlteredValue)
{
    EXPECT_EQ(brokenAfter("UPDATE entry SET body = CAST(replace(CAST(body AS TEXT), 'Two', 'Ten') AS BLOB) "
                          "WHERE change = 3"),
              std::vector<qint64>{3});
}

TEST_F(ChangeLogTest, findsAnEntryThatIsMovedToAnotherRecord)
{
    EXPECT_EQ(brokenAfter("UPDATE entry SET record = (SELECT record FROM entry WHERE change = 2) WHERE change = 3"),
              std::vector<qint64>{3});
}

TEST_F(ChangeLogTest, findsARemovedChangeByTheOneBehindIt)
{
    EXPECT_EQ(brokenAfter("DELETE FROM entry WHERE change = 4; DELETE FROM change WHERE number = 4"),
              std::vector<qint64>{5});
}

TEST_F(ChangeLogTest, findsARemovedEntry)
{
    EXPECT_EQ(brokenAfter("DELETE FROM entry WHERE change = 3"), std::vector<qint64>{3});
}

TEST_F(ChangeLogTest, findsAnEntryThatNoChangeCounts)
{
    EXPECT_EQ(brokenAfter("INSERT INTO entry(change, record, body, context) "
                          "SELECT change, record, body, context FROM entry WHERE change = 3"),
              std::vector<qint64>{3});
}

TEST_F(ChangeLogTest, findsAHashPutRightWhileTheNextStillFollowsTheOld)
{
    EXPECT_EQ(brokenAfter("UPDATE change SET hash = x'00' WHERE number = 3"), (std::vector<qint64>{3, 4}));
}

TEST_F(ChangeLogTest, keepsTheLabelOfALaterVersionAsItStands)
{
    // What a later version hashed is the text that it wrote, whatever this one makes of it.
    const auto before = reg().log().heads({}, 1).front();
    reg().perform({ChangeLabel::Code::Import, {QStringLiteral("#tag"), QStringLiteral("1")}},
                  [](store::Change& change) {
                      Tag tag;
                      tag.name.en = QStringLiteral("Roads");
                      change.save(tag);
                  });
    const auto head = reg().log().heads({}, 1).front();
    EXPECT_EQ(head.number, before.number + 1);
    EXPECT_EQ(head.label.text(Language::English), text("Import tags × 1"));
    EXPECT_TRUE(reg().log().brokenLinks().empty());
}

TEST_F(ChangeLogTest, numbersTheChangesOfADeviceWithoutGaps)
{
    const auto fails = [](store::Change& change) {
        Tag tag;
        tag.name.en = QStringLiteral("Roads");
        change.save(tag);
        throw Error(Error::Kind::Cancelled, QStringLiteral("stopped"));
    };
    EXPECT_THROW(reg().perform({}, fails), Error);
    addOrganisation("Five");
    reopen();
    addOrganisation("Six");
    const auto heads = reg().log().heads({}, 100);
    ASSERT_EQ(heads.size(), 7U);
    for (size_t i = 0; i < heads.size(); ++i) {
        EXPECT_EQ(heads[i].name.sequence, qint64(heads.size() - i));
        EXPECT_EQ(heads[i].name.device, heads[0].name.device) << "a restart is no new device";
    }
}

TEST_F(ChangeLogTest, readsHeadsNewestFirstAndInParts)
{
    const auto all = reg().log().heads({}, 100);
    const auto first = reg().log().heads({}, 2);
    const auto next = reg().log().heads(first.back().number, 2);
    EXPECT_EQ(first[0].number, all[0].number);
    EXPECT_EQ(next[0].number, all[2].number);
    EXPECT_EQ(next[1].number, all[3].number);
    EXPECT_FALSE(reg().log().find(999));
}

TEST_F(ChangeLogTest, anEditHoldsOnlyTheFieldsThatChanged)
{
    const RecordId id = addOrganisation("Women for Water");
    auto organisation = reg().require<Organisation>(id);
    organisation.acronym = QStringLiteral("WW");
    save(organisation);
    reg().log().forEachEntry(reg().log().heads({}, 1).front(), [&](qint64, const store::Entry& entry) {
        ASSERT_EQ(entry.writes.size(), 1U);
        EXPECT_EQ(entry.writes[0].field, Organisation::type().find(u"acronym")->number);
        EXPECT_TRUE(entry.writes[0].context.empty()) << "nobody had written it";
    });
    organisation.acronym = QStringLiteral("WfW");
    save(organisation);
    reg().log().forEachEntry(reg().log().heads({}, 1).front(), [&](qint64, const store::Entry& entry) {
        ASSERT_EQ(entry.writes.size(), 1U);
        EXPECT_EQ(entry.writes[0].context.size(), 1U) << "the author had seen the write before";
    });
}

TEST_F(ChangeLogTest, foldsTheRecordAsItWasBeforeAChange)
{
    const RecordId id = addOrganisation("Before");
    const qint64 made = reg().log().heads({}, 1).front().number;
    auto organisation = reg().require<Organisation>(id);
    organisation.name.en = QStringLiteral("After");
    save(organisation);
    const auto key = reg().tables().find(id)->key;
    EXPECT_EQ(reg().log().fold(key, made).toRecord(Organisation::type(), id).value(u"name.en"),
              Value(QStringLiteral("Before")));
    EXPECT_EQ(reg().log().fold(key).toRecord(Organisation::type(), id).value(u"name.en"),
              Value(QStringLiteral("After")));
    EXPECT_FALSE(reg().log().fold(key, made - 1).exists());
}
