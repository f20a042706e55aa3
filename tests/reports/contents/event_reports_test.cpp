// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/report_register.h"

#include "reports/charts/qr_code.h"
#include "reports/program.h"

#include "domain/values/short_code.h"

#include <QRegularExpression>

namespace daikou::reports::testing {

using test::text;

namespace {

class EventReports : public ReportRegister {};

/// The first line of a Markdown table that begins with this cell.
QString rowOf(const QString& whole, const char* first)
{
    for (const QString& line : whole.split(u'\n'))
        if (line.startsWith(text("| ") + text(first) + text(" |")))
            return line;
    return {};
}

} // namespace

TEST_F(EventReports, theWorkshopReportKeepsPersonsAndAttendancesApartAndTellsWhatWasNotRecorded)
{
    const QString whole = made(request("workshop"));
    EXPECT_EQ(rowOf(whole, "Woman"), text("| Woman | 12 | – | 12 | – |")) << whole.toStdString();
    EXPECT_EQ(rowOf(whole, "Not recorded"), text("| Not recorded | 1 | 1 | 2 | 2 |"));
    EXPECT_EQ(rowOf(whole, "**All**"), text("| **All** | **13** | **1** | **14** | **2** |"));
    EXPECT_TRUE(whole.contains(text("Of 1 persons the days were not recorded")));
    EXPECT_TRUE(whole.contains(text("1 head counts were not recorded; they are not zero.")));
    EXPECT_TRUE(rowOf(whole, "Ask Canary Sophea for the pump").endsWith(text("| Late |")));
    EXPECT_TRUE(whole.contains(text("1 of 3 (33 %)")));
}

TEST_F(EventReports, theFollowUpCountsByCouncilAndOrganisationAndListsWhatIsLate)
{
    const QString whole = made(request("follow-up"));
    const QString counts = text(" | 1 of 3 (33 %) | 1 | 1 | 1 | 1 |");
    EXPECT_TRUE(whole.contains(text("| Preaek Norint commune council") + counts)) << whole.toStdString();
    EXPECT_TRUE(whole.contains(text("| Women for Water (WW)") + counts));
    EXPECT_TRUE(rowOf(whole, "Ask Canary Sophea for the pump").contains(QRegularExpression(text(" [\\d,]+ \\|$"))));
    EXPECT_TRUE(rowOf(whole, "Clean the well").isEmpty());
}

TEST_F(EventReports, theFollowUpSaysWhatItIsAboutInWords)
{
    const QString scope = text("plan=") + plan.toText();
    const QString whole =
        made(request("follow-up", LanguageMode::English, Audience::Group, scope.toLatin1().constData()));
    EXPECT_FALSE(whole.contains(plan.toText()));
    EXPECT_TRUE(whole.contains(text("Action plan: ") + reg().titleOf(plan, Language::English))) << whole.toStdString();
    const QString open =
        made(request("follow-up", LanguageMode::English, Audience::Public, scope.toLatin1().constData()));
    EXPECT_FALSE(open.contains(text("Action plan: ") + reg().titleOf(plan, Language::English)));
}

TEST_F(EventReports, aKindOfActivityThatWasNeverDoneIsSaid)
{
    const QString whole =
        made(request("follow-up", LanguageMode::English, Audience::Group, "status!=done or what~School"));
    EXPECT_FALSE(whole.contains(text("never done"))); // two are too few to say so
    domain::Activity third;
    third.plan = plan;
    third.what = {text("Paint the well"), {}};
    third.sectors = {std::get<domain::RecordId>(reg().resolve(text("roads"), domain::Sector::type()))};
    third.status = domain::ActivityStatus::Dropped;
    save(third);
    EXPECT_TRUE(made(request("follow-up", LanguageMode::English, Audience::Group, "status!=done"))
                    .contains(text(" – never done")));
}

TEST_F(EventReports, theTimelineCountsByYear)
{
    const QString whole = made(request("timeline"));
    EXPECT_EQ(rowOf(whole, "2004"), text("| 2004 | 1 | 0 | 1 |")) << whole.toStdString();
    EXPECT_TRUE(whole.contains(text("Began in 2004")));
    EXPECT_TRUE(whole.contains(text("Start not recorded")));
}

TEST_F(EventReports, paperBearsTheCodeOfItsRecordInEachLanguage)
{
    for (const auto mode : {LanguageMode::English, LanguageMode::Khmer, LanguageMode::Both}) {
        for (const char* name : {"sign-in", "blank-plan"})
            EXPECT_TRUE(made(request(name, mode), u"pdf").contains(domain::shortCode(workshop))) << name;
        for (const char* name : {"follow-up-form", "plan-matrix"})
            EXPECT_TRUE(made(request(name, mode), u"pdf").contains(domain::shortCode(plan))) << name;
    }
    const QString form = made(request("follow-up-form"));
    EXPECT_TRUE(form.contains(text("Clean the well")));
    EXPECT_TRUE(made(request("follow-up-form", LanguageMode::English, Audience::Public))
                    .contains(text("Ask a person (name withheld) for the pump")));
}

TEST_F(EventReports, theMatrixOfAPlanGoesOnWhereItsActivitiesEnd)
{
    domain::Activity last;
    last.plan = plan;
    last.number = 41;
    last.what = {text("Paint the well"), {}};
    save(last);
    const QString whole = made(request("plan-matrix"));
    EXPECT_TRUE(rowOf(whole, "41").isEmpty()) << whole.toStdString();
    EXPECT_FALSE(rowOf(whole, "42").isEmpty()) << whole.toStdString();
    EXPECT_FALSE(rowOf(whole, "51").isEmpty());
    EXPECT_FALSE(whole.contains(text("Paint the well")));
}

/// Sheets get apart: each says of what it is, and leads back.
TEST_F(EventReports, everySheetOfAPaperBearsItsNameAndCode)
{
    for (const auto mode : {LanguageMode::English, LanguageMode::Khmer, LanguageMode::Both}) {
        const std::pair<const char*, domain::RecordId> papers[] = {
            {"sign-in", workshop}, {"blank-plan", workshop}, {"plan-matrix", plan}};
        for (const auto& [name, record] : papers) {
            const PdfFile pdf(buildReport(reg(), request(name, mode)));
            ASSERT_GE(pdf.pages(), 2) << name;
            const QString title = reg().titleOf(record, mode == LanguageMode::Khmer ? domain::Language::Khmer
                                                                                    : domain::Language::English);
            for (int page = 1; page <= pdf.pages(); ++page) {
                EXPECT_TRUE(pdf.page(page).contains(domain::shortCode(record))) << name << page;
                EXPECT_TRUE(withoutBlanks(pdf.page(page)).contains(withoutBlanks(title))) << name << page;
            }
        }
    }
}

TEST_F(EventReports, thePaperOfTheNextRecordHasItsOwnHead)
{
    domain::Event second;
    second.kind = domain::EventKind::Training;
    second.title.en = text("Second workshop");
    second.start = QDate(2030, 1, 1);
    save(second);
    domain::RecordId id;
    reg().forEach(domain::Event::type(), [&](const domain::Record& record) {
        if (reg().titleOf(record, domain::Language::English) == text("Second workshop"))
            id = record.id;
    });
    const PdfFile pdf(buildReport(reg(), request("sign-in")));
    int first = 0, other = 0;
    for (int page = 1; page <= pdf.pages(); ++page) {
        const bool ofFirst = pdf.page(page).contains(domain::shortCode(workshop));
        const bool ofSecond = pdf.page(page).contains(domain::shortCode(id));
        EXPECT_NE(ofFirst, ofSecond) << page;
        first += int(ofFirst);
        other += int(ofSecond);
    }
    EXPECT_GE(first, 2);
    EXPECT_GE(other, 2);
}

TEST_F(EventReports, aSheetOfTwoDaysHasTwoSignatures)
{
    const QString whole = made(request("sign-in"));
    EXPECT_TRUE(whole.contains(text("Signature, day 1 | Signature, day 2 |"))) << whole.toStdString();
}

} // namespace daikou::reports::testing
