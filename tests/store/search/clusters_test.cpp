// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/clusters.h"

#include "store/search/random_text.h"
#include "store/search/shared_data.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace daikou::store {

TEST(Clusters, aWordIsCutIntoItsSyllables)
{
    EXPECT_EQ(khmerClusters(u"សៀមរាប"),
              (QStringList{QStringLiteral("សៀ"), QStringLiteral("ម"), QStringLiteral("រា"), QStringLiteral("ប")}));
    EXPECT_EQ(khmerClusters(u"ស្ត្រី"), QStringList{QStringLiteral("ស្ត្រី")});
    EXPECT_EQ(khmerClusters(u"ឥណ្ឌា"), (QStringList{QStringLiteral("ឥ"), QStringLiteral("ណ្ឌា")}));
}

TEST(Clusters, zeroWidthCharactersDoNotCount)
{
    EXPECT_EQ(khmerClusters(u"\uFEFFភ្នំ\u200Bពេញ\u200C\u200D\u2060"), khmerClusters(u"ភ្នំពេញ"));
    EXPECT_EQ(khmerClusters(u"ភ\u200B្\u200Bនំ"), khmerClusters(u"ភ្នំ"));
}

TEST(Clusters, whatIsNotKhmerIsLeftOutAndEndsASyllable)
{
    EXPECT_EQ(khmerClusters(u"ក1ា x"), (QStringList{QStringLiteral("ក"), QStringLiteral("ា")}));
    EXPECT_TRUE(khmerClusters(u"Phnom Penh ១២៣ ។").isEmpty());
    EXPECT_TRUE(khmerClusters(u"").isEmpty());
}

TEST(Clusters, aCoengThatStillWaitsForItsConsonantIsLeftOut)
{
    EXPECT_EQ(khmerClusters(u"ស\u17D2"), QStringList{QStringLiteral("ស")});
}

TEST(Clusters, coengDaIsCoengTa)
{
    EXPECT_EQ(normalisedKhmer(u"កណ\u17D2\u178Aាល"), normalisedKhmer(u"កណ\u17D2\u178Fាល"));
}

TEST(Clusters, marksInAnyOrderAreTheSame)
{
    EXPECT_EQ(normalisedKhmer(u"ខ\u17C2\u17D2\u1798រ"), QStringLiteral("ខ្មែរ"));
    EXPECT_EQ(normalisedKhmer(u"ក\u17C6\u17BB"), QStringLiteral("កុំ"));
    EXPECT_EQ(normalisedKhmer(u"ស\u17D2\u179A\u17D2\u178Fី"), QStringLiteral("ស្ត្រី"));
}

TEST(Clusters, aVowelTypedInHalvesIsTheVowel)
{
    EXPECT_EQ(normalisedKhmer(u"ល\u17C1\u17B6ក"), QStringLiteral("លោក"));
    EXPECT_EQ(normalisedKhmer(u"ធ\u17D2\u179C\u17B8\u17C1"), QStringLiteral("ធ្វើ"));
    EXPECT_EQ(normalisedKhmer(u"ខ\u17D2\u1798\u17C1\u17C1រ"), QStringLiteral("ខ្មែរ"));
}

TEST(Clusters, uUnderAVowelAboveIsASeriesShifter)
{
    EXPECT_EQ(normalisedKhmer(u"ស\u17BB\u17B8"), QStringLiteral("ស\u17CA\u17B8"));
    EXPECT_EQ(normalisedKhmer(u"ម\u17B8\u17BB"), QStringLiteral("ម\u17C9\u17B8"));
    EXPECT_EQ(normalisedKhmer(u"កុក"), QStringLiteral("កុក"));
}

TEST(Clusters, obsoleteLettersAreTheirModernOnes)
{
    EXPECT_EQ(normalisedKhmer(u"\u17A4"), QStringLiteral("អា"));
    EXPECT_EQ(normalisedKhmer(u"\u17B2្យ"), QStringLiteral("\u17B1្យ"));
}

TEST(Clusters, otherTextStaysAsItIs)
{
    EXPECT_EQ(normalisedKhmer(u"Kep, កែប (១)\n"), QStringLiteral("Kep, កែប (១)\n"));
}

TEST(Clusters, misorderedSyllablesOfTheSharedListMeetTheirRightForm)
{
    const auto bad = testing::sharedLines(QStringLiteral("khmer/bad.txt"));
    const auto good = testing::sharedLines(QStringLiteral("khmer/good.txt"));
    DAIKOU_SKIP_WITHOUT(bad);
    ASSERT_EQ(bad.size(), good.size());
    qsizetype equal = 0;
    for (qsizetype i = 0; i < bad.size(); ++i) {
        const bool same = normalisedKhmer(bad[i]) == normalisedKhmer(good[i]);
        equal += same;
        EXPECT_TRUE(same) << "line " << i + 1 << ": " << bad[i].toStdString() << " is not " << good[i].toStdString();
    }
    RecordProperty("equal", int(equal));
}

TEST(Clusters, differentWordsOfTheSharedListStayDifferent)
{
    auto good = testing::sharedLines(QStringLiteral("khmer/good.txt"));
    DAIKOU_SKIP_WITHOUT(good);
    good.removeDuplicates();
    QStringList normal;
    for (const auto& word : good)
        normal += normalisedKhmer(word);
    const auto count = normal.size();
    normal.removeDuplicates();
    EXPECT_GE(normal.size(), count - 1); // "ស៊ាំំ" holds its last sign twice
}

RC_GTEST_PROP(Clusters, normalisingTwiceIsNormalisingOnce, ())
{
    const auto text = *testing::anyKhmer();
    const auto once = normalisedKhmer(text);
    RC_ASSERT(normalisedKhmer(once) == once);
}

RC_GTEST_PROP(Clusters, theSyllablesJoinedAreTheNormalText, ())
{
    const auto text = *testing::anyKhmer();
    RC_ASSERT(khmerClusters(text).join(QString()) == normalisedKhmer(text)
                                                         .remove(u'\u17D4')
                                                         .remove(u'\u17D5')
                                                         .remove(u'\u17D6')
                                                         .remove(u'\u17D8')
                                                         .remove(u'\u17D9')
                                                         .remove(u'\u17DA')
                                                         .remove(u'\u17DB'));
}

RC_GTEST_PROP(Clusters, theQuickWayReadsWhatTheParserReads, ())
{
    const QString text = *testing::anyKhmer();
    QStringList parsed;
    for (const auto& cluster : parseKhmer(text)) {
        QString one;
        cluster.appendTo(one);
        parsed += one;
    }
    RC_ASSERT(khmerClusters(text) == parsed);
}

} // namespace daikou::store
