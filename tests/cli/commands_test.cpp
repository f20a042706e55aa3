// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_run.h"

namespace daikou::cli {

namespace {
class Commands : public ProgramTest {
protected:
    void SetUp() override { newRegister(); }
};
} // namespace

TEST_F(Commands, theExamplesOfTheContractWorkAsTheyStandThere)
{
    addBattambang();
    write("script.sh",
          "set -e\n"
          "daikouctl() { '" DAIKOU_BIN_DIR "/daikouctl' \"$@\"; }\n"
          R"(o=$(daikouctl set r.daikou organisation name.en="Women for Water" name.km="ស្ត្រីដើម្បីទឹក" acronym=WW kind=CSO)
p=$(daikouctl set r.daikou partnership title.en="Village road upkeep" goal.en="Keep the road open" status=active start=2004-03-01)
daikouctl set r.daikou party partnership=$p council=020502 role=lead
daikouctl set r.daikou party partnership=$p organisation="Women for Water" role=partner
daikouctl set r.daikou contribution partnership=$p organisation=WW kind=labour quantity=40 unit=days
daikouctl set r.daikou practice partnership=$p title.en="Road committees that last" status=published
daikouctl list r.daikou partnership --where 'party.organisation.acronym=WW and status=active' --format csv
)");
    QProcess shell;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), path("profile"));
    shell.setProcessEnvironment(environment);
    shell.setWorkingDirectory(m_folder.path());
    shell.start(QStringLiteral("sh"), {QStringLiteral("script.sh")});
    ASSERT_TRUE(shell.waitForFinished());
    EXPECT_EQ(shell.exitCode(), 0) << shell.readAllStandardError().toStdString();
    const auto lines = shell.readAllStandardOutput().split('\n');
    ASSERT_GE(lines.size(), 6);
    EXPECT_EQ(lines[0].size(), 26) << "an id";
    EXPECT_TRUE(lines[4].startsWith("title,")) << lines[4].toStdString();
    EXPECT_TRUE(lines[5].startsWith("Village road upkeep,")) << lines[5].toStdString();
    expectClean();
}

TEST_F(Commands, infoTellsWhatTheRegisterHolds)
{
    addBattambang();
    const Json info = expectDone("info r.daikou --json").json();
    EXPECT_EQ(info["name"], "Working group");
    EXPECT_EQ(info["counts"]["area"], 3);
    EXPECT_EQ(info["counts"]["council"], 1);
    EXPECT_EQ(info["devices"].size(), 1u);
    EXPECT_EQ(info["conflicts"], 0);
    EXPECT_TRUE(info["lastBackup"].is_null());
    for (const char* key : {"id", "schema", "size", "digest", "unsent"})
        EXPECT_TRUE(info.contains(key)) << key;
    EXPECT_TRUE(expectDone("info r.daikou").out.contains("Working group"));
}

TEST_F(Commands, schemaListsTypesAndTheFieldsOfOne)
{
    EXPECT_TRUE(expectDone("schema").out.contains("partnership"));
    EXPECT_TRUE(expectDone("schema party").out.contains("council"));
    const Json party = expectDone("schema party --json").json();
    EXPECT_EQ(party["type"], "party");
    EXPECT_EQ(party["fields"][0]["name"], "partnership");
    EXPECT_EQ(party["fields"][0]["target"], "partnership");
    EXPECT_TRUE(party["fields"][0]["rules"]["required"]);
    EXPECT_FALSE(party["fields"][0]["label"]["km"].get<std::string>().empty());
    EXPECT_EQ(run("schema shoe").code, 2);
}

TEST_F(Commands, importSaysWhatCameInAndWhatDidNot)
{
    write("list.csv", "name_en,phone\nOne,1\n,2\nThree,3\n");
    const auto outcome = run("import r.daikou --type organisation --from list.csv --json");
    EXPECT_EQ(outcome.code, 4);
    const Json result = outcome.json();
    EXPECT_EQ(result["added"], 2);
    EXPECT_EQ(result["updated"], 0);
    EXPECT_EQ(result["skipped"], 0);
    ASSERT_EQ(result["rejected"].size(), 1u);
    EXPECT_EQ(result["rejected"][0]["line"], 3);
    EXPECT_EQ(result["rejected"][0]["column"], "name_en");
    EXPECT_TRUE(result["rejected"][0].contains("sheet"));
    EXPECT_TRUE(result["rejected"][0].contains("value"));
    EXPECT_TRUE(result["rejected"][0].contains("reason"));
    expectClean();
}

TEST_F(Commands, anImportOfNothingButWrongRowsIsInvalid)
{
    write("list.csv", "title_en,start\nOne,31/02/2004\n");
    const auto outcome = run("import r.daikou --type partnership --from list.csv");
    EXPECT_EQ(outcome.code, 3);
    EXPECT_TRUE(outcome.out.contains("31/02/2004"));
}

TEST_F(Commands, aListWithoutRowsIsInvalidAndSaysSo)
{
    write("list.csv", "title_en,start\n");
    const auto outcome = run("import r.daikou --type partnership --from list.csv");
    EXPECT_EQ(outcome.code, 3);
    EXPECT_TRUE(outcome.out.isEmpty());
    EXPECT_TRUE(outcome.error.startsWith("daikouctl: import: list.csv has no rows below its head"))
        << outcome.error.toStdString();
    EXPECT_EQ(run("import r.daikou --type partnership --from list.csv --json").errorJson()["error"]["kind"], "input");
    expectClean();
}

TEST_F(Commands, aReportIsWrittenToAFileNotAFolder)
{
    QDir(m_folder.path()).mkdir(QStringLiteral("reports"));
    const auto outcome = run("report r.daikou booklet --out reports");
    EXPECT_EQ(outcome.code, 1);
    EXPECT_TRUE(outcome.error.contains("reports is a folder; add the name of the report's file, such as "
                                       "reports/booklet.pdf"))
        << outcome.error.toStdString();
    EXPECT_EQ(run("report r.daikou booklet --format pdf --out reports").error, outcome.error);
}

TEST_F(Commands, infoNamesAComputerOnceHoweverManyCopiesItWroteIn)
{
    addBattambang();
    for (int copy = 0; copy < 3; ++copy) { // each copy is a device of its own
        ASSERT_TRUE(QFile::copy(path("r.daikou"), path("copy.daikou")));
        expectDone({text("set"), text("copy.daikou"), text("organisation"), text("name.en=Copy %1").arg(copy)});
        QFile::remove(path("r.daikou"));
        QFile::rename(path("copy.daikou"), path("r.daikou"));
    }
    ASSERT_GT(expectDone("info r.daikou --json").json()["devices"].size(), 1u);
    EXPECT_EQ(expectDone("info r.daikou").out.count("Written by"), 1);
}

TEST_F(Commands, wordsInQuotesAreFoundAsWrittenOnly)
{
    expectDone({text("set"), text("r.daikou"), text("organisation"), text("name.en=Kampong Mead")});
    EXPECT_EQ(expectDone("search r.daikou kompong --json").json().size(), 1u);
    EXPECT_EQ(expectDone("search r.daikou \"kompong\" --json").json().size(), 0u);
    EXPECT_EQ(expectDone("search r.daikou \"kampong\" --json").json().size(), 1u);
}

TEST_F(Commands, aLongListOfRowsLeftOutIsCutForPeopleAndWholeForMachines)
{
    QByteArray list = "title_en,start\nGood,2004-01-01\n";
    for (int i = 0; i < 30; ++i)
        list += "Bad " + QByteArray::number(i) + ",never\n";
    write("list.csv", list);
    EXPECT_TRUE(run("import r.daikou --type partnership --from list.csv --dry-run").out.contains("10 more"));
    EXPECT_EQ(run("import r.daikou --type partnership --from list.csv --dry-run --json").json()["rejected"].size(),
              30u);
}

TEST_F(Commands, anImportIsUndoneAndDoneAgainWhole)
{
    const QByteArray empty = digest();
    addBattambang();
    const QByteArray full = digest();
    const Json undone = expectDone("undo r.daikou --json").json();
    EXPECT_EQ(undone["label"], "Import places × 3");
    EXPECT_EQ(undone["records"], 4);
    EXPECT_EQ(digest(), empty);
    expectClean();
    EXPECT_EQ(expectDone("history r.daikou --json").json()[0]["label"], "Undone: Import places × 3");
    EXPECT_EQ(expectDone("redo r.daikou --json").json()["records"], 4);
    EXPECT_EQ(digest(), full);
    expectClean();
    EXPECT_EQ(run("redo r.daikou").code, 1) << "nothing is left to redo";
}

TEST_F(Commands, listGivesTablesCsvJsonAndWorkbooks)
{
    addBattambang();
    EXPECT_TRUE(expectDone("list r.daikou area --where level=commune").out.contains("Prek Norin"));
    const auto csv = expectDone({text("list"), text("r.daikou"), text("council"), text("--where"),
                                 text("area.province=\"Battambang\""), text("--columns"),
                                 text("area,area.code,area.province"), text("--format"), text("csv")});
    EXPECT_EQ(csv.out, "area,area.code,area.province\r\nPrek Norin,020502,Battambang\r\n");
    const Json list = expectDone("list r.daikou area --sort -code --json").json();
    ASSERT_EQ(list.size(), 3u);
    EXPECT_EQ(list[0]["fields"]["code"], "020502");
    EXPECT_EQ(list[0]["fields"]["name"]["km"], "ព្រែកនរិន្ទ");
    EXPECT_EQ(list[0]["fields"]["parent"]["title"], "Aek Phnum");
    EXPECT_EQ(expectDone("--json list r.daikou area --limit 1").json().size(), 1u);
    EXPECT_TRUE(expectDone("list r.daikou area --format xlsx --out areas.xlsx").out.isEmpty());
    EXPECT_TRUE(QFile::exists(path("areas.xlsx")));
    EXPECT_EQ(run("list r.daikou area --format xlsx").code, 2);
    expectDone("list r.daikou area --format csv --out areas-out.csv");
    QFile file(path("areas-out.csv"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("\xEF\xBB\xBF")) << "for Excel";
}

TEST_F(Commands, anExpressionThatIsNoneSaysWhere)
{
    const auto outcome = run("list r.daikou area --where shoe=1");
    EXPECT_EQ(outcome.code, 3);
    EXPECT_TRUE(outcome.error.contains("shoe"));
}

TEST_F(Commands, setMakesAndChangesARecord)
{
    const QString id = expectDone({text("set"), text("r.daikou"), text("organisation"), text("name=ស្ត្រីដើម្បីទឹក")}).line();
    EXPECT_EQ(expectDone({text("set"), text("r.daikou"), text("organisation"), id, text("name.en=Women for Water"),
                          text("acronym=WW")})
                  .line(),
              id);
    const Json shown = expectDone({text("show"), text("r.daikou"), id, text("--json")}).json();
    EXPECT_EQ(shown["id"].get<std::string>(), id.toStdString());
    EXPECT_EQ(shown["type"], "organisation");
    EXPECT_EQ(shown["fields"]["name"]["km"], "ស្ត្រីដើម្បីទឹក");
    EXPECT_EQ(shown["fields"]["name"]["en"], "Women for Water");
    expectDone({text("set"), text("r.daikou"), text("organisation"), id, text("acronym=")});
    EXPECT_FALSE(expectDone({text("show"), text("r.daikou"), id, text("--json")}).json()["fields"].contains("acronym"));
}

TEST_F(Commands, setSaysWhatIsStillMissing)
{
    const auto outcome = expectDone({text("set"), text("r.daikou"), text("partnership"), text("title.en=Road")});
    EXPECT_TRUE(outcome.error.contains("two parties")) << outcome.error.toStdString();
    const Json result =
        expectDone({text("set"), text("r.daikou"), text("partnership"), text("title.en=Well"), text("--json")}).json();
    EXPECT_EQ(result["id"].get<std::string>().size(), 26u);
    EXPECT_FALSE(result["findings"].empty());
}

TEST_F(Commands, setRefusesWhatBreaksARule)
{
    const struct {
        const char* words;
        int code;
        const char* says;
    } cases[] = {
        {"set r.daikou partnership start=2004-01-01", 3, "Title"},
        {"set r.daikou partnership title.en=X start=31/02/2004", 3, "not a date"},
        {"set r.daikou partnership title.en=X start=2004-02-01 end=2004-01-01", 3, "before it starts"},
        {"set r.daikou party partnership=Nope role=lead", 3, "Nope"},
        {"set r.daikou partnership shoe=1", 2, "shoe"},
        {"set r.daikou partnership", 2, ""},
        {"set r.daikou shoe x=1", 2, "shoe"},
    };
    const QByteArray before = digest();
    for (const auto& one : cases) {
        const auto outcome = run(one.words);
        EXPECT_EQ(outcome.code, one.code) << one.words;
        EXPECT_TRUE(outcome.error.contains(one.says)) << one.words << '\n' << outcome.error.toStdString();
        EXPECT_TRUE(outcome.out.isEmpty()) << one.words;
    }
    EXPECT_EQ(digest(), before);
}

TEST_F(Commands, showHasTheChildrenAndWhatRefersToARecord)
{
    addBattambang();
    const QString p = expectDone({text("set"), text("r.daikou"), text("partnership"), text("title.en=Road")}).line();
    expectDone({text("set"), text("r.daikou"), text("party"), u"partnership=" + p, text("council=020502")});
    expectDone({text("set"), text("r.daikou"), text("practice"), u"partnership=" + p, text("title.en=Committees")});
    const Json shown = expectDone({text("show"), text("r.daikou"), p, text("--json")}).json();
    EXPECT_EQ(shown["children"]["party"][0]["fields"]["council"]["title"], "Prek Norin");
    EXPECT_EQ(shown["referrers"][0]["type"], "practice");
    const auto people = expectDone({text("show"), text("r.daikou"), p}).out;
    EXPECT_TRUE(people.contains("Prek Norin"));
    EXPECT_TRUE(people.contains("Committees"));
}

TEST_F(Commands, deleteSaysWhatRefersToIt)
{
    const QString p = expectDone({text("set"), text("r.daikou"), text("partnership"), text("title.en=Road")}).line();
    expectDone({text("set"), text("r.daikou"), text("practice"), u"partnership=" + p, text("title.en=Committees")});
    const auto outcome = expectDone({text("delete"), text("r.daikou"), p});
    EXPECT_TRUE(outcome.out.contains("Committees")) << outcome.out.toStdString();
    EXPECT_EQ(run({text("show"), text("r.daikou"), p}).code, 3);
    expectClean();
    expectDone("undo r.daikou");
    expectDone({text("show"), text("r.daikou"), p});
}

TEST_F(Commands, searchFindsAcrossScripts)
{
    addBattambang();
    for (const char* words : {"ព្រែក", "prek", "Prek Norin", "norin"}) {
        const Json hits =
            expectDone({text("search"), text("r.daikou"), text(words), text("--type"), text("area"), text("--json")})
                .json();
        ASSERT_FALSE(hits.empty()) << words;
        EXPECT_EQ(hits[0]["title"], "Prek Norin") << words;
        for (const char* key : {"id", "type", "snippet", "score"})
            EXPECT_TRUE(hits[0].contains(key)) << key;
    }
    EXPECT_TRUE(expectDone("search r.daikou zzz --json").json().empty());
    expectDone("search r.daikou report undo"); // words that are also commands
}

TEST_F(Commands, historyHasOldAndNewNewestFirst)
{
    const QString id = expectDone({text("set"), text("r.daikou"), text("tag"), text("name.en=road")}).line();
    expectDone({text("set"), text("r.daikou"), text("tag"), id, text("name.en=street")});
    const Json items = expectDone({text("history"), text("r.daikou"), id, text("--json")}).json();
    ASSERT_GE(items.size(), 2u);
    EXPECT_EQ(items[0]["field"], "name.en");
    EXPECT_EQ(items[0]["old"], "road");
    EXPECT_EQ(items[0]["new"], "street");
    EXPECT_EQ(items[0]["record"].get<std::string>(), id.toStdString());
    EXPECT_EQ(items[0]["type"], "tag");
    EXPECT_EQ(items[0]["person"], "dara");
    for (const char* key : {"change", "time", "device", "label"})
        EXPECT_TRUE(items[0].contains(key)) << key;
    EXPECT_TRUE(expectDone({text("history"), text("r.daikou"), id}).out.contains("“road” → “street”"));
    EXPECT_GE(expectDone("history r.daikou --json").json().size(), 3u);
}

TEST_F(Commands, checkFindsNothingInASoundRegister)
{
    addBattambang();
    EXPECT_EQ(expectDone("check r.daikou --json").json(), Json({{"ok", true}, {"findings", Json::array()}}));
    expectDone("check r.daikou --repair");
    expectClean();
}

TEST_F(Commands, aBackupIsRestoredToAnEqualRegister)
{
    addBattambang();
    expectDone("backup r.daikou --out copy.daikou");
    expectDone("restore copy.daikou --out again.daikou");
    EXPECT_EQ(run("restore copy.daikou --out again.daikou").code, 1) << "never overwrites";
    const Json again = expectDone("info again.daikou --json").json();
    EXPECT_EQ(QByteArray::fromStdString(again["digest"].get<std::string>()), digest());
    EXPECT_EQ(run("check again.daikou").code, 0);
}

TEST_F(Commands, theDemoIsTheSameForTheSameSeed)
{
    expectDone("demo a.daikou --seed 7");
    expectDone("demo b.daikou --seed 7");
    EXPECT_EQ(expectDone("info a.daikou --json").json()["digest"], expectDone("info b.daikou --json").json()["digest"]);
    EXPECT_TRUE(expectDone("info a.daikou --json").json()["invented"]);
    EXPECT_EQ(run("check a.daikou").code, 0);
    EXPECT_EQ(run("demo c.daikou --scale huge").code, 2);
}

TEST_F(Commands, reportsAreNamedAndWritten)
{
    expectDone("demo d.daikou");
    const auto kinds = expectDone("report d.daikou --list --json").json();
    ASSERT_FALSE(kinds.empty());
    EXPECT_EQ(kinds[0]["report"], "booklet");
    const Json result = expectDone("report d.daikou booklet --language both --format html --out b.html --json").json();
    EXPECT_TRUE(run("report d.daikou booklet --out b.html").error.isEmpty()) << "no remarks of libraries";
    EXPECT_EQ(result["report"], "booklet");
    EXPECT_EQ(result["files"].size(), 1u);
    EXPECT_GT(result["records"], 0);
    EXPECT_TRUE(QFile::exists(path("b.html")));
    const auto missing = run("report d.daikou booklet --format html --out none/b.html");
    EXPECT_EQ(missing.code, 1);
    EXPECT_TRUE(missing.error.contains("none")) << missing.error.toStdString();
    EXPECT_EQ(run("report d.daikou shoe --format html --out s.html").code, 2);
    EXPECT_EQ(run("report d.daikou").code, 2);
}

TEST_F(Commands, sentencesAndLabelsAreKhmerWhereAsked)
{
    addBattambang();
    EXPECT_TRUE(expectDone("list r.daikou area --language km").out.contains("ឈ្មោះ"));
    EXPECT_TRUE(expectDone("--language km schema").out.contains("ភាពជាដៃគូ"));
    const Json parent = expectDone("list r.daikou area --language km --json").json()[2]["fields"]["parent"];
    EXPECT_FALSE(parent["title"].get<std::string>().empty());
}

} // namespace daikou::cli
