// SPDX-License-Identifier: GPL-3.0-or-later
// From what is on the screen to its report.
#include "gui/workspace.h"

#include "domain/values/short_code.h"
#include "gui/desk/workshop_desk.h"
#include "gui/records/record_page.h"
#include "gui/reports/fitting_report.h"
#include "gui/reports/report_page.h"

namespace daikou::gui {

void Workspace::showReport(const QString& report, const QString& scope)
{
    showPage(&reports(), QStringLiteral("reports"));
    reports().choose(report, scope);
}

void Workspace::showReportOf(const domain::RecordId& id, QString report)
{
    if (const auto* type = m_session.source().typeOf(id); type && report.isEmpty())
        report = fittingReport(*type);
    if (report.isEmpty())
        return enterArea(QStringLiteral("reports"));
    rememberPlace();
    leave();
    showReport(report, domain::shortCode(id));
}

void Workspace::printHere()
{
    if (const auto* shown = desk())
        showReportOf(shown->owner(), fittingPaper(shown->rows()));
    else if (const auto* page = record(); page && !page->id().isNull())
        showReportOf(page->id());
    else
        enterArea(QStringLiteral("reports"));
}

} // namespace daikou::gui
