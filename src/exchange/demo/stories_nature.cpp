// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/texts.h"

namespace daikou::exchange::demo {

const Story forestStory{
    .numbers = {{{400, 1800, 50}, {24, 60, 2}, {40, 75, 5}, {4, 12, 1}, {80, 220, 10}, {3, 6, 1}}},
    .title = {"Community patrols that keep the forest standing, {place}", "ការល្បាតព្រៃសហគមន៍ដែលរក្សាព្រៃឈើ នៅ{place}"},
    .summary = {"The community forest of {place} lost trees every night. {b} villagers, the {unit} council and {org} "
                "began regular "
                "patrols with the forestry office. Illegal cutting fell from {c} cases a year to {d}, and {e} families "
                "earn from resin, "
                "bamboo and mushrooms.",
                "ព្រៃសហគមន៍នៅ{place} បាត់បង់ដើមឈើរៀងរាល់យប់។ អ្នកភូមិ {b} នាក់ ក្រុមប្រឹក្សា{unit} និង {org} បានចាប់ផ្ដើមល្បាតជាប្រចាំ "
                "ជាមួយខណ្ឌរដ្ឋបាលព្រៃឈើ។ ការកាប់ឈើខុសច្បាប់ថយចុះពី {c} ករណីក្នុងមួយឆ្នាំ មកនៅ {d} "
                "ហើយគ្រួសារ {e} មានចំណូលពីជ័រ ឫស្សី និងផ្សិត។"},
    .situation =
        {"Outsiders came with saws and trucks. Villagers had no right to stop them and no map of the {a} hectares.",
         "អ្នកមកពីខាងក្រៅនាំរណារយន្ត និងឡានមកកាប់ឈើ។ អ្នកភូមិគ្មានសិទ្ធិឃាត់ និងគ្មានផែនទីព្រៃ {a} ហិកតាទេ។"},
    .objective = {"The forest is known, marked and guarded by those who live from it.",
                  "ព្រៃត្រូវបានស្គាល់ បោះបង្គោលព្រំ និងការពារដោយអ្នកដែលរស់ដោយសារព្រៃ។"},
    .partners = {"Villagers patrol. The council made the rules a deika. {org} gave boots, telephones and maps. The "
                 "forestry office "
                 "comes when called.",
                 "អ្នកភូមិជាអ្នកល្បាត។ ក្រុមប្រឹក្សាបានចេញបទបញ្ជាជាដីកា។ {org} ឱ្យស្បែកជើង ទូរស័ព្ទ និងផែនទី។ "
                 "ខណ្ឌរដ្ឋបាលព្រៃឈើមកពេលគេហៅ។"},
    .steps =
        {"Villagers and officers marked the border with {f} signs a kilometre → neighbours were there as witnesses\n"
         "The council turned the rules into a deika → the police could act on it\n"
         "Teams of six patrol four times a month → they note and photograph, and never fight\n"
         "Women sell resin and mushrooms as a group → the buyer comes to the village\n"
         "A tenth of the sales pays for the patrols → the accounts are read each quarter",
         "អ្នកភូមិ និងមន្ត្រីបោះបង្គោលព្រំ {f} ក្នុងមួយគីឡូម៉ែត្រ → អ្នកជិតខាងធ្វើជាសាក្សី\n"
         "ក្រុមប្រឹក្សាដាក់បទបញ្ជាជាដីកា → នគរបាលអាចអនុវត្តតាម\n"
         "ក្រុមប្រាំមួយនាក់ល្បាតបួនដងក្នុងមួយខែ → ពួកគេកត់ត្រា និងថតរូប ហើយមិនប្រើហិង្សា\n"
         "ស្ត្រីលក់ជ័រ និងផ្សិតជាក្រុម → អ្នកទិញមកដល់ភូមិ\n"
         "មួយភាគដប់នៃការលក់ទ្រទ្រង់ការល្បាត → បញ្ជីប្រាក់ត្រូវអានរៀងរាល់ត្រីមាស"},
    .resources = {"{b} volunteers, boots and telephones from {org}, signs from the council, time of two officers.",
                  "អ្នកស្ម័គ្រចិត្ត {b} នាក់ ស្បែកជើង និងទូរស័ព្ទពី {org} បង្គោលពីក្រុមប្រឹក្សា និងពេលវេលារបស់មន្ត្រីពីររូប។"},
    .results = {"Cases of illegal cutting: {c} before, {d} in {year}. {a} hectares are mapped and marked. {e} families "
                "sell forest "
                "products.",
                "ករណីកាប់ឈើខុសច្បាប់៖ ពីមុន {c} នៅឆ្នាំ {year} មាន {d}។ ព្រៃ {a} ហិកតាមានផែនទី និងបង្គោលព្រំ។ "
                "គ្រួសារ {e} លក់អនុផលព្រៃឈើ។"},
    .inclusion = {"Women lead the sales group and a third of the patrols. Indigenous elders named the sacred places, "
                  "which stay closed.",
                  "ស្ត្រីដឹកនាំក្រុមលក់ និងមួយភាគបីនៃក្រុមល្បាត។ ចាស់ទុំជនជាតិដើមភាគតិចបានកំណត់ទីសក្ការៈ ដែលមិនឱ្យចូល។"},
    .successFactors = {"Patrols are never alone: a call brings the officer within two hours.",
                       "ក្រុមល្បាតមិនដែលនៅតែឯងទេ៖ ពេលហៅ មន្ត្រីមកដល់ក្នុងពីរម៉ោង។"},
    .difficulties =
        {"Threats in the first year. The council informed the district, and names of the patrol are not published.",
         "មានការគំរាមក្នុងឆ្នាំដំបូង។ ក្រុមប្រឹក្សារាយការណ៍ទៅស្រុក ហើយឈ្មោះអ្នកល្បាតមិនត្រូវផ្សព្វផ្សាយទេ។"},
    .lessons = {"Income keeps patrols alive. A photograph with a date is worth more than a seized saw.",
                "ចំណូលធ្វើឱ្យការល្បាតបន្តបាន។ រូបថតមានកាលបរិច្ឆេទមានតម្លៃជាងរណារយន្តដែលចាប់បាន។"},
    .sustainability = {"Sales pay for food and fuel; the agreement with the forestry office runs for fifteen years.",
                       "ការលក់គ្រប់គ្រាន់សម្រាប់ស្បៀង និងសាំង។ កិច្ចព្រមព្រៀងជាមួយរដ្ឋបាលព្រៃឈើមានរយៈពេលដប់ប្រាំឆ្នាំ។"},
    .conditions = {"A recognised community forest and an officer who answers the telephone.",
                   "ព្រៃសហគមន៍ដែលមានការទទួលស្គាល់ និងមន្ត្រីដែលឆ្លើយទូរស័ព្ទ។"},
    .cost = {"About 1,100 US dollars a year, two thirds of it earned by the group.",
             "ប្រហែល ១.១០០ ដុល្លារក្នុងមួយឆ្នាំ ពីរភាគបីបានមកពីចំណូលក្រុម។"},
    .doAdvice = {"Mark the border before the first patrol.", "បោះបង្គោលព្រំមុនការល្បាតលើកដំបូង។"},
    .dontAdvice = {"Do not send villagers against armed loggers.", "កុំឱ្យអ្នកភូមិប្រឈមនឹងអ្នកកាប់ឈើដែលមានអាវុធ។"},
    .evidence = {"Patrol books, satellite pictures of two years, reports of the forestry office.",
                 "សៀវភៅល្បាត រូបភាពផ្កាយរណបពីរឆ្នាំ និងរបាយការណ៍រដ្ឋបាលព្រៃឈើ។"},
};

const Story fishingStory{
    .numbers = {{{150, 380, 10}, {3, 8, 1}, {12, 30, 2}, {6, 9, 1}, {11, 16, 1}, {20, 45, 5}}},
    .title = {"Fishers and council manage a released fishing lot, {place}",
              "អ្នកនេសាទ និងក្រុមប្រឹក្សាគ្រប់គ្រងឡូត៍នេសាទដែលបានដោះលែង នៅ{place}"},
    .summary =
        {"When the fishing lot of {place} was given back to the people, everyone fished everywhere. A fishers' "
         "community, the "
         "{unit} council and {org} agreed on closed ponds, nets and seasons. {a} families now catch more with less "
         "work.",
         "ពេលឡូត៍នេសាទនៅ{place} ត្រូវបានប្រគល់ជូនប្រជាជន គេនេសាទគ្រប់ទីកន្លែងដោយគ្មានរបៀប។ សហគមន៍នេសាទ ក្រុមប្រឹក្សា{unit} និង {org} "
         "បានព្រមព្រៀងលើអន្លង់ហាមឃាត់ ប្រភេទឧបករណ៍ និងរដូវនេសាទ។ "
         "ឥឡូវនេះ គ្រួសារ {a} ចាប់ត្រីបានច្រើនជាងមុន ដោយធ្វើការតិចជាងមុន។"},
    .situation = {"Electric fishing emptied the lake in two years. A family caught {d} kilograms a day at best, and "
                  "quarrels were many.",
                  "ការឆក់ត្រីធ្វើឱ្យបឹងអស់ត្រីក្នុងពីរឆ្នាំ។ គ្រួសារមួយចាប់បានច្រើនបំផុត {d} គីឡូក្រាមក្នុងមួយថ្ងៃ ហើយមានជម្លោះជាច្រើន។"},
    .objective = {"Fish for all families of the lake today and in ten years.",
                  "មានត្រីសម្រាប់គ្រួសារជុំវិញបឹងទាំងអស់ ទាំងសព្វថ្ងៃ និងដប់ឆ្នាំខាងមុខ។"},
    .partners = {"Fishers watch the {b} closed ponds. The council settles quarrels. {org} helped with the map; the "
                 "fisheries office "
                 "registered the community.",
                 "អ្នកនេសាទយាមអន្លង់ហាមឃាត់ {b} កន្លែង។ ក្រុមប្រឹក្សាដោះស្រាយជម្លោះ។ {org} ជួយធ្វើផែនទី "
                 "ហើយខណ្ឌរដ្ឋបាលជលផលបានចុះបញ្ជីសហគមន៍។"},
    .steps = {"Old fishers drew where fish breed → their knowledge became the map\n"
              "{b} ponds are closed all year → they are marked with flags and brush\n"
              "The community burned electric gear in public → owners had nets in exchange\n"
              "Boats watch by turns, {c} men and women a month → fuel comes from the members' fee\n"
              "The catch of 20 families is written down → the rules are changed once a year by what it shows",
              "អ្នកនេសាទចាស់ៗគូរកន្លែងដែលត្រីពង → ចំណេះដឹងរបស់ពួកគាត់ក្លាយជាផែនទី\n"
              "អន្លង់ {b} ត្រូវហាមឃាត់ពេញមួយឆ្នាំ → មានទង់ និងសំរាសជាសញ្ញា\n"
              "សហគមន៍ដុតឧបករណ៍ឆក់ជាសាធារណៈ → ម្ចាស់បានមងជាថ្នូរ\n"
              "ទូកយាមតាមវេន បុរសស្ត្រី {c} នាក់ក្នុងមួយខែ → សាំងបានមកពីថ្លៃសមាជិក\n"
              "ផលនេសាទរបស់គ្រួសារ ២០ ត្រូវបានកត់ត្រា → បទបញ្ជាត្រូវកែម្ដងក្នុងមួយឆ្នាំតាមលទ្ធផលនោះ"},
    .resources = {"Two boats, fuel from fees, nets worth 900 US dollars from {org}, work of {c} watchers.",
                  "ទូកពីរ សាំងពីថ្លៃសមាជិក មងតម្លៃ ៩០០ ដុល្លារពី {org} និងពលកម្មអ្នកយាម {c} នាក់។"},
    .results = {"A family catches {e} kilograms a day, where it was {d}. Electric fishing has stopped since {year}. "
                "{f} families "
                "dry fish for sale.",
                "គ្រួសារមួយចាប់បាន {e} គីឡូក្រាមក្នុងមួយថ្ងៃ ខណៈពីមុនបាន {d}។ ការឆក់ត្រីលែងមានតាំងពីឆ្នាំ {year}។ "
                "គ្រួសារ {f} ធ្វើត្រីងៀតលក់។"},
    .inclusion = {"Women who sell the fish sit on the committee. Cham families have the same turns.",
                  "ស្ត្រីដែលលក់ត្រីជាសមាជិកគណៈកម្មការ។ គ្រួសារចាមមានវេនដូចគ្រួសារដទៃ។"},
    .successFactors =
        {"Rules came from the fishers. The first case was against a rich man, and it was settled in public.",
         "បទបញ្ជាមកពីអ្នកនេសាទ។ ករណីដំបូងទាក់ទងនឹងអ្នកមាន ហើយត្រូវបានដោះស្រាយជាសាធារណៈ។"},
    .difficulties = {"Boats from another province came at night. The two provinces now meet before each season.",
                     "ទូកពីខេត្តផ្សេងមកពេលយប់។ ឥឡូវនេះ ខេត្តទាំងពីរជួបប្រជុំគ្នាមុនរដូវនេសាទ។"},
    .lessons = {"Close few places, and close them well. Those who sell fish know the catch better than those who fish.",
                "ហាមឃាត់កន្លែងតិច តែហាមឃាត់ឱ្យមែនទែន។ អ្នកលក់ត្រីដឹងពីផលនេសាទច្បាស់ជាងអ្នកនេសាទ។"},
    .sustainability = {"Members' fees pay for fuel. The plan of the lake is part of the {unit} development plan.",
                       "ថ្លៃសមាជិកចេញថ្លៃសាំង។ ផែនការបឹងជាផ្នែកនៃផែនការអភិវឌ្ឍន៍{unit}។"},
    .conditions = {"A lake with a clear border and a registered community.", "បឹងដែលមានព្រំច្បាស់លាស់ និងសហគមន៍ដែលបានចុះបញ្ជី។"},
    .cost = {"About 1,400 US dollars in the first year, 500 later.",
             "ប្រហែល ១.៤០០ ដុល្លារក្នុងឆ្នាំដំបូង និង ៥០០ ដុល្លារក្នុងឆ្នាំបន្ទាប់។"},
    .doAdvice = {"Write down the catch from the first day.", "កត់ត្រាផលនេសាទតាំងពីថ្ងៃដំបូង។"},
    .dontAdvice = {"Do not close ponds that the poorest need.", "កុំហាមឃាត់អន្លង់ដែលអ្នកក្រីក្រត្រូវការ។"},
    .evidence = {"Catch records of 20 families, minutes of the community, photos of the closed ponds.",
                 "កំណត់ត្រាផលនេសាទគ្រួសារ ២០ កំណត់ហេតុសហគមន៍ និងរូបថតអន្លង់ហាមឃាត់។"},
};

const Story wasteStory{
    .numbers = {{{220, 600, 20}, {2, 5, 1}, {2000, 4000, 1000}, {15, 40, 5}, {3, 8, 1}, {60, 140, 10}}},
    .title = {"A clean market by the sellers themselves, {place}", "ផ្សារស្អាតដោយអ្នកលក់ខ្លួនឯង នៅ{place}"},
    .summary = {"Waste from the market of {place} was thrown into the stream. The {unit} council, the market sellers "
                "and {org} agreed on "
                "{b} collection points, a fee and a pit outside the town. {a} households and {f} stalls take part, and "
                "compost is sold.",
                "សំរាមពីផ្សារនៅ{place} ត្រូវបានបោះចូលអូរ។ ក្រុមប្រឹក្សា{unit} អ្នកលក់ក្នុងផ្សារ និង {org} បានព្រមព្រៀងលើកន្លែងប្រមូល {b} "
                "ថ្លៃសេវា និងរណ្ដៅសំរាមនៅក្រៅទីប្រជុំជន។ គ្រួសារ {a} និងតូបលក់ {f} ចូលរួម ហើយជីកំប៉ុស្តត្រូវបានលក់។"},
    .situation =
        {"After each rain plastic blocked the drains and the market stood under water. Nobody was responsible.",
         "ក្រោយភ្លៀងម្ដងៗ ប្លាស្ទិកស្ទះលូ ហើយផ្សារលិចទឹក។ គ្មានអ្នកណាទទួលខុសត្រូវទេ។"},
    .objective = {"No waste in the stream, and a service that pays for itself.",
                  "គ្មានសំរាមក្នុងអូរ និងមានសេវាដែលទ្រទ្រង់ខ្លួនឯងបាន។"},
    .partners = {"Sellers sort their waste. The council collects the fee. {org} taught composting; a private firm runs "
                 "the truck.",
                 "អ្នកលក់ញែកសំរាម។ ក្រុមប្រឹក្សាប្រមូលថ្លៃសេវា។ {org} បង្រៀនធ្វើជីកំប៉ុស្ត ហើយក្រុមហ៊ុនឯកជនបើកឡានប្រមូល។"},
    .steps = {"Pupils counted the waste of one week → the number surprised everybody\n"
              "Sellers chose {b} places for collection → no place is more than a minute's walk away\n"
              "Each household pays {c} riel a month → receipts have numbers\n"
              "Waste is sorted in two baskets → green baskets are emptied first\n"
              "Compost is sold to vegetable growers → {e} people have paid work",
              "សិស្សរាប់សំរាមក្នុងមួយសប្ដាហ៍ → ចំនួននោះធ្វើឱ្យគ្រប់គ្នាភ្ញាក់ផ្អើល\n"
              "អ្នកលក់ជ្រើសរើសកន្លែងប្រមូល {b} → គ្មានកន្លែងណាឆ្ងាយជាងការដើរមួយនាទីទេ\n"
              "គ្រួសារនីមួយៗបង់ {c} រៀលក្នុងមួយខែ → បង្កាន់ដៃមានលេខរៀង\n"
              "សំរាមត្រូវញែកជាកន្ត្រកពីរ → កន្ត្រកបៃតងត្រូវប្រមូលមុន\n"
              "ជីកំប៉ុស្តត្រូវលក់ឱ្យអ្នកដាំបន្លែ → មនុស្ស {e} នាក់មានការងារធ្វើ"},
    .resources = {"Land for the pit, {b} bins, a truck by contract, training by {org}.",
                  "ដីសម្រាប់រណ្ដៅ ធុងសំរាម {b} ឡានតាមកិច្ចសន្យា និងការបណ្ដុះបណ្ដាលដោយ {org}។"},
    .results = {"{d} tonnes of waste are taken away each month. The market has not been flooded since {year}. {a} "
                "households pay.",
                "សំរាម {d} តោនត្រូវបានដឹកចេញរៀងរាល់ខែ។ ផ្សារលែងលិចទឹកតាំងពីឆ្នាំ {year}។ គ្រួសារ {a} បង់ថ្លៃសេវា។"},
    .inclusion = {"Waste pickers were hired first, with gloves and boots. Most of the stalls are run by women, who "
                  "chair the committee.",
                  "អ្នករើសអេតចាយត្រូវបានជួលមុនគេ ដោយមានស្រោមដៃ និងស្បែកជើងកវែង។ តូបភាគច្រើនជារបស់ស្ត្រី ដែលជាប្រធានគណៈកម្មការ។"},
    .successFactors = {"The truck comes on time. Fees are spent in the market and nowhere else.",
                       "ឡានមកទៀងទាត់។ ថ្លៃសេវាត្រូវប្រើតែសម្រាប់ផ្សារប៉ុណ្ណោះ។"},
    .difficulties = {"The first pit was too near to a well and had to be moved.", "រណ្ដៅដំបូងនៅជិតអណ្ដូងពេក ហើយត្រូវប្ដូរទីតាំង។"},
    .lessons = {"Sell the service before you raise the fee. Children are the best inspectors.",
                "បង្ហាញសេវាមុនពេលដំឡើងថ្លៃ។ កុមារជាអ្នកត្រួតពិនិត្យល្អបំផុត។"},
    .sustainability = {"Fees and compost cover the contract. The council renews it by tender every two years.",
                       "ថ្លៃសេវា និងជីកំប៉ុស្តគ្រប់គ្រាន់សម្រាប់កិច្ចសន្យា។ ក្រុមប្រឹក្សាដេញថ្លៃឡើងវិញរៀងរាល់ពីរឆ្នាំ។"},
    .conditions = {"A market, land for a pit and somebody who can run a truck.",
                   "ផ្សារ ដីសម្រាប់រណ្ដៅ និងអ្នកដែលអាចបើកឡានប្រមូល។"},
    .cost = {"About 3,200 US dollars to begin, then no subsidy.", "ប្រហែល ៣.២០០ ដុល្លារដំបូង បន្ទាប់មកមិនត្រូវការឧបត្ថម្ភទេ។"},
    .doAdvice = {"Give receipts, always.", "ត្រូវឱ្យបង្កាន់ដៃជានិច្ច។"},
    .dontAdvice = {"Do not burn plastic.", "កុំដុតប្លាស្ទិក។"},
    .evidence = {"Weighing book of the truck, accounts of the council, photos of the stream before and after.",
                 "សៀវភៅថ្លឹងឡាន បញ្ជីប្រាក់ក្រុមប្រឹក្សា និងរូបថតអូរមុន និងក្រោយ។"},
};

} // namespace daikou::exchange::demo
