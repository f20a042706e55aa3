// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/importer.h"

#include "domain/rules/place_rules.h"
#include "exchange/import/council_maker.h"
#include "exchange/import/csv_samples.h"
#include "support/test_register.h"

#include <QFile>

namespace daikou::exchange {

using namespace domain;
using test::text;

namespace {

class Importer : public test::TestRegister {
protected:
    QString write(const char* content, const char* name = "list.csv")
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }

    ImportResult import(const RecordType& type, const char* content, ImportRequest request = {})
    {
        request.type = &type;
        request.path = write(content);
        return runImport(reg(), request);
    }

    Record only(const RecordType& type)
    {
        std::vector<Record> all;
        reg().forEach(type, [&](const Record& record) { all.push_back(record); });
        EXPECT_EQ(all.size(), 1u);
        return all.empty() ? Record(type) : all.front();
    }

    QString valueOf(const Record& record, const char* field)
    {
        return reg().display(*record.type->find(text(field)), record.value(text(field)), Language::English);
    }
};

} // namespace

TEST_F(Importer, rowsBecomeRecordsByFieldNameAndByLabelInEitherLanguage)
{
    const auto result = import(Partnership::type(), "title_en,ចំណងជើង (ខ្មែរ),Status,start\n"
                                                    "Village road,ផ្លូវភូមិ,Active,15/3/2004\n");
    EXPECT_EQ(result.added, 1);
    EXPECT_TRUE(result.rejected.empty());
    const Record record = only(Partnership::type());
    EXPECT_EQ(valueOf(record, "title.en"), u"Village road");
    EXPECT_EQ(valueOf(record, "title.km"), text("ផ្លូវភូមិ"));
    EXPECT_EQ(textOf(record.value(u"status")), u"active");
    EXPECT_EQ(std::get<QDate>(record.value(u"start")), QDate(2004, 3, 15));
}

TEST_F(Importer, aHeaderWithoutLanguageTakesTheHalfThatEachTextIsWrittenIn)
{
    EXPECT_EQ(import(Organisation::type(), "name\nWomen for Water\nស្ត្រីដើម្បីទឹក\n").added, 2);
    EXPECT_EQ(reg().named(text("ស្ត្រីដើម្បីទឹក"), Organisation::type()).size(), 1u);
    const auto id = reg().named(text("ស្ត្រីដើម្បីទឹក"), Organisation::type()).front();
    EXPECT_EQ(textOf(reg().require(id).value(u"name.km")), text("ស្ត្រីដើម្បីទឹក"));
}

TEST_F(Importer, aRowThatBreaksARuleIsListedAndTheOthersComeIn)
{
    const auto result = import(Partnership::type(), "title.en,start,status\n"
                                                    "Good,2004-01-01,active\n"
                                                    "Bad date,31/02/2004,active\n"
                                                    ",2004-01-01,active\n"
                                                    "Bad choice,2004-01-01,sleeping\n");
    EXPECT_EQ(result.added, 1);
    ASSERT_EQ(result.rejected.size(), 3u);
    EXPECT_EQ(result.rejected[0].line, 3);
    EXPECT_EQ(result.rejected[0].column, u"start");
    EXPECT_EQ(result.rejected[0].value, u"31/02/2004");
    EXPECT_TRUE(result.rejected[0].reason.contains(u"not a date"));
    EXPECT_EQ(result.rejected[1].line, 4);
    EXPECT_EQ(result.rejected[1].column, u"title.en");
    EXPECT_EQ(result.rejected[2].column, u"status");
    EXPECT_TRUE(result.rejected[2].reason.contains(u"Active"));
}

TEST_F(Importer, aRowWithSeveralFaultsIsOneEntryThatNamesThemAll)
{
    const auto result = import(Partnership::type(), "title.en,start,status\nX,31/02/2004,sleeping\n");
    ASSERT_EQ(result.rejected.size(), 1u);
    EXPECT_TRUE(result.rejected[0].reason.contains(u"31/02/2004"));
    EXPECT_TRUE(result.rejected[0].reason.contains(u"sleeping"));
}

TEST_F(Importer, theWholeImportIsOneStepOfUndo)
{
    const QStringList before = test::dumpOf(reg());
    import(Tag::type(), "name_en,name_km\nroad,ផ្លូវ\nwater,ទឹក\n");
    const QStringList after = test::dumpOf(reg());
    EXPECT_EQ(reg().undoable()->label.text(Language::English), u"Import tags × 2");
    reg().undo();
    EXPECT_EQ(test::dumpOf(reg()), before);
    reg().redo();
    EXPECT_EQ(test::dumpOf(reg()), after);
}

TEST_F(Importer, aDryRunCountsTheSameAndKeepsNothing)
{
    const QStringList before = test::dumpOf(reg());
    const auto result = import(Tag::type(), "name_en\nroad\n\"\"\nwater\n", {.dryRun = true});
    EXPECT_EQ(result.added, 2);
    EXPECT_EQ(test::dumpOf(reg()), before);
    EXPECT_EQ(reg().undoable(), std::nullopt);
}

TEST_F(Importer, aCancelledImportLeavesNothing)
{
    const QStringList before = test::dumpOf(reg());
    QByteArray many = "name_en\n";
    for (int i = 0; i < 1000; ++i)
        many += "tag " + QByteArray::number(i) + '\n';
    const ImportRequest request{.type = &Tag::type(), .path = write(many.constData())};
    int reports = 0;
    const Progress progress{[&](qint64, qint64) { return ++reports < 4; }};
    EXPECT_EQ(errorOf([&] { runImport(reg(), request, progress); }).kind(), Error::Kind::Cancelled);
    EXPECT_EQ(test::dumpOf(reg()), before);
}

TEST_F(Importer, whatIsThereAlreadyIsSkippedUpdatedOrFilled)
{
    import(Organisation::type(), "name_en,acronym,phone\nWomen for Water,WW,012\n");
    const char* again = "name_en,acronym,phone,website\nwomen for  water,WFW,,ww.org\n";
    EXPECT_EQ(import(Organisation::type(), again).skipped, 1);
    EXPECT_EQ(valueOf(only(Organisation::type()), "acronym"), u"WW");

    EXPECT_EQ(import(Organisation::type(), again, {.onMatch = OnMatch::Fill}).updated, 1);
    EXPECT_EQ(valueOf(only(Organisation::type()), "acronym"), u"WW");
    EXPECT_EQ(valueOf(only(Organisation::type()), "website"), u"ww.org");

    EXPECT_EQ(import(Organisation::type(), again, {.onMatch = OnMatch::Update}).updated, 1);
    EXPECT_EQ(valueOf(only(Organisation::type()), "acronym"), u"WFW");
    EXPECT_EQ(valueOf(only(Organisation::type()), "phone"), u"012") << "an empty cell says nothing";
    EXPECT_EQ(import(Organisation::type(), again, {.onMatch = OnMatch::Update}).skipped, 1);
}

TEST_F(Importer, namesInBothLanguagesMustBothAgree)
{
    const auto result = import(Organisation::type(), "name_en,name_km\nPolice,ប៉ូលីស\nPolice,មន្ត្រី\n");
    EXPECT_EQ(result.added, 2);
}

TEST_F(Importer, otherFieldsTellARecordWhereAPersonNamesThem)
{
    import(Organisation::type(), "name_en,registration\nOne,R1\nTwo,R2\n");
    const auto result = import(Organisation::type(), "name_en,registration\nUno,R1\n",
                               {.onMatch = OnMatch::Update, .match = {QStringLiteral("registration")}});
    EXPECT_EQ(result.updated, 1);
    EXPECT_EQ(reg().named(QStringLiteral("Uno"), Organisation::type()).size(), 1u);
    EXPECT_EQ(errorOf([&] {
                  import(Organisation::type(), "name_en\nX\n", {.match = { QStringLiteral("shoe_size") }});
              }).kind(),
              Error::Kind::Usage);
    EXPECT_EQ(import(Organisation::type(), "name_en\nUno\n", {.match = {QStringLiteral("none")}}).added, 1);
}

TEST_F(Importer, theSecondRowOfOneRecordIsListedWithTheLineOfTheFirst)
{
    const auto result = import(Organisation::type(), "name_en,phone\nOne,1\nTwo,2\none,3\n");
    EXPECT_EQ(result.added, 2);
    ASSERT_EQ(result.rejected.size(), 1u);
    EXPECT_EQ(result.rejected[0].line, 4);
    EXPECT_TRUE(result.rejected[0].reason.contains(u"line 2")) << result.rejected[0].reason.toStdString();
}

TEST_F(Importer, idsOfOursMatchAndForeignNumbersDoNot)
{
    const auto id = addOrganisation("Women for Water");
    const QByteArray ours = "id,acronym\n" + id.toText().toLatin1() + ",WW\n";
    EXPECT_EQ(import(Organisation::type(), ours.constData(), {.onMatch = OnMatch::Update}).updated, 1);
    EXPECT_EQ(valueOf(only(Organisation::type()), "acronym"), u"WW");

    const auto foreign = import(Organisation::type(), "id,name_en\n2,Other\n");
    EXPECT_EQ(foreign.added, 1);
    EXPECT_EQ(foreign.columns.ignored(), QStringList{QStringLiteral("id")});
    EXPECT_FALSE(foreign.columns.columns[0].note.isEmpty());
}

TEST_F(Importer, anIdThatIsNotThereYetIsKept)
{
    const auto id = RecordId::derived("elsewhere");
    const QByteArray list = "id,name_en\n" + id.toText().toLatin1() + ",Elsewhere\n";
    EXPECT_EQ(import(Organisation::type(), list.constData()).added, 1);
    EXPECT_TRUE(reg().isLive(id));
}

TEST_F(Importer, referencesAreUnderstoodByNameCodeAndId)
{
    addPrekNorinCouncil();
    const auto ww = addOrganisation("Women for Water", "", "WW");
    const auto partnership = addPartnership("Village road");
    const QByteArray list = "partnership,council,organisation,role\nVillage road,020502,,lead\n" +
                            partnership.toText().toLatin1() + ",,WW,partner\n";
    EXPECT_EQ(import(Party::type(), list.constData()).added, 2);
    const auto parties = reg().children<Party>(partnership);
    ASSERT_EQ(parties.size(), 2u);
    EXPECT_EQ(parties[1].organisation, ww);
}

TEST_F(Importer, aListOfReferencesIsSeparatedBySemicolons)
{
    addPrekNorinCouncil();
    import(Partnership::type(), "title.en,areas\nRoad,020502;02\n");
    EXPECT_EQ(std::get<QList<RecordId>>(only(Partnership::type()).value(u"areas")).size(), 2);
}

TEST_F(Importer, areasMayComeBeforeTheAreasThatHoldThem)
{
    const auto result = import(Area::type(), "code,name_en\n020502,Prek Norin\n0205,Aek Phnum\n02,Battambang\n");
    EXPECT_EQ(result.added, 3);
    EXPECT_TRUE(result.rejected.empty());
}

TEST_F(Importer, anAreaWithoutTheOneAboveItSaysWhichIsMissing)
{
    const auto result = import(Area::type(), "code,name_en\n020502,Prek Norin\n");
    ASSERT_EQ(result.rejected.size(), 1u);
    EXPECT_EQ(result.rejected[0].value, u"020502");
    EXPECT_TRUE(result.rejected[0].reason.contains(u"“0205”")) << result.rejected[0].reason.toStdString();
}

TEST_F(Importer, codesWithLostZerosKhmerDigitsAndSpacesAreMadeWhole)
{
    const auto result = import(Area::type(), "code,name_en\n2,Battambang\n205,Aek Phnum\n២០៥០២ ,Prek Norin\n");
    EXPECT_EQ(result.added, 3);
    EXPECT_TRUE(reg().isLive(areaIdOf(QStringLiteral("020502"))));
}

TEST_F(Importer, zeroWidthSpacesInNamesStayAsTyped)
{
    import(Tag::type(), "name_km\nផ្លូវ\u200bភូមិ\n");
    EXPECT_TRUE(textOf(only(Tag::type()).value(u"name.km")).contains(QChar(0x200b)));
}

TEST_F(Importer, textThatLooksLikeMarkUpOrSqlIsText)
{
    const char* name = "<b>Robert'); DROP TABLE area;--</b>";
    const QByteArray list = QByteArray("name_en\n") + name + "\n";
    import(Tag::type(), list.constData());
    EXPECT_EQ(textOf(only(Tag::type()).value(u"name.en")), text(name));
}

TEST_F(Importer, guardsBeforeFormulasAreTakenBack)
{
    import(Tag::type(), "name_en\n'=1+1\n");
    EXPECT_EQ(textOf(only(Tag::type()).value(u"name.en")), u"=1+1");
}

TEST_F(Importer, aValueTooLongIsListed)
{
    const QByteArray list = "name_en\n" + QByteArray(400, 'x') + "\n";
    const auto result = import(Tag::type(), list.constData());
    ASSERT_EQ(result.rejected.size(), 1u);
    EXPECT_TRUE(result.rejected[0].reason.contains(u"300"));
    EXPECT_EQ(result.rejected[0].value.size(), 200) << "as much of it as tells which it is";
}

TEST_F(Importer, rowsWithMoreValuesThanColumnsAreListedAndShorterOnesTaken)
{
    const auto result = import(Organisation::type(), "name_en,acronym\nOne,1,loose\nTwo\nThree,3,\n");
    EXPECT_EQ(result.added, 2);
    ASSERT_EQ(result.rejected.size(), 1u);
    EXPECT_EQ(result.rejected[0].line, 2);
}

TEST_F(Importer, aListWithoutAnyColumnThatIsUnderstoodIsRefused)
{
    const auto error = errorOf([&] { import(Organisation::type(), "a,b\n1,2\n"); });
    EXPECT_EQ(error.kind(), Error::Kind::Input);
    EXPECT_TRUE(error.sentence().contains(u"a, b")) << error.what();
}

TEST_F(Importer, aListWithoutAColumnThatIsNeededIsRefused)
{
    const auto error = errorOf([&] { import(Organisation::type(), "acronym,phone\nWW,012\n"); });
    EXPECT_EQ(error.kind(), Error::Kind::Input);
    EXPECT_TRUE(error.sentence().contains(u"name")) << error.what();
}

TEST_F(Importer, anOpenQuoteRefusesTheWholeList)
{
    const QStringList before = test::dumpOf(reg());
    const auto error = errorOf([&] { import(Tag::type(), "name_en\nroad\n\"water\n"); });
    EXPECT_EQ(error.kind(), Error::Kind::Input);
    EXPECT_EQ(test::dumpOf(reg()), before);
}

TEST_F(Importer, theMapFileNamesColumnsLeavesSomeOutAndGivesValues)
{
    const QString map = write(R"({"Project": "title.en", "Title": null, "status": {"value": "active"}})", "map.json");
    const auto result = import(Partnership::type(), "Project,Title\nRoad,Mr\n", {.mapFile = map});
    EXPECT_EQ(result.added, 1);
    EXPECT_EQ(textOf(only(Partnership::type()).value(u"title.en")), u"Road");
    EXPECT_EQ(textOf(only(Partnership::type()).value(u"status")), u"active");
}

TEST_F(Importer, aWrongMapFileIsRefusedWithThePlace)
{
    const struct {
        const char *map, *says;
    } cases[] = {
        {"{\n\"a\": \"title.en\",\n}", "line 3"},
        {"[1]", "object"},
        {R"({"Nope": "title.en"})", "Nope"},
        {R"({"a": "shoe"})", "shoe"},
        {R"({"a": 5})", "“a”"},
        {R"({"status": {"value": "sleeping"}})", "sleeping"},
        {R"({"status": {"worth": 1}})", "“status”"},
    };
    for (const auto& one : cases) {
        const QString map = write(one.map, "map.json");
        const auto error = errorOf([&] { import(Partnership::type(), "a,title_en\nx,y\n", {.mapFile = map}); });
        EXPECT_EQ(error.kind(), Error::Kind::Input) << one.map;
        EXPECT_TRUE(error.sentence().contains(text(one.says))) << error.what();
    }
    const auto missing = errorOf([&] { import(Partnership::type(), "title_en\ny\n", {.mapFile = path("none.json")}); });
    EXPECT_EQ(missing.kind(), Error::Kind::NotFound);
}

TEST_F(Importer, councilsAreMadeForCommunesThatHaveNone)
{
    addPrekNorinCouncil();
    addArea("020503", "Samraong Knong", "");
    EXPECT_EQ(makeCouncils(reg()), 1);
    EXPECT_EQ(reg().count(Council::type()), 2);
    EXPECT_EQ(makeCouncils(reg()), 0);
    EXPECT_EQ(reg().undoable()->label.text(Language::English), u"Make 1 councils");
}

} // namespace daikou::exchange
