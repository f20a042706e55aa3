// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/instruments/form_condition.h"

#include "exchange/instruments/form_outline.h"
#include "exchange/instruments/form_show_if.h"
#include "exchange/instruments/form_type.h"
#include "support/printing.h"
#include "support/text.h"

#include <gtest/gtest.h>

namespace daikou::exchange {

using domain::ShowIf;
using test::text;

namespace {

/// The condition as it is written anew; "?" and the rest where it is not understood.
QString readAnew(const char* condition)
{
    const auto reading = readCondition(text(condition));
    return reading.condition ? writeCondition(*reading.condition) : QString(u'?' + reading.rest);
}

/// The sides, and the show-if in JSON's words, that conditions give; or what is wrong.
QString asked(const QStringList& conditions)
{
    const FormReferences known{.indicators = {{text("a"), text("a")}, {text("b_q"), text("b")}},
                               .others = {text("age")},
                               .sides = {text("citizens"), text("council")},
                               .lowest = 1};
    std::vector<FormRelevant> relevants;
    for (const QString& condition : conditions)
        relevants.push_back({condition, text("here")});
    const auto reading = readAsked(relevants, known);
    if (reading.wrong)
        return reading.wrong->codeName() + u' ' + reading.wrong->arguments.join(u'|');
    const std::function<QString(const ShowIf&)> said = [&](const ShowIf& showIf) -> QString {
        if (showIf.kind == ShowIf::Kind::Level)
            return showIf.indicator + domain::showIfSigns()[int(showIf.op)] + QString::number(showIf.level);
        QStringList parts;
        for (const auto& part : showIf.parts)
            parts += said(part);
        return (showIf.kind == ShowIf::Kind::All ? u"all(" : u"any(") + parts.join(u',') + u')';
    };
    return reading.sides.join(u',') + u';' + (reading.showIf ? said(*reading.showIf) : QString());
}

} // namespace

TEST(FormCondition, readsComparisons)
{
    EXPECT_EQ(readAnew("${a} >= 3"), text("${a} >= 3"));
    EXPECT_EQ(readAnew("  ${ a }='3'"), text("${a} = 3"));
    EXPECT_EQ(readAnew("3 < ${a}"), text("${a} > 3"));
    EXPECT_EQ(readAnew("selected(${a}, \"yes\")"), text("${a} = 'yes'"));
    EXPECT_EQ(readAnew("${a} = \"it's\""), text("${a} = \"it's\""));
    EXPECT_EQ(readAnew("not(${a} < 3)"), text("${a} >= 3"));
    EXPECT_EQ(readAnew("not( selected(${a}, '3') )"), text("(${a} != '' and ${a} != 3)"));
}

TEST(FormCondition, whatIsNotAnsweredDoesNotHold)
{
    EXPECT_EQ(readAnew("${a} != 3"), text("(${a} != '' and ${a} != 3)")) << "'' != 3 holds in XPath";
    EXPECT_EQ(readAnew("${a} != '' and ${a} != 3"), text("(${a} != '' and ${a} != 3)"));
    EXPECT_EQ(readAnew("${a} != '' and ${a} >= 3"), text("${a} >= 3"));
    EXPECT_EQ(readAnew("${a} != '' and ${b} >= 3"), text("${a} != '' and ${b} >= 3")) << "another question";
}

TEST(FormCondition, readsListsAndBrackets)
{
    EXPECT_EQ(readAnew("${a}=1 or ${b}=2 and ${c}=3"), text("${a} = 1 or (${b} = 2 and ${c} = 3)"));
    EXPECT_EQ(readAnew("(${a}=1 or ${b}=2) and ${c}=3"), text("(${a} = 1 or ${b} = 2) and ${c} = 3"));
    EXPECT_EQ(readAnew("((${a}=1))"), text("${a} = 1"));
    EXPECT_EQ(readAnew("${a} = 1 and true()"), text("${a} = 1 and true()")) << "a list of one stays a list";
    EXPECT_EQ(readAnew("${a} = 1 or false()"), text("${a} = 1 or false()"));
}

TEST(FormCondition, saysFromWhereOnItIsNotUnderstood)
{
    EXPECT_EQ(readAnew("regex(${a}, 'x')"), text("?regex(${a}, 'x')"));
    EXPECT_EQ(readAnew("${a} = 1 and count(${b}) > 1"), text("?count(${b}) > 1"));
    EXPECT_EQ(readAnew("${a} = ${b}"), text("?${a} = ${b}"));
    EXPECT_EQ(readAnew("${a} + 1 > 2"), text("?+ 1 > 2"));
    EXPECT_EQ(readAnew("not(${a} = 1 or ${b} = 1)"), text("?not(${a} = 1 or ${b} = 1)"));
    EXPECT_EQ(readAnew("(${a} = 1"), text("?"));
    EXPECT_EQ(readAnew("${a} = 1 ${b}"), text("?${b}"));
    EXPECT_EQ(readAnew(QByteArray(100'000, '(')), QString(u'?' + QString(40, u'('))) << "as deep as need be, no deeper";
}

TEST(FormShowIf, partsSidesFromLevels)
{
    EXPECT_EQ(asked({text("${side} = 'council'")}), text("council;"));
    EXPECT_EQ(asked({text("${side} != 'council'")}), text("citizens;"));
    EXPECT_EQ(asked({text("${side} = 'council' or ${side} = 'citizens'")}), text("council,citizens;"));
    EXPECT_EQ(asked({text("${Side} = 'council' and ${a} >= 3 and ${b_q} = 1")}), text("council;all(a>=3,b=1)"));
    EXPECT_EQ(asked({text("(${a} >= 3 or ${b_q} = 1)")}), text(";any(a>=3,b=1)"));
    EXPECT_EQ(asked({text("true()")}), text(";"));
    EXPECT_EQ(asked({text("${a} != ''")}), text(";a>=1")) << "it was answered";
}

TEST(FormShowIf, takesTheConditionsOfAllGroups)
{
    EXPECT_EQ(asked({text("${side} = 'council'"), {}, text("${a} = 1"), text("${b_q} = 2")}),
              text("council;all(a=1,b=2)"));
}

TEST(FormShowIf, saysWhatItCannot)
{
    EXPECT_EQ(asked({text("${age} > 17")}), text("form_condition_of age"));
    EXPECT_EQ(asked({text("${nobody} > 1")}), text("show_if_unknown nobody"));
    EXPECT_EQ(asked({text("${side} = 'council' or ${a} = 1")}), text("form_condition_of side"));
    EXPECT_EQ(asked({text("${a} = 'yes'")}), text("form_condition 'yes'"));
    EXPECT_EQ(asked({text("${a} = 2.5")}), text("form_condition '2.5'"));
    EXPECT_EQ(asked({text("${a} = ''")}), text("form_condition ''"));
    EXPECT_EQ(asked({text("false()")}), text("form_condition false()"));
    EXPECT_EQ(asked({text("${side} = 'council'"), text("${side} = 'citizens'")}),
              text("form_condition ${side} = 'citizens'"))
        << "nobody would be asked";
}

TEST(FormType, knowsTodaysAndOlderWords)
{
    const auto said = [](const char* cell) -> QString {
        const FormType type = formType(text(cell));
        return QString::number(int(type.kind)) + u' ' + type.list + (type.hasOther ? u"+" : u"");
    };
    for (const char* one : {"select_one Sexes", "select one from Sexes", "select1  Sexes", "Select One Sexes"})
        EXPECT_EQ(said(one), text("0 Sexes")) << one;
    for (const char* many : {"select_multiple w", "select all that apply from w", "select multiple from w"})
        EXPECT_EQ(said(many), text("1 w")) << many;
    EXPECT_EQ(said("select one from s or specify other"), text("0 s+"));
    EXPECT_EQ(said("select_one s or_other"), text("0 s+"));
    EXPECT_EQ(formType(text("Begin Group")).kind, FormType::Kind::BeginGroup);
    EXPECT_EQ(formType(text("begin loop over x")).kind, FormType::Kind::BeginRepeat);
    EXPECT_EQ(formType(text("select_one_from_file x.csv")).kind, FormType::Kind::Elsewhere);
    EXPECT_EQ(formType(text("select_one_external x")).kind, FormType::Kind::Elsewhere);
    EXPECT_EQ(formType(text("osm c1")).kind, FormType::Kind::LeftOut);
    EXPECT_EQ(formType(text("uri:deviceid")).kind, FormType::Kind::LeftOut);
    EXPECT_EQ(formType(text("select_one")).kind, FormType::Kind::Unknown) << "of which list?";
    EXPECT_EQ(formType(text("smell")).kind, FormType::Kind::Unknown);
}

TEST(FormOutline, understandsRangesOfIntegers)
{
    using Range = std::pair<std::optional<int>, std::optional<int>>;
    EXPECT_EQ(constraintRange(text(". >= 1 and . <= 5")), Range(1, 5));
    EXPECT_EQ(constraintRange(text("(.>0) and (.<6)")), Range(1, 5));
    EXPECT_EQ(constraintRange(text(".<=120")), Range({}, 120));
    EXPECT_EQ(constraintRange(text("regex(., 'x')")), Range());
    EXPECT_EQ(constraintRange({}), Range());
}

} // namespace daikou::exchange
