// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desk/headcount_model.h"
#include "gui/desk/headcount_section.h"
#include "gui/desk/outcomes_section.h"
#include "gui/desk/participants_section.h"
#include "gui/desk/plan_section.h"
#include "gui/desk_test.h"
#include "gui/shared/drafts.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableView>

namespace daikou::gui::test {
namespace {

/// The first day is typed as every date at the desk, from today on; what is no day is told when it is left.
TEST_F(DeskTest, theFirstDayIsTypedWithoutItsYear)
{
    trigger("record.workshop");
    type(text("Workshop"));
    auto* start = workspace().findChild<DeskStart*>();
    ASSERT_NE(start, nullptr);
    auto* day = start->form().editor(u"start");
    day->input()->setFocus();
    qobject_cast<QLineEdit*>(day->input())->selectAll();
    type(text("soon"));
    press(Qt::Key_Tab);
    EXPECT_FALSE(day->findingText().isEmpty());
    day->input()->setFocus();
    qobject_cast<QLineEdit*>(day->input())->selectAll();
    type(text("១០/៣"));
    press(Qt::Key_Return);
    ASSERT_NE(workspace().desk(), nullptr);
    const QDate today = source().today(), first = source().require<domain::Event>(desk().event()).start;
    EXPECT_EQ(first.toString(text("d/M")), u"10/3");
    EXPECT_TRUE(first >= today && first < today.addYears(1)) << first.toString(Qt::ISODate).toStdString();
}

/// The whole afternoon on a register that is empty, by the keys alone.
TEST_F(DeskTest, recordsAWorkshopOnAnEmptyRegisterInKhmer)
{
    window->setLanguage(domain::Language::Khmer);
    settle();
    trigger("record.workshop");
    type(text("សិក្ខាសាលាឃុំកន្ទឺ"));
    press(Qt::Key_Return);
    ASSERT_NE(workspace().desk(), nullptr);
    const auto event = source().require<domain::Event>(desk().event());
    EXPECT_EQ(event.title.km, text("សិក្ខាសាលាឃុំកន្ទឺ"));
    EXPECT_EQ(event.kind, domain::EventKind::PartnershipWorkshop);
    EXPECT_EQ(event.start, source().today());
    for (int i = 0; i < 12; ++i) {
        type(text("សុខ ") + QChar(0x1780 + i));
        press(Qt::Key_Tab);
        type(i % 2 ? text("ប") : text("ស")); // បុរស, ស្ត្រី
        press(Qt::Key_Return);
    }
    const auto people = source().children<domain::Participation>(event.id);
    ASSERT_EQ(people.size(), 12U);
    EXPECT_EQ(source().require<domain::Person>(people[0].person).sex, domain::Sex::Woman);
    EXPECT_EQ(source().require<domain::Person>(people[1].person).sex, domain::Sex::Man);
    EXPECT_EQ(people[0].days, text("1"));
    press(Qt::Key_PageDown, Qt::ControlModifier);
    typeAndEnter(text("១២"));
    typeAndEnter(text("7"));
    const auto counted = source().children<domain::Headcount>(event.id);
    ASSERT_EQ(counted.size(), 2U);
    EXPECT_EQ(counted[0].count, 12);
    EXPECT_EQ(counted[1].age, domain::AgeBand::From15To24);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    typeAndEnter(text("ផ្លូវខូច"));
    typeAndEnter(text("គ្មានទឹកស្អាត"));
    ASSERT_EQ(source().children<domain::Outcome>(event.id).size(), 2U) << "the kind is carried over, the text is typed";
    press(Qt::Key_PageDown, Qt::ControlModifier);
    press(Qt::Key_Tab);
    typeAndEnter(text("ផែនការឃុំ"));
    ASSERT_NE(dynamic_cast<PlanSection*>(desk().current()), nullptr) << "the new plan opens";
    for (int i = 0; i < 5; ++i) {
        type(text("ជួសជុលផ្លូវ"));
        for (int cell = 0; cell < 3; ++cell)
            press(Qt::Key_Tab);
        typeAndEnter(text("+៣ខែ"));
    }
    const auto activities = source().children<domain::Activity>(section<PlanSection>().plan());
    ASSERT_EQ(activities.size(), 5U);
    EXPECT_EQ(activities[4].number, 5);
    EXPECT_EQ(activities[4].status, domain::ActivityStatus::NotStarted);
    EXPECT_EQ(activities[4].what.km, text("ជួសជុលផ្លូវ"));
    EXPECT_EQ(activities[4].due, event.start.addMonths(3));
    EXPECT_EQ(source().require<domain::ActionPlan>(activities[0].plan).event, event.id);
}

TEST_F(DeskTest, findsSomebodyKnownByAFewLettersWithWhomTheyRepresent)
{
    const auto person = addPerson(text("Chan Sophea"), domain::Sex::Woman, text("ចាន់ សុភា"));
    const auto side = addOrganisation(text("Water First"));
    domain::Affiliation affiliation;
    affiliation.person = person;
    affiliation.organisation = side;
    save(affiliation);
    const auto event = addWorkshop();
    openDesk(event);
    for (const char* letters : {"soph", "សុភា"}) {
        typeAndEnter(text(letters));
        press(Qt::Key_Return);
        const auto people = source().children<domain::Participation>(event);
        ASSERT_EQ(people.size(), 1U) << letters;
        EXPECT_EQ(people[0].person, person);
        EXPECT_EQ(people[0].organisation, side);
        EXPECT_EQ(people[0].role, domain::ParticipantRole::Participant);
        EXPECT_EQ(people[0].days, text("1, 2"));
        trigger("edit.undo");
        ASSERT_EQ(source().children<domain::Participation>(event).size(), 0U) << "one step a row";
    }
    EXPECT_TRUE(source().isLive(person));
}

TEST_F(DeskTest, somebodyNewNeedsASexAndIsOneStepWithTheirParticipation)
{
    const auto event = addWorkshop();
    openDesk(event);
    const qint64 people = source().count(domain::Person::type());
    type(text("Sok Dara"));
    press(Qt::Key_Return); // it is somebody new
    press(Qt::Key_Return); // but of which sex?
    EXPECT_EQ(source().count(domain::Person::type()), people);
    auto& form = section<ParticipantsSection>().form();
    EXPECT_FALSE(form.editor(u"sex")->findingText().isEmpty());
    EXPECT_EQ(focused(), form.editor(u"sex")->input());
    type(text("M"));
    press(Qt::Key_Return);
    EXPECT_EQ(source().count(domain::Person::type()), people + 1);
    EXPECT_EQ(source().children<domain::Participation>(event).size(), 1U);
    EXPECT_EQ(focused(), form.editor(u"who")->input()) << "ready for the next";
    trigger("edit.undo");
    EXPECT_EQ(source().count(domain::Person::type()), people);
}

TEST_F(DeskTest, somebodyWhoIsThereAlreadyIsTold)
{
    addPerson(text("Chan Sophea"), domain::Sex::Woman);
    const auto event = addWorkshop();
    openDesk(event);
    for (int i = 0; i < 2; ++i) {
        typeAndEnter(text("soph"));
        press(Qt::Key_Return);
    }
    EXPECT_EQ(source().children<domain::Participation>(event).size(), 1U);
    EXPECT_TRUE(section<ParticipantsSection>().form().editor(u"who")->findingText().contains(text("Chan Sophea")));
}

TEST_F(DeskTest, ticksAttendanceInTheGrid)
{
    addPerson(text("Chan Sophea"), domain::Sex::Woman);
    const auto event = addWorkshop();
    openDesk(event);
    typeAndEnter(text("soph"));
    press(Qt::Key_Return);
    auto& grid = section<ParticipantsSection>().grid();
    grid.setFocus();
    grid.setCurrentIndex(grid.model()->index(0, grid.model()->columnCount() - 1));
    press(Qt::Key_Space);
    EXPECT_EQ(source().children<domain::Participation>(event)[0].days, text("1"));
    EXPECT_EQ(grid.currentIndex().column(), grid.model()->columnCount() - 1) << "the place is kept";
    press(Qt::Key_Space);
    EXPECT_EQ(source().children<domain::Participation>(event)[0].days, text("1, 2"));
}

TEST_F(DeskTest, keepsTheRowFromTheCheckBoxOfADayToo)
{
    const auto event = addWorkshop();
    openDesk(event);
    type(text("Sok Dara"));
    press(Qt::Key_Tab);
    type(text("m"));
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Tab);
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    auto people = source().children<domain::Participation>(event);
    ASSERT_EQ(people.size(), 1U);
    EXPECT_EQ(people[0].days, text("1"));
    type(text("Sok Mony"));
    press(Qt::Key_Tab);
    type(text("w"));
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Tab);
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    people = source().children<domain::Participation>(event);
    ASSERT_EQ(people.size(), 2U);
    EXPECT_EQ(people[0].days, text("1")) << "attendance of the row before is its own";
    EXPECT_EQ(people[1].days, text("1, 2"));
}

TEST_F(DeskTest, correctsAndDeletesARow)
{
    addPerson(text("Chan Sophea"), domain::Sex::Woman);
    const auto event = addWorkshop();
    openDesk(event);
    typeAndEnter(text("soph"));
    press(Qt::Key_Return);
    auto& part = section<ParticipantsSection>();
    part.grid().setFocus();
    part.grid().setCurrentIndex(part.grid().model()->index(0, 1));
    press(Qt::Key_Return);
    part.form().editor(u"role")->input()->setFocus();
    typeAndEnter(text("Fac"));
    EXPECT_EQ(source().children<domain::Participation>(event)[0].role, domain::ParticipantRole::Facilitator);
    part.grid().setFocus();
    part.grid().setCurrentIndex(part.grid().model()->index(0, 1));
    press(Qt::Key_Delete);
    EXPECT_EQ(source().children<domain::Participation>(event).size(), 0U);
}

TEST_F(DeskTest, anEmptyHeadCountIsNotZero)
{
    const auto event = addWorkshop();
    openDesk(event);
    desk().openSection(1);
    settle();
    auto& part = section<HeadcountSection>();
    typeAndEnter(text("0"));
    typeAndEnter(text("?"));
    auto cells = source().children<domain::Headcount>(event);
    ASSERT_EQ(cells.size(), 2U);
    EXPECT_EQ(cells[0].count, 0);
    EXPECT_FALSE(cells[1].count.has_value());
    typeAndEnter(text("many"));
    EXPECT_EQ(source().children<domain::Headcount>(event).size(), 2U);
    EXPECT_TRUE(part.model().fault().contains(text("“many”")));
    EXPECT_TRUE(qobject_cast<QLineEdit*>(focused())) << "and stays where it is typed";
    part.grid().setFocus();
    part.grid().setCurrentIndex(part.model().index(0, 0));
    press(Qt::Key_Delete);
    cells = source().children<domain::Headcount>(event);
    ASSERT_EQ(cells.size(), 1U) << "an emptied cell says nothing";
    EXPECT_FALSE(cells[0].count.has_value());
}

TEST_F(DeskTest, whatIsNoNumberStaysInItsCellUntilItIsMended)
{
    const auto event = addWorkshop();
    openDesk(event);
    desk().openSection(1);
    settle();
    auto& part = section<HeadcountSection>();
    type(text("abc"));
    press(Qt::Key_Tab);
    typeAndEnter(text("7"));
    EXPECT_EQ(source().children<domain::Headcount>(event).size(), 1U);
    const auto cell = part.model().index(0, 0);
    EXPECT_EQ(cell.data().toString(), text("abc"));
    EXPECT_TRUE(part.model().isFaulty(cell));
    EXPECT_TRUE(cell.data(Qt::ToolTipRole).toString().contains(text("“abc”")));
    EXPECT_EQ(window->session()->drafts().all().first().texts.values(), QStringList{text("abc")});
    const auto draft = window->session()->drafts().all().first();
    desk().openSection(0);
    ASSERT_TRUE(desk().restore(draft));
    settle();
    auto* edit = qobject_cast<QLineEdit*>(focused());
    ASSERT_NE(edit, nullptr);
    EXPECT_EQ(edit->text(), text("abc"));
    edit->selectAll();
    typeAndEnter(text("១២"));
    EXPECT_EQ(part.model().fault(), QString());
    EXPECT_EQ(source().children<domain::Headcount>(event).size(), 2U);
    EXPECT_TRUE(window->session()->drafts().all().isEmpty());
}

TEST_F(DeskTest, aHeadCountThatWasNotRecordedIsToldOnTheLineOfWhatItCounts)
{
    const auto event = addWorkshop();
    domain::Headcount cell;
    cell.event = event;
    cell.role = domain::ParticipantRole::Guest;
    save(cell);
    openDesk(event);
    const auto lines = [&] { return section<ParticipantsSection>().totals().split(u'\n'); };
    EXPECT_TRUE(lines()[0].contains(text("head counts not recorded: 1"))) << lines()[0].toStdString();
    EXPECT_FALSE(lines()[1].contains(text("head counts not recorded")));
    cell.day = QDate(2003, 11, 20);
    save(cell);
    EXPECT_TRUE(lines()[0].contains(text("head counts not recorded: 1")));
    EXPECT_TRUE(lines()[1].contains(text("head counts not recorded: 1"))) << lines()[1].toStdString();
}

class PlanAtDesk : public DeskTest {
protected:
    domain::RecordId m_event, m_plan;

    void openPlan()
    {
        m_event = addWorkshop();
        domain::ActionPlan plan;
        plan.event = m_event;
        plan.title.en = text("Plan of Kantueu");
        m_plan = save(plan);
        openDesk(m_event);
        desk().openPlan(m_plan);
        settle();
    }
    void tab(int times)
    {
        for (int i = 0; i < times; ++i)
            press(Qt::Key_Tab);
    }
    std::vector<domain::Activity> activities() { return source().children<domain::Activity>(m_plan); }
    FieldEditor& cell(QStringView name) { return *section<PlanSection>().form().editor(name); }
};

TEST_F(PlanAtDesk, keepsARowAsItStandsOnTheFlipChart)
{
    const auto side = addOrganisation(text("Water First"));
    openPlan();
    domain::Outcome issue;
    issue.event = m_event;
    issue.kind = domain::OutcomeKind::Issue;
    issue.text.en = text("No clean water");
    save(issue);
    type(text("Dig three wells"));
    tab(2);
    typeAndEnter(text("wa"));
    type(text("15/3"));
    tab(1);
    type(text("800000៛"));
    tab(1);
    typeAndEnter(text("1"));
    press(Qt::Key_Return, Qt::ControlModifier);
    const auto rows = activities();
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].what.en, text("Dig three wells"));
    EXPECT_EQ(rows[0].organisation, side);
    EXPECT_EQ(rows[0].due, QDate(2004, 3, 15)) << "the next one from the workshop on";
    EXPECT_EQ(rows[0].cost, (domain::Money{80'000'000, domain::Currency::Riel}));
    EXPECT_EQ(rows[0].rate, 4000) << "of the event";
    EXPECT_EQ(source().require<domain::Outcome>(rows[0].issue).text.en, text("No clean water"));
    type(text("Train the well keepers"));
    press(Qt::Key_Return);
    ASSERT_EQ(activities().size(), 2U);
    EXPECT_EQ(activities()[1].organisation, side) << "Ctrl+Enter keeps who leads and by when";
    EXPECT_EQ(activities()[1].due, QDate(2004, 3, 15));
    EXPECT_EQ(activities()[1].number, 2);
}

TEST_F(PlanAtDesk, tellsADateBeforeTheEventBesideItsCell)
{
    openPlan();
    type(text("Dig three wells"));
    tab(3);
    typeAndEnter(text("15/3/03"));
    EXPECT_EQ(activities().size(), 0U);
    EXPECT_TRUE(cell(u"due").findingText().contains(text("15 March 2003"))) << cell(u"due").findingText().toStdString();
    press(Qt::Key_Return);
    EXPECT_EQ(activities().size(), 1U) << "whoever insists is believed";
}

TEST_F(PlanAtDesk, asksForTheCurrencyOfABareNumber)
{
    openPlan();
    type(text("Dig three wells"));
    tab(4);
    typeAndEnter(text("៨០០០០០"));
    EXPECT_EQ(activities().size(), 0U);
    EXPECT_FALSE(cell(u"cost").findingText().isEmpty());
    EXPECT_EQ(focused(), cell(u"cost").input());
    type(text("៛"));
    press(Qt::Key_Return);
    press(Qt::Key_Return); // without a lead and a date: whoever insists is believed
    ASSERT_EQ(activities().size(), 1U);
    EXPECT_EQ(activities()[0].cost, (domain::Money{80'000'000, domain::Currency::Riel}));
}

TEST_F(PlanAtDesk, tellsACurrencyThatIsNotKnown)
{
    openPlan();
    type(text("Dig three wells"));
    tab(4);
    typeAndEnter(text("200 EUR"));
    EXPECT_EQ(activities().size(), 0U);
    EXPECT_TRUE(cell(u"cost").findingText().contains(text("200 EUR")));
    EXPECT_EQ(cell(u"what.en").typedText(), text("Dig three wells")) << "nothing typed is lost";
}

TEST_F(PlanAtDesk, whatIsTypedIsADraftThatIsOfferedAgain)
{
    openPlan();
    type(text("Dig three wells"));
    tab(3);
    type(text("+3m"));
    QTest::qWait(Drafts::pause + 200);
    EXPECT_TRUE(QFile::exists(draftsFile()));
    const QString path = file();
    QFile::copy(draftsFile(), folder.filePath(text("kept.json"))); // as a kill would leave it
    openWindow();
    ASSERT_TRUE(open(path));
    EXPECT_TRUE(window->bar().text().contains(text("Activity"))) << window->bar().text().toStdString();
    workspace().restoreDraft(Drafts({draftsFile()}).all().first());
    settle();
    ASSERT_NE(workspace().desk(), nullptr);
    EXPECT_EQ(cell(u"what.en").typedText(), text("Dig three wells"));
    EXPECT_EQ(cell(u"due").typedText(), text("+3m"));
    press(Qt::Key_Return);
    ASSERT_EQ(activities().size(), 1U);
    EXPECT_EQ(activities()[0].due, QDate(2004, 2, 20));
    EXPECT_TRUE(window->session()->drafts().all().isEmpty());
}

TEST_F(PlanAtDesk, staysWhereItIsWhenTheLanguageChanges)
{
    openPlan();
    type(text("Dig three wells"));
    window->setLanguage(domain::Language::Khmer);
    settle();
    ASSERT_NE(workspace().desk(), nullptr);
    EXPECT_EQ(section<PlanSection>().plan(), m_plan);
}

TEST_F(DeskTest, isReachedFromTheEventAndLeftAgain)
{
    const auto event = addWorkshop();
    openRecord(event);
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_NE(workspace().desk(), nullptr);
    EXPECT_EQ(desk().event(), event);
    press(Qt::Key_Escape);
    EXPECT_EQ(workspace().desk(), nullptr);
    EXPECT_EQ(page().id(), event);
}

TEST_F(DeskTest, goesWhenItsEventIsTakenBack)
{
    trigger("record.workshop");
    typeAndEnter(text("Workshop"));
    ASSERT_NE(workspace().desk(), nullptr);
    trigger("edit.undo");
    EXPECT_EQ(workspace().desk(), nullptr);
}

} // namespace
} // namespace daikou::gui::test
