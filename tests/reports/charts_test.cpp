// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/bar_chart.h"
#include "reports/charts/svg.h"
#include "reports/charts/tile_map.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

#include <set>

namespace daikou::reports::charts {

namespace {

QString codeOf(const Province& province)
{
    return QString::fromLatin1(province.code.data(), qsizetype(province.code.size()));
}

const QRectF tileArea(20, 30, 900, 500);

QImage painted(const TileMap& map)
{
    QImage image(map.naturalSize().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    map.paint(painter, image.rect());
    return image;
}

TileMap tileMapOf(QHash<QString, qint64> counts, LanguageMode mode = LanguageMode::English)
{
    return TileMap(std::move(counts), mode);
}

int greyAtCorner(const TileMap& map, const QImage& image, QStringView code)
{
    const auto tile = map.tileOf(*findProvince(code), image.rect());
    return qGray(image.pixel((tile.bottomLeft() + QPointF(10, -8)).toPoint()));
}

} // namespace

TEST(Provinces, all25AreThereOnceByCodeEachOnATileOfItsOwn)
{
    std::set<std::pair<int, int>> places;
    int number = 0;
    for (const auto& province : provinces()) {
        EXPECT_EQ(codeOf(province), QStringLiteral("%1").arg(++number, 2, 10, QLatin1Char('0')));
        EXPECT_TRUE(places.insert({province.column, province.row}).second) << province.code;
        EXPECT_LT(province.column, provinceGridSize().width());
        EXPECT_LT(province.row, provinceGridSize().height());
    }
    EXPECT_EQ(number, 25);
}

TEST(Provinces, theGridResemblesTheCountry)
{
    const auto at = [](QStringView code) { return *findProvince(code); };
    EXPECT_LT(at(u"22").row, at(u"17").row);       // Oddar Meanchey lies north of Siem Reap,
    EXPECT_LT(at(u"24").column, at(u"02").column); // Pailin west of Battambang,
    EXPECT_GT(at(u"16").column, at(u"19").column); // Ratanakiri east of Stung Treng,
    EXPECT_GT(at(u"20").column, at(u"08").column); // Svay Rieng east of Kandal,
    EXPECT_GT(at(u"18").row, at(u"12").row);       // the coast south of Phnom Penh.
    EXPECT_EQ(at(u"23").row, at(u"07").row);
}

TEST(Provinces, aCodeThatIsNoProvinceIsNotFound)
{
    EXPECT_EQ(findProvince(u"26"), nullptr);
    EXPECT_EQ(findProvince(u"0102"), nullptr);
    EXPECT_EQ(findProvince(u""), nullptr);
}

TEST(TileMap, theMiddleOfEveryTileIsItsProvince)
{
    const auto map = tileMapOf({});
    for (const auto& province : provinces())
        EXPECT_EQ(map.provinceAt(map.tileOf(province, tileArea).center(), tileArea), codeOf(province));
}

TEST(TileMap, betweenTilesAndOutsideIsNoProvince)
{
    const auto map = tileMapOf({});
    const auto tile = map.tileOf(*findProvince(u"17"), tileArea);
    EXPECT_EQ(map.provinceAt({tile.right() + 1, tile.center().y()}, tileArea), QString());
    EXPECT_EQ(map.provinceAt({tileArea.left() + 1, tileArea.top() + 1}, tileArea), QString());
    EXPECT_EQ(map.provinceAt({-100, -100}, tileArea), QString());
}

TEST(TileMap, tilesStayInsideTheAreaAndKeepTheirShape)
{
    const auto map = tileMapOf({});
    for (const auto& province : provinces()) {
        const auto tile = map.tileOf(province, tileArea);
        EXPECT_TRUE(tileArea.contains(tile)) << province.code;
        EXPECT_NEAR(tile.width() / tile.height(), 107.0 / 83.0, 0.01);
    }
}

TEST(TileMap, moreIsDarkerAlsoInBlackAndWhite)
{
    const auto map = tileMapOf({{QStringLiteral("02"), 20}, {QStringLiteral("17"), 5}, {QStringLiteral("06"), 1}});
    const auto image = painted(map);
    const int most = greyAtCorner(map, image, u"02");
    const int some = greyAtCorner(map, image, u"17");
    const int one = greyAtCorner(map, image, u"06");
    const int none = greyAtCorner(map, image, u"10");
    EXPECT_LT(most + 30, some);
    EXPECT_LT(some + 15, one);
    EXPECT_LT(one + 10, none);
}

TEST(TileMap, theSelectedTileHasAFrame)
{
    auto map = tileMapOf({});
    const auto before = painted(map);
    map.setSelected(QStringLiteral("12"));
    const auto after = painted(map);
    EXPECT_NE(before, after);
    const auto tile = map.tileOf(*findProvince(u"12"), after.rect());
    EXPECT_EQ(QColor(after.pixel(QPointF(tile.left(), tile.center().y()).toPoint())), lightColours().selected);
}

TEST(TileMap, negativeAndUnknownCountsAreShownAsNone)
{
    const auto map = tileMapOf({{QStringLiteral("02"), -3}, {QStringLiteral("99"), 1000}});
    EXPECT_EQ(painted(map), painted(tileMapOf({})));
}

TEST(TileMap, theSvgSaysNamesAndCountsInTheLanguage)
{
    const QHash<QString, qint64> counts{{QStringLiteral("02"), 14}};
    const auto english = QString::fromUtf8(toSvg(tileMapOf(counts), QStringLiteral("Map")));
    EXPECT_TRUE(english.contains(QStringLiteral("Battambang")));
    EXPECT_TRUE(english.contains(QStringLiteral(">14<")));
    EXPECT_FALSE(english.contains(QStringLiteral("បាត់ដំបង")));
    const auto khmer = QString::fromUtf8(toSvg(tileMapOf(counts, LanguageMode::Khmer), QStringLiteral("Map")));
    EXPECT_TRUE(khmer.contains(QStringLiteral("បាត់ដំបង")));
    EXPECT_TRUE(khmer.contains(QStringLiteral("១៤")));
    const auto both = QString::fromUtf8(toSvg(tileMapOf(counts, LanguageMode::Both), QStringLiteral("Map")));
    EXPECT_TRUE(both.contains(QStringLiteral("Battambang")) && both.contains(QStringLiteral("បាត់ដំបង")));
}

TEST(TileMap, noNameIsCutShort)
{
    for (const auto mode : {LanguageMode::English, LanguageMode::Khmer, LanguageMode::Both})
        EXPECT_FALSE(QString::fromUtf8(toSvg(tileMapOf({}, mode), {})).contains(QChar(0x2026)));
}

TEST(Svg, theSamePaintingGivesTheSameBytes)
{
    const auto map = tileMapOf({{QStringLiteral("02"), 14}}, LanguageMode::Both);
    EXPECT_EQ(toSvg(map, QStringLiteral("Map")), toSvg(map, QStringLiteral("Map")));
}

TEST(Svg, fontsHaveAFamilyToFallBackOn)
{
    const auto svg = toSvg(tileMapOf({}, LanguageMode::Both), {});
    EXPECT_TRUE(svg.contains("font-family=\"Noto Sans, sans-serif\""));
    EXPECT_TRUE(svg.contains("font-family=\"Khmer OS Battambang, Noto Sans Khmer, sans-serif\""));
}

TEST(Svg, aFigureIsPaintedOnlyWhenItsBytesAreAskedFor)
{
    const auto figure = figureOf(tileMapOf({}), Words{"Map", "ផែនទី"}, Words{"A map", "ផែនទីមួយ"}, 0.5);
    EXPECT_TRUE(figure.image.isEmpty());
    EXPECT_EQ(figure.size, tileMapOf({}).naturalSize());
    EXPECT_TRUE(figure.bytes().contains("<svg"));
    EXPECT_EQ(figure.widthShare, 0.5);
}

TEST(BarChart, everyBarHasItsLabelAndValue)
{
    const BarChart chart({{Words{"Roads", "ផ្លូវ"}, 12, {}},
                          {Words{"Water", "ទឹក"}, 4.5, {}},
                          {Words{"Money", "ថវិកា"}, 8, QStringLiteral("$8")}},
                         LanguageMode::Both);
    const auto svg = QString::fromUtf8(toSvg(chart, {}));
    for (const auto& text : {QStringLiteral("Roads"), QStringLiteral("ផ្លូវ"), QStringLiteral(">12<"),
                             QStringLiteral(">4.5<"), QStringLiteral(">$8<")})
        EXPECT_TRUE(svg.contains(text)) << text.toStdString();
}

TEST(BarChart, barsAreFoundByPoint)
{
    const BarChart chart({{Words{"Roads", "ផ្លូវ"}, 12, {}}, {Words{"Water", "ទឹក"}, 4, {}}}, LanguageMode::English);
    const QRectF place({10, 10}, chart.naturalSize());
    EXPECT_EQ(chart.barAt({50, 15}, place), 0);
    EXPECT_EQ(chart.barAt({50, 10 + chart.naturalSize().height() - 3}, place), 1);
    EXPECT_EQ(chart.barAt({5, 15}, place), -1);
    EXPECT_EQ(chart.barAt({50, 500}, place), -1);
}

TEST(BarChart, noBarsAndNoValuesArePaintedWithoutHarm)
{
    EXPECT_FALSE(toSvg(BarChart({}, LanguageMode::English), {}).isEmpty());
    EXPECT_FALSE(toSvg(BarChart({{Words{"None", "គ្មាន"}, 0, {}}}, LanguageMode::English), {}).isEmpty());
}

TEST(ChartColours, textReadsOnPaperInLightAndDark)
{
    for (const auto& colours : {lightColours(), darkColours()}) {
        EXPECT_GE(contrast(colours.text, colours.paper), 7);
        EXPECT_GE(contrast(colours.muted, colours.paper), 4.5);
        EXPECT_GE(contrast(colours.high, colours.paper), 3);
    }
}

TEST(ChartColours, whatIsReadableOnAShadeHasEnoughContrast)
{
    for (int grey = 0; grey <= 255; grey += 5) {
        const QColor shade(grey, grey, grey);
        EXPECT_GE(contrast(readableOn(shade), shade), 4.2) << grey;
    }
}

} // namespace daikou::reports::charts
