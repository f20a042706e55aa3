// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/progress.h"
#include "domain/records/record_type.h"
#include "reports/contents/request.h"
#include "reports/document/document.h"
#include "store/register.h"

#include <QStringList>

namespace daikou::reports {

struct BuiltReport;

/// One report that can be made. A new one is a line in catalogue.cpp and a file of its own.
struct ReportKind {
    QString name; ///< on the command line: "booklet"
    Words title;
    Words description; ///< one sentence: what is in it
    const domain::RecordType* scopeType = nullptr;
    QString ownScope;      ///< holds unless the request's scope says something of the same field; may be empty
    Words ownScopeName;    ///< what fits it: "published practices"
    bool toFillIn = false; ///< paper to write on by hand, of people who are not known yet
    BuiltReport (*build)(store::Register& source, const ReportRequest& request, const ReportKind& kind) = nullptr;
};

/// All reports, the usual one first.
const std::vector<ReportKind>& reportKinds();

/// By name. Throws Error (Usage) that lists the names there are.
const ReportKind& requireReportKind(QStringView name);

/// The report as a document, for a writer or a preview; `format` of the request is not looked at. It reads the register
/// while it is written, so the register must outlive it and be used on its own thread. Throws Error: Usage for an
/// unknown name, Input where the scope cannot be understood, NotFound where it holds nothing.
Report buildReport(store::Register& source, const ReportRequest& request);

/// What was made. `records`: how many records of the scope's type are in it; `pages`: 0 where the format has none.
struct ReportResult {
    QString report;
    QStringList files;
    int pages = 0;
    qint64 records = 0;
};

/// Builds the report and writes it into the file `out`, which is replaced only when all is well. Progress counts the
/// records of the scope, once for each round that the format needs. Throws Error as buildReport and saveReport do.
ReportResult writeReport(store::Register& source, const ReportRequest& request, const QString& out,
                         const domain::Progress& progress = {});

} // namespace daikou::reports
