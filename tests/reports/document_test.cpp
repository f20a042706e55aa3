// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/document/index_builder.h"
#include "reports/document/outline.h"

#include "reports/program.h"

#include <gtest/gtest.h>

namespace daikou::reports {

using testing::reportOf;

namespace {

const Bilingual bothTexts = Words{"road", "ផ្លូវ"};
const Bilingual englishOnly{QStringLiteral("road"), {}};
const Bilingual khmerOnly{{}, QStringLiteral("ផ្លូវ")};

std::vector<QString> termsOf(const IndexGroup& group)
{
    std::vector<QString> terms;
    for (const auto& entry : group.entries)
        terms.push_back(entry.term.in(Language::English));
    return terms;
}

} // namespace

TEST(LanguageMode, oneLanguageShowsThatLanguage)
{
    EXPECT_EQ(shownTexts(bothTexts, LanguageMode::English),
              (std::vector<ShownText>{{Language::English, QStringLiteral("road")}}));
    EXPECT_EQ(shownTexts(bothTexts, LanguageMode::Khmer),
              (std::vector<ShownText>{{Language::Khmer, QStringLiteral("ផ្លូវ")}}));
}

TEST(LanguageMode, aMissingTextIsShownInTheOtherLanguageAndSaysWhich)
{
    EXPECT_EQ(shownTexts(khmerOnly, LanguageMode::English),
              (std::vector<ShownText>{{Language::Khmer, QStringLiteral("ផ្លូវ")}}));
    EXPECT_EQ(shownTexts(englishOnly, LanguageMode::Khmer),
              (std::vector<ShownText>{{Language::English, QStringLiteral("road")}}));
}

TEST(LanguageMode, bothShowsEnglishThenKhmer)
{
    const auto shown = shownTexts(bothTexts, LanguageMode::Both);
    ASSERT_EQ(shown.size(), 2u);
    EXPECT_EQ(shown[0].language, Language::English);
    EXPECT_EQ(shown[1].language, Language::Khmer);
}

TEST(LanguageMode, bothShowsATextOnceWhereThereIsOneOrBothAreTheSame)
{
    EXPECT_EQ(shownTexts(englishOnly, LanguageMode::Both).size(), 1u);
    EXPECT_EQ(shownTexts(khmerOnly, LanguageMode::Both).front().language, Language::Khmer);
    EXPECT_EQ(shownTexts({QStringLiteral("12"), QStringLiteral("12")}, LanguageMode::Both).size(), 1u);
}

TEST(LanguageMode, anEmptyTextShowsNothing)
{
    for (const auto mode : {LanguageMode::English, LanguageMode::Khmer, LanguageMode::Both})
        EXPECT_TRUE(shownTexts({}, mode).empty());
}

TEST(LanguageMode, controlCharactersAreLeftOutButLineBreaksStay)
{
    const QString typed = QStringLiteral("a") + QChar(0) + QStringLiteral("b\tc\nd") + QChar(0x1b);
    EXPECT_EQ(shownTexts({typed, {}}, LanguageMode::English).front().text, QStringLiteral("ab c\nd"));
}

TEST(LanguageMode, zeroWidthSpacesThatAnAuthorTypedStay)
{
    const QString typed = QStringLiteral("ភូមិ​ថ្មី");
    EXPECT_EQ(shownTexts({{}, typed}, LanguageMode::Khmer).front().text, typed);
}

TEST(LanguageMode, aLineJoinsTheLanguages)
{
    EXPECT_EQ(shownLine(bothTexts, LanguageMode::Both), QStringLiteral("road · ផ្លូវ"));
    EXPECT_EQ(shownLine(bothTexts, LanguageMode::English), QStringLiteral("road"));
}

TEST(LanguageMode, numbersHaveKhmerDigitsInKhmerReportsOnly)
{
    EXPECT_EQ(shownNumber(2304, LanguageMode::Khmer), QStringLiteral("២៣០៤"));
    EXPECT_EQ(shownNumber(2304, LanguageMode::Both), QStringLiteral("2304"));
    EXPECT_EQ(shownNumber(-5, LanguageMode::Khmer), QStringLiteral("-៥"));
}

TEST(Outline, headingsAreCollectedInOrderAlsoFromInsideBlocks)
{
    const auto outline = collectOutline(reportOf({
        Heading{.level = 1, .text = bothTexts, .anchor = QStringLiteral("a")},
        Paragraph{bothTexts},
        KeepTogether{{Heading{.level = 2, .text = englishOnly, .anchor = QStringLiteral("b")}}},
    }));
    ASSERT_EQ(outline.entries().size(), 2u);
    EXPECT_EQ(outline.entries()[0].id, QStringLiteral("h1"));
    EXPECT_EQ(outline.entries()[1].level, 2);
    EXPECT_EQ(outline.find(QStringLiteral("b"))->id, QStringLiteral("h2"));
}

TEST(Outline, anAnchorThatNoHeadingHasIsNotFound)
{
    Outline outline;
    outline.add(Heading{.text = bothTexts});
    EXPECT_EQ(outline.find(QStringLiteral("a")), nullptr);
    EXPECT_EQ(outline.find(QString()), nullptr);
}

TEST(Outline, pagesMoveFromAPageOn)
{
    Outline outline;
    for (int page = 1; page <= 3; ++page)
        outline.add(Heading{.text = bothTexts}, page);
    outline.shiftPages(2, 10);
    EXPECT_EQ(outline.entries()[0].page, 1);
    EXPECT_EQ(outline.entries()[1].page, 12);
    EXPECT_EQ(outline.entries()[2].page, 13);
}

TEST(IndexBuilder, termsAreSortedAndAnchorsStandOnce)
{
    IndexBuilder builder(LanguageMode::English);
    const Bilingual group = Words{"Places", "ទីកន្លែង"};
    for (const auto* name : {"Pursat", "battambang", "Kampot", "Pursat"})
        builder.add(group, {QString::fromLatin1(name), {}}, QStringLiteral("x"));
    builder.add(group, {QStringLiteral("Pursat"), {}}, QStringLiteral("y"));
    const auto index = builder.build();
    ASSERT_EQ(index.groups.size(), 1u);
    EXPECT_EQ(termsOf(index.groups[0]),
              (std::vector<QString>{QStringLiteral("battambang"), QStringLiteral("Kampot"), QStringLiteral("Pursat")}));
    EXPECT_EQ(index.groups[0].entries[2].anchors, (std::vector<QString>{QStringLiteral("x"), QStringLiteral("y")}));
}

TEST(IndexBuilder, khmerTermsAreSortedByKhmerOrder)
{
    IndexBuilder builder(LanguageMode::Khmer);
    for (const auto& term : {QStringLiteral("សៀមរាប"), QStringLiteral("កំពត"), QStringLiteral("បាត់ដំបង")})
        builder.add({}, {{}, term}, QStringLiteral("x"));
    const auto index = builder.build();
    const auto& entries = index.groups.front().entries;
    EXPECT_EQ(entries[0].term.km, QStringLiteral("កំពត"));
    EXPECT_EQ(entries[1].term.km, QStringLiteral("បាត់ដំបង"));
    EXPECT_EQ(entries[2].term.km, QStringLiteral("សៀមរាប"));
}

TEST(IndexBuilder, groupsKeepTheirOrderAndEmptyTermsAreLeftOut)
{
    IndexBuilder builder(LanguageMode::English);
    builder.add(Words{"Places", "ទីកន្លែង"}, englishOnly, QStringLiteral("x"));
    builder.add(Words{"Partners", "ដៃគូ"}, englishOnly, QStringLiteral("x"));
    builder.add(Words{"Sectors", "វិស័យ"}, {}, QStringLiteral("x"));
    const auto index = builder.build();
    ASSERT_EQ(index.groups.size(), 2u);
    EXPECT_EQ(index.groups[0].heading.en, QStringLiteral("Places"));
    EXPECT_EQ(index.groups[1].heading.en, QStringLiteral("Partners"));
}

TEST(IndexBuilder, numbersInTermsAreSortedAsNumbers)
{
    IndexBuilder builder(LanguageMode::English);
    for (const auto* name : {"District 10", "District 9"})
        builder.add({}, {QString::fromLatin1(name), {}}, QStringLiteral("x"));
    EXPECT_EQ(termsOf(builder.build().groups.front()).front(), QStringLiteral("District 9"));
}

} // namespace daikou::reports
