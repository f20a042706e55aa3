// SPDX-License-Identifier: GPL-3.0-or-later
// The charts: what they say is what the lists behind them hold, and every part of them opens its list.
#include "gui/charts/chart_card.h"
#include "gui/charts/charts_page.h"
#include "gui/shared/chart_view.h"
#include "gui/shared/picture_button.h"
#include "gui/shared/tile_map_view.h"
#include "gui/window_test.h"

#include "domain/rules/place_rules.h"
#include "store/query/list_query.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QPushButton>

namespace daikou::gui::test {
namespace {

using namespace domain;

class Charts : public WindowTest {
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        startRegister();
    }
    void fillRegister()
    {
        for (const char* area : {"02", "0205", "020502", "17", "1709", "170901"})
            addArea(QString::fromLatin1(area));
        addActivities(addPlan("020502"), {ActivityStatus::Done, ActivityStatus::Done, ActivityStatus::NotStarted,
                                          ActivityStatus::Dropped, ActivityStatus::PassedUp});
        addActivities(addPlan("170901"), {ActivityStatus::Unset, ActivityStatus::UnderWay});
        addActivities(save(ActionPlan{.title = {QStringLiteral("Nowhere"), {}}}), {ActivityStatus::Done});
        addPartnerships();
        addTurnout();
        showCharts();
    }
    void addArea(const QString& code)
    {
        domain::Area area;
        area.code = code;
        area.name.en = QStringLiteral("Area ") + code;
        save(area);
    }
    RecordId addPlan(const char* commune)
    {
        Council council;
        council.area = areaIdOf(QString::fromLatin1(commune));
        council.id = *identityOf(toRecord(council));
        save(council);
        return save(ActionPlan{.council = council.id, .title = {QStringLiteral("Plan"), {}}});
    }
    void addActivities(const RecordId& plan, const std::vector<ActivityStatus>& statuses)
    {
        for (const auto status : statuses)
            save(Activity{.plan = plan,
                          .what = {QStringLiteral("Dig"), {}},
                          .due = source().today().addDays(status == ActivityStatus::Unset ? 30 : -30),
                          .status = status});
    }
    void addPartnerships()
    {
        const auto water = save(Sector{.code = QStringLiteral("x-water"), .name = {QStringLiteral("Wells"), {}}});
        save(Partnership{.title = {QStringLiteral("A"), {}},
                         .sectors = {water},
                         .start = QDate(2003, 5, 1),
                         .status = PartnershipStatus::Active});
        save(Partnership{
            .title = {QStringLiteral("B"), {}}, .start = QDate(2003, 12, 31), .status = PartnershipStatus::Completed});
        save(Partnership{.title = {QStringLiteral("C"), {}}});
    }
    void addTurnout()
    {
        const auto event = save(Event{.kind = EventKind::Training,
                                      .title = {QStringLiteral("Training"), {}},
                                      .start = QDate(2004, 1, 1),
                                      .end = QDate(2004, 1, 3)});
        const auto person = [&](const char* name, Sex sex) {
            return save(Person{.name = {QString::fromUtf8(name), {}}, .sex = sex});
        };
        save(Participation{.event = event,
                           .person = person("Sok Dara", Sex::Woman),
                           .role = ParticipantRole::Speaker,
                           .days = QStringLiteral("1, 3")});
        save(Participation{.event = event, .person = person("Kim", Sex::Unset), .role = ParticipantRole::Speaker});
        save(Headcount{.event = event, .sex = Sex::Woman, .count = 30});
        save(Headcount{.event = event, .sex = Sex::Man, .count = {}});
        save(Headcount{.event = event, .day = QDate(2004, 1, 2), .sex = Sex::Man, .count = 7});
    }
    void showCharts()
    {
        workspace().showArea(QStringLiteral("charts"));
        settle();
    }
    ChartsPage& charts() { return workspace().charts(); }
    static QStringList labels(const ChartCard& card)
    {
        QStringList all;
        for (const auto& bar : card.content().bars)
            all += bar.label.en;
        return all;
    }
    qint64 numberIn(const ListBehind& list)
    {
        return store::ListQuery(source(), {.type = list.type, .where = list.where}).count();
    }
    /// Of each bar and each of its parts the number must be that of its list.
    void expectListsToAgree(const ChartCard& card)
    {
        const auto& content = card.content();
        for (int bar = 0; bar < int(content.bars.size()); ++bar) {
            const auto& drawn = content.bars[size_t(bar)];
            EXPECT_EQ(qint64(drawn.value), numberIn(content.listOf({.bar = bar}))) << drawn.label.en.toStdString();
            for (int part = 0; part < int(drawn.parts.size()); ++part)
                EXPECT_EQ(qint64(drawn.parts[size_t(part)]), numberIn(content.listOf({.bar = bar, .part = part})))
                    << drawn.label.en.toStdString() << ", part " << part << ": "
                    << content.listOf({.bar = bar, .part = part}).where.toStdString();
        }
    }
};

TEST_F(Charts, ofAnEmptyRegisterSayWhatWouldBeHereAndHowToBegin)
{
    showCharts();
    EXPECT_FALSE(charts().map().isVisible());
    QPushButton* begin = nullptr;
    for (auto* button : charts().findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == u"Record a workshop")
            begin = button;
    ASSERT_NE(begin, nullptr);
    begin->click();
    settle();
    EXPECT_NE(workspace().deskStart(), nullptr);
}

TEST_F(Charts, placesShowTheFixRateAndTheNumberAndTheirListsAgree)
{
    fillRegister();
    EXPECT_EQ(labels(charts().places()), QStringList({QStringLiteral("Area 02"), QStringLiteral("Area 17"),
                                                      QStringLiteral("Place not recorded")}));
    EXPECT_EQ(charts().places().content().bars[0].shown, u"50 % (2/4)");
    EXPECT_EQ(charts().places().content().bars[1].shown, u"0 % (0/2)");
    EXPECT_TRUE(charts().map().textOf(QStringLiteral("02")).endsWith(QStringLiteral("50 % (2/4)")));
    expectListsToAgree(charts().places());
    charts().measure().setCurrentIndex(1);
    EXPECT_EQ(charts().places().content().bars[0].value, 5);
    expectListsToAgree(charts().places());
    EXPECT_TRUE(charts().map().textOf(QStringLiteral("02")).contains(QStringLiteral("5")));
}

TEST_F(Charts, aProvinceOfTheMapShowsItsCommunesAndTheWayBackAllProvinces)
{
    fillRegister();
    charts().map().setFocus();
    charts().map().select(QStringLiteral("17"));
    QTest::keyClick(&charts().map(), Qt::Key_Return);
    settle();
    EXPECT_EQ(labels(charts().places()), QStringList(QStringLiteral("Area 170901")));
    EXPECT_EQ(charts().places().content().title, u"Area 17: fix rate by commune");
    expectListsToAgree(charts().places());
    charts().showProvince({});
    settle();
    EXPECT_EQ(labels(charts().places()).size(), 3);
}

TEST_F(Charts, arrowsGoFromPartToPartAndEnterOpensExactlyThatList)
{
    fillRegister();
    auto& view = charts().places().view();
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(view.selected(), BarSpot({.bar = 0}));
    EXPECT_TRUE(view.accessibleDescription().contains(QStringLiteral("50 % (2/4)")));
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.selected(), BarSpot({.bar = 0, .part = 1}));
    EXPECT_EQ(view.accessibleDescription(), u"Area 02, Late: 1");
    QTest::keyClick(&view, Qt::Key_Return);
    settle();
    ASSERT_NE(workspace().list(), nullptr);
    EXPECT_EQ(&workspace().list()->type(), &Activity::type());
    EXPECT_EQ(workspace().list()->model().rowCount(), 1);
    EXPECT_TRUE(workspace().list()->model().request().where.contains(QStringLiteral("status=late")));
    trigger("view.previous"); // Alt+Left
    EXPECT_TRUE(charts().isVisible());
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Left);
    QTest::keyClick(&view, Qt::Key_Left);
    EXPECT_EQ(view.selected(), BarSpot({.bar = 0}));
    QTest::keyClick(&view, Qt::Key_End);
    EXPECT_EQ(view.selected().bar, 2);
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(view.selected().bar, 2);
}

TEST_F(Charts, aClickOpensTheListOfThePartUnderIt)
{
    fillRegister();
    auto& view = charts().places().view();
    const QRectF area = QRectF(view.rect()).adjusted(4, 4, -4, -4);
    const QPoint place = view.picture()->placeOf({.bar = 0, .part = 0}, area).center().toPoint();
    QTest::mouseClick(&view, Qt::LeftButton, {}, place);
    settle();
    ASSERT_NE(workspace().list(), nullptr);
    EXPECT_EQ(workspace().list()->model().rowCount(), 2);
}

TEST_F(Charts, partnershipsStandByYearAndSectorWithWhatBecameOfThem)
{
    fillRegister();
    charts().openTab(1);
    settle();
    EXPECT_EQ(labels(charts().years()), QStringList({QStringLiteral("2003"), QStringLiteral("Start not recorded")}));
    EXPECT_EQ(labels(charts().sectors()),
              QStringList({QStringLiteral("Wells"), QStringLiteral("Sector not recorded")}));
    EXPECT_EQ(charts().years().content().bars[0].parts, (std::vector<double>{1, 1, 0, 0}));
    expectListsToAgree(charts().years());
    expectListsToAgree(charts().sectors());
}

TEST_F(Charts, personsAndAttendancesStandApartAndWhatWasNotRecordedIsNoZero)
{
    fillRegister();
    charts().openTab(2);
    settle();
    const auto& persons = charts().persons().content();
    ASSERT_EQ(labels(charts().persons()),
              QStringList({QStringLiteral("Speaker, by name"), QStringLiteral("Not recorded, counted")}));
    EXPECT_EQ(persons.bars[0].parts, (std::vector<double>{1, 0, 0, 1}));
    EXPECT_EQ(persons.bars[1].parts, (std::vector<double>{30, 0, 0, 0}));
    EXPECT_TRUE(persons.note.contains(QStringLiteral("1 head counts were not recorded; they are not zero.")));
    EXPECT_EQ(numberIn(persons.listOf({.bar = 0, .part = 3})), 1);
    EXPECT_EQ(numberIn(persons.listOf({.bar = 1, .part = 0})), 1); // the cell of 30
    const auto& attendances = charts().attendances().content();
    ASSERT_EQ(labels(charts().attendances()),
              QStringList({QStringLiteral("Speaker, by name"), QStringLiteral("Not recorded, counted")}));
    EXPECT_EQ(attendances.bars[0].value, 2); // two days of one woman
    EXPECT_EQ(attendances.bars[1].parts, (std::vector<double>{0, 7, 0, 0}));
    EXPECT_TRUE(attendances.note.contains(QStringLiteral("Of 1 persons the days were not recorded")));
}

TEST_F(Charts, whatChangesIsCountedAnewWhileTheyAreLookedAt)
{
    fillRegister();
    addActivities(save(ActionPlan{.title = {QStringLiteral("Nowhere else"), {}}}), {ActivityStatus::Dropped});
    EXPECT_EQ(charts().places().content().bars.back().shown, u"50 % (1/2)");
}

TEST_F(Charts, aScreenReaderHearsAllOfAChartAsATable)
{
    fillRegister();
    const QString table = charts().places().view().table();
    EXPECT_EQ(table.split(u'\n').size(), 3);
    EXPECT_TRUE(table.contains(QStringLiteral("Area 02: 50 % (2/4); Area 02, Done: 2; Area 02, Late: 1")))
        << table.toStdString();
    EXPECT_EQ(charts().places().view().accessibleName(), u"Fix rate by province");
}

TEST_F(Charts, aPictureIsCopiedAndSavedAsWhatItsNameSays)
{
    fillRegister();
    auto& button = charts().places().pictureButton();
    button.copy();
    EXPECT_FALSE(QApplication::clipboard()->image().isNull());
    const QString png = folder.filePath(QStringLiteral("chart.png")),
                  svg = folder.filePath(QStringLiteral("chart.svg"));
    prompts.answers = {png, svg, QString(), QStringLiteral("/proc/nowhere/chart.png")};
    button.save();
    EXPECT_FALSE(QImage(png).isNull());
    button.save();
    QFile drawing(svg);
    ASSERT_TRUE(drawing.open(QIODevice::ReadOnly));
    EXPECT_TRUE(drawing.readAll().contains("Area 02"));
    button.save(); // thought better of it
    button.save();
    settle();
    EXPECT_TRUE(window->bar().text().contains(QStringLiteral("cannot be written")));
}

TEST_F(Charts, theyHaveAKeyAndStandBelowActivities)
{
    QApplication::setActiveWindow(window.get());
    QTest::keyClick(window.get(), Qt::Key_0, Qt::AltModifier);
    settle();
    EXPECT_EQ(workspace().location().area, u"charts");
}

} // namespace
} // namespace daikou::gui::test
