// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/contents/basis.h"

namespace daikou::reports {

/// How many records of a report lie in each province, by its code. One that lies in several counts in each.
struct PlaceCounts {
    QHash<QString, qint64> byProvince;
    qint64 unknown = 0; ///< lie nowhere that is recorded
    void add(Basis& basis, const QList<domain::RecordId>& areas);
};

/// A page with a heading, the map of tiles and a table of the provinces that have any.
void writePlaceMap(Basis& basis, DocumentWriter& out, const Words& heading, const Words& counted,
                   const PlaceCounts& counts);

} // namespace daikou::reports
