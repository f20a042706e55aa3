// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv_samples.h"

#include "exchange/import/csv_writer.h"
#include "exchange/import/formula_guard.h"

#include <rapidcheck.h>

namespace daikou::exchange {

namespace {

using Rows = QList<QStringList>;

QByteArray written(const Rows& rows, const CsvWriterOptions& options = {})
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, options);
    for (const QStringList& row : rows)
        writer.write(row);
    writer.finish();
    return bytes;
}

QByteArray writtenField(const char* text, bool guard = false)
{
    return written({{QString::fromUtf8(text)}}, {.lineEnd = {}, .guardFormulas = guard});
}

/// Texts made mostly of what CSV finds hard, in characters that every encoding here has.
rc::Gen<QString> hardTexts(bool latinOnly)
{
    static const QStringList pieces{QStringLiteral("a"),  QStringLiteral("\""), QStringLiteral(","),
                                    QStringLiteral(";"),  QStringLiteral("\t"), QStringLiteral("\n"),
                                    QStringLiteral("\r"), QStringLiteral("'"),  QStringLiteral("="),
                                    QStringLiteral("-1"), QStringLiteral(" "),  QStringLiteral("é"),
                                    QStringLiteral("€"),  QStringLiteral("ឃុំ"),  QStringLiteral("\U0001F600")};
    const size_t count = size_t(pieces.size()) - (latinOnly ? 2 : 0);
    return rc::gen::map(rc::gen::container<std::vector<size_t>>(rc::gen::inRange<size_t>(0, count)),
                        [](const std::vector<size_t>& choices) {
                            QString text;
                            for (const size_t choice : choices)
                                text += pieces[qsizetype(choice)];
                            return text;
                        });
}

Rows anyRows(bool latinOnly)
{
    const int columns = *rc::gen::inRange(1, 5);
    const int count = *rc::gen::inRange(1, 8);
    Rows rows;
    for (int row = 0; row < count; ++row) {
        QStringList fields;
        for (int column = 0; column < columns; ++column)
            fields += *hardTexts(latinOnly);
        rows += fields;
    }
    return rows;
}

} // namespace

TEST(CsvWriter, quotesOnlyWhatNeedsIt)
{
    EXPECT_EQ(writtenField("ឃុំ Banan 5"), QByteArray("ឃុំ Banan 5"));
    EXPECT_EQ(writtenField("a,b"), QByteArray("\"a,b\""));
    EXPECT_EQ(writtenField("say \"hi\""), QByteArray("\"say \"\"hi\"\"\""));
    EXPECT_EQ(writtenField("two\nlines"), QByteArray("\"two\nlines\""));
    EXPECT_EQ(writtenField(" x"), QByteArray("\" x\""));
    EXPECT_EQ(writtenField(""), QByteArray("\"\""));
}

TEST(CsvWriter, endsRowsAsAsked)
{
    const Rows rows{{QStringLiteral("a"), QString()}, {QStringLiteral("1"), QStringLiteral("2")}};
    EXPECT_EQ(written(rows), QByteArray("a,\r\n1,2\r\n"));
    EXPECT_EQ(written(rows, {.delimiter = u';', .lineEnd = "\n"}), QByteArray("a;\n1;2\n"));
}

TEST(CsvWriter, putsAByteOrderMarkOnlyWhenAsked)
{
    EXPECT_TRUE(written({{QStringLiteral("a")}}, {.byteOrderMark = true})
                    .startsWith("\xEF\xBB\xBF"
                                "a"));
    EXPECT_TRUE(written({{QStringLiteral("a")}}).startsWith("a"));
}

TEST(CsvWriter, guardsFormulasOnlyWhenAskedAndLeavesNumbers)
{
    EXPECT_EQ(writtenField("=1+1"), QByteArray("=1+1"));
    EXPECT_EQ(writtenField("=1+1", true), QByteArray("'=1+1"));
    EXPECT_EQ(writtenField("@x", true), QByteArray("'@x"));
    EXPECT_EQ(writtenField("+855 12 345 678", true), QByteArray("'+855 12 345 678"));
    EXPECT_EQ(writtenField("\tx", true), QByteArray("\"'\tx\""));
    for (const char* const number : {"-5", "+3.2", "-1,234.50", "-1.5e3", "-12%", "7"})
        EXPECT_EQ(writtenField(number, true).replace("\"", ""), QByteArray(number));
    EXPECT_EQ(writtenField("-5+cmd|' /C calc'!A0", true), QByteArray("'-5+cmd|' /C calc'!A0"));
}

TEST(FormulaGuard, takingItBackGivesTheTextItself)
{
    EXPECT_TRUE(rc::check([] {
        const QString text = *hardTexts(false);
        RC_ASSERT(unguardedText(guardedText(text)) == text);
    }));
    EXPECT_EQ(unguardedText(QStringLiteral("'tis")), QStringLiteral("'tis"));
    EXPECT_EQ(unguardedText(guardedText(QStringLiteral("'=x"))), QStringLiteral("'=x"));
}

TEST(CsvWriter, refusesAZeroCharacter)
{
    const domain::Error error = errorOf([] { written({{QString(QChar(0))}}); });
    EXPECT_EQ(error.kind(), domain::Error::Kind::Input);
}

TEST(CsvWriter, saysWhenTheDeviceTakesNoMore)
{
    QFile full(QStringLiteral("/dev/full"));
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        GTEST_SKIP() << "no device here that is always full";
    const domain::Error error = errorOf([&full] {
        CsvWriter writer(full);
        writer.write({QStringLiteral("a")});
        writer.finish();
    });
    EXPECT_EQ(error.kind(), domain::Error::Kind::Io);
}

TEST(CsvRoundTrip, anyTextsComeBackInEveryEncodingAndSeparatorThatIsFoundByItself)
{
    EXPECT_TRUE(rc::check([] {
        const QChar delimiter = *rc::gen::element(u',', u';', u'\t');
        const auto encoding = *rc::gen::element(TextEncoding::Utf8, TextEncoding::Utf16LE, TextEncoding::Utf16BE,
                                                TextEncoding::Windows1252);
        Rows rows = anyRows(encoding == TextEncoding::Windows1252);
        rows.first().first().prepend(u'h');
        const QString text = QString::fromUtf8(written(rows, {.delimiter = delimiter, .guardFormulas = true}));
        CsvReaderOptions options{.encoding = choiceOf(encoding), .takeGuardsBack = true};
        options.pieceSize = *rc::gen::inRange(1, 64);
        const Table table = tableOf(encoded(text, encoding), options);
        RC_ASSERT((Rows{table.header} + table.fields()) == rows);
        RC_ASSERT(rows.first().size() == 1 || table.delimiter == delimiter);
    }));
}

TEST(CsvRoundTrip, anyUnicodeTextComesBack)
{
    EXPECT_TRUE(rc::check([](const std::vector<std::string>& raw) {
        QStringList row{QStringLiteral("first")};
        for (const std::string& bytes : raw)
            row += QString::fromStdString(bytes).remove(QChar(0));
        const Table table = tableOf(written({row, row}, {.byteOrderMark = true}), {.delimiter = u','});
        RC_ASSERT(table.header == row);
        RC_ASSERT(table.fields() == Rows{row});
    }));
}

} // namespace daikou::exchange
