// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/instruments/form_sheet.h"
#include "exchange/instruments/form_sheets.h"
#include "support/printing.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace daikou::exchange {

using domain::Instrument;
using domain::Language;
using domain::Question;
using test::formSheet;
using test::text;
using test::told;

namespace {

constexpr const char* levels = "list_name|name|label::English (en)|label::Khmer (km)\n"
                               "agree|1|No|ទេ\n"
                               "agree|2|Perhaps|ប្រហែល\n"
                               "agree|3|Yes|បាទ\n"
                               "works|farm|Farm|កសិកម្ម\n"
                               "works|trade|Trade|ពាណិជ្ជកម្ម\n"
                               "yes_no|0|no|ទេ\n"
                               "yes_no|1|yes|បាទ\n"
                               "who|citizens|Citizens|ប្រជាពលរដ្ឋ\n"
                               "who|council|Council|ក្រុមប្រឹក្សា";
constexpr const char* settings = "form_title|form_id|version\nWater|water|3";

/// A form of these rows below "type|name|label::English (en)|label::Khmer (km)|relevant|constraint|choice_filter".
store::InstrumentReading readForm(const char* rows, const char* choices = levels, const char* head = settings)
{
    const QByteArray survey = QByteArray("type|name|label::English (en)|label::Khmer (km)|relevant|constraint|"
                                         "choice_filter\n") +
                              rows;
    return readXlsForm(
        {{formSheet("survey", survey.constData()), formSheet("choices", choices), formSheet("settings", head)}},
        text("file"));
}

/// What is found in a form that has these rows beside a good one.
QString foundIn(const char* rows)
{
    return told(readForm(("select_one agree|q1|Q|ស\n" + std::string(rows)).c_str()).findings);
}

QString remarkedIn(const char* rows)
{
    const auto reading =
        readForm(("select_one who|side|Who|អ្នកណា\nselect_one agree|q1|Q|ស\n" + std::string(rows)).c_str());
    EXPECT_EQ(told(reading.findings), QString());
    return told(reading.remarks)
        .remove(text("settings!A2 form_one_title\n"))
        .remove(text("\nsettings!A2 form_one_title"));
}

} // namespace

TEST(XlsFormReader, makesAnInstrumentOfAForm)
{
    const auto reading = readForm("start|start\n"
                                  "select_one who|side|Who?|អ្នកណា?\n"
                                  "integer|age|Age|អាយុ||. >= 15 and . <= 110\n"
                                  "begin_group|Access|Access|ការប្រើប្រាស់\n"
                                  "select_one agree|Near|A well is near.|អណ្ដូងនៅជិត។\n"
                                  "integer|works|It works.|វាដំណើរការ។|${Near} >= 2|. > 0 and . < 4\n"
                                  "select_multiple works|work|Work|ការងារ\n"
                                  "end_group\n"
                                  "select_one agree|after|All in all?|សរុប?|${side} = 'council'\n"
                                  "text|remark|Remark|សម្គាល់");
    EXPECT_EQ(told(reading.findings), QString());
    ASSERT_TRUE(reading.instrument);
    const Instrument& instrument = *reading.instrument;
    EXPECT_EQ(instrument.id, text("water"));
    EXPECT_EQ(instrument.version, 3);
    EXPECT_EQ(instrument.sides.size(), 2U);
    EXPECT_EQ(instrument.scale.to, 3);
    EXPECT_EQ(instrument.scale.labels[2].km, text("បាទ"));
    ASSERT_EQ(instrument.themes.size(), 2U);
    EXPECT_EQ(instrument.themes[0].id, text("access"));
    EXPECT_EQ(instrument.themes[0].indicators[0].id, text("near"));
    EXPECT_EQ(instrument.themes[0].indicators[1].showIf->indicator, text("near"));
    EXPECT_EQ(instrument.themes[1].title.en, text("Water")) << "of no group";
    EXPECT_EQ(instrument.themes[1].indicators[0].sides, QStringList{text("council")});
    ASSERT_EQ(instrument.questions.size(), 3U);
    EXPECT_EQ(instrument.questions[0].least, 15);
    EXPECT_EQ(instrument.questions[1].kind, Question::Kind::Many);
    EXPECT_EQ(instrument.questions[1].choices.size(), 2U);
    EXPECT_EQ(told(reading.remarks), text("survey!A2 form_left_out start\nsettings!A2 form_one_title"));
}

TEST(XlsFormReader, takesTheScaleThatMostQuestionsHave)
{
    EXPECT_EQ(remarkedIn("select_one agree|q2|Q|ស\nselect_one yes_no|clean|C|ស"),
              text("survey!A5 form_other_scale 0|1|1|3"));
    const auto reading = readForm("select_one agree|q1|Q|ស\nselect_one yes_no|a|A|ក\nselect_one yes_no|b|B|ខ");
    ASSERT_TRUE(reading.instrument);
    EXPECT_EQ(reading.instrument->scale.to, 1);
    EXPECT_EQ(reading.instrument->questions.at(0).id, text("q1"));
}

TEST(XlsFormReader, takesAnotherListOfTheSameLevelsForAnchors)
{
    const QByteArray choices =
        QByteArray(levels) + "\nnear|3|In the village|ក្នុងភូមិ\nnear|1|Far|ឆ្ងាយ\nnear|2|Not far|មិនឆ្ងាយ";
    const auto reading = readForm("select_one agree|q1|Q|ស\nselect_one near|q2|Q|ស", choices.constData());
    ASSERT_TRUE(reading.instrument);
    const auto& indicators = reading.instrument->themes[0].indicators;
    EXPECT_TRUE(indicators[0].anchors.empty());
    ASSERT_EQ(indicators[1].anchors.size(), 3U);
    EXPECT_EQ(indicators[1].anchors[0].en, text("Far")) << "the lowest first, however they stand";
}

TEST(XlsFormReader, knowsOlderNamesAndAnyCase)
{
    const auto reading = readXlsForm({{formSheet("Survey", "Command|Value|Caption:English|label:Khmer|Relevance\n"
                                                           "add select one prompt using agree|q1|Q|ស\n"
                                                           "Select One From agree|q2|Q|ស|${q1}>1"),
                                       formSheet("CHOICES", "List Name|Value|label|label::ខ្មែរ\n"
                                                            "agree|1|a|ក\nagree|2|b|ខ"),
                                       formSheet("Settings", "Title|ID_string|Default Language\nOld|old|English")}},
                                     text("file"));
    EXPECT_EQ(told(reading.findings), QString());
    ASSERT_TRUE(reading.instrument);
    EXPECT_EQ(reading.instrument->id, text("old"));
    EXPECT_TRUE(reading.instrument->themes[0].indicators[1].showIf);
}

TEST(XlsFormReader, tellsWhatIsMissingInALanguageByItsCell)
{
    EXPECT_EQ(foundIn("text|a||ក\ntext|b|B"), text("survey!C3 no_english\nsurvey!D4 no_khmer"));
    const QByteArray choices = QByteArray(levels).replace("Farm|កសិកម្ម", "Farm|");
    EXPECT_EQ(told(readForm("select_one agree|q1|Q|ស\nselect_one works|w|W|ក", choices.constData()).findings),
              text("choices!D5 no_khmer"));
    const auto english = readXlsForm({{formSheet("survey", "type|name|label\nselect_one l|q|Q"),
                                       formSheet("choices", "list_name|name|label\nl|1|a\nl|2|b")}},
                                     text("file"));
    EXPECT_EQ(told(english.findings), text("survey!2 no_khmer\nchoices!2 no_khmer\nchoices!3 no_khmer"));
}

TEST(XlsFormReader, tellsTheFirstTwentyMissingTextsAndHowManyMore)
{
    QByteArray rows;
    for (int i = 0; i < 30; ++i)
        rows += "text|t" + QByteArray::number(i) + "|T\n";
    rows += "select_one agree|q1|Q|ស";
    const auto reading = readForm(rows.constData());
    ASSERT_EQ(reading.findings.size(), 21U);
    EXPECT_EQ(reading.findings[19].path, text("survey!D21"));
    EXPECT_EQ(reading.findings[20].sentence(Language::English).left(21), text("10 more texts are mis"));
}

TEST(XlsFormReader, tellsWhatItDoesNotTakeAndWhy)
{
    EXPECT_EQ(foundIn("begin_repeat|r|R|រ\ntext|a|A|ក\nend_repeat"), text("survey!A3 form_repeat begin_repeat"));
    EXPECT_EQ(foundIn("select_one_from_file a.csv|a|A|ក"),
              text("survey!A3 form_from_elsewhere select_one_from_file a.csv"));
    EXPECT_EQ(foundIn("select_one works|a|A|ក|||x=${q1}"), text("survey!G3 form_from_elsewhere x=${q1}"));
    EXPECT_EQ(foundIn("smell|a|A|ក"), text("survey!A3 form_unknown_type smell"));
    EXPECT_EQ(foundIn("select_one nothing|a|A|ក"), text("survey!A3 form_no_list nothing"));
    EXPECT_EQ(foundIn("text||A|ក"), text("survey!B3 missing_key name"));
    EXPECT_EQ(foundIn("text|a|Your ${q1}|ក"), text("survey!C3 form_reference ${q1}"));
    EXPECT_EQ(foundIn("begin_group|g|G|ក"), text("survey!A3 form_group_open g"));
    EXPECT_EQ(foundIn("end_group"), text("survey!A3 form_group_end"));
    EXPECT_EQ(foundIn("text|Q1|A|ក"), text("survey!B3 duplicate_id q1|survey!B2"));
    EXPECT_EQ(foundIn("text|_a.b|A|ក"), text("survey!B3 bad_id _a.b"));
}

TEST(XlsFormReader, tellsConditionsThatCannotBe)
{
    EXPECT_EQ(foundIn("select_one agree|q2|Q|ស|${q2} > 1"), text("survey!E3 show_if_cycle q2 → q2"));
    EXPECT_EQ(foundIn("select_one agree|q2|Q|ស|${q3} > 1\nselect_one agree|q3|Q|ស|${q2} > 1"),
              text("survey!E3 show_if_cycle q2 → q3 → q2"));
    EXPECT_EQ(foundIn("select_one agree|q2|Q|ស|${q1} > 7"), text("survey!E3 show_if_level 7|1|3"));
    EXPECT_EQ(foundIn("select_one agree|q2|Q|ស|${q9} > 1"), text("survey!E3 show_if_unknown q9"));
    EXPECT_EQ(foundIn("text|t|T|ក\nselect_one agree|q2|Q|ស|${t} = 'x'"), text("survey!E4 form_condition_of t"));
    EXPECT_EQ(foundIn("select_one agree|q2|Q|ស|regex(., 'x')"), text("survey!E3 form_condition regex(., 'x')"));
    EXPECT_EQ(foundIn("begin_group|g|G|ក|${q9} = 1\nselect_one agree|q2|Q|ស\nend_group"),
              text("survey!E3 show_if_unknown q9"));
}

TEST(XlsFormReader, remarksWhatItLeavesOut)
{
    EXPECT_EQ(remarkedIn("note|n|Hello ${q1}"), text("survey!A4 form_left_out note"));
    EXPECT_EQ(remarkedIn("calculate|c|"), text("survey!A4 form_calculation"));
    EXPECT_EQ(remarkedIn("text|t|T|ក|${q1} = 1"), text("survey!E4 form_condition_lost"));
    const auto reading = readForm("select_one agree|q1|Q|ស", levels, "form_title|form_id|version\nទឹក|Water 1|v7");
    EXPECT_EQ(told(reading.remarks),
              text("survey form_no_side\nsettings!A2 form_one_title\n"
                   "settings!B2 form_made_id water_1|Water 1\nsettings!C2 form_made_version v7"));
    ASSERT_TRUE(reading.instrument);
    EXPECT_EQ(reading.instrument->sides[0].id, text("everyone"));
}

TEST(XlsFormReader, addsTheOtherChoice)
{
    const auto reading = readForm("select_one agree|q1|Q|ស\nselect_one works or_other|w|W|ក");
    ASSERT_TRUE(reading.instrument);
    EXPECT_EQ(reading.instrument->questions[0].choices.back().id, text("other"));
}

TEST(XlsFormReader, refusesWhatIsNoForm)
{
    EXPECT_EQ(told(readXlsForm({}, text("x")).findings), text("form_no_survey"));
    EXPECT_EQ(told(readXlsForm({{formSheet("a", "b"), formSheet("c", "d")}}, text("x")).findings),
              text("form_no_survey"));
    EXPECT_EQ(told(readXlsForm({{formSheet("survey", "label\nx")}}, text("x")).findings),
              text("survey!A1 form_no_column type\nsurvey!A1 form_no_column name"));
    EXPECT_EQ(told(readXlsForm({{formSheet("survey", "type|name|label|Label\ntext|a|A|B")}}, text("x")).findings)
                  .section(u'\n', 1, 1),
              text("survey!D1 form_column_twice Label|survey!C1"));
    EXPECT_EQ(told(readForm("text|a|A|ក").findings), text("survey form_no_rating"));
}

TEST(XlsFormReader, refusesAMillionQuestionsWithOneSentence)
{
    Sheet survey = formSheet("survey", "type|name|label\ntext|a|A");
    for (size_t i = 0; i < mostFormRows; ++i)
        survey.rows.push_back(survey.rows.back());
    EXPECT_EQ(told(readXlsForm({{survey}}, text("x")).findings), text("form_too_long 20000"));

    const QTemporaryDir folder;
    QFile file(folder.filePath(text("long.csv")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("survey,,\n,type,name\n" + QByteArray(",text,a\n").repeated(1'000'000));
    file.close();
    EXPECT_EQ(told(readXlsForm(file.fileName()).findings), text("form_too_long 20000"));
}

TEST(XlsFormReader, keepsNoMoreThanAnInstrumentMayHave)
{
    QByteArray questions, choices = levels, deep;
    for (int i = 0; i < 5000; ++i) {
        questions += "select_multiple many|m" + QByteArray::number(i) + "|M|ម\n";
        choices += "\nmany|c" + QByteArray::number(i) + "|C|ជ";
        deep += "begin_group|g" + QByteArray::number(i) + "|G|ក|${q1} = 1\n";
    }
    EXPECT_EQ(foundIn("select_multiple works|w|W|ក"), QString());
    questions += "select_one agree|q1|Q|ស";
    const auto reading = readForm(questions.constData(), choices.constData());
    EXPECT_EQ(told(reading.findings).section(u'\n', 0, 1),
              text("survey!A2 too_many_choices 200\nsurvey!A3 too_many_choices 200"));
    EXPECT_EQ(reading.findings.size(), 202U) << "of 201 questions, and that there are more than 200";
    EXPECT_EQ(foundIn(deep.constData()), text("survey!A53 too_many_values 20000"));
    QByteArray longest = "select_one agree|q2|Q|ស|";
    longest += QByteArray("${q1} != '' and ").repeated(10'000);
    longest += "${q1} = 1";
    EXPECT_EQ(foundIn(longest.constData()), text("survey!E3 form_condition ${q1} != '' and ${q1} != '' and ${q1} !="));
}

TEST(XlsFormReader, tellsCellsThatShowAnError)
{
    Sheet survey = formSheet("survey", "type|name|label::en|label::km\ntext|a|A|ក");
    survey.rows[1].cells[2].trouble = SheetCell::Trouble::ErrorValue;
    const auto reading = readXlsForm({{survey}}, text("x"));
    EXPECT_EQ(told(reading.findings), text("survey form_no_rating\nsurvey!C2 form_cell"));
}

TEST(XlsFormReader, readsCsvWithTheNamesOfSheetsInTheFirstColumn)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(text("Water points.csv")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("survey,,,,\n,type,name,label::en,label::km\n,select_one l,q1,\"A, B\",ក\n\n"
               "choices,list name,name,label::en,label::km\n,l,1,a,ក\n,l,2,b,\n");
    file.close();
    EXPECT_EQ(told(readXlsForm(file.fileName()).findings), text("choices!E7 no_khmer")) << "as a spreadsheet shows it";
    file.open(QIODevice::Append);
    file.write(",x,y,a,ក\n");
    file.close();
    EXPECT_EQ(readXlsForm(file.fileName()).findings.size(), 1U);
}

TEST(XlsFormReader, tellsMistakesOnTheSheetsOfDaikou)
{
    const auto reading = readXlsForm(
        {{formSheet("survey", "type|name|label::en|label::km|daikou_weight\nbegin_group|g|G|ក|-1\n"
                              "select_one l|q1|Q|ស|heavy\nend_group"),
          formSheet("choices", "list_name|name|label::en|label::km\nl|1|a|ក\nl|2|b|ខ"),
          formSheet("daikou", "what|label::en|label::km\ntitle|T"),
          formSheet("daikou_bands", "of|from|to|label::en|label::km\nmean|1|x|B|ខ\nall|1|2|B|ខ"),
          formSheet("daikou_scores", "score|of|indicator|label::en|label::km\ns|mean|q7|S|ស\nT|sum|q1|S|")}},
        text("x"));
    EXPECT_EQ(told(reading.findings), text("survey!E2 weight_not_positive -1\nsurvey!E3 form_number heavy\n"
                                           "daikou!C2 no_khmer\n"
                                           "daikou_bands!C2 form_number x\ndaikou_bands!A3 not_one_of all|mean, sum\n"
                                           "daikou_scores!C2 no_such_indicator q7\ndaikou_scores!A3 bad_id T\n"
                                           "daikou_scores!E3 no_khmer"));
}

} // namespace daikou::exchange
