// SPDX-License-Identifier: GPL-3.0-or-later
// The trail from an event to a practice, followed both ways from each record on it.
#include "gui/records/chain_view.h"
#include "gui/records/record_chain.h"
#include "gui/window_test.h"

#include <QPushButton>

namespace daikou::gui::test {
namespace {

using namespace domain;

class Chain : public WindowTest {
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        startRegister();
        event = save(Event{.kind = EventKind::PartnershipWorkshop, .title = {QStringLiteral("Water workshop"), {}}});
        issue = save(Outcome{.event = event, .kind = OutcomeKind::Issue, .text = {QStringLiteral("Dry wells"), {}}});
        partnership = save(Partnership{.title = {QStringLiteral("Wells for all"), {}}, .event = event});
        plan =
            save(ActionPlan{.event = event, .partnership = partnership, .title = {QStringLiteral("Clean water"), {}}});
        activity = save(Activity{.plan = plan, .issue = issue, .what = {QStringLiteral("Dig a well"), {}}});
        practice = save(Practice{.partnership = partnership, .title = {QStringLiteral("Wells that last"), {}}});
        lonePlan = save(ActionPlan{.title = {QStringLiteral("Alone"), {}}});
        lone = save(Activity{.plan = lonePlan, .what = {QStringLiteral("Paint"), {}}});
    }
    QStringList textsOf(const RecordId& id)
    {
        openRecord(id);
        QStringList texts;
        for (const auto* button : page().chain().buttons())
            texts += button->text();
        return texts;
    }
    QPushButton* link(const QString& beginning)
    {
        for (auto* button : page().chain().buttons())
            if (button->text().startsWith(beginning))
                return button;
        return nullptr;
    }
    void follow(const char* beginning)
    {
        auto* button = link(QString::fromUtf8(beginning));
        ASSERT_NE(button, nullptr) << beginning;
        ASSERT_TRUE(button->isEnabled()) << beginning;
        button->click();
        settle();
    }

    RecordId event, issue, partnership, plan, activity, practice, lonePlan, lone;
};

TEST_F(Chain, anActivityLeadsToAllThatItHangsOn)
{
    EXPECT_EQ(textsOf(activity),
              QStringList({QStringLiteral("Event: Water workshop"), QStringLiteral("Outcome: Dry wells"),
                           QStringLiteral("Action plan: Clean water"), QStringLiteral("+ no evidence"),
                           QStringLiteral("+ no progress noted"), QStringLiteral("Partnership: Wells for all"),
                           QStringLiteral("Practice: Wells that last")}));
    follow("Event");
    EXPECT_EQ(page().id(), event);
    trigger("view.previous");
    EXPECT_EQ(page().id(), activity);
    follow("Practice");
    EXPECT_EQ(page().id(), practice);
    trigger("view.previous");
    EXPECT_EQ(page().id(), activity);
    for (int i = 0; i < 2; ++i) { // to where the first link was followed, and no further
        trigger("view.previous");
        EXPECT_EQ(workspace().location().area, u"home");
    }
}

TEST_F(Chain, andBackFromEventPartnershipPlanAndPractice)
{
    for (const auto& id : {event, plan, partnership, practice}) {
        textsOf(id);
        follow(id == plan ? "Activity" : "Activity: Dig a well");
        if (id == plan) // its activities have a tab on its own page
            EXPECT_EQ(page().id(), plan);
        else
            EXPECT_EQ(page().id(), activity);
    }
}

TEST_F(Chain, severalAreAListOfExactlyThese)
{
    save(Activity{.plan = plan, .what = {QStringLiteral("Line it"), {}}});
    textsOf(event);
    follow("Activities: 2");
    ASSERT_NE(workspace().list(), nullptr);
    EXPECT_EQ(workspace().list()->model().rowCount(), 2);
    EXPECT_EQ(workspace().list()->model().request().where, QStringLiteral("plan.event=") + event.toText());
}

TEST_F(Chain, whatIsMissingIsSaidWithWhatAddsIt)
{
    EXPECT_EQ(textsOf(lone), QStringList({QStringLiteral("+ no event"), QStringLiteral("+ no issue"),
                                          QStringLiteral("Action plan: Alone"), QStringLiteral("+ no evidence"),
                                          QStringLiteral("+ no progress noted"), QStringLiteral("+ no partnership"),
                                          QStringLiteral("no practice")}));
    EXPECT_FALSE(link(QStringLiteral("no practice"))->isEnabled()); // of a partnership that is not there
    follow("+ no progress noted");
    EXPECT_EQ(page().id(), lone);
    EXPECT_GT(page().tab(), 0);
    follow("+ no event");
    EXPECT_EQ(page().id(), lonePlan); // in which the event is filled in
    EXPECT_EQ(page().tab(), 0);
}

TEST_F(Chain, aPracticeIsBegunFromItsPartnership)
{
    const auto other = save(Partnership{.title = {QStringLiteral("Roads"), {}}});
    textsOf(other);
    follow("+ no practice");
    ASSERT_NE(workspace().record(), nullptr);
    EXPECT_EQ(&page().type(), &Practice::type());
    EXPECT_TRUE(page().id().isNull());
    fill(page().form(), "title.en", QStringLiteral("Roads that last"));
    trigger("record.save");
    settle();
    EXPECT_EQ(source().require<Practice>(page().id()).partnership, other);
}

TEST_F(Chain, evidenceAndProgressAreCountedAsTheyCome)
{
    textsOf(activity);
    save(ProgressNote{.activity = activity, .date = source().today(), .percent = 50});
    save(ProgressNote{.activity = activity, .date = source().today(), .percent = 75});
    Attachment photo;
    photo.record = activity;
    photo.fileName = QStringLiteral("well.jpg");
    save(photo);
    EXPECT_NE(link(QStringLiteral("Progress notes: 2")), nullptr);
    EXPECT_NE(link(QStringLiteral("Evidence: 1")), nullptr);
    follow("Evidence");
    EXPECT_EQ(page().id(), activity);
    EXPECT_GT(page().tab(), 0);
}

TEST_F(Chain, anIssueLeadsToWhatIsDoneAboutIt)
{
    EXPECT_EQ(textsOf(issue),
              QStringList({QStringLiteral("Event: Water workshop"), QStringLiteral("Action plan: Clean water"),
                           QStringLiteral("Activity: Dig a well")}));
    follow("Activity");
    EXPECT_EQ(page().id(), activity);
}

TEST_F(Chain, theKeyboardFollowsALinkToItsRecordAndFindsTheNextOnes)
{
    textsOf(activity);
    auto* event = link(QStringLiteral("Event"));
    event->setFocus();
    QTest::keyClick(event, Qt::Key_Space);
    settle();
    ASSERT_EQ(page().id(), this->event);
    QWidget* focused = window->focusWidget();
    ASSERT_NE(focused, nullptr);
    EXPECT_TRUE(page().isAncestorOf(focused)) << focused->metaObject()->className();
    QTest::keyClick(focused, Qt::Key_Backtab); // the last link stands just before
    ASSERT_FALSE(page().chain().buttons().empty());
    EXPECT_EQ(window->focusWidget(), page().chain().buttons().back());
    for (size_t left = page().chain().buttons().size() - 1; left > 0; --left)
        QTest::keyClick(window->focusWidget(), Qt::Key_Backtab);
    EXPECT_EQ(window->focusWidget(), page().chain().buttons().front());
}

TEST_F(Chain, otherRecordsHaveNone)
{
    openRecord(addOrganisation(QStringLiteral("Women for Water")));
    EXPECT_FALSE(page().chain().isVisible());
    EXPECT_TRUE(loadChain(source(), RecordId()).empty());
    EXPECT_FALSE(hasChain(Organisation::type()));
}

} // namespace
} // namespace daikou::gui::test
