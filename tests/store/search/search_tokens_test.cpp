// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/search_tokens.h"

#include "store/search/random_text.h"
#include "store/search/text_index.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace daikou::store {

using testing::TextIndex;
using Rows = std::vector<qint64>;

namespace {

TextIndex indexOf(const QStringList& names)
{
    TextIndex index;
    for (qsizetype i = 0; i < names.size(); ++i)
        index.add(i + 1, {names[i]});
    return index;
}

} // namespace

TEST(IndexText, latinIsWordsAndKhmerIsSyllables)
{
    EXPECT_EQ(indexText(u"Phsar-Thmei, ផ្សារថ្មី ទី២"), QStringLiteral("phsar thmei ផ្សា រ ថ្មី ទី 2"));
    EXPECT_EQ(indexText(u"  ។ "), QString());
}

TEST(SoundText, holdsTheWholeNameAndItsWordsBehindTheMark)
{
    EXPECT_EQ(soundText(u"Siem Reap"), QStringLiteral("\uE001smrp \uE001sm \uE001rp"));
    EXPECT_EQ(soundText(u"សៀមរាប"), QStringLiteral("\uE001smrp"));
    EXPECT_EQ(soundText(u"Ou Ta Ki"), QStringLiteral("\uE001tk"));
    EXPECT_EQ(soundText(u"Ou"), QString());
}

TEST(MatchQuery, isEmptyWhenNothingCanBeSearched)
{
    EXPECT_EQ(matchQuery(u"", true).alsoBySound, QString());
    EXPECT_EQ(matchQuery(u" \" ** () \" -", true).alsoBySound, QString());
    EXPECT_EQ(matchQuery(u"\u200B។", false).alsoBySound, QString());
}

TEST(MatchQuery, saysWhatIsRequired)
{
    EXPECT_EQ(matchQuery(u"ou 2", false).alsoBySound, QStringLiteral("\"ou\" AND \"2\""));
    EXPECT_EQ(matchQuery(u"Siem", true).alsoBySound, QStringLiteral("(\"siem\" * OR sound : \"\uE001sm\" *)"));
    EXPECT_EQ(matchQuery(u"ស", true).alsoBySound, QStringLiteral("\"ស\" *"));
    EXPECT_EQ(matchQuery(u"\"Siem Reap\"", true).alsoBySound, QStringLiteral("\"siem reap\""));
    EXPECT_EQ(matchQuery(u"\"Siem Re", true).alsoBySound, QStringLiteral("\"siem re\" *"));
}

TEST(MatchQuery, everyWordHasToBeThere)
{
    const auto index = indexOf({QStringLiteral("water plan 2024"), QStringLiteral("water budget 2024")});
    EXPECT_EQ(index.find(u"water 2024"), (Rows{1, 2}));
    EXPECT_EQ(index.find(u"2024 plan"), Rows{1});
    EXPECT_EQ(index.find(u"plan 2025"), Rows{});
}

TEST(MatchQuery, wordsInQuotesStandTogetherAsWritten)
{
    const auto index = indexOf({QStringLiteral("Siem Reap"), QStringLiteral("Reap Siem"), QStringLiteral("Siem Reab")});
    EXPECT_EQ(index.find(u"\"siem reap\""), Rows{1});
    EXPECT_EQ(index.find(u"“siem reap”"), Rows{1});
    EXPECT_EQ(index.find(u"siem \"reap\""), (Rows{1, 2}));
}

TEST(MatchQuery, theLastWordMayGoOnOnlyWhileOneTypes)
{
    const auto index = indexOf({QStringLiteral("ou ambel")});
    EXPECT_EQ(index.find(u"ou am", true), Rows{1});
    EXPECT_EQ(index.find(u"ou am", false), Rows{});
    EXPECT_EQ(index.find(u"am ou", true), Rows{});
}

TEST(MatchQuery, aKhmerSyllableTypedHalfwayIsFound)
{
    const auto index = indexOf({QStringLiteral("ព្រះសៀមរាប")});
    for (const auto typed : {u"ស", u"សៀ", u"សៀម", u"សៀមរ", u"ព្", u"ព្រះស"})
        EXPECT_EQ(index.find(typed, true), Rows{1}) << QString::fromUtf16(typed).toStdString();
    EXPECT_EQ(index.find(u"រស", true), Rows{});
}

TEST(MatchQuery, khmerInsideASentenceIsFound)
{
    const auto index = indexOf({QStringLiteral("កិច្ចប្រជុំឃុំអំពីទឹក\u200Bស្អាតនៅភូមិ ១២")});
    EXPECT_EQ(index.find(u"ទឹកស្អាត"), Rows{1});
    EXPECT_EQ(index.find(u"ប្រជុំ ភូមិ 12"), Rows{1});
    EXPECT_EQ(index.find(u"ស្អាតទឹក"), Rows{});
}

TEST(MatchQuery, aNameIsFoundAcrossScriptsAndSpellings)
{
    const auto index = indexOf({QStringLiteral("សៀមរាប"), QStringLiteral("Siem Reab"), QStringLiteral("Svay Rieng")});
    for (const auto typed : {u"Siem Reap", u"siemreap", u"សៀមរាប", u"Khum Siem Reap", u"ឃុំសៀមរាប", u"Siĕm Réab"})
        EXPECT_EQ(index.find(typed), (Rows{1, 2})) << QString::fromUtf16(typed).toStdString();
}

TEST(MatchQuery, aSoundNeverMatchesAWord)
{
    const auto index = indexOf({QStringLiteral("smrp"), QStringLiteral("Siem Reap")});
    EXPECT_EQ(index.find(u"\"\uE001smrp\""), Rows{1});
    EXPECT_EQ(index.find(u"\"smrp\""), Rows{1});
}

TEST(MatchQuery, syntaxOfTheEngineIsOnlyText)
{
    const auto index = indexOf({QStringLiteral("near or not and name")});
    for (const auto typed :
         {u"name : near", u"NOT name", u"near(name, 2)", u"OR", u"^near", u"-name", u"na* + near", u"{name}"})
        EXPECT_NO_THROW(index.find(typed)) << QString::fromUtf16(typed).toStdString();
    EXPECT_EQ(index.find(u"NEAR OR NOT"), Rows{1});
    EXPECT_EQ(index.find(u"name:near"), Rows{1});
}

RC_GTEST_PROP(MatchQuery, nothingAPersonTypesIsAnError, ())
{
    static const auto index = indexOf({QStringLiteral("Siem Reap")});
    const auto typed = *testing::anyText();
    index.find(typed, *rc::gen::arbitrary<bool>());
}

RC_GTEST_PROP(MatchQuery, whatIsWrittenIsFoundByItself, ())
{
    const auto text = *testing::textFrom(
        {{u'a', u'z'}, {u' ', u' '}, {u'\u00C0', u'\u017E'}, {u'\u1780', u'\u17DD'}, {u'\u17E0', u'\u17E9'}});
    RC_PRE(!matchQuery(text, false).isEmpty());
    const auto index = indexOf({text});
    RC_ASSERT(index.find(text, false) == Rows{1});
    RC_ASSERT(index.find(text, true) == Rows{1});
}

} // namespace daikou::store
