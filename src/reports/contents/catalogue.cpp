// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/catalogue.h"

#include "domain/records/all.h"
#include "reports/contents/basis.h"
#include "reports/contents/booklet.h"
#include "reports/contents/council_profile.h"
#include "reports/contents/directory.h"
#include "reports/contents/practice_sheet.h"
#include "reports/writers/formats.h"

#include <QCoreApplication>
#include <QDateTime>

namespace daikou::reports {

using domain::Error;

namespace {

BuiltReport build(store::Register& source, const ReportRequest& request)
{
    const ReportKind& kind = requireReportKind(request.name);
    return kind.build(source, request, kind);
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
         buildBooklet},
        {QStringLiteral("practice"),
         {"Practice sheet", "សន្លឹកការអនុវត្តល្អ"},
         {"One practice or several, as in the booklet, to hand out", "ការអនុវត្តល្អមួយ ឬច្រើន ដូចក្នុងកូនសៀវភៅ សម្រាប់ចែកជូន"},
         &domain::Practice::type(),
         {},
         buildPracticeSheet},
        {QStringLiteral("directory"),
         {"Partnership directory", "បញ្ជីរាយនាមភាពជាដៃគូ"},
         {"Partnerships by province and commune: parties, what they brought, status, and how much of the definition is "
          "met",
          "ភាពជាដៃគូតាមខេត្ត និងឃុំ៖ ភាគី ការរួមចំណែក ស្ថានភាព និងការបំពេញតាមនិយមន័យ"},
         &domain::Partnership::type(),
         {},
         buildDirectory},
        {QStringLiteral("council"),
         {"Council profile", "ប្រវត្តិរូបក្រុមប្រឹក្សា"},
         {"Of each council its place, mandates, councillors, partnerships and practices, and what is not recorded",
          "ក្រុមប្រឹក្សានីមួយៗ៖ ទីកន្លែង អាណត្តិ សមាជិក ភាពជាដៃគូ ការអនុវត្តល្អ និងអ្វីដែលមិនបានកត់ត្រា"},
         &domain::Council::type(),
         {},
         buildCouncilProfile},
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
