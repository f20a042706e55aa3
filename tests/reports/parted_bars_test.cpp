// SPDX-License-Identifier: GPL-3.0-or-later
// Bars that are made of parts: what each part stands for is told without colours.
#include "reports/charts/bar_chart.h"
#include "reports/charts/chart_fill.h"
#include "reports/charts/svg.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <set>

namespace daikou::reports::charts {

namespace {

Bilingual words(const char* text)
{
    return {QString::fromUtf8(text), QString::fromUtf8(text)};
}

BarChart partedChart()
{
    BarChart chart({{.label = words("Battambang"), .value = 100, .parts = {60, 0, 40}},
                    {.label = words("Kampot"), .value = 50, .parts = {25, 25, 0}},
                    {.label = words("Pailin"), .value = 0, .parts = {0, 0, 0}}},
                   LanguageMode::English);
    chart.setLegend({words("Done"), words("Late"), words("Open")});
    return chart;
}

QRectF sheetOf(const BarChart& chart)
{
    return {QPointF(20, 10), chart.naturalSize()};
}

QImage paintedOn(const BarChart& chart, const QSize& size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    chart.paint(painter, image.rect());
    return image;
}

/// How dark a fill is in black and white, and where its ink lies.
std::pair<int, QByteArray> inkOf(Fill fill)
{
    QImage image(60, 18, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintFill(painter, image.rect(), fill, lightColours());
    painter.end();
    qint64 sum = 0;
    QByteArray pattern;
    for (int y = 3; y < 15; ++y)
        for (int x = 5; x < 55; ++x) {
            const int grey = qGray(image.pixel(x, y));
            sum += grey;
            pattern += grey < 160 ? '#' : '.';
        }
    return {int(sum / (12 * 50)), pattern};
}

} // namespace

TEST(PartedBars, partsStandOneBehindTheOtherAndHaveTheLengthOfTheirNumbers)
{
    const auto chart = partedChart();
    const auto area = sheetOf(chart);
    const QRectF done = chart.placeOf({.bar = 0, .part = 0}, area), open = chart.placeOf({.bar = 0, .part = 2}, area);
    const QRectF half = chart.placeOf({.bar = 1, .part = 0}, area);
    const double frame = 4; // the place of a part is a little larger than the part
    EXPECT_NEAR((done.width() - frame) / (open.width() - frame), 1.5, 0.02);
    EXPECT_NEAR((half.width() - frame) / (done.width() - frame), 25.0 / 60, 0.02);
    EXPECT_NEAR(done.right() - 2, open.left() + 2, 0.5);
    EXPECT_TRUE(area.contains(chart.placeOf({.bar = 2}, area)));
    EXPECT_EQ(chart.placeOf({.bar = 3}, area), QRectF());
}

TEST(PartedBars, aPointIsInItsPartAndLabelsAreTheWholeBar)
{
    const auto chart = partedChart();
    const auto area = sheetOf(chart);
    for (const BarSpot spot : {BarSpot{0, 0}, BarSpot{0, 2}, BarSpot{1, 0}, BarSpot{1, 1}})
        EXPECT_EQ(chart.spotAt(chart.placeOf(spot, area).center(), area), spot);
    const QRectF row = chart.placeOf({.bar = 1}, area);
    EXPECT_EQ(chart.spotAt({row.left() + 3, row.center().y()}, area), (BarSpot{1, -1}));
    EXPECT_EQ(chart.spotAt({row.right() - 1, row.center().y()}, area), (BarSpot{1, -1}));
    EXPECT_EQ(chart.spotAt({area.left() + 5, area.top() + 5}, area), BarSpot()); // the legend
}

TEST(PartedBars, ofSharesAllBarsAreEquallyLongButThoseOfNothing)
{
    auto chart = partedChart();
    chart.setShares(true);
    const auto area = sheetOf(chart);
    const auto end = [&](int bar, int part) { return chart.placeOf({.bar = bar, .part = part}, area).right(); };
    EXPECT_NEAR(end(0, 2), end(1, 1), 0.5);
    EXPECT_LT(chart.placeOf({.bar = 2, .part = 0}, area).width(), 5);
}

TEST(PartedBars, everyFillIsToldFromTheOthersWithoutColours)
{
    std::set<QByteArray> patterns;
    for (int fill = 0; fill < fillCount; ++fill)
        EXPECT_TRUE(patterns.insert(inkOf(Fill(fill)).second).second) << fill;
    EXPECT_LT(inkOf(Fill::Solid).first, 90);
    EXPECT_GT(inkOf(Fill::Empty).first, 240);
    EXPECT_EQ(fillOf(0), Fill::Solid);
    EXPECT_EQ(fillOf(size_t(fillCount)), Fill::Solid);
}

TEST(PartedBars, numbersOnPatternsCanBeRead)
{
    for (const auto& colours : {lightColours(), darkColours()})
        for (int fill = 0; fill < fillCount; ++fill) {
            const QColor ground = groundOn(Fill(fill), colours);
            const QColor under = ground.isValid() ? ground : Fill(fill) == Fill::Solid ? colours.high : colours.paper;
            EXPECT_GE(contrast(textOn(Fill(fill), colours), under), 4.5) << fill;
        }
}

TEST(PartedBars, whatIsSelectedHasAFrame)
{
    auto chart = partedChart();
    const QSize size = chart.naturalSize().toSize();
    const QImage before = paintedOn(chart, size);
    chart.setSelected({.bar = 1, .part = 1});
    const QImage after = paintedOn(chart, size);
    const QRect place = chart.placeOf({.bar = 1, .part = 1}, QRectF(QPointF(), QSizeF(size))).toAlignedRect();
    EXPECT_NE(before.copy(place), after.copy(place));
    EXPECT_EQ(before.copy(0, 0, size.width(), place.top() - 6), after.copy(0, 0, size.width(), place.top() - 6));
}

TEST(PartedBars, aNarrowPictureKeepsTheSizeOfItsTextsAndHasMoreLinesOfLegend)
{
    auto chart = partedChart();
    chart.setLegend({words("Those that go on for years and years"), words("Those that were done"), words("Others")});
    const double wide = chart.naturalSize().height();
    chart.setWidth(300);
    EXPECT_EQ(chart.naturalSize().width(), 300);
    EXPECT_GT(chart.naturalSize().height(), wide);
}

TEST(PartedBars, theirSvgIsThePictureWithItsNumbersAndNothingIsCutOffByClipping)
{
    const QByteArray svg = toSvg(partedChart(), QStringLiteral("Fix rate"));
    for (const char* text : {"Battambang", "Done", "Late", ">60<", ">40<", ">25<"})
        EXPECT_TRUE(svg.contains(text)) << text;
    EXPECT_FALSE(svg.contains("clip-path"));
    EXPECT_EQ(svg, toSvg(partedChart(), QStringLiteral("Fix rate")));
}

TEST(PartedBars, windowsWriteTheirNumbersInWesternDigits)
{
    BarChart chart({{.label = words("x"), .value = 1200}}, LanguageMode::Khmer);
    EXPECT_EQ(chart.valueOf(chart.bars().front()), shownNumber(1200, LanguageMode::Khmer));
    chart.setWesternDigits();
    EXPECT_EQ(chart.valueOf(chart.bars().front()), QStringLiteral("1,200"));
    EXPECT_EQ(chart.valueOf({.value = 3, .shown = QStringLiteral("three")}), QStringLiteral("three"));
}

} // namespace daikou::reports::charts
