// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/assessments/gap_picture.h"

#include "domain/values/current_language.h"

namespace daikou::gui {

using reports::charts::GapChart;
using reports::charts::GapRow;

namespace {

/// "Roads: citizens 2.4 (36), council 3.9 (9), −1.5".
QString rowWords(const GapRow& row, const std::vector<reports::Bilingual>& sides)
{
    const auto language = domain::currentLanguage();
    QStringList said;
    for (size_t side = 0; side < sides.size() && side < row.marks.size(); ++side) {
        const auto& mark = row.marks[side];
        const QString number =
            mark.mean ? QStringLiteral("%1 (%2)").arg(*mark.mean, 0, 'f', 1).arg(mark.n) : QStringLiteral("–");
        said += QStringLiteral("%1 %2").arg(sides[side].in(language), number);
    }
    if (!row.shown.isEmpty())
        said += row.shown;
    return QStringLiteral("%1: %2").arg(row.label.in(language), said.join(QStringLiteral(", ")));
}

} // namespace

GapPicture::GapPicture(GapChart chart) : SizedPicture(std::move(chart))
{
    m_chart.setWesternDigits();
}

std::vector<int> GapPicture::partsOf(int row) const
{
    std::vector<int> answered;
    const auto& marks = m_chart.rows()[size_t(row)].marks;
    for (int side = 0; side < int(marks.size()); ++side)
        if (marks[size_t(side)].mean)
            answered.push_back(side);
    return answered;
}

QString GapPicture::wordsOf(const BarSpot& spot) const
{
    const auto& row = m_chart.rows()[size_t(spot.bar)];
    if (spot.part < 0 || size_t(spot.part) >= row.marks.size())
        return rowWords(row, m_chart.sides());
    const auto language = domain::currentLanguage();
    return QStringLiteral("%1, %2: %3")
        .arg(row.label.in(language), m_chart.sides()[size_t(spot.part)].in(language),
             m_chart.markText(row.marks[size_t(spot.part)]));
}

QString RadarPicture::wordsOf(const BarSpot& spot) const
{
    return rowWords(m_chart.rows()[size_t(spot.bar)], m_chart.sides());
}

} // namespace daikou::gui
