// SPDX-License-Identifier: GPL-3.0-or-later
// What people do, with the first call to a file or for memory failing, then the second, the third … once and for ever:
// they are told so in a sentence, nothing is half done, and the register goes on working.
#include "fault/failing_files.h"
#include "fault/failing_memory.h"
#include "fault/plan.h"
#include "support/raw_file.h"
#include "support/test_register.h"

#include "domain/records/all.h"
#include "exchange/import/importer.h"
#include "store/backup.h"
#include "store/change_log/change_log.h"
#include "store/database/database.h"

#include <QBuffer>
#include <QFile>

using namespace daikou;
using namespace daikou::domain;
using fault::FailurePlan;
using store::Change;
using store::Register;
using test::text;

namespace {

qint64 newest(Register& source)
{
    return source.log().heads({}, 1).front().number;
}

enum class Failing { File, FullDisk, ShortWrite, Memory };

const char* nameOf(Failing failing)
{
    static constexpr std::array names{"I/O errors", "full disk", "short writes", "failed mallocs"};
    return names.at(size_t(failing));
}

/// Runs work while calls fail by the plan.
void runFailing(Failing failing, FailurePlan& plan, const std::function<void()>& work)
{
    if (failing == Failing::Memory) {
        const fault::FailingMemory memory(plan);
        work();
    } else {
        const fault::FailingFiles files(fault::FileFailure(failing), plan);
        work();
    }
}

class FailingCalls : public test::TestRegister, public ::testing::WithParamInterface<Failing> {
protected:
    void SetUp() override
    {
        TestRegister::SetUp();
        m_partnership = addPartnership("Road upkeep", "ថែទាំផ្លូវ");
        m_tag = save(Tag{.name = {text("Water"), text("ទឹក")}});
        Party party;
        party.partnership = m_partnership;
        party.organisation = addOrganisation("Women for Water", "ស្ត្រីដើម្បីទឹក", "WW");
        save(party);
        QFile list(path("list.csv"));
        ASSERT_TRUE(list.open(QIODevice::WriteOnly));
        list.write("name_en,name_km\nOne,មួយ\nTwo,ពីរ\nThree,បី\n");
    }

    /// Does `action` on a connection of its own, with call 1, 2, 3 … failing, until none fails any more. What it did is
    /// then taken back by `back`.
    using Action = std::function<void(Register&)>;
    void tryAll(const char* name, const Action& action, const Action& back);
    /// The same for what opens files itself; `same` looks whether nothing happened.
    void tryAlone(const char* name, const std::function<void()>& action, const std::function<void()>& same);

    /// Whether it failed, as it should, with a sentence.
    bool failsWell(FailurePlan& plan, const std::function<void()>& action);
    void expectUsable(Register& target, const QString& before);
    /// Calls `once` with every plan that is asked for: each time call 1, 2, 3 … (one in `usuallyApart` where it is not
    /// a long run), until one no longer fails.
    void forEachPlan(const char* name, qint64 usuallyApart, const std::function<void(FailurePlan&)>& once);

    RecordId m_partnership, m_tag;
    qint64 m_failures = 0;
    QString m_lastSentence;
};

bool FailingCalls::failsWell(FailurePlan& plan, const std::function<void()>& action)
{
    try {
        runFailing(GetParam(), plan, action);
        return false;
    } catch (const Error& error) {
        EXPECT_TRUE(plan.hasFailed()) << error.sentence().toStdString() << error.detail().toStdString();
        EXPECT_NE(error.kind(), Error::Kind::Internal)
            << error.sentence().toStdString() << error.detail().toStdString();
        EXPECT_FALSE(error.sentence().isEmpty());
        m_lastSentence = error.sentence();
        EXPECT_FALSE(error.sentence().contains(QStringLiteral("%1")));
    }
    ++m_failures;
    return true;
}

void FailingCalls::forEachPlan(const char* name, qint64 usuallyApart, const std::function<void(FailurePlan&)>& once)
{
    const qint64 apart = fault::apart(usuallyApart);
    std::vector<FailurePlan> plans{{.forEver = false}, {.forEver = true}};
    constexpr qint64 mostDistant = 12;
    for (qint64 again = 1; fault::isLong() && again <= mostDistant; ++again)
        plans.push_back({.again = again});
    for (const FailurePlan& plan : plans) {
        qint64 at = 1;
        for (bool failing = true; failing && !HasFailure(); at += apart) {
            FailurePlan present = plan;
            present.at = at;
            once(present);
            failing = present.hasFailed();
            EXPECT_FALSE(HasFailure()) << name << " with " << nameOf(GetParam()) << ", call " << at
                                       << (plan.forEver ? " and every later one" : "") << ", again after "
                                       << plan.again;
        }
    }
}

void FailingCalls::expectUsable(Register& target, const QString& before)
{
    ASSERT_EQ(store::digest(target), before) << "something is half done";
    constexpr int betweenChecks = 50;
    if (m_failures % betweenChecks != 0)
        return;
    Tag tag{.name = {text("Usable"), {}}};
    target.perform({}, [&](Change& change) { change.save(tag); });
    target.undo();
    ASSERT_EQ(store::digest(target), before);
    for (const auto& finding : store::check(target))
        ADD_FAILURE() << finding.what.toStdString() << " in " << finding.where.toStdString();
}

void FailingCalls::tryAll(const char* name, const Action& action, const Action& back)
{
    const QString before = store::digest(reg());
    forEachPlan(name, 1, [&](FailurePlan& plan) {
        const auto beside = reg().openBeside();
        const qint64 last = newest(*beside);
        const bool failed = failsWell(plan, [&] { action(*beside); });
        const bool written = newest(*beside) > last;
        // Written though it failed: in the very last step, when nothing could take the change back.
        EXPECT_TRUE(!failed || !written || plan.forEver || m_lastSentence.contains(text("the change is there")));
        if (written)
            back(*beside);
        expectUsable(*beside, before);
    });
}

void FailingCalls::tryAlone(const char* name, const std::function<void()>& action, const std::function<void()>& same)
{
    // Making and verifying a schema asks for memory some ten thousand times, most of it in SQLite's parser.
    constexpr qint64 some = 13;
    forEachPlan(name, GetParam() == Failing::Memory ? some : 1, [&](FailurePlan& plan) {
        if (failsWell(plan, action))
            same();
    });
}

void takeBack(Register& target)
{
    target.undo();
}

} // namespace

TEST_P(FailingCalls, savingEditingAndDeletingAreWholeOrNot)
{
    tryAll(
        "save",
        [&](Register& target) {
            target.perform({}, [&](Change& change) {
                Tag one{.name = {text("New"), text("ថ្មី")}}, two{.name = {text("Newer"), {}}};
                change.save(one);
                change.save(two);
            });
        },
        takeBack);
    tryAll(
        "edit",
        [&](Register& target) {
            target.perform({}, [&](Change& change) {
                auto tag = target.require<Tag>(m_tag);
                tag.name.en = text("Clean water");
                change.save(tag);
            });
        },
        takeBack);
    tryAll(
        "remove", [&](Register& target) { target.perform({}, [&](Change& c) { c.remove(m_partnership); }); }, takeBack);
    fault::tell((std::string("failing_calls_save_") + std::to_string(int(GetParam()))).c_str(),
                QStringLiteral("save, edit, delete with ") + QLatin1String(nameOf(GetParam())), m_failures, "failures");
}

TEST_P(FailingCalls, whatIsWrittenNextCountsTheTextsThatTheIndexHolds)
{
    const auto add = [](Register& target) {
        target.perform({}, [&](Change& change) {
            Tag tag{.name = {text("Usable"), {}}};
            change.save(tag);
        });
    };
    const auto sums = [&] { // rows, and words of each column
        store::Cursor row(reg().database().prepared("SELECT hex(block) FROM search_data WHERE id = 1"));
        return row.step() ? row->text(0) : QString();
    };
    const QString before = sums();
    forEachPlan("add after a failure", 1, [&](FailurePlan& plan) {
        const auto beside = reg().openBeside();
        const qint64 last = newest(*beside);
        failsWell(plan, [&] { add(*beside); });
        if (newest(*beside) > last)
            beside->undo();
        add(*beside);
        beside->undo();
        ASSERT_EQ(sums(), before);
    });
    for (const auto& finding : store::check(reg()))
        ADD_FAILURE() << finding.what.toStdString() << " in " << finding.where.toStdString();
}

TEST_P(FailingCalls, undoImportAndAttachmentAreWholeOrNot)
{
    auto tag = reg().require<Tag>(m_tag);
    tag.notes = text("to be undone");
    save(tag);
    tryAll(
        "undo", [](Register& target) { target.undo(); }, [](Register& target) { target.redo(); });
    tryAll(
        "import",
        [&](Register& target) {
            exchange::runImport(target, {.type = &Tag::type(), .path = path("list.csv"), .match = {text("none")}});
        },
        takeBack);
    tryAll(
        "attach",
        [&](Register& target) {
            QByteArray bytes = QByteArray("Minutes of the meeting. ").repeated(30'000);
            target.perform({}, [&](Change& change) {
                QBuffer content(&bytes);
                content.open(QIODevice::ReadOnly);
                Attachment attachment;
                attachment.record = m_tag;
                attachment.fileName = text("minutes.txt");
                attachment.hash = change.keepContent(content);
                change.save(attachment);
            });
        },
        takeBack);
    fault::tell((std::string("failing_calls_undo_") + std::to_string(int(GetParam()))).c_str(),
                QStringLiteral("undo, import, attach with ") + QLatin1String(nameOf(GetParam())), m_failures,
                "failures");
}

TEST_P(FailingCalls, filesAppearWholeOrNot)
{
    const QString backup = path("backup.daikou"), fresh = path("fresh.daikou"), back = path("back.daikou");
    const QStringList files = test::filesIn(m_folder.path());
    const auto nothingLeft = [&] { EXPECT_EQ(test::filesIn(m_folder.path()), files); };
    tryAlone(
        "backup",
        [&] {
            store::backUp(path(), backup);
            QFile::remove(backup);
        },
        nothingLeft);
    tryAlone(
        "create",
        [&] {
            Register::create(fresh, {.id = {}, .name = text("Fresh"), .organisation = {}}, test::fixedEnvironment());
            store::removeUnfinished(fresh);
        },
        [&] {
            // Where the file was made and only could not be opened then, it is whole.
            EXPECT_TRUE(!QFile::exists(fresh) ||
                        store::check(*Register::open(fresh, store::Environment::real())).empty());
            store::removeUnfinished(fresh);
            nothingLeft();
        });
    store::backUp(path(), backup);
    const QStringList withBackup = test::filesIn(m_folder.path());
    tryAlone(
        "restore",
        [&] {
            store::restore(backup, back);
            QFile::remove(back);
        },
        [&] { EXPECT_EQ(test::filesIn(m_folder.path()), withBackup); });
    const QString digest = store::digest(reg());
    tryAlone(
        "open", [&] { Register::open(backup, store::Environment::real()); },
        [&] { EXPECT_EQ(store::digest(*Register::open(backup, store::Environment::real())), digest); });
    fault::tell((std::string("failing_calls_files_") + std::to_string(int(GetParam()))).c_str(),
                QStringLiteral("backup, create, restore, open with ") + QLatin1String(nameOf(GetParam())), m_failures,
                "failures");
}

INSTANTIATE_TEST_SUITE_P(Every, FailingCalls,
                         ::testing::Values(Failing::File, Failing::FullDisk, Failing::ShortWrite, Failing::Memory));
