// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that is full for real: a small one that is filled up but for so much, at twenty levels, for each thing that
// people do.
#include "fault/outcome.h"
#include "fault/plan.h"
#include "fault/small_disk.h"
#include "support/raw_file.h"
#include "support/test_register.h"

#include "exchange/export/list_export.h"
#include "exchange/import/importer.h"
#include "reports/contents/catalogue.h"
#include "reports/writers/formats.h"
#include "store/backup.h"
#include "store/database/database.h"

#include <QBuffer>
#include <QFile>
#include <QSysInfo>

#include <set>

using namespace daikou;
using namespace daikou::domain;
using store::Change;
using store::Register;
using test::text;

namespace {

constexpr qint64 megabyte = 1024 * 1024;

class FullDisk : public ::testing::Test {
protected:
    FullDisk() { qputenv("XDG_DATA_HOME", m_folder.filePath(text("profile")).toUtf8()); }
    void SetUp() override
    {
        m_disk = std::make_unique<fault::SmallDisk>(m_folder.filePath(text("disk")), 48 * megabyte);
        if (!m_disk->whyNot().isEmpty())
            GTEST_SKIP() << m_disk->whyNot().toStdString();
        m_register = Register::create(m_disk->path(text("r.daikou")),
                                      {.id = {}, .name = text("Full"), .organisation = {}}, test::fixedEnvironment());
        m_register->perform({}, [](Change& change) {
            for (int i = 0; i < 300; ++i) {
                Partnership partnership;
                partnership.title = {text("Road %1").arg(i), text("ផ្លូវ %1").arg(i)};
                partnership.goal = {text("An open road all year. ").repeated(20), {}};
                change.save(partnership);
            }
            Practice practice;
            practice.title = {text("Road committees that last"), {}};
            practice.status = PracticeStatus::Published;
            practice.summary = {text("They meet each month. ").repeated(20), {}};
            change.save(practice);
        });
    }
    void TearDown() override { m_register.reset(); }

    /// Does `action` at each level; where the disk was too full, nothing is there that was not there before.
    /// `back` takes away what it did.
    void tryLevels(const char* name, const std::function<void()>& action, const std::function<void()>& back);
    qint64 needOf(const std::function<void()>& action, const std::function<void()>& back);
    QString stateNow() { return store::digest(*m_register) + test::filesIn(m_disk->path({})).join(u' '); }

    QTemporaryDir m_folder;
    std::unique_ptr<fault::SmallDisk> m_disk;
    std::unique_ptr<Register> m_register;
    qint64 m_tries = 0, m_tooFull = 0;
    std::set<QString> m_sentences;
};

/// How much room the action takes at most, found by halving.
qint64 FullDisk::needOf(const std::function<void()>& action, const std::function<void()>& back)
{
    constexpr qint64 page = 4096;
    qint64 too = 0, enough = 16 * megabyte;
    while (enough - too > page) {
        const qint64 middle = (too + enough) / 2;
        m_disk->leaveFree(middle);
        try {
            action();
            enough = middle;
            m_disk->leaveFree(-1);
            back();
        } catch (const Error&) {
            too = middle;
        }
        m_disk->leaveFree(-1);
    }
    return enough;
}

void FullDisk::tryLevels(const char* name, const std::function<void()>& action, const std::function<void()>& back)
{
    const int levels = int(std::max<qint64>(5, fault::amount(20, 20)));
    const QString before = stateNow();
    const qint64 need = needOf(action, back);
    int done = 0, tooFull = 0;
    for (int level = 0; level < levels; ++level) {
        const bool ample = level >= levels - 2; // the register has grown since the need was measured
        m_disk->leaveFree(need * level / (levels - 2) + (ample ? megabyte : 0));
        try {
            action();
            ++done;
            m_disk->leaveFree(-1);
            back();
        } catch (const Error& error) {
            ++tooFull;
            m_sentences.insert(error.sentence());
            EXPECT_EQ(error.kind(), Error::Kind::Io) << name << ": " << error.sentence().toStdString();
            EXPECT_TRUE(error.sentence().contains(text("full")) || error.sentence().contains(text("space")) ||
                        error.sentence().contains(text("room")))
                << name << ": " << error.sentence().toStdString() << " / " << error.detail().toStdString();
            m_disk->leaveFree(-1);
        }
        EXPECT_EQ(stateNow(), before) << name << " at level " << level;
    }
    EXPECT_GT(done, 0) << name;
    EXPECT_GT(tooFull, 0) << name;
    m_tries += levels;
    m_tooFull += tooFull;
}

TEST_F(FullDisk, aRegisterOfAProgramThatDiedThereIsNotSaidToBeOpenElsewhere)
{
    const QString file = m_disk->path(text("r.daikou"));
    m_register.reset();
    QFile lock(file + text(".lock"));
    ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
    lock.write("999999999\ndaikou\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    lock.close();
    m_disk->leaveFree(0);
    EXPECT_FALSE(Register::open(file, test::fixedEnvironment())->isReadOnly());
}

TEST_F(FullDisk, whereNoLockCanBeMadeTheRegisterIsReadAndTheDiskSaidToBeFull)
{
    const QString file = m_disk->path(text("r.daikou"));
    m_register.reset();
    m_disk->leaveFree(0);
    const auto opened = Register::open(file, test::fixedEnvironment());
    EXPECT_EQ(opened->whyReadOnly(),
              QString(text("the disk with ") + file + text(" is full; free some space and open the register again")));
}

} // namespace

TEST_F(FullDisk, leavesEverythingAsItWas)
{
    Register& reg = *m_register;
    const auto undo = [&] { reg.undo(); };
    tryLevels(
        "save",
        [&] {
            reg.perform({}, [](Change& change) {
                for (int i = 0; i < 20; ++i) {
                    Tag tag;
                    tag.name.en = text("Tag %1").arg(i);
                    change.save(tag);
                }
            });
        },
        undo);
    const QString list = m_folder.filePath(text("list.csv"));
    QFile file(list);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("name_en,notes\n");
    for (int i = 0; i < 500; ++i)
        file.write("Tag " + QByteArray::number(i) + "," + QByteArray(300, 'n') + '\n');
    file.close();
    tryLevels(
        "import", [&] { exchange::runImport(reg, {.type = &Tag::type(), .path = list, .match = {text("none")}}); },
        undo);
    QByteArray bytes(2 * megabyte, 'a');
    tryLevels(
        "attach",
        [&] {
            reg.perform({}, [&](Change& change) {
                QBuffer content(&bytes);
                content.open(QIODevice::ReadOnly);
                change.keepContent(content);
                Tag tag;
                tag.name.en = text("With a file");
                change.save(tag);
            });
        },
        [&] {
            reg.undo();
            store::Database(reg.path(), store::Database::Mode::ReadWrite)
                .execute("DELETE FROM content_piece; DELETE FROM content; VACUUM");
        });
    for (const reports::Format& format : reports::formats()) {
        const QString id = QString::fromLatin1(format.id.data(), qsizetype(format.id.size()));
        const QString out = m_disk->path(text("booklet.") + id);
        tryLevels(
            "report", [&] { reports::writeReport(reg, {.name = text("booklet"), .format = id}, out); },
            [&] { QFile::remove(out); });
    }
    for (const char* format : {"csv", "json", "xlsx"}) {
        const QString out = m_disk->path(text("list.") + QLatin1String(format));
        const exchange::ListExport options{.format = *exchange::listFormatFrom(QLatin1String(format))};
        tryLevels(
            "export", [&] { exchange::exportList(out, reg, {.type = &Partnership::type()}, options); },
            [&] { QFile::remove(out); });
    }
    const QString backup = m_disk->path(text("backup.daikou"));
    tryLevels(
        "backup", [&] { store::backUp(reg.path(), backup); }, [&] { QFile::remove(backup); });
    const QString elsewhere = m_folder.filePath(text("backup.daikou"));
    store::backUp(reg.path(), elsewhere);
    const QString back = m_disk->path(text("back.daikou"));
    tryLevels(
        "restore", [&] { store::restore(elsewhere, back); }, [&] { QFile::remove(back); });
    const QString fresh = m_disk->path(text("fresh.daikou"));
    tryLevels(
        "create",
        [&] { Register::create(fresh, {.id = {}, .name = text("F"), .organisation = {}}, test::fixedEnvironment()); },
        [&] { store::removeUnfinished(fresh); });
    for (const auto& finding : store::check(reg))
        ADD_FAILURE() << finding.what.toStdString();
    fault::tell("full_disk", text("full disk for real"), m_tries, "tries",
                text("%1 of them on a disk too full; told in %2 sentences").arg(m_tooFull).arg(m_sentences.size()));
}
