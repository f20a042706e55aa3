// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/home/figures.h"

#include "domain/records/all.h"
#include "reports/charts/provinces.h"
#include "store/query/list_query.h"

namespace daikou::gui {

namespace {

qint64 countWhere(store::Register& source, const domain::RecordType& type, const QString& where)
{
    return store::ListQuery(source, {.type = &type, .where = where}).count();
}

std::vector<Figures::Concern> concernsOf(QDate today)
{
    using Kind = Figures::Concern::Kind;
    constexpr int soon = 60; // days
    const QString now = today.toString(Qt::ISODate), then = today.addDays(soon).toString(Qt::ISODate);
    const auto& agreement = domain::Agreement::type();
    const auto& partnership = domain::Partnership::type();
    return {
        {Kind::AgreementsExpiring, 0, &agreement, QStringLiteral("expires>=%1 and expires<=%2").arg(now, then)},
        {Kind::AgreementsExpired, 0, &agreement, QStringLiteral("expires<%1 and partnership.status=active").arg(now)},
        {Kind::DraftPractices, 0, &domain::Practice::type(), QStringLiteral("status=draft")},
        {Kind::NoGoal, 0, &partnership, QStringLiteral("goal.en=\"\" and goal.km=\"\"")},
    };
}

} // namespace

Figures loadFigures(store::Register& source, QDate today)
{
    Figures figures;
    for (const auto* type : domain::recordTypes())
        figures.counts.insert(type->name(), source.count(*type));
    const auto& partnership = domain::Partnership::type();
    figures.activePartnerships = countWhere(source, partnership, QStringLiteral("status=active"));
    if (figures.counts.value(partnership.name()) > 0)
        for (const auto& province : reports::charts::provinces()) {
            const auto code = QString::fromLatin1(province.code.data(), qsizetype(province.code.size()));
            if (const auto count = countWhere(source, partnership, QStringLiteral("province.code=%1").arg(code)))
                figures.partnershipsByProvince.insert(code, count);
        }
    for (auto concern : concernsOf(today)) {
        concern.count = countWhere(source, *concern.type, concern.where);
        if (concern.count > 0)
            figures.concerns.push_back(concern);
    }
    return figures;
}

} // namespace daikou::gui
