// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/provinces.h"

#include <algorithm>
#include <array>

namespace daikou::reports::charts {

namespace {

constexpr std::array<Province, 25> provinceTable{{
    {"01", {"Banteay Meanchey", "បន្ទាយមានជ័យ"}, 1, 1},
    {"02", {"Battambang", "បាត់ដំបង"}, 1, 2},
    {"03", {"Kampong Cham", "កំពង់ចាម"}, 3, 2},
    {"04", {"Kampong Chhnang", "កំពង់ឆ្នាំង"}, 2, 2},
    {"05", {"Kampong Speu", "កំពង់ស្ពឺ"}, 2, 3},
    {"06", {"Kampong Thom", "កំពង់ធំ"}, 3, 1},
    {"07", {"Kampot", "កំពត"}, 2, 5},
    {"08", {"Kandal", "កណ្តាល"}, 3, 4},
    {"09", {"Koh Kong", "កោះកុង"}, 1, 4},
    {"10", {"Kratié", "ក្រចេះ"}, 4, 1},
    {"11", {"Mondulkiri", "មណ្ឌលគិរី"}, 5, 1},
    {"12", {"Phnom Penh", "ភ្នំពេញ"}, 3, 3},
    {"13", {"Preah Vihear", "ព្រះវិហារ"}, 3, 0},
    {"14", {"Prey Veng", "ព្រៃវែង"}, 4, 3},
    {"15", {"Pursat", "ពោធិ៍សាត់"}, 1, 3},
    {"16", {"Ratanakiri", "រតនគិរី"}, 5, 0},
    {"17", {"Siem Reap", "សៀមរាប"}, 2, 1},
    {"18", {"Preah Sihanouk", "ព្រះសីហនុ"}, 1, 5},
    {"19", {"Stung Treng", "ស្ទឹងត្រែង"}, 4, 0},
    {"20", {"Svay Rieng", "ស្វាយរៀង"}, 4, 4},
    {"21", {"Takéo", "តាកែវ"}, 2, 4},
    {"22", {"Oddar Meanchey", "ឧត្តរមានជ័យ"}, 2, 0},
    {"23", {"Kep", "កែប"}, 3, 5},
    {"24", {"Pailin", "ប៉ៃលិន"}, 0, 2},
    {"25", {"Tboung Khmum", "ត្បូងឃ្មុំ"}, 4, 2},
}};

} // namespace

std::span<const Province> provinces()
{
    return provinceTable;
}

const Province* findProvince(QStringView code)
{
    const auto found = std::find_if(provinceTable.begin(), provinceTable.end(), [&](const Province& province) {
        return code == QLatin1String(province.code.data(), qsizetype(province.code.size()));
    });
    return found == provinceTable.end() ? nullptr : &*found;
}

QSize provinceGridSize()
{
    return {6, 6};
}

} // namespace daikou::reports::charts
