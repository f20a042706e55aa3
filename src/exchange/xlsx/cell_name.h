// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace daikou::exchange {

/// Where a cell stands: its row from 1, its column from 0.
struct CellPlace {
    qint64 row = 0;
    int column = 0;

    bool operator==(const CellPlace&) const = default;
};

/// "F7"; none where a text is no such name or names a cell that no sheet has.
std::optional<CellPlace> cellPlace(QStringView name);
/// The name that a spreadsheet shows: "F7".
QString cellName(const CellPlace& place);

} // namespace daikou::exchange
