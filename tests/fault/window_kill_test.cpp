// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 of the window while somebody types, imports, takes back, prints and backs up: the register opens and is
// whole, and what was typed is in it or among the drafts that are offered, save for the last two seconds.
#include "fault/plan.h"
#include "fault/said.h"
#include "support/printing.h"
#include "support/raw_file.h"

#include "domain/records/all.h"
#include "exchange/demo/dice.h"
#include "store/check.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <gtest/gtest.h>

using namespace daikou;
using namespace daikou::domain;
using store::Register;

namespace {

constexpr const char* windowKillSuite = "window_kill";

using fault::Said;

/// One window with a folder, register and profile of its own.
class Window {
public:
    explicit Window(quint64 seed) : m_seed(seed)
    {
        const auto fresh = Register::create(path(), {.id = {}, .name = QStringLiteral("Window"), .organisation = {}},
                                            store::Environment::real());
        m_drafts = m_folder.filePath(QStringLiteral("drafts/") + fresh->facts().id.toText() + QStringLiteral(".json"));
        Partnership partnership;
        partnership.title.en = QStringLiteral("Road");
        fresh->perform({}, [&](store::Change& change) { change.save(partnership); });
        m_partnership = partnership.id;
    }

    void start(int kill)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.filePath(QStringLiteral("profile")));
        m_process.setProcessEnvironment(environment);
        m_process.setStandardOutputFile(said());
        m_process.start(QStringLiteral(DAIKOU_BIN_DIR "/fault_window"),
                        {m_folder.path(), QString::number(m_seed + quint64(kill))});
        EXPECT_TRUE(m_process.waitForStarted());
    }
    /// How long the window has been running, in beats of its own.
    qint64 beats() const
    {
        const auto all = whatWasSaid();
        return all.empty() ? 0 : all.back().beat;
    }
    void kill()
    {
        EXPECT_FALSE(m_process.waitForFinished(0)) << "the window ended by itself";
        m_process.kill();
        m_process.waitForFinished();
    }
    void judge(bool rebuilds);
    qint64 typed() const { return m_typed; }
    qint64 drafts() const { return m_inDrafts; }
    qint64 offers() const { return m_offers; }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("window.daikou")); }
    QString said() const { return m_folder.filePath(QStringLiteral("said.txt")); }
    std::vector<Said> whatWasSaid() const;
    QString draftOf(const QString& field) const;
    void expectOffer(const std::vector<Said>& all);
    void expectKept(const std::vector<Said>& all, const QString& field, const QString& inRegister);

    QTemporaryDir m_folder;
    quint64 m_seed;
    QProcess m_process;
    QString m_drafts;
    RecordId m_partnership;
    qint64 m_typed = 0, m_inDrafts = 0, m_offers = 0;
    bool m_leftOver = false; ///< a draft, by the window that was killed last
};

std::vector<Said> Window::whatWasSaid() const
{
    return fault::readSaid(said());
}

QString Window::draftOf(const QString& field) const
{
    QFile file(m_drafts);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const auto& draft : QJsonDocument::fromJson(file.readAll()).object()[QStringLiteral("drafts")].toArray())
        if (draft[QStringLiteral("record")].toString() == m_partnership.toText())
            return draft[QStringLiteral("texts")][field].toString();
    return {};
}

/// What the window before left as drafts is offered when this one has opened the register.
void Window::expectOffer(const std::vector<Said>& all)
{
    const auto offered = std::ranges::find_if(all, [](const Said& one) { return one.what == u"offers"; });
    if (std::ranges::none_of(all, [](const Said& one) { return one.what == u"opened"; }))
        return;
    if (m_leftOver) {
        ++m_offers;
        EXPECT_TRUE(offered != all.end() && offered->text.contains(u"It is still here: Partnership")) << "no offer";
    }
    m_leftOver = !draftOf(QStringLiteral("goal.en")).isEmpty() || !draftOf(QStringLiteral("title.en")).isEmpty();
}

/// All that was typed into the field, two seconds or more before the end, is in the register or among the drafts.
void Window::expectKept(const std::vector<Said>& all, const QString& field, const QString& inRegister)
{
    constexpr qint64 twoSeconds = 20;
    const qint64 end = all.empty() ? 0 : all.back().beat;
    QStringList typed;
    for (const Said& one : all) {
        if (one.what == u"undoes")
            typed.clear(); // from here on only what is typed after it counts
        if (one.beat <= end - twoSeconds && one.field == field && one.what == u"typed")
            typed += one.text;
    }
    const QString draft = draftOf(field);
    for (const QString& words : typed) {
        ++m_typed;
        m_inDrafts += !inRegister.contains(words);
        EXPECT_TRUE(draft.contains(words) || inRegister.contains(words))
            << "typed: " << words.toStdString() << "\ndraft: " << draft.toStdString()
            << "\nregister: " << inRegister.toStdString();
    }
}

void Window::judge(bool rebuilds)
{
    const auto reg = Register::open(path(), store::Environment::real());
    ASSERT_FALSE(reg->isReadOnly()) << reg->whyReadOnly().toStdString();
    for (const auto& finding : store::check(*reg))
        ADD_FAILURE() << finding.what.toStdString() << " in " << finding.where.toStdString();
    const auto partnership = reg->require<Partnership>(m_partnership);
    const auto all = whatWasSaid();
    expectOffer(all);
    expectKept(all, QStringLiteral("goal.en"), partnership.goal.en);
    expectKept(all, QStringLiteral("title.en"), partnership.title.en);
    if (rebuilds) {
        const QStringList before = test::rowsOf(path());
        store::rebuild(*reg);
        EXPECT_EQ(test::rowsOf(path()), before) << "rebuilt from the log, the tables differ";
    }
    if (::testing::Test::HasFailure()) // the register, the drafts and what was said
        for (const QString& file : {path(), m_drafts, said()})
            QFile::copy(file, fault::regressionPath(windowKillSuite, QStringLiteral("%1-%2").arg(m_seed).arg(
                                                                         QFileInfo(file).fileName())));
}

} // namespace

TEST(WindowKill, losesNothingThatWasTypedTwoSecondsBefore)
{
    const QTemporaryDir profile;
    qputenv("XDG_DATA_HOME", profile.path().toUtf8());
    constexpr int together = 10, rebuildsEvery = 4;
    const int wanted = int(fault::amount(100, 2'000)), windows = std::min(together, wanted);
    const int rounds = (wanted + windows - 1) / windows;
    exchange::demo::Dice dice(fault::seed());
    std::vector<std::unique_ptr<Window>> all;
    qint64 kills = 0;
    for (int i = 0; i < windows; ++i)
        all.push_back(std::make_unique<Window>(fault::seed() + quint64(i) * 1'000'000));
    for (int round = 0; round < rounds && !::testing::Test::HasFailure(); ++round) {
        for (auto& window : all)
            window->start(round);
        for (auto& window : all) {
            constexpr unsigned long look = 20, longest = 30'000; // milliseconds
            const int life = dice.between(15, 45);
            for (unsigned long waited = 0; window->beats() < life && waited < longest; waited += look)
                QThread::msleep(look);
            QThread::msleep(ulong(dice.below(100)));
            window->kill();
            ++kills;
        }
        for (auto& window : all)
            window->judge(round % rebuildsEvery == 0);
    }
    qint64 typed = 0, drafts = 0, offers = 0;
    for (const auto& window : all)
        typed += window->typed(), drafts += window->drafts(), offers += window->offers();
    EXPECT_GT(typed, kills / 5) << "too little was typed to say anything";
    fault::tell(windowKillSuite, QStringLiteral("kill -9 of the window"), kills, "kills",
                QStringLiteral("%1 texts typed before and found, %2 of them as drafts; drafts offered %3 times")
                    .arg(typed)
                    .arg(drafts)
                    .arg(offers));
}
