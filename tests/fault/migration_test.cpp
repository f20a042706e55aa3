// SPDX-License-Identifier: GPL-3.0-or-later
// A real register of every schema that ever landed (tests/data/registers) is opened by this version, also where an
// earlier opening was killed in the middle.
#include "fault/plan.h"
#include "support/raw_file.h"
#include "support/test_register.h"

#include "exchange/demo/dice.h"
#include "store/database/database.h"
#include "store/schema/migration.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <ctime>

using namespace daikou;
using store::Register;

namespace {

class Migrations : public ::testing::Test {
protected:
    Migrations() { qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("profile")).toUtf8()); }

    QString packed(int schema) const
    {
        return QStringLiteral(DAIKOU_SOURCE_DIR "/tests/data/registers/schema-%1.daikou.gz").arg(schema);
    }
    QString unpack(int schema)
    {
        QString path = m_folder.filePath(QStringLiteral("schema-%1.daikou").arg(schema));
        store::removeUnfinished(path);
        QProcess gzip;
        gzip.setStandardOutputFile(path);
        gzip.start(QStringLiteral("gzip"), {QStringLiteral("-dc"), packed(schema)});
        EXPECT_TRUE(gzip.waitForFinished() && gzip.exitCode() == 0);
        return path;
    }
    /// Opens it and looks whether all is there that the file was made with.
    void expectWhole(const QString& path)
    {
        const auto reg = Register::open(path, store::Environment::real());
        EXPECT_EQ(reg->database().number("PRAGMA user_version"), store::schemaVersion());
        for (const auto& finding : store::check(*reg))
            ADD_FAILURE() << finding.what.toStdString() << " in " << finding.where.toStdString();
        const auto found = reg->named(QStringLiteral("ថែទាំផ្លូវភូមិ"), domain::Partnership::type());
        ASSERT_EQ(found.size(), 1U);
        const auto partnership = reg->require<domain::Partnership>(found.front());
        EXPECT_EQ(partnership.title.en, QStringLiteral("Village road upkeep"));
        EXPECT_EQ(partnership.start, QDate(2004, 3, 1));
        EXPECT_TRUE(partnership.goal.en.isEmpty()) << "that was taken back";
        EXPECT_EQ(reg->children<domain::Party>(partnership.id).size(), 2U);
        EXPECT_EQ(reg->children<domain::Contribution>(partnership.id).size(), 1U);
        const QStringList before = test::rowsOf(path);
        store::rebuild(*reg);
        EXPECT_EQ(test::rowsOf(path), before) << "rebuilt from the log, the tables differ";
        reg->redo();
        EXPECT_EQ(reg->require<domain::Partnership>(partnership.id).goal.en, QStringLiteral("Keep the road open"));
    }
    std::vector<int> schemas() const
    {
        std::vector<int> all;
        for (int schema = 1; schema <= store::schemaVersion(); ++schema)
            if (QFile::exists(packed(schema)))
                all.push_back(schema);
        return all;
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(Migrations, aRegisterOfEveryEarlierSchemaIsKept)
{
    for (int schema = 1; schema < store::schemaVersion(); ++schema)
        EXPECT_TRUE(QFile::exists(packed(schema)))
            << "keep a register made by the version with schema " << schema << " as " << packed(schema).toStdString();
    EXPECT_FALSE(schemas().empty());
}

TEST_F(Migrations, openRegistersOfEverySchema)
{
    for (const int schema : schemas())
        expectWhole(unpack(schema));
    fault::tell("migration", QStringLiteral("registers of every schema"), std::ssize(schemas()), "files opened");
}

TEST_F(Migrations, areDoneAlsoWhereARegisterIsOnlyToBeRead)
{
    for (const int schema : schemas()) {
        const auto reg = Register::open(unpack(schema), store::Environment::real(), Register::Access::ReadOnly);
        EXPECT_TRUE(reg->isReadOnly());
        EXPECT_EQ(reg->database().number("PRAGMA user_version"), store::schemaVersion());
        constexpr int withEvents = 4; // the first of these registers that holds one
        EXPECT_EQ(reg->count(domain::Event::type()), schema < withEvents ? 0 : 1)
            << "a type that came with a later schema can be asked for";
        EXPECT_EQ(reg->count(domain::Partnership::type()), 1);
    }
}

TEST_F(Migrations, thatAreKilledInTheMiddleLeaveTheOldOrTheNew)
{
    const qint64 kills = fault::amount(20, 2'000);
    exchange::demo::Dice dice(fault::seed());
    for (const int schema : schemas())
        for (qint64 kill = 0; kill < kills && !HasFailure(); ++kill) {
            const QString path = unpack(schema);
            const pid_t child = fork();
            if (child == 0) {
                Register::open(path, store::Environment::real());
                pause();
                _exit(0);
            }
            constexpr long longest = 40'000'000; // nanoseconds
            const timespec pause{0, long(dice.below(longest))};
            nanosleep(&pause, nullptr);
            ::kill(child, SIGKILL);
            waitpid(child, nullptr, 0);
            expectWhole(path);
        }
    fault::tell("migration_kill", QStringLiteral("opening of old registers killed"), kills * std::ssize(schemas()),
                "kills");
}
