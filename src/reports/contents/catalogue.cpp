// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/catalogue.h"

#include "domain/records/all.h"
#include "reports/contents/basis.h"
#include "reports/contents/booklet.h"
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
