// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/areas.h"
#include "gui/help/manual_window.h"
#include "gui/home/home_page.h"
#include "gui/places/places_page.h"
#include "gui/records/history_view.h"
#include "gui/records/record_header.h"
#include "gui/reports/report_page.h"
#include "gui/settings/settings_dialog.h"
#include "gui/shared/tile_map_view.h"
#include "gui/window_test.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QTreeWidget>

namespace daikou::gui::test {
namespace {

class Pages : public WindowTest {
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        startRegister();
    }
    domain::RecordId addArea(const char* code, domain::AreaLevel level, const char* name, domain::RecordId parent = {})
    {
        domain::Area area;
        area.code = QLatin1String(code);
        area.level = level;
        area.name.en = QLatin1String(name);
        area.parent = parent;
        return save(area);
    }
    domain::RecordId addPartnership(const QString& title, QList<domain::RecordId> areas = {})
    {
        domain::Partnership partnership;
        partnership.title.en = title;
        partnership.areas = std::move(areas);
        return save(partnership);
    }
};

TEST_F(Pages, everyAreaOpensAndEveryWidgetOnItHasAName)
{
    addPartnership(QStringLiteral("Road"));
    for (const Area& area : areas()) {
        workspace().showArea(QString::fromLatin1(area.id));
        settle();
        EXPECT_EQ(workspace().location().area, QLatin1String(area.id));
        for (const auto* button : workspace().findChildren<QAbstractButton*>()) {
            const bool reached = button->isVisible() && button->focusPolicy() != Qt::NoFocus;
            EXPECT_FALSE(reached && button->text().isEmpty() && button->accessibleName().isEmpty())
                << area.id << " " << button->metaObject()->className();
        }
        for (const auto* edit : workspace().findChildren<QLineEdit*>()) {
            const bool reached = edit->isVisible() && !qobject_cast<QComboBox*>(edit->parentWidget());
            EXPECT_FALSE(reached && edit->accessibleName().isEmpty()) << area.id;
        }
    }
}

TEST_F(Pages, placesLeadFromTheProvinceToTheCommuneAndItsCouncil)
{
    const auto province = addArea("02", domain::AreaLevel::Province, "Battambang");
    const auto district = addArea("0201", domain::AreaLevel::District, "Banan", province);
    const auto commune = addArea("020101", domain::AreaLevel::Commune, "Kantueu", district);
    domain::Council council;
    council.area = commune;
    save(council);
    workspace().showArea(QStringLiteral("places"));
    auto& places = workspace().places();
    ASSERT_EQ(places.tree().topLevelItemCount(), 1);
    auto* item = places.tree().topLevelItem(0);
    item->setExpanded(true);
    ASSERT_EQ(item->childCount(), 1);
    item->child(0)->setExpanded(true);
    ASSERT_EQ(item->child(0)->childCount(), 1);
    places.tree().setCurrentItem(item->child(0)->child(0));
    settle();
    ASSERT_NE(places.recordPage(), nullptr);
    EXPECT_EQ(places.recordPage()->id(), commune);
    for (auto* button : places.findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Council")) {
            button->click();
            break;
        }
    settle();
    EXPECT_EQ(workspace().location().area, QStringLiteral("councils"));
}

TEST_F(Pages, theMapCountsPartnershipsAndAClickOpensThem)
{
    const auto province = addArea("02", domain::AreaLevel::Province, "Battambang");
    addPartnership(QStringLiteral("Road"), {province});
    addPartnership(QStringLiteral("Elsewhere"));
    workspace().showArea(QStringLiteral("home"));
    Q_EMIT workspace().home().map().chosen(QStringLiteral("02"));
    settle();
    ASSERT_NE(workspace().list(), nullptr);
    EXPECT_EQ(list().countText(), QStringLiteral("1 of 2"));
}

TEST_F(Pages, theMapIsWalkedWithTheArrowKeys)
{
    TileMapView map;
    map.resize(400, 400);
    QString chosen;
    QObject::connect(&map, &TileMapView::chosen, [&](const QString& code) { chosen = code; });
    map.select(QStringLiteral("02"));
    QTest::keyClick(&map, Qt::Key_Right);
    EXPECT_NE(map.selected(), QStringLiteral("02"));
    QTest::keyClick(&map, Qt::Key_Return);
    EXPECT_EQ(chosen, map.selected());
}

TEST_F(Pages, historyShowsOldAndNewAndTakesOneChangeBack)
{
    const auto id = addPartnership(QStringLiteral("Road"));
    auto partnership = source().require<domain::Partnership>(id);
    partnership.title.en = QStringLiteral("Bridge");
    save(partnership);
    workspace().openRecord(id);
    trigger("record.history");
    auto* history = page().findChild<HistoryView*>();
    ASSERT_NE(history, nullptr);
    ASSERT_EQ(history->tree().topLevelItemCount(), 2);
    const auto* line = history->tree().topLevelItem(0)->child(0);
    EXPECT_EQ(line->text(2), QStringLiteral("Road"));
    EXPECT_EQ(line->text(3), QStringLiteral("Bridge"));
    history->tree().setCurrentItem(history->tree().topLevelItem(0));
    for (auto* button : history->findChildren<QPushButton*>())
        button->click();
    settle();
    EXPECT_EQ(source().require<domain::Partnership>(id).title.en, QStringLiteral("Road"));
}

TEST_F(Pages, theHistoryOfTheRegisterOpensEachChange)
{
    addPartnership(QStringLiteral("Road"));
    trigger("tools.history");
    auto* history = workspace().findChild<HistoryView*>();
    ASSERT_NE(history, nullptr);
    ASSERT_GE(history->tree().topLevelItemCount(), 1);
    history->tree().topLevelItem(0)->setExpanded(true);
    EXPECT_GE(history->tree().topLevelItem(0)->childCount(), 1);
}

TEST_F(Pages, thePartnershipSaysWhatItStillLacks)
{
    const auto id = addPartnership(QStringLiteral("Road"));
    workspace().openRecord(id);
    EXPECT_TRUE(page().header().meterText().contains(QStringLiteral("▢▢▢▢")));
    fill(page().form(), "goal.en", QStringLiteral("An open road"));
    EXPECT_TRUE(page().header().meterText().contains(QStringLiteral("▣▢▢▢")));
}

TEST_F(Pages, thePracticeSaysHowMuchIsWritten)
{
    domain::Practice practice;
    practice.title.en = QStringLiteral("Committees that last");
    const auto id = save(practice);
    workspace().openRecord(id);
    const QString before = page().header().meterText();
    fill(page().form(), "summary.en", QStringLiteral("What a reader should know."));
    EXPECT_NE(page().header().meterText(), before);
}

TEST_F(Pages, theReportIsPreviewedInItsRealPagesAndSaved)
{
    domain::Practice practice;
    practice.title.en = QStringLiteral("Committees that last");
    practice.status = domain::PracticeStatus::Published;
    save(practice);
    workspace().showReport(QStringLiteral("booklet"), {});
    auto& reports = workspace().reports();
    reports.showPreview();
    settle();
    EXPECT_GE(reports.pages(), 1) << qPrintable(window->bar().text());
    const QString path = folder.filePath(QStringLiteral("booklet.pdf"));
    prompts.answers = {path};
    reports.save();
    settle();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.read(5).startsWith("%PDF-"));
}

TEST_F(Pages, aScopeThatCannotBeReadIsTold)
{
    workspace().showReport(QStringLiteral("booklet"), QStringLiteral("nonsense=="));
    workspace().reports().showPreview();
    settle();
    EXPECT_FALSE(window->bar().text().isEmpty());
}

TEST_F(Pages, theManualHasEveryChapterInBothLanguages)
{
    for (const auto language : {domain::Language::English, domain::Language::Khmer}) {
        ManualWindow manual(language);
        for (const QString& chapter : ManualWindow::chapters()) {
            manual.open(chapter);
            EXPECT_GT(manual.text().size(), 200) << qPrintable(chapter);
        }
    }
}

TEST_F(Pages, settingsAreKeptAndTheBackupIsListed)
{
    trigger("file.backup");
    trigger("tools.settings");
    auto* dialog = window->findChild<SettingsDialog*>();
    ASSERT_NE(dialog, nullptr);
    QTest::keyClicks(dialog->findChildren<QLineEdit*>().constFirst(), QStringLiteral("Chan Thy"));
    dialog->close();
    settle();
    EXPECT_EQ(settings->value(Setting::Person).toString(), QStringLiteral("Chan Thy"));
    EXPECT_EQ(source().environment().person, QStringLiteral("Chan Thy"));
}

TEST_F(Pages, aBackupIsRestoredAsARegisterOfItsOwn)
{
    const auto id = addPartnership(QStringLiteral("Road"));
    trigger("file.backup");
    const QString text = window->bar().text();
    const QString backup = text.section(QStringLiteral("“"), 1).section(QStringLiteral("”"), 0, 0);
    ASSERT_TRUE(QFile::exists(backup)) << qPrintable(text);
    const QString to = folder.filePath(QStringLiteral("restored.daikou"));
    prompts.answers = {backup, to};
    trigger("file.restore");
    EXPECT_EQ(source().path(), to);
    EXPECT_TRUE(source().isLive(id));
}

TEST_F(Pages, checkingAWholeRegisterSaysSo)
{
    trigger("tools.check");
    EXPECT_TRUE(window->bar().text().contains(QStringLiteral("whole"))) << qPrintable(window->bar().text());
}

TEST_F(Pages, theDemoRegisterSaysThatItIsInvented)
{
    window->makeDemo(folder.filePath(QStringLiteral("demo.daikou")));
    settle();
    ASSERT_NE(window->source(), nullptr);
    EXPECT_TRUE(source().facts().invented) << qPrintable(window->bar().text());
    EXPECT_GT(source().count(domain::Partnership::type()), 20);
}

} // namespace
} // namespace daikou::gui::test
