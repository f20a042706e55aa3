// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_run.h"

#include "support/xlsx_file.h"

#include <QRegularExpression>

namespace daikou::cli {

namespace {

using Sheets = QList<std::pair<QByteArray, QByteArray>>;

const QByteArrayList participantHeads{"Name", "Sex", "For organisation", "Role", "Days attended"};
const QByteArrayList headcountHeads{"Day", "Sex", "Age", "Role", "Number"};
const QByteArrayList outcomeHeads{"Kind", "What", "Council", "Organisation"};
const QByteArrayList planHeads{"Action plan", "What", "Lead: council", "Due", "Cost", "Issue it answers"};

/// The two days' workshop at Prek Norin, with 40 people and 3 plans of 4 activities; what a test changes in it is
/// wrong.
struct Workshop {
    QList<QByteArrayList> participants{participantHeads}, outcomes{outcomeHeads}, plan{planHeads};
    QList<QByteArrayList> heads{headcountHeads, {"", "Woman", "15 to 24", "", "12"}};

    Workshop()
    {
        for (int i = 1; i <= 40; ++i)
            participants.append({"Person " + QByteArray::number(i), i % 2 ? "Woman" : "Man", "Women for Water",
                                 "Participant", i % 3 ? "1, 2" : "1"});
        for (const char* issue : {"Wells are dry", "The road floods", "Nobody collects waste"})
            outcomes.append({"Issue raised", issue, "020502", ""});
        for (int i = 0; i < 12; ++i)
            plan.append({i % 4 ? QByteArray() : "Plan " + QByteArray::number(i / 4 + 1),
                         "Do thing " + QByteArray::number(i + 1), "020502", "2004-09-01", "200$",
                         outcomes[i / 4 + 1][1]});
    }
    Sheets sheets() const
    {
        return {{"Participants", test::sheetOf(participants)},
                {"Head count", test::sheetOf(heads)},
                {"Plan", test::sheetOf(plan)},
                {"Outcomes", test::sheetOf(outcomes)}};
    }
};

class EventCommands : public ProgramTest {
protected:
    void SetUp() override
    {
        newRegister();
        addBattambang();
        expectDone({text("set"), text("r.daikou"), text("organisation"), text("name.en=Women for Water")});
        event = newEvent();
        // A code without a digit is a word until its hyphen is typed; one in twenty ids begins so.
        for (int tries = 0; tries < 100 && !event.left(8).contains(QRegularExpression(text("[0-9]"))); ++tries) {
            expectDone({text("delete"), text("r.daikou"), event});
            event = newEvent();
        }
    }
    QString newEvent()
    {
        return expectDone({text("set"), text("r.daikou"), text("event"), text("title.en=Water workshop"),
                           text("kind=partnership_workshop"), text("start=2004-03-01"), text("end=2004-03-02")})
            .line();
    }
    Outcome import(const QByteArray& workbook, const QStringList& more = {})
    {
        write("w.xlsx", workbook);
        return run(QStringList{text("event-import"), text("r.daikou"), text("w.xlsx"), text("--event"), event,
                               text("--json")} +
                   more);
    }
    Outcome import(const Sheets& sheets, const QStringList& more = {})
    {
        return import(test::workbookOfSheets(sheets), more);
    }
    /// Each row left out as "Plan!D5" or, of a whole sheet, "Plan".
    static std::vector<std::string> places(const Json& rejected)
    {
        std::vector<std::string> all;
        for (const Json& row : rejected)
            all.push_back(row["cell"].is_null()
                              ? row["sheet"].get<std::string>()
                              : row["sheet"].get<std::string>() + '!' + row["cell"].get<std::string>());
        return all;
    }
    /// Told on standard error in one line with these words; the register is as it was.
    void expectRefusal(const QByteArray& workbook, const char* says)
    {
        const QByteArray before = digest();
        const Outcome outcome = import(workbook);
        EXPECT_EQ(outcome.code, 3) << testing::PrintToString(outcome);
        EXPECT_TRUE(outcome.out.isEmpty());
        EXPECT_TRUE(outcome.errorJson()["error"]["message"].get<std::string>().find(says) != std::string::npos)
            << testing::PrintToString(outcome);
        EXPECT_EQ(digest(), before);
    }

    QString event;
};

} // namespace

TEST_F(EventCommands, theTemplateKnowsItsEventAndIsReadBackEmpty)
{
    const QByteArray before = digest();
    const Json made = expectDone({text("event-template"), text("r.daikou"), text("Water workshop"), text("--out"),
                                  text("t.xlsx"), text("--json")})
                          .json();
    EXPECT_EQ(made["event"], event.toStdString());
    EXPECT_EQ(made["files"], Json({"t.xlsx"}));
    const Json read = expectDone("event-import r.daikou t.xlsx --json").json();
    EXPECT_EQ(read["event"], event.toStdString());
    EXPECT_EQ(read["added"], 0);
    EXPECT_TRUE(read["rejected"].empty());
    EXPECT_EQ(digest(), before);
    EXPECT_EQ(run("event-template r.daikou Nothing --out n.xlsx").code, 3);
    EXPECT_FALSE(QFile::exists(path("n.xlsx")));
    EXPECT_EQ(run({text("event-template"), text("r.daikou"), event, text("--out"), text("none/t.xlsx")}).code, 1);
}

TEST_F(EventCommands, aWorkshopComesInAndTheFiveRowsThatAreWrongAreToldBySheetAndCell)
{
    const QByteArray before = digest();
    Workshop workshop;
    workshop.participants[7][1] = "Both";
    workshop.participants[20][2] = "Nobody Knows";
    workshop.participants[33][4] = "1, 3";
    workshop.plan[5][3] = "soon";
    workshop.plan[11][4] = "5 XYZ";
    const Json trial = import(workshop.sheets(), {text("--dry-run")}).json();
    EXPECT_EQ(digest(), before);
    const Outcome outcome = import(workshop.sheets());
    EXPECT_EQ(outcome.code, 4) << testing::PrintToString(outcome);
    const Json result = outcome.json();
    EXPECT_EQ(result, trial);
    EXPECT_EQ(places(result["rejected"]), (std::vector<std::string>{"Participants!B8", "Participants!C21",
                                                                    "Participants!E34", "Plan!D6", "Plan!E12"}));
    for (const Json& row : result["rejected"])
        EXPECT_FALSE(row["reason"].get<std::string>().empty());
    EXPECT_EQ(result["added"], 37 + 1 + 3 + 10);
    EXPECT_EQ(result["people"], 37);
    EXPECT_EQ(result["plans"], 3);
    EXPECT_EQ(expectDone("list r.daikou activity --json").json().size(), 10u);
    EXPECT_EQ(expectDone({text("list"), text("r.daikou"), text("activity"), text("--json"), text("--where"),
                          text("issue.text.en=\"The road floods\"")})
                  .json()
                  .size(),
              3u);
    expectClean();
    expectDone("undo r.daikou");
    EXPECT_EQ(digest(), before);
}

TEST_F(EventCommands, aSheetThatIsMissingIsToldAndARenamedOneFound)
{
    Sheets sheets = Workshop().sheets();
    sheets[0].first = "Who came";
    sheets.removeAt(1);
    const Outcome outcome = import(sheets);
    EXPECT_EQ(outcome.code, 4) << testing::PrintToString(outcome);
    EXPECT_EQ(places(outcome.json()["rejected"]), std::vector<std::string>{"Head count"});
    EXPECT_EQ(outcome.json()["people"], 40);
    const Outcome said = run({text("event-import"), text("r.daikou"), text("w.xlsx"), text("--event"), event});
    EXPECT_TRUE(said.out.contains("Head count: No sheet has this name")) << testing::PrintToString(said);
}

TEST_F(EventCommands, formulasWithoutResultErrorsAndMergedCellsAreToldByCell)
{
    const QByteArray row = "<row><c t=\"inlineStr\"><is><t>Name</t></is></c><c t=\"inlineStr\"><is><t>Sex</t></is></c>"
                           "<c t=\"inlineStr\"><is><t>Role</t></is></c></row>";
    const QByteArray name = "<c t=\"inlineStr\"><is><t>Dara</t></is></c>", man = "<c t=\"str\"><f>A1</f><v>Man</v></c>";
    const QByteArray sheet =
        "<worksheet><sheetData>" + row + "<row>" + name + man + "</row>" + // its last result
        "<row>" + name + "<c><f>B2</f></c></row>" + "<row>" + name + "<c t=\"e\"><v>#REF!</v></c></row>" + "<row>" +
        name + man + "</row><row>" + name +
        "<c><f>B2</f><v></v></c></row></sheetData><mergeCells><mergeCell ref=\"B5:C5\"/></mergeCells></worksheet>";
    const Outcome outcome = import(Sheets{{"Participants", sheet}});
    EXPECT_EQ(outcome.code, 4) << testing::PrintToString(outcome);
    EXPECT_EQ(places(outcome.json()["rejected"]),
              (std::vector<std::string>{"Head count", "Outcomes", "Plan", "Participants!B3", "Participants!B4",
                                        "Participants!B5", "Participants!B6"}));
    for (const size_t row : {3U, 6U})
        EXPECT_NE(outcome.json()["rejected"][row]["reason"].get<std::string>().find("open the workbook in Excel"),
                  std::string::npos);
    EXPECT_NE(outcome.json()["rejected"][5]["reason"].get<std::string>().find("merged"), std::string::npos);
    EXPECT_EQ(outcome.json()["added"], 1);
}

TEST_F(EventCommands, theCodeOnPaperMeansItsRecordEverywhere)
{
    const QString code = event.toUpper().left(4) + u'-' + event.toUpper().mid(4, 4);
    for (const QString& typed : {code, QString(code).replace(u'-', u' '), QString(code).remove(u'-')}) {
        EXPECT_EQ(
            expectDone({text("event-template"), text("r.daikou"), typed, text("--out"), text("t.xlsx"), text("--json")})
                .json()["event"],
            event.toStdString());
        EXPECT_EQ(expectDone({text("show"), text("r.daikou"), typed, text("--json")}).json()["id"],
                  event.toStdString());
    }
    expectDone({text("set"), text("r.daikou"), text("action_plan"), text("title.en=Wells"), text("event=") + code});
    expectDone("set r.daikou activity plan=Wells what.en=Dig due=2004-06-01");
    for (const QString& typed :
         QStringList{code, QString(code).remove(u'-'), u'"' + QString(code).replace(u'-', u' ') + u'"'})
        EXPECT_EQ(expectDone({text("list"), text("r.daikou"), text("action_plan"), text("--json"), text("--where"),
                              text("event=") + typed})
                      .json()
                      .size(),
                  1u)
            << typed.toStdString();
    expectDone({text("report"), text("r.daikou"), text("follow-up"), text("--scope"), text("plan.event=") + code,
                text("--out"), text("f.md")});
    const QString unknown = text("0000-0000"), says = text("No record has the code 0000-0000");
    for (const QStringList& words :
         {QStringList{text("show"), text("r.daikou"), unknown},
          QStringList{text("event-template"), text("r.daikou"), unknown, text("--out"), text("n.xlsx")},
          QStringList{text("list"), text("r.daikou"), text("action_plan"), text("--where"), text("event=") + unknown},
          QStringList{text("report"), text("r.daikou"), text("follow-up"), text("--scope"), unknown, text("--out"),
                      text("f.md")}}) {
        const Outcome outcome = run(words);
        EXPECT_EQ(outcome.code, 1) << testing::PrintToString(outcome);
        EXPECT_TRUE(QString::fromUtf8(outcome.error).contains(says)) << testing::PrintToString(outcome);
    }
}

TEST_F(EventCommands, whatIsNoWorkbookOfAnEventIsRefusedAndNothingComesIn)
{
    expectRefusal(test::workbookOf("<worksheet>" + QByteArray(200'000'000, ' ') + "</worksheet>"), "unpacked");
    expectRefusal("Name,Sex\nDara,Man\n", "not an Excel workbook");
    expectRefusal({}, "empty");
    expectRefusal(test::workbookOfSheets(Workshop().sheets()).chopped(200), "w.xlsx");
    expectRefusal(test::workbookOf(test::sheetOf({{"alpha", "beta"}, {"1", "2"}})), "no sheet is one of an event");
    EXPECT_EQ(run("event-import r.daikou none.xlsx").code, 1);
    write("w.xlsx", test::workbookOfSheets(Workshop().sheets())); // made by hand: it names no event
    EXPECT_EQ(run("event-import r.daikou w.xlsx").code, 3);
    EXPECT_EQ(run("event-import r.daikou w.xlsx --on-match replace").code, 2);
}

TEST_F(EventCommands, whatCameInTwiceOrAgainIsToldAndTakenOnce)
{
    Workshop workshop;
    workshop.participants.append(workshop.participants[1]);
    const Outcome outcome = import(workshop.sheets());
    EXPECT_EQ(places(outcome.json()["rejected"]), std::vector<std::string>{"Participants!A42"});
    const QByteArray before = digest();
    const Json again = import(Workshop().sheets()).json();
    EXPECT_EQ(again["added"], 0);
    EXPECT_EQ(again["skipped"], 40 + 1 + 3 + 12);
    EXPECT_EQ(digest(), before);
}

} // namespace daikou::cli
