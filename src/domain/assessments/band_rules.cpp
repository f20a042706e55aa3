// SPDX-License-Identifier: GPL-3.0-or-later
// The bands of an instrument: checkBands of instrument_rules.h.
#include "domain/assessments/instrument_rules.h"

#include <algorithm>
#include <cmath>

namespace daikou::domain {

namespace {

using Code = InstrumentFindingCode;

QString bandPath(size_t band)
{
    return QStringLiteral("bands[") + QString::number(band) + u']';
}

void checkText(InstrumentFindings& found, const Bilingual& words, const QString& path)
{
    if (words.en.trimmed().isEmpty())
        found.push_back({Code::NoEnglish, path, {}});
    if (words.km.trimmed().isEmpty())
        found.push_back({Code::NoKhmer, path, {}});
}

void checkTexts(InstrumentFindings& found, const Band& band, const QString& path)
{
    checkText(found, band.name, path + QStringLiteral(".name"));
    if (!band.says.isEmpty())
        checkText(found, band.says, path + QStringLiteral(".says"));
}

/// The ends of one band by themselves: a band of a sum may hold one number only.
void checkEnds(InstrumentFindings& found, const Band& band, Aggregate of, const QString& path)
{
    if (band.from > band.to || (of == Aggregate::Mean && band.from == band.to))
        found.push_back({Code::BandBackwards, path, {instrumentNumber(band.from), instrumentNumber(band.to)}});
    for (const double end : {band.from, band.to})
        if (of == Aggregate::Sum && std::isfinite(end) && end != std::floor(end))
            found.push_back({Code::BandNotWhole, path, {instrumentNumber(end)}});
}

/// Where a band begins after the one below it.
void checkJoint(InstrumentFindings& found, const Band& below, const Band& band, Aggregate of, const QString& path)
{
    const double expected = of == Aggregate::Sum ? below.to + 1 : below.to;
    const QString from = path + QStringLiteral(".from");
    if (band.from < expected)
        found.push_back({Code::BandOverlap, from, {instrumentNumber(band.from), instrumentNumber(below.to)}});
    if (band.from > expected)
        found.push_back({Code::BandHole, from, {instrumentNumber(band.from), instrumentNumber(expected)}});
}

bool asksAllOfAll(const Instrument& instrument)
{
    return std::ranges::all_of(indicatorsOf(instrument), [&](const Indicator* indicator) {
        return !indicator->showIf && (indicator->sides.isEmpty() || std::ranges::all_of(instrument.sides, [&](auto& s) {
                                          return indicator->sides.contains(s.id);
                                      }));
    });
}

} // namespace

void checkBands(InstrumentFindings& found, const Instrument& instrument)
{
    const auto& bands = instrument.bands;
    if (bands.empty())
        return;
    for (size_t i = 0; i < bands.size(); ++i) {
        checkEnds(found, bands[i], instrument.bandsOf, bandPath(i));
        checkTexts(found, bands[i], bandPath(i));
        if (i > 0)
            checkJoint(found, bands[i - 1], bands[i], instrument.bandsOf, bandPath(i));
    }
    if (instrument.scale.from >= instrument.scale.to)
        return; // what is lowest and highest is not known
    const bool isSum = instrument.bandsOf == Aggregate::Sum;
    const double times = isSum ? double(indicatorsOf(instrument).size()) : 1;
    const double lowest = times * instrument.scale.from, highest = times * instrument.scale.to;
    if (bands.front().from < lowest || bands.front().from > lowest)
        found.push_back({Code::BandsBegin,
                         QStringLiteral("bands[0].from"),
                         {instrumentNumber(bands.front().from), instrumentNumber(lowest)}});
    if (bands.back().to < highest || bands.back().to > highest)
        found.push_back({Code::BandsEnd,
                         bandPath(bands.size() - 1) + QStringLiteral(".to"),
                         {instrumentNumber(bands.back().to), instrumentNumber(highest)}});
    if (isSum && !asksAllOfAll(instrument))
        found.push_back({Code::BandsNeedAll, QStringLiteral("bandsOf"), {}});
}

} // namespace daikou::domain
