// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/raw_file.h"
#include "support/test_register.h"

#include "store/change.h"

#include "store/backup.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryFile>

#include <set>

using namespace daikou;
using namespace daikou::domain;
using store::BackupFile;
using store::BackupKeeper;

namespace {

class BackupTest : public test::TestRegister {
protected:
    QString folder() const { return path("backups"); }
    std::unique_ptr<store::Register> opened(const QString& file)
    {
        return store::Register::open(file, test::fixedEnvironment(), store::Register::Access::ReadOnly);
    }
};

QDateTime at(int year, int month, int day, int hour = 12)
{
    return QDateTime(QDate(year, month, day), QTime(hour, 0));
}

Error::Kind kindOf(const std::function<void()>& work)
{
    try {
        work();
    } catch (const Error& error) {
        return error.kind();
    }
    return Error::Kind::Internal;
}

} // namespace

TEST_F(BackupTest, isARegisterWithTheSameRecords)
{
    addOrganisation("Women for Water");
    store::backUp(path(), path("copy.daikou"));
    const auto copy = opened(path("copy.daikou"));
    EXPECT_EQ(test::dumpOf(*copy), test::dumpOf(reg()));
    EXPECT_TRUE(store::check(*copy).empty());
    EXPECT_FALSE(test::filesIn(m_folder.path()).contains(QStringLiteral("copy.daikou.new")));
    EXPECT_FALSE(test::filesIn(m_folder.path()).contains(QStringLiteral("copy.daikou.new-journal")));
}

TEST_F(BackupTest, isOfOneMomentWhileSomebodyWrites)
{
    const RecordId owner = addOrganisation("With a photo");
    reg().perform({}, [&](store::Change& change) {
        QByteArray bytes(20'000'000, 'x');
        QBuffer content(&bytes);
        content.open(QIODevice::ReadOnly);
        Attachment attachment;
        attachment.record = owner;
        attachment.fileName = QStringLiteral("photo.jpg");
        attachment.hash = change.keepContent(content);
        change.save(attachment);
    });
    int written = 0, reports = 0;
    const Progress writing{[&](qint64, qint64) {
        constexpr int writes = 2;
        if (++reports % 2 == 0 && written < writes)
            addOrganisation(QByteArray("Written " + QByteArray::number(++written)).constData());
        return true;
    }};
    store::backUp(path(), path("copy.daikou"), false, writing);
    EXPECT_EQ(written, 2);
    const auto copy = opened(path("copy.daikou"));
    EXPECT_EQ(test::dumpOf(*copy), test::dumpOf(reg()));
    EXPECT_TRUE(store::check(*copy).empty());
}

TEST_F(BackupTest, refusesToOverwriteUnlessAsked)
{
    store::backUp(path(), path("copy.daikou"));
    EXPECT_EQ(kindOf([&] { store::backUp(path(), path("copy.daikou")); }), Error::Kind::Exists);
    addOrganisation("Later");
    store::backUp(path(), path("copy.daikou"), true);
    EXPECT_EQ(test::dumpOf(*opened(path("copy.daikou"))), test::dumpOf(reg()));
}

TEST_F(BackupTest, saysWhatIsMissingAndLeavesNothing)
{
    EXPECT_EQ(kindOf([&] { store::backUp(path("missing.daikou"), path("copy.daikou")); }), Error::Kind::NotFound);
    EXPECT_EQ(kindOf([&] { store::backUp(path(), path("no/folder.daikou")); }), Error::Kind::Io);
    const Progress stop{[](qint64, qint64) { return false; }};
    const QStringList files = test::filesIn(m_folder.path());
    reg().perform({}, [](store::Change& change) {
        for (int i = 0; i < 3; ++i) {
            QTemporaryFile large;
            ASSERT_TRUE(large.open());
            large.write(QByteArray(8'000'000, char('a' + i)));
            large.seek(0);
            change.keepContent(large);
        }
        Tag tag;
        tag.name.en = QStringLiteral("with files");
        change.save(tag);
    });
    EXPECT_EQ(kindOf([&] { store::backUp(path(), path("copy.daikou"), false, stop); }), Error::Kind::Cancelled);
    QFile text(path("text.daikou"));
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write(QByteArray(5000, 'x'));
    text.close();
    EXPECT_EQ(kindOf([&] { store::backUp(path("text.daikou"), path("copy.daikou")); }), Error::Kind::NotOurs);
    EXPECT_FALSE(QFile::exists(path("copy.daikou")));
    EXPECT_FALSE(QFile::exists(path("copy.daikou.new")));
}

TEST_F(BackupTest, isRestoredUnderAnotherNameAndRefusesADamagedOne)
{
    addOrganisation("Women for Water");
    store::backUp(path(), path("copy.daikou"));
    store::restore(path("copy.daikou"), path("again.daikou"));
    EXPECT_EQ(test::dumpOf(*opened(path("again.daikou"))), test::dumpOf(reg()));
    EXPECT_EQ(kindOf([&] { store::restore(path("copy.daikou"), path("again.daikou")); }), Error::Kind::Exists);
    EXPECT_EQ(kindOf([&] { store::restore(path("missing.daikou"), path("new.daikou")); }), Error::Kind::NotFound);
    QFile copy(path("copy.daikou"));
    ASSERT_TRUE(copy.resize(copy.size() / 2));
    EXPECT_EQ(kindOf([&] { store::restore(path("copy.daikou"), path("new.daikou")); }), Error::Kind::Damaged);
    EXPECT_FALSE(QFile::exists(path("new.daikou")));
}

TEST_F(BackupTest, isDueOnceADay)
{
    BackupKeeper keeper(path(), folder());
    EXPECT_TRUE(keeper.isDue(at(2004, 3, 15)));
    const BackupFile made = keeper.keep(at(2004, 3, 15, 8));
    EXPECT_TRUE(QFile::exists(made.path));
    EXPECT_FALSE(keeper.isDue(at(2004, 3, 15, 18)));
    EXPECT_TRUE(keeper.isDue(at(2004, 3, 16)));
    ASSERT_EQ(keeper.files().size(), 1U);
    EXPECT_EQ(keeper.files().front().time, at(2004, 3, 15, 8));
    EXPECT_EQ(test::dumpOf(*opened(made.path)), test::dumpOf(reg()));
}

TEST_F(BackupTest, isNotDueForEverAfterAClockThatRanAhead)
{
    BackupKeeper keeper(path(), folder());
    keeper.keep(at(2044, 1, 1));
    EXPECT_TRUE(keeper.isDue(at(2004, 3, 15)));
    keeper.keep(at(2004, 3, 15));
    EXPECT_FALSE(keeper.isDue(at(2004, 3, 15)));
}

TEST_F(BackupTest, removesOnlyItsOwnFilesThatAreNoLongerKept)
{
    BackupKeeper keeper(path(), folder());
    ASSERT_TRUE(QDir().mkpath(folder()));
    for (const char* other : {"test-notes.txt", "other-2001-01-01-000000.daikou", "test-2001-01-01.daikou"}) {
        QFile file(folder() + u'/' + QLatin1String(other));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    }
    for (int day = 1; day <= 14; ++day)
        keeper.keep(at(2004, 3, day));
    EXPECT_EQ(keeper.files().size(), 12U) << "the two oldest days are in weeks and a month that have a newer one";
    EXPECT_EQ(test::filesIn(folder()).size(), 15);
}

TEST(BackupKeeping, keepsTwelveDaysTenWeeksAndNineMonthsOverTwoYears)
{
    std::vector<BackupFile> files;
    const QDate first(2004, 1, 1);
    for (int day = 0; day < 730; ++day) {
        const QDateTime time(first.addDays(day), QTime(9, 0));
        files.insert(files.begin(), {time.toString(Qt::ISODate), time});
        files = BackupKeeper::kept(files);
    }
    const QDate last = first.addDays(729);
    std::set<QDate> days;
    for (const BackupFile& file : files)
        days.insert(file.time.date());
    for (int back = 0; back < 12; ++back)
        EXPECT_TRUE(days.contains(last.addDays(-back))) << back;
    std::set<std::pair<int, int>> weeks, months;
    for (const QDate& day : days) {
        int year = 0;
        const int week = day.weekNumber(&year);
        weeks.insert({year, week});
        months.insert({day.year(), day.month()});
    }
    EXPECT_GE(weeks.size(), 10U);
    EXPECT_GE(months.size(), 9U);
    EXPECT_LE(files.size(), 12U + 10U + 9U);
    EXPECT_LE(*days.begin(), last.addMonths(-8).addDays(31)) << "the oldest is eight months back";
}

TEST(BackupKeeping, keepsTheNewestOfADayAndWhatThereIs)
{
    const std::vector<BackupFile> files{{QStringLiteral("b"), at(2004, 3, 15, 18)},
                                        {QStringLiteral("a"), at(2004, 3, 15, 8)}};
    const auto kept = BackupKeeper::kept(files);
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept.front().path, QStringLiteral("b"));
    EXPECT_TRUE(BackupKeeper::kept({}).empty());
}
