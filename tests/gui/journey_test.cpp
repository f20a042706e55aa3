// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/current_language.h"
#include "gui/home/welcome_page.h"
#include "gui/records/child_records_model.h"
#include "gui/records/child_records_tab.h"
#include "gui/window_test.h"

#include <QFile>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

namespace daikou::gui::test {
namespace {

class Journey : public WindowTest {
protected:
    void startPartnership(const QString& title)
    {
        workspace().showArea(QStringLiteral("partnerships"));
        trigger("record.new");
        fill(page().form(), "title.en", title);
    }
};

TEST_F(Journey, theWelcomePageStartsARegisterWithThreeAnswers)
{
    prompts.answers = {file()};
    ASSERT_NE(window->welcome(), nullptr);
    auto edits = window->welcome()->findChildren<QLineEdit*>();
    ASSERT_EQ(edits.size(), 2);
    QTest::keyClicks(edits[0], QStringLiteral("Our partnerships"));
    QTest::keyClick(edits[0], Qt::Key_Return);
    QTest::keyClicks(edits[1], QStringLiteral("WGPD"));
    QTest::keyClick(edits[1], Qt::Key_Return);
    settle();
    ASSERT_NE(window->source(), nullptr);
    EXPECT_EQ(source().facts().name, QStringLiteral("Our partnerships"));
    EXPECT_EQ(source().facts().organisation, QStringLiteral("WGPD"));
    EXPECT_TRUE(QFile::exists(file()));
    EXPECT_EQ(prompts.asked.size(), 1);
}

TEST_F(Journey, whatWasTypedOnTheWelcomePageStaysWhenTheLanguageIsChosen)
{
    auto edits = window->welcome()->findChildren<QLineEdit*>();
    QTest::keyClicks(edits[0], QStringLiteral("Our partnerships"));
    QTest::keyClicks(edits[1], QStringLiteral("WGPD"));
    window->setLanguage(domain::Language::Khmer);
    settle();
    ASSERT_NE(window->welcome(), nullptr);
    edits = window->welcome()->findChildren<QLineEdit*>();
    ASSERT_EQ(edits.size(), 2);
    EXPECT_EQ(edits[0]->text(), QStringLiteral("Our partnerships"));
    EXPECT_EQ(edits[1]->text(), QStringLiteral("WGPD"));
}

TEST_F(Journey, whoThinksBetterOfItStaysOnTheWelcomePage)
{
    prompts.answers = {QString()};
    EXPECT_FALSE(window->createRegister({}, QStringLiteral("x"), {}));
    EXPECT_EQ(window->source(), nullptr);
}

TEST_F(Journey, aPartnershipIsKeptWhenItsTitleIsLeftAndStillThereAfterARestart)
{
    startRegister();
    startPartnership(QStringLiteral("Village road upkeep"));
    EXPECT_EQ(source().count(domain::Partnership::type()), 1);
    const auto id = page().id();
    ASSERT_FALSE(id.isNull());
    fill(page().form(), "start", QStringLiteral("15/3/2004"));
    window->closeRegister();
    openWindow();
    ASSERT_TRUE(open(file()));
    settle();
    EXPECT_EQ(source().require<domain::Partnership>(id).start, QDate(2004, 3, 15));
}

TEST_F(Journey, undoTakesBackStepByStepAndStillDoesAfterARestart)
{
    startRegister();
    startPartnership(QStringLiteral("Road"));
    const auto id = page().id();
    fill(page().form(), "title.en", QStringLiteral("Road upkeep"));
    EXPECT_TRUE(window->actions()["edit.undo"]->text().contains(QStringLiteral("Road upkeep")));
    trigger("edit.undo");
    EXPECT_EQ(source().require<domain::Partnership>(id).title.en, QStringLiteral("Road"));
    auto* title = qobject_cast<QLineEdit*>(page().form().editor(u"title.en")->input());
    EXPECT_EQ(title->text(), QStringLiteral("Road"));
    trigger("edit.redo");
    EXPECT_EQ(source().require<domain::Partnership>(id).title.en, QStringLiteral("Road upkeep"));
    window->closeRegister();
    openWindow();
    ASSERT_TRUE(open(file()));
    trigger("edit.undo");
    trigger("edit.undo");
    EXPECT_FALSE(source().isLive(id));
}

TEST_F(Journey, undoingTheRecordOnTheScreenClosesItsPage)
{
    startRegister();
    startPartnership(QStringLiteral("Road"));
    trigger("edit.undo");
    EXPECT_EQ(workspace().record(), nullptr);
    EXPECT_EQ(list().model().rowCount(), 0);
}

TEST_F(Journey, whatARuleRejectsStaysTypedAndIsNotSaved)
{
    startRegister();
    startPartnership(QStringLiteral("Road"));
    const auto id = page().id();
    fill(page().form(), "start", QStringLiteral("31/02/2004"));
    EXPECT_FALSE(source().require<domain::Partnership>(id).start.isValid());
    const auto* editor = page().form().editor(u"start");
    EXPECT_EQ(editor->typedText(), QStringLiteral("31/02/2004"));
    EXPECT_FALSE(editor->findingText().isEmpty());
    fill(page().form(), "start", QStringLiteral("1/3/2004"));
    EXPECT_EQ(source().require<domain::Partnership>(id).start, QDate(2004, 3, 1));
    EXPECT_TRUE(page().form().editor(u"start")->findingText().isEmpty());
}

TEST_F(Journey, partiesAndContributionsFillTheDefinitionMeter)
{
    startRegister();
    const auto one = addOrganisation(QStringLiteral("Women for Water")),
               two = addOrganisation(QStringLiteral("Roads Now"));
    startPartnership(QStringLiteral("Road"));
    const auto partnership = page().id();
    auto* parties = page().childTab(domain::Party::type());
    ASSERT_NE(parties, nullptr);
    for (const auto& organisation : {one, two}) {
        parties->addNew();
        fill(parties->form(), "organisation", organisation.toText());
    }
    EXPECT_EQ(source().children<domain::Party>(partnership).size(), 2u);
    EXPECT_EQ(parties->model().rowCount(), 2);
    auto* contributions = page().childTab(domain::Contribution::type());
    for (const auto& organisation : {one, two}) {
        contributions->addNew();
        fill(contributions->form(), "organisation", organisation.toText());
        fill(contributions->form(), "kind", QStringLiteral("labour"));
    }
    EXPECT_EQ(source().children<domain::Contribution>(partnership).size(), 2u);
    fill(page().form(), "goal.en", QStringLiteral("An open road"));
    fill(page().form(), "activities.en", QStringLiteral("Fill the holes"));
    EXPECT_TRUE(source().children<domain::Contribution>(partnership)[0].kind == domain::ContributionKind::Labour);
}

TEST_F(Journey, thePartyThatIsThereAlreadyIsNotAddedTwice)
{
    startRegister();
    const auto one = addOrganisation(QStringLiteral("Women for Water"));
    startPartnership(QStringLiteral("Road"));
    auto* parties = page().childTab(domain::Party::type());
    for (int i = 0; i < 2; ++i) {
        parties->addNew();
        fill(parties->form(), "organisation", one.toText());
    }
    EXPECT_EQ(source().children<domain::Party>(page().id()).size(), 1u);
}

TEST_F(Journey, saveAndNextKeepsThePlaceButNotTheTitle)
{
    startRegister();
    startPartnership(QStringLiteral("Road"));
    fill(page().form(), "start", QStringLiteral("1/3/2004"));
    trigger("record.next");
    EXPECT_TRUE(page().id().isNull());
    EXPECT_TRUE(domain::isEmpty(page().form().record().value(u"title.en")));
    EXPECT_EQ(std::get<QDate>(page().form().record().value(u"start")), QDate(2004, 3, 1));
}

TEST_F(Journey, deletingTellsInTheBarAndUndoBringsBack)
{
    startRegister();
    startPartnership(QStringLiteral("Road"));
    const auto id = page().id();
    trigger("record.delete");
    EXPECT_FALSE(source().isLive(id));
    EXPECT_TRUE(window->bar().text().contains(QStringLiteral("Road")));
    Q_EMIT window->bar().undoWanted();
    settle();
    EXPECT_TRUE(source().isLive(id));
}

TEST_F(Journey, theUndoInTheBarGoesWithTheNextChange)
{
    startRegister();
    startPartnership(QStringLiteral("Road"));
    trigger("record.delete");
    EXPECT_FALSE(window->bar().text().isEmpty());
    startPartnership(QStringLiteral("Bridge"));
    EXPECT_TRUE(window->bar().text().isEmpty()) << qPrintable(window->bar().text());
}

TEST_F(Journey, theLanguageSwitchesAtOnceAndTheRecordStaysOnTheScreen)
{
    startRegister();
    startPartnership(QStringLiteral("Road"));
    const auto id = page().id();
    fill(page().form(), "title.km", QStringLiteral("ផ្លូវ"));
    window->setLanguage(domain::Language::Khmer);
    settle();
    settle();
    EXPECT_EQ(domain::currentLanguage(), domain::Language::Khmer);
    ASSERT_NE(workspace().record(), nullptr);
    EXPECT_EQ(page().id(), id);
    EXPECT_TRUE(window->actions()["record.save"]->text().startsWith(QStringLiteral("រក្សាទុក")));
    EXPECT_EQ(list().model().index(0, 0).data().toString(), QStringLiteral("ផ្លូវ"));
    EXPECT_EQ(settings->language(), domain::Language::Khmer);
}

TEST_F(Journey, oneUndoStandsInTheMenuBarWhateverTheLanguage)
{
    startRegister();
    startPartnership(QStringLiteral("Road"));
    const auto undoTexts = [this] {
        QStringList texts;
        for (const auto* button : window->menuBar()->findChildren<QToolButton*>())
            if (button->isVisible() && button->toolTip().contains(QStringLiteral("Ctrl+Z")))
                texts += button->text();
        return texts;
    };
    for (const auto language : {domain::Language::Khmer, domain::Language::English, domain::Language::Khmer}) {
        window->setLanguage(language);
        settle();
        EXPECT_EQ(undoTexts().size(), 1);
    }
    window->closeRegister();
    settle();
    EXPECT_EQ(undoTexts(), QStringList());
}

TEST_F(Journey, whatTheBarSaysFollowsTheLanguage)
{
    startRegister();
    startPartnership(QStringLiteral("Road"));
    trigger("record.delete");
    const QString english = window->bar().text();
    window->setLanguage(domain::Language::Khmer);
    settle();
    EXPECT_NE(window->bar().text(), english);
    EXPECT_TRUE(window->bar().text().contains(QStringLiteral("Road")));
    QStringList buttons;
    for (const auto* button : window->bar().findChildren<QPushButton*>())
        if (button->isVisible())
            buttons += button->text();
    EXPECT_FALSE(buttons.isEmpty());
    EXPECT_FALSE(buttons.contains(QStringLiteral("Undo")));
}

TEST_F(Journey, whyARegisterIsOnlyReadFollowsTheLanguage)
{
    startRegister();
    window->closeRegister();
    const auto other = store::Register::open(file(), store::Environment::real());
    ASSERT_TRUE(open(file()));
    settle();
    EXPECT_TRUE(window->bar().text().contains(QStringLiteral("another window"))) << qPrintable(window->bar().text());
    EXPECT_FALSE(window->actions()["record.new"]->isEnabled());
    EXPECT_TRUE(window->actions()["tools.reports"]->isEnabled());
    window->setLanguage(domain::Language::Khmer);
    settle();
    EXPECT_FALSE(window->bar().text().isEmpty());
    EXPECT_FALSE(window->bar().text().contains(QStringLiteral("another window")));
}

TEST_F(Journey, lettersTypedWhileTheUndoButtonHasTheFocusOpenNoMenu)
{
    startRegister();
    startPartnership(QStringLiteral("Road"));
    for (auto* button : window->menuBar()->cornerWidget()->findChildren<QToolButton*>()) {
        button->setFocus();
        QTest::keyClick(button, Qt::Key_F);
        EXPECT_EQ(window->menuBar()->activeAction(), nullptr);
        EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
    }
}

TEST_F(Journey, enterPressesTheButtonThatHasTheFocus)
{
    prompts.answers = {file()};
    auto* start = window->welcome()->findChild<QPushButton*>(QStringLiteral("startButton"));
    ASSERT_NE(start, nullptr);
    start->setFocus();
    QTest::keyClick(start, Qt::Key_Return);
    settle();
    EXPECT_NE(window->source(), nullptr);
}

TEST_F(Journey, aDraftIsOfferedAfterACrash)
{
    startRegister();
    startPartnership(QStringLiteral("Road"));
    const auto id = page().id();
    page().form().editor(u"goal.en")->restoreText(QStringLiteral("An open ro")); // typed, not left
    const QString drafts = draftsFile();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(drafts), 3000);
    const QString saved = folder.filePath(QStringLiteral("saved.json"));
    ASSERT_TRUE(QFile::copy(drafts, saved));
    trigger("edit.undo"); // leaving commits it; what a crash leaves is the file as it was
    window->closeRegister();
    QFile::remove(drafts);
    ASSERT_TRUE(QFile::copy(saved, drafts));
    openWindow();
    ASSERT_TRUE(open(file()));
    settle();
    EXPECT_TRUE(window->bar().text().contains(QStringLiteral("typed")));
    auto buttons = window->bar().findChildren<QPushButton*>();
    for (auto* button : buttons)
        if (button->isVisible() && button->text() == QStringLiteral("Show it"))
            button->click();
    settle();
    ASSERT_NE(workspace().record(), nullptr);
    EXPECT_EQ(page().id(), id);
    EXPECT_EQ(page().form().editor(u"goal.en")->typedText(), QStringLiteral("An open ro"));
}

TEST_F(Journey, aFileThatIsNoRegisterIsToldAndNothingOpens)
{
    QFile other(folder.filePath(QStringLiteral("other.daikou")));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("not a register at all, but long enough to look like a file that somebody might choose by mistake");
    other.close();
    EXPECT_FALSE(open(other.fileName()));
    EXPECT_FALSE(window->bar().text().isEmpty());
    EXPECT_EQ(window->source(), nullptr);
}

TEST_F(Journey, aFileAttachedIsInTheRegister)
{
    startRegister();
    startPartnership(QStringLiteral("Road"));
    QFile photo(folder.filePath(QStringLiteral("photo.txt")));
    ASSERT_TRUE(photo.open(QIODevice::WriteOnly));
    photo.write("a photo");
    photo.close();
    prompts.answers = {photo.fileName()};
    auto* attachments = page().childTab(domain::Attachment::type());
    attachments->addNew();
    settle();
    const auto all = source().children<domain::Attachment>(page().id());
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(source().content(all[0].hash), QByteArray("a photo"));
}

} // namespace
} // namespace daikou::gui::test
