// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/events/event_import.h"
#include "exchange/events/event_template.h"
#include "exchange/events/pick_list.h"
#include "exchange/xlsx/workbook_reader.h"
#include "support/test_register.h"
#include "support/xlsx_file.h"

#include "domain/records/all.h"

#include <QFile>

namespace daikou::exchange {

using namespace domain;
using test::text;

namespace {

class EventWorkbook : public test::TestRegister {
protected:
    void SetUp() override
    {
        TestRegister::SetUp();
        council = addPrekNorinCouncil();
        organisation = addOrganisation("Women for Water");
        event = save(Event{.kind = EventKind::Training,
                           .title = {text("Water workshop"), {}},
                           .start = QDate(2004, 3, 1),
                           .end = QDate(2004, 3, 2)});
    }

    EventImportResult import(const QList<std::pair<QByteArray, QByteArray>>& sheets, EventImportRequest request = {})
    {
        QFile file(path("w.xlsx"));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(test::workbookOfSheets(sheets));
        file.close();
        request.path = file.fileName();
        if (request.event.isNull())
            request.event = event;
        return importEvent(reg(), request);
    }
    EventImportResult importParticipants(const QList<QByteArrayList>& rows, EventImportRequest request = {})
    {
        QList<QByteArrayList> all{{"Name", "Sex", "For organisation", "Role", "Days attended"}};
        return import({{"Participants", test::sheetOf(all + rows)}}, request);
    }
    /// The faults of a sheet as "F7 value: reason".
    static QStringList told(const EventImportResult& result, const char* sheet)
    {
        QStringList all;
        for (const auto& row : result.rows.rejected)
            if (row.sheet == QLatin1String(sheet))
                all += row.cell + u' ' + row.value + QStringLiteral(": ") + row.reason;
        return all;
    }

    RecordId council, organisation, event;
};

} // namespace

TEST_F(EventWorkbook, theTemplateHasItsSheetsItsListsAndItsEventAndIsReadBackEmpty)
{
    Area waiting; // for its code
    waiting.name.en = text("Anlong Vil");
    waiting.level = AreaLevel::Commune;
    save(Council{.area = save(waiting)});
    writeEventTemplate(reg(), event, Language::English, path("w.xlsx"));
    const Workbook workbook = readWorkbook(path("w.xlsx"));
    QStringList names;
    for (const Sheet& sheet : workbook.sheets)
        names += sheet.name + (sheet.hidden ? QStringLiteral(" (hidden)") : QString());
    EXPECT_EQ(names, QStringList({text("Participants"), text("Head count"), text("Plan"), text("Outcomes"),
                                  text("Lists (hidden)"), text("Daikou (hidden)")}));
    EXPECT_EQ(workbook.find(text("Participants"))->rows.front().cells.front().text, text("Name\nឈ្មោះ"));
    QStringList offered;
    for (const SheetRow& row : workbook.find(text("Lists"))->rows)
        for (const SheetCell& cell : row.cells)
            offered += cell.text;
    EXPECT_TRUE(offered.contains(text("Woman · ស្ត្រី"))) << offered.join(u'\n').toStdString();
    EXPECT_TRUE(offered.contains(text("Anlong Vil"))) << offered.join(u'\n').toStdString();
    const auto result = importEvent(reg(), {.path = path("w.xlsx")});
    EXPECT_EQ(result.event, event);
    EXPECT_EQ(result.rows.rows(), 0);
}

TEST_F(EventWorkbook, participantsComeInWithThePersonThatTheyAreOrANewOne)
{
    const RecordId known = addPerson("Sok Sophea"), namesake = addPerson("Sok Sophea");
    save(Affiliation{.person = known, .organisation = organisation});
    save(Affiliation{.person = namesake, .organisation = addOrganisation("Another One")});
    const auto result = importParticipants({{"SOK SOPHEA", "Woman", "Women for Water", "Participant", "1, 2"},
                                            {"Chan Dara", "Man · បុរស", "Women for Water", "Speaker", "2"}});
    EXPECT_EQ(result.rows.added, 2);
    EXPECT_EQ(result.people, 1);
    const auto came = reg().children<Participation>(event);
    ASSERT_EQ(came.size(), 2u);
    EXPECT_TRUE(came[0].person == known || came[1].person == known);
    EXPECT_EQ(reg().require<Person>(known).sex, Sex::Woman); // it was not known before
    reg().undo();
    EXPECT_TRUE(reg().children<Participation>(event).empty());
    EXPECT_EQ(reg().count(Person::type()), 2);
}

TEST_F(EventWorkbook, wrongRowsAreListedBySheetAndCellAndTheRestComesIn)
{
    const auto result = importParticipants({{"A", "Woman", "Women for Water", "", ""},
                                            {"A", "Woman", "Women for Water", "", ""},
                                            {"B", "Woman", "Nobody Knows", "", ""},
                                            {"C", "Both", "", "", ""},
                                            {"", "Man", "", "", ""},
                                            {"D", "Man", "", "", "1, 3"}});
    EXPECT_EQ(result.rows.added, 1);
    EXPECT_EQ(result.people, 1);
    EXPECT_EQ(reg().count(Person::type()), 1);
    const QStringList faults = told(result, "Participants");
    ASSERT_EQ(faults.size(), 5);
    EXPECT_TRUE(faults[0].startsWith(text("A3 A: This is the same record as in line 2"))) << faults[0].toStdString();
    EXPECT_TRUE(faults[1].startsWith(text("C4 Nobody Knows: "))) << faults[1].toStdString();
    EXPECT_TRUE(faults[2].startsWith(text("B5 Both: "))) << faults[2].toStdString();
    EXPECT_TRUE(faults[3].startsWith(text("A6 : "))) << faults[3].toStdString();
    EXPECT_TRUE(faults[4].startsWith(text("E7 1, 3: "))) << faults[4].toStdString();
}

TEST_F(EventWorkbook, aSecondTimeNothingIsAddedAndWhatChangedIsTakenOnlyWhenAsked)
{
    importParticipants({{"A", "Woman", "Women for Water", "Guest", "1"}});
    const QList<QByteArrayList> changed{{"A", "Woman", "Women for Water", "Speaker", "1"}};
    auto result = importParticipants(changed);
    EXPECT_EQ(result.rows.added, 0);
    EXPECT_EQ(result.rows.skipped, 1);
    result = importParticipants(changed, {.path = {}, .event = {}, .onMatch = OnMatch::Update});
    EXPECT_EQ(result.rows.updated, 1);
    EXPECT_EQ(reg().children<Participation>(event).front().role, ParticipantRole::Speaker);
    EXPECT_EQ(reg().count(Person::type()), 1);
}

TEST_F(EventWorkbook, aRenamedSheetIsFoundByItsHeadingsAndAMissingOneIsTold)
{
    const auto result = import({{"Sheet1", test::sheetOf({{"Our workshop"},
                                                          {"Day", "Sex", "Age", "Role", "Number"},
                                                          {"2004-03-02", "Woman", "", "", "12"},
                                                          {"2004-03-09", "Man", "", "", "3"}})}});
    EXPECT_EQ(result.rows.added, 1);
    EXPECT_EQ(told(result, "Sheet1").size(), 1);
    EXPECT_TRUE(told(result, "Sheet1").front().startsWith(text("A4 2004-03-09: ")));
    for (const char* missing : {"Participants", "Plan", "Outcomes"}) {
        const QStringList said = told(result, missing);
        ASSERT_EQ(said.size(), 1);
        EXPECT_TRUE(said[0].contains(text("what belongs there has not come in, the other sheets have")));
    }
}

TEST_F(EventWorkbook, aPlanIsMadeOnceOfItsRowsAndAnActivityFromBeforeTheEventIsTold)
{
    const QByteArray sheet =
        test::sheetOf({{"Action plan", "What", "Lead: council", "Due", "Cost", "Riel for a dollar"},
                       {"Clean water", "12 wells to dig", "020502 Prek Norin", "2004-06-01", "200$", ""},
                       {"", "ថែទាំអណ្ដូង", "", "2005-01-01", "800000៛", "4000"},
                       {"clean  water", "Teach", "", "2004-02-01", "", ""},
                       {"Roads", "Pave", "", "soon", "5 XYZ", ""},
                       {"", "Clear the ditch", "", "2004-09-01", "", ""}});
    const auto result = import({{"Plan", sheet}});
    EXPECT_EQ(result.plans, 2);
    EXPECT_EQ(result.rows.added, 4);
    const QStringList faults = told(result, "Plan");
    ASSERT_EQ(faults.size(), 2); // each cell by itself, of a row that is left out once
    EXPECT_TRUE(faults[0].startsWith(text("D5 soon: "))) << faults[0].toStdString();
    EXPECT_TRUE(faults[1].startsWith(text("E5 5 XYZ: "))) << faults[1].toStdString();
    EXPECT_EQ(result.rows.rows(), 4 + 1 + 3);                                     // and three sheets are missing
    const auto early = std::ranges::find(result.warnings, 4, &RejectedRow::line); // a warning, as at the desk
    ASSERT_NE(early, result.warnings.end());
    EXPECT_TRUE(early->reason.contains(text("is before the event"))) << early->reason.toStdString();
    std::vector<Activity> activities;
    reg().forEach(Activity::type(), [&](const Record& record) { activities.push_back(fromRecord<Activity>(record)); });
    ASSERT_EQ(activities.size(), 4u);
    EXPECT_EQ(activities[0].plan, activities[1].plan);
    EXPECT_EQ(activities[2].due, QDate(2004, 2, 1));
    EXPECT_EQ(reg().require<ActionPlan>(activities[3].plan).title.en, u"Roads"); // though its first row was left out
    EXPECT_EQ(activities[0].council, council);
    EXPECT_EQ(activities[1].what.km, text("ថែទាំអណ្ដូង"));
}

TEST_F(EventWorkbook, datesSumsAndDigitsAreReadAsAtTheDeskFromTheFirstDayOfTheEvent)
{
    const auto result = import(
        {{"Plan", test::sheetOf({{"Action plan", "What", "Lead: council", "Due", "Cost"},
                                 {"A", "Dig", "020502", "15/4", "២០០$"},
                                 {"A", "Fill", "020502", "+3m", "200$"},
                                 {"A", "Teach", "020502", "១៥/២", "8$"},
                                 {"A", "Pave", "020502", "+២សប្តាហ៍", "8$"}})},
         {"Head count", test::sheetOf({{"Day", "Sex", "Age", "Role", "Number"}, {"២/៣", "Woman", "", "", "១២"}})}});
    EXPECT_EQ(told(result, "Plan"), QStringList());
    EXPECT_EQ(told(result, "Head count"), QStringList());
    std::vector<Activity> activities;
    reg().forEach(Activity::type(), [&](const Record& record) { activities.push_back(fromRecord<Activity>(record)); });
    ASSERT_EQ(activities.size(), 4u);
    EXPECT_EQ(activities[0].due, QDate(2004, 4, 15));
    EXPECT_EQ(activities[0].cost, (Money{200'00, Currency::Dollar}));
    EXPECT_EQ(activities[1].due, QDate(2004, 6, 1));
    EXPECT_EQ(activities[2].due, QDate(2005, 2, 15));
    EXPECT_EQ(activities[3].due, QDate(2004, 3, 15));
    const auto heads = reg().children<Headcount>(event);
    ASSERT_EQ(heads.size(), 1u);
    EXPECT_EQ(heads[0].day, QDate(2004, 3, 2));
}

TEST_F(EventWorkbook, eachWrongCellOfARowIsToldAndOnce)
{
    auto result = import({{"Plan", test::sheetOf({{"Action plan", "What", "Lead: council", "Due", "Cost",
                                                   "Issue it "
                                                   "answers"},
                                                  {"A", "", "999999", "soon", "5 XYZ", "Nothing"}})}});
    const auto cellsOf = [](const EventImportResult& of, const char* sheet) {
        QStringList cells;
        for (const QString& one : told(of, sheet))
            cells += one.section(u' ', 0, 0);
        return cells.join(u' ');
    };
    EXPECT_EQ(cellsOf(result, "Plan"), u"B2 C2 D2 E2 F2");
    result = importParticipants({{"", "Both", "Nobody Knows", "King", "1, 3"}, {"", "Man", "", "", ""}});
    EXPECT_EQ(cellsOf(result, "Participants"), u"A2 B2 C2 D2 E2 A3");
    EXPECT_EQ(result.rows.leftOut(), 2 + 3); // and three sheets are missing
    EXPECT_EQ(reg().count(Person::type()), 0);
}

TEST_F(EventWorkbook, anActivityAnswersTheOutcomeWhoseWordsStandThere)
{
    save(Outcome{.event = event, .kind = OutcomeKind::Issue, .text = {text("12 wells are dry"), {}}});
    const RecordId elsewhere = save(Event{.kind = EventKind::Training, .title = {text("Other"), {}}});
    save(Outcome{.event = elsewhere, .kind = OutcomeKind::Issue, .text = {text("Elsewhere"), {}}});
    const auto result = import({{"Outcomes", test::sheetOf({{"Kind", "What", "Council"},
                                                            {"Issue raised", "The road floods", ""},
                                                            {"Issue raised", "The road is dark", ""}})},
                                {"Plan", test::sheetOf({{"Action plan", "What", "Due", "Issue it answers"},
                                                        {"A", "Dig", "2004-06-01", "12 wells"},
                                                        {"A", "Fill", "2004-06-01", "THE ROAD FLOODS"},
                                                        {"A", "Light", "2004-06-01", "The road"},
                                                        {"A", "Teach", "2004-06-01", "Elsewhere"},
                                                        {"A", "Rest", "2004-06-01", ""}})}});
    const QStringList faults = told(result, "Plan");
    ASSERT_EQ(faults.size(), 2);
    EXPECT_TRUE(faults[0].startsWith(text("D4 The road: Several outcomes"))) << faults[0].toStdString();
    EXPECT_TRUE(faults[1].startsWith(text("D5 Elsewhere: No outcome of this event"))) << faults[1].toStdString();
    QStringList answered;
    reg().forEach(Activity::type(), [&](const Record& record) {
        answered += reg().titleOf(fromRecord<Activity>(record).issue, Language::English);
    });
    answered.sort();
    EXPECT_EQ(answered, QStringList({QString(), text("12 wells are dry"), text("The road floods")}));
}

TEST_F(EventWorkbook, whatSomebodyHadBetterLookAtIsToldOfRowsThatCameIn)
{
    const auto result = import({{"Plan", test::sheetOf({{"Action plan", "What", "Lead: council", "Due", "Cost"},
                                                        {"A", "Dig", "020502 Prek Norin", "2004-06-01", "200$"},
                                                        {"A", "Fill", "", "2004-06-01", "800000៛"}})}});
    EXPECT_EQ(result.rows.added, 2);
    ASSERT_EQ(result.warnings.size(), 1U);
    EXPECT_EQ(result.warnings[0].cell, u"C3");
    EXPECT_TRUE(result.warnings[0].reason.contains(
        Finding{Severity::Warning, FindingCode::NoRate, text("rate"), {}}.sentence(Language::English)))
        << result.warnings[0].reason.toStdString();
}

TEST_F(EventWorkbook, aTrialKeepsNothingAndAWorkbookOfNoEventIsRefused)
{
    const auto result = importParticipants({{"A", "Woman", "", "", ""}}, {.path = {}, .dryRun = true});
    EXPECT_EQ(result.rows.added, 1);
    EXPECT_TRUE(reg().children<Participation>(event).empty());
    EXPECT_THROW(importEvent(reg(), {.path = path("w.xlsx")}), Error);
    EXPECT_THROW(import({{"Other", test::sheetOf({{"alpha", "beta"}})}}), Error);
}

TEST(PickList, whatWasPickedIsUnderstoodAndWhatWasTypedStays)
{
    EXPECT_EQ(pickedText(text("020502 Prek Norin")), u"020502");
    EXPECT_EQ(pickedText(text("Twin [00000000000000000000000001]")), u"00000000000000000000000001");
    for (const char* typed : {"Women for Water", "012 345678", "2004-03-15", "15/3/2004", "020502"})
        EXPECT_EQ(pickedText(text(typed)), text(typed));
    EXPECT_EQ(pickedChoice(text("Woman · ស្ត្រី")), u"Woman");
    EXPECT_EQ(pickedChoice(text("ស្ត្រី")), text("ស្ត្រី"));
}

} // namespace daikou::exchange
