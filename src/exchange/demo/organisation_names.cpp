// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/names.h"

#include <array>

namespace daikou::exchange::demo {

namespace {

using domain::Words;

constexpr std::array causeTable{
    Cause{"agriculture", {"Good Harvests", "ទិន្នផលល្អ"}},
    Cause{"agriculture", {"Organic Farming", "កសិកម្មសរីរាង្គ"}},
    Cause{"roads", {"Better Village Roads", "ផ្លូវជនបទល្អ"}},
    Cause{"roads", {"Safe Bridges", "ស្ពានសុវត្ថិភាព"}},
    Cause{"irrigation", {"Fair Irrigation", "ការចែករំលែកទឹកស្រែ"}},
    Cause{"irrigation", {"Canal Care", "ការថែទាំប្រឡាយ"}},
    Cause{"enterprise", {"Small Savings", "ការសន្សំប្រាក់"}},
    Cause{"enterprise", {"Village Crafts", "សិប្បកម្មភូមិ"}},
    Cause{"health", {"Healthy Mothers", "សុខភាពមាតា"}},
    Cause{"health", {"Village Health", "សុខភាពភូមិ"}},
    Cause{"education", {"Girls' Education", "ការអប់រំកុមារី"}},
    Cause{"education", {"Reading and Writing", "អក្ខរកម្ម"}},
    Cause{"water", {"Clean Water", "ទឹកស្អាត"}},
    Cause{"water", {"Hygiene and Sanitation", "អនាម័យ"}},
    Cause{"vulnerable", {"Care of the Elderly", "ការថែទាំមនុស្សចាស់"}},
    Cause{"vulnerable", {"Rights of People with Disability", "សិទ្ធិជនមានពិការភាព"}},
    Cause{"forestry", {"Living Forests", "ព្រៃឈើ"}},
    Cause{"forestry", {"Bamboo and Resin", "ឫស្សី និងជ័រ"}},
    Cause{"fisheries", {"Lake and Fish", "បឹង និងត្រី"}},
    Cause{"fisheries", {"River Protection", "ការការពារទន្លេ"}},
    Cause{"environment", {"Green Villages", "ភូមិបៃតង"}},
    Cause{"environment", {"Less Waste", "ការកាត់បន្ថយសំរាម"}},
    Cause{"land", {"Land Rights", "សិទ្ធិដីធ្លី"}},
    Cause{"land", {"Peaceful Borders of Fields", "សន្តិភាពព្រំដី"}},
    Cause{"governance", {"Open Councils", "តម្លាភាពក្រុមប្រឹក្សា"}},
    Cause{"governance", {"Citizens' Participation", "ការចូលរួមរបស់ប្រជាពលរដ្ឋ"}},
    Cause{"security", {"Safe Villages", "ភូមិមានសុវត្ថិភាព"}},
    Cause{"security", {"Road Safety", "សុវត្ថិភាពចរាចរណ៍"}},
    Cause{"gender", {"Equal Rights", "សិទ្ធិស្មើគ្នា"}},
    Cause{"gender", {"Peace at Home", "សុភមង្គលគ្រួសារ"}},
    Cause{"youth", {"Children's Future", "អនាគតកុមារ"}},
    Cause{"youth", {"Youth Skills", "ជំនាញយុវជន"}},
};

constexpr std::array communityTable{
    Words{"Women for {cause} in {place}", "ស្ត្រីដើម្បី{cause} នៅ{place}"},
    Words{"Youth for {cause} in {place}", "យុវជនដើម្បី{cause} នៅ{place}"},
    Words{"Farmers for {cause} in {place}", "កសិករដើម្បី{cause} នៅ{place}"},
    Words{"Community of {place} for {cause}", "សហគមន៍{place} ដើម្បី{cause}"},
    Words{"Committee for {cause}, {place}", "គណៈកម្មការដើម្បី{cause} {place}"},
    Words{"Friends of {cause} in {place}", "មិត្តភក្តិដើម្បី{cause} នៅ{place}"},
    Words{"Pagoda Group for {cause}, {place}", "ក្រុមវត្តដើម្បី{cause} {place}"},
};

constexpr std::array localNgoTable{
    Words{"Association for {cause} in {place}", "សមាគមដើម្បី{cause} នៅ{place}"},
    Words{"{place} Centre for {cause}", "មជ្ឈមណ្ឌល{place} ដើម្បី{cause}"},
    Words{"{place} Network for {cause}", "បណ្ដាញ{place} ដើម្បី{cause}"},
    Words{"Organisation for {cause} of {place}", "អង្គការដើម្បី{cause} {place}"},
    Words{"Together for {cause}, {place}", "រួមគ្នាដើម្បី{cause} {place}"},
    Words{"{place} Foundation for {cause}", "មូលនិធិ{place} ដើម្បី{cause}"},
};

constexpr std::array foreignHeadTable{
    Words{"White Lotus", "ផ្កាឈូកស"},      Words{"Sugar Palm", "ដើមត្នោត"},   Words{"Rumduol", "រំដួល"},
    Words{"Two Rivers", "ទន្លេពីរ"},       Words{"Open Hand", "ដៃបើកចំហ"},    Words{"Banyan", "ដើមជ្រៃ"},
    Words{"Blue Kingfisher", "ចចាតខៀវ"}, Words{"Monsoon", "មូសុង"},          Words{"Rice Grain", "គ្រាប់ស្រូវ"},
    Words{"Long Bridge", "ស្ពានវែង"},     Words{"Morning Star", "ផ្កាយព្រឹក"}, Words{"Jasmine", "ម្លិះ"},
};
constexpr std::array foreignTailTable{
    Words{"Development Partners", "ដៃគូអភិវឌ្ឍន៍"}, Words{"Relief International", "សង្គ្រោះអន្តរជាតិ"},
    Words{"Exchange", "ផ្លាស់ប្ដូរបទពិសោធន៍"},        Words{"Children's Aid", "ជំនួយកុមារ"},
    Words{"Rural Service", "សេវាជនបទ"},         Words{"Volunteers", "អ្នកស្ម័គ្រចិត្ត"},
    Words{"Learning Network", "បណ្ដាញសិក្សា"},
};
constexpr std::array donorTailTable{
    Words{"Fund", "មូលនិធិ"},
    Words{"Cooperation Agency", "ទីភ្នាក់ងារសហប្រតិបត្តិការ"},
    Words{"Foundation for Rural Futures", "មូលនិធិដើម្បីអនាគតជនបទ"},
};

constexpr std::array departmentTable{
    Cause{"roads", {"Department of Rural Development, {place}", "មន្ទីរអភិវឌ្ឍន៍ជនបទ {place}"}},
    Cause{"agriculture", {"Department of Agriculture, {place}", "មន្ទីរកសិកម្ម រុក្ខាប្រមាញ់ និងនេសាទ {place}"}},
    Cause{"irrigation", {"Department of Water Resources, {place}", "មន្ទីរធនធានទឹក និងឧតុនិយម {place}"}},
    Cause{"education", {"Department of Education, {place}", "មន្ទីរអប់រំ យុវជន និងកីឡា {place}"}},
    Cause{"health", {"Department of Health, {place}", "មន្ទីរសុខាភិបាល {place}"}},
    Cause{"environment", {"Department of Environment, {place}", "មន្ទីរបរិស្ថាន {place}"}},
    Cause{"gender", {"Department of Women's Affairs, {place}", "មន្ទីរកិច្ចការនារី {place}"}},
    Cause{"land", {"Department of Land Management, {place}", "មន្ទីររៀបចំដែនដី {place}"}},
    Cause{"governance", {"Provincial Administration of {place}", "រដ្ឋបាល{place}"}},
};

constexpr std::array firmTable{
    Words{"{place} Rice Mill", "រោងម៉ាស៊ីនកិនស្រូវ{place}"},
    Words{"{place} Building Contractors", "អ្នកម៉ៅការសំណង់{place}"},
    Words{"{place} Transport", "ដឹកជញ្ជូន{place}"},
    Words{"{place} Market Association of Traders", "អាជីវករផ្សារ{place}"},
};
constexpr std::array mediaTable{
    Words{"Radio {place}", "វិទ្យុ{place}"},
    Words{"{place} News", "ព័ត៌មាន{place}"},
};
constexpr std::array academicTable{
    Words{"{place} Teacher Training Centre", "មជ្ឈមណ្ឌលគរុកោសល្យ{place}"},
    Words{"{place} Institute of Local Studies", "វិទ្យាស្ថានសិក្សាមូលដ្ឋាន{place}"},
};

} // namespace

std::span<const Cause> causes()
{
    return causeTable;
}
std::span<const Words> communityPatterns()
{
    return communityTable;
}
std::span<const Words> localNgoPatterns()
{
    return localNgoTable;
}
std::span<const Words> foreignHeads()
{
    return foreignHeadTable;
}
std::span<const Words> foreignTails()
{
    return foreignTailTable;
}
std::span<const Words> donorTails()
{
    return donorTailTable;
}
std::span<const Cause> departments()
{
    return departmentTable;
}
std::span<const Words> firmPatterns()
{
    return firmTable;
}
std::span<const Words> mediaPatterns()
{
    return mediaTable;
}
std::span<const Words> academicPatterns()
{
    return academicTable;
}

} // namespace daikou::exchange::demo
