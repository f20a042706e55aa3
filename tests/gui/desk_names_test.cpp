// SPDX-License-Identifier: GPL-3.0-or-later
// Names that nobody bears yet, typed at the desk of a register that knows nothing.
#include "gui/desk/desk_start.h"
#include "gui/desk/participants_section.h"
#include "gui/desk/plan_section.h"
#include "gui/desk_test.h"
#include "gui/places/places_page.h"
#include "gui/records/named_record.h"
#include "gui/records/reference_picker.h"
#include "gui/records/store_lookup.h"

#include <QTreeWidget>

namespace daikou::gui::test {
namespace {

class DeskNames : public DeskTest {
protected:
    qint64 count(const domain::RecordType& type) { return source().count(type); }
    QStringList offered() { return dynamic_cast<ReferencePicker&>(*focused()).offered(); }
    /// Types a name that fits nothing and takes the offer of this number.
    void add(const QString& name, int offer = 1)
    {
        type(name);
        for (int i = 0; i < offer; ++i)
            press(Qt::Key_Down);
        press(Qt::Key_Return);
    }
    /// A new participant up to the cell in which it says for whom they come.
    void goToSide()
    {
        openDesk(addWorkshop());
        type(text("Sok Dara"));
        press(Qt::Key_Tab);
        type(text("m"));
        press(Qt::Key_Tab);
    }
    domain::Council onlyCouncil()
    {
        domain::Council council;
        source().forEach(domain::Council::type(),
                         [&](const domain::Record& record) { council = domain::fromRecord<domain::Council>(record); });
        return council;
    }
};

TEST_F(DeskNames, aCouncilIsNamedAfterItsCommuneHoweverItIsCalled)
{
    for (const char* called :
         {"ក្រុមប្រឹក្សាឃុំព្រែកនរិន្ទ", "ក្រុមប្រឹក្សា ឃុំ/សង្កាត់ ព្រែកនរិន្ទ", "ឃុំព្រែកនរិន្ទ", "ព្រែកនរិន្ទ", "Prek Norin commune council",
          "commune council of Prek Norin", "Sangkat Prek Norin", "Council of Prek Norin"}) {
        domain::RecordId council;
        source().perform({domain::ChangeLabel::Code::Add, {}}, [&](store::Change& change) {
            council = saveNamed(change, source(), domain::Council::type(), text(called));
        });
        const auto area = source().require<domain::Area>(source().require<domain::Council>(council).area);
        const bool khmer = !area.name.km.isEmpty();
        EXPECT_EQ(khmer ? area.name.km : area.name.en, khmer ? text("ព្រែកនរិន្ទ") : text("Prek Norin")) << called;
        source().undo();
    }
}

TEST_F(DeskNames, aCouncilThatIsCalledInFullFindsTheCommuneThatIsThere)
{
    domain::Area commune;
    commune.level = domain::AreaLevel::Commune;
    commune.name.km = text("ព្រែកនរិន្ទ");
    save(commune);
    source().perform({domain::ChangeLabel::Code::Add, {}}, [&](store::Change& change) {
        saveNamed(change, source(), domain::Council::type(), text("ក្រុមប្រឹក្សាឃុំព្រែកនរិន្ទ"));
    });
    EXPECT_EQ(count(domain::Area::type()), 1);
    EXPECT_EQ(source().require<domain::Area>(onlyCouncil().area).name.km, text("ព្រែកនរិន្ទ"));
}

TEST_F(DeskNames, aCommuneThatNobodyKnowsIsAddedAsACouncilInPlace)
{
    goToSide();
    add(text("ឃុំកន្ទឺ"), 2);
    ASSERT_EQ(count(domain::Council::type()), 1);
    EXPECT_EQ(count(domain::Organisation::type()), 0);
    const auto area = source().require<domain::Area>(onlyCouncil().area);
    EXPECT_EQ(area.name, domain::Bilingual({}, text("កន្ទឺ"))) << "in the language that was typed, without its kind";
    EXPECT_EQ(area.level, domain::AreaLevel::Commune);
    EXPECT_TRUE(area.code.isEmpty());
    press(Qt::Key_Return);
    const auto people = source().children<domain::Participation>(desk().event());
    ASSERT_EQ(people.size(), 1U);
    EXPECT_EQ(people[0].council, onlyCouncil().id);
    typeAndEnter(text("Keo Mony"));
    type(text("w"));
    press(Qt::Key_Tab);
    type(text("កន្ទឺ"));
    QTest::qWait(80);
    settle();
    EXPECT_TRUE(offered().value(0).contains(text("កន្ទឺ"))) << "now it is known";
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    EXPECT_EQ(source().children<domain::Participation>(desk().event())[1].council, onlyCouncil().id);
    EXPECT_EQ(count(domain::Council::type()), 1);
}

TEST_F(DeskNames, theOfferSaysWhatItAddsAndHasToBeChosen)
{
    goToSide();
    type(text("Wa"));
    QTest::qWait(80);
    settle();
    EXPECT_EQ(offered().mid(1), QStringList({text("Add “Wa” · Organisation"), text("Add “Wa” · Council")}));
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Return);
    EXPECT_EQ(count(domain::Organisation::type()), 0) << "Enter alone adds nothing";
    EXPECT_EQ(source().children<domain::Participation>(desk().event()).size(), 0U);
    EXPECT_TRUE(dynamic_cast<ReferencePicker&>(*focused()).isOpen()) << "the offer is still there";
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(count(domain::Organisation::type()), 1);
}

TEST_F(DeskNames, theFirstOfWhatIsFoundIsStillTakenByEnter)
{
    addOrganisation(text("Water First"));
    goToSide();
    typeAndEnter(text("wa"));
    press(Qt::Key_Return);
    const auto people = source().children<domain::Participation>(desk().event());
    ASSERT_EQ(people.size(), 1U);
    EXPECT_FALSE(people[0].organisation.isNull());
    EXPECT_EQ(count(domain::Organisation::type()), 1);
}

TEST_F(DeskNames, theEventGetsItsPlaceAndTheCouncilIsOfThatPlace)
{
    trigger("record.workshop");
    type(text("Workshop"));
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    add(text("Kantueu"));
    ASSERT_EQ(count(domain::Area::type()), 1);
    press(Qt::Key_Return);
    ASSERT_NE(workspace().desk(), nullptr);
    const auto event = source().require<domain::Event>(desk().event());
    EXPECT_FALSE(event.area.isNull());
    desk().openSection(3);
    settle();
    add(text("Kantueu"));
    press(Qt::Key_Return);
    EXPECT_EQ(onlyCouncil().area, event.area);
    EXPECT_EQ(count(domain::Area::type()), 1) << "the place is there already";
    ASSERT_NE(dynamic_cast<PlanSection*>(desk().current()), nullptr);
    type(text("Dig wells"));
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    add(text("Water First"));
    press(Qt::Key_Return);
    const auto activities = source().children<domain::Activity>(section<PlanSection>().plan());
    ASSERT_EQ(activities.size(), 1U);
    EXPECT_EQ(activities[0].council, onlyCouncil().id);
    EXPECT_FALSE(activities[0].organisation.isNull());
}

TEST_F(DeskNames, aProvinceOfThatNameIsNotTakenForTheCommune)
{
    domain::Area province;
    province.code = text("02");
    province.name.en = text("Battambang");
    save(province);
    goToSide();
    const auto made = workspace().lookup().make(text("Battambang"), domain::Council::type());
    EXPECT_NE(source().require<domain::Council>(made).area, domain::areaIdOf(text("02")));
}

TEST_F(DeskNames, aPlaceThatIsClearedKeepsNeitherItsMessageNorEnter)
{
    trigger("record.workshop");
    type(text("Workshop"));
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    type(text("Nowhere"));
    QTest::qWait(80); // the suggestions are open
    settle();
    press(Qt::Key_Escape);
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    press(Qt::Key_Return);
    ASSERT_EQ(workspace().desk(), nullptr);
    auto* place = workspace().deskStart()->form().editor(u"area");
    ASSERT_TRUE(place->findingText().contains(text("Nowhere")));
    ASSERT_EQ(focused(), place->input());
    for (int i = 0; i < 7; ++i)
        press(Qt::Key_Backspace);
    EXPECT_EQ(place->findingText(), QString());
    press(Qt::Key_Return);
    EXPECT_NE(workspace().desk(), nullptr);
}

TEST_F(DeskNames, aPlaceWithoutACodeStandsAmongThePlaces)
{
    goToSide();
    add(text("Kantueu"), 2);
    workspace().showArea(text("places"));
    settle();
    const auto* item = workspace().places().tree().topLevelItem(0);
    ASSERT_NE(item, nullptr);
    EXPECT_EQ(item->text(0), text("Kantueu"));
    openRecord(onlyCouncil().area);
    EXPECT_EQ(page().id(), onlyCouncil().area);
    EXPECT_TRUE(page().form().editor(u"code")->findingText().contains(text("official code")));
}

} // namespace
} // namespace daikou::gui::test
