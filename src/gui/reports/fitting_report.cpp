// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reports/fitting_report.h"

#include "gui/records/list_words.h"

#include <algorithm>
#include <span>

namespace daikou::gui {

namespace {

struct ReportOfType {
    const char* type;
    const char* report;
};
constexpr ReportOfType ofRecords[] = {
    {"practice", "practice"},      {"action_plan", "follow-up-form"}, {"activity", "follow-up-form"},
    {"participation", "workshop"}, {"headcount", "workshop"},         {"outcome", "workshop"},
    {"party", "directory"},        {"contribution", "directory"},     {"agreement", "directory"},
    {"mandate", "council"},        {"councillor", "council"},         {"progress", "follow-up"},
    {"group_card", "assessment"},  {"score", "assessment"},           {"standard", "assessment"},
};
constexpr ReportOfType ofDesk[] = {
    {"participation", "sign-in"},   {"headcount", "sign-in"},      {"outcome", "workshop"},
    {"activity", "follow-up-form"}, {"action_plan", "blank-plan"},
};

QString reportIn(std::span<const ReportOfType> table, const domain::RecordType& type)
{
    const auto found =
        std::ranges::find_if(table, [&](const ReportOfType& each) { return type.name() == QLatin1String(each.type); });
    return found == table.end() ? QString() : QString::fromLatin1(found->report);
}

} // namespace

QString fittingReport(const domain::RecordType& type)
{
    const QString report = reportIn(ofRecords, type);
    return report.isEmpty() ? reportForType(type) : report;
}

QString fittingPaper(const domain::RecordType& rows)
{
    return reportIn(ofDesk, rows);
}

} // namespace daikou::gui
