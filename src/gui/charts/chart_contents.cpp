// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/chart_contents.h"

#include "domain/records/events.h"
#include "domain/values/current_language.h"

#include <QCoreApplication>

namespace daikou::gui {

QString chartText(const char* english)
{
    return QCoreApplication::translate("charts", english);
}

reports::charts::BarChart ChartContent::chart() const
{
    const bool khmer = domain::currentLanguage() == domain::Language::Khmer;
    reports::charts::BarChart made(bars, khmer ? reports::LanguageMode::Khmer : reports::LanguageMode::English);
    made.setLegend(legend);
    made.setShares(shares);
    return made;
}

ListBehind ChartContent::listOf(const reports::charts::BarSpot& spot) const
{
    if (spot.bar < 0 || size_t(spot.bar) >= lists.size())
        return {};
    const ListBehind& list = lists[size_t(spot.bar)];
    if (spot.part < 0 || spot.part >= partConditions.size())
        return list;
    // People of head counts say their sex themselves, named ones by their person.
    QString condition = partConditions[spot.part];
    if (list.type == &domain::Headcount::type())
        condition.replace(QStringLiteral("person.sex"), QStringLiteral("sex"));
    return list.narrowed(condition);
}

} // namespace daikou::gui
