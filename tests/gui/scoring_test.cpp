// SPDX-License-Identifier: GPL-3.0-or-later
// A round typed from paper by keyboard alone, and what its results show.
#include "domain/scoring/results.h"
#include "gui/assessments/answer_grid.h"
#include "gui/assessments/chart_frame.h"
#include "gui/assessments/indicator_panel.h"
#include "gui/assessments/new_group.h"
#include "gui/assessments/results_tab.h"
#include "gui/assessments/scoring_tab.h"
#include "gui/shared/drafts.h"
#include "gui/window_test.h"
#include "store/assessments/round_figures.h"
#include "store/instruments/instrument_json.h"
#include "store/instruments/kept_instrument.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace daikou::gui::test {
namespace {

using namespace domain;

class ScoringJourney : public WindowTest {
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        startRegister();
        instrument = store::instrumentsSupplied().front();
        indicators = indicatorsOf(instrument).size();
        source().perform({ChangeLabel::Code::Add, {}}, [&](store::Change& change) {
            Area area;
            area.code = QStringLiteral("02");
            area.name = {QStringLiteral("Thma Koul"), QStringLiteral("ថ្មគោល")};
            const auto place = change.save(area);
            Council about;
            about.area = place;
            council = change.save(about);
            questionnaire = store::keepInstrument(source(), change, instrument);
        });
        round = newRound(1, QDate(2004, 3, 1));
        settle();
    }
    RecordId newRound(int number, QDate start)
    {
        Assessment assessment;
        assessment.council = council;
        assessment.instrument = questionnaire;
        assessment.round = number;
        assessment.start = start;
        return save(assessment);
    }
    ScoringTab& scoring()
    {
        openRecord(round);
        auto* tab = page().openExtra<ScoringTab>();
        settle();
        return *tab;
    }
    ResultsTab& results()
    {
        openRecord(round);
        auto* tab = page().openExtra<ResultsTab>();
        settle();
        return *tab;
    }
    void addGroup(ScoringTab& tab, const char* side, const QString& name = {})
    {
        auto& group = tab.newGroup();
        group.sideBox().setCurrentIndex(group.sideBox().findData(QString::fromLatin1(side)));
        group.nameEdit().setText(name);
        QTest::keyClick(&group.nameEdit(), Qt::Key_Return);
        settle();
    }
    void type(ScoringTab& tab, const QString& keys)
    {
        for (const QChar key : keys)
            QTest::sendKeyEvent(QTest::Click, &tab.grid(), Qt::Key_unknown, QString(key), Qt::NoModifier);
        settle();
    }
    /// Every card of this group the same answer to everything.
    void addCards(ScoringTab& tab, const char* side, int level, int cards, const QString& name = {})
    {
        addGroup(tab, side, name);
        for (int card = 0; card < cards; ++card)
            type(tab, QString(int(indicators), QChar(u'0' + level)));
    }
    Results computed() { return store::figuresOfRound(source(), round).results; }
    std::vector<Score> scoresOf(const ScoringTab& tab)
    {
        return source().children<Score>(tab.model().sheet()->group().id);
    }

    Instrument instrument;
    size_t indicators = 0;
    RecordId council, questionnaire, round;
};

TEST_F(ScoringJourney, aCardTakesAsManyKeysAsAnswersAndTheNextOneBeginsByItself)
{
    auto& tab = scoring();
    addGroup(tab, "citizens");
    QString answers;
    for (size_t i = 0; i < indicators; ++i)
        answers += QChar(u'1' + char16_t(i % 5));
    type(tab, answers);
    EXPECT_EQ(tab.model().sheet()->cards(EntryMode::Cards), 1);
    EXPECT_FALSE(tab.model().sheet()->isDirty());
    EXPECT_EQ(tab.grid().currentIndex().column(), 1);
    EXPECT_EQ(tab.grid().indicator(), std::optional<size_t>(0));
    const auto scores = scoresOf(tab);
    ASSERT_EQ(scores.size(), indicators);
    const auto results = computed();
    for (size_t i = 0; i < indicators; ++i)
        EXPECT_EQ(results.groups.front().figures.indicators[i].mean, double(1 + i % 5)) << i;
    trigger("edit.undo");
    EXPECT_TRUE(scoresOf(tab).empty()) << "a card is one step";
}

TEST_F(ScoringJourney, zeroIsNotAnsweredKhmerDigitsAreDigitsAndWhatIsOffTheScaleIsRefused)
{
    auto& tab = scoring();
    addGroup(tab, "citizens");
    type(tab, QStringLiteral("0៣7"));
    EXPECT_EQ(tab.grid().indicator(), std::optional<size_t>(2)) << "7 stays where it is";
    type(tab, QString(int(indicators) - 2, u'5'));
    const auto figures = computed().groups.front().figures;
    EXPECT_EQ(figures.indicators[0].n, 0);
    EXPECT_EQ(figures.indicators[0].notAnswered, 1);
    EXPECT_EQ(figures.indicators[1].mean, 3.0);
    EXPECT_EQ(figures.indicators[2].mean, 5.0);
}

TEST_F(ScoringJourney, votesAreNumbersWithEnterBetweenAndGiveWhatTheirCardsWouldGive)
{
    auto& tab = scoring();
    addGroup(tab, "citizens", QStringLiteral("by votes"));
    tab.setMode(EntryMode::Votes);
    tab.grid().begin();
    for (const char* votes : {"0", "12", "3", "1", "0", "2"}) {
        type(tab, QString::fromLatin1(votes));
        QTest::keyClick(&tab.grid(), Qt::Key_Return);
    }
    settle();
    EXPECT_EQ(tab.grid().indicator(), std::optional<size_t>(1));
    EXPECT_EQ(tab.grid().currentIndex().column(), 0);
    const auto figure = computed().groups.front().figures.indicators.front();
    EXPECT_EQ(figure.n, 16);
    EXPECT_EQ(figure.notAnswered, 2);
    EXPECT_DOUBLE_EQ(*figure.mean, (12 * 2 + 3 * 3 + 1 * 4) / 16.0);
    const auto head = tab.model().headerData(tab.model().rowOf(0), Qt::Vertical, AnswerModel::RunningRole);
    EXPECT_EQ(head.toString(), QStringLiteral("2.3 (16)"));
}

TEST_F(ScoringJourney, theSameCardsOnceMoreAreComparedAndSettledByOneKey)
{
    auto& tab = scoring();
    addCards(tab, "citizens", 4, 2);
    tab.setMode(EntryMode::Again);
    tab.grid().begin();
    type(tab, QStringLiteral("43") + QString(int(indicators) - 2, u'4'));
    EXPECT_EQ(tab.model().sheet()->differences(), 1);
    tab.setMode(EntryMode::Compare);
    tab.grid().begin();
    EXPECT_EQ(tab.grid().indicator(), std::optional<size_t>(1)) << "at the first difference";
    EXPECT_EQ(tab.grid().currentIndex().data().toString(), QStringLiteral("4 ≠ 3"));
    type(tab, QStringLiteral("3"));
    tab.commit();
    EXPECT_EQ(tab.model().sheet()->differences(), 0);
    const auto scores = scoresOf(tab);
    const auto second = std::ranges::find(scores, indicatorsOf(instrument)[1]->id, &Score::indicator);
    ASSERT_NE(second, scores.end());
    EXPECT_EQ(second->cards, QStringLiteral("3 4"));
    EXPECT_EQ(second->second, QStringLiteral("3"));
}

TEST_F(ScoringJourney, whatIsTypedOfACardIsADraftUntilTheCardIsWhole)
{
    auto& tab = scoring();
    addGroup(tab, "council");
    type(tab, QStringLiteral("234"));
    auto& drafts = window->session()->drafts();
    ASSERT_EQ(drafts.all().size(), 1);
    EXPECT_TRUE(scoresOf(tab).empty());
    ScoringTab after(*window->session()); // as a program that starts after a power cut
    after.showRecord(round);
    ASSERT_TRUE(after.restore(drafts.all().first()));
    const auto& sheet = *after.model().sheet();
    EXPECT_EQ(sheet.answer(0, 0, EntryMode::Cards), (CardAnswer{.kind = CardAnswer::Kind::Level, .level = 2}));
    EXPECT_EQ(sheet.answer(2, 0, EntryMode::Cards), (CardAnswer{.kind = CardAnswer::Kind::Level, .level = 4}));
    type(tab, QString(int(indicators) - 3, u'1'));
    EXPECT_TRUE(drafts.all().isEmpty());
    EXPECT_EQ(scoresOf(tab).size(), indicators);
}

TEST_F(ScoringJourney, aDraftOfAnswersOpensTheRoundWhereItIsTyped)
{
    auto& tab = scoring();
    addGroup(tab, "council");
    type(tab, QStringLiteral("23"));
    const Draft kept = window->session()->drafts().all().first();
    workspace().showArea(QStringLiteral("home"));
    settle();
    workspace().restoreDraft(kept);
    settle();
    ASSERT_EQ(page().id(), round);
    EXPECT_TRUE(page().openExtra<ScoringTab>()->isVisible());
}

TEST_F(ScoringJourney, reasonsAndSuggestionsStandBesideTheirQuestionAndInTheResults)
{
    auto& tab = scoring();
    addCards(tab, "citizens", 2, 3);
    tab.grid().setCurrentIndex(tab.model().index(tab.model().rowOf(4), 0));
    tab.reasonEdit().setText(QStringLiteral("Nobody told us"));
    Q_EMIT tab.reasonEdit().editingFinished();
    tab.suggestionEdit().setText(QStringLiteral("Put up a board"));
    Q_EMIT tab.suggestionEdit().editingFinished();
    tab.grid().setCurrentIndex(tab.model().index(tab.model().rowOf(5), 0));
    EXPECT_EQ(tab.reasonEdit().text(), QString());
    auto& shown = results();
    shown.order().setCurrentIndex(1);
    Q_EMIT shown.order().activated(1);
    Q_EMIT shown.gaps().view().chosen({.bar = 4});
    EXPECT_TRUE(shown.panel().words().contains(QStringLiteral("Nobody told us")))
        << shown.panel().words().toStdString();
    EXPECT_TRUE(shown.panel().words().contains(QStringLiteral("Put up a board")));
}

TEST_F(ScoringJourney, aRoundWithOneSideShowsNoGapAndOneWithBothTheDifference)
{
    addCards(scoring(), "citizens", 2, 4);
    EXPECT_TRUE(results().summary().contains(QStringLiteral("no gap to show")));
    addCards(scoring(), "council", 5, 1);
    auto& shown = results();
    EXPECT_TRUE(shown.summary().contains(QStringLiteral("−3.0"))) << shown.summary().toStdString();
    EXPECT_TRUE(shown.gaps().view().table().contains(QStringLiteral("−3.0")));
    EXPECT_EQ(shown.gaps().view().picture()->rows(), int(indicators));
    EXPECT_FALSE(shown.trend().isVisible());
}

TEST_F(ScoringJourney, aLowScoreBecomesAnActivityAndTheNextRoundShowsWhetherItMoved)
{
    addCards(scoring(), "citizens", 2, 12);
    auto& shown = results();
    Q_EMIT shown.gaps().view().chosen({.bar = 0});
    ASSERT_TRUE(shown.panel().activityButton().isEnabled());
    shown.panel().activityButton().click();
    settle();
    ASSERT_TRUE(workspace().record());
    EXPECT_EQ(&workspace().record()->type(), &Activity::type());
    fill(workspace().record()->form(), "what.en", QStringLiteral("Put up a notice board"));
    trigger("record.save");
    const auto made = workspace().record()->id();
    ASSERT_FALSE(made.isNull());
    auto activity = source().require<Activity>(made);
    EXPECT_FALSE(activity.score.isNull());
    EXPECT_EQ(activity.council, council);
    EXPECT_EQ(source().require<Score>(activity.score).indicator, indicatorsOf(instrument).front()->id);
    activity.status = ActivityStatus::Done;
    save(activity);

    round = newRound(2, QDate(2005, 3, 1));
    settle();
    addCards(scoring(), "citizens", 4, 12);
    auto& next = results();
    EXPECT_TRUE(next.trend().isVisible());
    EXPECT_EQ(next.trend().view().picture()->rows(), 2);
    next.order().setCurrentIndex(1);
    Q_EMIT next.order().activated(1);
    Q_EMIT next.gaps().view().chosen({.bar = 0});
    const QString words = next.panel().words();
    EXPECT_TRUE(words.contains(QStringLiteral("+2.0"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("Done: Put up a notice board"))) << words.toStdString();
}

TEST_F(ScoringJourney, aNumberOfPeopleThatIsNoneAddsNoGroupAndSaysSo)
{
    auto& tab = scoring();
    tab.newGroup().presentEdit().setText(QStringLiteral("many"));
    QTest::keyClick(&tab.newGroup().presentEdit(), Qt::Key_Return);
    settle();
    EXPECT_EQ(tab.groups().count(), 0);
    tab.newGroup().presentEdit().setText(QStringLiteral("១២"));
    QTest::keyClick(&tab.newGroup().presentEdit(), Qt::Key_Return);
    settle();
    ASSERT_EQ(tab.groups().count(), 1);
    EXPECT_EQ(tab.model().sheet()->group().present, 12);
}

TEST_F(ScoringJourney, aCardThatIsRemovedIsGoneFromEveryQuestionAndComesBackWithUndo)
{
    auto& tab = scoring();
    addCards(tab, "citizens", 2, 1);
    type(tab, QString(int(indicators), u'5'));
    tab.grid().setCurrentIndex(tab.model().index(tab.model().rowOf(3), 0));
    for (auto* button : tab.findChildren<QPushButton*>())
        if (button->text() == u"Remove card")
            button->click();
    settle();
    EXPECT_EQ(computed().groups.front().figures.whole.mean, 5.0);
    trigger("edit.undo");
    EXPECT_EQ(computed().groups.front().figures.whole.mean, 3.5);
    EXPECT_EQ(tab.model().sheet()->cards(EntryMode::Cards), 2);
}

class QuestionnaireJourney : public WindowTest {};

TEST_F(QuestionnaireJourney, theFirstRoundOfARegisterFindsTheQuestionnairesThatComeWithDaikou)
{
    startRegister();
    workspace().showArea(QStringLiteral("assessments"));
    settle();
    EXPECT_EQ(source().count(InstrumentVersion::type()), 0);
    trigger("record.new");
    const auto supplied = qint64(store::instrumentsSupplied().size());
    EXPECT_EQ(source().count(InstrumentVersion::type()), supplied);
    trigger("record.new");
    EXPECT_EQ(source().count(InstrumentVersion::type()), supplied);
    trigger("edit.undo");
    EXPECT_EQ(source().count(InstrumentVersion::type()), 0);
}

TEST_F(ScoringJourney, aQuestionnaireComesFromAFileAndABrokenOneSaysWhatIsWrong)
{
    auto other = instrument;
    other.version = 2;
    other.themes.front().indicators.front().text.en = QStringLiteral("Anybody may speak in meetings.");
    const auto write = [&](const QByteArray& bytes) {
        QFile file(folder.filePath(QStringLiteral("q.json")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    prompts.answers = {folder.filePath(QStringLiteral("q.json")), folder.filePath(QStringLiteral("q.json"))};
    workspace().showArea(QStringLiteral("questionnaires"));
    settle();
    write("{");
    trigger("record.new");
    EXPECT_EQ(source().count(InstrumentVersion::type()), 1);
    write(store::writeInstrument(other));
    trigger("record.new");
    EXPECT_EQ(source().count(InstrumentVersion::type()), 2);
    EXPECT_EQ(source().require<InstrumentVersion>(page().id()).version, 2);

    addCards(scoring(), "citizens", 2, 1);
    Assessment next;
    next.council = council;
    next.start = QDate(2005, 1, 1);
    for (const auto& id : source().named(other.id, InstrumentVersion::type()))
        if (source().require<InstrumentVersion>(id).version == 2)
            next.instrument = id;
    round = save(next);
    addCards(scoring(), "citizens", 4, 1);
    auto& shown = results();
    const QString rows = shown.trend().view().table();
    EXPECT_TRUE(rows.contains(QStringLiteral("other questions, not compared"))) << rows.toStdString();
    EXPECT_FALSE(rows.contains(QStringLiteral("2.0"))) << "other questions are not joined in a trend";
}

TEST_F(ScoringJourney, theListMakesRoomForTheSheetAndComesBack)
{
    auto& tab = scoring();
    const int wide = tab.width();
    page().openTab(0);
    settle();
    page().openExtra<ScoringTab>();
    settle();
    EXPECT_EQ(tab.width(), wide);
    EXPECT_GT(wide, 1000);
    trigger("view.back");
    EXPECT_FALSE(workspace().record());
    EXPECT_TRUE(workspace().list());
}

} // namespace
} // namespace daikou::gui::test
