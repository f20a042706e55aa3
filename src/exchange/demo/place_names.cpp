// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/names.h"

#include <array>

namespace daikou::exchange::demo {

namespace {

using domain::Words;

// In the order in which a small register takes them.
constexpr std::array provinceTable{
    ProvinceFacts{"02", {"Battambang", "បាត់ដំបង"}, 14, 1, 103},
    ProvinceFacts{"17", {"Siem Reap", "សៀមរាប"}, 13, 2, 100},
    ProvinceFacts{"15", {"Pursat", "ពោធិ៍សាត់"}, 7, 1, 49},
    ProvinceFacts{"07", {"Kampot", "កំពត"}, 9, 2, 93},
    ProvinceFacts{"14", {"Prey Veng", "ព្រៃវែង"}, 13, 1, 116},
    ProvinceFacts{"10", {"Kratié", "ក្រចេះ"}, 7, 1, 48},
    ProvinceFacts{"01", {"Banteay Meanchey", "បន្ទាយមានជ័យ"}, 9, 2, 67},
    ProvinceFacts{"03", {"Kampong Cham", "កំពង់ចាម"}, 10, 1, 109},
    ProvinceFacts{"04", {"Kampong Chhnang", "កំពង់ឆ្នាំង"}, 8, 1, 71},
    ProvinceFacts{"05", {"Kampong Speu", "កំពង់ស្ពឺ"}, 9, 2, 88},
    ProvinceFacts{"06", {"Kampong Thom", "កំពង់ធំ"}, 9, 1, 81},
    ProvinceFacts{"08", {"Kandal", "កណ្តាល"}, 13, 3, 127},
    ProvinceFacts{"09", {"Koh Kong", "កោះកុង"}, 7, 1, 29},
    ProvinceFacts{"11", {"Mondulkiri", "មណ្ឌលគិរី"}, 5, 1, 21},
    ProvinceFacts{"12", {"Phnom Penh", "ភ្នំពេញ"}, 14, 0, 105},
    ProvinceFacts{"13", {"Preah Vihear", "ព្រះវិហារ"}, 8, 1, 51},
    ProvinceFacts{"16", {"Ratanakiri", "រតនគិរី"}, 9, 1, 50},
    ProvinceFacts{"18", {"Preah Sihanouk", "ព្រះសីហនុ"}, 6, 3, 29},
    ProvinceFacts{"19", {"Stung Treng", "ស្ទឹងត្រែង"}, 6, 1, 34},
    ProvinceFacts{"20", {"Svay Rieng", "ស្វាយរៀង"}, 8, 2, 80},
    ProvinceFacts{"21", {"Takéo", "តាកែវ"}, 10, 1, 100},
    ProvinceFacts{"22", {"Oddar Meanchey", "ឧត្តរមានជ័យ"}, 5, 1, 24},
    ProvinceFacts{"23", {"Kep", "កែប"}, 2, 1, 5},
    ProvinceFacts{"24", {"Pailin", "ប៉ៃលិន"}, 2, 1, 8},
    ProvinceFacts{"25", {"Tboung Khmum", "ត្បូងឃ្មុំ"}, 7, 1, 64},
};

constexpr std::array heads{
    Words{"Prek", "ព្រែក"},     Words{"Kampong", "កំពង់"},   Words{"Phnum", "ភ្នំ"},       Words{"Boeng", "បឹង"},
    Words{"Svay", "ស្វាយ"},     Words{"Chrey", "ជ្រៃ"},     Words{"Trapeang", "ត្រពាំង"}, Words{"Koh", "កោះ"},
    Words{"Ou", "អូរ"},         Words{"Tuol", "ទួល"},       Words{"Wat", "វត្ត"},        Words{"Ampil", "អំពិល"},
    Words{"Romeas", "រមាស"},   Words{"Prey", "ព្រៃ"},      Words{"Stueng", "ស្ទឹង"},     Words{"Kouk", "គោក"},
    Words{"Spean", "ស្ពាន"},    Words{"Srae", "ស្រែ"},      Words{"Anlong", "អន្លង់"},    Words{"Veal", "វាល"},
    Words{"Chamkar", "ចម្ការ"}, Words{"Doun", "ដូន"},       Words{"Ta", "តា"},          Words{"Preaek Ta", "ព្រែកតា"},
    Words{"Angkor", "អង្គរ"},   Words{"Banteay", "បន្ទាយ"}, Words{"Roka", "រកា"},
};

constexpr std::array tails{
    Words{"Thmei", "ថ្មី"},    Words{"Chas", "ចាស់"},      Words{"Meanchey", "មានជ័យ"}, Words{"Reach", "រាជ"},
    Words{"Thum", "ធំ"},      Words{"Touch", "តូច"},      Words{"Leu", "លើ"},         Words{"Kraom", "ក្រោម"},
    Words{"Ampov", "អំពៅ"},   Words{"Khpos", "ខ្ពស់"},     Words{"Sambuor", "សម្បួរ"},   Words{"Kandal", "កណ្ដាល"},
    Words{"Veng", "វែង"},    Words{"Khmau", "ខ្មៅ"},     Words{"Krahom", "ក្រហម"},    Words{"Sa", "ស"},
    Words{"Rumduol", "រំដួល"}, Words{"Chambak", "ចំបក់"},   Words{"Trach", "ត្រាច"},     Words{"Pring", "ព្រីង"},
    Words{"Sdau", "ស្ដៅ"},    Words{"Krasang", "ក្រសាំង"}, Words{"Svay", "ស្វាយ"},      Words{"Ampil", "អំពិល"},
    Words{"Romeas", "រមាស"}, Words{"Sangkae", "សង្កែ"},  Words{"Dangkor", "ដង្កោ"},   Words{"Tnaot", "ត្នោត"},
    Words{"Daung", "ដូង"},    Words{"Chum", "ជុំ"},        Words{"Mlu", "ម្លូ"},         Words{"Rolous", "រលួស"},
};

} // namespace

std::span<const ProvinceFacts> provinces()
{
    return provinceTable;
}
std::span<const Words> placeHeads()
{
    return heads;
}
std::span<const Words> placeTails()
{
    return tails;
}

} // namespace daikou::exchange::demo
