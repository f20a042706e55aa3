// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 of the workshop desk while somebody types: every row that was kept is in the register, and what was being
// typed two seconds before is among the drafts, which are offered.
#include "fault/plan.h"
#include "fault/said.h"
#include "support/raw_file.h"

#include "domain/records/all.h"
#include "exchange/demo/dice.h"
#include "store/check.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <gtest/gtest.h>

using namespace daikou;
using namespace daikou::domain;
using store::Register;

namespace {

/// A register with one event, and the program that somebody types into.
class Desk {
public:
    Desk()
    {
        const auto fresh = Register::create(path(), {}, store::Environment::real());
        m_drafts = m_folder.filePath(QStringLiteral("drafts/") + fresh->facts().id.toText() + QStringLiteral(".json"));
        Event event;
        event.kind = EventKind::PartnershipWorkshop;
        event.title.en = QStringLiteral("Workshop in Kantueu");
        event.start = QDate(2003, 11, 20);
        event.end = event.start.addDays(1);
        fresh->perform({}, [&](store::Change& change) { change.save(event); });
        m_event = event.id;
    }
    void start(quint64 seed)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.filePath(QStringLiteral("profile")));
        m_process.setProcessEnvironment(environment);
        m_process.setStandardOutputFile(said());
        m_process.start(QStringLiteral(DAIKOU_BIN_DIR "/fault_desk"), {m_folder.path(), QString::number(seed)});
        ASSERT_TRUE(m_process.waitForStarted());
    }
    void killAfter(qint64 beats, int more)
    {
        constexpr unsigned long look = 20, longest = 30'000; // milliseconds
        const auto sofar = [this] {
            const auto all = fault::readSaid(said());
            return all.empty() ? 0 : all.back().beat;
        };
        for (unsigned long waited = 0; sofar() < beats && waited < longest; waited += look)
            QThread::msleep(look);
        QThread::msleep(ulong(more));
        EXPECT_FALSE(m_process.waitForFinished(0)) << "the window ended by itself";
        m_process.kill();
        m_process.waitForFinished();
    }
    void judge();
    qint64 kept() const { return m_kept; }
    qint64 drafts() const { return m_inDrafts; }
    qint64 offers() const { return m_offers; }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("desk.daikou")); }
    QString said() const { return m_folder.filePath(QStringLiteral("said.txt")); }
    QString draftFile() const
    {
        QFile file(m_drafts);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    QStringList namesInRegister();

    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_drafts;
    RecordId m_event;
    qint64 m_kept = 0, m_inDrafts = 0, m_offers = 0;
    bool m_leftOver = false;
};

/// Of those who are participants.
QStringList Desk::namesInRegister()
{
    const auto reg = Register::open(path(), store::Environment::real());
    EXPECT_FALSE(reg->isReadOnly()) << reg->whyReadOnly().toStdString();
    for (const auto& finding : store::check(*reg))
        ADD_FAILURE() << finding.what.toStdString() << " in " << finding.where.toStdString();
    QStringList names;
    for (const auto& participation : reg->children<Participation>(m_event))
        names += reg->require<Person>(participation.person).name.en;
    return names;
}

void Desk::judge()
{
    constexpr qint64 twoSeconds = 20;
    const auto all = fault::readSaid(said());
    // A line that was begun before the last kill is there again, and what is typed next goes on behind it.
    const QString names = namesInRegister().join(u'\n');
    const QString draft = draftFile();
    for (const auto& one : all) {
        if (one.what == u"kept") {
            ++m_kept;
            EXPECT_TRUE(names.contains(one.text)) << "kept, and gone: " << one.text.toStdString();
        }
        if (one.what == u"typed" && one.beat <= all.back().beat - twoSeconds && !names.contains(one.text)) {
            ++m_inDrafts;
            EXPECT_TRUE(draft.contains(one.text)) << "typed, and gone: " << one.text.toStdString();
        }
        if (one.what == u"offers" && m_leftOver)
            ++m_offers;
    }
    const bool opened = std::ranges::any_of(all, [](const auto& one) { return one.what == u"opened"; });
    const bool offered = std::ranges::any_of(all, [](const auto& one) { return one.what == u"offers"; });
    EXPECT_TRUE(!m_leftOver || !opened || offered) << "a draft was left and is not offered";
    m_leftOver = draft.contains(u"Sok");
}

} // namespace

TEST(DeskKill, everyRowThatWasKeptIsThereAndWhatWasTypedIsOffered)
{
    const QTemporaryDir profile;
    qputenv("XDG_DATA_HOME", profile.path().toUtf8());
    constexpr int together = 5;
    const int wanted = int(fault::amount(50, 1'000));
    exchange::demo::Dice dice(fault::seed());
    std::vector<std::unique_ptr<Desk>> desks(together);
    for (auto& desk : desks)
        desk = std::make_unique<Desk>();
    qint64 kills = 0;
    for (int round = 0; kills < wanted && !::testing::Test::HasFailure(); ++round) {
        for (auto& desk : desks)
            desk->start(fault::seed() + quint64(kills++));
        for (auto& desk : desks)
            desk->killAfter(dice.between(12, 60), int(dice.below(100)));
        for (auto& desk : desks)
            desk->judge();
    }
    qint64 kept = 0, drafts = 0, offers = 0;
    for (const auto& desk : desks)
        kept += desk->kept(), drafts += desk->drafts(), offers += desk->offers();
    constexpr qint64 many = 50;
    EXPECT_TRUE(kills < many || kept > kills) << "too little was typed to say anything";
    EXPECT_TRUE(kills < many || (drafts > 0 && offers > 0)) << "no kill met somebody in the middle of a row";
    fault::tell("desk_kill", QStringLiteral("kill -9 of the workshop desk"), kills, "kills",
                QStringLiteral("%1 rows kept and found, %2 unfinished texts as drafts; drafts offered %3 times")
                    .arg(kept)
                    .arg(drafts)
                    .arg(offers));
}
