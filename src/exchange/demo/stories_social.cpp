// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/texts.h"

namespace daikou::exchange::demo {

const Story waterStory{
    .numbers = {{{8, 26, 1}, {140, 420, 10}, {30, 55, 5}, {4, 9, 1}, {500, 1500, 500}, {40, 120, 10}}},
    .title = {"Water point users' groups that repair their own wells, {place}",
              "ក្រុមអ្នកប្រើប្រាស់ទឹកដែលជួសជុលអណ្ដូងដោយខ្លួនឯង នៅ{place}"},
    .summary =
        {"Half of the wells of {place} stood broken. The {unit} council and {org} formed a users' group at each of {a} "
         "wells and trained women as pump mechanics. A pump is now repaired within days, and {b} families drink clean "
         "water.",
         "អណ្ដូងពាក់កណ្ដាលនៅ{place} ខូចប្រើមិនបាន។ ក្រុមប្រឹក្សា{unit} និង {org} បានបង្កើតក្រុមអ្នកប្រើប្រាស់នៅអណ្ដូងទាំង {a} "
         "និងបណ្ដុះបណ្ដាលស្ត្រីឱ្យក្លាយជាជាងស្នប់។ ឥឡូវនេះ ស្នប់ត្រូវបានជួសជុលក្នុងរយៈពេលប៉ុន្មានថ្ងៃ "
         "ហើយគ្រួសារចំនួន {b} បានប្រើប្រាស់ទឹកស្អាត។"},
    .situation =
        {"Projects had dug wells and left. A broken pump waited {c} days for a mechanic from town. Meanwhile families "
         "drank from ponds and children fell ill.",
         "គម្រោងនានាបានជីកអណ្ដូងរួចចាកចេញ។ ស្នប់ខូចត្រូវរង់ចាំជាងពីទីរួមខេត្តអស់ {c} ថ្ងៃ។ "
         "ក្នុងពេលនោះ គ្រួសារទាំងឡាយប្រើទឹកត្រពាំង ហើយកុមារធ្លាក់ខ្លួនឈឺ។"},
    .objective = {"Each well has owners, a mechanic and money for spare parts.",
                  "អណ្ដូងនីមួយៗមានម្ចាស់ មានជាង និងមានប្រាក់សម្រាប់ទិញគ្រឿងបន្លាស់។"},
    .partners =
        {"The council wrote the rules and keeps the spare parts. {org} trained twelve mechanics. Users paid for fences "
         "and gave {f} days of work.",
         "ក្រុមប្រឹក្សាបានសរសេរបទបញ្ជា និងរក្សាគ្រឿងបន្លាស់។ {org} បានបណ្ដុះបណ្ដាលជាង ១២ នាក់។ "
         "អ្នកប្រើប្រាស់ចេញថ្លៃរបង និងជួយពលកម្ម {f} ថ្ងៃ។"},
    .steps =
        {"The council and villagers listed all wells and tested the water → the list showed which to repair first\n"
         "Users of each well elected a group of four → two are women, since women fetch the water\n"
         "{org} trained mechanics from the villages → they can be paid in rice\n"
         "Each family pays {e} riel a month → the group decides who cannot pay\n"
         "The {unit} hall keeps spare parts at cost price → nobody travels to town for a washer",
         "ក្រុមប្រឹក្សា និងអ្នកភូមិចុះបញ្ជីអណ្ដូងទាំងអស់ និងធ្វើតេស្តទឹក → បញ្ជីបង្ហាញថាអណ្ដូងណាត្រូវជួសជុលមុន\n"
         "អ្នកប្រើប្រាស់អណ្ដូងនីមួយៗជ្រើសរើសក្រុមបួនរូប → ពីររូបជាស្ត្រី ព្រោះស្ត្រីជាអ្នកដងទឹក\n"
         "{org} បណ្ដុះបណ្ដាលជាងមកពីភូមិ → ពួកគេអាចទទួលថ្លៃឈ្នួលជាស្រូវ\n"
         "គ្រួសារនីមួយៗបង់ {e} រៀលក្នុងមួយខែ → ក្រុមសម្រេចថាអ្នកណាមិនអាចបង់បាន\n"
         "សាលា{unit} រក្សាគ្រឿងបន្លាស់លក់តាមថ្លៃដើម → គ្មានអ្នកណាត្រូវទៅទីរួមខេត្តដើម្បីទិញគ្រឿងតូចតាចទេ"},
    .resources =
        {"Tools and training from {org}, a stock of parts from the council, {f} days of work and fees from users.",
         "ឧបករណ៍ និងការបណ្ដុះបណ្ដាលពី {org} គ្រឿងបន្លាស់ពីក្រុមប្រឹក្សា ពលកម្ម {f} ថ្ងៃ និងថ្លៃទឹកពីអ្នកប្រើប្រាស់។"},
    .results =
        {"All {a} wells work. A repair takes {d} days instead of {c}. {b} families have clean water, and the health "
         "centre sees fewer children with diarrhoea.",
         "អណ្ដូងទាំង {a} ដំណើរការ។ ការជួសជុលចំណាយពេល {d} ថ្ងៃ ជំនួសឱ្យ {c} ថ្ងៃ។ គ្រួសារ {b} មានទឹកស្អាត "
         "ហើយមណ្ឌលសុខភាពឃើញកុមាររាករូសតិចជាងមុន។"},
    .inclusion = {"Seven of the twelve mechanics are women. A ramp and a low handle serve people with disability at "
                  "three wells.",
                  "ជាងប្រាំពីរនាក់ក្នុងចំណោម ១២ ជាស្ត្រី។ អណ្ដូងបីមានផ្លូវជម្រាល និងដៃស្នប់ទាបសម្រាប់ជនមានពិការភាព។"},
    .successFactors = {"Those who fetch water decide about it. Parts are near and cheap.",
                       "អ្នកដងទឹកជាអ្នកសម្រេចអំពីទឹក។ គ្រឿងបន្លាស់នៅជិត ហើយថោក។"},
    .difficulties =
        {"Two wells held arsenic and had to be closed and painted red; new ones were dug on the pagoda's land.",
         "អណ្ដូងពីរមានជាតិអាសេនិច ហើយត្រូវបិទ និងលាបពណ៌ក្រហម។ អណ្ដូងថ្មីត្រូវបានជីកលើដីវត្ត។"},
    .lessons = {"A well without a group is a well that will break. Test the water before you agree on fees.",
                "អណ្ដូងគ្មានក្រុម គឺជាអណ្ដូងដែលនឹងខូច។ ត្រូវធ្វើតេស្តទឹកមុនពេលព្រមព្រៀងលើថ្លៃទឹក។"},
    .sustainability = {"Fees cover parts and the mechanics' pay. The council lists the state of each well every year.",
                       "ថ្លៃទឹកគ្រប់គ្រាន់សម្រាប់គ្រឿងបន្លាស់ និងថ្លៃឈ្នួលជាង។ ក្រុមប្រឹក្សាចុះបញ្ជីសភាពអណ្ដូងរៀងរាល់ឆ្នាំ។"},
    .conditions = {"Ten families or more to a well, and a place in the {unit} hall for parts.",
                   "យ៉ាងតិចដប់គ្រួសារក្នុងមួយអណ្ដូង និងកន្លែងនៅសាលា{unit} សម្រាប់ដាក់គ្រឿងបន្លាស់។"},
    .cost = {"About 60 US dollars a well for tools and first parts.",
             "ប្រហែល ៦០ ដុល្លារក្នុងមួយអណ្ដូងសម្រាប់ឧបករណ៍ និងគ្រឿងបន្លាស់ដំបូង។"},
    .doAdvice = {"Train two mechanics a village, one of them a woman.", "បណ្ដុះបណ្ដាលជាងពីរនាក់ក្នុងមួយភូមិ ម្នាក់ជាស្ត្រី។"},
    .dontAdvice = {"Do not give parts away for nothing.", "កុំចែកគ្រឿងបន្លាស់ដោយឥតគិតថ្លៃ។"},
    .evidence = {"Well register of the council, water tests, records of the health centre, photos.",
                 "បញ្ជីអណ្ដូងរបស់ក្រុមប្រឹក្សា លទ្ធផលតេស្តទឹក កំណត់ត្រាមណ្ឌលសុខភាព និងរូបថត។"},
};

const Story schoolStory{
    .numbers = {{{45, 90, 5}, {18, 35, 1}, {3, 9, 1}, {25, 70, 5}, {64, 78, 1}, {88, 97, 1}}},
    .title = {"Girls who stay in school, {place}", "កុមារីដែលបន្តការសិក្សា នៅ{place}"},
    .summary = {"In {place} many girls left school after grade six. The {unit} council, the school and {org} visited "
                "{a} families, "
                "lent {d} bicycles and made the way to school safe. {f} of 100 girls now go on to grade seven; it was "
                "{e} before.",
                "នៅ{place} កុមារីជាច្រើនឈប់រៀនក្រោយថ្នាក់ទីប្រាំមួយ។ ក្រុមប្រឹក្សា{unit} សាលារៀន និង {org} បានចុះសួរគ្រួសារចំនួន {a} "
                "ឱ្យខ្ចីកង់ {d} គ្រឿង និងធ្វើឱ្យផ្លូវទៅសាលាមានសុវត្ថិភាព។ ឥឡូវនេះ កុមារី {f} នាក់ក្នុង ១០០ បានបន្តរៀនថ្នាក់ទីប្រាំពីរ "
                "ខណៈពីមុនមានតែ {e} នាក់។"},
    .situation =
        {"The lower secondary school lies {c} kilometres away. Parents feared the road, and girls were needed for "
         "younger children. In one year {b} girls did not come back after the holidays.",
         "អនុវិទ្យាល័យស្ថិតនៅចម្ងាយ {c} គីឡូម៉ែត្រ។ ឪពុកម្ដាយបារម្ភអំពីផ្លូវ ហើយកុមារីត្រូវមើលប្អូនៗ។ "
         "ក្នុងមួយឆ្នាំ កុមារី {b} នាក់មិនបានត្រឡប់មករៀនវិញក្រោយវិស្សមកាល។"},
    .objective = {"No girl leaves school because of distance, money or fear.",
                  "គ្មានកុមារីណាម្នាក់ឈប់រៀនដោយសារចម្ងាយផ្លូវ ជីវភាព ឬការភ័យខ្លាចទេ។"},
    .partners = {"Teachers kept the list of absences. Council women led the visits. {org} paid for the bicycles; the "
                 "pagoda gave "
                 "a room for homework.",
                 "គ្រូបង្រៀនកាន់បញ្ជីអវត្តមាន។ សមាជិកក្រុមប្រឹក្សាជាស្ត្រីដឹកនាំការចុះសួរ។ {org} ចេញថ្លៃកង់ "
                 "ហើយវត្តឱ្យបន្ទប់មួយសម្រាប់ធ្វើលំហាត់។"},
    .steps = {"Teachers report each girl who is absent for three days → the list goes to the council the same week\n"
              "A council woman and a mother visit the family → they come to listen, not to blame\n"
              "{d} bicycles are lent for the school year → families sign and repair them\n"
              "Girls ride in groups with an older pupil → parents know when they leave and arrive\n"
              "Older pupils help with homework twice a week → parents can see the progress",
              "គ្រូរាយការណ៍កុមារីដែលអវត្តមានបីថ្ងៃ → បញ្ជីទៅដល់ក្រុមប្រឹក្សាក្នុងសប្ដាហ៍តែមួយ\n"
              "សមាជិកក្រុមប្រឹក្សាជាស្ត្រីម្នាក់ និងម្ដាយម្នាក់ចុះសួរគ្រួសារ → ពួកគេមកស្ដាប់ មិនមែនមកស្ដីបន្ទោសទេ\n"
              "កង់ {d} គ្រឿងត្រូវបានឱ្យខ្ចីពេញមួយឆ្នាំសិក្សា → គ្រួសារចុះហត្ថលេខា និងជួសជុលដោយខ្លួនឯង\n"
              "កុមារីជិះកង់ជាក្រុមជាមួយសិស្សច្បង → ឪពុកម្ដាយដឹងម៉ោងចេញ និងម៉ោងដល់\n"
              "សិស្សច្បងជួយធ្វើលំហាត់ពីរដងក្នុងមួយសប្ដាហ៍ → ឪពុកម្ដាយអាចឃើញការរីកចម្រើន"},
    .resources = {"{d} bicycles, a room in the pagoda, time of teachers, mothers and council women.",
                  "កង់ {d} គ្រឿង បន្ទប់មួយនៅវត្ត ពេលវេលារបស់គ្រូ ម្ដាយ និងសមាជិកក្រុមប្រឹក្សាជាស្ត្រី។"},
    .results = {"Girls who go on to grade seven: {e} of 100 before, {f} of 100 in {year}. {a} families were visited, "
                "and {b} girls "
                "came back to school.",
                "កុមារីដែលបន្តរៀនថ្នាក់ទីប្រាំពីរ៖ ពីមុន {e} ក្នុង ១០០ នៅឆ្នាំ {year} មាន {f} ក្នុង ១០០។ "
                "គ្រួសារចំនួន {a} ត្រូវបានចុះសួរ ហើយកុមារី {b} នាក់បានត្រឡប់មករៀនវិញ។"},
    .inclusion = {"Families with an ID Poor card have bicycles first. Two girls with disability ride with a friend.",
                  "គ្រួសារដែលមានប័ណ្ណក្រីក្របានកង់មុនគេ។ កុមារីមានពិការភាពពីរនាក់ជិះកង់ជាមួយមិត្តភក្តិ។"},
    .successFactors = {"The visit comes within a week. The visitors are women whom the family knows.",
                       "ការចុះសួរធ្វើឡើងក្នុងមួយសប្ដាហ៍។ អ្នកចុះសួរជាស្ត្រីដែលគ្រួសារស្គាល់។"},
    .difficulties =
        {"Garment factories offer work at sixteen. Former pupils who work there now tell parents what school is worth.",
         "រោងចក្រកាត់ដេរផ្ដល់ការងារនៅអាយុដប់ប្រាំមួយឆ្នាំ។ អតីតសិស្សដែលធ្វើការនៅទីនោះប្រាប់ឪពុកម្ដាយអំពីតម្លៃនៃការសិក្សា។"},
    .lessons = {"Absence is a message. Answer it at once, and at home.", "អវត្តមានជាសញ្ញាមួយ។ ត្រូវឆ្លើយតបភ្លាមៗ និងនៅដល់ផ្ទះ។"},
    .sustainability = {"The council pays for repairs of the bicycles; the visits need no money.",
                       "ក្រុមប្រឹក្សាចេញថ្លៃជួសជុលកង់។ ការចុះសួរមិនត្រូវការប្រាក់ទេ។"},
    .conditions = {"Teachers who keep the list honestly, and two women on the council or its committee.",
                   "គ្រូដែលកាន់បញ្ជីត្រឹមត្រូវ និងស្ត្រីពីររូបក្នុងក្រុមប្រឹក្សា ឬក្នុងគណៈកម្មការ។"},
    .cost = {"45 US dollars a bicycle, which lasts four years.", "កង់មួយគ្រឿងតម្លៃ ៤៥ ដុល្លារ ហើយប្រើបានបួនឆ្នាំ។"},
    .doAdvice = {"Ask the girls first what keeps them away.", "សួរកុមារីជាមុនថាអ្វីរារាំងពួកគេ។"},
    .dontAdvice = {"Do not pay families for sending girls to school.", "កុំបង់ប្រាក់ឱ្យគ្រួសារដើម្បីបញ្ជូនកុមារីទៅរៀន។"},
    .evidence = {"School registers of three years, visit notes, interviews with ten girls by {org}.",
                 "បញ្ជីឈ្មោះសិស្សបីឆ្នាំ កំណត់ត្រាចុះសួរ និងសម្ភាសន៍កុមារីដប់នាក់ដោយ {org}។"},
};

const Story healthStory{
    .numbers = {{{180, 420, 10}, {3, 6, 1}, {24, 48, 2}, {52, 66, 1}, {82, 95, 1}, {2000, 5000, 1000}}},
    .title = {"A night call that brings mothers to the health centre, {place}",
              "ការហៅពេលយប់ដែលនាំម្ដាយទៅមណ្ឌលសុខភាព នៅ{place}"},
    .summary = {"Women of {place} gave birth at home because nobody could take them to the health centre at night. The "
                "{unit} council, "
                "{org} and the drivers of {b} tuk-tuks set up a call list with fixed fares and a small fund. {e} of "
                "100 births now "
                "happen with a midwife.",
                "ស្ត្រីនៅ{place} សម្រាលកូននៅផ្ទះ ពីព្រោះគ្មានអ្នកដឹកពួកគេទៅមណ្ឌលសុខភាពនៅពេលយប់។ ក្រុមប្រឹក្សា{unit} {org} "
                "និងអ្នកបើកតុកតុកចំនួន {b} គ្រឿង បានរៀបចំបញ្ជីទូរស័ព្ទ តម្លៃថេរ និងមូលនិធិតូចមួយ។ "
                "ឥឡូវនេះ ការសម្រាលកូន {e} ក្នុង ១០០ មានឆ្មបជួយ។"},
    .situation = {"The health centre is half an hour away. At night drivers asked prices that a family could not pay. "
                  "{d} of 100 "
                  "births had a midwife.",
                  "មណ្ឌលសុខភាពនៅចម្ងាយកន្លះម៉ោង។ នៅពេលយប់ អ្នកបើកតុកតុកសុំតម្លៃដែលគ្រួសារមិនអាចបង់បាន។ "
                  "ការសម្រាលកូនតែ {d} ក្នុង ១០០ មានឆ្មបជួយ។"},
    .objective = {"Every woman in labour reaches the health centre within an hour, day or night.",
                  "ស្ត្រីឈឺពោះសម្រាលគ្រប់រូបទៅដល់មណ្ឌលសុខភាពក្នុងមួយម៉ោង ទាំងយប់ទាំងថ្ងៃ។"},
    .partners = {"The council set the fares with the drivers and pays into the fund. {org} printed the call cards. "
                 "Midwives visit "
                 "the villages each month.",
                 "ក្រុមប្រឹក្សាកំណត់តម្លៃជាមួយអ្នកបើកតុកតុក និងបង់ចូលមូលនិធិ។ {org} បោះពុម្ពប័ណ្ណទូរស័ព្ទ។ "
                 "ឆ្មបចុះទៅភូមិរៀងរាល់ខែ។"},
    .steps = {"Mothers told the council about their own births → men in the meeting listened in silence\n"
              "{b} drivers agreed on fares and a rota of nights → the health centre pays them on arrival\n"
              "Each family pays {f} riel a year into the fund → the poorest are free\n"
              "Every pregnant woman has a card with three numbers → cards have pictures for those who do not read\n"
              "Midwives and council look at each late case every month → nobody is blamed, the cause is removed",
              "ម្ដាយៗប្រាប់ក្រុមប្រឹក្សាអំពីការសម្រាលកូនរបស់ខ្លួន → បុរសក្នុងអង្គប្រជុំស្ដាប់ដោយយកចិត្តទុកដាក់\n"
              "អ្នកបើកតុកតុក {b} នាក់ព្រមព្រៀងលើតម្លៃ និងវេនយប់ → មណ្ឌលសុខភាពបង់ប្រាក់ពេលទៅដល់\n"
              "គ្រួសារនីមួយៗបង់ {f} រៀលក្នុងមួយឆ្នាំចូលមូលនិធិ → គ្រួសារក្រីក្របំផុតមិនបង់ទេ\n"
              "ស្ត្រីមានផ្ទៃពោះគ្រប់រូបមានប័ណ្ណដែលមានលេខទូរស័ព្ទបី → ប័ណ្ណមានរូបភាពសម្រាប់អ្នកមិនចេះអក្សរ\n"
              "ឆ្មប និងក្រុមប្រឹក្សាពិនិត្យករណីយឺតនីមួយៗរៀងរាល់ខែ → មិនស្ដីបន្ទោសអ្នកណា តែដោះស្រាយមូលហេតុ"},
    .resources = {"A fund from families and council, {b} tuk-tuks, cards from {org}, time of two midwives.",
                  "មូលនិធិពីគ្រួសារ និងក្រុមប្រឹក្សា តុកតុក {b} គ្រឿង ប័ណ្ណពី {org} និងពេលវេលារបស់ឆ្មបពីររូប។"},
    .results = {"{c} night journeys in one year. Births with a midwife rose from {d} to {e} of 100. {a} families pay "
                "into the fund.",
                "ការដឹកជញ្ជូនពេលយប់ {c} ដងក្នុងមួយឆ្នាំ។ ការសម្រាលកូនដោយមានឆ្មបកើនពី {d} ដល់ {e} ក្នុង ១០០។ "
                "គ្រួសារ {a} បង់ប្រាក់ចូលមូលនិធិ។"},
    .inclusion = {"Cards exist in Khmer and in pictures. Women with disability have a driver of their choice.",
                  "ប័ណ្ណមានជាភាសាខ្មែរ និងជារូបភាព។ ស្ត្រីមានពិការភាពជ្រើសរើសអ្នកបើកតុកតុកដោយខ្លួនឯង។"},
    .successFactors = {"Drivers are paid at once. Midwives know each woman by name.",
                       "អ្នកបើកតុកតុកទទួលប្រាក់ភ្លាមៗ។ ឆ្មបស្គាល់ស្ត្រីម្នាក់ៗតាមឈ្មោះ។"},
    .difficulties = {"In the flood season boats were needed; the fishers of two villages joined the list.",
                     "នៅរដូវទឹកជំនន់ត្រូវការទូក។ អ្នកនេសាទពីភូមិពីរបានចូលរួមក្នុងបញ្ជី។"},
    .lessons = {"Transport saves as many lives as medicine. Fix the price by day, in public.",
                "ការដឹកជញ្ជូនសង្គ្រោះជីវិតដូចថ្នាំពេទ្យដែរ។ កំណត់តម្លៃនៅពេលថ្ងៃ ជាសាធារណៈ។"},
    .sustainability = {"The fund has ended each year with money left; the council adds to it from its social budget.",
                       "មូលនិធិនៅសល់ប្រាក់រាល់ចុងឆ្នាំ។ ក្រុមប្រឹក្សាបន្ថែមពីថវិកាសង្គមកិច្ច។"},
    .conditions = {"A health centre that is open at night and a telephone network.",
                   "មណ្ឌលសុខភាពដែលបើកពេលយប់ និងមានសេវាទូរស័ព្ទ។"},
    .cost = {"About 350 US dollars a year for one commune.", "ប្រហែល ៣៥០ ដុល្លារក្នុងមួយឆ្នាំសម្រាប់មួយ{unit}។"},
    .doAdvice = {"Let drivers set the rota themselves.", "ឱ្យអ្នកបើកតុកតុករៀបចំវេនដោយខ្លួនឯង។"},
    .dontAdvice = {"Do not let the fund lend money.", "កុំឱ្យមូលនិធិឱ្យខ្ចីប្រាក់។"},
    .evidence = {"Birth register of the health centre, list of journeys, accounts of the fund.",
                 "បញ្ជីសម្រាលកូននៅមណ្ឌលសុខភាព បញ្ជីដឹកជញ្ជូន និងបញ្ជីប្រាក់មូលនិធិ។"},
};

const Story elderStory{
    .numbers = {{{60, 150, 10}, {4, 9, 1}, {15, 40, 5}, {30, 80, 5}, {500, 1000, 500}, {20, 60, 5}}},
    .title = {"Old people are visited and heard, {place}", "មនុស្សចាស់ត្រូវបានសួរសុខទុក្ខ និងស្ដាប់មតិ នៅ{place}"},
    .summary = {"Many old people of {place} live alone while their children work abroad. The {unit} council and {org} "
                "supported {b} "
                "associations of the elderly. Their {a} members visit the weakest, keep a fund, and have a seat in the "
                "planning meeting.",
                "មនុស្សចាស់ជាច្រើននៅ{place} រស់នៅតែម្នាក់ឯង ខណៈកូនៗធ្វើការនៅក្រៅប្រទេស។ ក្រុមប្រឹក្សា{unit} និង {org} "
                "បានគាំទ្រសមាគមមនុស្សចាស់ចំនួន {b}។ សមាជិក {a} នាក់ចុះសួរសុខទុក្ខអ្នកទន់ខ្សោយ មានមូលនិធិ "
                "និងមានកៅអីក្នុងការប្រជុំធ្វើផែនការ។"},
    .situation = {"{c} old people had nobody to cook for them. None had ever come to a planning meeting.",
                  "មនុស្សចាស់ {c} នាក់គ្មានអ្នកដាំបាយឱ្យ។ គ្មានម្នាក់ធ្លាប់ចូលរួមប្រជុំធ្វើផែនការទេ។"},
    .objective = {"No old person is forgotten, and the council hears them.",
                  "គ្មានមនុស្សចាស់ណាត្រូវបំភ្លេច ហើយក្រុមប្រឹក្សាស្ដាប់មតិពួកគាត់។"},
    .partners = {"Associations do the visits. The council gives rice and a room. {org} trained leaders; the pagoda "
                 "announces meetings.",
                 "សមាគមជាអ្នកចុះសួរ។ ក្រុមប្រឹក្សាឱ្យអង្ករ និងបន្ទប់។ {org} បណ្ដុះបណ្ដាលអ្នកដឹកនាំ ហើយវត្តប្រកាសអំពីការប្រជុំ។"},
    .steps = {"Members listed every person over 65 and how they live → the list was made by neighbours\n"
              "{b} villages founded an association → leaders are chosen by hand on the holy day\n"
              "Pairs of members visit {c} people each week → they cook, clean and tell the health centre\n"
              "Each member saves {e} riel a month → the fund pays for funerals and medicine\n"
              "One seat in each planning meeting is theirs → their request is read first",
              "សមាជិកចុះបញ្ជីមនុស្សអាយុលើស ៦៥ ឆ្នាំ និងជីវភាពរស់នៅ → អ្នកជិតខាងជាអ្នកធ្វើបញ្ជី\n"
              "ភូមិ {b} បានបង្កើតសមាគម → អ្នកដឹកនាំត្រូវជ្រើសដោយលើកដៃនៅថ្ងៃសីល\n"
              "សមាជិកពីរនាក់ម្ដងចុះសួរមនុស្ស {c} នាក់រៀងរាល់សប្ដាហ៍ → ពួកគេដាំបាយ សម្អាតផ្ទះ និងប្រាប់មណ្ឌលសុខភាព\n"
              "សមាជិកម្នាក់ៗសន្សំ {e} រៀលក្នុងមួយខែ → មូលនិធិចេញថ្លៃបុណ្យសព និងថ្នាំ\n"
              "កៅអីមួយក្នុងការប្រជុំធ្វើផែនការជារបស់ពួកគាត់ → សំណើរបស់ពួកគាត់ត្រូវអានមុនគេ"},
    .resources = {"Rice and a room from the council, savings of {a} members, {f} days of training by {org}.",
                  "អង្ករ និងបន្ទប់ពីក្រុមប្រឹក្សា ប្រាក់សន្សំរបស់សមាជិក {a} នាក់ និងការបណ្ដុះបណ្ដាល {f} ថ្ងៃដោយ {org}។"},
    .results = {"{c} people are visited every week. {d} have had their eyes examined. Three requests of the elderly "
                "stand in the "
                "investment programme of {year}.",
                "មនុស្ស {c} នាក់ត្រូវបានចុះសួររៀងរាល់សប្ដាហ៍។ {d} នាក់បានពិនិត្យភ្នែក។ "
                "សំណើបីរបស់មនុស្សចាស់មាននៅក្នុងកម្មវិធីវិនិយោគឆ្នាំ {year}។"},
    .inclusion = {"Two in three members are women, most of them widows. The blind are led to meetings by pupils.",
                  "សមាជិកពីរក្នុងចំណោមបីជាស្ត្រី ភាគច្រើនជាស្ត្រីមេម៉ាយ។ សិស្សនាំអ្នកពិការភ្នែកទៅប្រជុំ។"},
    .successFactors = {"Visits follow the holy days, so nobody forgets them.",
                       "ការចុះសួរធ្វើតាមថ្ងៃសីល ដូច្នេះគ្មានអ្នកណាភ្លេចទេ។"},
    .difficulties = {"Members are old themselves; younger neighbours were asked to carry water and wood.",
                     "សមាជិកខ្លួនឯងក៏ចាស់ដែរ។ អ្នកជិតខាងវ័យក្មេងត្រូវបានសុំឱ្យជួយដងទឹក និងរកអុស។"},
    .lessons = {"The elderly need company as much as rice, and they know the history of every plot and road.",
                "មនុស្សចាស់ត្រូវការមិត្តភាពដូចត្រូវការអង្ករដែរ ហើយពួកគាត់ដឹងប្រវត្តិដី និងផ្លូវទាំងអស់។"},
    .sustainability = {"Savings pay for most needs; the council has a yearly line for rice.",
                       "ប្រាក់សន្សំគ្រប់គ្រាន់សម្រាប់តម្រូវការភាគច្រើន។ ក្រុមប្រឹក្សាមានថវិកាប្រចាំឆ្នាំសម្រាប់អង្ករ។"},
    .conditions = {"A pagoda or hall to meet in, and one leader who can write.",
                   "វត្ត ឬសាលសម្រាប់ប្រជុំ និងអ្នកដឹកនាំម្នាក់ដែលចេះអក្សរ។"},
    .cost = {"About 200 US dollars a year for each association.", "ប្រហែល ២០០ ដុល្លារក្នុងមួយឆ្នាំសម្រាប់សមាគមនីមួយៗ។"},
    .doAdvice = {"Begin with visits, not with money.", "ចាប់ផ្ដើមដោយការចុះសួរ មិនមែនដោយប្រាក់ទេ។"},
    .dontAdvice = {"Do not choose the leaders for them.", "កុំជ្រើសរើសអ្នកដឹកនាំជំនួសពួកគាត់។"},
    .evidence = {"Visit books, lists of the health centre, the investment programme of {year}.",
                 "សៀវភៅចុះសួរ បញ្ជីមណ្ឌលសុខភាព និងកម្មវិធីវិនិយោគឆ្នាំ {year}។"},
};

} // namespace daikou::exchange::demo
