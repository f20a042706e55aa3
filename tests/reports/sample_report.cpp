// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sample_report.h"

#include "reports/charts/bar_chart.h"
#include "reports/charts/svg.h"
#include "reports/charts/tile_map.h"
#include "reports/document/index_builder.h"

#include <QDateTime>

namespace daikou::reports::testing {

namespace {

Bilingual numbered(const Words& words, int number)
{
    if (number == 1)
        return words;
    return {QStringLiteral("%1 (%2)").arg(words.in(Language::English)).arg(number),
            QStringLiteral("%1 (%2)").arg(words.in(Language::Khmer)).arg(number)};
}

constexpr Words situation{
    "Every October the laterite road between the five villages of the commune turned to mud. Children missed school "
    "for "
    "weeks, traders paid twice for transport, and women in labour were carried to the health centre in hammocks. The "
    "council had no budget line for upkeep; the farmers' association had hands and tools, but nobody to plan with.",
    "រៀងរាល់ខែតុលា ផ្លូវលំតភ្ជាប់ភូមិទាំងប្រាំក្នុងឃុំបានក្លាយទៅជាភក់។ កុមារមិនបានទៅសាលារៀនអស់ជាច្រើនសប្ដាហ៍ អ្នកលក់ដូរត្រូវចំណាយ"
    "ថ្លៃដឹកជញ្ជូនទ្វេដង ហើយស្ត្រីមានផ្ទៃពោះត្រូវគេសែងទៅមណ្ឌលសុខភាព។ ក្រុមប្រឹក្សាឃុំគ្មានថវិកាសម្រាប់ថែទាំផ្លូវ ចំណែកសមាគមកសិករមានកម្លាំងពលកម្ម "
    "និងឧបករណ៍ ប៉ុន្តែគ្មានអ្នករៀបចំផែនការជាមួយ។"};

constexpr Words summary{
    "A commune council and a farmers' association share the upkeep of eleven kilometres of road: the council pays for "
    "gravel, every household gives two days of labour a year, and a committee with as many women as men decides where.",
    "ក្រុមប្រឹក្សាឃុំ និងសមាគមកសិករ រួមគ្នាថែទាំផ្លូវប្រវែងដប់មួយគីឡូម៉ែត្រ៖ ក្រុមប្រឹក្សាចេញថ្លៃក្រួស គ្រួសារនីមួយៗចូលរួមពលកម្មពីរថ្ងៃក្នុងមួយឆ្នាំ "
    "ហើយគណៈកម្មការដែលមានស្ត្រីនិងបុរសស្មើគ្នាជាអ្នកសម្រេចទីតាំងជួសជុល។"};

FactsTable facts()
{
    return {{
        {Words{"Place", "ទីកន្លែង"},
         Words{"Prek Norint commune, Ek Phnom district, Battambang", "ឃុំព្រែកនរិន្ទ ស្រុកឯកភ្នំ ខេត្តបាត់ដំបង"}},
        {Words{"Period", "រយៈពេល"}, Words{"March 2003 to now", "ពីខែមីនា ឆ្នាំ២០០៣ ដល់បច្ចុប្បន្ន"}},
        {Words{"Partners", "ដៃគូ"}, Words{"Commune council; Farmers' Association of Prek Norint; district office of "
                                         "rural development",
                                         "ក្រុមប្រឹក្សាឃុំ សមាគមកសិករព្រែកនរិន្ទ និងការិយាល័យអភិវឌ្ឍន៍ជនបទស្រុក"}},
        {Words{"Agreement", "កិច្ចព្រមព្រៀង"}, {QStringLiteral("MoU 12/2003"), {}}},
        {Words{"Never shown", "មិនបង្ហាញ"}, {}},
    }};
}

Table contributions()
{
    Table table;
    table.caption = Words{"Who brought what", "អ្នកណារួមចំណែកអ្វី"};
    table.columns = {{Words{"Partner", "ដៃគូ"}, Align::Start, 3},
                     {Words{"Contribution", "ការរួមចំណែក"}, Align::Start, 3},
                     {Words{"Value in USD", "តម្លៃជាដុល្លារ"}, Align::End, 1.4}};
    table.rows = {
        {{Words{"Commune council", "ក្រុមប្រឹក្សាឃុំ"},
          Words{"Gravel, 340 cubic metres", "ក្រួស ៣៤០ម៉ែត្រគូប"},
          {QStringLiteral("2,720"), {}}}},
        {{Words{"Farmers' Association", "សមាគមកសិករ"},
          Words{"Labour, 1,180 days", "ពលកម្ម ១ ១៨០ថ្ងៃ"},
          {QStringLiteral("1,770"), {}}}},
        {{Words{"District office", "ការិយាល័យស្រុក"},
          Words{"Engineer's advice", "យោបល់របស់វិស្វករ"},
          {QStringLiteral("–"), {}}}},
        {{Words{"Total", "សរុប"}, {}, {QStringLiteral("4,490"), {}}}, true},
    };
    return table;
}

void writeResults(DocumentWriter& out, LanguageMode mode)
{
    out.write(Heading{2, Words{"What was done", "អ្វីដែលបានធ្វើ"}});
    out.write(NumberedList{{
        {Words{"Walk the road.", "ដើរពិនិត្យផ្លូវ។"},
         Words{"Both partners walked all eleven kilometres and marked each weak place on one map.",
               "ដៃគូទាំងពីរបានដើរពិនិត្យផ្លូវទាំងដប់មួយគីឡូម៉ែត្រ ហើយគូសចំណាំកន្លែងខ្សោយលើផែនទីតែមួយ។"}},
        {Words{"Agree in public.", "ព្រមព្រៀងជាសាធារណៈ។"},
         Words{"The plan was read aloud in every village before it was signed.",
               "ផែនការត្រូវបានអានឱ្យស្ដាប់នៅគ្រប់ភូមិ មុនពេលចុះហត្ថលេខា។"}},
        {{}, {QStringLiteral("Gravel first where water crosses (known in English only)."), {}}},
    }});
    const charts::BarChart chart({{Words{"Citizens", "ប្រជាពលរដ្ឋ"}, 4.2, {}}, {Words{"Council", "ក្រុមប្រឹក្សា"}, 3.5, {}}},
                                 mode);
    out.write(charts::figureOf(chart,
                               Words{"Satisfaction with the road, scale 1 to 5", "ការពេញចិត្តចំពោះផ្លូវ មាត្រដ្ឋាន ១ ដល់ ៥"},
                               Words{"Bars: citizens 4.2, council 3.5", "របារ៖ ប្រជាពលរដ្ឋ ៤,២ ក្រុមប្រឹក្សា ៣,៥"}, 0.8));
    out.write(Paragraph{Words{"“Now the ambulance comes to my door.” A mother of three, Prek Norint",
                              "«ឥឡូវនេះ រថយន្តសង្គ្រោះមកដល់មុខផ្ទះខ្ញុំ។» ម្តាយមានកូនបីនាក់ ឃុំព្រែកនរិន្ទ"},
                        TextStyle::Quote});
}

void writePractice(DocumentWriter& out, LanguageMode mode, int number)
{
    const QString anchor = QStringLiteral("practice-%1").arg(number);
    out.write(Heading{1, numbered(practiceTitle, number), anchor, true});
    out.write(Paragraph{summary, TextStyle::Lead});
    out.write(facts());
    out.write(Heading{2, Words{"The situation before", "ស្ថានភាពពីមុន"}});
    out.write(Paragraph{numbered(situation, number)});
    out.write(Paragraph{{QStringLiteral("A note that exists only in English & has <b>signs</b> in it."), {}}});
    out.write(contributions());
    writeResults(out, mode);
    out.write(Heading{2, Words{"Lessons", "មេរៀន"}});
    out.write(BulletList{{
        {Words{"Share the map.", "ចែករំលែកផែនទី។"},
         Words{"One map that both sides drew ends most quarrels before they begin.",
               "ផែនទីតែមួយដែលភាគីទាំងពីររួមគ្នាគូរ បញ្ចប់ជម្លោះភាគច្រើនមុនពេលកើតឡើង។"}},
        {Words{"Count the labour.", "រាប់ពលកម្ម។"},
         Words{"What is written down is thanked for.", "អ្វីដែលបានកត់ត្រា ទទួលបានការថ្លែងអំណរគុណ។"}},
    }});
    out.write(Heading{3, Words{"To copy it", "ដើម្បីធ្វើតាម"}});
    out.write(Paragraph{Words{"Begin with one kilometre, in the dry season.", "ចាប់ផ្ដើមពីមួយគីឡូម៉ែត្រ នៅរដូវប្រាំង។"}});
    out.write(Paragraph{Words{"Source: interviews, May 2004.", "ប្រភព៖ កិច្ចសម្ភាសន៍ ខែឧសភា ឆ្នាំ២០០៤។"}, TextStyle::Small});
}

void writeFront(DocumentWriter& out, LanguageMode mode)
{
    out.write(Cover{
        Words{"Best practices of partnership", "ការអនុវត្តល្អនៃភាពជាដៃគូ"},
        Words{"What commune councils and civil society have done together", "អ្វីដែលក្រុមប្រឹក្សាឃុំ និងសង្គមស៊ីវិលបានធ្វើរួមគ្នា"},
        Words{"Working Group for Partnerships in Decentralization", "ក្រុមការងារភាពជាដៃគូក្នុងវិមជ្ឈការ"},
        Words{"May 2004", "ខែឧសភា ឆ្នាំ២០០៤"}, Words{"Invented data – not real", "ទិន្នន័យសន្មត – មិនមែនពិត"},
        Words{"The practices in this booklet were told by those who did the work. They are printed so that "
              "others may do as well, or better.",
              "ការអនុវត្តក្នុងកូនសៀវភៅនេះ ត្រូវបានរៀបរាប់ដោយអ្នកដែលបានធ្វើការងារផ្ទាល់។ យើងបោះពុម្ពផ្សាយ ដើម្បីឱ្យអ្នកដទៃអាចធ្វើបានដូចគ្នា "
              "ឬល្អជាងនេះ។"}});
    out.write(Contents{});
    out.write(Heading{1, Words{"Where the practices are", "ទីតាំងនៃការអនុវត្ត"}, {}, true});
    const charts::TileMap map({{QStringLiteral("02"), 14},
                               {QStringLiteral("17"), 5},
                               {QStringLiteral("12"), 2},
                               {QStringLiteral("03"), 9},
                               {QStringLiteral("25"), 1}},
                              mode);
    out.write(charts::figureOf(map, Words{"Practices by province", "ការអនុវត្តតាមខេត្ត"},
                               Words{"Map of the provinces with the number of practices", "ផែនទីខេត្តជាមួយចំនួនការអនុវត្ត"}));
}

} // namespace

Report sampleReport(LanguageMode mode, int practices)
{
    Report report;
    report.info.title = Words{"Best practices of partnership", "ការអនុវត្តល្អនៃភាពជាដៃគូ"};
    report.info.author = Words{"Working Group", "ក្រុមការងារ"};
    report.info.notice = Words{"Invented data – not real", "ទិន្នន័យសន្មត – មិនមែនពិត"};
    report.info.mode = mode;
    report.contents = [mode, practices](DocumentWriter& out) {
        writeFront(out, mode);
        IndexBuilder index(mode);
        for (int number = 1; number <= practices; ++number) {
            const QString anchor = QStringLiteral("practice-%1").arg(number);
            writePractice(out, mode, number);
            index.add(Words{"Places", "ទីកន្លែង"}, Words{"Prek Norint", "ព្រែកនរិន្ទ"}, anchor);
            index.add(Words{"Partners", "ដៃគូ"},
                      number % 2 ? Bilingual(Words{"Farmers' Association", "សមាគមកសិករ"})
                                 : Bilingual(Words{"Commune council", "ក្រុមប្រឹក្សាឃុំ"}),
                      anchor);
        }
        if (practices <= 50)
            out.write(index.build());
        out.write(DataCard{.facts = {{Words{"Records used", "កំណត់ត្រាដែលបានប្រើ"}, {QString::number(practices), {}}},
                                     {Words{"Reviewed", "បានពិនិត្យ"}, {QStringLiteral("100 %"), {}}}},
                           .remark = Words{"No conflict is open.", "គ្មានទំនាស់ដែលមិនទាន់ដោះស្រាយ។"}});
    };
    return report;
}

QDateTime sampleDate()
{
    return QDateTime(QDate(2004, 5, 3), QTime(8, 10), Qt::UTC);
}

} // namespace daikou::reports::testing
