// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv_samples.h"

namespace daikou::exchange {

namespace {

using Kind = domain::Error::Kind;

void expectRefusal(const domain::Error& error, const char* part)
{
    EXPECT_EQ(error.kind(), Kind::Input);
    EXPECT_TRUE(error.sentence().startsWith(QLatin1String("list.csv: "))) << error.what();
    EXPECT_TRUE(error.sentence().contains(QLatin1String(part))) << error.what();
    EXPECT_TRUE(error.sentence().contains(u';')) << "says what to do: " << error.what();
}

QByteArray columns(int count)
{
    return QByteArray(count - 1, ',') + '\n';
}

} // namespace

TEST(CsvRefusals, anEmptyFileIsSaidToBeEmpty)
{
    for (const char* const text : {"", "\n", "\r\n \r\n", "\xEF\xBB\xBF", "\xFF\xFE", "sep=;\n"})
        expectRefusal(errorOf(QByteArray(text)), "empty");
}

TEST(CsvRefusals, aQuoteLeftOpenIsNamedByTheLineWhereItOpened)
{
    expectRefusal(errorOf("a,b\r\n1,2\r\n\"x,2\r\n3,4\r\n"), "line 3 is never closed");
    expectRefusal(errorOf("a,b\n\n1,\"two\nlines\"\n3,\"4"), "line 5 is never closed");
    expectRefusal(errorOf("a,b\n\"two\nlines\",\"x\n3,4\n"), "line 3 is never closed");
    expectRefusal(errorOf("\""), "line 1 is never closed");
}

TEST(CsvRefusals, aQuoteClosedByTheNextOneByChanceIsStillNamedWhereItOpened)
{
    expectRefusal(errorOf("a,b\n\"open,1\n\"x\",2\n\"y,3\n"), "line 2 is never closed");
}

TEST(CsvRefusals, aQuoteLeftOpenInALongFileIsNamedBeforeTheEnd)
{
    const QByteArray rest = QByteArray("1,2\n").repeated(400'000);
    expectRefusal(errorOf("a,b\n\"x,2\n" + rest), "line 2");
}

TEST(CsvRefusals, aFieldAtTheLimitIsReadAndOnePastItIsNot)
{
    constexpr qsizetype limit = 1024 * 1024;
    EXPECT_EQ(tableOf("a\n" + QByteArray(limit, 'x')).rows.first().fields.first().size(), limit);
    EXPECT_EQ(tableOf("a\n\"" + QByteArray(limit, 'x') + "\"\n").rows.first().fields.first().size(), limit);
    expectRefusal(errorOf("a\n1\n" + QByteArray(limit + 1, 'x')), "line 3");
    expectRefusal(errorOf("a\n1\n2\n\"" + QByteArray(limit + 1, 'x') + "\"\n"), "line 4");
}

TEST(CsvRefusals, theLimitDoesNotDependOnThePieces)
{
    const QByteArray atLimit = "a\n" + QByteArray(1024 * 1024, 'x');
    EXPECT_EQ(tableOf(atLimit, {.pieceSize = 4096}).rows.size(), 1);
    EXPECT_EQ(tableOf(atLimit, {.pieceSize = 4 * 1024 * 1024}).rows.size(), 1);
    expectRefusal(errorOf(atLimit + 'x', {.pieceSize = 4096}), "line 2");
    expectRefusal(errorOf(atLimit + 'x', {.pieceSize = 4 * 1024 * 1024}), "line 2");
}

TEST(CsvRefusals, aThousandColumnsAreReadAndOneMoreIsNot)
{
    EXPECT_EQ(tableOf(columns(1000)).header.size(), 1000);
    expectRefusal(errorOf("a,b\n\n" + columns(1001)), "line 3 has more than 1000 columns");
}

TEST(CsvRefusals, aRowThatIsLongInAllIsRefused)
{
    const QByteArray field = QByteArray(1024 * 1024, 'x') + ',';
    expectRefusal(errorOf("a\n" + field.repeated(17)), "line 2");
}

TEST(CsvRefusals, aZeroByteIsNamedByItsLine)
{
    expectRefusal(errorOf(QByteArray("a,b\n1,2\n3,x\0y\n", 15)), "line 3 holds a zero byte");
    expectRefusal(errorOf(QByteArray("a,b\n1,2\n\"3\n\0\",4\n", 17)), "line 4 holds a zero byte");
}

TEST(CsvRefusals, utf16ReadAsUtf8IsSaidToBeInAnotherEncoding)
{
    CsvReaderOptions options;
    options.encoding = EncodingChoice::Utf8;
    expectRefusal(errorOf(encoded(QStringLiteral("a,b\n1,2\n"), TextEncoding::Utf16LE), options), "utf-8");
}

TEST(CsvRefusals, aWorkbookIsToBeSavedAsCsv)
{
    expectRefusal(errorOf(QByteArray("PK\x03\x04\x14\0\x06\0", 8) + "[Content_Types].xml"), "workbook");
    expectRefusal(errorOf(QByteArray("PK\x03\x04") + "mimetypeapplication/vnd.oasis.opendocument.spreadsheet"),
                  "workbook");
    expectRefusal(errorOf("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 old"), "workbook");
    expectRefusal(errorOf(QByteArray("PK\x03\x04") + "xl/workbook.xml"), "CSV UTF-8");
}

TEST(CsvRefusals, otherFilesAreSaidToBeWhatTheyAre)
{
    expectRefusal(errorOf("PK\x03\x04 photo.jpg"), "archive");
    expectRefusal(errorOf("%PDF-1.7\n"), "document");
    expectRefusal(errorOf("\x89PNG\r\n\x1A\n"), "picture");
    expectRefusal(errorOf("\xFF\xD8\xFF\xE0"), "picture");
    expectRefusal(errorOf("SQLite format 3"), "database");
}

TEST(CsvRefusals, aFolderIsNoList)
{
    const QString path = sharedData("scorecard");
    if (!QFile::exists(path))
        GTEST_SKIP() << "no shared data here";
    EXPECT_EQ(errorOf([&path] { CsvReader reader(path); }).kind(), Kind::Io);
}

} // namespace daikou::exchange
