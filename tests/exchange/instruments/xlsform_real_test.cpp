// SPDX-License-Identifier: GPL-3.0-or-later
// Forms of others, read where they stand: what comes of each, as it is and once what Daikou needs of a form is added.
#include "domain/error.h"
#include "exchange/instruments/form_sheet.h"
#include "exchange/instruments/form_sheets.h"
#include "support/printing.h"

#include <QFileInfo>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace daikou::exchange {

using test::text;
using test::told;

namespace {

QString folderOfForms()
{
    return QStringLiteral(DAIKOU_SHARED_DATA "/xlsform/");
}

struct RealForm {
    const char* file;
    const char* refused; ///< for these reasons, beside Khmer and a rating, which all lack; empty: it comes in with them
    size_t questions = 0;
};

constexpr RealForm realForms[] = {
    {"ODKValidateWarnings.xlsx", "", 3},
    {"attribute_columns_test.xlsx", "survey!A15 form_repeat begin repeat\nsurvey!B56 bad_id _1"},
    {"bad_calc.xlsx", "", 0},
    {"case_insensitivity.xlsx", "SURVEY!A3 form_from_elsewhere select_one_external c1"},
    {"duplicate_columns.xlsx", "survey!E1 form_column_twice label|survey!D1\nsurvey!A16 form_repeat begin repeat\n"
                               "survey!B55 bad_id _1"},
    {"extra_sheet_names.xlsx", "", 1},
    {"flat_xlsform_test.xlsx", "survey!B56 bad_id _1"},
    {"gps.csv", "", 0},
    {"group.csv", "", 3},
    {"include.xlsx", "survey!A3 form_from_elsewhere include"},
    {"include_json.xlsx", "survey!A2 form_from_elsewhere include"},
    {"loop.xlsx", "survey!A3 form_repeat begin loop over toilet_type"},
    {"pull_data.xlsx", "", 0},
    {"simple_loop.csv", "survey!B3 form_repeat begin loop over my_columns"},
    {"specify_other.xlsx", "", 1},
    {"survey_no_name.xlsx", "", 1},
    {"text_and_integer.csv", "", 2},
    {"utf_csv.csv", "", 1},
    {"xl_date_ambiguous_v1.xlsx", "choices!C2 form_reference ${name1}\nchoices!C3 form_reference ${name2}\n"
                                  "choices!C4 form_reference ${name3}"},
    {"yes_or_no_question.xlsx", "", 1},
};

/// The column whose header begins with one of the words; the first free one where there is none.
int columnOf(const Sheet& sheet, const QStringList& words)
{
    int next = 0;
    for (const SheetCell& cell : sheet.rows.front().cells) {
        for (const QString& word : words)
            if (cell.text.toLower().startsWith(word))
                return cell.column;
        next = cell.column + 1;
    }
    return next;
}

void setCell(SheetRow& row, int column, const QString& value)
{
    std::erase_if(row.cells, [column](const SheetCell& cell) { return cell.column == column; });
    row.cells.push_back({.column = column, .text = value, .trouble = SheetCell::Trouble::None});
    std::ranges::sort(row.cells, {}, &SheetCell::column);
}

/// Khmer beside every label that there is.
void translate(Sheet& sheet)
{
    const int label = columnOf(sheet, {text("label"), text("text")});
    auto& header = sheet.rows.front();
    if (std::ranges::find(header.cells, label, &SheetCell::column) == header.cells.end())
        setCell(header, label, text("label"));
    const int khmer = columnOf(sheet, {text("label::khmer")});
    for (SheetRow& row : sheet.rows)
        if (&row == &sheet.rows.front() || std::ranges::find(row.cells, label, &SheetCell::column) != row.cells.end())
            setCell(row, khmer, &row == &sheet.rows.front() ? text("label::Khmer") : text("ខ្មែរ"));
}

void addRow(Sheet& sheet, const std::vector<std::pair<QStringList, QString>>& cells)
{
    SheetRow row{sheet.rows.back().number + 1, {}};
    for (const auto& [words, value] : cells)
        setCell(row, columnOf(sheet, words), value);
    sheet.rows.push_back(row);
}

/// The form with labels in Khmer and one question that is rated.
Workbook completed(Workbook form)
{
    Sheet& survey = *std::ranges::find_if(
        form.sheets, [&](const Sheet& sheet) { return form.sheets.size() == 1 || sheet.name.toLower() == u"survey"; });
    survey.name = form.sheets.size() == 1 ? text("survey") : survey.name;
    translate(survey);
    const QStringList label{text("label"), text("text")}, khmer{text("label::khmer")};
    addRow(survey, {{{text("type")}, text("select_one added")},
                    {{text("name")}, text("added")},
                    {label, text("Added")},
                    {khmer, text("ខ្មែរ")}});
    auto choices = std::ranges::find_if(form.sheets, [](const Sheet& s) { return s.name.toLower() == u"choices"; });
    if (choices == form.sheets.end() || choices->rows.empty()) {
        std::erase_if(form.sheets, [](const Sheet& sheet) { return sheet.name.toLower() == u"choices"; });
        form.sheets.push_back(test::formSheet("choices", "list_name|name|label"));
        choices = form.sheets.end() - 1;
    }
    translate(*choices);
    for (const char* level : {"1", "2", "3"})
        addRow(*choices, {{{text("list")}, text("added")},
                          {{text("name"), text("value")}, text(level)},
                          {label, text(level)},
                          {khmer, text("ខ្មែរ")}});
    return form;
}

/// What was told beside texts and a rating that are missing.
QString toldBesides(const store::InstrumentReading& reading)
{
    using Code = domain::InstrumentFindingCode;
    auto findings = reading.findings;
    std::erase_if(findings, [](const domain::InstrumentFinding& finding) {
        return finding.code == Code::NoEnglish || finding.code == Code::NoKhmer || finding.code == Code::FormNoRating ||
               finding.code == Code::FormMoreMissing;
    });
    return told(findings);
}

} // namespace

TEST(XlsFormReal, areRefusedForWhatTheyLack)
{
    if (!QFileInfo::exists(folderOfForms()))
        GTEST_SKIP() << "the forms of others are not here";
    for (const RealForm& form : realForms) {
        const auto reading = readXlsForm(folderOfForms() + text(form.file));
        ASSERT_FALSE(reading.instrument) << form.file;
        EXPECT_THAT(told(reading.findings).toStdString(), ::testing::HasSubstr(" form_no_rating")) << form.file;
        EXPECT_EQ(toldBesides(reading), text(form.refused)) << form.file;
    }
}

TEST(XlsFormReal, comeInOnceTheyHaveKhmerAndARating)
{
    if (!QFileInfo::exists(folderOfForms()))
        GTEST_SKIP() << "the forms of others are not here";
    for (const RealForm& form : realForms) {
        const Workbook sheets = completed(readFormSheets(folderOfForms() + text(form.file)));
        const auto reading = readXlsForm(sheets, QFileInfo(text(form.file)).completeBaseName());
        EXPECT_EQ(toldBesides(reading), text(form.refused)) << form.file;
        ASSERT_EQ(reading.instrument.has_value(), QByteArray(form.refused).isEmpty()) << form.file;
        if (!reading.instrument)
            continue;
        EXPECT_EQ(reading.instrument->questions.size(), form.questions) << form.file;
        EXPECT_EQ(domain::indicatorsOf(*reading.instrument).size(), 1U) << form.file;
        const Workbook again = test::formWorkbook(formTables(*reading.instrument));
        EXPECT_EQ(readXlsForm(again, {}).instrument, reading.instrument) << form.file;
    }
}

TEST(XlsFormReal, ofTheOldKindOfWorkbookSayWhatToDo)
{
    if (!QFileInfo::exists(folderOfForms()))
        GTEST_SKIP() << "the forms of others are not here";
    for (const char* file :
         {"blank_second_row.xls", "cascading_select_test_equivalent.xls", "tutorial.xls", "widgets.xls"})
        try {
            readXlsForm(folderOfForms() + text(file));
            ADD_FAILURE() << file;
        } catch (const domain::Error& error) {
            EXPECT_THAT(error.sentence().toStdString(), ::testing::HasSubstr("save it as “Excel workbook (.xlsx)”"));
        }
}

TEST(XlsFormReal, noOtherFileIsTakenForAForm)
{
    if (!QFileInfo::exists(folderOfForms()))
        GTEST_SKIP() << "the files of others are not here";
    for (const char* file : {"/scorecard/indicator.xlsx", "/scorecard/public_caf_sample.xlsx",
                             "/scorecard/category.csv", "/kobo-exports/tutorial.csv", "/xlsform/specify_other.md"}) {
        const auto reading = readXlsForm(QStringLiteral(DAIKOU_SHARED_DATA) + text(file));
        EXPECT_FALSE(reading.instrument) << file;
        ASSERT_FALSE(reading.findings.empty()) << file;
        EXPECT_THAT(told(reading.findings).toStdString(),
                    ::testing::AnyOf(::testing::HasSubstr("form_no_survey"), ::testing::HasSubstr("form_no_column")))
            << file;
    }
}

} // namespace daikou::exchange
