// SPDX-License-Identifier: GPL-3.0-or-later
// The boundaries as they are published, matched with the official gazetteer.
#include "exchange/import/csv_reader.h"
#include "exchange/import/csv_samples.h"
#include "exchange/import/importer.h"
#include "exchange/import/layer_matcher.h"
#include "support/test_register.h"

#include <QElapsedTimer>
#include <QFile>

namespace daikou::exchange {

using test::text;

namespace {

class RealBoundaries : public test::TestRegister {
protected:
    void SetUp() override
    {
        if (!QFile::exists(sharedData("boundaries")) || !QFile::exists(sharedData("gazetteer")))
            GTEST_SKIP() << "the folder of real input is not here: " DAIKOU_SHARED_DATA;
        TestRegister::SetUp();
        runImport(reg(), {.type = &domain::Area::type(), .path = sharedData("gazetteer/cambodia-areas.csv")});
        areas = loadKnownAreas(reg());
    }

    /// Reads and matches a layer, and prints what came of it.
    void match(const char* path)
    {
        QElapsedTimer clock;
        clock.start();
        layer = readGeoJson(sharedData(path));
        const qint64 read = clock.restart();
        found = matchLayer(layer, areas);
        std::printf(
            "[  LAYER   ] %s: %zu features, %lld matched (%lld by code, %lld by name, %lld by place); read in %lld ms, "
            "matched in %lld ms\n",
            path, layer.features.size(), static_cast<long long>(found.matched()), static_cast<long long>(found.byCode),
            static_cast<long long>(found.byName), static_cast<long long>(found.byPlace), static_cast<long long>(read),
            static_cast<long long>(clock.elapsed()));
    }
    QString codeAt(size_t feature) const { return found.areas[feature] ? found.areas[feature]->code : QString(); }

    std::vector<KnownArea> areas;
    GeoLayer layer;
    LayerMatch found;
};

} // namespace

TEST_F(RealBoundaries, everyProvinceIsFoundByItsCode)
{
    match("boundaries/provinces-simplified.geojson");
    EXPECT_EQ(layer.features.size(), 25U);
    EXPECT_EQ(found.digits, 2);
    EXPECT_EQ(found.byCode, 25);
    for (size_t i = 0; i < layer.features.size(); ++i)
        EXPECT_EQ(text("KH") + codeAt(i), layer.features[i].property(text("pcode")));
}

TEST_F(RealBoundaries, provincesAreFoundByNameWhereTheFileHasNoCodes)
{
    layer = readGeoJson(sharedData("boundaries/provinces-simplified.geojson"));
    for (GeoFeature& feature : layer.features)
        feature.properties.removeIf([](const auto& property) { return property.first == u"pcode"; });
    auto coded = readGeoJson(sharedData("boundaries/provinces-simplified.geojson"));
    found = matchLayer(layer, areas);
    EXPECT_EQ(found.byName, 25);
    for (size_t i = 0; i < layer.features.size(); ++i)
        EXPECT_EQ(text("KH") + codeAt(i), coded.features[i].property(text("pcode")));
}

TEST_F(RealBoundaries, districtsAreFoundByName)
{
    match("boundaries/districts-simplified.geojson");
    EXPECT_EQ(layer.features.size(), 197U);
    EXPECT_EQ(found.digits, 4);
    EXPECT_EQ(found.byName, 197);
}

/// The table says of 1,231 communes which polygon they are, as other programs found it.
TEST_F(RealBoundaries, communesAreFoundByNameAndByWhatLiesAround)
{
    match("boundaries/communes-simplified.geojson");
    EXPECT_EQ(layer.features.size(), 1633U);
    EXPECT_EQ(found.digits, 6);
    EXPECT_GE(found.byName, 1600);
    CsvReader table(sharedData("boundaries/commune-code-to-polygon.csv"));
    const auto code = table.header().indexOf(text("code")), polygon = table.header().indexOf(text("adm3_index")),
               kind = table.header().indexOf(text("class"));
    qint64 right = 0, wrong = 0, unknown = 0;
    for (CsvRow row; table.read(row);) {
        if (row.fields[kind] == u"diff") // the table itself doubts these
            continue;
        const QString mine = codeAt(size_t(row.fields[polygon].toInt()));
        ++(mine.isEmpty() ? unknown : mine == row.fields[code] ? right : wrong);
    }
    std::printf("[  LAYER   ] of the communes in the table %lld as there, %lld otherwise, %lld not matched\n",
                static_cast<long long>(right), static_cast<long long>(wrong), static_cast<long long>(unknown));
    EXPECT_GE(right, 1150);
    EXPECT_LE(wrong, 12);
}

} // namespace daikou::exchange
