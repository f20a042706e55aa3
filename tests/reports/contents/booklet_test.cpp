// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/report_register.h"

#include "domain/rules/practice_rules.h"
#include "reports/golden.h"
#include "reports/program.h"

#include <QRegularExpression>

namespace daikou::reports::testing {

using namespace domain;
using test::text;

namespace {

class Booklet : public ReportRegister {
protected:
    /// A value of the data card, in English.
    QString cardValue(const QString& markdown, const char* label) const
    {
        const QRegularExpression line(QStringLiteral("\\| \\*\\*%1\\*\\* \\| (.*) \\|").arg(text(label)));
        const auto found = line.match(markdown, markdown.lastIndexOf(text("Data card")));
        return found.captured(1);
    }
    static QString shareOf(qint64 part, qint64 of)
    {
        return QStringLiteral("%1 of %2 (%3 %)").arg(part).arg(of).arg(qRound(100.0 * double(part) / double(of)));
    }
};

} // namespace

TEST_F(Booklet, onePracticeReadsAsItShouldInEachLanguage)
{
    const char* scope = "title~Road";
    expectGolden(text("practice-en.md"),
                 made(request("practice", LanguageMode::English, Audience::Group, scope)).toUtf8());
    expectGolden(text("practice-km.md"),
                 made(request("practice", LanguageMode::Khmer, Audience::Group, scope)).toUtf8());
    expectGolden(text("practice-both.md"),
                 made(request("practice", LanguageMode::Both, Audience::Public, scope)).toUtf8());
}

TEST_F(Booklet, theIndexGivesThePagesOnWhichThePracticesBegin)
{
    const PdfFile pdf(buildReport(reg(), request("booklet")));
    int roadPage = 0, wellPage = 0, indexPage = 0;
    for (int page = pdf.pages(); page > 3; --page) { // behind cover, foreword and contents
        const QString shown = pdf.page(page);
        if (shown.contains(text("Road committees that last")))
            roadPage = page;
        if (shown.contains(text("Wells <i>that</i> stay")))
            wellPage = page;
        if (shown.contains(text("Partners")) && shown.contains(text("Places")) && shown.contains(text("Index")))
            indexPage = page;
    }
    ASSERT_GT(roadPage, 3);
    ASSERT_GT(wellPage, roadPage);
    ASSERT_GT(indexPage, wellPage);
    const QString shown = pdf.page(indexPage).simplified();
    const auto has = [&](const QString& term, int page) {
        EXPECT_TRUE(shown.contains(term + u' ' + QString::number(page))) << term.toStdString() << " " << page << "\n"
                                                                         << shown.toStdString();
    };
    has(text("Battambang"), roadPage);
    has(text("Preaek Norint commune"), roadPage);
    has(text("Women for Water (WW)"), roadPage);
    has(text("Rural roads and transport"), roadPage);
    has(text("Siemreap"), wellPage);
}

TEST_F(Booklet, theDataCardCountsWhatIsThere)
{
    const QString markdown =
        made(request("booklet", LanguageMode::English, Audience::Group, "status=published or status=\"\""));
    qint64 written = 0, of = 0, reviewed = 0, validated = 0;
    for (const RecordId& id : {roadPractice, wellPractice, bare}) {
        const auto practice = reg().require<Practice>(id);
        written += completenessOf(practice).written;
        of += completenessOf(practice).of;
        reviewed += practice.status == PracticeStatus::Published ? 1 : 0;
        validated += practice.validatedOn.isValid() ? 1 : 0;
    }
    EXPECT_EQ(cardValue(markdown, "Practices"), text("3"));
    EXPECT_EQ(cardValue(markdown, "Reviewed"), shareOf(reviewed, 3));
    EXPECT_EQ(cardValue(markdown, "Validated"), shareOf(validated, 3));
    EXPECT_EQ(cardValue(markdown, "Headings left blank"), shareOf(of - written, of));
    EXPECT_EQ(cardValue(markdown, "Partnerships that meet the whole definition"), shareOf(1, 2));
    // three practices, a review, an adoption, an attachment; two partnerships, four parties, three contributions
    EXPECT_EQ(cardValue(markdown, "Records used"), text("15"));
    EXPECT_EQ(cardValue(markdown, "Made on"), text("14 November 2023"));
}

TEST_F(Booklet, aPracticeWithNothingButATitleSaysWhatIsMissing)
{
    const auto wanted = [&](Audience audience) {
        return made(request("practice", LanguageMode::English, audience, "title~Nothing"));
    };
    EXPECT_TRUE(wanted(Audience::Group).contains(text("Not written yet: Summary; Situation before; Objective")));
    EXPECT_TRUE(wanted(Audience::Public).contains(text("Nothing has been written about this practice yet")));
    EXPECT_FALSE(wanted(Audience::Public).contains(text("Not written yet")));
}

TEST_F(Booklet, htmlAndSqlInANameAreShownAsText)
{
    const QString html = made(request("booklet", LanguageMode::Both), u"html");
    EXPECT_TRUE(html.contains(text("Wells &lt;i&gt;that&lt;/i&gt; stay &amp; stay")));
    EXPECT_FALSE(html.contains(text("<i>that")));
    EXPECT_TRUE(html.contains(text("DROP TABLE practice")));
    EXPECT_EQ(reg().count(Practice::type()), 3);
    EXPECT_TRUE(made(request("booklet"), u"pdf").contains(text("Wells <i>that</i> stay & stay")));
}

TEST_F(Booklet, stepsThatDoNotPairUpStandOneLanguageAfterTheOther)
{
    const QString both = made(request("practice", LanguageMode::Both, Audience::Group, "title~Wells"));
    EXPECT_TRUE(both.contains(text("1. Dig\n2. Line\n3. Hand over"))) << both.toStdString();
    EXPECT_TRUE(both.contains(text("1. ជីក\n2. ប្រគល់")));
    EXPECT_FALSE(made(request("practice", LanguageMode::English, Audience::Group, "title~Wells")).contains(text("ជីក")));
}

TEST_F(Booklet, khmerPagesHaveKhmerDigits)
{
    const QString khmer = made(request("practice", LanguageMode::Khmer, Audience::Group, "title~Road"));
    EXPECT_TRUE(khmer.contains(text("១ មីនា ២០០៤")));
    EXPECT_TRUE(khmer.contains(text("៨០០,០០០៛")));
    EXPECT_TRUE(khmer.contains(text("៣២០\\.៥០"))) << khmer.toStdString();
}

TEST_F(Booklet, anInventedRegisterSaysSoOnTheCoverAndOnEveryPage)
{
    const auto invented = store::Register::create(
        path("invented.daikou"),
        {.id = {}, .name = text("Demo"), .organisation = text("WGPD"), .created = 0, .invented = true},
        test::fixedEnvironment());
    Practice one;
    one.title.en = text("An invented practice");
    one.status = PracticeStatus::Published;
    invented->perform({}, [&](store::Change& change) { change.save(one); });
    const PdfFile pdf(buildReport(*invented, request("booklet", LanguageMode::Both)));
    for (int page = 1; page <= pdf.pages(); ++page)
        EXPECT_TRUE(withoutBlanks(pdf.page(page)).contains(text("Inventeddata"))) << page;
}

} // namespace daikou::reports::testing
