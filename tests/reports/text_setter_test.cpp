// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/pdf/text_setter.h"

#include <gtest/gtest.h>

namespace daikou::reports::pdf {

namespace {

const QString khmerText =
    QStringLiteral("ក្រុមប្រឹក្សាឃុំ និងសមាគមកសិករ រួមគ្នាថែទាំផ្លូវប្រវែងដប់មួយគីឡូម៉ែត្រ ហើយគណៈកម្មការសម្រេចទីតាំងជួសជុល។");
const QString englishText = QStringLiteral("The commune council and the farmers share the upkeep of the road.");

QString textOf(const Line& line)
{
    QString text;
    for (const auto& placed : line.words)
        text += QString::fromUtf8(placed.word->utf8);
    return text;
}

QString textOf(const Lines& lines)
{
    QString text;
    for (const auto& line : lines)
        text += textOf(line);
    return text;
}

/// Subscripts and vowels never begin a line.
bool beginsInsideCluster(const QString& line)
{
    const auto first = line.isEmpty() ? 0 : line.front().unicode();
    const bool follows = !line.isEmpty() && line.size() > 1 && first >= 0x17B6 && first <= 0x17D3;
    return follows;
}

} // namespace

TEST(TextSetter, linesAreNoWiderThanTheColumn)
{
    TextSetter setter;
    for (const double width : {90.0, 150.0, 220.0})
        for (const auto& text : {khmerText, englishText})
            for (const auto& line : setter.set(text, looks::body, width))
                EXPECT_LE(line.width, width + 0.01) << textOf(line).toStdString();
}

TEST(TextSetter, nothingIsAddedToKhmerText)
{
    TextSetter setter;
    const auto lines = setter.set(khmerText, looks::body, 120);
    EXPECT_GT(lines.size(), 3u);
    EXPECT_EQ(textOf(lines).remove(u' '), QString(khmerText).remove(u' '));
}

TEST(TextSetter, khmerIsBrokenBetweenWords)
{
    TextSetter setter;
    for (double width = 60; width < 200; width += 7)
        for (const auto& line : setter.set(khmerText, looks::body, width))
            EXPECT_FALSE(beginsInsideCluster(textOf(line))) << textOf(line).toStdString();
    const auto lines =
        setter.set(QStringLiteral("សមាគមកសិករ"), looks::body, setter.widthOf(QStringLiteral("សមាគម"), looks::body) + 3);
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(textOf(lines[0]), QStringLiteral("សមាគម"));
    EXPECT_EQ(textOf(lines[1]), QStringLiteral("កសិករ"));
}

TEST(TextSetter, zeroWidthSpacesOfTheAuthorStayAndAreBrokenAt)
{
    TextSetter setter;
    const QString text = QStringLiteral("ភូមិ​ថ្មី​ភូមិ​ថ្មី");
    EXPECT_EQ(textOf(setter.set(text, looks::body, 500)), text);
    const auto lines =
        setter.set(text, looks::body, setter.widthOf(QStringLiteral("ភូមិ​ថ្មី"), looks::body) + 1);
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(textOf(lines), text);
}

TEST(TextSetter, blanksDoNotHangAtTheEndOfALine)
{
    TextSetter setter;
    for (const auto& line : setter.set(englishText, looks::body, 100)) {
        EXPECT_FALSE(textOf(line).endsWith(u' '));
        EXPECT_FALSE(textOf(line).startsWith(u' '));
    }
}

TEST(TextSetter, aLineBreakBeginsALine)
{
    TextSetter setter;
    const auto lines = setter.set(QStringLiteral("one\ntwo\n\nfour"), looks::body, 400);
    ASSERT_EQ(lines.size(), 4u);
    EXPECT_EQ(textOf(lines[1]), QStringLiteral("two"));
    EXPECT_TRUE(lines[2].words.empty());
    EXPECT_GT(lines[2].height, 0);
}

TEST(TextSetter, aWordWiderThanTheColumnIsCutBetweenClusters)
{
    TextSetter setter;
    const QString address = QStringLiteral("https://example.org/") + QString(120, u'x');
    const auto lines = setter.set(address, looks::body, 80);
    EXPECT_GT(lines.size(), 4u);
    EXPECT_EQ(textOf(lines), address);
    const QString khmer = QStringLiteral("ស្ត្រី").repeated(1);
    for (const auto& line : setter.set(khmer, looks::body, 12))
        EXPECT_FALSE(beginsInsideCluster(textOf(line)));
}

TEST(TextSetter, khmerLinesAreHigherThanLatinOnes)
{
    TextSetter setter;
    const double latin = setter.set(englishText, looks::body, 500).front().height;
    const double khmer = setter.set(khmerText, looks::body, 500).front().height;
    EXPECT_GT(khmer, latin * 1.15);
    const auto mixed = setter.set(englishText + u'\n' + khmerText, looks::body, 500);
    EXPECT_EQ(mixed.front().height, khmer) << "lines of one paragraph are equally high";
}

TEST(TextSetter, spansStandOnOneLine)
{
    TextSetter setter;
    const auto lines =
        setter.set({{QStringLiteral("Lead. "), looks::bodyBold}, {QStringLiteral("Text"), looks::body}}, 300);
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_EQ(textOf(lines[0]), QStringLiteral("Lead. Text"));
}

TEST(TextSetter, emptyTextHasNoLines)
{
    TextSetter setter;
    EXPECT_TRUE(setter.set(QString(), looks::body, 100).empty());
    EXPECT_TRUE(setter.set(QStringLiteral("   "), looks::body, 100).empty());
}

TEST(WordShaper, theSameWordIsShapedOnce)
{
    WordShaper shaper;
    const auto first = shaper.shape(u"ភូមិ", Face::Serif, 10);
    EXPECT_EQ(shaper.shape(u"ភូមិ", Face::Serif, 10), first);
    EXPECT_NE(shaper.shape(u"ភូមិ", Face::Serif, 11), first);
    EXPECT_NE(shaper.shape(u"ភូមិ", Face::Display, 10), first);
}

TEST(WordShaper, aKhmerWordIsOneClusterSoThatItIsCopiedWhole)
{
    WordShaper shaper;
    const auto word = shaper.shape(u"ផ្លូវ", Face::Serif, 10);
    ASSERT_EQ(word->runs.size(), 1u);
    ASSERT_EQ(word->runs[0].clusters.size(), 1u);
    EXPECT_EQ(word->runs[0].clusters[0].num_bytes, word->utf8.size());
    EXPECT_EQ(word->runs[0].clusters[0].num_glyphs, int(word->runs[0].glyphs.size()));
}

TEST(WordShaper, clustersCoverAllBytesAndGlyphs)
{
    WordShaper shaper;
    for (const auto* text : {u"office", u"ក្រុមប្រឹក្សា", u"ISO២០០៤", u"naïve", u"“x”", u"日本", u"😀"}) {
        const auto word = shaper.shape(text, Face::Serif, 10);
        qsizetype allBytes = 0;
        for (const auto& run : word->runs) {
            int bytes = 0;
            int glyphs = 0;
            for (const auto& cluster : run.clusters) {
                bytes += cluster.num_bytes;
                glyphs += cluster.num_glyphs;
            }
            EXPECT_EQ(bytes, run.byteCount);
            EXPECT_EQ(glyphs, int(run.glyphs.size()));
            allBytes += bytes;
        }
        EXPECT_EQ(allBytes, word->utf8.size());
    }
}

} // namespace daikou::reports::pdf
