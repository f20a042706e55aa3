// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/home/figures.h"

#include "domain/records/all.h"
#include "store/query/list_query.h"

namespace daikou::gui {

namespace {

constexpr int aheadOfActivities = 14, aheadOfAgreements = 60; // days

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

std::vector<Figures::Concern> concernsOf(QDate today)
{
    const QString now = iso(today), soon = iso(today.addDays(aheadOfActivities)),
                  later = iso(today.addDays(aheadOfAgreements));
    return {
        {QT_TRANSLATE_NOOP("daikou::gui::HomePage", "Activities that are late: %1"), &domain::Activity::type(),
         QStringLiteral("status=late"), QStringLiteral("due")},
        {QT_TRANSLATE_NOOP("daikou::gui::HomePage", "Activities due within 14 days: %1"), &domain::Activity::type(),
         QStringLiteral("due>=%1 and due<=%2 and status!=done and status!=dropped and status!=passed_up")
             .arg(now, soon),
         QStringLiteral("due")},
        {QT_TRANSLATE_NOOP("daikou::gui::HomePage", "Action plans to review, at once or within 14 days: %1"),
         &domain::ActionPlan::type(), QStringLiteral("review<=%1 and status!=completed and status!=dropped").arg(soon),
         QStringLiteral("review")},
        {QT_TRANSLATE_NOOP("daikou::gui::HomePage", "Agreements that expire within 60 days: %1"),
         &domain::Agreement::type(), QStringLiteral("expires>=%1 and expires<=%2").arg(now, later),
         QStringLiteral("expires")},
        {QT_TRANSLATE_NOOP("daikou::gui::HomePage", "Agreements that have expired while the partnership goes on: %1"),
         &domain::Agreement::type(), QStringLiteral("expires<%1 and partnership.status=active").arg(now),
         QStringLiteral("expires")},
        {QT_TRANSLATE_NOOP("daikou::gui::HomePage", "Events that are over and have no outcomes: %1"),
         &domain::Event::type(), QStringLiteral("start<%1 and (end=\"\" or end<%1) and outcome=\"\"").arg(now),
         QStringLiteral("-start")},
        {QT_TRANSLATE_NOOP("daikou::gui::HomePage", "Practices still in draft: %1"),
         &domain::Practice::type(),
         QStringLiteral("status=draft"),
         {}},
        {QT_TRANSLATE_NOOP("daikou::gui::HomePage", "Partnerships without a goal in common: %1"),
         &domain::Partnership::type(), QStringLiteral("goal.en=\"\" and goal.km=\"\"")},
    };
}

} // namespace

std::vector<HomeMap> homeMaps()
{
    return {
        {QT_TRANSLATE_NOOP("daikou::gui::HomePage", "Partnerships by province"), &domain::Partnership::type(), {}},
        {QT_TRANSLATE_NOOP("daikou::gui::HomePage", "Late activities by province"), &domain::Activity::type(),
         QStringLiteral("status=late")},
    };
}

Figures loadFigures(store::Register& source)
{
    Figures figures;
    for (const auto* type : domain::recordTypes())
        figures.counts.insert(type->name(), source.count(*type));
    for (auto concern : concernsOf(source.today())) {
        concern.count = store::countWhere(source, *concern.type, concern.where);
        if (concern.count > 0)
            figures.concerns.push_back(concern);
    }
    return figures;
}

} // namespace daikou::gui
