// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/event_texts.h"

#include <array>

namespace daikou::exchange::demo {

using domain::EventKind;
using domain::PartnershipLevel;
using domain::Words;

namespace {

constexpr std::array events{
    EventText{EventKind::PartnershipWorkshop,
              {"Partnership workshop of {district}, {year}", "សិក្ខាសាលាភាពជាដៃគូ {district} ឆ្នាំ {year}"},
              {"Councils and civil society agree on what they do together next year.",
               "ក្រុមប្រឹក្សា និងសង្គមស៊ីវិលព្រមព្រៀងលើសកម្មភាពរួមសម្រាប់ឆ្នាំក្រោយ។"},
              3},
    EventText{EventKind::PartnershipWorkshop,
              {"Joint planning workshop in {place}, {year}", "សិក្ខាសាលាធ្វើផែនការរួម នៅ{place} ឆ្នាំ {year}"},
              {"Look at last year's plan, and make the next one.", "ពិនិត្យផែនការឆ្នាំមុន និងរៀបចំផែនការបន្ទាប់។"},
              2},
    EventText{EventKind::Training,
              {"Training on public budgets, {place} {year}", "វគ្គបណ្ដុះបណ្ដាលស្ដីពីថវិកាសាធារណៈ {place} {year}"},
              {"Councillors and citizens read the commune budget together.", "ក្រុមប្រឹក្សា និងពលរដ្ឋអានថវិកាឃុំជាមួយគ្នា។"},
              2},
    EventText{EventKind::InterfaceMeeting,
              {"Meeting of citizens and council in {place}, {year}", "កិច្ចប្រជុំពលរដ្ឋ និងក្រុមប្រឹក្សា នៅ{place} ឆ្នាំ {year}"},
              {"Put both views of the council's work side by side.", "ដាក់ទស្សនៈទាំងពីរអំពីការងារក្រុមប្រឹក្សានៅក្បែរគ្នា។"},
              1},
    EventText{
        EventKind::DistrictIntegrationWorkshop,
        {"District Integration Workshop of {district}, {year}", "សិក្ខាសាលាសមាហរណកម្ម {district} ឆ្នាំ {year}"},
        {"Bring the communes' priorities and the departments' means together.", "ផ្សារភ្ជាប់អាទិភាពរបស់ឃុំជាមួយធនធានរបស់មន្ទីរ។"},
        1},
};

constexpr std::array activities{
    ActivityText{"roads",
                 {"The road to the market is cut in the rains.", "ផ្លូវទៅផ្សារត្រូវដាច់នៅរដូវវស្សា។"},
                 {"Repair the road to the market before the rains", "ជួសជុលផ្លូវទៅផ្សារមុនរដូវវស្សា"},
                 {"A cart passes on any day of September.", "រទេះធ្វើដំណើរបានគ្រប់ថ្ងៃក្នុងខែកញ្ញា។"},
                 PartnershipLevel::Commune,
                 300,
                 2500},
    ActivityText{"roads",
                 {"Nobody looks after the bridge.", "គ្មាននរណាថែទាំស្ពានទេ។"},
                 {"Elect a committee for the bridge", "ជ្រើសតាំងគណៈកម្មការថែទាំស្ពាន"},
                 {"The committee meets each month.", "គណៈកម្មការប្រជុំរៀងរាល់ខែ។"},
                 PartnershipLevel::Village,
                 0,
                 0},
    ActivityText{"water",
                 {"Two villages drink from the pond.", "ភូមិពីរប្រើទឹកស្រះសម្រាប់ផឹក។"},
                 {"Dig two wells and test their water", "ជីកអណ្ដូងពីរ និងធ្វើតេស្តទឹក"},
                 {"The health centre finds the water clean.", "មណ្ឌលសុខភាពបញ្ជាក់ថាទឹកស្អាត។"},
                 PartnershipLevel::Commune,
                 600,
                 3000},
    ActivityText{"water",
                 {"Pumps stand broken for months.", "ស្នប់ទឹកខូចរាប់ខែគ្មានជួសជុល។"},
                 {"Train a pump mechanic in each village", "បណ្ដុះបណ្ដាលជាងជួសជុលស្នប់ក្នុងភូមិនីមួយៗ"},
                 {"A broken pump works again within a week.", "ស្នប់ដែលខូចប្រើបានវិញក្នុងមួយសប្ដាហ៍។"},
                 PartnershipLevel::Commune,
                 100,
                 500},
    ActivityText{"education",
                 {"Children leave school after the fourth year.", "កុមារឈប់រៀនក្រោយថ្នាក់ទីបួន។"},
                 {"Visit the families of children who left school", "ចុះសួរសុខទុក្ខគ្រួសារកុមារដែលឈប់រៀន"},
                 {"Half of them are back at school.", "កុមារពាក់កណ្ដាលត្រឡប់មករៀនវិញ។"},
                 PartnershipLevel::Village,
                 0,
                 0},
    ActivityText{"education",
                 {"The school has no fence.", "សាលារៀនគ្មានរបង។"},
                 {"Build a fence around the school", "សាងសង់របងសាលារៀន"},
                 {"The fence stands.", "របងសាងសង់រួចរាល់។"},
                 PartnershipLevel::Commune,
                 400,
                 2000},
    ActivityText{"health",
                 {"Women give birth at home without help.", "ស្ត្រីសម្រាលកូននៅផ្ទះដោយគ្មានអ្នកជួយ។"},
                 {"Agree with drivers on rides to the health centre", "ព្រមព្រៀងជាមួយអ្នកបើកបរដឹកទៅមណ្ឌលសុខភាព"},
                 {"A list of drivers hangs in each village.", "បញ្ជីអ្នកបើកបរបិទនៅគ្រប់ភូមិ។"},
                 PartnershipLevel::Commune,
                 50,
                 300},
    ActivityText{"health",
                 {"Dengue returns each year.", "ជំងឺគ្រុនឈាមកើតរៀងរាល់ឆ្នាំ។"},
                 {"Clean jars and pools every Friday from May", "សម្អាតពាង និងត្រពាំងរៀងរាល់ថ្ងៃសុក្រពីខែឧសភា"},
                 {"Fewer cases than in the year before.", "ករណីតិចជាងឆ្នាំមុន។"},
                 PartnershipLevel::Village,
                 0,
                 0},
    ActivityText{"agriculture",
                 {"Rice is sold at a loss at harvest.", "ស្រូវលក់ខាតនៅពេលច្រូតកាត់។"},
                 {"Set up a rice bank", "បង្កើតធនាគារស្រូវ"},
                 {"Forty families have a share.", "សែសិបគ្រួសារមានភាគហ៊ុន។"},
                 PartnershipLevel::Village,
                 200,
                 1500},
    ActivityText{"irrigation",
                 {"The canal is full of mud.", "ប្រឡាយពេញដោយភក់។"},
                 {"Dredge the canal together in April", "ស្ដារប្រឡាយរួមគ្នានៅខែមេសា"},
                 {"Water reaches the last field.", "ទឹកទៅដល់ស្រែចុងក្រោយ។"},
                 PartnershipLevel::Commune,
                 300,
                 4000},
    ActivityText{"forestry",
                 {"Trees of the community forest are cut at night.", "ដើមឈើក្នុងព្រៃសហគមន៍ត្រូវកាប់នៅពេលយប់។"},
                 {"Patrol the community forest twice a month", "ល្បាតព្រៃសហគមន៍ពីរដងក្នុងមួយខែ"},
                 {"The patrol book is kept.", "សៀវភៅល្បាតត្រូវបានកត់ត្រា។"},
                 PartnershipLevel::District,
                 50,
                 400},
    ActivityText{"governance",
                 {"Nobody knows what the commune spends.", "គ្មាននរណាដឹងថាឃុំចំណាយអ្វីខ្លះ។"},
                 {"Post the budget on the board and read it aloud", "បិទផ្សាយថវិកា និងអានឱ្យស្ដាប់ជាសាធារណៈ"},
                 {"The board shows this year's budget.", "ក្ដារព័ត៌មានបង្ហាញថវិកាឆ្នាំនេះ។"},
                 PartnershipLevel::Commune,
                 0,
                 0},
    ActivityText{"security",
                 {"Young men fight at festivals.", "យុវជនវាយតប់គ្នានៅពេលបុណ្យ។"},
                 {"Meet with youth and police before each festival", "ប្រជុំជាមួយយុវជន និងនគរបាលមុនបុណ្យនីមួយៗ"},
                 {"No one is hurt at the next festival.", "គ្មានអ្នករបួសនៅពេលបុណ្យបន្ទាប់។"},
                 PartnershipLevel::Commune,
                 0,
                 0},
    ActivityText{"gender",
                 {"Violence at home is kept silent.", "អំពើហិង្សាក្នុងគ្រួសារត្រូវលាក់បាំង។"},
                 {"Train the committee for women and children to listen", "បណ្ដុះបណ្ដាលគណៈកម្មាធិការស្ត្រី និងកុមារឱ្យចេះស្ដាប់"},
                 {"Women know whom to ask.", "ស្ត្រីដឹងថាត្រូវពឹងពាក់អ្នកណា។"},
                 PartnershipLevel::Commune,
                 80,
                 600},
    ActivityText{"youth",
                 {"Young people leave for the border.", "យុវជនចាកចេញទៅព្រំដែន។"},
                 {"Run a savings group for young people", "ដំណើរការក្រុមសន្សំសម្រាប់យុវជន"},
                 {"Twenty members save each month.", "សមាជិកម្ភៃនាក់សន្សំរៀងរាល់ខែ។"},
                 PartnershipLevel::Village,
                 50,
                 400},
    ActivityText{"environment",
                 {"Rubbish lies along the river.", "សំរាមនៅតាមមាត់ទន្លេ។"},
                 {"Collect rubbish at the market each week", "ប្រមូលសំរាមនៅផ្សាររៀងរាល់សប្ដាហ៍"},
                 {"The bank is clean at full moon.", "មាត់ទន្លេស្អាតនៅថ្ងៃពេញបូណ៌មី។"},
                 PartnershipLevel::Commune,
                 100,
                 900},
};

constexpr std::array progress{
    Words{"The material has been bought; work begins after the harvest.", "បានទិញសម្ភារៈរួច ការងារចាប់ផ្ដើមក្រោយច្រូតកាត់។"},
    Words{"Half of the work is done.", "ការងារបានពាក់កណ្ដាល។"},
    Words{"The village met and shared the work out.", "ភូមិបានប្រជុំ និងបែងចែកការងារ។"},
    Words{"Finished and looked at together.", "បានបញ្ចប់ និងពិនិត្យរួមគ្នា។"},
    Words{"The training was held; 24 people came, 11 of them women.", "បានបណ្ដុះបណ្ដាល មាន 24 នាក់ចូលរួម ក្នុងនោះស្ត្រី 11 នាក់។"},
};

constexpr std::array obstacles{
    Words{"The money from the district has not come.", "ថវិកាពីស្រុកមិនទាន់មកដល់។"},
    Words{"The rains came early.", "ភ្លៀងមកមុនរដូវ។"},
    Words{"The chief was away for two months.", "មេឃុំអវត្តមានពីរខែ។"},
    Words{"Few came, since it was harvest time.", "មនុស្សមកតិច ដោយសាររដូវច្រូតកាត់។"},
};

constexpr std::array sources{
    Words{"Commune fund", "មូលនិធិឃុំ"},
    Words{"Half the commune, half the organisation", "ពាក់កណ្ដាលឃុំ ពាក់កណ្ដាលអង្គការ"},
    Words{"Contributions of the villagers", "ការរួមចំណែករបស់អ្នកភូមិ"},
    Words{"The organisation", "អង្គការ"},
};

constexpr std::array decisions{
    Words{"Meet again in six months and look at the plan.", "ជួបគ្នាម្ដងទៀតក្រោយប្រាំមួយខែ ដើម្បីពិនិត្យផែនការ។"},
    Words{"The council posts the plan on its board.", "ក្រុមប្រឹក្សាបិទផ្សាយផែនការនៅក្ដារព័ត៌មាន។"},
    Words{"The department sends its engineer to look at the canal.", "មន្ទីរចាត់វិស្វករមកពិនិត្យប្រឡាយ។"},
    Words{"Women hold at least three of the seats of each committee.", "ស្ត្រីមានយ៉ាងតិចបីអាសនៈក្នុងគណៈកម្មការនីមួយៗ។"},
};

} // namespace

std::span<const EventText> eventTexts()
{
    return events;
}
std::span<const ActivityText> activityTexts()
{
    return activities;
}
std::span<const Words> progressTexts()
{
    return progress;
}
std::span<const Words> obstacleTexts()
{
    return obstacles;
}
std::span<const Words> costSources()
{
    return sources;
}
std::span<const Words> decisionTexts()
{
    return decisions;
}

} // namespace daikou::exchange::demo
