// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shared/drafts.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace daikou::gui {
namespace {

class DraftsTest : public ::testing::Test {
protected:
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("deep/drafts.json"));
    Draft draft{.type = QStringLiteral("partnership"),
                .record = {},
                .owner = {},
                .texts = {{QStringLiteral("title.km"), QStringLiteral("ផ្លូវ “ថ្មី”\nពីរបន្ទាត់")}}};
};

TEST_F(DraftsTest, comeBackAfterTheProgramEnded)
{
    {
        Drafts drafts({path});
        drafts.keep(draft);
    }
    const Drafts again({path});
    ASSERT_EQ(again.all().size(), 1);
    EXPECT_EQ(again.all().first(), draft);
}

TEST_F(DraftsTest, areOnTheDiskWithoutTheProgramEnding)
{
    Drafts drafts({path});
    drafts.keep(draft);
    drafts.flush();
    EXPECT_EQ(Drafts({path}).all().size(), 1);
    EXPECT_LE(Drafts::pause, 2000);
}

TEST_F(DraftsTest, aDraftWithoutTextsIsForgottenAndTheFileGoes)
{
    Drafts drafts({path});
    drafts.keep(draft);
    drafts.flush();
    draft.texts.clear();
    drafts.keep(draft);
    drafts.flush();
    EXPECT_FALSE(QFile::exists(path));
}

TEST_F(DraftsTest, newRecordsOfDifferentOwnersAreDifferentDrafts)
{
    Drafts drafts({path});
    drafts.keep(draft);
    draft.owner = QStringLiteral("someone");
    drafts.keep(draft);
    EXPECT_EQ(drafts.all().size(), 2);
}

TEST_F(DraftsTest, tellInWhichRegistersSomethingWaits)
{
    const auto pathOf = [this](const char* name) { return folder.filePath(QString::fromUtf8(name)); };
    const auto touch = [](const QString& name) {
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    };
    for (const char* name : {"one.daikou", "two.daikou"})
        touch(pathOf(name));
    {
        Drafts one({pathOf("drafts/1.json")}, pathOf("one.daikou"));
        Drafts gone({pathOf("drafts/2.json")}, pathOf("gone.daikou"));
        Drafts none({pathOf("drafts/3.json")}, pathOf("two.daikou"));
        one.keep(draft);
        gone.keep(draft);
    }
    touch(pathOf("drafts/broken.json"));
    const QStringList folders{pathOf("drafts"), pathOf("nowhere")};
    EXPECT_EQ(Drafts::registersIn(folders), QStringList{pathOf("one.daikou")});
    Drafts one({pathOf("drafts/1.json")}, pathOf("one.daikou"));
    one.forget(draft.key());
    one.flush();
    EXPECT_TRUE(Drafts::registersIn(folders).isEmpty());
}

TEST_F(DraftsTest, thoseOfAVersionBeforeAreReadToo)
{
    const QString old = folder.filePath(QStringLiteral("old.json"));
    QFile file(old);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"([{"type":"partnership","record":"","owner":"","texts":{"title.en":"Road"},"place":""}])");
    file.close();
    ASSERT_EQ(Drafts({old}).all().size(), 1);
    EXPECT_EQ(Drafts({old}).all().first().texts.first(), QStringLiteral("Road"));
}

TEST_F(DraftsTest, aBrokenFileHoldsNone)
{
    const QString broken = folder.filePath(QStringLiteral("broken.json"));
    QFile file(broken);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[{\"type\": \"party\", \"texts\"");
    file.close();
    EXPECT_TRUE(Drafts({broken}).all().isEmpty());
}

TEST_F(DraftsTest, areKeptInTheNextPlaceWhereTheFirstCannotBeWritten)
{
    const QStringList places{QStringLiteral("/proc/nowhere/drafts.json"), path};
    Drafts drafts(places);
    drafts.keep(draft);
    drafts.flush();
    EXPECT_TRUE(drafts.areKept());
    EXPECT_EQ(Drafts(places).all().size(), 1);
    EXPECT_EQ(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

TEST_F(DraftsTest, ofTwoPlacesTheOneWrittenLastCountsAndTheOtherGoes)
{
    const QString spare = folder.filePath(QStringLiteral("spare/drafts.json"));
    {
        Drafts older({path});
        older.keep(draft);
    }
    QTest::qSleep(20);
    draft.texts[QStringLiteral("title.km")] = QStringLiteral("ថ្មី");
    {
        Drafts newer({spare});
        newer.keep(draft);
    }
    Drafts both({path, spare});
    ASSERT_EQ(both.all().size(), 1);
    EXPECT_EQ(both.all().first(), draft);
    both.flush();
    EXPECT_TRUE(QFile::exists(path));
    EXPECT_FALSE(QFile::exists(spare));
}

TEST_F(DraftsTest, sayOnceThatTheyCanBeKeptNowhere)
{
    Drafts drafts({QStringLiteral("/proc/nowhere/drafts.json")});
    int told = 0;
    QObject::connect(&drafts, &Drafts::failed, [&] { ++told; });
    drafts.keep(draft);
    drafts.flush();
    drafts.flush();
    EXPECT_EQ(told, 1);
    EXPECT_FALSE(drafts.areKept());
}

} // namespace
} // namespace daikou::gui
