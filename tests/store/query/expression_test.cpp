// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/printing.h"

#include "domain/error.h"
#include "store/query/expression.h"

#include <gtest/gtest.h>

using namespace daikou;
using store::Expression;
using store::parseExpression;
using ExpressionKind = Expression::Kind;
using Operator = Expression::Operator;

namespace {

/// The tree with a bracket around each part.
QString shown(const Expression& expression)
{
    if (expression.kind == ExpressionKind::Compare)
        return expression.path + u'#' + QString::number(int(expression.op)) + u'#' + expression.value;
    QStringList parts;
    for (const Expression& part : expression.parts)
        parts += shown(part);
    const QLatin1String name(expression.kind == ExpressionKind::And  ? "and"
                             : expression.kind == ExpressionKind::Or ? "or"
                                                                     : "not");
    return name + u'(' + parts.join(u' ') + u')';
}

QString shown(const char* text)
{
    return shown(parseExpression(QString::fromUtf8(text)));
}

QString errorOf(const char* text)
{
    try {
        parseExpression(QString::fromUtf8(text));
    } catch (const domain::Error& error) {
        EXPECT_EQ(error.kind(), domain::Error::Kind::Input);
        return error.sentence();
    }
    ADD_FAILURE() << text << " was read";
    return {};
}

} // namespace

TEST(ListLanguage, knowsEveryOperator)
{
    const std::vector<std::pair<const char*, Operator>> operators{
        {"a=1", Operator::Equal},           {"a!=1", Operator::NotEqual},
        {"a<>1", Operator::NotEqual},       {"a<1", Operator::Less},
        {"a<=1", Operator::LessOrEqual},    {"a>1", Operator::Greater},
        {"a>=1", Operator::GreaterOrEqual}, {"a~1", Operator::Contains},
        {"a!~1", Operator::ContainsNot}};
    for (const auto& [text, op] : operators) {
        const Expression expression = parseExpression(QLatin1String(text));
        EXPECT_EQ(expression.op, op) << text;
        EXPECT_EQ(expression.value, QStringLiteral("1"));
    }
}

TEST(ListLanguage, bindsAndBeforeOr)
{
    EXPECT_EQ(shown("a=1 or b=2 and c=3"), QStringLiteral("or(a#0#1 and(b#0#2 c#0#3))"));
    EXPECT_EQ(shown("(a=1 or b=2) and c=3"), QStringLiteral("and(or(a#0#1 b#0#2) c#0#3)"));
    EXPECT_EQ(shown("NOT a=1 AND b=2"), QStringLiteral("and(not(a#0#1) b#0#2)"));
    EXPECT_EQ(shown("not (a=1 or not b=2)"), QStringLiteral("not(or(a#0#1 not(b#0#2)))"));
}

TEST(ListLanguage, readsTheExampleOfTheContract)
{
    EXPECT_EQ(shown("status=active and province=\"Battambang\" and start>=2004-01-01 and title~road"),
              QStringLiteral("and(status#0#active province#0#Battambang start#5#2004-01-01 title#6#road)"));
}

TEST(ListLanguage, readsQuotesSpacesAndKhmer)
{
    EXPECT_EQ(shown("title = \"a \\\"b\\\" \\\\ (c) and d\""), QStringLiteral("title#0#a \"b\" \\ (c) and d"));
    EXPECT_EQ(shown("title=\"\""), QStringLiteral("title#0#"));
    EXPECT_EQ(shown(" name.km ~ ព្រែក "), QString::fromUtf8("name.km#6#ព្រែក"));
    EXPECT_EQ(shown("orphan=1 and android=2"), QStringLiteral("and(orphan#0#1 android#0#2)"));
    EXPECT_EQ(shown(""), QStringLiteral("and()"));
    EXPECT_EQ(shown("  "), QStringLiteral("and()"));
}

TEST(ListLanguage, saysAtWhichCharacterItStopped)
{
    EXPECT_TRUE(errorOf("title").contains(QStringLiteral("at character 6")));
    EXPECT_TRUE(errorOf("=1").contains(QStringLiteral("at character 1")));
    EXPECT_TRUE(errorOf("a=1 b=2").contains(QStringLiteral("at character 5")));
    EXPECT_TRUE(errorOf("a=1 and").contains(QStringLiteral("at character 8")));
    EXPECT_TRUE(errorOf("(a=1").contains(QStringLiteral("at character 5")));
    EXPECT_TRUE(errorOf("a=1)").contains(QStringLiteral("at character 4")));
    EXPECT_TRUE(errorOf("a=").contains(QStringLiteral("at character 3")));
    EXPECT_TRUE(errorOf("a=\"open").contains(QStringLiteral("at character 3"))) << "where the mark was opened";
    EXPECT_TRUE(errorOf("a=\"open\\").contains(QStringLiteral("never closed")));
}

TEST(ListLanguage, quotesTheConditionAsItWasTyped)
{
    EXPECT_TRUE(errorOf("title~%2 %1 )").contains(QStringLiteral("“title~%2 %1 )”")));
}

TEST(ListLanguage, refusesWhatIsNestedWithoutEnd)
{
    errorOf(QByteArray(10'000, '(').constData());
    errorOf((QByteArray("not ").repeated(10'000) + QByteArray("a=1")).operator QByteArray().constData());
}
