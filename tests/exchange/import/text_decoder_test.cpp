// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv_samples.h"

#include "exchange/import/text_decoder.h"

#include <rapidcheck.h>

namespace daikou::exchange {

namespace {

constexpr TextEncoding encodings[] = {TextEncoding::Utf8, TextEncoding::Utf16LE, TextEncoding::Utf16BE,
                                      TextEncoding::Windows1252};

QString decodedAtOnce(const QByteArray& bytes, TextEncoding encoding)
{
    TextDecoder decoder(encoding);
    return decoder.decode(bytes, true).toString();
}

QString decodedByteByByte(const QByteArray& bytes, TextEncoding encoding)
{
    TextDecoder decoder(encoding);
    QString text;
    for (const char byte : bytes)
        text += decoder.decode(QByteArrayView(&byte, 1));
    return text + decoder.decode({}, true);
}

} // namespace

TEST(TextDecoder, givesBackWhatWasEncoded)
{
    const QString text = QStringLiteral("ឃុំ, naïve \U0001F600 \uFEFF end");
    EXPECT_EQ(decodedAtOnce(encoded(text, TextEncoding::Utf8), TextEncoding::Utf8), text);
    EXPECT_EQ(decodedAtOnce(encoded(text, TextEncoding::Utf16LE), TextEncoding::Utf16LE), text);
    EXPECT_EQ(decodedAtOnce(encoded(text, TextEncoding::Utf16BE), TextEncoding::Utf16BE), text);
}

TEST(TextDecoder, readsWindows1252BeyondLatin1)
{
    EXPECT_EQ(decodedAtOnce("\x80 \x92 \x9F \xE9", TextEncoding::Windows1252), QStringLiteral("€ ’ Ÿ é"));
    EXPECT_EQ(decodedAtOnce("\x81", TextEncoding::Windows1252), QStringLiteral("\uFFFD"));
}

TEST(TextDecoder, marksBytesThatAreNotValid)
{
    EXPECT_EQ(decodedAtOnce("a\xFF"
                            "b",
                            TextEncoding::Utf8),
              QStringLiteral("a\uFFFDb"));
    EXPECT_EQ(decodedAtOnce("a\xE1\x9E", TextEncoding::Utf8), QStringLiteral("a\uFFFD"));
    EXPECT_EQ(decodedAtOnce(QByteArray("a\0b", 3), TextEncoding::Utf16LE), QStringLiteral("a\uFFFD"));
}

TEST(TextDecoder, whereItIsCutChangesNothing)
{
    EXPECT_TRUE(rc::check([](const std::string& raw, const std::u16string& text) {
        for (const TextEncoding encoding : encodings) {
            const QByteArray bytes =
                encoded(QString::fromStdU16String(text), encoding) + QByteArray::fromStdString(raw);
            RC_ASSERT(decodedAtOnce(bytes, encoding) == decodedByteByByte(bytes, encoding));
        }
    }));
}

TEST(TextDecoder, anUnfinishedSequenceIsHeldBackAndACompleteOneIsNot)
{
    EXPECT_EQ(unfinishedUtf8("abc"), 0);
    EXPECT_EQ(unfinishedUtf8("ab\xE1"), 1);
    EXPECT_EQ(unfinishedUtf8("ab\xE1\x9E"), 2);
    EXPECT_EQ(unfinishedUtf8("ab\xE1\x9E\x80"), 0);
    EXPECT_EQ(unfinishedUtf8("\xF0\x9F\x98"), 3);
    EXPECT_EQ(unfinishedUtf8("\x80\x80\x80\x80"), 0);
    EXPECT_EQ(unfinishedUtf8(""), 0);
}

} // namespace daikou::exchange
