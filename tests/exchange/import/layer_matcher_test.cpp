// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/layer_matcher.h"
#include "support/test_register.h"

namespace daikou::exchange {

using test::text;

namespace {

domain::GeoShape squareAt(double longitude, double latitude)
{
    constexpr double half = 0.4;
    return {.points = {},
            .lines = {},
            .polygons = {{{{longitude - half, latitude - half},
                           {longitude + half, latitude - half},
                           {longitude + half, latitude + half},
                           {longitude - half, latitude + half}}}}};
}

struct Named {
    const char* key;
    const char* value;
};

/// One square after the other, from west to east.
GeoLayer layerOf(const std::vector<std::vector<Named>>& features)
{
    GeoLayer layer;
    for (const auto& properties : features) {
        GeoFeature feature{.number = qint64(layer.features.size()) + 1, .properties = {}, .shape = {}};
        feature.shape = squareAt(double(feature.number), 12);
        for (const Named& each : properties)
            feature.properties.append({text(each.key), text(each.value)});
        layer.features.push_back(feature);
    }
    return layer;
}

KnownArea area(const char* code, const char* latin, const char* khmer = "")
{
    return {.code = text(code), .name = {text(latin), text(khmer)}, .otherNames = {}, .place = {}};
}

QStringList codesOf(const LayerMatch& match)
{
    QStringList codes;
    for (const auto* each : match.areas)
        codes += each ? each->code : QStringLiteral("-");
    return codes;
}

QStringList match(const GeoLayer& layer, const std::vector<KnownArea>& areas)
{
    return codesOf(matchLayer(layer, areas));
}

const std::vector<KnownArea> provinces{area("01", "Banteay Meanchey", "បន្ទាយមានជ័យ"), area("02", "Battambang", "បាត់ដំបង"),
                                       area("17", "Siem Reap", "សៀមរាប")};

} // namespace

TEST(LayerMatcher, codesAreReadWithAndWithoutTheCountryAndTheZero)
{
    const auto layer = layerOf({{{"ADM1_PCODE", "KH02"}}, {{"ADM1_PCODE", "KH17"}}, {{"ADM1_PCODE", "KH99"}}});
    const auto found = matchLayer(layer, provinces);
    EXPECT_EQ(codesOf(found), (QStringList{text("02"), text("17"), text("-")}));
    EXPECT_EQ(found.byCode, 2);
    EXPECT_EQ(match(layerOf({{{"ProCode", "2"}}, {{"ProCode", "17"}}}), provinces),
              (QStringList{text("02"), text("17")}));
}

TEST(LayerMatcher, aRunningNumberIsNoCode)
{
    EXPECT_EQ(match(layerOf({{{"OBJECTID", "1"}, {"name", "Siem Reap"}}, {{"OBJECTID", "2"}, {"name", "Battambang"}}}),
                    provinces),
              (QStringList{text("17"), text("02")}));
}

TEST(LayerMatcher, ofSeveralCodesThatOfTheSmallestAreasIsTaken)
{
    const std::vector<KnownArea> areas{area("02", "A"), area("0201", "B"), area("0202", "C")};
    EXPECT_EQ(
        match(layerOf({{{"PRO_CODE", "02"}, {"DIS_CODE", "0201"}}, {{"PRO_CODE", "02"}, {"DIS_CODE", "0202"}}}), areas),
        (QStringList{text("0201"), text("0202")}));
}

TEST(LayerMatcher, ofSeveralCodesThatWhichTellsTheFeaturesApartIsTaken)
{
    std::vector<std::vector<Named>> features;
    std::vector<QByteArray> codes;
    for (int i = 1; i <= 8; ++i)
        codes.push_back("KH020" + QByteArray::number(i));
    for (const QByteArray& code : codes)
        features.push_back({{"ADM1_PCODE", "KH02"}, {"ADM2_PCODE", code.constData()}});
    const std::vector<KnownArea> areas{area("02", "Battambang"), area("0203", "Bavel")};
    const auto found = matchLayer(layerOf(features), areas);
    EXPECT_EQ(found.digits, 4);
    EXPECT_EQ(codesOf(found).join(u' '), text("- - 0203 - - - - -"));
}

/// A register of one province, and a layer of the districts of the country: of those that the register does not know
/// two have the names of communes.
TEST(LayerMatcher, districtsThatTheRegisterDoesNotKnowAreNotTakenForCommunes)
{
    const std::vector<KnownArea> areas{
        area("02", "Battambang"), area("0201", "Banan"),        area("0202", "Thma Koul"),   area("020101", "Kantueu"),
        area("020102", "Bavel"),  area("020103", "Ta Kream"),   area("020201", "Ta Pung"),   area("020202", "Chrey"),
        area("020203", "Moung"),  area("020204", "Kouk Khmum"), area("020205", "Anlong Run")};
    const auto layer = layerOf({{{"name", "Banan"}},
                                {{"name", "Thma Koul"}},
                                {{"name", "Bavel"}},
                                {{"name", "Moung"}},
                                {{"name", "Chrey"}},
                                {{"name", "Kampong Siem"}},
                                {{"name", "Sampov Lun"}},
                                {{"name", "Aoral"}}});
    const auto found = matchLayer(layer, areas);
    EXPECT_EQ(found.digits, 4);
    EXPECT_EQ(codesOf(found).join(u' '), text("0201 0202 - - - - - -"));
}

/// A register in which districts have other names: there are as many of them as the layer has features.
TEST(LayerMatcher, whereFewNamesAreKnownTheLevelWithAsManyAreasIsTaken)
{
    std::vector<KnownArea> areas{area("0201", "Banan"), area("0202", "First"),  area("0203", "Second"),
                                 area("0204", "Third"), area("0205", "Fourth"), area("0206", "Fifth")};
    std::vector<QByteArray> texts;
    for (int i = 1; i <= 40; ++i)
        texts.push_back("Commune " + QByteArray::number(i));
    for (size_t i = 0; i < texts.size(); ++i)
        areas.push_back({.code = QStringLiteral("0201%1").arg(i + 1, 2, 10, QLatin1Char('0')),
                         .name = {QString::fromLatin1(texts[i]), {}},
                         .otherNames = {},
                         .place = {}});
    const auto layer = layerOf({{{"name", "Banan"}},
                                {{"name", "Commune 3"}},
                                {{"name", "Commune 5"}},
                                {{"name", "Kampong Siem"}},
                                {{"name", "Sampov Lun"}},
                                {{"name", "Aoral"}}});
    const auto found = matchLayer(layer, areas);
    EXPECT_EQ(found.digits, 4);
    EXPECT_EQ(found.matched(), 1);
}

TEST(LayerMatcher, namesMatchInBothScriptsAndSpellings)
{
    EXPECT_EQ(match(layerOf({{{"name", "SIEM  REAP"}}, {{"name", "Batdambang"}}, {{"name", "Banteay Mean Chey"}}}),
                    provinces),
              (QStringList{text("17"), text("02"), text("01")}));
    EXPECT_EQ(match(layerOf({{{"ឈ្មោះ", "សៀមរាប"}}, {{"ឈ្មោះ", "បាត់ដំបង"}}}), provinces),
              (QStringList{text("17"), text("02")}));
}

TEST(LayerMatcher, whatIsUnlikeStaysUnmatched)
{
    const auto found = matchLayer(layerOf({{{"name", "Battambang"}}, {{"name", "Bangkok"}}, {}}), provinces);
    EXPECT_EQ(codesOf(found), (QStringList{text("02"), text("-"), text("-")}));
    EXPECT_EQ(found.matched(), 1);
    EXPECT_EQ(found.names[1], text("Bangkok"));
}

TEST(LayerMatcher, aNameThatSeveralBearIsTheOneWhoseDistrictLiesAround)
{
    const std::vector<KnownArea> areas{area("020101", "Ta Kream"), area("020102", "Chrey"),
                                       area("020103", "Kantueu"),  area("170101", "Char"),
                                       area("170102", "Chrey"),    area("170103", "Doun Peaeng")};
    EXPECT_EQ(
        match(layerOf({{{"name", "Ta Kream"}},
                       {{"name", "Chrey"}},
                       {{"name", "Kantueu"}},
                       {{"name", "Char"}},
                       {{"name", "Chrey"}},
                       {{"name", "Doun Peaeng"}}}),
              areas),
        (QStringList{text("020101"), text("020102"), text("020103"), text("170101"), text("170102"), text("170103")}));
}

TEST(LayerMatcher, theAreasOwnCoordinatesTellWhatNamesDoNot)
{
    std::vector<KnownArea> areas{area("01", "Same"), area("02", "Same"), area("17", "Other")};
    areas[0].place = domain::GeoPoint{2, 12};
    areas[2].place = domain::GeoPoint{3.1, 12.1};
    const auto found = matchLayer(layerOf({{{"name", "Same"}}, {{"name", "Same"}}, {{"name", "Xyz"}}}), areas);
    EXPECT_EQ(codesOf(found)[1], text("01"));
    EXPECT_EQ(codesOf(found)[2], text("17"));
    EXPECT_EQ(found.byPlace, 1);
}

class KnownAreas : public test::TestRegister {};

TEST_F(KnownAreas, areReadWithNamesAndCoordinatesAndWithoutThoseThatEnded)
{
    domain::Area siemReap;
    siemReap.code = text("17");
    siemReap.name = {text("Siem Reap"), text("សៀមរាប")};
    siemReap.aliases = text("Siem Reab;Siemreap");
    siemReap.latitude = 13.36;
    siemReap.longitude = 103.86;
    save(siemReap);
    domain::Area ended;
    ended.code = text("18");
    ended.name.en = text("Ended");
    ended.validTo = QDate(2008, 1, 1);
    save(ended);
    const auto areas = loadKnownAreas(reg());
    ASSERT_EQ(areas.size(), 1U);
    EXPECT_EQ(areas[0].code, text("17"));
    EXPECT_EQ(areas[0].otherNames, (QStringList{text("Siem Reab"), text("Siemreap")}));
    EXPECT_EQ(areas[0].place->longitude, 103.86);
}

} // namespace daikou::exchange
