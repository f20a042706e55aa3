// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shared/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace daikou::gui {
namespace {

class SettingsTest : public ::testing::Test {
protected:
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("settings.ini"));

    QString touch(const QString& name)
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        return file.fileName();
    }
};

TEST_F(SettingsTest, haveTheirFallbacks)
{
    const Settings settings(path);
    EXPECT_EQ(settings.language(), domain::Language::English);
    EXPECT_EQ(settings.value(Setting::BackupDays).toInt(), 1);
    EXPECT_TRUE(settings.columns(QStringLiteral("council")).isEmpty());
}

TEST_F(SettingsTest, areKept)
{
    {
        Settings settings(path);
        settings.setLanguage(domain::Language::Khmer);
        settings.setColumns(QStringLiteral("council"), {QStringLiteral("area"), QStringLiteral("phone")});
    }
    const Settings again(path);
    EXPECT_EQ(again.language(), domain::Language::Khmer);
    EXPECT_EQ(again.columns(QStringLiteral("council")).size(), 2);
}

TEST_F(SettingsTest, recentFilesAreNewestFirstAndThoseGoneAreLeftOut)
{
    Settings settings(path);
    const QString one = touch(QStringLiteral("one.daikou")), two = touch(QStringLiteral("two.daikou"));
    settings.addRecent(one);
    settings.addRecent(two);
    settings.addRecent(one);
    EXPECT_EQ(settings.recent(), (QStringList{one, two}));
    QFile::remove(one);
    EXPECT_EQ(settings.recent(), QStringList{two});
}

TEST_F(SettingsTest, backupsGoBesideTheRegisterUnlessAFolderIsChosen)
{
    Settings settings(path);
    EXPECT_EQ(settings.backupFolderOf(QStringLiteral("/somewhere/wg.daikou")), QStringLiteral("/somewhere/wg backups"));
    settings.set(Setting::BackupFolder, QStringLiteral("/stick"));
    EXPECT_EQ(settings.backupFolderOf(QStringLiteral("/somewhere/wg.daikou")), QStringLiteral("/stick"));
}

} // namespace
} // namespace daikou::gui
