// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/html_writer.h"

#include "reports/golden.h"
#include "reports/program.h"
#include "reports/sample_report.h"

#include <gtest/gtest.h>

#include <QRegularExpression>
#include <QXmlStreamReader>

namespace daikou::reports {

using testing::expectGolden;
using testing::reportOf;
using testing::sampleReport;
using testing::written;

namespace {

const QString nasty = QStringLiteral("<script>alert(\"1\")</script> & 'x'");

QString htmlOf(const Report& report)
{
    return QString::fromUtf8(written(report, u"html"));
}

/// The page without its style and without the bytes of pictures, which are tested elsewhere.
QString structureOf(const Report& report)
{
    QString html = htmlOf(report);
    html.remove(
        QRegularExpression(QStringLiteral("<style>.*</style>\n"), QRegularExpression::DotMatchesEverythingOption));
    html.replace(QRegularExpression(QStringLiteral("base64,[A-Za-z0-9+/=]+")), QStringLiteral("base64,…"));
    return html;
}

QString bodyOf(std::vector<Block> blocks, LanguageMode mode = LanguageMode::English)
{
    const QString html = htmlOf(reportOf(std::move(blocks), mode));
    return html.mid(html.indexOf(QStringLiteral("<main>")));
}

} // namespace

TEST(HtmlWriter, theBookletInEnglishIsAsBefore)
{
    expectGolden(QStringLiteral("booklet-en.html"), structureOf(sampleReport(LanguageMode::English)).toUtf8());
}

TEST(HtmlWriter, theBookletInKhmerIsAsBefore)
{
    expectGolden(QStringLiteral("booklet-km.html"), structureOf(sampleReport(LanguageMode::Khmer)).toUtf8());
}

TEST(HtmlWriter, theBookletInBothIsAsBefore)
{
    expectGolden(QStringLiteral("booklet-both.html"), structureOf(sampleReport(LanguageMode::Both)).toUtf8());
}

TEST(HtmlWriter, whatPeopleTypedIsNeverMarkup)
{
    const Bilingual text{nasty, {}};
    const QString html = htmlOf(reportOf({
        Cover{text, text, text, text, text, text},
        Contents{},
        Heading{.text = text, .anchor = nasty},
        Paragraph{text},
        BulletList{{{text, text}}},
        NumberedList{{{text, text}}},
        FactsTable{{{text, text}}},
        Table{text, {{text}}, {{{text}}}},
        Figure{.image = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", .caption = text, .alternative = text},
        Figure{.image = "no picture", .caption = text, .alternative = text},
        Index{text, {{text, {{text, {nasty}}}}}},
        DataCard{text, {{text, text}}, text},
    }));
    EXPECT_FALSE(html.contains(QStringLiteral("<script"), Qt::CaseInsensitive));
    EXPECT_FALSE(html.contains(QStringLiteral("alert(\"1\")")));
    EXPECT_GE(html.count(QStringLiteral("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp;")), 20);
}

TEST(HtmlWriter, everyElementIsClosed)
{
    for (const auto mode : {LanguageMode::English, LanguageMode::Khmer, LanguageMode::Both}) {
        QString html = structureOf(sampleReport(mode));
        html.replace(QRegularExpression(QStringLiteral("<(meta|img)([^>]*)>")), QStringLiteral("<\\1\\2/>"));
        html.replace(QStringLiteral("<br>"), QStringLiteral("<br/>"));
        QXmlStreamReader reader(html.mid(html.indexOf(QStringLiteral("<html"))));
        while (!reader.atEnd())
            reader.readNext();
        EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString() << " " << reader.lineNumber();
    }
}

TEST(HtmlWriter, nothingIsFetchedFromElsewhere)
{
    const QString html = htmlOf(sampleReport(LanguageMode::Both));
    static const QRegularExpression outside(QStringLiteral("(src|href)=\"(?!data:|#)|url\\(|@import|<link|<script"));
    EXPECT_FALSE(outside.match(html).hasMatch()) << outside.match(html).captured(0).toStdString();
}

TEST(HtmlWriter, everyLinkLeadsToAHeading)
{
    const QString html = htmlOf(sampleReport(LanguageMode::Both));
    static const QRegularExpression link(QStringLiteral("href=\"#([^\"]+)\""));
    int links = 0;
    for (auto matches = link.globalMatch(html); matches.hasNext(); ++links) {
        const QString id = matches.next().captured(1);
        EXPECT_EQ(html.count(QStringLiteral(" id=\"%1\"").arg(id)), 1) << id.toStdString();
    }
    EXPECT_GE(links, 9 + 4);
}

TEST(HtmlWriter, thePageAndEachTextSayTheirLanguage)
{
    EXPECT_TRUE(htmlOf(reportOf({}, LanguageMode::Khmer)).contains(QStringLiteral("<html lang=\"km\">")));
    EXPECT_TRUE(htmlOf(reportOf({}, LanguageMode::Both)).contains(QStringLiteral("<html lang=\"en\">")));
    const Bilingual text = Words{"road", "ផ្លូវ"};
    EXPECT_TRUE(
        bodyOf({Paragraph{text}}, LanguageMode::Both)
            .contains(QStringLiteral("<div class=\"pair\"><p lang=\"en\">road</p><p lang=\"km\">ផ្លូវ</p></div>")));
    EXPECT_TRUE(
        bodyOf({Paragraph{{text.en, {}}}}, LanguageMode::Khmer).contains(QStringLiteral("<p lang=\"en\">road</p>")));
}

TEST(HtmlWriter, aTextInOneLanguageSpansTheWidth)
{
    EXPECT_FALSE(
        bodyOf({Paragraph{{QStringLiteral("road"), {}}}}, LanguageMode::Both).contains(QStringLiteral("pair")));
}

TEST(HtmlWriter, aLineBreakStaysOne)
{
    EXPECT_TRUE(bodyOf({Paragraph{{QStringLiteral("a\nb"), {}}}}).contains(QStringLiteral("a<br>b")));
}

TEST(HtmlWriter, factsWithoutAValueAreLeftOut)
{
    const QString html =
        bodyOf({FactsTable{{{Words{"Shown", "បង្ហាញ"}, {QStringLiteral("1"), {}}}, {Words{"Hidden", "លាក់"}, {}}}}});
    EXPECT_TRUE(html.contains(QStringLiteral("Shown")));
    EXPECT_FALSE(html.contains(QStringLiteral("Hidden")));
}

TEST(HtmlWriter, picturesAreInsideAndHaveTheirAlternative)
{
    const QString html = bodyOf({Figure{.image = "\x89PNG\r\n\x1a\n",
                                        .caption = Words{"A road", "ផ្លូវមួយ"},
                                        .alternative = Words{"A \"new\" road", "ផ្លូវថ្មី"},
                                        .widthShare = 0.4}});
    EXPECT_TRUE(html.contains(QStringLiteral("style=\"width:40%\"")));
    EXPECT_TRUE(html.contains(QStringLiteral("alt=\"A &quot;new&quot; road\"")));
    EXPECT_TRUE(html.contains(QStringLiteral("src=\"data:image/png;base64,iVBORw0K")));
    EXPECT_TRUE(html.contains(QStringLiteral("<figcaption><div lang=\"en\">A road</div></figcaption>")));
}

TEST(HtmlWriter, aNumberedListMayBeginAnywhere)
{
    EXPECT_TRUE(bodyOf({NumberedList{{{{}, Words{"x", "ខ"}}}, 4}}).contains(QStringLiteral("<ol start=\"4\">")));
}

TEST(HtmlWriter, tablesSayHowTheyAreAlignedAndRowsMayBeShort)
{
    const QString html =
        bodyOf({Table{{},
                      {{Words{"A", "ក"}}, {Words{"B", "ខ"}, Align::Centre}, {Words{"C", "គ"}, Align::End}},
                      {{{Words{"only one", "តែមួយ"}}, true}}}});
    EXPECT_TRUE(html.contains(QStringLiteral("<th scope=\"col\" class=\"centre\">")));
    EXPECT_TRUE(html.contains(QStringLiteral("<td class=\"end\"></td>")));
    EXPECT_TRUE(html.contains(QStringLiteral("<tr class=\"strong\">")));
}

TEST(HtmlWriter, theNoticeStandsAtTheFoot)
{
    auto report = reportOf({});
    report.info.notice = Words{"Invented data", "ទិន្នន័យសន្មត"};
    EXPECT_TRUE(
        htmlOf(report).contains(QStringLiteral("<p class=\"notice foot\"><span lang=\"en\">Invented data</span></p>")));
    EXPECT_FALSE(bodyOf({}).contains(QStringLiteral("notice")));
}

TEST(HtmlWriter, theStyleKnowsPhonesDarkScreensAndPaper)
{
    const QString html = htmlOf(reportOf({}));
    for (const auto* part : {"width=device-width", "prefers-color-scheme:dark", "@media print", "@media (min-width"})
        EXPECT_TRUE(html.contains(QLatin1String(part))) << part;
}

} // namespace daikou::reports
