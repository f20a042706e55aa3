// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 of the engine: a child makes change after change and acknowledges each by a pipe; it is killed at a random
// moment, and the file is opened again.
#include "fault/plan.h"
#include "fault/random_work.h"
#include "support/printing.h"
#include "support/raw_file.h"

#include "domain/records/all.h"
#include "store/change_log/change_log.h"
#include "store/check.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <poll.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <ctime>

using namespace daikou;
using store::Register;

namespace {

constexpr const char* engineKillSuite = "engine_kill";

/// What the child says: before a change is made safe what it will be, and afterwards that it is.
struct Word {
    enum Kind : qint64 { Intends, Acknowledges } kind;
    qint64 number;
    qint64 tags;
    std::array<char, 64> digest; ///< zeros where it is not known
};

QString digestIn(const Word& word)
{
    return word.digest[0] ? QString::fromLatin1(word.digest.data(), qsizetype(word.digest.size())) : QString();
}

void say(int pipe, Word::Kind kind, qint64 number, qint64 tags, const QString& digest)
{
    Word word{kind, number, tags, {}};
    std::ranges::copy(digest.toLatin1(), word.digest.begin());
    if (write(pipe, &word, sizeof word) != sizeof word) // whole or not at all: shorter than PIPE_BUF
        _exit(2);
}

/// The child: makes changes until it is killed.
[[noreturn]] void work(const QString& path, const QString& folder, quint64 seed, QHash<qint64, QString> digests,
                       int pipe)
{
    const auto reg = Register::open(path, store::Environment::real());
    fault::RandomWork work(seed, folder);
    const auto newest = [&] {
        const auto heads = reg->log().heads({}, 1);
        return heads.front().number;
    };
    while (true) {
        const auto announce = [&](const fault::RandomWork::Intent& intent) {
            say(pipe, Word::Intends, 0, intent.tags, intent.digest);
        };
        if (!work.one(*reg, announce, [&](qint64 number) { return digests.value(number); }))
            continue;
        const qint64 number = newest();
        digests[number] = store::digest(*reg);
        say(pipe, Word::Acknowledges, number, 0, digests[number]);
    }
}

class EngineKill : public ::testing::Test {
protected:
    void SetUp() override
    {
        qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("profile")).toUtf8());
        beginFile();
    }
    void beginFile()
    {
        m_path = m_folder.filePath(QStringLiteral("register-%1.daikou").arg(++m_files));
        const auto fresh = Register::create(m_path, {.id = {}, .name = QStringLiteral("Kills"), .organisation = {}},
                                            store::Environment::real());
        m_digests = {{1, store::digest(*fresh)}};
        m_last = 1;
    }
    void killOne(quint64 seed);
    void hear(int pipe);
    void judge();
    void keepCopy()
    {
        for (const char* end : {"", "-journal"}) {
            const QString copy = m_folder.filePath(QStringLiteral("found.daikou")) + QLatin1String(end);
            QFile::remove(copy);
            QFile::copy(m_path + QLatin1String(end), copy);
        }
    }
    void keepFailure()
    {
        const QString path =
            fault::regressionPath(engineKillSuite, QStringLiteral("%1-%2.daikou").arg(fault::seed()).arg(m_kills));
        for (const char* end : {"", "-journal"})
            QFile::copy(m_folder.filePath(QStringLiteral("found.daikou")) + QLatin1String(end),
                        path + QLatin1String(end));
    }

    QTemporaryDir m_folder;
    QString m_path;
    int m_files = 0;
    qint64 m_kills = 0, m_acknowledged = 0, m_inFlight = 0, m_rebuilt = 0;
    qint64 m_last = 0;                ///< the last change that was acknowledged, or found to be there
    QHash<qint64, QString> m_digests; ///< by change
    std::optional<Word> m_intent;     ///< of a change that was not acknowledged
};

/// Until the child has said so many words or has ended; so a slow computer has it do as much as a quick one.
void waitForWords(int pipe, int words)
{
    constexpr int looks = 60'000;
    constexpr timespec pause{0, 500'000};
    for (int look = 0, there = 0; look < looks; ++look) {
        pollfd end{pipe, 0, 0};
        if (ioctl(pipe, FIONREAD, &there) != 0 || there >= words * int(sizeof(Word)) || poll(&end, 1, 0) > 0)
            return;
        nanosleep(&pause, nullptr);
    }
}

void EngineKill::killOne(quint64 seed)
{
    std::array<int, 2> ends{};
    ASSERT_EQ(pipe(ends.data()), 0);
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        work(m_path, m_folder.path(), seed, m_digests, ends[1]);
    }
    close(ends[1]);
    constexpr long longest = 10'000'000; // nanoseconds
    constexpr int mostWords = 4;         // two a change; with none the child dies while it opens the file
    exchange::demo::Dice dice(seed);
    waitForWords(ends[0], dice.between(0, mostWords));
    const timespec pause{0, long(dice.below(longest))};
    nanosleep(&pause, nullptr);
    ASSERT_EQ(kill(child, SIGKILL), 0);
    int status = 0;
    waitpid(child, &status, 0);
    ASSERT_TRUE(WIFSIGNALED(status)) << "the child ended by itself";
    ++m_kills;
    hear(ends[0]);
    close(ends[0]);
}

void EngineKill::hear(int pipe)
{
    m_intent.reset();
    Word word{};
    while (read(pipe, &word, sizeof word) == sizeof word) {
        if (word.kind == Word::Intends) {
            m_intent = word;
            continue;
        }
        m_intent.reset();
        m_last = word.number;
        m_digests[m_last] = digestIn(word);
        ++m_acknowledged;
    }
}

void EngineKill::judge()
{
    const auto reg = Register::open(m_path, store::Environment::real());
    ASSERT_FALSE(reg->isReadOnly()) << reg->whyReadOnly().toStdString();
    const qint64 newest = reg->log().heads({}, 1).front().number;
    const QString digest = store::digest(*reg);
    if (newest == m_last) {
        ASSERT_EQ(digest, m_digests[m_last]) << "a change that was acknowledged is not as it was";
    } else {
        ASSERT_EQ(newest, m_last + 1) << "changes that were acknowledged are lost";
        ASSERT_TRUE(m_intent) << "a change that nobody made";
        ASSERT_TRUE(digestIn(*m_intent).isEmpty() || digest == digestIn(*m_intent)) << "half a change is there";
        ASSERT_TRUE(m_intent->tags < 0 || reg->count(domain::Tag::type()) == m_intent->tags)
            << "half an import is there";
        ++m_inFlight;
        m_last = newest;
        m_digests[newest] = digest;
    }
    for (const auto& finding : store::check(*reg))
        ADD_FAILURE() << finding.what.toStdString() << " in " << finding.where.toStdString();
    constexpr int betweenRebuilds = 20;
    if (m_kills % betweenRebuilds != 0)
        return;
    const QStringList before = test::rowsOf(m_path);
    store::rebuild(*reg);
    EXPECT_EQ(test::rowsOf(m_path), before) << "rebuilt from the log, the tables differ";
    ++m_rebuilt;
}

} // namespace

TEST_F(EngineKill, losesNoAcknowledgedChangeAndLeavesNoneHalf)
{
    for (const QString& path : fault::regressions(engineKillSuite, QStringLiteral(".daikou"))) {
        const QString copy = m_folder.filePath(QFileInfo(path).fileName());
        QFile::copy(path, copy);
        QFile::copy(path + QStringLiteral("-journal"), copy + QStringLiteral("-journal"));
        EXPECT_TRUE(store::check(*Register::open(copy, store::Environment::real())).empty()) << path.toStdString();
    }
    constexpr int killsAFile = 100;
    const qint64 kills = fault::amount(2'000, 50'000);
    while (m_kills < kills && !HasFailure()) {
        killOne(fault::seed() + quint64(m_kills));
        if (HasFatalFailure())
            break;
        keepCopy();
        judge();
        if (HasFailure())
            keepFailure();
        if (m_kills % killsAFile == 0)
            beginFile();
    }
    EXPECT_GT(m_acknowledged, kills / 2);
    fault::tell(engineKillSuite, QStringLiteral("kill -9 of the engine"), m_kills, "kills",
                QStringLiteral("%1 changes acknowledged and found, %2 more found whole, %3 rebuilt from the log")
                    .arg(m_acknowledged)
                    .arg(m_inFlight)
                    .arg(m_rebuilt));
}
