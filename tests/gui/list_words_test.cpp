// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/list_words.h"

#include "domain/records/all.h"

#include <gtest/gtest.h>

namespace daikou::gui {
namespace {

ListWords read(const char* text)
{
    return readListWords(domain::Partnership::type(), QString::fromUtf8(text));
}

TEST(ListWords, plainWordsAreWords)
{
    EXPECT_EQ(read("village road").words, QStringLiteral("village road"));
    EXPECT_TRUE(read("village road").expression.isEmpty());
}

TEST(ListWords, aFieldAndAColonIsACondition)
{
    EXPECT_EQ(read("road status:active").words, QStringLiteral("road"));
    EXPECT_EQ(read("road status:active").expression, QStringLiteral("status=\"active\""));
}

TEST(ListWords, quotesHoldSeveralWords)
{
    EXPECT_EQ(read("province:\"Siem Reap\" road").expression, QStringLiteral("province=\"Siem Reap\""));
}

TEST(ListWords, theListLanguageIsUnderstood)
{
    EXPECT_EQ(read("start>=2004-01-01 and title~road").expression,
              QStringLiteral("start>=\"2004-01-01\" and title~\"road\""));
    EXPECT_EQ(read("party.organisation.acronym=WW").expression, QStringLiteral("party.organisation.acronym=\"WW\""));
}

TEST(ListWords, labelsOfEitherLanguageNameAField)
{
    EXPECT_EQ(read("Status:active").expression, QStringLiteral("status=\"active\""));
    EXPECT_EQ(read("ស្ថានភាព:active").expression, QStringLiteral("status=\"active\""));
}

TEST(ListWords, whatNamesNoFieldIsAWord)
{
    EXPECT_EQ(read("http:x").words, QStringLiteral("http:x"));
    EXPECT_TRUE(read("http:x").expression.isEmpty());
}

} // namespace
} // namespace daikou::gui
