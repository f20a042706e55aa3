// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/report_index.h"

#include "domain/rules/place_rules.h"

namespace daikou::reports {

namespace {

constexpr Words placesWord{"Places", "ទីកន្លែង"};
constexpr Words partnersWord{"Partners", "ដៃគូ"};
constexpr Words sectorsWord{"Sectors", "វិស័យ"};

} // namespace

void ReportIndex::addPlaces(const QList<domain::RecordId>& areas, const QString& anchor)
{
    for (const auto& area : areas) {
        const QString code = m_basis.names().codeOf(area);
        for (qsizetype length = code.size(); length >= 2; length -= 2) {
            const auto above = domain::areaIdOf(code.left(length));
            if (!m_basis.names().codeOf(above).isEmpty())
                m_index.add(placesWord, m_basis.names().area(above), anchor);
        }
    }
}

void ReportIndex::addPartners(const domain::WholePartnership& whole, const QString& anchor)
{
    for (const auto& party : whole.parties)
        m_index.add(partnersWord, m_basis.names().party(party.who()), anchor);
}

void ReportIndex::addSectors(const QList<domain::RecordId>& sectors, const QString& anchor)
{
    for (const auto& sector : sectors)
        m_index.add(sectorsWord, m_basis.names().title(sector), anchor);
}

} // namespace daikou::reports
