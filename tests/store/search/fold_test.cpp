// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/fold.h"

#include "store/search/random_text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace daikou::store {

TEST(FoldedName, caseAccentsAndStrokesDoNotCount)
{
    EXPECT_EQ(foldedName(u"Kratié"), QStringLiteral("kratie"));
    EXPECT_EQ(foldedName(u"Bântéay Méanchoăy"), QStringLiteral("banteay meanchoay"));
    EXPECT_EQ(foldedName(u"Stœ\u0306ng"), QStringLiteral("stoeng"));
    EXPECT_EQ(foldedName(u"STRASSE Øst"), foldedName(u"straße ost"));
}

TEST(FoldedName, composedAndDecomposedLettersAreEqual)
{
    EXPECT_EQ(foldedName(u"Takéo"), foldedName(u"Take\u0301o"));
}

TEST(FoldedName, compatibilityFormsAreEqual)
{
    EXPECT_EQ(foldedName(u"ＫＥＰ １"), QStringLiteral("kep 1"));
    EXPECT_EQ(foldedName(u"ﬁeld"), QStringLiteral("field"));
}

TEST(FoldedName, digitsOfEveryScriptAreWesternDigits)
{
    EXPECT_EQ(foldedName(u"ភូមិ ១០"), QStringLiteral("ភូមិ 10"));
    EXPECT_EQ(foldedName(u"٣"), QStringLiteral("3"));
}

TEST(FoldedName, punctuationIsOneSpaceAndNoneAtTheEnds)
{
    EXPECT_EQ(foldedName(u"  (Phsar -- Kandal)\t2. "), QStringLiteral("phsar kandal 2"));
    EXPECT_EQ(foldedName(u"«កែប»។ ឃុំ៖ថ្មី"), QStringLiteral("កែប ឃុំ ថ្មី"));
    EXPECT_EQ(foldedName(u" .,- "), QString());
    EXPECT_EQ(foldedName(u"៛ \uE001x"), QStringLiteral("x"));
    EXPECT_EQ(foldedName(u""), QString());
}

TEST(FoldedName, zeroWidthAndFormatCharactersAreGone)
{
    EXPECT_EQ(foldedName(u"ភ្នំ\u200Bពេញ"), foldedName(u"ភ្នំពេញ"));
    EXPECT_EQ(foldedName(u"Siem\u00AD\u200E Reap\uFEFF"), QStringLiteral("siem reap"));
}

TEST(FoldedName, khmerIsInItsRightOrder)
{
    EXPECT_EQ(foldedName(u"ខ\u17C2\u17D2\u1798រ"), foldedName(u"ខ្មែរ"));
    EXPECT_EQ(foldedName(u"ខ\u17C2\u200E\u17D2\u1798រ é"), foldedName(u"ខ្មែរ e"));
}

RC_GTEST_PROP(FoldedName, foldingAFoldedNameChangesNothing, ())
{
    const auto once = foldedName(*testing::anyText());
    RC_ASSERT(foldedName(once) == once);
}

RC_GTEST_PROP(FoldedName, theFastPathForAsciiGivesWhatTheFullPathGives, ())
{
    const auto text = *testing::textFrom({{u'\0', u'\x7F'}, {u'A', u'Z'}});
    RC_ASSERT(foldedName(text) == foldedName(QString(text + u'\u0301')));
}

RC_GTEST_PROP(FoldedName, spacesStandSinglyBetweenWords, ())
{
    const auto folded = foldedName(*testing::anyText());
    RC_ASSERT(folded == folded.simplified());
}

TEST(ScriptRuns, aTextIsCutAtSpacesAndWhereTheScriptTurns)
{
    const auto runs = scriptRuns(u"phsar ថ្មី2 កែប");
    ASSERT_EQ(runs.size(), 4u);
    EXPECT_EQ(runs[0].text, u"phsar");
    EXPECT_FALSE(runs[0].khmer);
    EXPECT_EQ(runs[1].text, u"ថ្មី");
    EXPECT_TRUE(runs[1].khmer);
    EXPECT_EQ(runs[2].text, u"2");
    EXPECT_EQ(runs[3].text, u"កែប");
    EXPECT_TRUE(scriptRuns(u"").empty());
}

RC_GTEST_PROP(ScriptRuns, nothingOfAFoldedNameIsLost, ())
{
    const auto folded = foldedName(*testing::anyText());
    QString joined;
    for (const auto& run : scriptRuns(folded))
        joined += run.text;
    RC_ASSERT(joined == QString(folded).remove(u' '));
}

} // namespace daikou::store
