// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/assessment_texts.h"

#include <array>

namespace daikou::exchange::demo {

namespace {

constexpr std::array lowRated{
    AssessmentText{"participation",
                   {"People hear of the meeting only after it was held.", "ប្រជាពលរដ្ឋដឹងអំពីកិច្ចប្រជុំតែក្រោយពេលប្រជុំរួច។"},
                   {"Announce each meeting in the villages a week before.", "ប្រកាសកិច្ចប្រជុំនីមួយៗតាមភូមិមុនមួយសប្ដាហ៍។"},
                   {"Announce council meetings in every village a week before", "ប្រកាសកិច្ចប្រជុំក្រុមប្រឹក្សានៅគ្រប់ភូមិមុនមួយសប្ដាហ៍"},
                   {"People of every village come to the meetings.", "មានប្រជាពលរដ្ឋពីគ្រប់ភូមិមកចូលរួមប្រជុំ។"}},
    AssessmentText{
        "cso_partnership",
        {"The council and the organisations met once last year.", "ឆ្នាំមុន ក្រុមប្រឹក្សា និងអង្គការបានជួបគ្នាតែម្ដងប៉ុណ្ណោះ។"},
        {"Meet every three months on a fixed day.", "ជួបប្រជុំរៀងរាល់បីខែម្ដងនៅថ្ងៃកំណត់។"},
        {"Hold a meeting of council and organisations every three months", "រៀបចំកិច្ចប្រជុំរវាងក្រុមប្រឹក្សា និងអង្គការរៀងរាល់បីខែ"},
        {"There are minutes of four meetings a year.", "មានកំណត់ហេតុកិច្ចប្រជុំបួនដងក្នុងមួយឆ្នាំ។"}},
    AssessmentText{
        "transparency",
        {"Nobody has seen how the commune's money was spent.", "គ្មាននរណាបានឃើញការចំណាយថវិការបស់ឃុំទេ។"},
        {"Put the budget on the notice board in plain words.", "បិទថវិកានៅក្ដារព័ត៌មានដោយពាក្យងាយយល់។"},
        {"Put budget and spending on the notice board each quarter", "បិទថវិកា និងការចំណាយនៅក្ដារព័ត៌មានរៀងរាល់ត្រីមាស"},
        {"The sheet on the board is not older than three months.", "តារាងនៅក្ដារព័ត៌មានមិនចាស់ជាងបីខែ។"}},
    AssessmentText{
        "accountability",
        {"People complained about the road and got no answer.", "ប្រជាពលរដ្ឋបានប្ដឹងអំពីផ្លូវ ប៉ុន្តែមិនទទួលបានចម្លើយទេ។"},
        {"Answer each complaint within a month.", "ឆ្លើយតបបណ្ដឹងនីមួយៗក្នុងរយៈពេលមួយខែ។"},
        {"Keep a book of complaints and answer each within a month", "កត់ត្រាបណ្ដឹងក្នុងសៀវភៅ និងឆ្លើយតបក្នុងរយៈពេលមួយខែ"},
        {"No complaint in the book is older than a month.", "ក្នុងសៀវភៅគ្មានបណ្ដឹងណាលើសមួយខែទេ។"}},
    AssessmentText{"services",
                   {"The work was left half done after the rains.", "ការងារត្រូវបានទុកចោលពាក់កណ្ដាលក្រោយរដូវវស្សា។"},
                   {"Let villagers check the work before it is paid.", "ឱ្យអ្នកភូមិពិនិត្យការងារមុនពេលទូទាត់ប្រាក់។"},
                   {"Have a committee of villagers check each work before it is paid",
                    "ឱ្យគណៈកម្មការអ្នកភូមិពិនិត្យការងារនីមួយៗមុនពេលទូទាត់ប្រាក់"},
                   {"The committee has signed for each work.", "គណៈកម្មការបានចុះហត្ថលេខាលើការងារនីមួយៗ។"}},
    AssessmentText{
        "inclusion",
        {"Those who live far away are not asked.", "អ្នកដែលរស់នៅឆ្ងាយមិនត្រូវបានសួរទេ។"},
        {"Hold a meeting in the farthest village, for women and youth too.",
         "រៀបចំកិច្ចប្រជុំនៅភូមិឆ្ងាយបំផុត សម្រាប់ស្ត្រី និងយុវជនផងដែរ។"},
        {"Hold one council meeting a year in the farthest village", "រៀបចំកិច្ចប្រជុំក្រុមប្រឹក្សាមួយដងក្នុងមួយឆ្នាំនៅភូមិឆ្ងាយបំផុត"},
        {"Women, youth and the poorest speak there.", "ស្ត្រី យុវជន និងគ្រួសារក្រីក្របានបញ្ចេញមតិនៅទីនោះ។"}},
};

constexpr std::array standards{
    StandardText{{"A council meeting each month, open to all", "កិច្ចប្រជុំក្រុមប្រឹក្សារៀងរាល់ខែ ដែលបើកចំហសម្រាប់ទាំងអស់គ្នា"},
                 {"Law on the administration of communes and sangkats, 2001", "ច្បាប់ស្ដីពីការគ្រប់គ្រងរដ្ឋបាលឃុំ សង្កាត់ ឆ្នាំ ២០០១"},
                 6,
                 12},
    StandardText{{"Commune accounts on the notice board each quarter", "តារាងចំណូលចំណាយឃុំនៅក្ដារព័ត៌មានរៀងរាល់ត្រីមាស"},
                 {"The council's own work plan", "ផែនការការងាររបស់ក្រុមប្រឹក្សា"},
                 1,
                 4},
    StandardText{{"A meeting in each village once a year", "កិច្ចប្រជុំនៅភូមិនីមួយៗមួយដងក្នុងមួយឆ្នាំ"},
                 {"The council's own work plan", "ផែនការការងាររបស់ក្រុមប្រឹក្សា"},
                 3,
                 8},
};

} // namespace

std::span<const AssessmentText> assessmentTexts()
{
    return lowRated;
}

std::span<const StandardText> standardTexts()
{
    return standards;
}

} // namespace daikou::exchange::demo
