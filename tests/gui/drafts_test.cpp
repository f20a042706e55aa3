// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shared/drafts.h"

#include <QFile>
#include <QTemporaryDir>
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
        Drafts drafts(path);
        drafts.keep(draft);
    }
    const Drafts again(path);
    ASSERT_EQ(again.all().size(), 1);
    EXPECT_EQ(again.all().first(), draft);
}

TEST_F(DraftsTest, areOnTheDiskWithoutTheProgramEnding)
{
    Drafts drafts(path);
    drafts.keep(draft);
    drafts.flush();
    EXPECT_EQ(Drafts(path).all().size(), 1);
    EXPECT_LE(Drafts::pause, 2000);
}

TEST_F(DraftsTest, aDraftWithoutTextsIsForgottenAndTheFileGoes)
{
    Drafts drafts(path);
    drafts.keep(draft);
    drafts.flush();
    draft.texts.clear();
    drafts.keep(draft);
    drafts.flush();
    EXPECT_FALSE(QFile::exists(path));
}

TEST_F(DraftsTest, newRecordsOfDifferentOwnersAreDifferentDrafts)
{
    Drafts drafts(path);
    drafts.keep(draft);
    draft.owner = QStringLiteral("someone");
    drafts.keep(draft);
    EXPECT_EQ(drafts.all().size(), 2);
}

TEST_F(DraftsTest, aBrokenFileHoldsNone)
{
    const QString broken = folder.filePath(QStringLiteral("broken.json"));
    QFile file(broken);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[{\"type\": \"party\", \"texts\"");
    file.close();
    EXPECT_TRUE(Drafts(broken).all().isEmpty());
}

} // namespace
} // namespace daikou::gui
