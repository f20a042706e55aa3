// SPDX-License-Identifier: GPL-3.0-or-later
// Power cuts: every write and sync of random changes is kept, and the register is opened in the states in which the
// disk could be after each of them.
#include "fault/disk.h"
#include "fault/image_vfs.h"
#include "fault/plan.h"
#include "fault/random_work.h"
#include "support/raw_file.h"
#include "support/test_register.h"

#include "store/change_log/change_log.h"
#include "store/database/database.h"

#include <QSet>

#include <sqlite3.h>

using namespace daikou;
using fault::Disk;
using fault::DiskImage;
using store::Register;

namespace {

constexpr const char* powerCutSuite = "power_cut";

/// A change that was acknowledged: after how many steps, its number, and the register's bytes then.
struct Acknowledged {
    size_t steps;
    qint64 number;
    QByteArray bytes;
};

/// What random changes sent to the disk.
struct Recording {
    DiskImage start;
    std::vector<fault::DiskStep> steps;
    std::vector<Acknowledged> acknowledged; ///< the first: the state at the start
};

qint64 numberIn(sqlite3* database, const char* sql)
{
    sqlite3_stmt* row = nullptr;
    qint64 number = -1;
    if (sqlite3_prepare_v2(database, sql, -1, &row, nullptr) == SQLITE_OK && sqlite3_step(row) == SQLITE_ROW)
        number = sqlite3_column_int64(row, 0);
    sqlite3_finalize(row);
    return number;
}

bool isWhole(sqlite3* database)
{
    sqlite3_stmt* row = nullptr;
    const bool whole = sqlite3_prepare_v2(database, "PRAGMA integrity_check(1)", -1, &row, nullptr) == SQLITE_OK &&
                       sqlite3_step(row) == SQLITE_ROW &&
                       QByteArrayView(reinterpret_cast<const char*>(sqlite3_column_text(row, 0))) == "ok";
    sqlite3_finalize(row);
    return whole;
}

class PowerCut : public ::testing::Test {
protected:
    PowerCut() { qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("profile")).toUtf8()); }

    /// Records so many random changes on a fresh register; `settings`: what is set after it was opened.
    Recording record(quint64 seed, int changes, const char* settings);
    /// Opens the states of a recording until `most` were opened; `keep` says whether failures are kept as files.
    void openStates(const Recording& recording, quint64 seed, qint64 most, bool expectGood);
    /// Empty where the state is as it must be: what was acknowledged is there, and nothing half.
    QString whatIsWrong(const Recording& recording, const DiskImage& state, size_t underWay);
    QString whatCheckSays(const DiskImage& state);
    void blame(const DiskImage& state, quint64 seed, size_t step, int variant, const QString& what);

    QTemporaryDir m_folder;
    QSet<size_t> m_seen;
    qint64 m_opened = 0, m_wrong = 0, m_checked = 0, m_steps = 0;
};

Recording PowerCut::record(quint64 seed, int changes, const char* settings)
{
    const QString path = m_folder.filePath(QStringLiteral("recorded-%1.daikou").arg(seed));
    QFile::remove(path);
    const auto reg = Register::create(path, {.id = {}, .name = QStringLiteral("Cuts"), .organisation = {}},
                                      test::fixedEnvironment());
    reg->database().execute(settings);
    Recording recording{.start = DiskImage::of(path), .steps = {}, .acknowledged = {}};
    recording.acknowledged.push_back({0, 1, *recording.start.files[0]});
    fault::RandomWork work(seed, m_folder.path());
    const fault::DiskRecorder recorder(path);
    while (changes > 0)
        if (work.one(*reg)) {
            --changes;
            recording.acknowledged.push_back(
                {recorder.steps().size(), reg->log().heads({}, 1).front().number, *DiskImage::of(path).files[0]});
        }
    recording.steps = recorder.steps();
    return recording;
}

QString PowerCut::whatIsWrong(const Recording& recording, const DiskImage& state, size_t underWay)
{
    DiskImage repaired = state;
    const auto database = fault::openImage(repaired);
    if (numberIn(database.get(), "PRAGMA user_version") < 1)
        return QStringLiteral("cannot be opened: ") + QString::fromUtf8(sqlite3_errmsg(database.get()));
    const Acknowledged& before = recording.acknowledged[underWay - 1];
    const Acknowledged& after = recording.acknowledged[underWay];
    // The very bytes of one of the two: then nothing more is to be asked. Not where some of them stand in a log beside.
    const bool alone = !state.files[2];
    if (alone && (*repaired.files[0] == before.bytes || *repaired.files[0] == after.bytes))
        return {};
    const qint64 newest = numberIn(database.get(), "SELECT max(number) FROM change");
    if (newest != before.number && newest != after.number)
        return QStringLiteral("has change %1, though %2 was acknowledged").arg(newest).arg(before.number);
    return isWhole(database.get()) ? QString() : QStringLiteral("is damaged");
}

QString PowerCut::whatCheckSays(const DiskImage& state)
{
    const QString path = m_folder.filePath(QStringLiteral("state.daikou"));
    state.writeTo(path);
    try {
        const auto reg = Register::open(path, store::Environment::real());
        for (const auto& finding : store::check(*reg))
            return finding.what + QStringLiteral(" in ") + finding.where;
        const QStringList before = test::rowsOf(path);
        store::rebuild(*reg);
        return test::rowsOf(path) == before ? QString() : QStringLiteral("rebuilt from the log, the tables differ");
    } catch (const domain::Error& error) {
        return error.sentence() + error.detail();
    }
}

void PowerCut::blame(const DiskImage& state, quint64 seed, size_t step, int variant, const QString& what)
{
    constexpr int mostKept = 3;
    if (++m_wrong > mostKept)
        return;
    state.writeTo(fault::regressionPath(
        powerCutSuite,
        QStringLiteral("%1-%2-%3.daikou").arg(QString::number(seed), QString::number(step)).arg(variant)));
    ADD_FAILURE() << "seed " << seed << ", after step " << step << ", variant " << variant << ": "
                  << what.toStdString();
}

void PowerCut::openStates(const Recording& recording, quint64 seed, qint64 most, bool expectGood)
{
    constexpr int variants = 40, betweenChecks = 400;
    exchange::demo::Dice dice(seed);
    Disk disk(recording.start);
    size_t underWay = 1;
    for (size_t step = 0; step < recording.steps.size() && m_opened < most; ++step, ++m_steps) {
        while (recording.acknowledged[underWay].steps <= step)
            ++underWay;
        disk.send(recording.steps[step]);
        for (int variant = 0; variant < variants && !(disk.isAllSafe() && variant > 0); ++variant) {
            const DiskImage state = disk.afterPowerCut(variant, dice);
            const size_t hash = state.hash() + underWay;
            if (m_seen.contains(hash))
                continue;
            m_seen.insert(hash);
            QString wrong = whatIsWrong(recording, state, underWay);
            if (wrong.isEmpty() && expectGood && m_opened % betweenChecks == 0) {
                wrong = whatCheckSays(state);
                ++m_checked;
            }
            ++m_opened;
            if (wrong.isEmpty())
                continue;
            if (expectGood)
                blame(state, seed, step, variant, wrong);
            else
                ++m_wrong;
        }
    }
}

} // namespace

TEST_F(PowerCut, losesNoAcknowledgedChangeAndLeavesNoneHalf)
{
    for (const QString& path : fault::regressions(powerCutSuite, QStringLiteral(".daikou")))
        EXPECT_EQ(whatCheckSays(DiskImage::of(path)), QString()) << path.toStdString();
    const qint64 states = fault::amount(100'000, 2'000'000);
    for (quint64 seed = fault::seed(); m_opened < states && m_wrong == 0; ++seed) {
        constexpr int changes = 20;
        openStates(record(seed, changes, "PRAGMA user_version"), seed, states, true);
    }
    fault::tell(
        powerCutSuite, QStringLiteral("power cut"), m_opened, "different states opened",
        QStringLiteral("after %1 writes and syncs, %2 of them with check and rebuild").arg(m_steps).arg(m_checked));
}

/// The test would be no test if it could not tell safe settings from those that are known to lose changes.
TEST_F(PowerCut, findsWhatUnsafeSettingsLose)
{
    QStringList told;
    qint64 opened = 0;
    for (const char* settings : {"PRAGMA synchronous=OFF", "PRAGMA journal_mode=DELETE; PRAGMA synchronous=FULL",
                                 "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL"}) {
        constexpr qint64 states = 3'000;
        m_seen.clear();
        m_opened = m_wrong = 0;
        openStates(record(fault::seed(), 8, settings), fault::seed(), states, false);
        EXPECT_GT(m_wrong, 0) << settings << " is found to be safe";
        opened += m_opened;
        told += QStringLiteral("%1 of %2 with %3").arg(m_wrong).arg(m_opened).arg(QLatin1String(settings));
    }
    fault::tell("power_cut_unsafe", QStringLiteral("power cut with unsafe settings"), opened, "states opened",
                QStringLiteral("wrong: ") + told.join(QStringLiteral(", ")));
}
