// SPDX-License-Identifier: GPL-3.0-or-later
// After a crash: what was typed and not kept is told of, and one key leads to it.
#include "gui/desk/participants_section.h"
#include "gui/desk/plan_section.h"
#include "gui/desk_test.h"
#include "gui/home/welcome_page.h"
#include "gui/shared/drafts.h"

#include <QPushButton>

namespace daikou::gui::test {
namespace {

class Unfinished : public DeskTest {
protected:
    domain::RecordId m_event;

    /// Somebody is typed at the desk, and the program ends as by a kill.
    void crash()
    {
        m_event = addWorkshop();
        openDesk(m_event);
        type(text("Sok Dara"));
        QTest::qWait(Drafts::pause + 200);
        const QString drafts = draftsFile(), kept = folder.filePath(text("kept.json"));
        ASSERT_TRUE(QFile::copy(drafts, kept));
        openWindow();
        QFile::remove(drafts);
        ASSERT_TRUE(QFile::copy(kept, drafts));
        openWindow();
    }
    void expectTyped()
    {
        ASSERT_NE(workspace().desk(), nullptr);
        EXPECT_EQ(section<ParticipantsSection>().form().editor(u"who")->typedText(), text("Sok Dara"));
    }
    QPushButton* button(QWidget& inside, const char* words)
    {
        for (auto* each : inside.findChildren<QPushButton*>())
            if (each->isVisible() && each->text().contains(text(words)))
                return each;
        return nullptr;
    }
};

TEST_F(Unfinished, theWelcomePageTellsOfItAndEnterLeadsThere)
{
    crash();
    ASSERT_NE(window->welcome(), nullptr);
    auto* goOn = button(*window->welcome(), "Go on with it");
    ASSERT_NE(goOn, nullptr);
    EXPECT_EQ(focused(), goOn);
    press(Qt::Key_Return);
    expectTyped();
}

TEST_F(Unfinished, f4LeadsThereFromTheWelcomePageToo)
{
    crash();
    press(Qt::Key_F4);
    expectTyped();
}

TEST_F(Unfinished, itIsToldOnOpeningAndInTheStatusLineUntilItIsLookedAt)
{
    crash();
    ASSERT_TRUE(open(file()));
    EXPECT_TRUE(window->bar().text().contains(text("F4"))) << window->bar().text().toStdString();
    trigger("file.backup"); // says something else in the bar
    EXPECT_FALSE(window->bar().text().contains(text("F4")));
    ASSERT_NE(button(*window, "Not kept yet: 1"), nullptr);
    press(Qt::Key_F4);
    expectTyped();
    EXPECT_EQ(button(*window, "Not kept yet"), nullptr);
}

TEST_F(Unfinished, whatWasTypedInOneLanguageComesBackInTheOther)
{
    m_event = addWorkshop();
    domain::ActionPlan plan;
    plan.event = m_event;
    plan.title.en = text("Plan");
    const auto id = save(plan);
    window->setLanguage(domain::Language::Khmer);
    settle();
    openDesk(m_event);
    desk().openPlan(id);
    settle();
    type(text("ជួសជុលផ្លូវ"));
    window->setLanguage(domain::Language::English);
    settle();
    openDesk(m_event);
    desk().openPlan(id);
    settle();
    EXPECT_EQ(section<PlanSection>().form().editor(u"what.en")->typedText(), text("ជួសជុលផ្លូវ"));
    press(Qt::Key_Return);
    const auto activities = source().children<domain::Activity>(id);
    ASSERT_EQ(activities.size(), 1U);
    EXPECT_EQ(activities[0].what.km, text("ជួសជុលផ្លូវ"));
    EXPECT_TRUE(window->session()->drafts().all().isEmpty());
}

TEST_F(Unfinished, withNothingTypedF4SaysSo)
{
    press(Qt::Key_F4);
    EXPECT_TRUE(window->bar().text().contains(text("Nothing is typed")));
    window->closeRegister();
    settle();
    EXPECT_EQ(button(*window->welcome(), "Go on with it"), nullptr);
}

} // namespace
} // namespace daikou::gui::test
