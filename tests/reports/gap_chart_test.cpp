// SPDX-License-Identifier: GPL-3.0-or-later
// What sides say of the same things: where their marks stand, and that shapes alone tell them apart.
#include "reports/charts/gap_chart.h"
#include "reports/charts/radar_chart.h"
#include "reports/charts/side_mark.h"
#include "reports/charts/svg.h"
#include "reports/charts/text_lines.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <set>

namespace daikou::reports::charts {

namespace {

Bilingual both(const char* english, const char* khmer)
{
    return {QString::fromUtf8(english), QString::fromUtf8(khmer)};
}

const Bilingual citizens = both("Citizens", "ប្រជាពលរដ្ឋ"), council = both("Council", "ក្រុមប្រឹក្សា");

std::vector<GapRow> someRows()
{
    return {{.label = both("The commune tells people when the council meets and what it will talk about",
                           "ឃុំប្រាប់ប្រជាពលរដ្ឋអំពីពេលវេលាប្រជុំក្រុមប្រឹក្សា និងអ្វីដែលនឹងពិភាក្សា"),
             .marks = {{1.5, 36}, {4.0, 9}},
             .shown = QStringLiteral("−2.5")},
            {.label = both("Roads", "ផ្លូវ"), .marks = {{3.0, 36}, {3.0, 9}}, .shown = QStringLiteral("0.0")},
            {.label = both("Schools", "សាលារៀន"), .marks = {{2.0, 30}, {}}, .shown = QStringLiteral("–")},
            {.label = both("Water", "ទឹក"), .marks = {{}, {}}, .shown = QStringLiteral("–")}};
}

GapChart someChart(LanguageMode mode = LanguageMode::English)
{
    return {someRows(), {citizens, council}, 1, 5, both("Gap", "គម្លាត"), mode};
}

QRectF sheetOf(const GapChart& chart)
{
    return {QPointF(7, 3), chart.naturalSize()};
}

QImage blackAndWhite(const std::function<void(QPainter&)>& paint, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter);
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

} // namespace

TEST(GapChart, marksStandWhereTheirMeansLieOnTheScale)
{
    const auto chart = someChart();
    const auto area = sheetOf(chart);
    const auto x = [&](int row, int side) { return chart.placeOf({.bar = row, .part = side}, area).center().x(); };
    const double low = x(0, 0), high = x(0, 1), middle = x(1, 0);
    EXPECT_GT(high, low);
    EXPECT_NEAR((middle - low) / (high - low), (3.0 - 1.5) / (4.0 - 1.5), 0.01);
    EXPECT_EQ(x(1, 0), x(1, 1));
    EXPECT_TRUE(area.contains(chart.placeOf({.bar = 0, .part = 1}, area)));
}

TEST(GapChart, aSideThatDidNotAnswerHasNoMarkAndNoGapIsInvented)
{
    const auto chart = someChart();
    const auto area = sheetOf(chart);
    // The place of a mark that is not there is its row, where nothing but the row can be chosen.
    EXPECT_EQ(chart.placeOf({.bar = 2, .part = 1}, area), chart.placeOf({.bar = 2}, area));
    const QPointF right = chart.placeOf({.bar = 0, .part = 1}, area).center();
    const QPointF empty(right.x(), chart.placeOf({.bar = 3}, area).center().y());
    EXPECT_EQ(chart.spotAt(empty, area), (BarSpot{.bar = 3}));
    EXPECT_EQ(chart.markText({}), QStringLiteral("–"));
    EXPECT_EQ(chart.markText({.mean = 2.35, .n = 12}), QStringLiteral("2.4 (12)"));
}

TEST(GapChart, aPointFindsTheMarkThatIsPaintedThere)
{
    const auto chart = someChart();
    const auto area = sheetOf(chart);
    for (int row = 0; row < 3; ++row)
        for (int side = 0; side < 2; ++side) {
            const BarSpot spot{.bar = row, .part = side};
            if (!chart.rows()[size_t(row)].marks[size_t(side)].mean)
                continue;
            const auto found = chart.spotAt(chart.placeOf(spot, area).center(), area);
            EXPECT_EQ(found.bar, row);
            EXPECT_GE(found.part, 0);
        }
    EXPECT_EQ(chart.spotAt({area.right() + 5, area.center().y()}, area), BarSpot());
}

TEST(GapChart, everySideHasAShapeOfItsOwnWithoutColours)
{
    std::set<QByteArray> shapes;
    for (size_t side = 0; side < size_t(sideMarkCount); ++side) {
        const QImage image = blackAndWhite(
            [&](QPainter& painter) {
                paintMark(painter, {12, 12}, sideMarkOf(side), lightColours());
            },
            {24, 24});
        QByteArray ink;
        for (int y = 0; y < image.height(); ++y)
            for (int at = 0; at < image.width(); ++at)
                ink += qGray(image.pixel(at, y)) < 128 ? '#' : '.';
        EXPECT_GT(ink.count('#'), 20);
        EXPECT_TRUE(shapes.insert(ink).second) << side;
    }
}

TEST(GapChart, twoMarksAtOnePlaceAreBothSeen)
{
    const auto ink = [](std::vector<size_t> sides) {
        const QImage image = blackAndWhite(
            [&](QPainter& painter) {
                for (const size_t side : sides)
                    paintMark(painter, {16, 16}, sideMarkOf(side), lightColours());
            },
            {32, 32});
        int dark = 0;
        for (int y = 0; y < 32; ++y)
            for (int x = 0; x < 32; ++x)
                dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
        return dark;
    };
    EXPECT_GT(ink({0, 1}), ink({0}) + ink({1}) / 2);
}

TEST(GapChart, longLabelsAreBrokenBetweenWordsAndGiveTheirRowTheHeight)
{
    for (const auto mode : {LanguageMode::English, LanguageMode::Khmer, LanguageMode::Both}) {
        const auto chart = someChart(mode);
        const auto area = sheetOf(chart);
        EXPECT_GT(chart.placeOf({.bar = 0}, area).height(), chart.placeOf({.bar = 1}, area).height());
    }
    const QString khmer = someRows().front().label.km;
    const auto lines = linesOf(khmer, chartText, 200, 9);
    ASSERT_GT(lines.size(), 1);
    for (const QString& line : lines)
        EXPECT_LE(textWidth(line, chartText), 200);
    EXPECT_EQ(lines.join(QString()).remove(u' '), QString(khmer).remove(u' '));
    EXPECT_EQ(linesOf(khmer, chartText, 200, 2).size(), 2);
    EXPECT_EQ(linesOf(QString(), chartText, 200, 2), QStringList());
}

TEST(GapChart, khmerIsMadeBreakableBetweenWordsAndSaysTheSame)
{
    const QString khmer = someRows().front().label.km, zero(QChar(0x200b));
    const QString broken = breakable(khmer);
    EXPECT_GT(broken.count(zero), 5);
    EXPECT_EQ(QString(broken).remove(zero), khmer);
    EXPECT_FALSE(broken.endsWith(zero));
    EXPECT_EQ(breakable(QStringLiteral("Latin has spaces")), QStringLiteral("Latin has spaces"));
}

TEST(GapChart, asSvgItIsTheSameEachTime)
{
    EXPECT_EQ(toSvg(someChart(), QStringLiteral("gaps")), toSvg(someChart(), QStringLiteral("gaps")));
}

TEST(RadarChart, eachThemeHasALabelInsideAndIsFoundByItsAxis)
{
    auto rows = someRows();
    rows.push_back({.label = both("Health", "សុខភាព"), .marks = {{2.5, 3}, {4.5, 3}}, .shown = {}});
    for (const auto mode : {LanguageMode::English, LanguageMode::Khmer}) {
        const RadarChart chart(rows, {citizens, council}, 1, 5, mode);
        const QRectF area(QPointF(0, 0), chart.naturalSize());
        for (int row = 0; row < int(rows.size()); ++row) {
            const QRectF place = chart.placeOf({.bar = row}, area);
            EXPECT_TRUE(area.contains(place)) << row;
            EXPECT_EQ(chart.spotAt(place.center(), area), (BarSpot{.bar = row}));
            for (int other = 0; other < row; ++other)
                EXPECT_FALSE(place.intersects(chart.placeOf({.bar = other}, area))) << row << ' ' << other;
        }
        EXPECT_EQ(chart.spotAt({-5, -5}, area), BarSpot());
    }
}

} // namespace daikou::reports::charts
