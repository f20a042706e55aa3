// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/names.h"

#include <array>

namespace daikou::exchange::demo {

namespace {

using domain::Words;

constexpr std::array families{
    Words{"Sok", "សុខ"},    Words{"Chea", "ជា"},  Words{"Keo", "កែវ"},  Words{"Chan", "ចាន់"},  Words{"Heng", "ហេង"},
    Words{"Kim", "គីម"},    Words{"Ly", "លី"},     Words{"Meas", "មាស"}, Words{"Mao", "ម៉ៅ"},    Words{"Nhem", "ញ៉ែម"},
    Words{"Nou", "នូ"},     Words{"Ouk", "អ៊ុក"},   Words{"Pen", "ប៉ែន"},  Words{"Phan", "ផាន"},  Words{"Pich", "ពេជ្រ"},
    Words{"Prak", "ប្រាក់"}, Words{"Ros", "រស់"},   Words{"Sam", "សំ"},    Words{"Seng", "សេង"},  Words{"Sim", "ស៊ឹម"},
    Words{"Som", "សោម"},   Words{"Suon", "សួន"},  Words{"Tep", "ទេព"},  Words{"Thong", "ថោង"}, Words{"Touch", "ទូច"},
    Words{"Uch", "អ៊ុច"},    Words{"Vann", "វ៉ាន់"}, Words{"Yim", "យឹម"},   Words{"Yos", "យស់"},    Words{"Khiev", "ខៀវ"},
    Words{"Long", "ឡុង"},   Words{"Mom", "ម៉ម"},   Words{"Nget", "ង៉ែត"}, Words{"Oum", "អ៊ុំ"},     Words{"Kong", "គង់"},
    Words{"Hun", "ហ៊ុន"},    Words{"Duong", "ដួង"}, Words{"Chhim", "ឈឹម"}, Words{"Bun", "ប៊ុន"},    Words{"Am", "អំ"},
};

constexpr std::array women{
    Words{"Bopha", "បុប្ផា"},      Words{"Sophea", "សុភា"},      Words{"Chanthou", "ចាន់ធូ"}, Words{"Sreymom", "ស្រីមុំ"},
    Words{"Kunthea", "គន្ធា"},    Words{"Sokha", "សុខា"},       Words{"Maly", "ម៉ាលី"},      Words{"Rachana", "រចនា"},
    Words{"Kolab", "កុលាប"},      Words{"Sovanna", "សុវណ្ណា"},   Words{"Phalla", "ផល្លា"},   Words{"Thida", "ធីតា"},
    Words{"Channary", "ចាន់ណារី"}, Words{"Sreyneang", "ស្រីនាង"}, Words{"Davy", "ដាវី"},      Words{"Sopheap", "សុភាព"},
    Words{"Leakhena", "លក្ខិណា"},  Words{"Monika", "មុនីកា"},     Words{"Sothea", "សុធា"},    Words{"Chenda", "ចិន្ដា"},
    Words{"Romdoul", "រំដួល"},     Words{"Pisey", "ពិសី"},        Words{"Nary", "ណារី"},      Words{"Sreypov", "ស្រីពៅ"},
};

constexpr std::array men{
    Words{"Sopheak", "សុភ័ក្ត្រ"},   Words{"Dara", "ដារ៉ា"},     Words{"Vuthy", "វុទ្ធី"},    Words{"Samnang", "សំណាង"},
    Words{"Rithy", "ឫទ្ធី"},       Words{"Borey", "បូរី"},      Words{"Visal", "វិសាល"},   Words{"Sokhom", "សុខុម"},
    Words{"Chamroeun", "ចម្រើន"}, Words{"Narith", "ណារិទ្ធ"},  Words{"Piseth", "ពិសិដ្ឋ"},  Words{"Kosal", "កុសល"},
    Words{"Veasna", "វាសនា"},    Words{"Makara", "មករា"},   Words{"Sarath", "សារ៉ាត់"}, Words{"Ratha", "រដ្ឋា"},
    Words{"Bunthoeun", "ប៊ុនធឿន"}, Words{"Sophal", "សុផល"},    Words{"Phirun", "ភិរុណ"},   Words{"Vanna", "វណ្ណា"},
    Words{"Chetra", "ចេត្រា"},    Words{"Sambath", "សម្បត្តិ"}, Words{"Kimsan", "គឹមសាន"}, Words{"Ponleu", "ពន្លឺ"},
};

constexpr std::array roleTable{
    Words{"Director", "នាយក"},
    Words{"Programme manager", "អ្នកគ្រប់គ្រងកម្មវិធី"},
    Words{"Field officer", "មន្ត្រីមូលដ្ឋាន"},
    Words{"Accountant", "គណនេយ្យករ"},
    Words{"Chair of the committee", "ប្រធានគណៈកម្មការ"},
    Words{"Facilitator", "អ្នកសម្របសម្រួល"},
    Words{"Volunteer", "អ្នកស្ម័គ្រចិត្ត"},
};

} // namespace

std::span<const Words> familyNames()
{
    return families;
}
std::span<const Words> womensNames()
{
    return women;
}
std::span<const Words> mensNames()
{
    return men;
}
std::span<const Words> roles()
{
    return roleTable;
}

} // namespace daikou::exchange::demo
