// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shared/sized_picture.h"

namespace daikou::gui {

/// A bar chart for a ChartView. Numbers are written 0-9, as everywhere in the windows.
class BarPicture : public SizedPicture<reports::charts::BarChart> {
public:
    explicit BarPicture(reports::charts::BarChart chart);

    int rows() const override { return int(m_chart.bars().size()); }
    /// Those that there is anything of.
    std::vector<int> partsOf(int row) const override;
    QString wordsOf(const BarSpot& spot) const override;
};

} // namespace daikou::gui
