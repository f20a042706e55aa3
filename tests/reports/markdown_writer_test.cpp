// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/markdown_writer.h"

#include "reports/golden.h"
#include "reports/program.h"
#include "reports/sample_report.h"

#include <gtest/gtest.h>

namespace daikou::reports {

using testing::expectGolden;
using testing::reportOf;
using testing::sampleReport;
using testing::written;

namespace {

QString markdownOf(std::vector<Block> blocks, LanguageMode mode = LanguageMode::English)
{
    return QString::fromUtf8(written(reportOf(std::move(blocks), mode), u"md"));
}

QString paragraph(const char* text)
{
    return markdownOf({Paragraph{{QString::fromUtf8(text), {}}}}).trimmed();
}

} // namespace

TEST(MarkdownWriter, theBookletInEnglishIsAsBefore)
{
    expectGolden(QStringLiteral("booklet-en.md"), written(sampleReport(LanguageMode::English), u"md"));
}

TEST(MarkdownWriter, theBookletInBothIsAsBefore)
{
    expectGolden(QStringLiteral("booklet-both.md"), written(sampleReport(LanguageMode::Both), u"md"));
}

TEST(MarkdownWriter, charactersThatMeanSomethingAreEscaped)
{
    EXPECT_EQ(paragraph("*a* _b_ [c](d) `e` <f> g|h ~i~ &amp; #j"),
              QStringLiteral("\\*a\\* \\_b\\_ \\[c\\](d) \\`e\\` \\<f\\> g\\|h \\~i\\~ \\&amp; \\#j"));
    EXPECT_EQ(paragraph("back\\slash"), QStringLiteral("back\\\\slash"));
}

TEST(MarkdownWriter, whatMeansSomethingOnlyAtTheStartOfALineIsEscapedOnlyThere)
{
    EXPECT_EQ(paragraph("- a - b"), QStringLiteral("\\- a - b"));
    EXPECT_EQ(paragraph("+ a + b"), QStringLiteral("\\+ a + b"));
    EXPECT_EQ(paragraph("1. a 2. b"), QStringLiteral("1\\. a 2. b"));
    EXPECT_EQ(paragraph("12) a (3)"), QStringLiteral("12\\) a (3)"));
    EXPECT_EQ(paragraph("A.1. b"), QStringLiteral("A.1. b"));
    EXPECT_EQ(paragraph("a\n- b\n2. c"), QStringLiteral("a\\\n\\- b\\\n2\\. c"));
    EXPECT_EQ(paragraph("===="), QStringLiteral("\\===="));
}

TEST(MarkdownWriter, blanksAtTheStartOfALineMakeNoCode)
{
    EXPECT_EQ(paragraph("    indented"), QStringLiteral("indented"));
}

TEST(MarkdownWriter, cellsStayOnOneLine)
{
    const QString markdown = markdownOf({Table{
        {},
        {{Words{"A|B", "ក"}}, {Words{"Sum", "សរុប"}, Align::End}},
        {{{{QStringLiteral("one\ntwo"), {}}, {QStringLiteral("3"), {}}}}, {{{QStringLiteral("all"), {}}}, true}}}});
    EXPECT_EQ(markdown.trimmed(), QStringLiteral("| A\\|B | Sum |\n|---|---:|\n| one<br>two | 3 |\n| **all** |  |"));
}

TEST(MarkdownWriter, bothLanguagesFollowEachOther)
{
    const Bilingual text = Words{"road", "ផ្លូវ"};
    EXPECT_EQ(markdownOf({Paragraph{text}}, LanguageMode::Both), QStringLiteral("road\n\nផ្លូវ\n\n"));
    EXPECT_EQ(markdownOf({Heading{.level = 2, .text = text}}, LanguageMode::Both),
              QStringLiteral("<a id=\"h1\"></a>\n\n### road · ផ្លូវ\n\n"));
}

TEST(MarkdownWriter, listsHaveTheirLeadInBold)
{
    const Bilingual lead = Words{"First.", "ទីមួយ។"};
    const Bilingual text = Words{"Walk.", "ដើរ។"};
    EXPECT_EQ(markdownOf({BulletList{{{lead, text}, {{}, text}}}}), QStringLiteral("- **First.** Walk.\n- Walk.\n\n"));
    EXPECT_EQ(markdownOf({NumberedList{{{lead, text}}, 9}}), QStringLiteral("9. **First.** Walk.\n\n"));
    EXPECT_EQ(markdownOf({NumberedList{{{lead, text}}}}, LanguageMode::Both),
              QStringLiteral("1. **First.** Walk.\n\n   **ទីមួយ។** ដើរ។\n\n"));
}

TEST(MarkdownWriter, aQuoteIsOneOnEveryLine)
{
    EXPECT_EQ(markdownOf({Paragraph{{QStringLiteral("a\nb"), {}}, TextStyle::Quote}}),
              QStringLiteral("> a\\\n> b\n\n"));
}

TEST(MarkdownWriter, aPictureIsToldInWords)
{
    EXPECT_EQ(markdownOf({Figure{.image = "<svg/>",
                                 .caption = Words{"The road", "ផ្លូវ"},
                                 .alternative = Words{"A road in rain", "ផ្លូវក្នុងភ្លៀង"}}}),
              QStringLiteral("*Picture: A road in rain*\n\nThe road\n\n"));
}

TEST(MarkdownWriter, theNoticeStandsAtTheEnd)
{
    auto report = reportOf({});
    report.info.notice = Words{"Invented data", "ទិន្នន័យសន្មត"};
    EXPECT_EQ(QString::fromUtf8(written(report, u"md")), QStringLiteral("---\n\n**Invented data**\n\n"));
}

TEST(MarkdownWriter, theIndexLinksToPlaces)
{
    const QString markdown =
        markdownOf({Heading{.text = Words{"Road", "ផ្លូវ"}, .anchor = QStringLiteral("r")},
                    Index{Words{"Index", "លិបិក្រម"},
                          {{Words{"Places", "ទីកន្លែង"},
                            {{Words{"Kampot", "កំពត"}, {QStringLiteral("r"), QStringLiteral("lost")}}}}}}});
    EXPECT_TRUE(markdown.contains(QStringLiteral("### Places\n\n- Kampot: [Road](#h1)\n")));
}

} // namespace daikou::reports
