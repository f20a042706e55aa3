// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed survives crashes, disks that are full and files that are taken away.
#include "gui/shared/drafts.h"
#include "gui/shared/rescue.h"
#include "gui/window_test.h"
#include "store/backup.h"
#include "store/seen_file.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QStatusBar>

#include <csignal>
#include <sys/resource.h>

namespace daikou::gui::test {
namespace {

/// While it lives, no file of this process grows beyond `bytes`: what a full disk does to a register.
class FullDisk {
public:
    explicit FullDisk(qint64 bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit full{rlim_t(bytes), m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &full);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

class NothingLost : public WindowTest {
protected:
    domain::RecordId road;

    void SetUp() override
    {
        WindowTest::SetUp();
        startRegister();
        domain::Partnership partnership;
        partnership.title.en = QStringLiteral("Road");
        road = save(partnership);
        openRecord(road);
    }
    void typeInto(const char* field, const QString& text)
    {
        page().form().editor(QString::fromLatin1(field))->restoreText(text);
    }
    QString goal() { return source().require<domain::Partnership>(road).goal.en; }
    QStringList rescued()
    {
        QStringList texts;
        for (const QString& name : QDir(folder.path()).entryList({QStringLiteral("*not saved*.txt")})) {
            QFile text(folder.filePath(name));
            if (text.open(QIODevice::ReadOnly))
                texts += QString::fromUtf8(text.readAll());
        }
        return texts;
    }
    Draft goalDraft() const
    {
        return {.type = QStringLiteral("partnership"),
                .record = road.toText(),
                .owner = {},
                .texts = {{QStringLiteral("goal.en"), QStringLiteral("An open ro")}}};
    }
    /// The program ended with these drafts, and is begun again.
    void endWith(const QList<Draft>& left)
    {
        const QString path = draftsFile();
        window->closeRegister();
        {
            Drafts drafts({path});
            for (const Draft& draft : left)
                drafts.keep(draft);
        }
        ASSERT_TRUE(open(file()));
    }
    QString status()
    {
        QStringList texts;
        for (const auto* label : window->statusBar()->findChildren<QLabel*>())
            texts += label->text();
        return texts.join(u'\n').trimmed().section(u'\n', 0, 0);
    }
    QString labelOf(const char* field)
    {
        QStringList texts;
        for (const auto* label : page().form().editor(QString::fromLatin1(field))->findChildren<QLabel*>())
            texts += label->text();
        return texts.join(u'\n');
    }
    void backUpIfDue()
    {
        Q_EMIT window->hourPassed();
        settle();
    }
    bool accept()
    {
        for (auto* button : window->bar().findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == QStringLiteral("Show it")) {
                button->click();
                settle();
                return true;
            }
        return false;
    }
};

TEST_F(NothingLost, aDraftIsOnTheDiskWithinTwoSecondsThoughTypingGoesOn)
{
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; clock.elapsed() < 2000; ++i) {
        typeInto("goal.en", QStringLiteral("An open road %1").arg(i));
        QTest::qWait(50);
    }
    EXPECT_FALSE(Drafts({draftsFile()}).all().isEmpty());
}

TEST_F(NothingLost, allDraftsAreOfferedOneAfterTheOther)
{
    endWith({goalDraft(),
             {.type = QStringLiteral("organisation"),
              .record = {},
              .owner = {},
              .texts = {{QStringLiteral("acronym"), QStringLiteral("WfW")}}},
             {.type = QStringLiteral("party"),
              .record = {},
              .owner = road.toText(),
              .texts = {{QStringLiteral("since"), QStringLiteral("not a day")}}}});
    QStringList shown;
    while (accept())
        shown += page().type().name();
    shown.sort();
    EXPECT_EQ(shown,
              (QStringList{QStringLiteral("organisation"), QStringLiteral("partnership"), QStringLiteral("party")}));
}

TEST_F(NothingLost, aDraftOfARecordThatIsGoneComesAsAFile)
{
    trigger("record.delete");
    endWith({goalDraft()});
    ASSERT_TRUE(accept());
    ASSERT_EQ(rescued().size(), 1);
    EXPECT_TRUE(rescued()[0].contains(QStringLiteral("An open ro")));
    EXPECT_TRUE(window->bar().text().contains(QStringLiteral("no longer there")));
}

TEST_F(NothingLost, whatIsNoValueIsStillInItsFieldAfterLookingElsewhere)
{
    fill(page().form(), "start", QStringLiteral("31/02/2004"));
    openRecord(addOrganisation(QStringLiteral("Other")));
    openRecord(road);
    EXPECT_EQ(page().form().editor(u"start")->typedText(), QStringLiteral("31/02/2004"));
    EXPECT_FALSE(page().form().editor(u"start")->findingText().isEmpty());
}

TEST_F(NothingLost, aNewRecordThatWasLeftUnfinishedIsTakenUpAgain)
{
    trigger("record.new");
    typeInto("goal.en", QStringLiteral("A goal without a title"));
    openRecord(road);
    trigger("record.new");
    EXPECT_EQ(page().form().editor(u"goal.en")->typedText(), QStringLiteral("A goal without a title"));
    trigger("record.delete"); // given up
    trigger("record.new");
    EXPECT_TRUE(page().form().editor(u"goal.en")->typedText().isEmpty());
}

TEST_F(NothingLost, aFullDiskLeavesTheTextOnTheScreenAndInAFileAndSavingAgainWorks)
{
    const QString text = QStringLiteral("An open road ").repeated(140);
    {
        const FullDisk full(8192);
        fill(page().form(), "goal.en", text);
        EXPECT_EQ(page().form().editor(u"goal.en")->typedText(), text);
        EXPECT_TRUE(goal().isEmpty());
        EXPECT_TRUE(window->bar().text().contains(QStringLiteral("not saved"))) << qPrintable(window->bar().text());
        ASSERT_EQ(rescued().size(), 1) << qPrintable(window->bar().text());
        EXPECT_TRUE(rescued()[0].contains(text));
        EXPECT_TRUE(rescued()[0].contains(QStringLiteral("Road"))) << "headed by what the record is called";
        EXPECT_TRUE(status().contains(QStringLiteral("NOT SAVED"))) << qPrintable(status());
        EXPECT_TRUE(labelOf("goal.en").contains(QStringLiteral("not saved")));
    }
    trigger("record.save");
    EXPECT_EQ(goal(), text.trimmed());
    EXPECT_TRUE(rescued().isEmpty()); // it is in the register now
    EXPECT_TRUE(status().endsWith(QStringLiteral("saved")) && !status().contains(QStringLiteral("NOT")));
    EXPECT_FALSE(labelOf("goal.en").contains(QStringLiteral("not saved")));
    EXPECT_EQ(window->bar().text(), QStringLiteral("It is saved now."));
}

TEST_F(NothingLost, whereNoDiskHasRoomTheBarSaysSoAndClosingAsks)
{
    const QString text = QStringLiteral("An open road ").repeated(140);
    const FullDisk full(0);
    fill(page().form(), "goal.en", text);
    EXPECT_TRUE(rescued().isEmpty()) << "no file is named or left that does not hold the text";
    EXPECT_TRUE(window->bar().text().contains(QStringLiteral("no room"))) << qPrintable(window->bar().text());
    EXPECT_FALSE(window->bar().text().contains(QStringLiteral(".txt")));
    prompts.confirms = false;
    EXPECT_FALSE(window->closeRegister());
    EXPECT_TRUE(prompts.asked.back().contains(QStringLiteral("would be lost"))) << qPrintable(prompts.asked.back());
    EXPECT_EQ(page().form().editor(u"goal.en")->typedText(), text);
    prompts.confirms = true;
    EXPECT_TRUE(window->closeRegister());
}

TEST_F(NothingLost, anotherRegisterIsNotOpenedOverWhatCouldNotBeSavedWherePeopleStay)
{
    const QString other = folder.filePath(QStringLiteral("other.daikou"));
    ASSERT_TRUE(QFile::copy(file(), other));
    const FullDisk full(8192);
    fill(page().form(), "goal.en", QStringLiteral("An open road ").repeated(140));
    prompts.confirms = false;
    bool opened = false;
    window->openFile(other, [&] { opened = true; });
    settle();
    EXPECT_FALSE(opened);
    EXPECT_EQ(source().path(), file());
    prompts.confirms = true;
}

TEST_F(NothingLost, aBackupIsMadeOfARegisterThatWasAsLeft)
{
    window->closeRegister();
    today = today.addDays(1);
    ASSERT_TRUE(open(file()));
    ASSERT_FALSE(source().wasLookedThrough());
    EXPECT_EQ(store::BackupKeeper(file(), folder.filePath(QStringLiteral("backups"))).files().size(), 2u);
}

TEST_F(NothingLost, whatIsBeingTypedIsNotSaidToBeSaved)
{
    EXPECT_TRUE(status().endsWith(QStringLiteral("saved")));
    typeInto("goal.en", QStringLiteral("An open ro"));
    EXPECT_TRUE(status().contains(QStringLiteral("not yet saved"))) << qPrintable(status());
    trigger("record.save");
    EXPECT_FALSE(status().contains(QStringLiteral("not yet saved"))) << qPrintable(status());
}

TEST_F(NothingLost, aDraftThatIsShownHasTheKeyboardAndIsMarked)
{
    endWith({goalDraft()});
    ASSERT_TRUE(accept());
    EXPECT_TRUE(labelOf("goal.en").contains(QStringLiteral("not saved"))) << qPrintable(labelOf("goal.en"));
    EXPECT_EQ(window->focusWidget(), page().form().editor(u"goal.en")->input());
}

TEST_F(NothingLost, aFolderThatIsGoneIsNotMadeAnewForTheText)
{
    const QString gone = folder.filePath(QStringLiteral("stick"));
    Rescue rescue(gone + QStringLiteral("/r.daikou"), {profile.filePath(QStringLiteral("rescued"))});
    EXPECT_TRUE(rescue.keep(QStringLiteral("x"), QStringLiteral("Road"), {}).startsWith(profile.path()));
    EXPECT_FALSE(QFile::exists(gone));
}

TEST_F(NothingLost, aPageThatRottedIsFoundThoughTheFileLooksAsItWasLeft)
{
    for (int i = 0; i < 200; ++i)
        addOrganisation(QStringLiteral("Women for Water %1").arg(i));
    window->closeRegister();
    { // so looks a disk that forgot a page: the note in the profile agrees with the file
        QFile damaged(file());
        ASSERT_TRUE(damaged.open(QIODevice::ReadWrite));
        constexpr qint64 page = 4096;
        const QByteArray leaf(1, '\x0d'); // a page of rows
        qint64 at = damaged.size() - page;
        for (damaged.seek(at); damaged.peek(1) != leaf; damaged.seek(at))
            at -= page;
        damaged.write(QByteArray(page, '\0'));
        damaged.close();
        store::noteSeen(file());
    }
    ASSERT_TRUE(open(file()));
    EXPECT_TRUE(window->bar().text().contains(QStringLiteral("newest backup"))) << qPrintable(window->bar().text());
    window->closeRegister();
    EXPECT_FALSE(open(file())) << "the next time every page is read first";
}

TEST(Sentences, beginWithACapitalAndEndWithAStop)
{
    EXPECT_EQ(asSentence(QStringLiteral("the disk is full; nothing was lost")),
              QStringLiteral("The disk is full; nothing was lost."));
    EXPECT_EQ(asSentence(QStringLiteral("/media/stick/r.daikou is damaged")),
              QStringLiteral("/media/stick/r.daikou is damaged."));
    EXPECT_EQ(asSentence(QStringLiteral("r.daikou is damaged.")), QStringLiteral("r.daikou is damaged."));
    EXPECT_EQ(asSentence(QStringLiteral("ថាសពេញ")), QStringLiteral("ថាសពេញ។"));
    EXPECT_EQ(asSentence(QStringLiteral("ថាសពេញ។")), QStringLiteral("ថាសពេញ។"));
    EXPECT_EQ(asSentence({}), QString());
}

TEST_F(NothingLost, aNewRecordThatCouldNotBeWrittenIsStillNew)
{
    trigger("record.new");
    {
        const FullDisk full(8192);
        typeInto("goal.en", QStringLiteral("An open road ").repeated(140));
        fill(page().form(), "title.en", QStringLiteral("Bridge"));
        EXPECT_TRUE(page().id().isNull());
    }
    trigger("record.save");
    EXPECT_EQ(source().require<domain::Partnership>(page().id()).title.en, QStringLiteral("Bridge"));
    EXPECT_EQ(source().count(domain::Partnership::type()), 2);
}

TEST_F(NothingLost, aFileThatWasTakenAwayIsToldAndTheTextIsRescued)
{
    ASSERT_TRUE(QFile::rename(file(), folder.filePath(QStringLiteral("elsewhere.daikou"))));
    fill(page().form(), "goal.en", QStringLiteral("An open road"));
    EXPECT_EQ(page().form().editor(u"goal.en")->typedText(), QStringLiteral("An open road"));
    ASSERT_EQ(rescued().size(), 1) << qPrintable(window->bar().text());
    EXPECT_TRUE(QFile::rename(folder.filePath(QStringLiteral("elsewhere.daikou")), file()));
    trigger("record.save");
    EXPECT_EQ(goal(), QStringLiteral("An open road")) << qPrintable(window->bar().text());
    EXPECT_TRUE(rescued().isEmpty());
}

TEST_F(NothingLost, whereTheFolderIsGoneToTheProfileHasTheFile)
{
    Rescue rescue(QStringLiteral("/proc/nowhere/r.daikou"), {profile.filePath(QStringLiteral("rescued"))});
    const QString path = rescue.keep(QStringLiteral("x"), QStringLiteral("Road"),
                                     {{QStringLiteral("Goal"), QStringLiteral("An open road")}});
    EXPECT_TRUE(path.startsWith(profile.path())) << qPrintable(path);
    QFile kept(path);
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_EQ(QString::fromUtf8(kept.readAll()), QStringLiteral("Road\n\nGoal:\nAn open road\n"));
    kept.close();
    EXPECT_NE(rescue.keep(QStringLiteral("y"), QStringLiteral("Other"), {}), path);
    rescue.forget(QStringLiteral("x"));
    EXPECT_FALSE(QFile::exists(path));
}

TEST_F(NothingLost, aBackupIsMadeByItselfAtTheStartAndEachDayAfter)
{
    const auto files = [this] {
        return store::BackupKeeper(file(), folder.filePath(QStringLiteral("backups"))).files();
    };
    EXPECT_EQ(files().size(), 1u); // when the register was made
    today = today.addSecs(3600);
    backUpIfDue();
    EXPECT_EQ(files().size(), 1u);
    today = today.addDays(1);
    backUpIfDue();
    EXPECT_EQ(files().size(), 2u);
    EXPECT_TRUE(window->isEnabled());
}

} // namespace
} // namespace daikou::gui::test
