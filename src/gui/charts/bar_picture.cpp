// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/bar_picture.h"

#include "domain/values/current_language.h"

namespace daikou::gui {

BarPicture::BarPicture(reports::charts::BarChart chart) : SizedPicture(std::move(chart))
{
    m_chart.setWesternDigits();
}

std::vector<int> BarPicture::partsOf(int row) const
{
    std::vector<int> filled;
    const auto& parts = m_chart.bars()[size_t(row)].parts;
    for (int part = 0; part < int(parts.size()); ++part)
        if (parts[size_t(part)] > 0)
            filled.push_back(part);
    return filled;
}

QString BarPicture::wordsOf(const BarSpot& spot) const
{
    const auto language = domain::currentLanguage();
    const auto& bar = m_chart.bars()[size_t(spot.bar)];
    const auto part = size_t(spot.part);
    if (spot.part < 0 || part >= bar.parts.size() || part >= m_chart.legend().size())
        return QStringLiteral("%1: %2").arg(bar.label.in(language), m_chart.valueOf(bar));
    return QStringLiteral("%1, %2: %3")
        .arg(bar.label.in(language), m_chart.legend()[part].in(language), m_chart.numberText(bar.parts[part]));
}

} // namespace daikou::gui
