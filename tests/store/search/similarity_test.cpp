// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/similarity.h"

#include "store/search/random_text.h"
#include "store/search/shared_data.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <iostream>

namespace daikou::store {

TEST(JaroWinkler, thePublishedExamplesComeOut)
{
    EXPECT_NEAR(jaroWinkler(u"martha", u"marhta"), 0.9611, 0.0001);
    EXPECT_NEAR(jaroWinkler(u"dwayne", u"duane"), 0.84, 0.0001);
    EXPECT_NEAR(jaroWinkler(u"dixon", u"dicksonx"), 0.8133, 0.0001);
    EXPECT_EQ(jaroWinkler(u"abc", u"xyz"), 0);
    EXPECT_EQ(jaroWinkler(u"", u""), 0);
    EXPECT_EQ(jaroWinkler(u"a", u""), 0);
}

TEST(NameSimilarity, spellingsOfOneNameAreNearer)
{
    EXPECT_GT(nameSimilarity(u"Siem Reap", u"Siem Reab"), nameSimilarity(u"Siem Reap", u"Svay Rieng"));
    EXPECT_GT(nameSimilarity(u"សៀមរាប", u"Siem Reap"), 0.9);
    EXPECT_LT(nameSimilarity(u"សៀមរាប", u"Kampot"), 0.7);
}

TEST(NameSimilarity, equalSpellingComesBeforeEqualSound)
{
    EXPECT_EQ(nameSimilarity(u"Siem Reap", u"SIEM  REAP"), 1);
    EXPECT_LT(nameSimilarity(u"Siem Reap", u"សៀមរាប"), 1);
}

TEST(NameSimilarity, theWordForTheUnitDoesNotCount)
{
    EXPECT_EQ(nameSimilarity(u"Khum Kep", u"Kep Commune"), 1);
}

RC_GTEST_PROP(NameSimilarity, isSymmetricAndBetweenZeroAndOne, ())
{
    const auto a = *testing::anyText();
    const auto b = *testing::anyText();
    const auto similarity = nameSimilarity(a, b);
    RC_ASSERT(similarity >= 0 && similarity <= 1);
    RC_ASSERT(similarity == nameSimilarity(b, a));
}

RC_GTEST_PROP(JaroWinkler, isOneForEqualTexts, ())
{
    const auto text = *testing::anyText();
    RC_PRE(!text.isEmpty());
    RC_ASSERT(jaroWinkler(text, text) == 1);
}

RC_GTEST_PROP(JaroWinkler, isSymmetric, ())
{
    const auto letters = testing::textFrom({{u'a', u'd'}});
    const auto a = *letters;
    const auto b = *letters;
    RC_ASSERT(jaroWinkler(a, b) == jaroWinkler(b, a));
}

TEST(NameSimilarity, aKhmerNameIsNearestToItsOwnLatinName)
{
    const auto provinces = testing::sharedPlaces(QStringLiteral("cambodia-areas.csv"), QStringLiteral("province"));
    DAIKOU_SKIP_WITHOUT(provinces);
    size_t first = 0;
    for (const auto& province : provinces) {
        const auto best = std::max_element(provinces.begin(), provinces.end(), [&](const auto& a, const auto& b) {
            return nameSimilarity(province.km, a.latin) < nameSimilarity(province.km, b.latin);
        });
        first += best->code == province.code;
        EXPECT_EQ(best->code, province.code) << best->latin.toStdString();
    }
    std::cout << "provinces found first: " << first << " of " << provinces.size() << "\n";
}

} // namespace daikou::store
