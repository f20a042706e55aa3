// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shared/sized_picture.h"
#include "reports/charts/radar_chart.h"

namespace daikou::gui {

/// A gap chart for a ChartView. Numbers are written 0-9, as everywhere in the windows.
class GapPicture : public SizedPicture<reports::charts::GapChart> {
public:
    explicit GapPicture(reports::charts::GapChart chart);

    int rows() const override { return int(m_chart.rows().size()); }
    std::vector<int> partsOf(int row) const override;
    QString wordsOf(const BarSpot& spot) const override;
};

/// A radar for a ChartView: its themes are chosen whole.
class RadarPicture : public SizedPicture<reports::charts::RadarChart> {
public:
    using SizedPicture::SizedPicture;

    int rows() const override { return int(m_chart.rows().size()); }
    std::vector<int> partsOf(int) const override { return {}; }
    QString wordsOf(const BarSpot& spot) const override;
};

} // namespace daikou::gui
