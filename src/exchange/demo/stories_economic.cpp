// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/texts.h"

namespace daikou::exchange::demo {

const Story roadStory{
    .numbers = {{{120, 340, 10}, {800, 2400, 50}, {1000, 3000, 500}, {70, 100, 5}, {20, 35, 5}, {150, 480, 10}}},
    .title = {"A village road committee that keeps the road open, {place}",
              "គណៈកម្មការផ្លូវភូមិដែលថែទាំផ្លូវឱ្យធ្វើដំណើរបានជានិច្ច នៅ{place}"},
    .summary =
        {"In {place} the rains cut off {a} families each year. The {unit} council and {org} helped the villagers to "
         "elect a road committee. Together they rebuilt {b} metres of laterite road, and a small monthly payment by "
         "each "
         "family pays for its upkeep. Traders now come in every season and children reach school dry.",
         "នៅ{place} រដូវវស្សាតែងតែកាត់ផ្ដាច់ផ្លូវរបស់គ្រួសារចំនួន {a} រៀងរាល់ឆ្នាំ។ ក្រុមប្រឹក្សា{unit} និង {org} "
         "បានជួយអ្នកភូមិជ្រើសតាំងគណៈកម្មការផ្លូវ។ ពួកគេបានសាងសង់ផ្លូវក្រួសក្រហមប្រវែង {b} ម៉ែត្រឡើងវិញជាមួយគ្នា "
         "ហើយការបង់ប្រាក់បន្តិចបន្តួចប្រចាំខែរបស់គ្រួសារនីមួយៗ ត្រូវបានប្រើសម្រាប់ថែទាំផ្លូវ។ "
         "ឥឡូវនេះ អ្នកលក់ដូរចូលមកបានគ្រប់រដូវ ហើយកុមារទៅសាលារៀនដោយមិនទទឹក។"},
    .situation =
        {"From July to November the road was mud. A trip to the market took {d} minutes on foot. The council had money "
         "to build roads, but none to look after them, and each new road was lost after two rainy seasons.",
         "ពីខែកក្កដាដល់ខែវិច្ឆិកា ផ្លូវពោរពេញដោយភក់។ ការធ្វើដំណើរទៅផ្សារដោយថ្មើរជើងត្រូវចំណាយពេល {d} នាទី។ "
         "ក្រុមប្រឹក្សា{unit} មានថវិកាសម្រាប់សាងសង់ផ្លូវ ប៉ុន្តែគ្មានថវិកាសម្រាប់ថែទាំទេ "
         "ដូច្នេះផ្លូវថ្មីនីមួយៗខូចខាតក្រោយរដូវវស្សាពីរ។"},
    .objective = {"A road that can be used all year and that the villages themselves keep in repair.",
                  "មានផ្លូវដែលអាចធ្វើដំណើរបានពេញមួយឆ្នាំ ហើយអ្នកភូមិថែទាំដោយខ្លួនឯង។"},
    .partners =
        {"The {unit} council put the road into its investment programme and paid for the laterite. {org} trained the "
         "committee. Villagers gave {f} days of work. The district office checked the quality.",
         "ក្រុមប្រឹក្សា{unit} បានដាក់ផ្លូវនេះក្នុងកម្មវិធីវិនិយោគ និងចេញថ្លៃក្រួសក្រហម។ {org} បានបណ្ដុះបណ្ដាល "
         "គណៈកម្មការ។ អ្នកភូមិបានជួយពលកម្មចំនួន {f} ថ្ងៃ។ ការិយាល័យស្រុកបានពិនិត្យគុណភាព។"},
    .steps =
        {"Villagers walked the whole road with the council and marked each bad place → everyone saw the same problem\n"
         "Each village elected two women and two men to the committee → the vote was secret\n"
         "Villagers and a contractor rebuilt {b} metres → the committee counted every truck\n"
         "Each family pays {c} riel a month → the book of income and spending hangs at the {unit} hall\n"
         "The committee repairs holes before and after the rains → small repairs are done within a week",
         "អ្នកភូមិដើរពិនិត្យផ្លូវទាំងមូលជាមួយក្រុមប្រឹក្សា ហើយកត់ចំណាំកន្លែងខូចនីមួយៗ → មនុស្សគ្រប់គ្នាឃើញបញ្ហាដូចគ្នា\n"
         "ភូមិនីមួយៗជ្រើសរើសស្ត្រីពីររូប និងបុរសពីររូបចូលគណៈកម្មការ → ការបោះឆ្នោតធ្វើជាសម្ងាត់\n"
         "អ្នកភូមិ និងអ្នកម៉ៅការសាងសង់ផ្លូវ {b} ម៉ែត្រឡើងវិញ → គណៈកម្មការរាប់ឡានដឹកក្រួសគ្រប់គ្រឿង\n"
         "គ្រួសារនីមួយៗបង់ប្រាក់ {c} រៀលក្នុងមួយខែ → សៀវភៅចំណូលចំណាយព្យួរនៅសាលា{unit}\n"
         "គណៈកម្មការជួសជុលរណ្ដៅមុន និងក្រោយរដូវវស្សា → ការជួសជុលតូចៗធ្វើរួចក្នុងមួយសប្ដាហ៍"},
    .resources = {"Laterite and a roller paid by the council, {f} days of village work, training and tools from {org}.",
                  "ក្រួសក្រហម និងឡានកិនដែលក្រុមប្រឹក្សាចេញថ្លៃ ពលកម្មអ្នកភូមិ {f} ថ្ងៃ "
                  "ការបណ្ដុះបណ្ដាល និងឧបករណ៍ពី {org}។"},
    .results =
        {"{b} metres of road have stayed open since {year}. The way to the market takes {e} minutes instead of {d}. "
         "{a} families use the road; nine in ten pay on time.",
         "ផ្លូវប្រវែង {b} ម៉ែត្រ ធ្វើដំណើរបានជានិច្ចចាប់តាំងពីឆ្នាំ {year}។ ការធ្វើដំណើរទៅផ្សារចំណាយពេល {e} នាទី "
         "ជំនួសឱ្យ {d} នាទី។ គ្រួសារ {a} ប្រើប្រាស់ផ្លូវនេះ ហើយគ្រួសារប្រាំបួនក្នុងចំណោមដប់បង់ប្រាក់ទៀងទាត់។"},
    .inclusion =
        {"Half of the committee are women. Households of elderly people and people with disability do not pay.",
         "សមាជិកគណៈកម្មការពាក់កណ្ដាលជាស្ត្រី។ គ្រួសារមនុស្សចាស់ និងគ្រួសារជនមានពិការភាពមិនត្រូវបង់ប្រាក់ទេ។"},
    .successFactors =
        {"Money matters are read out at each village meeting. The council answers requests within two weeks.",
         "បញ្ជីប្រាក់ត្រូវបានអានឱ្យឮនៅរាល់ការប្រជុំភូមិ។ ក្រុមប្រឹក្សាឆ្លើយតបសំណើក្នុងរយៈពេលពីរសប្ដាហ៍។"},
    .difficulties =
        {"In the first year heavy sand trucks damaged the road. The committee and the police now limit the weight.",
         "ក្នុងឆ្នាំដំបូង ឡានដឹកខ្សាច់ធ្ងន់ៗបានធ្វើឱ្យខូចផ្លូវ។ ឥឡូវនេះ គណៈកម្មការ និងប៉ុស្តិ៍នគរបាលកំណត់ទម្ងន់ឡាន។"},
    .lessons = {"Upkeep must be agreed before building starts. People pay when they can see what the money does.",
                "ការថែទាំត្រូវព្រមព្រៀងគ្នាមុនពេលចាប់ផ្ដើមសាងសង់។ ប្រជាជនបង់ប្រាក់ នៅពេលពួកគេឃើញថាប្រាក់នោះប្រើធ្វើអ្វី។"},
    .sustainability = {"The fund holds enough for one season of repairs, and the council has a yearly line for roads.",
                       "មូលនិធិមានប្រាក់គ្រប់គ្រាន់សម្រាប់ការជួសជុលមួយរដូវ ហើយក្រុមប្រឹក្សាមានថវិកាប្រចាំឆ្នាំសម្រាប់ផ្លូវ។"},
    .conditions = {"A council that is ready to share decisions, and villages that all use the same road.",
                   "ក្រុមប្រឹក្សាដែលសុខចិត្តចែករំលែកការសម្រេចចិត្ត និងភូមិដែលប្រើផ្លូវតែមួយរួមគ្នា។"},
    .cost = {"About 9 US dollars a metre for building; {c} riel a family and month for upkeep.",
             "ប្រហែល ៩ ដុល្លារអាមេរិកក្នុងមួយម៉ែត្រសម្រាប់ការសាងសង់ និង {c} រៀលក្នុងមួយគ្រួសារក្នុងមួយខែសម្រាប់ការថែទាំ។"},
    .doAdvice = {"Agree on the rules in writing. Show the accounts in public.",
                 "សរសេរបទបញ្ជាដែលបានព្រមព្រៀង។ បង្ហាញបញ្ជីចំណូលចំណាយជាសាធារណៈ។"},
    .dontAdvice = {"Do not let one person keep both the money and the book.", "កុំឱ្យមនុស្សតែម្នាក់កាន់ទាំងប្រាក់ និងសៀវភៅបញ្ជី។"},
    .evidence = {"Committee accounts, photos of four places each year, and a survey of 40 families by {org}.",
                 "បញ្ជីគណនេយ្យរបស់គណៈកម្មការ រូបថតទីកន្លែងបួនក្នុងមួយឆ្នាំ និងការអង្កេតគ្រួសារចំនួន ៤០ ដោយ {org}។"},
};

const Story riceStory{
    .numbers = {{{40, 110, 5}, {6, 18, 1}, {35, 60, 5}, {10, 20, 5}, {12, 40, 2}, {60, 160, 10}}},
    .title = {"A rice bank that ended borrowing at high interest, {place}",
              "ធនាគារស្រូវដែលបញ្ចប់ការខ្ចីដោយការប្រាក់ខ្ពស់ នៅ{place}"},
    .summary =
        {"Before each harvest poor families of {place} borrowed rice and paid back half as much again. With the {unit} "
         "council and {org}, {a} families founded a rice bank. It lends at {d} percent, has grown to {b} tonnes, and "
         "its "
         "women leaders report to the council every quarter.",
         "មុនរដូវច្រូតកាត់ គ្រួសារក្រីក្រនៅ{place} តែងខ្ចីស្រូវ ហើយត្រូវសងថែមពាក់កណ្ដាល។ គ្រួសារចំនួន {a} បានបង្កើតធនាគារស្រូវ "
         "ជាមួយក្រុមប្រឹក្សា{unit} និង {org}។ ធនាគារឱ្យខ្ចីដោយការប្រាក់ {d} ភាគរយ មានស្រូវកើនដល់ {b} តោន "
         "ហើយស្ត្រីដែលជាអ្នកដឹកនាំរាយការណ៍ជូនក្រុមប្រឹក្សារៀងរាល់ត្រីមាស។"},
    .situation = {"Two in three families ran out of rice in September. Traders took {c} percent for four months. Some "
                  "families sold "
                  "land to pay their debts.",
                  "គ្រួសារពីរក្នុងចំណោមបីអស់ស្រូវនៅខែកញ្ញា។ អ្នកលក់ដូរយកការប្រាក់ {c} ភាគរយសម្រាប់រយៈពេលបួនខែ។ "
                  "គ្រួសារខ្លះបានលក់ដីដើម្បីសងបំណុល។"},
    .objective = {"Every member family has rice until the harvest, at interest that it can pay.",
                  "គ្រួសារសមាជិកទាំងអស់មានស្រូវហូបរហូតដល់រដូវច្រូតកាត់ ដោយការប្រាក់ដែលពួកគេអាចបង់បាន។"},
    .partners =
        {"The pagoda gave the ground and the council the roof. {org} lent the first rice and taught bookkeeping. "
         "Members built the store in {f} days.",
         "វត្តបានឱ្យដី ហើយក្រុមប្រឹក្សាបានឱ្យដំបូល។ {org} បានឱ្យខ្ចីស្រូវដំបូង និងបង្រៀនការកាន់បញ្ជី។ "
         "សមាជិកបានសាងសង់ឃ្លាំងក្នុងរយៈពេល {f} ថ្ងៃ។"},
    .steps = {"Families counted what they owed and to whom → the true cost of borrowing became visible\n"
              "{a} families paid in {e} kilograms each → everyone owns a share\n"
              "Members elected a committee of five, three of them women → each keeps one part of the books\n"
              "The bank lends from August and collects after the harvest → rice is weighed before witnesses\n"
              "A tenth of the interest helps families struck by illness → the council decides with the committee",
              "គ្រួសារនានាគិតចំនួនបំណុល និងម្ចាស់បំណុល → គេឃើញច្បាស់នូវតម្លៃពិតនៃការខ្ចី\n"
              "គ្រួសារ {a} បានដាក់ស្រូវ {e} គីឡូក្រាមក្នុងមួយគ្រួសារ → គ្រប់គ្នាមានភាគហ៊ុន\n"
              "សមាជិកជ្រើសរើសគណៈកម្មការប្រាំរូប ក្នុងនោះមានស្ត្រីបីរូប → ម្នាក់ៗកាន់បញ្ជីមួយផ្នែក\n"
              "ធនាគារឱ្យខ្ចីពីខែសីហា ហើយប្រមូលវិញក្រោយច្រូតកាត់ → ស្រូវត្រូវថ្លឹងនៅមុខសាក្សី\n"
              "មួយភាគដប់នៃការប្រាក់ជួយគ្រួសារដែលមានជំងឺ → ក្រុមប្រឹក្សាសម្រេចជាមួយគណៈកម្មការ"},
    .resources =
        {"Ground, a roof, {f} days of members' work, four tonnes of rice lent by {org} and paid back in three years.",
         "ដី ដំបូល ពលកម្មសមាជិក {f} ថ្ងៃ និងស្រូវបួនតោនដែល {org} ឱ្យខ្ចី ហើយបានសងវិញក្នុងរយៈពេលបីឆ្នាំ។"},
    .results =
        {"The stock has grown to {b} tonnes. Interest fell from {c} to {d} percent. No member has sold land for debt "
         "since {year}.",
         "ស្រូវក្នុងឃ្លាំងកើនដល់ {b} តោន។ ការប្រាក់ថយចុះពី {c} មក {d} ភាគរយ។ "
         "គ្មានសមាជិកណាលក់ដីដោយសារបំណុលទេ ចាប់តាំងពីឆ្នាំ {year}។"},
    .inclusion = {"Families headed by women borrow first. The poorest join with labour instead of rice.",
                  "គ្រួសារដែលមានស្ត្រីជាមេគ្រួសារបានខ្ចីមុនគេ។ គ្រួសារក្រីក្របំផុតចូលជាសមាជិកដោយពលកម្មជំនួសស្រូវ។"},
    .successFactors = {"Members trust the bank because the stock is counted before all of them twice a year.",
                       "សមាជិកទុកចិត្តធនាគារ ពីព្រោះស្រូវត្រូវបានរាប់នៅមុខពួកគេទាំងអស់ពីរដងក្នុងមួយឆ្នាំ។"},
    .difficulties =
        {"Rats and a drought cost a fifth of the stock; the members agreed on longer terms instead of fines.",
         "កណ្ដុរ និងគ្រោះរាំងស្ងួតបានធ្វើឱ្យបាត់ស្រូវមួយភាគប្រាំ។ សមាជិកបានព្រមព្រៀងពន្យារពេលសង ជំនួសការពិន័យ។"},
    .lessons = {"Begin small, with what members own. A bank of gifts is soon empty; a bank of shares is looked after.",
                "ចាប់ផ្ដើមតិចៗដោយអ្វីដែលសមាជិកមាន។ ធនាគារដែលបានពីអំណោយឆាប់អស់ ធនាគារដែលមានភាគហ៊ុនត្រូវបានថែរក្សា។"},
    .sustainability = {"Interest pays for repairs, rats' traps and paper. The council audits the books each January.",
                       "ការប្រាក់គ្រប់គ្រាន់សម្រាប់ជួសជុល អន្ទាក់កណ្ដុរ និងក្រដាស។ ក្រុមប្រឹក្សាត្រួតពិនិត្យបញ្ជីរៀងរាល់ខែមករា។"},
    .conditions = {"Thirty families that know one another, a dry place, and one who can keep books.",
                   "គ្រួសារសាមសិបដែលស្គាល់គ្នា កន្លែងស្ងួត និងអ្នកចេះកាន់បញ្ជីម្នាក់។"},
    .cost = {"About 1,800 US dollars for a store of 20 tonnes, half of it in work and materials.",
             "ប្រហែល ១.៨០០ ដុល្លារសម្រាប់ឃ្លាំងដែលដាក់បាន ២០ តោន ពាក់កណ្ដាលជាពលកម្ម និងសម្ភារៈ។"},
    .doAdvice = {"Weigh in public. Write rules for bad years before they come.",
                 "ថ្លឹងជាសាធារណៈ។ សរសេរបទបញ្ជាសម្រាប់ឆ្នាំអាក្រក់ជាមុន។"},
    .dontAdvice = {"Do not lend to those who have not paid in.", "កុំឱ្យខ្ចីដល់អ្នកដែលមិនបានដាក់ភាគហ៊ុន។"},
    .evidence = {"Stock books since {year}, minutes of members' meetings, an audit by the council.",
                 "សៀវភៅស្តុកតាំងពីឆ្នាំ {year} កំណត់ហេតុប្រជុំសមាជិក និងការត្រួតពិនិត្យដោយក្រុមប្រឹក្សា។"},
};

const Story canalStory{
    .numbers = {{{90, 260, 10}, {60, 210, 10}, {2, 6, 1}, {15, 22, 1}, {27, 36, 1}, {120, 400, 20}}},
    .title = {"Farmers and council share one canal fairly, {place}", "កសិករ និងក្រុមប្រឹក្សាចែករំលែកទឹកប្រឡាយដោយយុត្តិធម៌ នៅ{place}"},
    .summary =
        {"The canal of {place} was full at its head and dry at its end. A farmers' water group, the {unit} council and "
         "{org} cleaned {c} kilometres, set a calendar of turns and a fee by area. {a} families now plant a second "
         "crop.",
         "ប្រឡាយនៅ{place} មានទឹកពេញនៅខាងដើម តែរីងស្ងួតនៅខាងចុង។ ក្រុមកសិករប្រើប្រាស់ទឹក ក្រុមប្រឹក្សា{unit} និង {org} "
         "បានស្ដារប្រឡាយប្រវែង {c} គីឡូម៉ែត្រ រៀបចំប្រតិទិនចែកទឹក និងកំណត់ថ្លៃតាមទំហំដី។ "
         "ឥឡូវនេះ គ្រួសារចំនួន {a} អាចធ្វើស្រែប្រាំងបាន។"},
    .situation =
        {"Farmers at the end of the canal had water for one crop in three years. Quarrels went to the commune chief "
         "every week of the dry season.",
         "កសិករនៅចុងប្រឡាយមានទឹកធ្វើស្រែបានតែមួយដងក្នុងបីឆ្នាំ។ "
         "ក្នុងរដូវប្រាំង ជម្លោះដណ្ដើមទឹកត្រូវឡើងដល់អាជ្ញាធររៀងរាល់សប្ដាហ៍។"},
    .objective = {"Water in turn for all {b} hectares, and rules that farmers make themselves.",
                  "មានទឹកតាមវេនសម្រាប់ដី {b} ហិកតាទាំងអស់ និងមានបទបញ្ជាដែលកសិករបង្កើតដោយខ្លួនឯង។"},
    .partners =
        {"Farmers dug for {f} days. The council paid for the gates. {org} brought the groups together; the department "
         "of water resources measured the levels.",
         "កសិករបានជីកអស់ {f} ថ្ងៃ។ ក្រុមប្រឹក្សាចេញថ្លៃទ្វារទឹក។ {org} បានសម្របសម្រួលក្រុមនានា "
         "ហើយមន្ទីរធនធានទឹកបានវាស់កម្ពស់ទឹក។"},
    .steps = {"Farmers of the head and of the end walked the canal together → each saw the other's fields\n"
              "They drew a map of {b} hectares in three blocks → the map is painted on the {unit} hall\n"
              "They cleaned {c} kilometres and set three gates → each block dug its own part\n"
              "Each block has water on fixed days → the keeper of the gates is paid from the fees\n"
              "A committee of nine settles quarrels within three days → the council is asked only when it fails",
              "កសិករខាងដើម និងខាងចុងដើរពិនិត្យប្រឡាយជាមួយគ្នា → ម្នាក់ៗបានឃើញស្រែរបស់គ្នាទៅវិញទៅមក\n"
              "ពួកគេគូរផែនទីដី {b} ហិកតាជាបីប្លុក → ផែនទីគូរលើជញ្ជាំងសាលា{unit}\n"
              "ពួកគេស្ដារប្រឡាយ {c} គីឡូម៉ែត្រ និងដាក់ទ្វារទឹកបី → ប្លុកនីមួយៗជីកផ្នែករបស់ខ្លួន\n"
              "ប្លុកនីមួយៗបានទឹកនៅថ្ងៃកំណត់ → អ្នកយាមទ្វារទឹកទទួលប្រាក់ពីថ្លៃទឹក\n"
              "គណៈកម្មការប្រាំបួនរូបដោះស្រាយជម្លោះក្នុងបីថ្ងៃ → ស្នើក្រុមប្រឹក្សាតែពេលដោះស្រាយមិនបាន"},
    .resources = {"Three gates, {f} days of digging, a facilitator for one year, levels measured by the department.",
                  "ទ្វារទឹកបី ពលកម្មជីក {f} ថ្ងៃ អ្នកសម្របសម្រួលរយៈពេលមួយឆ្នាំ និងការវាស់កម្ពស់ទឹកដោយមន្ទីរ។"},
    .results =
        {"{b} hectares have water in turn. The yield rose from {d} to {e} bags a hectare. Quarrels brought to the "
         "council fell to two a season.",
         "ដី {b} ហិកតាមានទឹកតាមវេន។ ទិន្នផលកើនពី {d} ដល់ {e} បេក្នុងមួយហិកតា។ "
         "ជម្លោះដែលឡើងដល់ក្រុមប្រឹក្សាថយចុះមកនៅតែពីរក្នុងមួយរដូវ។"},
    .inclusion =
        {"Women who farm alone choose their turn by day, not by night. Two of the three block leaders are women.",
         "ស្ត្រីដែលធ្វើស្រែតែម្នាក់ឯងបានជ្រើសវេនពេលថ្ងៃ មិនមែនពេលយប់ទេ។ ប្រធានប្លុកពីរក្នុងចំណោមបីជាស្ត្រី។"},
    .successFactors = {"The calendar is simple and hangs in each village. Those who open gates at night lose one turn.",
                       "ប្រតិទិនងាយយល់ ហើយព្យួរនៅគ្រប់ភូមិ។ អ្នកដែលបើកទ្វារទឹកពេលយប់ត្រូវបាត់វេនមួយដង។"},
    .difficulties =
        {"Farmers near the head lost a habit of free water and stayed away for a year; visits won them back.",
         "កសិករខាងដើមធ្លាប់បានទឹកដោយសេរី ហើយមិនចូលរួមអស់មួយឆ្នាំ។ ការចុះជួបផ្ទាល់បាននាំពួកគេមកវិញ។"},
    .lessons = {"Fair turns matter more than more water. Let the end of the canal speak first.",
                "វេនយុត្តិធម៌សំខាន់ជាងទឹកច្រើន។ ត្រូវឱ្យអ្នកនៅចុងប្រឡាយនិយាយមុន។"},
    .sustainability = {"Fees of 20,000 riel a hectare pay the keeper and the yearly cleaning.",
                       "ថ្លៃទឹក ២០.០០០ រៀលក្នុងមួយហិកតា គ្រប់គ្រាន់សម្រាប់អ្នកយាមទ្វារទឹក និងការស្ដារប្រចាំឆ្នាំ។"},
    .conditions = {"A canal with water at its head, and a council that backs the turns.",
                   "ប្រឡាយដែលមានទឹកនៅខាងដើម និងក្រុមប្រឹក្សាដែលគាំទ្រវេនទឹក។"},
    .cost = {"Gates 2,400 US dollars; cleaning is work by the farmers.",
             "ទ្វារទឹកតម្លៃ ២.៤០០ ដុល្លារ។ ការស្ដារប្រឡាយជាពលកម្មរបស់កសិករ។"},
    .doAdvice = {"Measure fields together. Pay the keeper.", "វាស់ទំហំស្រែជាមួយគ្នា។ បង់ប្រាក់ឱ្យអ្នកយាមទ្វារទឹក។"},
    .dontAdvice = {"Do not build gates before the turns are agreed.", "កុំសង់ទ្វារទឹកមុនពេលព្រមព្រៀងលើវេនទឹក។"},
    .evidence = {"Fee books, harvest records of 30 families, photos of the gates, minutes of the committee.",
                 "សៀវភៅថ្លៃទឹក កំណត់ត្រាទិន្នផលគ្រួសារ ៣០ រូបថតទ្វារទឹក និងកំណត់ហេតុគណៈកម្មការ។"},
};

} // namespace daikou::exchange::demo
