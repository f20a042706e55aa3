// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/area_map.h"
#include "reports/charts/svg.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

#include <cmath>
#include <numbers>
#include <set>

namespace daikou::reports::charts {

namespace {

domain::GeoPolygon square(double west, double south, double size)
{
    return {{{west, south}, {west + size, south}, {west + size, south + size}, {west, south + size}}};
}

MapItem item(const char* code, const char* name, std::vector<domain::GeoPolygon> polygons, domain::GeoLine points = {})
{
    return {QLatin1String(code),
            {QString::fromUtf8(name), QStringLiteral("ខេត្ត")},
            {.points = std::move(points), .lines = {}, .polygons = std::move(polygons)}};
}

/// Two squares beside each other, one of them with a hole, and a point in the hole.
std::shared_ptr<const MapShapes> smallMap()
{
    auto holed = square(103, 12, 1);
    holed.push_back(square(103.4, 12.4, 0.2).front());
    return std::make_shared<MapShapes>(std::vector<MapItem>{item("02", "West", {square(102, 12, 1)}),
                                                            item("17", "East", {holed}),
                                                            item("", "Unknown", {}, {{103.5, 12.5}})});
}

const QRectF area(0, 0, 800, 400);

AreaMap mapOf(QHash<QString, qint64> counts, LanguageMode mode = LanguageMode::English)
{
    return AreaMap(smallMap(), std::move(counts), QStringLiteral("Partnerships"), mode);
}

QImage painted(const AreaMap& map, QSize size = area.size().toSize())
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    map.paint(painter, image.rect());
    return image;
}

/// Many little squares that share their corners, with a wavy border each.
std::vector<MapItem> manyAreas(int side, int corners)
{
    std::vector<MapItem> items;
    for (int row = 0; row < side; ++row)
        for (int column = 0; column < side; ++column) {
            domain::GeoLine ring;
            for (int i = 0; i < corners; ++i) {
                const double angle = 2 * std::numbers::pi * i / corners;
                const double radius = 0.05 + 0.003 * std::sin(angle * 40);
                ring.push_back(
                    {102 + column * 0.1 + radius * std::cos(angle), 10 + row * 0.1 + radius * std::sin(angle)});
            }
            items.push_back(
                {QStringLiteral("%1%2").arg(column, 3, 10, QLatin1Char('0')).arg(row, 3, 10, QLatin1Char('0')),
                 {QStringLiteral("Area"), {}},
                 {.points = {}, .lines = {}, .polygons = {{ring}}}});
        }
    return items;
}

} // namespace

TEST(MapShapes, northIsUpAndADegreeIsAsLongBothWaysAtTheMiddle)
{
    const auto shapes = smallMap();
    EXPECT_LT(shapes->place(0).bounds.left(), shapes->place(1).bounds.left());
    const QRectF west = shapes->place(0).bounds;
    EXPECT_NEAR(west.width() / west.height(), std::cos(12.5 * std::numbers::pi / 180), 1e-9);
    const MapShapes tall({item("01", "South", {square(103, 10, 1)}), item("02", "North", {square(103, 14, 1)})});
    EXPECT_GT(tall.place(0).bounds.top(), tall.place(1).bounds.bottom());
}

TEST(MapShapes, anItemIsFoundByItsPolygonItsPointAndItsCode)
{
    const auto shapes = smallMap();
    EXPECT_EQ(shapes->itemAt(shapes->place(0).middle, 0), 0);
    EXPECT_EQ(shapes->itemAt(shapes->place(1).bounds.topLeft() + QPointF(0.1, 0.1), 0), 1);
    const QPointF inHole = shapes->place(2).points.front();
    EXPECT_EQ(shapes->itemAt(inHole, 0.01), 2);
    EXPECT_EQ(shapes->itemAt(inHole + QPointF(0.05, 0), 0.01), -1); // in the hole, not at the point
    EXPECT_EQ(shapes->itemAt({-5, -5}, 0.01), -1);
    EXPECT_EQ(shapes->find(QStringLiteral("17")), 1);
    EXPECT_EQ(shapes->find(QStringLiteral("99")), -1);
    EXPECT_EQ(shapes->find({}), -1);
}

TEST(MapShapes, aNameStandsInsideItsShapeAlsoWhereThatIsHollow)
{
    const auto shapes = smallMap();
    for (int i = 0; i < 2; ++i)
        EXPECT_EQ(shapes->itemAt(shapes->place(size_t(i)).middle, 0), i);
}

TEST(MapShapes, aFrameNeverHasMoreCornersThanThereIsTimeFor)
{
    const MapShapes shapes(manyAreas(20, 1000));
    constexpr qsizetype most = 80'000;
    for (const double cell : {1.0, 0.01, 0.0001, 0.0}) {
        const auto& detail = shapes.detail(cell, shapes.bounds());
        qsizetype corners = 0;
        for (const auto& path : detail.polygons)
            corners += path.elementCount();
        EXPECT_LE(corners, most) << cell;
    }
    const auto& near = shapes.detail(0, QRectF(shapes.place(0).bounds));
    EXPECT_EQ(near.grid, 0);
}

TEST(MapShapes, bordersAreThoseOfTheCountryAndBetweenProvinces)
{
    const MapShapes one({item("0201", "A", {square(102, 12, 1)}), item("0202", "B", {square(103, 12, 1)})});
    const MapShapes two({item("0201", "A", {square(102, 12, 1)}), item("0301", "B", {square(103, 12, 1)})});
    EXPECT_EQ(one.detail(0, one.bounds()).borders.size(), 6U);
    EXPECT_EQ(two.detail(0, two.bounds()).borders.size(), 7U);
}

TEST(AreaMap, classesEndAtTheGreatestCountAndReadEasily)
{
    const auto classes = [](qint64 west, qint64 east) {
        return mapOf({{QStringLiteral("02"), west}, {QStringLiteral("17"), east}}).classes();
    };
    EXPECT_EQ(classes(0, 0), std::vector<qint64>());
    EXPECT_EQ(classes(1, 3), (std::vector<qint64>{1, 2, 3}));
    EXPECT_EQ(classes(17, 2), (std::vector<qint64>{1, 3, 7, 11, 17}));
    EXPECT_EQ(classes(100, 2), (std::vector<qint64>{4, 16, 40, 65, 100}));
}

TEST(AreaMap, moreIsDarkerAlsoInBlackAndWhiteAndEachClassIsTold)
{
    const auto map = mapOf({{QStringLiteral("02"), 100}, {QStringLiteral("17"), 1}});
    int before = 256;
    for (const qint64 count : {0, 1, 10, 30, 60, 100}) {
        const int grey = qGray(map.shadeOf(count).rgb());
        EXPECT_LT(grey + 8, before) << count;
        before = grey;
    }
}

TEST(AreaMap, theBorderBetweenTwoDarkProvincesIsSeen)
{
    const auto contrastAtTheBorder = [](bool dark) {
        auto map = mapOf({{QStringLiteral("02"), 900}, {QStringLiteral("17"), 900}});
        map.setColours(dark ? darkColours() : lightColours());
        const auto image = painted(map);
        const QRectF whole(image.rect());
        const QPointF border = map.toArea(map.shapes().place(0).bounds.topRight(), whole);
        const double y = map.toArea(map.shapes().place(0).bounds.center(), whole).y() - 60; // above names and numbers
        const QColor fill = image.pixelColor(int(border.x()) - 25, int(y));
        double most = 1;
        for (int x = int(border.x()) - 4; x <= int(border.x()) + 4; ++x)
            most = std::max(most, contrast(fill, image.pixelColor(x, int(y))));
        return most;
    };
    EXPECT_GT(contrastAtTheBorder(false), 2.5);
    EXPECT_GT(contrastAtTheBorder(true), 2.2);
}

TEST(AreaMap, whileNobodyKnowsHowManyTheLegendSaysThatTheyAreCounted)
{
    auto map = mapOf({});
    map.setCounted(false);
    const auto svgOf = [&] { return toSvg(map, QStringLiteral("Map")); };
    EXPECT_TRUE(QString::fromUtf8(svgOf()).contains(QStringLiteral("counting…")));
    map.setCounted(true);
    EXPECT_FALSE(QString::fromUtf8(svgOf()).contains(QStringLiteral("counting…")));
}

TEST(AreaMap, inAWindowNumbersAreWestern)
{
    auto map = mapOf({{QStringLiteral("02"), 1400}}, LanguageMode::Khmer);
    map.setWesternDigits();
    const auto khmer = QString::fromUtf8(toSvg(map, QStringLiteral("Map")));
    EXPECT_TRUE(khmer.contains(QStringLiteral(">1,400<")));
    EXPECT_FALSE(khmer.contains(QStringLiteral("១")));
}

TEST(AreaMap, aPointOfTheAreaIsTheItemThere)
{
    auto map = mapOf({});
    EXPECT_EQ(map.itemAt(map.toArea(map.shapes().place(0).middle, area), area), 0);
    EXPECT_EQ(map.itemAt({1, 1}, area), -1);
    map.setView({map.shapes().place(1).bounds.topRight(), 5000});
    EXPECT_EQ(map.toArea(map.shapes().place(1).bounds.topRight(), area), area.center());
    EXPECT_EQ(map.itemAt(area.center() + QPointF(-20, 20), area), 1);
}

TEST(AreaMap, theLegendTheScaleNamesAndCountsAreInTheSvg)
{
    const QHash<QString, qint64> counts{{QStringLiteral("02"), 14}};
    const auto english = QString::fromUtf8(toSvg(mapOf(counts), QStringLiteral("Map")));
    for (const char* text : {"West", "East", ">14<", "Partnerships", ">none<", "not matched", " km<"})
        EXPECT_TRUE(english.contains(QLatin1String(text))) << text;
    const auto khmer = QString::fromUtf8(toSvg(mapOf(counts, LanguageMode::Khmer), QStringLiteral("Map")));
    EXPECT_TRUE(khmer.contains(QStringLiteral("១៤")));
    EXPECT_TRUE(khmer.contains(QStringLiteral("ខេត្ត")));
    EXPECT_TRUE(khmer.contains(QStringLiteral("គ.ម.")));
}

TEST(AreaMap, theSelectedItemHasAFrame)
{
    auto map = mapOf({});
    const auto before = painted(map);
    map.setSelected(0);
    const auto after = painted(map);
    EXPECT_NE(before, after);
    const QPoint side = (map.toArea(map.shapes().place(0).bounds.topLeft(), area) + QPointF(0, 30)).toPoint();
    std::set<QRgb> colours;
    for (int x = -4; x <= 4; ++x)
        colours.insert(after.pixel(side + QPoint(x, 0)));
    EXPECT_TRUE(colours.contains(lightColours().selected.rgb()));
}

TEST(AreaMap, whatHasNoAreaIsHatched)
{
    const auto shapes = std::make_shared<MapShapes>(std::vector<MapItem>{item("", "Unknown", {square(102, 12, 1)})});
    const AreaMap map(shapes, {}, QStringLiteral("What"), LanguageMode::English);
    const auto image = painted(map);
    std::set<QRgb> colours;
    const QPoint middle = map.toArea(shapes->place(0).bounds.center() + QPointF(0.2, 0.2), area).toPoint();
    for (int x = 0; x < 16; ++x)
        colours.insert(image.pixel(middle + QPoint(x, 0)));
    EXPECT_GE(colours.size(), 2U);
}

TEST(AreaMap, aSinglePointIsAMapToo)
{
    const auto shapes = std::make_shared<MapShapes>(std::vector<MapItem>{item("02", "Here", {}, {{104.9, 11.5}})});
    const AreaMap map(shapes, {{QStringLiteral("02"), 3}}, QStringLiteral("What"), LanguageMode::English);
    EXPECT_EQ(map.itemAt(area.center(), area), 0);
    EXPECT_NE(painted(map).pixel(area.center().toPoint()), QColor(Qt::white).rgb());
}

} // namespace daikou::reports::charts
