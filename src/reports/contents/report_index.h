// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/partnership_rules.h"
#include "reports/contents/basis.h"
#include "reports/document/index_builder.h"

namespace daikou::reports {

/// The index of a report by place, partner and sector.
class ReportIndex {
public:
    explicit ReportIndex(Basis& basis) : m_basis(basis), m_index(basis.mode()) {}

    /// Each area, with the district and the province that hold it.
    void addPlaces(const QList<domain::RecordId>& areas, const QString& anchor);
    void addPartners(const domain::WholePartnership& whole, const QString& anchor);
    void addSectors(const QList<domain::RecordId>& sectors, const QString& anchor);
    Index build() const { return m_index.build(); }

private:
    Basis& m_basis;
    IndexBuilder m_index;
};

} // namespace daikou::reports
