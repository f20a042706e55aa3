// SPDX-License-Identifier: GPL-3.0-or-later
// Each damage is planted behind the program's back; check has to find it, and rebuild to repair what it says it does.
#include "support/raw_file.h"
#include "support/test_register.h"

#include "store/change.h"
#include "store/change_log/change_log.h"
#include "store/database/database.h"
#include "store/records/record_reader.h"
#include "store/records/record_tables.h"

#include <QBuffer>

using namespace daikou;
using namespace daikou::domain;

namespace {

class CheckTest : public test::TestRegister {
protected:
    void SetUp() override
    {
        TestRegister::SetUp();
        water = addOrganisation("Women for Water", "ស្ត្រីដើម្បីទឹក", "WW");
        Partnership partnership;
        partnership.title.en = QStringLiteral("Road");
        partnership.areas = {addArea("02", "Battambang", "បាត់ដំបង")};
        save(partnership);
        Party party;
        party.partnership = partnership.id;
        party.organisation = water;
        save(party);
        before = test::dumpOf(reg());
    }

    /// The findings after `sql` was run on the closed file; the register stands open again.
    std::vector<store::CheckFinding> findingsAfter(const QByteArray& sql)
    {
        const auto environment = reg().environment();
        close();
        test::runBehind(path(), sql);
        damaged = store::Register::open(path(), environment);
        return store::check(*damaged);
    }
    void expectFoundAndRepaired(const QByteArray& sql, const char* where)
    {
        expectFound(sql, where, "rebuild");
        store::rebuild(*damaged);
        EXPECT_TRUE(store::check(*damaged).empty());
        EXPECT_EQ(test::dumpOf(*damaged), before);
    }
    void expectFound(const QByteArray& sql, const char* where, const char* repair)
    {
        const auto findings = findingsAfter(sql);
        ASSERT_FALSE(findings.empty());
        EXPECT_TRUE(std::ranges::any_of(findings, [&](const auto& f) {
            return f.where.contains(QLatin1String(where));
        })) << findings.front().where.toStdString();
        for (const auto& finding : findings) {
            EXPECT_FALSE(finding.what.isEmpty());
            EXPECT_TRUE(finding.repair.contains(QLatin1String(repair)))
                << finding.what.toStdString() << ": " << finding.repair.toStdString();
        }
    }

    std::unique_ptr<store::Register> damaged;
    RecordId water;
    QStringList before;
};

} // namespace

TEST_F(CheckTest, findsARowThatWasAltered)
{
    expectFoundAndRepaired("UPDATE organisation SET acronym = 'XX'", "organisation");
}

TEST_F(CheckTest, findsARowThatIsGone)
{
    expectFoundAndRepaired("DELETE FROM party", "party");
}

TEST_F(CheckTest, findsARowOfNoRecord)
{
    expectFoundAndRepaired("INSERT INTO tag(key, name_en) SELECT key, 'forged' FROM organisation", "tag");
}

TEST_F(CheckTest, findsARecordThatIsSaidToBeDeleted)
{
    expectFoundAndRepaired("UPDATE record SET state = 2 WHERE key = (SELECT key FROM organisation)", "organisation");
}

TEST_F(CheckTest, findsALinkThatIsGone)
{
    expectFoundAndRepaired("DELETE FROM link", "partnership");
}

TEST_F(CheckTest, findsALinkOfNoRecord)
{
    expectFoundAndRepaired("INSERT INTO record(id, type, state) VALUES(randomblob(16), 122, 0);"
                           "INSERT INTO link SELECT max(key), 122203, 0, 1 FROM record",
                           "link");
}

TEST_F(CheckTest, findsANameThatIsGone)
{
    expectFoundAndRepaired("DELETE FROM name WHERE folded = 'ww'", "names");
}

TEST_F(CheckTest, findsANameTooMany)
{
    expectFoundAndRepaired("INSERT INTO name SELECT 30, 'forged', key FROM organisation", "names");
}

TEST_F(CheckTest, findsASearchIndexThatIsEmpty)
{
    expectFoundAndRepaired("INSERT INTO search(search) VALUES('delete-all')", "search");
}

TEST_F(CheckTest, findsASearchRowOfTheWrongRecord)
{
    expectFoundAndRepaired("INSERT INTO search(rowid, name) SELECT key, 'forged' FROM party", "search");
}

TEST_F(CheckTest, findsDamagedIndexesOfAFileThatIsOnlyRead)
{
    close();
    test::runBehind(path(), "INSERT INTO search(search) VALUES('delete-all'); DELETE FROM name WHERE folded = 'ww'");
    damaged = store::Register::open(path(), test::fixedEnvironment(), store::Register::Access::ReadOnly);
    QStringList found;
    for (const auto& finding : store::check(*damaged))
        found += finding.where;
    EXPECT_EQ(found, (QStringList{QStringLiteral("search"), QStringLiteral("names")}));
}

TEST_F(CheckTest, isNotMisledByLettersThatSqliteCutsOtherwise)
{
    for (const char* name : {"ꭰꭱ Ꭰ", "İstanbul ẞ ǅ", "Ⅷ ⅷ ½", "𐐀𐐨 𞤀", "a\u200bb \ue001x",
                             "ក\u17d2\u200d ខ", "Ꟶ ꟶ ꟸ"}) {
        Tag tag;
        tag.name.en = QString::fromUtf8(name);
        save(tag);
    }
    EXPECT_TRUE(store::check(reg()).empty());
}

TEST_F(CheckTest, readsRecordsInOnePassAsOneByOne)
{
    auto changed = reg().require<Organisation>(water);
    changed.acronym = QStringLiteral("WfW");
    save(changed);
    reg().perform({}, [&](store::Change& change) { change.remove(water); });
    reg().undo();
    const RecordId gone = save(Tag{.name = {QStringLiteral("Gone"), {}}});
    reg().perform({}, [&](store::Change& change) { change.remove(gone); });
    store::RecordReader reader(reg().database());
    qint64 records = 0, last = 0;
    reg().log().forEachRecord([&](qint64 key, store::LoggedRecord&& logged) {
        EXPECT_GT(key, last);
        last = key;
        ++records;
        const RecordId id = reg().tables().idOf(key);
        const RecordType& type = *reg().tables().find(id)->type;
        EXPECT_EQ(logged.toRecord(type, id), reg().log().fold(key).toRecord(type, id));
        EXPECT_EQ(logged.exists(), id != gone);
        EXPECT_EQ(reader.at(key, type), reg().tables().load(key, type));
    });
    EXPECT_EQ(records, reg().database().number("SELECT count(*) FROM record"));
}

TEST_F(CheckTest, findsASortKeyThatWasAltered)
{
    expectFoundAndRepaired("UPDATE organisation SET name_sort_en = x'00'", "organisation");
}

TEST_F(CheckTest, findsAReferenceToNothing)
{
    expectFoundAndRepaired("PRAGMA foreign_keys=OFF; UPDATE party SET organisation = 99999", "party");
}

TEST_F(CheckTest, doesNotOfferToRebuildFromALogThatIsDamaged)
{
    expectFound(
        "PRAGMA foreign_keys=OFF; UPDATE entry SET record = 99999 WHERE number = (SELECT max(number) FROM entry)",
        "entry", "backup");
}

TEST_F(CheckTest, findsABrokenHash)
{
    expectFound("UPDATE change SET person = 'Someone else' WHERE number = (SELECT max(number) FROM change)", "change",
                "backup");
}

TEST_F(CheckTest, findsADamagedAttachmentAndAMissingPiece)
{
    reg().perform({}, [&](store::Change& change) {
        QBuffer buffer;
        buffer.setData(QByteArray(300'000, 'x'));
        buffer.open(QIODevice::ReadOnly);
        Attachment attachment;
        attachment.record = water;
        attachment.fileName = QStringLiteral("plan.pdf");
        attachment.hash = change.keepContent(buffer);
        change.save(attachment);
    });
    EXPECT_TRUE(store::check(reg()).empty());
    expectFound("UPDATE content_piece SET data = zeroblob(length(data)) WHERE position = 1", "", "attach it again");
    damaged.reset();
    test::runBehind(path(), "DELETE FROM content_piece WHERE position = 1");
    damaged = store::Register::open(path(), test::fixedEnvironment());
    EXPECT_EQ(store::check(*damaged).size(), 1U);
}

TEST_F(CheckTest, stopsWhereAPersonAsksTo)
{
    const auto many = [](store::Change& change) {
        for (int i = 0; i < 1200; ++i) {
            Tag tag;
            tag.name.en = QString::number(i);
            change.save(tag);
        }
    };
    reg().perform({}, many);
    const QStringList whole = test::rowsOf(path());
    const Progress stop{[](qint64, qint64) { return false; }};
    EXPECT_THROW(store::check(reg(), stop), Error);
    EXPECT_THROW(store::rebuild(reg(), stop), Error);
    EXPECT_EQ(test::rowsOf(path()), whole) << "a rebuild that is stopped changes nothing";
}

TEST_F(CheckTest, equalRegistersHaveEqualDigests)
{
    const QString digest = store::digest(reg());
    EXPECT_EQ(digest.size(), 64);
    addOrganisation("Another");
    EXPECT_NE(store::digest(reg()), digest);
    reg().undo();
    EXPECT_EQ(store::digest(reg()), digest);
}
