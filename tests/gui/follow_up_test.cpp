// SPDX-License-Identifier: GPL-3.0-or-later
// What is late and due: on the home page, and an activity's progress from its list.
#include "gui/home/home_page.h"
#include "gui/records/plan_board.h"
#include "gui/records/progress_line.h"
#include "gui/shared/drafts.h"
#include "gui/shared/settings.h"
#include "gui/shared/status_pill.h"
#include "gui/shared/tile_map_view.h"
#include "gui/window_test.h"

#include "store/query/list_query.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

namespace daikou::gui::test {
namespace {

using namespace domain;

class FollowUp : public WindowTest {
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        startRegister();
        const QDate day = source().today();
        plan = saved(ActionPlan{.title = {QStringLiteral("Clean water"), {}}, .review = day.addDays(3)});
        late = addActivity("Dig a well", day.addDays(-30), ActivityStatus::NotStarted);
        addActivity("Done in time", day.addDays(-30), ActivityStatus::Done);
        addActivity("Due tomorrow", day.addDays(1), ActivityStatus::UnderWay);
        addActivity("Due next year", day.addDays(400), ActivityStatus::Unset);
        saved(ActionPlan{.title = {QStringLiteral("Done with"), {}}, .status = PlanStatus::Completed, .review = day});
        saved(Event{.kind = EventKind::Training, .title = {QStringLiteral("Without"), {}}, .start = day.addDays(-9)});
        const auto fruitful = saved(
            Event{.kind = EventKind::Training, .title = {QStringLiteral("Fruitful"), {}}, .start = day.addDays(-9)});
        saved(Outcome{.event = fruitful, .kind = OutcomeKind::Issue, .text = {QStringLiteral("Dust"), {}}});
        saved(Event{.kind = EventKind::Training,
                    .title = {QStringLiteral("Going on"), {}},
                    .start = day.addDays(-1),
                    .end = day.addDays(1)});
        workspace().showArea(QStringLiteral("home"));
        settle();
    }
    template <class R>
    RecordId saved(R record)
    {
        RecordId id;
        source().perform({ChangeLabel::Code::Add, {}}, [&](store::Change& change) { id = change.save(record); });
        return id;
    }
    RecordId addActivity(const char* what, QDate due, ActivityStatus status)
    {
        return saved(Activity{.plan = plan, .what = {QString::fromUtf8(what), {}}, .due = due, .status = status});
    }
    QList<QPushButton*> concerns()
    {
        QList<QPushButton*> all;
        for (auto* button : workspace().home().findChildren<QPushButton*>())
            if (button->isVisibleTo(&workspace().home()) && button->text().contains(u'▲'))
                all += button;
        return all;
    }
    QStringList concernTexts()
    {
        QStringList all;
        for (const auto* button : concerns())
            all += button->text();
        return all;
    }
    ProgressLine& line() { return *workspace().findChild<ProgressLine*>(); }

    RecordId plan, late;
};

TEST_F(FollowUp, homeTellsWhatIsLateAndDueAndEachKeyLeadsToExactlyThat)
{
    EXPECT_EQ(concernTexts(), QStringList({QStringLiteral("1  ▲ Activities that are late: 1"),
                                           QStringLiteral("2  ▲ Activities due within 14 days: 1"),
                                           QStringLiteral("3  ▲ Action plans to review, at once or within 14 days: 1"),
                                           QStringLiteral("4  ▲ Events that are over and have no outcomes: 1")}));
    const QStringList first{QStringLiteral("Dig a well"), QStringLiteral("Due tomorrow"), QStringLiteral("Clean water"),
                            QStringLiteral("Without")};
    for (int i = 0; i < first.size(); ++i) {
        workspace().showArea(QStringLiteral("home"));
        settle();
        QApplication::setActiveWindow(window.get()); // keys that are shortcuts go to the window in front
        QTest::keyClick(window.get(), Qt::Key(Qt::Key_1 + i));
        settle();
        ASSERT_NE(workspace().list(), nullptr);
        auto& model = workspace().list()->model();
        ASSERT_EQ(model.rowCount(), 1) << i;
        EXPECT_EQ(source().titleOf(model.idAt(0), Language::English), first[i]);
    }
}

TEST_F(FollowUp, theFiguresAreThoseOfTheListOfTheSameCondition)
{
    const auto figures = loadFigures(source());
    ASSERT_FALSE(figures.concerns.empty());
    for (const auto& concern : figures.concerns)
        EXPECT_EQ(concern.count, store::ListQuery(source(), {.type = concern.type, .where = concern.where}).count())
            << concern.where.toStdString();
    EXPECT_EQ(figures.concerns.front().where, u"status=late");
}

TEST_F(FollowUp, theMapOfHomeShowsWhatIsChosen)
{
    auto* choice = workspace().home().findChild<QComboBox*>();
    ASSERT_EQ(choice->count(), 2);
    choice->setCurrentIndex(1);
    Q_EMIT workspace().home().map().chosen(QStringLiteral("02"));
    settle();
    ASSERT_NE(workspace().list(), nullptr);
    EXPECT_EQ(&workspace().list()->type(), &Activity::type());
    EXPECT_EQ(workspace().list()->model().request().where, u"status=late and province.code=02");
    EXPECT_EQ(settings->value(Setting::HomeMap).toInt(), 1) << "and is shown again the next time";
}

TEST_F(FollowUp, whatIsLateComesByItsDateAndTheFilterIsToldInWords)
{
    addActivity("A later one", source().today().addDays(-3), ActivityStatus::NotStarted);
    addActivity("Zebra crossing, the latest of all", source().today().addDays(-300), ActivityStatus::NotStarted);
    workspace().showArea(QStringLiteral("home"));
    settle();
    concerns().front()->click();
    settle();
    auto& model = workspace().list()->model();
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(source().titleOf(model.idAt(0), Language::English), QStringLiteral("Zebra crossing, the latest of all"));
    EXPECT_EQ(source().titleOf(model.idAt(2), Language::English), QStringLiteral("A later one"));
    QStringList chips;
    for (const auto* chip : workspace().list()->findChildren<QToolButton*>())
        chips += chip->text();
    EXPECT_TRUE(chips.contains(QStringLiteral("Status: Late  ✕"))) << chips.join(u'|').toStdString();
}

TEST_F(FollowUp, everyStatusOfAnActivityHasAMarkThatTellsItFromTheOthers)
{
    QSet<QString> marks;
    for (const char* code : {"not_started", "under_way", "late", "done", "dropped"})
        marks.insert(lookOfStatus(QString::fromLatin1(code)).icon);
    EXPECT_EQ(marks.size(), 5);
}

TEST_F(FollowUp, theKeyboardComesToColumnsOfTheBoardThatHoldSomethingAndIsSeenThere)
{
    workspace().openRecord(plan);
    settle();
    QApplication::setActiveWindow(window.get()); // the keyboard comes to windows in front only
    auto* board = page().openExtra<gui::PlanBoard>();
    settle();
    for (const auto status : {ActivityStatus::NotStarted, ActivityStatus::UnderWay, ActivityStatus::Late}) {
        auto& column = board->column(status);
        EXPECT_EQ(bool(column.focusPolicy() & Qt::TabFocus), column.count() > 0);
        if (column.count() == 0)
            continue;
        column.setFocus(Qt::TabFocusReason);
        EXPECT_NE(column.currentItem(), nullptr);
    }
}

TEST_F(FollowUp, threeKeysNoteTheProgressOfTheActivityChosenInTheList)
{
    workspace().openRecord(late);
    settle();
    workspace().list()->view().setFocus();
    const qint64 before = source().count(ProgressNote::type());
    const QDate dayBefore = source().today();
    trigger("record.note"); // Ctrl+G
    ASSERT_TRUE(line().isVisible());
    QTest::keyClick(&line().edit(), Qt::Key_Up);
    QTest::keyClick(&line().edit(), Qt::Key_Return);
    settle();
    EXPECT_FALSE(line().isVisible());
    const auto notes = source().children<ProgressNote>(late);
    ASSERT_EQ(source().count(ProgressNote::type()), before + 1);
    EXPECT_EQ(notes.front().percent, 25);
    EXPECT_GE(notes.front().date, dayBefore); // the clock of the tests runs fast
    EXPECT_LE(notes.front().date, source().today());
    EXPECT_EQ(source().require<Activity>(late).percent, 25);
    EXPECT_EQ(source().require<Activity>(late).status, ActivityStatus::UnderWay);
    trigger("edit.undo");
    settle();
    EXPECT_EQ(source().count(ProgressNote::type()), before);
    EXPECT_FALSE(source().require<Activity>(late).percent);
}

TEST_F(FollowUp, theBoardOfAPlanShowsEachActivityInItsStatusAndKeysMoveIt)
{
    workspace().openRecord(plan);
    settle();
    auto* board = page().openExtra<gui::PlanBoard>();
    ASSERT_NE(board, nullptr);
    const auto texts = [&](ActivityStatus status) {
        QStringList all;
        for (int row = 0; row < board->column(status).count(); ++row)
            all += board->column(status).item(row)->text().section(u'\n', 0, 0);
        return all;
    };
    EXPECT_EQ(texts(ActivityStatus::NotStarted), QStringList(QStringLiteral("Due next year")));
    EXPECT_EQ(texts(ActivityStatus::UnderWay), QStringList(QStringLiteral("Due tomorrow")));
    EXPECT_EQ(texts(ActivityStatus::Late), QStringList(QStringLiteral("Dig a well")));
    EXPECT_EQ(texts(ActivityStatus::Done), QStringList(QStringLiteral("Done in time")));
    auto& lateOnes = board->column(ActivityStatus::Late);
    lateOnes.setCurrentRow(0);
    lateOnes.setFocus();
    QTest::keyClick(&lateOnes, Qt::Key_Right, Qt::ControlModifier);
    settle();
    EXPECT_EQ(source().require<Activity>(late).status, ActivityStatus::Done);
    EXPECT_TRUE(source().require<Activity>(late).finished.isValid());
    EXPECT_EQ(texts(ActivityStatus::Done).size(), 2);
    trigger("edit.undo");
    settle();
    EXPECT_EQ(texts(ActivityStatus::Late), QStringList(QStringLiteral("Dig a well")));
    auto& begun = board->column(ActivityStatus::UnderWay);
    begun.setCurrentRow(0);
    QTest::keyClick(&begun, Qt::Key_Right, Qt::ControlModifier); // Late is not a status that somebody gives
    settle();
    EXPECT_EQ(texts(ActivityStatus::Done).size(), 2);
    auto& done = board->column(ActivityStatus::Done);
    for (const auto* column : {&lateOnes, &begun, &done}) { // what stands in a column can be read
        EXPECT_TRUE(column->count() == 0 || column->width() >= 140) << column->width();
    }
    QTest::keyClick(&done, Qt::Key_Left);
    EXPECT_GE(lateOnes.currentRow(), 0);
}

TEST_F(FollowUp, whatIsNoProgressIsToldAndEscapeLeavesIt)
{
    workspace().openRecord(late);
    settle();
    trigger("record.note");
    QTest::keyClick(&line().edit(), Qt::Key_Return);
    EXPECT_TRUE(line().isVisible());
    QTest::keyClicks(&line().edit(), QStringLiteral("150"));
    QTest::keyClick(&line().edit(), Qt::Key_Return);
    EXPECT_TRUE(line().isVisible());
    QTest::keyClick(&line().edit(), Qt::Key_Escape);
    EXPECT_FALSE(line().isVisible());
    EXPECT_EQ(source().count(ProgressNote::type()), 0);
    trigger("record.note");
    line().edit().setText(QStringLiteral("១០០% បានជីក"));
    QTest::keyClick(&line().edit(), Qt::Key_Return);
    settle();
    EXPECT_EQ(source().require<Activity>(late).status, ActivityStatus::Done);
    EXPECT_EQ(source().children<ProgressNote>(late).front().what.km, QStringLiteral("បានជីក"));
}

TEST_F(FollowUp, whatIsTypedOfTheProgressIsOnTheDiskAndOfferedAgain)
{
    openRecord(late);
    trigger("record.note");
    QTest::keyClicks(&line().edit(), QStringLiteral("50% the pump"));
    window->session()->drafts().flush();
    EXPECT_EQ(Drafts({draftsFile()}).all().size(), 1);
    openWindow();
    ASSERT_TRUE(open(file()));
    QPushButton* offer = nullptr;
    for (auto* button : window->bar().findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == u"Show it")
            offer = button;
    ASSERT_NE(offer, nullptr) << window->bar().text().toStdString();
    offer->click();
    settle();
    ASSERT_TRUE(line().isVisible());
    EXPECT_EQ(line().edit().text(), u"50% the pump");
    EXPECT_EQ(page().id(), late);
    QTest::keyClick(&line().edit(), Qt::Key_Return);
    settle();
    EXPECT_EQ(source().require<Activity>(late).percent, 50);
    EXPECT_TRUE(window->session()->drafts().all().isEmpty());
}

TEST_F(FollowUp, whatIsTypedStandsThereAgainAfterLookingElsewhereAndEscapeForgetsIt)
{
    const auto other = addActivity("Paint", {}, ActivityStatus::NotStarted);
    openRecord(late);
    trigger("record.note");
    QTest::keyClicks(&line().edit(), QStringLiteral("the pump is late"));
    workspace().showArea(QStringLiteral("home"));
    settle();
    EXPECT_FALSE(line().isVisible());
    openRecord(other);
    trigger("record.note");
    EXPECT_TRUE(line().edit().text().isEmpty()); // it was of another activity
    openRecord(late);
    trigger("record.note");
    EXPECT_EQ(line().edit().text(), u"the pump is late");
    QTest::keyClick(&line().edit(), Qt::Key_Escape);
    EXPECT_TRUE(window->session()->drafts().all().isEmpty());
    trigger("record.note");
    EXPECT_TRUE(line().edit().text().isEmpty());
}

TEST_F(FollowUp, progressTypedOfAnActivityThatIsGoneComesAsAFile)
{
    openRecord(late);
    trigger("record.note");
    QTest::keyClicks(&line().edit(), QStringLiteral("the pump is here"));
    source().perform({ChangeLabel::Code::Delete, {}}, [&](store::Change& change) { change.remove(late); });
    settle();
    workspace().restoreDraft(window->session()->drafts().all().first());
    settle();
    EXPECT_TRUE(window->bar().text().contains(QStringLiteral("no longer there"))) << window->bar().text().toStdString();
    EXPECT_TRUE(window->session()->drafts().all().isEmpty());
}

TEST(TypedProgressTest, aNumberAloneIsAShareAndWordsBehindItNeedTheSign)
{
    const auto read = [](const char* text) { return TypedProgress::read(QString::fromUtf8(text)); };
    EXPECT_EQ(read(" 50 ").percent, 50);
    EXPECT_EQ(read("៥០").percent, 50);
    EXPECT_EQ(read("50 % ordered").percent, 50);
    EXPECT_EQ(read("50 % ordered").what, u"ordered");
    EXPECT_FALSE(read("12 wells dug").percent);
    EXPECT_EQ(read("12 wells dug").what, u"12 wells dug");
    EXPECT_EQ(read("").stepped(1, 30).percent, 50);
    EXPECT_EQ(read("").stepped(-1, 30).percent, 25);
    EXPECT_EQ(read("90% x").stepped(1, 0).text(), u"100% x");
    EXPECT_EQ(read("0").stepped(-1, 0).percent, 0);
}

} // namespace
} // namespace daikou::gui::test
