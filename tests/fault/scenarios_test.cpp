// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to a file while it is open, or before; each with what a person is told.
#include "fault/outcome.h"
#include "fault/plan.h"
#include "fault/small_disk.h"
#include "support/raw_file.h"
#include "support/test_register.h"

#include "exchange/demo/dice.h"

#include "domain/records/all.h"
#include "store/backup.h"
#include "store/change_log/change_log.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <ctime>

using namespace daikou;
using namespace daikou::domain;
using store::Register;
using test::text;

namespace {

constexpr const char* moved = "test.daikou was moved, renamed or deleted while it was open; put it back and try "
                              "again, or open it where it is now";

class Scenarios : public test::TestRegister {
protected:
    void TearDown() override
    {
        if (!IsSkipped())
            ++scenarios;
        m_checkAtEnd = false;
        TestRegister::TearDown();
    }
    static void TearDownTestSuite()
    {
        fault::tell("scenarios", text("scenarios of files and clocks"), scenarios, "scenarios");
    }
    QString saving(Register& target)
    {
        return fault::wordsOf(
            [&] {
                target.perform({}, [](store::Change& change) {
                    Tag tag;
                    tag.name.en = text("Saved");
                    change.save(tag);
                });
                return text("saved");
            },
            m_folder.path());
    }
    QString checking(Register& target)
    {
        return fault::wordsOf(
            [&] { return store::check(target).empty() ? text("whole") : store::check(target).front().what; },
            m_folder.path());
    }
    QString openingOf(const QString& file) { return fault::opening(file, m_folder.path()); }
    /// Sets a file attribute that binds root too. False where the file system has none.
    static bool setImmutable(const QString& file, bool immutable)
    {
        return QProcess::execute(text("chattr"), {text(immutable ? "+i" : "-i"), file}) == 0;
    }

    static int scenarios;
};
int Scenarios::scenarios = 0;

/// Another process that has the register open until the pipe is closed.
class OtherProcess {
public:
    explicit OtherProcess(const QString& path)
    {
        std::array<int, 2> opened{}, closing{};
        EXPECT_EQ(pipe(opened.data()) + pipe(closing.data()), 0);
        m_child = fork();
        if (m_child == 0) {
            close(closing[1]);
            const auto reg = Register::open(path, store::Environment::real());
            char byte = 'x';
            if (write(opened[1], &byte, 1) == 1)
                while (read(closing[0], &byte, 1) > 0) {
                }
            _exit(0);
        }
        close(opened[1]);
        close(closing[0]);
        m_closing = closing[1];
        char byte = 0;
        EXPECT_EQ(read(opened[0], &byte, 1), 1);
        close(opened[0]);
    }
    ~OtherProcess()
    {
        close(m_closing);
        waitpid(m_child, nullptr, 0);
    }
    pid_t id() const { return m_child; }

private:
    pid_t m_child = 0;
    int m_closing = -1;
};

} // namespace

TEST_F(Scenarios, aSecondProcessReadsOnlyAndIsToldWhoWrites)
{
    close();
    const OtherProcess other(path());
    const auto second = Register::open(path(), store::Environment::real());
    EXPECT_TRUE(second->isReadOnly());
    EXPECT_EQ(QString(second->whyReadOnly()).remove(m_folder.path() + u'/').section(u'(', 0, 0),
              text("test.daikou is open in another window "));
    EXPECT_TRUE(second->whyReadOnly().contains(text("process %1").arg(other.id())));
    EXPECT_EQ(saving(*second), QString(second->whyReadOnly()).remove(m_folder.path() + u'/'));
}

TEST_F(Scenarios, afterTheOtherProcessClosesItCanBeWritten)
{
    close();
    {
        const OtherProcess other(path());
    }
    EXPECT_EQ(openingOf(path()), text("opened"));
}

TEST_F(Scenarios, aReadOnlyDiskIsReadAndSaidToBe)
{
    fault::SmallDisk disk(path("disk"), 8 * 1024 * 1024);
    if (!disk.whyNot().isEmpty())
        GTEST_SKIP() << disk.whyNot().toStdString();
    close();
    QFile::copy(path(), disk.path(text("r.daikou")));
    disk.setReadOnly(true);
    EXPECT_EQ(openingOf(disk.path(text("r.daikou"))),
              text("disk/r.daikou cannot be written; copy it to a folder of yours to work on it"));
    EXPECT_EQ(fault::wordsOf(
                  [&] {
                      store::backUp(path(), disk.path(text("b.daikou")));
                      return QString();
                  },
                  m_folder.path()),
              text("disk/b.daikou.new cannot be opened; check the folder and your right to read it"));
}

TEST_F(Scenarios, aReadOnlyFileIsReadAndSaidToBe)
{
    close();
    if (!setImmutable(path(), true))
        GTEST_SKIP() << "this file system knows no attributes";
    const QString told = openingOf(path());
    setImmutable(path(), false);
    EXPECT_EQ(told, text("test.daikou cannot be written; copy it to a folder of yours to work on it"));
}

TEST_F(Scenarios, aReadOnlyFolderIsReadAndSaidToBe)
{
    close();
    QDir(m_folder.path()).mkdir(text("closed"));
    QFile::rename(path(), path("closed/test.daikou"));
    if (!setImmutable(path("closed"), true))
        GTEST_SKIP() << "this file system knows no attributes";
    const QString told = openingOf(path("closed/test.daikou"));
    setImmutable(path("closed"), false);
    EXPECT_EQ(told,
              text("the folder of closed/test.daikou cannot be written; copy the register to a folder of yours to work "
                   "on it"));
}

TEST_F(Scenarios, aFileThatIsRenamedUnderneathIsSaidToBeAndGoesOnWhenItIsBack)
{
    ASSERT_EQ(saving(reg()), text("saved"));
    QFile::rename(path(), path("elsewhere.daikou"));
    EXPECT_EQ(saving(reg()), text(moved));
    QFile::rename(path("elsewhere.daikou"), path());
    EXPECT_EQ(saving(reg()), text("saved"));
    EXPECT_EQ(checking(reg()), text("whole"));
    EXPECT_EQ(reg().count(Tag::type()), 2);
}

TEST_F(Scenarios, aFileThatIsDeletedUnderneathIsSaidToBe)
{
    QFile::remove(path());
    EXPECT_EQ(saving(reg()), text(moved));
    EXPECT_EQ(checking(reg()), text(moved));
}

TEST_F(Scenarios, aFileThatIsReplacedUnderneathIsNotWrittenInto)
{
    QFile::copy(path(), path("other.daikou"));
    ASSERT_EQ(saving(reg()), text("saved"));
    QFile::rename(path(), path("elsewhere.daikou"));
    QFile::rename(path("other.daikou"), path());
    EXPECT_EQ(saving(reg()), text(moved));
    close();
    EXPECT_EQ(openingOf(path("elsewhere.daikou")), text("opened"));
}

TEST_F(Scenarios, aFolderThatIsDeletedUnderneathIsSaidToBe)
{
    close();
    QDir(m_folder.path()).mkdir(text("gone"));
    QFile::copy(path(), path("gone/test.daikou"));
    const auto opened = Register::open(path("gone/test.daikou"), store::Environment::real());
    QDir(path("gone")).removeRecursively();
    EXPECT_EQ(saving(*opened), QString(text("gone/") + text(moved)));
}

TEST_F(Scenarios, aStickThatIsPulledOutIsSaidToBe)
{
    fault::SmallDisk disk(path("stick"), 8 * 1024 * 1024);
    if (!disk.whyNot().isEmpty())
        GTEST_SKIP() << disk.whyNot().toStdString();
    QFile::copy(path(), disk.path(text("test.daikou")));
    const auto opened = Register::open(disk.path(text("test.daikou")), store::Environment::real());
    ASSERT_EQ(saving(*opened), text("saved"));
    disk.pullOut();
    EXPECT_EQ(saving(*opened), QString(text("stick/") + text(moved)));
}

TEST_F(Scenarios, aFileThatIsCutShortUnderneathIsSaidToBeDamaged)
{
    const QByteArray half = "4096";
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.resize(half.toInt());
    EXPECT_EQ(openingOf(path()), text("test.daikou is cut short; copy it again from where it came, or open the newest "
                                      "backup"));
}

TEST_F(Scenarios, anotherProgramThatHoldsTheFileIsWaitedForAndThenSaidToHoldIt)
{
    QProcess shell;
    shell.start(text("sqlite3"), {path()});
    shell.write("BEGIN IMMEDIATE;\nSELECT 'held';\n");
    ASSERT_TRUE(shell.waitForReadyRead());
    EXPECT_EQ(saving(reg()), text("test.daikou is being written by another program; wait a moment and try again"));
    shell.write("ROLLBACK;\n.quit\n");
    shell.waitForFinished();
    EXPECT_EQ(saving(reg()), text("saved"));
}

namespace {

constexpr qint64 year = 31'557'600'000;

store::Environment atYears(int years)
{
    auto environment = store::Environment::real();
    environment.now = [years, now = environment.now] { return now() + years * year; };
    return environment;
}

} // namespace

class Clocks : public Scenarios, public ::testing::WithParamInterface<int> {};

TEST_P(Clocks, thatAreWrongLoseNothing)
{
    ASSERT_EQ(saving(reg()), text("saved"));
    close();
    const auto later = Register::open(path(), atYears(GetParam()));
    EXPECT_EQ(saving(*later), text("saved"));
    later->undo();
    EXPECT_EQ(later->count(Tag::type()), 1);
    later->redo();
    EXPECT_EQ(later->count(Tag::type()), 2);
    EXPECT_EQ(checking(*later), text("whole"));
    const QString digest = store::digest(*later);
    store::rebuild(*later);
    EXPECT_EQ(store::digest(*later), digest);
    const store::BackupKeeper keeper(path(), path("backups"));
    EXPECT_TRUE(keeper.isDue(QDateTime::currentDateTime().addYears(GetParam())));
}

INSTANTIATE_TEST_SUITE_P(Wrong, Clocks, ::testing::Values(-10, 75));

/// A child makes changes while its file is renamed at a random moment: what it acknowledged is in the renamed file.
TEST_F(Scenarios, aFileThatIsRenamedAtAnyMomentHasWhatWasAcknowledged)
{
    close();
    const qint64 timings = fault::amount(40, 500);
    exchange::demo::Dice dice(fault::seed());
    for (qint64 timing = 0; timing < timings && !HasFailure(); ++timing) {
        std::array<int, 2> ends{};
        ASSERT_EQ(pipe(ends.data()), 0);
        const pid_t child = fork();
        if (child == 0) {
            fault::wordsOf(
                [&] {
                    const auto opened = Register::open(path(), store::Environment::real());
                    while (saving(*opened) == text("saved")) {
                        const qint64 number = opened->log().heads({}, 1).front().number;
                        if (write(ends[1], &number, sizeof number) < 0)
                            break;
                    }
                    return QString();
                },
                m_folder.path());
            _exit(0);
        }
        ::close(ends[1]);
        const timespec pause{0, long(dice.between(8'000'000, 40'000'000))};
        nanosleep(&pause, nullptr);
        QFile::rename(path(), path("elsewhere.daikou"));
        waitpid(child, nullptr, 0);
        qint64 acknowledged = 0;
        while (read(ends[0], &acknowledged, sizeof acknowledged) == sizeof acknowledged) {
        }
        ::close(ends[0]);
        QFile::rename(path("elsewhere.daikou"), path());
        const auto opened = Register::open(path(), store::Environment::real());
        EXPECT_GE(opened->log().heads({}, 1).front().number, acknowledged);
        EXPECT_EQ(checking(*opened), text("whole"));
    }
    fault::tell("renames", text("file renamed at random moments"), timings, "timings");
}
