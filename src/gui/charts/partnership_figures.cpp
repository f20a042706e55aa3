// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/chart_contents.h"

#include "domain/records/all.h"
#include "domain/values/current_language.h"
#include "reports/contents/wording.h"
#include "store/query/grouped_counts.h"

#include <QMap>

#include <algorithm>
#include <numeric>

namespace daikou::gui {

using domain::Partnership;

namespace {

/// What became of partnerships, as parts of bars.
enum class PartnershipPart { GoesOn, Completed, EndedEarly, NotRecorded };
constexpr int partnershipParts = 4;

PartnershipPart partOf(const QString& status)
{
    if (status.isEmpty())
        return PartnershipPart::NotRecorded;
    if (status == u"completed")
        return PartnershipPart::Completed;
    return status == u"ended_early" ? PartnershipPart::EndedEarly : PartnershipPart::GoesOn;
}

ChartContent partnershipChart(const char* title)
{
    ChartContent content{.title = chartText(title)};
    content.legend = {reports::sameInBoth(chartText(QT_TRANSLATE_NOOP("charts", "Goes on or planned"))),
                      reports::choiceWords(domain::PartnershipStatus::Completed),
                      reports::choiceWords(domain::PartnershipStatus::EndedEarly),
                      reports::sameInBoth(chartText(QT_TRANSLATE_NOOP("charts", "Not recorded")))};
    content.partConditions = {QStringLiteral("status!=completed and status!=ended_early and status!=\"\""),
                              QStringLiteral("status=completed"), QStringLiteral("status=ended_early"),
                              QStringLiteral("status=\"\"")};
    return content;
}

using PartnershipCounts = std::array<qint64, partnershipParts>;

/// By the first key of the groups; the second is the status.
QMap<QString, PartnershipCounts> partnershipsBy(store::Register& source, const store::GroupKey& key)
{
    QMap<QString, PartnershipCounts> counts;
    for (const auto& group :
         store::countGrouped(source, Partnership::type(), {key, {.path = QStringLiteral("status")}}))
        counts[group.keys[0]][size_t(partOf(group.keys[1]))] += group.records;
    return counts;
}

void addPartnerships(ChartContent& content, const QString& label, const PartnershipCounts& counts, const QString& where)
{
    reports::charts::Bar bar{.label = reports::sameInBoth(label)};
    for (const qint64 count : counts) {
        bar.parts.push_back(double(count));
        bar.value += double(count);
    }
    content.bars.push_back(std::move(bar));
    content.lists.push_back({&Partnership::type(), where});
}

} // namespace

ChartContent loadPartnershipYears(store::Register& source)
{
    ChartContent content =
        partnershipChart(QT_TRANSLATE_NOOP("charts", "Partnerships by the year in which they began"));
    const auto counts = partnershipsBy(source, {.path = QStringLiteral("start"), .length = 4});
    for (auto year = counts.begin(); year != counts.end(); ++year)
        if (!year.key().isEmpty())
            addPartnerships(content, year.key(), *year,
                            QStringLiteral("start>=%1-01-01 and start<=%1-12-31").arg(year.key()));
    if (counts.contains(QString()))
        addPartnerships(content, chartText(QT_TRANSLATE_NOOP("charts", "Start not recorded")), counts.value(QString()),
                        QStringLiteral("start=\"\""));
    return content;
}

ChartContent loadPartnershipSectors(store::Register& source)
{
    ChartContent content = partnershipChart(QT_TRANSLATE_NOOP("charts", "Partnerships by sector"));
    content.note = chartText(QT_TRANSLATE_NOOP("charts", "One of several sectors counts in each."));
    const auto counts = partnershipsBy(source, {.path = QStringLiteral("sectors.id")});
    std::vector<std::pair<QString, QString>> sectors; // by name
    for (auto sector = counts.begin(); sector != counts.end(); ++sector)
        if (const auto id = domain::RecordId::fromText(sector.key()))
            sectors.emplace_back(source.titleOf(*id, domain::currentLanguage()), sector.key());
    const auto sum = [&](const QString& id) {
        const auto& parts = *counts.constFind(id);
        return std::accumulate(parts.begin(), parts.end(), qint64(0));
    };
    std::ranges::sort(sectors, [&](const auto& one, const auto& other) {
        return std::pair(-sum(one.second), one.first) < std::pair(-sum(other.second), other.first);
    });
    for (const auto& [name, id] : sectors)
        addPartnerships(content, name, counts.value(id), QStringLiteral("sectors=") + id);
    if (counts.contains(QString()))
        addPartnerships(content, chartText(QT_TRANSLATE_NOOP("charts", "Sector not recorded")), counts.value(QString()),
                        QStringLiteral("sectors=\"\""));
    return content;
}

} // namespace daikou::gui
