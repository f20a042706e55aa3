// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assessments/instrument.h"

#include <QHash>

#include <algorithm>

namespace daikou::domain {

std::vector<const Indicator*> indicatorsOf(const Instrument& instrument)
{
    std::vector<const Indicator*> all;
    for (const Theme& theme : instrument.themes)
        for (const Indicator& indicator : theme.indicators)
            all.push_back(&indicator);
    return all;
}

const Indicator* findIndicator(const Instrument& instrument, QStringView id)
{
    for (const Theme& theme : instrument.themes)
        for (const Indicator& indicator : theme.indicators)
            if (indicator.id == id)
                return &indicator;
    return nullptr;
}

std::optional<size_t> findSide(const Instrument& instrument, QStringView id)
{
    const auto found = std::ranges::find_if(instrument.sides, [id](const Side& side) { return side.id == id; });
    if (found == instrument.sides.end())
        return {};
    return size_t(found - instrument.sides.begin());
}

std::optional<size_t> bandOf(const Instrument& instrument, double value)
{
    std::optional<size_t> band;
    for (size_t i = 0; i < instrument.bands.size() && instrument.bands[i].from <= value; ++i)
        band = i;
    return band;
}

QStringList comparable(const Instrument& a, const Instrument& b)
{
    if (a.scale != b.scale)
        return {};
    QHash<QString, const Indicator*> others;
    for (const Indicator* indicator : indicatorsOf(b))
        others.insert(indicator->id, indicator);
    QStringList same;
    for (const Indicator* indicator : indicatorsOf(a)) {
        const Indicator* other = others.value(indicator->id);
        if (other && other->text == indicator->text && other->anchors == indicator->anchors)
            same += indicator->id;
    }
    return same;
}

bool isInstrumentId(QStringView text)
{
    constexpr qsizetype longest = 64;
    const auto isLetter = [](QChar c) { return c >= u'a' && c <= u'z'; };
    const auto fits = [&](QChar c) { return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-'; };
    return !text.isEmpty() && text.size() <= longest && isLetter(text.front()) && std::ranges::all_of(text, fits);
}

} // namespace daikou::domain
