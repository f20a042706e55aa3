// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/place_rules.h"
#include "exchange/import/csv_samples.h"
#include "exchange/import/importer.h"
#include "support/test_register.h"

#include <QFile>

#include <algorithm>

namespace daikou::exchange {

using namespace domain;
using test::text;

namespace {

class ImportRealLists : public test::TestRegister {
protected:
    void SetUp() override
    {
        if (!QFile::exists(sharedData("gazetteer")))
            GTEST_SKIP() << "the folder of real input is not here: " DAIKOU_SHARED_DATA;
        TestRegister::SetUp();
    }

    ImportResult import(const RecordType& type, const char* path, ImportRequest request = {})
    {
        request.type = &type;
        request.path = sharedData(path);
        return runImport(reg(), request);
    }

    ImportResult importGazetteer() { return import(Area::type(), "gazetteer/cambodia-areas.csv"); }

    Area area(const char* code) { return reg().require<Area>(areaIdOf(text(code))); }
};

} // namespace

TEST_F(ImportRealLists, theGazetteerComesInWholeWithItsCouncils)
{
    const auto result = import(Area::type(), "gazetteer/cambodia-areas.csv", {.withCouncils = true});
    EXPECT_EQ(result.added, 1887);
    EXPECT_EQ(result.councils, 1652);
    EXPECT_TRUE(result.rejected.empty());
    EXPECT_EQ(result.columns.ignored(), (QStringList{QStringLiteral("unit_en"), QStringLiteral("unit_km")}));
    const Area capital = area("12");
    EXPECT_EQ(capital.unit, AreaUnit::ReachTheani);
    EXPECT_EQ(capital.name.en, u"Phnom Penh");
    const Area commune = area("010201");
    EXPECT_EQ(commune.name.km, text("បន្ទាយនាង"));
    EXPECT_EQ(commune.level, AreaLevel::Commune);
    EXPECT_EQ(commune.unit, AreaUnit::Khum);
    EXPECT_EQ(commune.parent, areaIdOf(QStringLiteral("0102")));
    reg().undo();
    EXPECT_EQ(reg().count(Area::type()), 0);
    EXPECT_EQ(reg().count(Council::type()), 0);
    reg().redo();
    EXPECT_EQ(reg().count(Council::type()), 1652);
}

TEST_F(ImportRealLists, theCommunesAsPeopleSendThemAreThoseOfTheGazetteer)
{
    importGazetteer();
    const QStringList before = test::dumpOf(reg());
    for (const char* list : {"messy-csv/utf8-bom-crlf.csv", "messy-csv/utf16le-bom-tab.csv",
                             "messy-csv/semicolon-cr.csv", "messy-csv/excel-lost-zeros.csv"}) {
        const auto result = import(Area::type(), list, {.onMatch = OnMatch::Fill});
        EXPECT_EQ(result.rows(), 1652) << list;
        EXPECT_EQ(result.skipped, 1652) << list;
        EXPECT_TRUE(result.rejected.empty()) << list;
    }
    EXPECT_EQ(test::dumpOf(reg()), before);
}

TEST_F(ImportRealLists, windows1252NamesReplaceTheLatinOnesWhereAsked)
{
    importGazetteer();
    const auto result = import(Area::type(), "messy-csv/cp1252-ungegn.csv", {.onMatch = OnMatch::Update});
    EXPECT_EQ(result.encoding, TextEncoding::Windows1252);
    EXPECT_TRUE(result.rejected.empty());
    EXPECT_EQ(area("010201").name.en, text("Bântéay Néang"));
}

TEST_F(ImportRealLists, dirtyNamesAreTakenAndUnitsThatAreNoneAreListed)
{
    importGazetteer();
    const auto result = import(Area::type(), "messy-csv/dirty-names.csv", {.onMatch = OnMatch::Update});
    EXPECT_EQ(result.rows(), 320);
    const auto ofUnit = std::ranges::count(result.rejected, text("Type"), &RejectedRow::column);
    EXPECT_EQ(ofUnit, 42);
    for (const auto& row : result.rejected)
        EXPECT_TRUE(row.column == u"Type" || row.reason.contains(u"same record")) << row.line;
    EXPECT_EQ(area("010202").name.en, u"BAT TRANG") << "white space at the ends is off";
    EXPECT_EQ(area("010207").name.en, u"Phnum Touch") << "its code stands in Khmer digits";
    EXPECT_TRUE(area("010205").name.km.contains(QChar(0x200b))) << "as typed";
}

TEST_F(ImportRealLists, communesWithoutTheirDistrictsAreAllListed)
{
    const auto result = import(Area::type(), "messy-csv/utf8-bom-crlf.csv");
    EXPECT_EQ(result.added, 0);
    EXPECT_EQ(result.rejected.size(), 1652u);
}

TEST_F(ImportRealLists, publishersComeInWithTheirKinds)
{
    const auto result = import(Organisation::type(), "organisations/iati-publishers-names.csv");
    EXPECT_EQ(result.added, 2083);
    EXPECT_EQ(result.rejected.size(), 4u) << "four names stand there twice";
    EXPECT_EQ(result.columns.ignored(), (QStringList{QStringLiteral("slug"), QStringLiteral("state")}));
    const auto found = reg().named(QStringLiteral("University Of Zimbabwe"), Organisation::type());
    ASSERT_EQ(found.size(), 1u);
    const auto university = reg().require<Organisation>(found.front());
    EXPECT_EQ(university.kind, OrganisationKind::Academic);
    EXPECT_EQ(university.country, u"ZW");
    EXPECT_EQ(university.registration, u"XI-GRID-grid.13001.33");
    EXPECT_EQ(import(Organisation::type(), "organisations/iati-publishers-names.csv").skipped, 2083);
}

TEST_F(ImportRealLists, institutionsComeInInBothLanguages)
{
    const auto result = import(Organisation::type(), "organisations/institutions-names-only.csv");
    EXPECT_EQ(result.rows(), 78);
    EXPECT_GT(result.added, 50);
    EXPECT_EQ(result.columns.ignored(), QStringList{QStringLiteral("id")});
    EXPECT_EQ(reg().named(text("ឥស្សរា កម្ពុជា"), Organisation::type()).size(), 1u);
}

TEST_F(ImportRealLists, listsThatAreNotOfOurKindAreRefused)
{
    for (const char* list :
         {"messy-csv/unclosed-quote.csv", "csv-spectrum/csvs/simple.csv", "kobo-exports/transportation.csv"})
        EXPECT_THROW(import(Organisation::type(), list), Error) << list;
}

} // namespace daikou::exchange
