// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/sort_key.h"

#include "store/search/random_text.h"

#include <QStringList>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cstring>

namespace daikou::store {

namespace {

/// The order SQLite gives blobs.
bool comesBefore(const QByteArray& a, const QByteArray& b)
{
    const auto order = std::memcmp(a.data(), b.data(), size_t(std::min(a.size(), b.size())));
    return order < 0 || (order == 0 && a.size() < b.size());
}

QStringList sorted(QStringList names, domain::Language language)
{
    const Collation collation(language);
    std::stable_sort(names.begin(), names.end(), [&](const QString& a, const QString& b) {
        return comesBefore(collation.key(a), collation.key(b));
    });
    return names;
}

} // namespace

TEST(Collation, khmerSortsInTheOrderOfItsAlphabet)
{
    const QStringList order{QStringLiteral("កំពត"), QStringLiteral("ខេត្ត"), QStringLiteral("តាកែវ"),
                            QStringLiteral("សៀមរាប")};
    EXPECT_EQ(sorted({order[3], order[1], order[0], order[2]}, domain::Language::Khmer), order);
}

TEST(Collation, numbersSortByTheirValueInEitherDigits)
{
    const QStringList latin{QStringLiteral("Phum 2"), QStringLiteral("phum 9"), QStringLiteral("Phum 10")};
    EXPECT_EQ(sorted({latin[2], latin[1], latin[0]}, domain::Language::English), latin);
    const QStringList khmer{QStringLiteral("ភូមិ ២"), QStringLiteral("ភូមិ ៩"), QStringLiteral("ភូមិ ១០")};
    EXPECT_EQ(sorted({khmer[2], khmer[1], khmer[0]}, domain::Language::Khmer), khmer);
}

TEST(Collation, accentsAndCaseCountOnlyBetweenNamesOtherwiseEqual)
{
    const QStringList order{QStringLiteral("Takeo"), QStringLiteral("Takéo"), QStringLiteral("Takhmau")};
    EXPECT_EQ(sorted({order[2], order[1], order[0]}, domain::Language::English), order);
}

TEST(Collation, emptyTextHasAnEmptyKeyAndSortsFirst)
{
    const Collation collation(domain::Language::English);
    EXPECT_TRUE(collation.key(u"").isEmpty());
    EXPECT_TRUE(comesBefore(collation.key(u""), collation.key(u"a")));
    EXPECT_TRUE(collation.key(u"a", 0).isEmpty());
}

RC_GTEST_PROP(Collation, aKeyIsTheLongKeyCutShort, ())
{
    static const Collation collation(domain::Language::Khmer);
    const auto text = *testing::anyText();
    const auto whole = collation.key(text, 10000);
    RC_ASSERT(collation.key(text) == whole.left(48));
    RC_ASSERT(collation.key(text, 7) == whole.left(7));
}

RC_GTEST_PROP(Collation, keysDoNotDependOnWhatWasKeyedBefore, ())
{
    static const Collation used(domain::Language::English);
    const auto text = *testing::anyText();
    RC_ASSERT(used.key(text) == Collation(domain::Language::English).key(text));
}

} // namespace daikou::store
