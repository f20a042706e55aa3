// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv_samples.h"

#include "exchange/import/utf8_census.h"

namespace daikou::exchange {

namespace {

const QString khmerList = QStringLiteral("លេខកូដ,ឈ្មោះ\r\n010201,បន្ទាយនាង\r\n010202,បត់ត្រង់\r\n");

FoundEncoding found(QByteArray bytes, EncodingChoice choice = EncodingChoice::Detect)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const FoundEncoding result = detectEncoding(buffer, choice);
    EXPECT_EQ(buffer.pos(), 0);
    return result;
}

FoundEncoding plain(TextEncoding encoding)
{
    return {encoding, 0};
}

Utf8Census census(const QByteArray& bytes)
{
    Utf8Census result;
    result.add(bytes);
    result.finish();
    return result;
}

} // namespace

TEST(DetectEncoding, aByteOrderMarkDecides)
{
    EXPECT_EQ(found("\xEF\xBB\xBF"
                    "a,b"),
              (FoundEncoding{TextEncoding::Utf8, 3}));
    EXPECT_EQ(found("\xFF\xFE" + encoded(khmerList, TextEncoding::Utf16LE)), (FoundEncoding{TextEncoding::Utf16LE, 2}));
    EXPECT_EQ(found("\xFE\xFF" + encoded(khmerList, TextEncoding::Utf16BE)), (FoundEncoding{TextEncoding::Utf16BE, 2}));
}

TEST(DetectEncoding, utf16WithoutAMarkIsToldByItsZeros)
{
    for (const QString& text : {khmerList, QStringLiteral("a,b\n1,2\n"), QStringLiteral("name,note")}) {
        EXPECT_EQ(found(encoded(text, TextEncoding::Utf16LE)), plain(TextEncoding::Utf16LE));
        EXPECT_EQ(found(encoded(text, TextEncoding::Utf16BE)), plain(TextEncoding::Utf16BE));
    }
}

TEST(DetectEncoding, aFewZerosOnTheOtherSideDoNotMislead)
{
    const QString text = QStringLiteral("name,note\n") + QStringLiteral("abcdefghij,klmnopqrst\n").repeated(5) +
                         QChar(0x0100) + QStringLiteral(",x\n");
    EXPECT_EQ(found(encoded(text, TextEncoding::Utf16LE)), plain(TextEncoding::Utf16LE));
    EXPECT_EQ(found(encoded(text, TextEncoding::Utf16BE)), plain(TextEncoding::Utf16BE));
}

TEST(DetectEncoding, aStrayZeroDoesNotMakeUtf16)
{
    EXPECT_EQ(found(QByteArray("name,note\nabc,d\0f\n", 18)), plain(TextEncoding::Utf8));
}

TEST(DetectEncoding, validUtf8IsUtf8)
{
    EXPECT_EQ(found(khmerList.toUtf8()), plain(TextEncoding::Utf8));
    EXPECT_EQ(found("a,b\n1,2\n"), plain(TextEncoding::Utf8));
    EXPECT_EQ(found(""), plain(TextEncoding::Utf8));
}

TEST(DetectEncoding, whatIsNotUtf8IsWindows1252)
{
    EXPECT_EQ(found("name\nB\xE2nt\xE9"
                    "ay\n"),
              plain(TextEncoding::Windows1252));
    EXPECT_EQ(found("price\n5 \x80\n"), plain(TextEncoding::Windows1252));
}

TEST(DetectEncoding, aByteFarIntoTheFileStillCounts)
{
    const QByteArray ascii = QByteArray("abcdefg,1234567\n").repeated(40'000);
    EXPECT_EQ(found(ascii + "B\xE2nt\xE9"
                            "ay,1\n"),
              plain(TextEncoding::Windows1252));
    EXPECT_EQ(found(ascii + khmerList.toUtf8()), plain(TextEncoding::Utf8));
}

TEST(DetectEncoding, damagedKhmerUtf8StaysUtf8)
{
    EXPECT_EQ(found(khmerList.toUtf8() + "x,\xE1\x9E\n"), plain(TextEncoding::Utf8));
    EXPECT_EQ(found(khmerList.toUtf8().chopped(3)), plain(TextEncoding::Utf8));
}

TEST(DetectEncoding, aNamedEncodingIsTakenAtItsWord)
{
    EXPECT_EQ(found("a,b\n", EncodingChoice::Windows1252), plain(TextEncoding::Windows1252));
    EXPECT_EQ(found("\xE2", EncodingChoice::Utf8), plain(TextEncoding::Utf8));
    EXPECT_EQ(found("\xEF\xBB\xBF"
                    "a",
                    EncodingChoice::Utf8),
              (FoundEncoding{TextEncoding::Utf8, 3}));
    EXPECT_EQ(found("a,b\n", EncodingChoice::Utf16BE), plain(TextEncoding::Utf16BE));
}

TEST(DetectEncoding, utf16WithoutItsOrderNamedIsSettledByMarkThenZerosThenLittle)
{
    const auto order = [](const QByteArray& bytes) { return found(bytes, EncodingChoice::Utf16); };
    EXPECT_EQ(order("\xFE\xFF" + QByteArray("\0a", 2)), (FoundEncoding{TextEncoding::Utf16BE, 2}));
    EXPECT_EQ(order(encoded(khmerList, TextEncoding::Utf16BE)), plain(TextEncoding::Utf16BE));
    EXPECT_EQ(order(encoded(QStringLiteral("ឃុំ"), TextEncoding::Utf16LE)), plain(TextEncoding::Utf16LE));
}

TEST(EncodingNames, areThoseOfTheCommandLineWhateverTheirCase)
{
    EXPECT_EQ(requireEncodingChoice(QStringLiteral("UTF-8")), EncodingChoice::Utf8);
    EXPECT_EQ(requireEncodingChoice(QStringLiteral("utf-16")), EncodingChoice::Utf16);
    EXPECT_EQ(requireEncodingChoice(QStringLiteral("Windows-1252")), EncodingChoice::Windows1252);
    EXPECT_EQ(requireEncodingChoice(QString()), EncodingChoice::Detect);
    for (const auto encoding :
         {TextEncoding::Utf8, TextEncoding::Utf16LE, TextEncoding::Utf16BE, TextEncoding::Windows1252})
        EXPECT_NE(choiceOf(encoding), EncodingChoice::Detect);
}

TEST(EncodingNames, anUnknownOneIsAWrongCallAndTheKnownOnesAreNamed)
{
    const domain::Error error = errorOf([] { requireEncodingChoice(QStringLiteral("koi8-r")); });
    EXPECT_EQ(error.kind(), domain::Error::Kind::Usage);
    EXPECT_TRUE(error.sentence().contains(QLatin1String("koi8-r")));
    EXPECT_TRUE(error.sentence().contains(QLatin1String("windows-1252")));
}

TEST(Utf8Census, countsSequencesAndWhatCannotBeOne)
{
    EXPECT_EQ(census("abc").sequences(), 0);
    EXPECT_EQ(census("ខ្មែរ \xF0\x9F\x98\x80 é").sequences(), 7);
    EXPECT_EQ(census("ខ្មែរ \xF0\x9F\x98\x80 é").malformed(), 0);
    EXPECT_EQ(census("\x80").malformed(), 1);
    EXPECT_EQ(census("\xE1\x9E").malformed(), 1);
}

TEST(Utf8Census, refusesOverlongFormsSurrogatesAndWhatLiesBeyondUnicode)
{
    for (const char* const bad :
         {"\xC0\x80", "\xE0\x80\x80", "\xED\xA0\x80", "\xF0\x80\x80\x80", "\xF4\x90\x80\x80", "\xF5"}) {
        EXPECT_EQ(census(bad).sequences(), 0);
        EXPECT_GT(census(bad).malformed(), 0);
    }
}

TEST(Utf8Census, aCutBetweenPiecesChangesNothing)
{
    const QByteArray bytes = khmerList.toUtf8() + "\xE1\x9E\xE1\x9E\x80\xFF";
    const Utf8Census whole = census(bytes);
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
        Utf8Census parts;
        parts.add(QByteArrayView(bytes).first(cut));
        parts.add(QByteArrayView(bytes).sliced(cut));
        parts.finish();
        EXPECT_EQ(parts.sequences(), whole.sequences());
        EXPECT_EQ(parts.malformed(), whole.malformed());
    }
}

} // namespace daikou::exchange
