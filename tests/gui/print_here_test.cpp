// SPDX-License-Identifier: GPL-3.0-or-later
// From a record, or from the desk, to its paper.
#include "domain/values/short_code.h"
#include "gui/desk_test.h"
#include "gui/reports/report_page.h"
#include "gui/reports/report_preview.h"

#include <QLabel>
#include <QPushButton>

namespace daikou::gui::test {
namespace {

class PrintHere : public DeskTest {
protected:
    domain::RecordId m_event, m_plan, m_activity;

    void SetUp() override
    {
        DeskTest::SetUp();
        addWorkshop(); // another one, that must stay away
        domain::Event event;
        event.kind = domain::EventKind::Training;
        event.title.en = text("Water workshop");
        event.start = QDate(2004, 1, 10);
        m_event = save(event);
        domain::ActionPlan plan;
        plan.event = m_event;
        plan.title.en = text("Plan of Kantueu");
        m_plan = save(plan);
        domain::Activity activity;
        activity.plan = m_plan;
        activity.what.en = text("Dig wells");
        m_activity = save(activity);
    }
    /// The report that is chosen, and whose code it is narrowed to.
    void expectChosen(const char* report, const domain::RecordId& record)
    {
        ASSERT_EQ(workspace().location().area, text("reports"));
        const auto request = workspace().reports().request();
        EXPECT_EQ(request.name, text(report));
        EXPECT_EQ(request.scope, domain::shortCode(record));
    }
    QString made()
    {
        auto& preview = workspace().reports().preview();
        EXPECT_TRUE(QTest::qWaitFor([&] { return !preview.isWorking(); }, 20'000));
        settle();
        return preview.message();
    }
    QString wordsOfPage()
    {
        QStringList words;
        for (const auto* label : workspace().reports().findChildren<QLabel*>())
            if (!label->isHidden())
                words += label->text();
        return words.join(u'\n');
    }
};

TEST_F(PrintHere, eachPartOfTheDeskHasItsPaperOfThisEvent)
{
    const std::pair<const char*, domain::RecordId> papers[] = {{"sign-in", m_event},
                                                               {"sign-in", m_event},
                                                               {"workshop", m_event},
                                                               {"follow-up-form", m_plan},
                                                               {"blank-plan", m_event}};
    for (int part = 0; part < 5; ++part) {
        SCOPED_TRACE(part);
        openDesk(m_event);
        desk().openSection(part);
        settle();
        press(Qt::Key_P, Qt::ControlModifier);
        expectChosen(papers[part].first, papers[part].second);
        EXPECT_EQ(made(), QString());
        press(Qt::Key_Left, Qt::AltModifier);
        ASSERT_NE(workspace().desk(), nullptr) << "Alt+Left leads back to the desk";
        EXPECT_EQ(desk().section(), part);
    }
}

TEST_F(PrintHere, aRecordOnItsPageHasItsReportAndTheButtonTakesItAlone)
{
    const std::pair<domain::RecordId, const char*> reports[] = {
        {m_event, "workshop"}, {m_plan, "follow-up-form"}, {m_activity, "follow-up-form"}};
    for (const auto& [id, report] : reports) {
        openRecord(id);
        press(Qt::Key_P, Qt::ControlModifier);
        expectChosen(report, id);
        EXPECT_EQ(made(), QString());
    }
    openRecord(m_event);
    for (auto* button : list().findChildren<QPushButton*>())
        if (button->text() == text("Report"))
            button->click();
    settle();
    expectChosen("workshop", m_event);
    EXPECT_TRUE(wordsOfPage().contains(text("Only: Water workshop · Event"))) << wordsOfPage().toStdString();
}

TEST_F(PrintHere, theCodeStaysWhenAnotherReportIsChosenAndSaysWhereItDoesNotFit)
{
    openRecord(m_event);
    press(Qt::Key_P, Qt::ControlModifier);
    for (const char* report : {"sign-in", "blank-plan", "plan-matrix", "follow-up-form", "follow-up"}) {
        workspace().showReport(text(report), workspace().reports().request().scope);
        EXPECT_EQ(made(), QString()) << report;
    }
    workspace().showReport(text("timeline"), domain::shortCode(m_activity));
    EXPECT_TRUE(made().contains(text("choose another report"))) << made().toStdString();
    workspace().showReport(text("workshop"), text("0000-0000"));
    EXPECT_TRUE(made().contains(text("0000-0000")));
}

TEST_F(PrintHere, withoutARecordAllReportsAreShown)
{
    workspace().showArea(text("events"));
    settle();
    press(Qt::Key_P, Qt::ControlModifier);
    EXPECT_EQ(workspace().location().area, text("reports"));
    EXPECT_EQ(workspace().reports().request().scope, QString());
}

TEST_F(PrintHere, whatNeedsARecordFirstIsToldAsAHint)
{
    workspace().showArea(text("activities"));
    settle();
    press(Qt::Key_G, Qt::ControlModifier);
    EXPECT_TRUE(window->bar().text().contains(text("Choose an activity first")));
    EXPECT_EQ(window->bar().property("kind").toString(), text("hint")) << "nothing was done: no tick";
}

} // namespace
} // namespace daikou::gui::test
