// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above the desk, and the money that needs it.
#include "gui/desk/desk_head.h"

#include "domain/values/current_language.h"
#include "gui/desk/plan_section.h"
#include "gui/desk_test.h"

#include <QLabel>
#include <QLineEdit>

namespace daikou::gui::test {
namespace {

class DeskHeadTest : public DeskTest {
protected:
    domain::RecordId m_event;

    /// A workshop of two days at no known rate, with a plan.
    void openPlan()
    {
        domain::Event event;
        event.kind = domain::EventKind::Training;
        event.title.en = text("Workshop");
        event.start = QDate(2003, 11, 20);
        event.end = event.start.addDays(1);
        m_event = save(event);
        domain::ActionPlan plan;
        plan.event = m_event;
        plan.title.en = text("Plan of Kantueu");
        const auto id = save(plan);
        openDesk(m_event);
        desk().openPlan(id);
        settle();
    }
    void typeInto(QLineEdit& edit, const QString& words)
    {
        edit.setFocus();
        edit.selectAll();
        typeAndEnter(words);
    }
    void typeActivity(const QString& what, const QString& cost)
    {
        type(what);
        for (int i = 0; i < 4; ++i)
            press(Qt::Key_Tab);
        typeAndEnter(cost);
    }
    std::vector<domain::Activity> activities()
    {
        return source().children<domain::Activity>(section<PlanSection>().plan());
    }
    QString footWords()
    {
        QStringList words;
        for (const auto* label : section<PlanSection>().findChildren<QLabel*>())
            words += label->text();
        return words.join(u'\n');
    }
};

TEST_F(DeskHeadTest, aNumberOfDaysThatCannotBeIsToldAndNotCut)
{
    openPlan();
    for (const char* wrong : {"99", "0", "many", "1.5"}) {
        typeInto(desk().head().daysEdit(), text(wrong));
        EXPECT_TRUE(desk().head().fault().contains(text(wrong))) << wrong;
        EXPECT_EQ(desk().head().daysEdit().text(), text(wrong)) << "what was typed stays";
        EXPECT_EQ(source().require<domain::Event>(m_event).days(), 2);
    }
    typeInto(desk().head().daysEdit(), text("៣"));
    EXPECT_EQ(desk().head().fault(), QString());
    EXPECT_EQ(source().require<domain::Event>(m_event).days(), 3);
}

TEST_F(DeskHeadTest, rielWithoutARateAreToldOnceBesideTheSumAndKept)
{
    openPlan();
    typeActivity(text("Dig wells"), text("800000៛"));
    EXPECT_EQ(activities().size(), 0U) << "it is told first";
    auto* cost = section<PlanSection>().form().editor(u"cost");
    EXPECT_TRUE(cost->findingText().contains(text("exchange rate"))) << cost->findingText().toStdString();
    press(Qt::Key_Return);
    ASSERT_EQ(activities().size(), 1U);
    typeActivity(text("Clean wells"), text("400000៛"));
    EXPECT_EQ(activities().size(), 2U) << "it is no matter of one row";
}

TEST_F(DeskHeadTest, theRateCountsForWhatCostsRielAlready)
{
    openPlan();
    typeActivity(text("Dig wells"), text("800000៛"));
    press(Qt::Key_Return);
    typeActivity(text("Print"), text("20$"));
    typeInto(desk().head().rateEdit(), text("4000"));
    EXPECT_EQ(source().require<domain::Event>(m_event).rate, 4000);
    ASSERT_EQ(activities().size(), 2U);
    EXPECT_EQ(activities()[0].rate, 4000);
    EXPECT_FALSE(activities()[1].rate.has_value());
    typeActivity(text("Clean wells"), text("400000៛"));
    ASSERT_EQ(activities().size(), 3U);
    EXPECT_EQ(activities()[2].rate, 4000);
    typeInto(desk().head().rateEdit(), text("cheap"));
    EXPECT_TRUE(desk().head().fault().contains(text("cheap")));
    EXPECT_EQ(source().require<domain::Event>(m_event).rate, 4000);
}

TEST_F(DeskHeadTest, enterAgainIsOfferedForWarningsAlone)
{
    openPlan();
    typeActivity(text("Dig wells"), text("800000៛"));
    EXPECT_TRUE(footWords().contains(text("Enter again keeps it")));
    type(text(" EUR"));
    EXPECT_FALSE(footWords().contains(text("Enter again keeps it"))) << "it was about what stood there before";
    press(Qt::Key_Return);
    EXPECT_EQ(activities().size(), 0U);
    EXPECT_FALSE(footWords().contains(text("Enter again keeps it")));
    EXPECT_TRUE(footWords().contains(text("cannot be kept yet")));
}

TEST_F(DeskHeadTest, ctrlTabGoesFromSectionToSectionAndCtrlLToNoOtherLanguage)
{
    openPlan();
    const int before = desk().section();
    press(Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_EQ(desk().section(), before + 1);
    press(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(desk().section(), before);
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_EQ(domain::currentLanguage(), domain::Language::English);
}

} // namespace
} // namespace daikou::gui::test
