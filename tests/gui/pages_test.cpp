// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/areas.h"
#include "gui/backups/restore_dialog.h"
#include "gui/home/home_page.h"
#include "gui/places/places_page.h"
#include "gui/records/history_view.h"
#include "gui/records/past_record_view.h"
#include "gui/records/record_header.h"
#include "gui/reports/report_page.h"
#include "gui/reports/report_preview.h"
#include "gui/settings/settings_dialog.h"
#include "gui/shared/day_edit.h"
#include "gui/shared/tile_map_view.h"
#include "gui/window_test.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPdfDocument>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
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
    /// Waits until the preview rests. True where pages stand in it.
    static bool showsPages(ReportPage& reports)
    {
        constexpr int most = 20'000;
        const bool rests = QTest::qWaitFor([&] { return !reports.preview().isWorking(); }, most);
        return rests && reports.preview().pages() > 0;
    }
    static QString wordsOf(const ReportPage& reports)
    {
        auto* document = reports.findChild<QPdfDocument*>();
        return document ? document->getAllText(0).text() : QString();
    }
    domain::RecordId addPractice(const QString& title)
    {
        domain::Practice practice;
        practice.title.en = title;
        practice.status = domain::PracticeStatus::Published;
        return save(practice);
    }
    void click(const QWidget& where, const QString& text)
    {
        note(text.toStdString());
        for (auto* button : where.findChildren<QPushButton*>())
            if (button->text() == text)
                button->click();
        settle();
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
    settle();
    auto& places = workspace().places();
    ASSERT_EQ(places.tree().topLevelItemCount(), 1);
    auto* item = places.tree().topLevelItem(0);
    item->setExpanded(true);
    settle();
    ASSERT_EQ(item->childCount(), 1);
    item->child(0)->setExpanded(true);
    settle();
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
    openRecord(id);
    trigger("record.history");
    auto* history = page().findChild<HistoryView*>();
    ASSERT_NE(history, nullptr);
    ASSERT_EQ(history->tree().topLevelItemCount(), 2);
    const auto* line = history->tree().topLevelItem(0)->child(0);
    EXPECT_EQ(line->text(2), QStringLiteral("Road"));
    EXPECT_EQ(line->text(3), QStringLiteral("Bridge"));
    history->tree().setCurrentItem(history->tree().topLevelItem(0));
    click(*history, QStringLiteral("Take this change back"));
    EXPECT_EQ(source().require<domain::Partnership>(id).title.en, QStringLiteral("Road"));
}

TEST_F(Pages, aRecordIsShownAsItWasOnADayAndBroughtBack)
{
    const auto id = addPartnership(QStringLiteral("Road"));
    now += qint64(3) * 24 * 3600 * 1000;
    auto partnership = source().require<domain::Partnership>(id);
    partnership.title.en = QStringLiteral("Bridge");
    partnership.goal.en = QStringLiteral("An open way");
    save(partnership);
    openRecord(id);
    trigger("record.history");
    auto* history = page().findChild<HistoryView*>();
    ASSERT_NE(history, nullptr);
    const auto showDay = [&](qint64 time) {
        history->dayEdit().setDate(QDateTime::fromMSecsSinceEpoch(time).date());
        click(*history, QStringLiteral("Show"));
    };
    showDay(now - qint64(10) * 24 * 3600 * 1000);
    EXPECT_TRUE(history->past()->heading().contains(QStringLiteral("not in the register")));
    showDay(now + qint64(3) * 24 * 3600 * 1000);
    EXPECT_TRUE(history->past()->heading().contains(QStringLiteral("it was as it is now")));
    showDay(now - qint64(2) * 24 * 3600 * 1000);
    auto& form = history->past()->form();
    EXPECT_EQ(form.editor(u"title.en")->typedText(), QStringLiteral("Road"));
    EXPECT_EQ(form.editor(u"title.en")->findingText(), QStringLiteral("≠ now: Bridge"));
    EXPECT_TRUE(form.editor(u"level")->findingText().isEmpty());
    EXPECT_TRUE(history->past()->heading().contains(QStringLiteral("differ now: 2")));
    click(*history, QStringLiteral("Make it so again"));
    EXPECT_EQ(source().require<domain::Partnership>(id).title.en, QStringLiteral("Road"));
    EXPECT_TRUE(source().require<domain::Partnership>(id).goal.en.isEmpty());
    trigger("edit.undo");
    EXPECT_EQ(source().require<domain::Partnership>(id).title.en, QStringLiteral("Bridge"));
}

TEST_F(Pages, tabsForWhichThereIsNoRoomAreReachedByArrowsThatAreSeen)
{
    window->resize(1280, 720);
    openRecord(addPartnership(QStringLiteral("Road")));
    auto* tabs = page().findChild<QTabWidget*>()->tabBar();
    const int last = tabs->count() - 1;
    ASSERT_GT(tabs->tabRect(last).right(), tabs->width());
    const auto isSeen = [](QToolButton* button) {
        const auto picture = button->grab().toImage();
        QSet<QRgb> colours;
        for (int x = 0; x < picture.width(); ++x)
            for (int y = 0; y < picture.height(); ++y)
                colours.insert(picture.pixel(x, y));
        return button->isVisible() && colours.size() > 2;
    };
    const auto buttons = tabs->findChildren<QToolButton*>();
    ASSERT_EQ(buttons.size(), 2);
    for (auto* button : buttons)
        EXPECT_TRUE(isSeen(button)) << button->arrowType();
    for (int clicks = 0; clicks < 12; ++clicks)
        for (auto* button : buttons)
            if (button->arrowType() == Qt::RightArrow)
                button->click();
    EXPECT_LE(tabs->tabRect(last).right(), tabs->width());
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(last).center());
    settle();
    EXPECT_NE(page().findChild<HistoryView*>(), nullptr);
}

TEST_F(Pages, aDayThatIsTypedIsReadAsItStandsAndWhatIsNoDateIsTold)
{
    openRecord(addPartnership(QStringLiteral("Road")));
    trigger("record.history");
    auto* history = page().findChild<HistoryView*>();
    auto& day = history->dayEdit();
    const auto type = [&](const QString& text) {
        day.line().selectAll();
        day.line().insert(text);
        QTest::keyClick(&day.line(), Qt::Key_Return);
        settle();
        EXPECT_EQ(day.line().text(), text);
    };
    type(QStringLiteral("31/02/2024"));
    EXPECT_EQ(history->past(), nullptr);
    EXPECT_TRUE(day.remark().contains(QStringLiteral("“31/02/2024” is no date"))) << qPrintable(day.remark());
    type(QStringLiteral("1/1/2026"));
    EXPECT_TRUE(day.remark().isEmpty());
    ASSERT_NE(history->past(), nullptr);
    EXPECT_EQ(history->past()->heading(), QStringLiteral("On 01/01/2026 it was as it is now"));
    type(QStringLiteral("១/២/២០២៦"));
    EXPECT_EQ(history->past()->heading(), QStringLiteral("On 01/02/2026 it was as it is now"));
    type(QStringLiteral("soon"));
    EXPECT_FALSE(day.remark().isEmpty());
    QTest::keyClick(&day.line(), Qt::Key_Backspace);
    EXPECT_TRUE(day.remark().isEmpty());
}

TEST_F(Pages, theHistoryOfTheRegisterHasATitleAndAWrongDayChangesNothing)
{
    addPartnership(QStringLiteral("Road"));
    trigger("tools.history");
    auto* history = workspace().findChild<HistoryView*>();
    QStringList titles;
    for (const auto* label : history->findChildren<QLabel*>())
        if (label->isVisible() && label->property("role").toString() == u"title")
            titles += label->text();
    EXPECT_EQ(titles, QStringList(QStringLiteral("History of the register")));
    const int all = history->tree().topLevelItemCount();
    history->dayEdit().line().setText(QStringLiteral("1/13/1999"));
    click(*history, QStringLiteral("Show"));
    EXPECT_EQ(history->tree().topLevelItemCount(), all);
    EXPECT_FALSE(history->dayEdit().remark().isEmpty());
}

TEST_F(Pages, theHistoryOfTheRegisterGoesBackToADay)
{
    addPartnership(QStringLiteral("Road"));
    const QDate then = QDateTime::fromMSecsSinceEpoch(now).date();
    now += qint64(3) * 24 * 3600 * 1000;
    addPartnership(QStringLiteral("Bridge"));
    trigger("tools.history");
    auto* history = workspace().findChild<HistoryView*>();
    const int all = history->tree().topLevelItemCount();
    history->dayEdit().setDate(then);
    click(*history, QStringLiteral("Show"));
    EXPECT_EQ(history->tree().topLevelItemCount(), all - 1);
}

TEST_F(Pages, theHistoryOfTheRegisterOpensEachChange)
{
    addPartnership(QStringLiteral("Road"));
    trigger("tools.history");
    auto* history = workspace().findChild<HistoryView*>();
    ASSERT_NE(history, nullptr);
    ASSERT_GE(history->tree().topLevelItemCount(), 1);
    history->tree().topLevelItem(0)->setExpanded(true);
    settle();
    EXPECT_GE(history->tree().topLevelItem(0)->childCount(), 1);
}

TEST_F(Pages, thePartnershipSaysWhatItStillLacks)
{
    const auto id = addPartnership(QStringLiteral("Road"));
    openRecord(id);
    EXPECT_TRUE(page().header().meterText().contains(QStringLiteral("▢▢▢▢")));
    fill(page().form(), "goal.en", QStringLiteral("An open road"));
    EXPECT_TRUE(page().header().meterText().contains(QStringLiteral("▣▢▢▢")));
}

TEST_F(Pages, thePracticeSaysHowMuchIsWritten)
{
    domain::Practice practice;
    practice.title.en = QStringLiteral("Committees that last");
    const auto id = save(practice);
    openRecord(id);
    const QString before = page().header().meterText();
    fill(page().form(), "summary.en", QStringLiteral("What a reader should know."));
    EXPECT_NE(page().header().meterText(), before);
}

TEST_F(Pages, theReportIsPreviewedInItsRealPagesAndSaved)
{
    addPractice(QStringLiteral("Committees that last"));
    workspace().showReport(QStringLiteral("booklet"), {});
    auto& reports = workspace().reports();
    ASSERT_TRUE(showsPages(reports)) << qPrintable(reports.preview().message());
    EXPECT_GE(reports.preview().pages(), 1);
    const QString path = folder.filePath(QStringLiteral("booklet.pdf"));
    prompts.answers = {path};
    reports.save();
    settle();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.read(5).startsWith("%PDF-"));
}

TEST_F(Pages, theFocusStaysWhereItWasWhilePagesAreMadeAndAReportIsSaved)
{
    addPractice(QStringLiteral("Committees that last"));
    trigger("tools.reports");
    auto& reports = workspace().reports();
    ASSERT_TRUE(showsPages(reports)) << qPrintable(reports.preview().message());
    ASSERT_TRUE(reports.isAncestorOf(window->focusWidget()));
    for (auto* button : reports.findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Save…"))
            button->setFocus();
    const QWidget* focused = window->focusWidget();
    prompts.answers = {folder.filePath(QStringLiteral("booklet.pdf"))};
    QTest::keyClick(window->focusWidget(), Qt::Key_Return);
    settle();
    EXPECT_TRUE(QFile::exists(folder.filePath(QStringLiteral("booklet.pdf"))));
    EXPECT_EQ(window->focusWidget(), focused);
}

TEST_F(Pages, thePagesFollowEachChoiceAndARecordThatChanges)
{
    const auto id = addPractice(QStringLiteral("Committees that last"));
    trigger("tools.reports");
    auto& reports = workspace().reports();
    ASSERT_TRUE(showsPages(reports)) << qPrintable(reports.preview().message());
    const QString english = wordsOf(reports);
    EXPECT_TRUE(english.contains(QStringLiteral("Best")));
    auto wanted = reports.request();
    wanted.mode = daikou::reports::LanguageMode::Khmer;
    reports.choose(wanted);
    EXPECT_TRUE(reports.preview().isWorking());
    ASSERT_TRUE(showsPages(reports));
    EXPECT_NE(wordsOf(reports), english);
    auto practice = source().require<domain::Practice>(id);
    practice.title.km = QStringLiteral("គណៈកម្មការ");
    save(practice);
    EXPECT_TRUE(reports.preview().isWorking());
    ASSERT_TRUE(showsPages(reports));
}

TEST_F(Pages, theChoicesOfAReportOutliveASwitchOfLanguage)
{
    addPractice(QStringLiteral("Committees that last"));
    trigger("tools.reports");
    auto wanted = workspace().reports().request();
    wanted.mode = daikou::reports::LanguageMode::Both;
    wanted.audience = daikou::reports::Audience::Public;
    wanted.scope = QStringLiteral("status=published");
    workspace().reports().choose(wanted);
    window->setLanguage(domain::Language::Khmer);
    settle();
    settle();
    auto& reports = workspace().reports();
    EXPECT_EQ(reports.request().mode, wanted.mode);
    EXPECT_EQ(reports.request().audience, wanted.audience);
    EXPECT_EQ(reports.request().scope, wanted.scope);
    EXPECT_TRUE(showsPages(reports)) << qPrintable(reports.preview().message());
}

TEST_F(Pages, theFocusAloneLeavesNoPage)
{
    workspace().showImport(nullptr);
    auto* navigation = workspace().findChild<QListWidget*>(QStringLiteral("navigation"));
    ASSERT_NE(navigation, nullptr);
    navigation->setFocus(Qt::TabFocusReason);
    settle();
    EXPECT_EQ(workspace().location().area, QStringLiteral("import"));
    QTest::keyClick(navigation, Qt::Key_Down);
    settle();
    EXPECT_NE(workspace().location().area, QStringLiteral("import"));
}

TEST_F(Pages, aScopeThatCannotBeReadIsTold)
{
    workspace().showReport(QStringLiteral("booklet"), QStringLiteral("nonsense=="));
    EXPECT_FALSE(showsPages(workspace().reports()));
    EXPECT_FALSE(workspace().reports().preview().message().isEmpty());
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
    trigger("file.restore");
    auto* dialog = window->findChild<RestoreDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->list().topLevelItemCount(), 1);
    const QString before = source().path();
    dialog->restoreButton().click();
    settle();
    EXPECT_NE(source().path(), before);
    EXPECT_TRUE(source().isLive(id)) << qPrintable(window->bar().text());
    EXPECT_TRUE(window->bar().text().contains(source().path()));
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
