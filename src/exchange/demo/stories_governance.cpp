// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/texts.h"

namespace daikou::exchange::demo {

const Story budgetStory{
    .numbers = {{{80, 240, 10}, {12, 30, 1}, {5, 11, 1}, {3, 9, 1}, {28, 45, 1}, {60, 82, 1}}},
    .title = {"A public hearing on the {unit} budget, {place}", "សវនាការសាធារណៈស្ដីពីថវិកា{unit} នៅ{place}"},
    .summary = {"Before {year} few people of {place} knew what their council spends. With {org} the {unit} council now "
                "shows its budget "
                "on one page and answers questions at a hearing each November. {a} people came to the last one, and "
                "{c} of their "
                "requests are in the plan.",
                "មុនឆ្នាំ {year} មានមនុស្សតិចណាស់នៅ{place} ដែលដឹងថាក្រុមប្រឹក្សាចំណាយអ្វីខ្លះ។ ក្រុមប្រឹក្សា{unit} សហការជាមួយ {org} "
                "បង្ហាញថវិកាលើក្រដាសមួយទំព័រ និងឆ្លើយសំណួរក្នុងសវនាការរៀងរាល់ខែវិច្ឆិកា។ មនុស្ស {a} នាក់បានចូលរួមលើកចុងក្រោយ "
                "ហើយសំណើ {c} របស់ពួកគេមាននៅក្នុងផែនការ។"},
    .situation = {"The budget hung behind glass in small print. In a survey {e} of 100 people said that they trust how "
                  "the money is "
                  "used.",
                  "ថវិកាបិទក្នុងទូកញ្ចក់ដោយអក្សរតូចៗ។ ក្នុងការអង្កេតមួយ មនុស្ស {e} ក្នុង ១០០ និយាយថាទុកចិត្តលើការប្រើប្រាស់ថវិកា។"},
    .objective = {"Citizens know the budget before it is decided, and the council knows what they want.",
                  "ប្រជាពលរដ្ឋដឹងអំពីថវិកាមុនពេលសម្រេច ហើយក្រុមប្រឹក្សាដឹងអំពីអ្វីដែលពួកគេចង់បាន។"},
    .partners = {"The council and its clerk prepare the page. {org} trains {b} facilitators. Village chiefs invite; "
                 "the pagoda lends "
                 "its hall.",
                 "ក្រុមប្រឹក្សា និងស្មៀនរៀបចំឯកសារ។ {org} បណ្ដុះបណ្ដាលអ្នកសម្របសម្រួល {b} នាក់។ "
                 "មេភូមិអញ្ជើញអ្នកភូមិ ហើយវត្តឱ្យខ្ចីសាលាឆាន់។"},
    .steps = {"The clerk puts the budget on one page with pictures → a person who reads little understands it\n"
              "Facilitators bring the page to {d} villages two weeks before → questions are collected, with no names\n"
              "At the hearing women and youth first talk in groups of their own → each group brings three questions\n"
              "The chief answers each question or says when → answers are written on the wall\n"
              "In March the council reports what became of each request → the same people come again",
              "ស្មៀនដាក់ថវិកាលើក្រដាសមួយទំព័រដោយមានរូបភាព → អ្នកអានមិនសូវដាច់ក៏យល់\n"
              "អ្នកសម្របសម្រួលយកក្រដាសទៅភូមិ {d} ពីរសប្ដាហ៍មុន → សំណួរត្រូវប្រមូលដោយមិនដាក់ឈ្មោះ\n"
              "ក្នុងសវនាការ ស្ត្រី និងយុវជនពិភាក្សាជាក្រុមរៀងៗខ្លួនជាមុន → ក្រុមនីមួយៗនាំមកសំណួរបី\n"
              "ប្រធានក្រុមប្រឹក្សាឆ្លើយសំណួរនីមួយៗ ឬប្រាប់ថាពេលណានឹងឆ្លើយ → ចម្លើយត្រូវសរសេរលើជញ្ជាំង\n"
              "នៅខែមីនា ក្រុមប្រឹក្សារាយការណ៍អំពីលទ្ធផលនៃសំណើនីមួយៗ → មនុស្សដដែលត្រឡប់មកម្ដងទៀត"},
    .resources = {"Printing, a hall, {b} facilitators for three days, tea.",
                  "ការបោះពុម្ព សាលប្រជុំ អ្នកសម្របសម្រួល {b} នាក់រយៈពេលបីថ្ងៃ និងទឹកតែ។"},
    .results = {"{a} people at the hearing, half of them women. {c} requests in the plan. Trust in the use of money "
                "rose from {e} to "
                "{f} of 100.",
                "មនុស្ស {a} នាក់ចូលរួមសវនាការ ពាក់កណ្ដាលជាស្ត្រី។ សំណើ {c} មានក្នុងផែនការ។ "
                "ការទុកចិត្តលើការប្រើប្រាស់ថវិកាកើនពី {e} ដល់ {f} ក្នុង ១០០។"},
    .inclusion = {"The hearing is on a Sunday morning with care for children. A sign interpreter came twice.",
                  "សវនាការធ្វើនៅព្រឹកថ្ងៃអាទិត្យ ដោយមានអ្នកមើលក្មេង។ អ្នកបកប្រែភាសាសញ្ញាបានមកពីរដង។"},
    .successFactors = {"The council began with what went wrong, and people answered with patience.",
                       "ក្រុមប្រឹក្សាចាប់ផ្ដើមដោយអ្វីដែលមិនបានសម្រេច ហើយប្រជាពលរដ្ឋឆ្លើយតបដោយអត់ធ្មត់។"},
    .difficulties = {"Some members feared open questions. A rehearsal with {org} helped.",
                     "សមាជិកខ្លះខ្លាចសំណួរចំហ។ ការហាត់សមជាមួយ {org} បានជួយ។"},
    .lessons = {"One page is better than a book. Say no clearly, with the reason.",
                "ក្រដាសមួយទំព័រប្រសើរជាងសៀវភៅមួយក្បាល។ ត្រូវនិយាយថាទេឱ្យច្បាស់ ដោយមានហេតុផល។"},
    .sustainability = {"The hearing stands in the council's calendar and its own budget.",
                       "សវនាការមាននៅក្នុងប្រតិទិន និងថវិការបស់ក្រុមប្រឹក្សា។"},
    .conditions = {"A chief who is willing, and a clerk with a computer.", "ប្រធានដែលមានឆន្ទៈ និងស្មៀនដែលមានកុំព្យូទ័រ។"},
    .cost = {"About 250 US dollars a year.", "ប្រហែល ២៥០ ដុល្លារក្នុងមួយឆ្នាំ។"},
    .doAdvice = {"Report back on last year's requests first.", "រាយការណ៍អំពីសំណើឆ្នាំមុនជាមុនសិន។"},
    .dontAdvice = {"Do not let speeches take the time of questions.", "កុំឱ្យសុន្ទរកថាយកពេលវេលានៃសំណួរ។"},
    .evidence = {"Attendance lists, the plan of {year}, two surveys of 100 people by {org}.",
                 "បញ្ជីវត្តមាន ផែនការឆ្នាំ {year} និងការអង្កេតមនុស្ស ១០០ នាក់ពីរលើកដោយ {org}។"},
};

const Story safetyStory{
    .numbers = {{{25, 60, 5}, {14, 28, 1}, {3, 7, 1}, {6, 18, 2}, {120, 300, 20}, {4, 9, 1}}},
    .title = {"Young people make the evenings safe, {place}", "យុវជនធ្វើឱ្យពេលយប់មានសុវត្ថិភាព នៅ{place}"},
    .summary = {"Fights and road accidents made the evenings of {place} dangerous. The {unit} council, the police post "
                "and {org} asked "
                "{a} young people to find out where and why. Lights, a football league and a rule on the sale of "
                "alcohol followed; cases "
                "fell from {b} to {c} a year.",
                "ការវាយតប់គ្នា និងគ្រោះថ្នាក់ចរាចរណ៍ធ្វើឱ្យពេលយប់នៅ{place} គ្រោះថ្នាក់។ ក្រុមប្រឹក្សា{unit} ប៉ុស្តិ៍នគរបាល និង {org} "
                "បានសុំយុវជន {a} នាក់ឱ្យរកមើលកន្លែង និងមូលហេតុ។ បន្ទាប់មកមានភ្លើងបំភ្លឺ ការប្រកួតបាល់ទាត់ និងបទបញ្ជាលក់ស្រា។ "
                "ចំនួនករណីថយចុះពី {b} មក {c} ក្នុងមួយឆ្នាំ។"},
    .situation = {"Parents kept their daughters at home after dusk. The police came after the event, and the young "
                  "were only blamed.",
                  "ឪពុកម្ដាយមិនឱ្យកូនស្រីចេញក្រៅពេលព្រលប់។ នគរបាលមកដល់ក្រោយកើតហេតុ ហើយយុវជនត្រូវគេបន្ទោសតែម្យ៉ាង។"},
    .objective = {"Young women and men can be out in the evening without fear.",
                  "យុវនារី និងយុវជនអាចចេញក្រៅពេលល្ងាចដោយគ្មានការភ័យខ្លាច។"},
    .partners = {"The young drew the map. The council paid for {d} lamps. {org} trained peer leaders; the police "
                 "changed their rounds.",
                 "យុវជនគូរផែនទី។ ក្រុមប្រឹក្សាចេញថ្លៃភ្លើង {d}។ {org} បណ្ដុះបណ្ដាលមេក្រុមយុវជន ហើយនគរបាលប្ដូរផ្លូវល្បាត។"},
    .steps = {"Girls and boys drew separate maps of unsafe places → the maps were not the same\n"
              "They showed them to the council and the police → both promised three things in writing\n"
              "{d} solar lamps stand where the girls had put a mark → the young keep them clean\n"
              "{f} teams play football on Fridays, girls' teams too → the pitch is lit\n"
              "Shops do not sell alcohol to those under 18 → owners signed with their names",
              "កុមារី និងកុមារាគូរផែនទីកន្លែងគ្រោះថ្នាក់ដាច់ពីគ្នា → ផែនទីទាំងពីរមិនដូចគ្នា\n"
              "ពួកគេបង្ហាញជូនក្រុមប្រឹក្សា និងនគរបាល → ភាគីទាំងពីរសន្យារឿងបីជាលាយលក្ខណ៍អក្សរ\n"
              "ភ្លើងសូឡា {d} ដាក់នៅកន្លែងដែលកុមារីបានគូសចំណាំ → យុវជនជាអ្នកសម្អាត\n"
              "ក្រុម {f} លេងបាល់ទាត់រៀងរាល់ថ្ងៃសុក្រ មានក្រុមនារីផង → ទីលានមានភ្លើងបំភ្លឺ\n"
              "ហាងមិនលក់ស្រាឱ្យអ្នកអាយុក្រោម ១៨ ឆ្នាំ → ម្ចាស់ហាងបានចុះហត្ថលេខា"},
    .resources = {"{d} solar lamps, a pitch, balls, time of {a} volunteers and of the police post.",
                  "ភ្លើងសូឡា {d} ទីលានមួយ បាល់ ពេលវេលារបស់អ្នកស្ម័គ្រចិត្ត {a} នាក់ និងប៉ុស្តិ៍នគរបាល។"},
    .results = {"Cases at the police post: {b} a year before, {c} in {year}. {e} young people take part; two in five "
                "are girls.",
                "ករណីនៅប៉ុស្តិ៍នគរបាល៖ ពីមុន {b} ក្នុងមួយឆ្នាំ នៅឆ្នាំ {year} មាន {c}។ យុវជន {e} នាក់ចូលរួម ពីរក្នុងចំណោមប្រាំជាយុវនារី។"},
    .inclusion = {"Girls have their own meeting and their own budget. Young people with disability keep the scores of "
                  "the league.",
                  "យុវនារីមានការប្រជុំ និងថវិកាដោយឡែក។ យុវជនមានពិការភាពកត់ពិន្ទុការប្រកួត។"},
    .successFactors = {"Adults did what they had promised within two months.",
                       "មនុស្សពេញវ័យបានធ្វើតាមការសន្យាក្នុងរយៈពេលពីរខែ។"},
    .difficulties = {"Leaders leave for work in town; two younger ones learn beside each leader.",
                     "មេក្រុមចាកចេញទៅធ្វើការនៅទីក្រុង។ ដូច្នេះអ្នកក្មេងជាងពីរនាក់រៀនជាមួយមេក្រុមម្នាក់ៗ។"},
    .lessons = {"Those who are called the problem know the answer. Ask girls apart.",
                "អ្នកដែលគេហៅថាជាបញ្ហា គឺជាអ្នកដឹងចម្លើយ។ ត្រូវសួរយុវនារីដោយឡែក។"},
    .sustainability = {"Lamps need a battery every three years; the council has set the money aside.",
                       "ភ្លើងត្រូវប្ដូរអាគុយរៀងរាល់បីឆ្នាំ។ ក្រុមប្រឹក្សាបានទុកថវិការួចហើយ។"},
    .conditions = {"A police post that listens, and a pitch.", "ប៉ុស្តិ៍នគរបាលដែលស្ដាប់ និងទីលានមួយ។"},
    .cost = {"About 120 US dollars a lamp; the rest is time.", "ប្រហែល ១២០ ដុល្លារក្នុងមួយភ្លើង។ ក្រៅពីនោះគឺពេលវេលា។"},
    .doAdvice = {"Walk the map at night with the chief.", "ដើរពិនិត្យតាមផែនទីនៅពេលយប់ជាមួយប្រធានក្រុមប្រឹក្សា។"},
    .dontAdvice = {"Do not use the young as guards.", "កុំប្រើយុវជនជាអ្នកយាម។"},
    .evidence = {"Register of the police post, maps of both years, photos with consent.",
                 "បញ្ជីប៉ុស្តិ៍នគរបាល ផែនទីទាំងពីរឆ្នាំ និងរូបថតដែលមានការយល់ព្រម។"},
};

const Story familyStory{
    .numbers = {{{16, 40, 2}, {9, 20, 1}, {30, 70, 5}, {120, 320, 20}, {4, 9, 1}, {45, 80, 5}}},
    .title = {"Neighbours who do not look away from violence at home, {place}",
              "អ្នកជិតខាងដែលមិនព្រងើយកន្តើយចំពោះហិង្សាក្នុងគ្រួសារ នៅ{place}"},
    .summary = {"Violence at home was a private matter in {place}. The committee for women and children of the {unit} "
                "council and {org} "
                "trained {a} neighbours, women and men, to listen and to call for help. {c} families have been "
                "supported, and more "
                "women dare to speak.",
                "ហិង្សាក្នុងគ្រួសារធ្លាប់ជារឿងផ្ទៃក្នុងនៅ{place}។ គណៈកម្មាធិការទទួលបន្ទុកកិច្ចការស្ត្រី និងកុមារ{unit} និង {org} "
                "បានបណ្ដុះបណ្ដាលអ្នកជិតខាង {a} នាក់ ទាំងស្ត្រីទាំងបុរស ឱ្យចេះស្ដាប់ និងហៅរកជំនួយ។ គ្រួសារ {c} ត្រូវបានជួយ "
                "ហើយស្ត្រីកាន់តែច្រើនហ៊ាននិយាយ។"},
    .situation = {"Only {e} cases were reported in a year. Families were told to make peace, and nobody came back to "
                  "see how they lived.",
                  "មានតែ {e} ករណីប៉ុណ្ណោះដែលត្រូវរាយការណ៍ក្នុងមួយឆ្នាំ។ គេប្រាប់គ្រួសារឱ្យផ្សះផ្សាគ្នា ហើយគ្មានអ្នកណាត្រឡប់មកមើលទេ។"},
    .objective = {"Every woman knows whom to call, and somebody comes.", "ស្ត្រីគ្រប់រូបដឹងថាត្រូវហៅអ្នកណា ហើយមានអ្នកមកជួយ។"},
    .partners = {"The committee leads. {org} trains and gives legal advice. Police and health centre name one person "
                 "each; monks speak of "
                 "it at ceremonies.",
                 "គណៈកម្មាធិការជាអ្នកដឹកនាំ។ {org} បណ្ដុះបណ្ដាល និងផ្ដល់ប្រឹក្សាច្បាប់។ "
                 "នគរបាល និងមណ្ឌលសុខភាពចាត់តាំងម្នាក់ៗ ហើយព្រះសង្ឃមានសង្ឃដីកាអំពីរឿងនេះក្នុងពិធីបុណ្យ។"},
    .steps = {"The committee chose {a} trusted neighbours → half of them are men\n"
              "{org} trained them for {b} days in listening and in the law → they practised with real stories\n"
              "A card with four numbers hangs in each shop → a number answers at night\n"
              "Two visitors come back after a week, a month and three months → the woman chooses the place\n"
              "Men's groups talk about anger and drink → the speakers are farmers like them",
              "គណៈកម្មាធិការជ្រើសរើសអ្នកជិតខាងដែលគេទុកចិត្ត {a} នាក់ → ពាក់កណ្ដាលជាបុរស\n"
              "{org} បណ្ដុះបណ្ដាលពួកគេ {b} ថ្ងៃអំពីការស្ដាប់ និងច្បាប់ → ពួកគេហាត់ជាមួយរឿងពិត\n"
              "ប័ណ្ណដែលមានលេខទូរស័ព្ទបួនព្យួរនៅតាមហាង → មានលេខមួយឆ្លើយពេលយប់\n"
              "អ្នកចុះសួរពីរនាក់ត្រឡប់មកវិញក្រោយមួយសប្ដាហ៍ មួយខែ និងបីខែ → ស្ត្រីជាអ្នកជ្រើសរើសកន្លែង\n"
              "ក្រុមបុរសពិភាក្សាអំពីកំហឹង និងការផឹកស្រា → អ្នកនិយាយជាកសិករដូចគ្នា"},
    .resources = {"Training by {org}, a small emergency fund of the council, time of {a} neighbours.",
                  "ការបណ្ដុះបណ្ដាលដោយ {org} មូលនិធិសង្គ្រោះតូចមួយរបស់ក្រុមប្រឹក្សា និងពេលវេលារបស់អ្នកជិតខាង {a} នាក់។"},
    .results = {"{c} families were supported up to {year}; in {f} of 100 the violence has ended. {d} men have come to "
                "the groups.",
                "គ្រួសារ {c} ត្រូវបានជួយរហូតដល់ឆ្នាំ {year} ហើយក្នុង {f} ភាគរយ ហិង្សាបានបញ្ចប់។ បុរស {d} នាក់បានចូលរួមក្រុមពិភាក្សា។"},
    .inclusion = {"Women with disability are visited at home. Names are kept by one person only.",
                  "ស្ត្រីមានពិការភាពត្រូវបានចុះសួរដល់ផ្ទះ។ ឈ្មោះត្រូវរក្សាទុកដោយមនុស្សតែម្នាក់។"},
    .successFactors = {"Men speak to men. Help comes the same day.", "បុរសនិយាយជាមួយបុរស។ ជំនួយមកដល់ក្នុងថ្ងៃតែមួយ។"},
    .difficulties = {"Some village elders wanted to settle cases with money; the committee explained the law to them.",
                     "ចាស់ទុំខ្លះចង់ដោះស្រាយករណីដោយប្រាក់។ គណៈកម្មាធិការបានពន្យល់ច្បាប់ដល់ពួកគាត់។"},
    .lessons = {"Peace is not the absence of complaints. Go back and look.",
                "សន្តិភាពមិនមែនមានន័យថាគ្មានបណ្ដឹងទេ។ ត្រូវត្រឡប់ទៅមើល។"},
    .sustainability = {"Neighbours train new neighbours. The committee has its own line in the budget.",
                       "អ្នកជិតខាងបណ្ដុះបណ្ដាលអ្នកថ្មី។ គណៈកម្មាធិការមានថវិកាដោយឡែក។"},
    .conditions = {"A committee that meets, and a lawyer or adviser who can be reached.",
                   "គណៈកម្មាធិការដែលប្រជុំជាប្រចាំ និងមេធាវី ឬអ្នកប្រឹក្សាដែលអាចទាក់ទងបាន។"},
    .cost = {"About 900 US dollars in the first year, 300 later.", "ប្រហែល ៩០០ ដុល្លារក្នុងឆ្នាំដំបូង និង ៣០០ ដុល្លារក្នុងឆ្នាំបន្ទាប់។"},
    .doAdvice = {"Ask the woman what she wants before anything else.", "សួរស្ត្រីជាមុនសិនថានាងចង់បានអ្វី។"},
    .dontAdvice = {"Do not publish a name or a face, ever.", "កុំផ្សព្វផ្សាយឈ្មោះ ឬរូបភាពជាដាច់ខាត។"},
    .evidence = {"Numbers from the committee's book, without names; interviews by {org} with consent.",
                 "ចំនួនពីសៀវភៅរបស់គណៈកម្មាធិការ ដោយគ្មានឈ្មោះ និងសម្ភាសន៍ដោយ {org} ដែលមានការយល់ព្រម។"},
};

} // namespace daikou::exchange::demo
