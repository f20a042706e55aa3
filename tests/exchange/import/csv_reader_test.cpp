// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv_samples.h"

#include <rapidcheck.h>

namespace daikou::exchange {

namespace {

using Kind = domain::Error::Kind;
using Rows = QList<QStringList>;

QStringList fields(const char* joined)
{
    return QString::fromUtf8(joined).split(u'|');
}

} // namespace

TEST(CsvReader, aPlainListIsHeaderAndRows)
{
    const Table table = tableOf("a,b\n1,2\n3,4\n");
    EXPECT_EQ(table.header, fields("a|b"));
    EXPECT_EQ(table.fields(), (Rows{fields("1|2"), fields("3|4")}));
    EXPECT_EQ(table.lines(), (QList<qint64>{2, 3}));
}

TEST(CsvReader, everyKindOfLineEndCountsAsOneLine)
{
    for (const char* const text : {"a,b\n\n1,2\n3,4", "a,b\r\n\r\n1,2\r\n3,4\r\n", "a,b\r\r1,2\r3,4\r"}) {
        const Table table = tableOf(text);
        EXPECT_EQ(table.fields(), (Rows{fields("1|2"), fields("3|4")})) << text;
        EXPECT_EQ(table.lines(), (QList<qint64>{3, 4})) << text;
    }
}

TEST(CsvReader, quotedFieldsHoldSeparatorsQuotesAndLineEnds)
{
    const Table table = tableOf("a,b\n\"1,5\",\"say \"\"hi\"\"\"\n\"two\r\nlines\",\"\"\nlast,row\n");
    EXPECT_EQ(table.fields(), (Rows{fields("1,5|say \"hi\""), fields("two\r\nlines|"), fields("last|row")}));
    EXPECT_EQ(table.lines(), (QList<qint64>{2, 3, 5}));
}

TEST(CsvReader, blankLinesArePassedOverAndAQuotedEmptyFieldIsNotOne)
{
    const Table table = tableOf("\n  \na\n\n1\n \t\n\"\"\n");
    EXPECT_EQ(table.header, fields("a"));
    EXPECT_EQ(table.fields(), (Rows{fields("1"), fields("")}));
    EXPECT_EQ(table.lines(), (QList<qint64>{5, 7}));
}

TEST(CsvReader, aMarkInsideAnUnquotedFieldIsText)
{
    const Table table = tableOf("size,note\n5\" pipe,x\n");
    EXPECT_EQ(table.fields(), (Rows{fields("5\" pipe|x")}));
    EXPECT_FALSE(table.rows.first().oddQuotes);
}

TEST(CsvReader, textBehindAClosingMarkIsKeptAndTheRowIsMarked)
{
    const Table table = tableOf("a,b\n\"x\" y,2\n3,4\n");
    EXPECT_EQ(table.fields(), (Rows{fields("x y|2"), fields("3|4")}));
    EXPECT_TRUE(table.rows[0].oddQuotes);
    EXPECT_FALSE(table.rows[1].oddQuotes);
}

TEST(CsvReader, rowsOfAnotherLengthThanTheHeaderAreDeliveredAndMarked)
{
    const Table table = tableOf("a,b\n1\n1,2,3\n1,2\n,\n");
    EXPECT_EQ(table.rows[0].fieldCount, CsvRow::FieldCount::Fewer);
    EXPECT_EQ(table.rows[1].fieldCount, CsvRow::FieldCount::More);
    EXPECT_EQ(table.rows[2].fieldCount, CsvRow::FieldCount::AsHeader);
    EXPECT_FALSE(table.rows[2].allEmpty());
    EXPECT_TRUE(table.rows[3].allEmpty());
}

TEST(CsvReader, aRowWithCharactersThatWereLostIsMarked)
{
    const Table table = tableOf("a\nឃុំឃុំ\nx\xFF\n");
    EXPECT_FALSE(table.rows[0].damaged);
    EXPECT_TRUE(table.rows[1].damaged);
}

TEST(CsvReader, aHeaderAloneIsAListWithoutRows)
{
    EXPECT_TRUE(tableOf("a,b").rows.isEmpty());
    EXPECT_TRUE(tableOf("a,b\r\n\r\n").rows.isEmpty());
}

TEST(CsvReader, theByteOrderMarkIsNotPartOfTheFirstHeader)
{
    EXPECT_EQ(tableOf("\xEF\xBB\xBF"
                      "a,b\n")
                  .header,
              fields("a|b"));
    EXPECT_EQ(tableOf("\xEF\xBB\xBF\xEF\xBB\xBF"
                      "\"a\",b\n")
                  .header,
              fields("a|b"));
    EXPECT_EQ(tableOf("\xFF\xFE" + encoded(QStringLiteral("a,b\n"), TextEncoding::Utf16LE)).header, fields("a|b"));
}

TEST(CsvReader, theSeparatorIsToldFromTheFirstLines)
{
    EXPECT_EQ(tableOf("a;b\n1,5;2\n").fields(), (Rows{fields("1,5|2")}));
    EXPECT_EQ(tableOf("a\tb, c\n1\tx;y\n").fields(), (Rows{fields("1|x;y")}));
    EXPECT_EQ(tableOf("a,b;c\n1,2\n").fields(), (Rows{fields("1|2")}));
    EXPECT_EQ(tableOf("a,\"x;y;z\"\n").header, fields("a|x;y;z"));
    EXPECT_EQ(tableOf("a,\"x\"\";y;\"\"z\"\n1,\"p;q\nr;s\"\n").header, fields("a|x\";y;\"z"));
    EXPECT_EQ(tableOf("\n\nalone\n1\n").delimiter, QChar(u','));
}

TEST(CsvReader, aSeparatorThatIsGivenIsTaken)
{
    CsvReaderOptions options;
    options.delimiter = u'|';
    EXPECT_EQ(tableOf("a|b,c\n1|2\n", options).header, (QStringList{QStringLiteral("a"), QStringLiteral("b,c")}));
}

TEST(CsvReader, aFirstLineThatNamesTheSeparatorIsFollowedAndCounted)
{
    for (const char* const text : {"sep=;\na,x;b\n1;2\n", "SEP=;\r\na,x;b\r\n1;2\r\n"}) {
        const Table table = tableOf(text);
        EXPECT_EQ(table.header, fields("a,x|b"));
        EXPECT_EQ(table.lines(), (QList<qint64>{3}));
    }
}

TEST(CsvReader, aNamedEncodingIsUsedAndTheOneUsedIsTold)
{
    CsvReaderOptions options;
    options.encoding = EncodingChoice::Windows1252;
    const Table table = tableOf("a\né\n", options);
    EXPECT_EQ(table.encoding, TextEncoding::Windows1252);
    EXPECT_EQ(table.fields(), (Rows{fields("Ã©")}));
}

TEST(CsvReader, howFarItHasReadCanBeShown)
{
    QByteArray bytes = "a,b\n1,2\n";
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, QStringLiteral("list.csv"));
    tableFrom(reader);
    EXPECT_EQ(reader.position(), bytes.size());
    EXPECT_EQ(reader.size(), bytes.size());
    EXPECT_EQ(reader.headerLine(), 1);
}

TEST(CsvReader, aRowThatIsKeptIsNotChangedByTheNext)
{
    QByteArray bytes = "a,b\nfirst,1\nsecond,2\n";
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, QStringLiteral("list.csv"));
    CsvRow row;
    ASSERT_TRUE(reader.read(row));
    const QStringList kept = row.fields;
    const QString field = row.fields.first();
    ASSERT_TRUE(reader.read(row));
    EXPECT_EQ(kept, fields("first|1"));
    EXPECT_EQ(field, QStringLiteral("first"));
}

TEST(CsvReader, whereTheInputIsCutIntoPiecesChangesNothing)
{
    const QString text = QStringLiteral("នាម;\"x\"\"y\"\r\n\r\n\"ឃុំ\r\nពីរ\";2\r\r1\n\"\";\"a\"b\"\n\U0001F600;z;\uFFFD");
    for (const auto encoding : {TextEncoding::Utf8, TextEncoding::Utf16LE, TextEncoding::Utf16BE}) {
        const QByteArray bytes = encoded(text, encoding);
        const Table whole = tableOf(bytes);
        EXPECT_EQ(whole.rows.size(), 4);
        EXPECT_EQ(whole.encoding, encoding);
        for (qsizetype size = 1; size <= bytes.size(); ++size)
            EXPECT_EQ(tableOf(bytes, {.pieceSize = size}), whole) << size;
    }
}

TEST(CsvReader, anyBytesAtAllGiveTheSameInAnyPieces)
{
    EXPECT_TRUE(rc::check([](const std::vector<uint8_t>& choices) {
        static const QByteArray alphabet[] = {"a",  ",",    ";", "\t", "\"",   "\"\"",    "\n",
                                              "\r", "\r\n", " ", "ឃ",  "\xE9", "\xE1\x9E"};
        QByteArray bytes = "h,i\n";
        for (const uint8_t choice : choices)
            bytes += alphabet[choice % std::size(alphabet)];
        const auto outcome = [&bytes](qsizetype size) -> std::pair<Table, QString> {
            try {
                return {tableOf(bytes, {.pieceSize = size}), QString()};
            } catch (const domain::Error& error) {
                return {Table(), error.sentence()};
            }
        };
        RC_ASSERT(outcome(1) == outcome(1024));
        RC_ASSERT(outcome(3) == outcome(1024));
    }));
}

TEST(CsvReader, afterTheSampleThePiecesGoOnWhereItEnded)
{
    QByteArray bytes = "n,text\n";
    for (int row = 0; row < 20'000; ++row)
        bytes += QByteArray::number(row) + ",\"ឃុំ\nno. " + QByteArray::number(row) + "\"\n";
    const Table table = tableOf(bytes, {.pieceSize = 4099});
    ASSERT_EQ(table.rows.size(), 20'000);
    EXPECT_EQ(table.rows.last().fields, fields("19999|ឃុំ\nno. 19999"));
    EXPECT_EQ(table.rows.last().line, 40'000);
}

TEST(CsvReader, aFileThatIsNotThereIsNotFound)
{
    const domain::Error error = errorOf([] { CsvReader reader(QStringLiteral("no-such-list.csv")); });
    EXPECT_EQ(error.kind(), Kind::NotFound);
    EXPECT_TRUE(error.sentence().startsWith(QLatin1String("no-such-list.csv: ")));
    EXPECT_EQ(errorOf([] { CsvReader reader(QStringLiteral(".")); }).kind(), Kind::Io);
}

} // namespace daikou::exchange
