// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/catalogue.h"

#include "domain/records/all.h"
#include "reports/contents/assessment_report.h"
#include "reports/contents/basis.h"
#include "reports/contents/booklet.h"
#include "reports/contents/council_profile.h"
#include "reports/contents/council_scorecard.h"
#include "reports/contents/directory.h"
#include "reports/contents/follow_up.h"
#include "reports/contents/paper_forms.h"
#include "reports/contents/practice_sheet.h"
#include "reports/contents/record_scope.h"
#include "reports/contents/timeline.h"
#include "reports/contents/workshop.h"
#include "reports/writers/formats.h"

#include <QCoreApplication>
#include <QDateTime>

namespace daikou::reports {

using domain::Error;

namespace {

BuiltReport build(store::Register& source, const ReportRequest& request)
{
    const ReportKind& kind = requireReportKind(request.name);
    ReportRequest understood = request;
    understood.scope = understoodScope(source, request.scope, kind);
    return kind.build(source, understood, kind);
}

} // namespace

const std::vector<ReportKind>& reportKinds()
{
    static const std::vector<ReportKind> kinds{
        {QStringLiteral("booklet"),
         {"Best-practice booklet", "កូនសៀវភៅការអនុវត្តល្អ"},
         {"The published practices, each on one to two pages, with map, contents, index and data card",
          "ការអនុវត្តល្អដែលបានផ្សព្វផ្សាយ មួយៗក្នុងមួយទៅពីរទំព័រ មានផែនទី មាតិកា លិបិក្រម និងកាតទិន្នន័យ"},
         &domain::Practice::type(),
         QStringLiteral("status=published"),
         {"published practices", "ការអនុវត្តល្អដែលបានផ្សព្វផ្សាយ"},
         false,
         buildBooklet},
        {QStringLiteral("practice"),
         {"Practice sheet", "សន្លឹកការអនុវត្តល្អ"},
         {"One practice or several, as in the booklet, to hand out", "ការអនុវត្តល្អមួយ ឬច្រើន ដូចក្នុងកូនសៀវភៅ សម្រាប់ចែកជូន"},
         &domain::Practice::type(),
         {},
         {},
         false,
         buildPracticeSheet},
        {QStringLiteral("directory"),
         {"Partnership directory", "បញ្ជីរាយនាមភាពជាដៃគូ"},
         {"Partnerships by province and commune: parties, what they brought, status, and how much of the definition is "
          "met",
          "ភាពជាដៃគូតាមខេត្ត និងឃុំ៖ ភាគី ការរួមចំណែក ស្ថានភាព និងការបំពេញតាមនិយមន័យ"},
         &domain::Partnership::type(),
         {},
         {},
         false,
         buildDirectory},
        {QStringLiteral("council"),
         {"Council profile", "ប្រវត្តិរូបក្រុមប្រឹក្សា"},
         {"Of each council its place, mandates, councillors, partnerships and practices, and what is not recorded",
          "ក្រុមប្រឹក្សានីមួយៗ៖ ទីកន្លែង អាណត្តិ សមាជិក ភាពជាដៃគូ ការអនុវត្តល្អ និងអ្វីដែលមិនបានកត់ត្រា"},
         &domain::Council::type(),
         {},
         {},
         false,
         buildCouncilProfile},
        {QStringLiteral("workshop"),
         {"Workshop report", "របាយការណ៍សិក្ខាសាលា"},
         {"Of each event who came by sex and role, what came of it, and the plans that were agreed",
          "ព្រឹត្តិការណ៍នីមួយៗ៖ អ្នកចូលរួមតាមភេទ និងតួនាទី លទ្ធផល និងផែនការដែលបានព្រមព្រៀង"},
         &domain::Event::type(),
         {},
         {},
         false,
         buildWorkshopReport},
        {QStringLiteral("follow-up"),
         {"Action-plan follow-up", "ការតាមដានផែនការសកម្មភាព"},
         {"How far the activities have come by province, council and organisation, what is late, and what never gets "
          "done",
          "សកម្មភាពបានអនុវត្តដល់ណា តាមខេត្ត ក្រុមប្រឹក្សា និងអង្គការ អ្វីដែលយឺត និងអ្វីដែលមិនដែលបានធ្វើ"},
         &domain::Activity::type(),
         {},
         {},
         false,
         buildFollowUp},
        {QStringLiteral("timeline"),
         {"Partnership timeline", "បន្ទាត់ពេលវេលាភាពជាដៃគូ"},
         {"Year by year which partnerships began and ended, and how many run on",
          "ពីមួយឆ្នាំទៅមួយឆ្នាំ ភាពជាដៃគូណាចាប់ផ្ដើម បញ្ចប់ និងនៅបន្ត"},
         &domain::Partnership::type(),
         {},
         {},
         false,
         buildTimeline},
        {QStringLiteral("assessment"),
         {"Assessment report", "របាយការណ៍វាយតម្លៃ"},
         {"Of each assessment round what citizens and council say, side by side and group by group, why, and what is "
          "done "
          "about it",
          "ជុំវាយតម្លៃនីមួយៗ៖ អ្វីដែលប្រជាពលរដ្ឋ និងក្រុមប្រឹក្សានិយាយ ដាក់ជាប់គ្នា និងតាមក្រុមនីមួយៗ មូលហេតុ និងអ្វីដែលធ្វើដើម្បីកែលម្អ"},
         &domain::Assessment::type(),
         {},
         {},
         false,
         buildAssessmentReport},
        {QStringLiteral("council_scorecard"),
         {"Council scorecard", "ប័ណ្ណពិន្ទុក្រុមប្រឹក្សា"},
         {"Of each assessment round one page for the wall: large digits and lights by theme, what is best and weakest, "
          "and "
          "what was agreed",
          "ជុំវាយតម្លៃនីមួយៗមួយទំព័រសម្រាប់បិទជញ្ជាំង៖ លេខធំៗ និងសញ្ញាតាមប្រធានបទ ចំណុចល្អ និងខ្សោយជាងគេ និងអ្វីដែលបានព្រមព្រៀង"},
         &domain::Assessment::type(),
         {},
         {},
         false,
         buildCouncilScorecard},
        {QStringLiteral("sign-in"),
         {"Sign-in sheet", "បញ្ជីចុះឈ្មោះអ្នកចូលរួម"},
         {"Of an event: paper on which those who come write their name and sign",
          "នៃព្រឹត្តិការណ៍៖ ក្រដាសដែលអ្នកចូលរួមសរសេរឈ្មោះ និងចុះហត្ថលេខា"},
         &domain::Event::type(),
         {},
         {},
         true,
         buildSignInSheet},
        {QStringLiteral("blank-plan"),
         {"Action plan, blank", "ផែនការសកម្មភាព (ទទេ)"},
         {"Of an event: the matrix of a joint action plan to be filled in by hand",
          "នៃព្រឹត្តិការណ៍៖ តារាងផែនការសកម្មភាពរួម សម្រាប់បំពេញដោយដៃ"},
         &domain::Event::type(),
         {},
         {},
         true,
         buildBlankPlan},
        {QStringLiteral("plan-matrix"),
         {"Action plan, rows to add", "ផែនការសកម្មភាព (ជួរបន្ថែម)"},
         {"Of an action plan: the blank matrix for the activities that come to it, filled in by hand",
          "នៃផែនការសកម្មភាព៖ តារាងទទេសម្រាប់សកម្មភាពបន្ថែម បំពេញដោយដៃ"},
         &domain::ActionPlan::type(),
         {},
         {},
         true,
         buildPlanMatrix},
        {QStringLiteral("follow-up-form"),
         {"Follow-up form", "ទម្រង់តាមដាន"},
         {"Of an action plan, or with event=… of all those of an event: its activities, with room for what became of "
          "each",
          "នៃផែនការសកម្មភាព ឬនៃផែនការទាំងអស់របស់ព្រឹត្តិការណ៍តាម event=…៖ សកម្មភាព ជាមួយកន្លែងសរសេរលទ្ធផលនីមួយៗ"},
         &domain::ActionPlan::type(),
         {},
         {},
         true,
         buildFollowUpForm},
    };
    return kinds;
}

const ReportKind& requireReportKind(QStringView name)
{
    QStringList names;
    for (const ReportKind& kind : reportKinds()) {
        if (kind.name == name)
            return kind;
        names += kind.name;
    }
    throw Error(Error::Kind::Usage, QCoreApplication::translate("reports", "“%1” is not a report; use one of: %2")
                                        .arg(name.toString(), names.join(QStringLiteral(", "))));
}

Report buildReport(store::Register& source, const ReportRequest& request)
{
    return build(source, request).report;
}

ReportResult writeReport(store::Register& source, const ReportRequest& request, const QString& out,
                         const domain::Progress& progress)
{
    const Format& format = requireFormat(request.format);
    const BuiltReport built = build(source, request);
    ReportResult result{.report = request.name, .files = {out}, .pages = 0, .records = built.basis->count()};
    WriteOptions options;
    options.created = QDateTime::fromMSecsSinceEpoch(source.environment().now());
    options.progress = [&](const WritingProgress& writing) {
        result.pages = writing.pages;
        const qint64 records = built.basis->count();
        return !progress.report ||
               progress.report((writing.round - 1) * records + built.basis->done(), writing.rounds * records);
    };
    saveReport(built.report, format, out, options);
    return result;
}

} // namespace daikou::reports
