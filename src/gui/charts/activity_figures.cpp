// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/chart_contents.h"

#include "domain/records/all.h"
#include "domain/rules/place_rules.h"
#include "domain/values/current_language.h"
#include "reports/contents/activity_bars.h"
#include "store/query/area_counts.h"
#include "store/query/grouped_counts.h"

#include <algorithm>

namespace daikou::gui {

using domain::Activity;
using domain::ActivityStatus;
using reports::ActivityTally;

namespace {

constexpr int provinceDigits = 2, communeDigits = 6;

/// The status with this code; Unset for none and for what a later version knows.
ActivityStatus statusFrom(const QString& code)
{
    const auto& choices = domain::choiceTable<ActivityStatus>;
    for (size_t i = 0; i < choices.size(); ++i)
        if (code == QLatin1String(choices[i].code.data(), qsizetype(choices[i].code.size())))
            return ActivityStatus(i + 1);
    return ActivityStatus::Unset;
}

ListBehind listOfPlace(const QString& code)
{
    if (code.isEmpty())
        return {&Activity::type(), QStringLiteral("province=\"\"")};
    const QString level = code.size() == provinceDigits ? QStringLiteral("province") : QStringLiteral("commune");
    return {&Activity::type(), level + QStringLiteral(".code=") + code};
}

QString titleFor(const ActivityFigures& figures, bool fixRate)
{
    if (figures.province.isEmpty())
        return fixRate ? chartText(QT_TRANSLATE_NOOP("charts", "Fix rate by province"))
                       : chartText(QT_TRANSLATE_NOOP("charts", "Activities by province"));
    const QString pattern = fixRate ? chartText(QT_TRANSLATE_NOOP("charts", "%1: fix rate by commune"))
                                    : chartText(QT_TRANSLATE_NOOP("charts", "%1: activities by commune"));
    return pattern.arg(figures.names.value(figures.province));
}

} // namespace

ActivityFigures loadActivityFigures(store::Register& source, const QString& province)
{
    const auto language = domain::currentLanguage();
    const domain::Field& status = *Activity::type().find(u"status");
    ActivityFigures figures{.province = province, .places = {}, .names = {}, .without = {}};
    const bool country = province.isEmpty();
    const auto counts =
        country ? store::countByAreaAnd(source, Activity::type(), status, provinceDigits)
                : store::countByAreaAnd(source, Activity::type(), status, communeDigits, listOfPlace(province).where);
    for (auto area = counts.begin(); area != counts.end(); ++area) {
        if (!area.key().startsWith(province))
            continue; // one that lies elsewhere too
        for (auto count = area->begin(); count != area->end(); ++count)
            figures.places[area.key()].add(statusFrom(count.key()), *count);
        figures.names.insert(area.key(), source.titleOf(domain::areaIdOf(area.key()), language));
    }
    if (!country)
        figures.names.insert(province, source.titleOf(domain::areaIdOf(province), language));
    else
        for (const auto& count :
             store::countGrouped(source, Activity::type(), {{.path = QStringLiteral("status")}}, listOfPlace({}).where))
            figures.without.add(statusFrom(count.keys.front()), count.records);
    return figures;
}

ChartContent activityContent(const ActivityFigures& figures, bool fixRate)
{
    QStringList codes = figures.places.keys();
    std::ranges::sort(codes, [&](const QString& one, const QString& other) {
        const auto rank = [&](const QString& code) {
            const ActivityTally& tally = figures.places[code];
            return fixRate ? tally.rate.percent().value_or(-1) : double(tally.all());
        };
        return std::pair(-rank(one), one) < std::pair(-rank(other), other);
    });
    ChartContent content{.title = titleFor(figures, fixRate)};
    content.shares = fixRate;
    content.legend = reports::activityPartNames(fixRate);
    content.partConditions = {QStringLiteral("status=done"), QStringLiteral("status=late"),
                              QStringLiteral("status!=done and status!=late and status!=dropped and status!=passed_up"),
                              QStringLiteral("status=dropped"), QStringLiteral("status=passed_up")};
    const auto add = [&](const QString& name, const QString& code, const ActivityTally& tally) {
        content.bars.push_back(
            reports::activityBar(reports::sameInBoth(name), tally, fixRate, reports::LanguageMode::English));
        content.lists.push_back(fixRate ? listOfPlace(code).narrowed(QStringLiteral("status!=passed_up"))
                                        : listOfPlace(code));
    };
    for (const QString& code : codes)
        add(figures.names.value(code, code), code, figures.places[code]);
    if (figures.without.all() > 0)
        add(chartText(QT_TRANSLATE_NOOP("charts", "Place not recorded")), {}, figures.without);
    return content;
}

} // namespace daikou::gui
