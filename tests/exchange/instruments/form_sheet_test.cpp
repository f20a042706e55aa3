// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/instruments/form_sheet.h"

#include "domain/assessments/sample_instrument.h"
#include "exchange/instruments/card_cells.h"
#include "exchange/instruments/form_names.h"
#include "exchange/instruments/form_scale.h"
#include "exchange/instruments/form_sheets.h"
#include "support/printing.h"

#include <gtest/gtest.h>

namespace daikou::exchange {

using domain::Language;
using test::formSheet;
using test::text;
using test::told;

TEST(FormSheet, findsColumnsByTodaysAndOlderNames)
{
    const Sheet sheet =
        formSheet("survey", "Command|TAG|caption:English|label::Khmer (km)|hint|bind::relevant|Media::Image\n"
                            "text|a| A |ក|h|${b} = 1|x");
    domain::InstrumentFindings found;
    const FormSheet form(sheet, Language::English, found);
    ASSERT_EQ(form.rows().size(), 1U);
    const SheetRow& row = *form.rows().front();
    EXPECT_EQ(form.text(row, text("type")), text("text"));
    EXPECT_EQ(form.text(row, text("name")), text("a"));
    EXPECT_EQ(form.text(row, text("label.en")), text("A"));
    EXPECT_EQ(form.words(row, text("label.en")), text(" A ")) << "as it stands there";
    EXPECT_EQ(form.text(row, text("label.km")), text("ក"));
    EXPECT_EQ(form.text(row, text("relevant")), text("${b} = 1"));
    EXPECT_EQ(form.cell(row, text("label.km")), text("survey!D2"));
    EXPECT_EQ(form.cell(row, text("constraint")), text("survey!2")) << "no such column";
    EXPECT_EQ(form.headerCell(text("name")), text("survey!B1"));
    EXPECT_TRUE(found.empty());
}

TEST(FormSheet, takesAPlainLabelForTheLanguageThatIsUsual)
{
    domain::InstrumentFindings found;
    const Sheet sheet = formSheet("survey", "type|label\ntext|ក"), both = formSheet("survey", "label|label::en\nx|y");
    const FormSheet khmer(sheet, Language::Khmer, found), english(both, Language::English, found);
    EXPECT_EQ(khmer.text(*khmer.rows()[0], text("label.km")), text("ក"));
    EXPECT_EQ(english.text(*english.rows()[0], text("label.en")), text("y")) << "what names its language is meant";
    EXPECT_TRUE(found.empty());
}

TEST(FormSheet, tellsColumnsThatComeTwice)
{
    domain::InstrumentFindings found;
    const Sheet sheet = formSheet("survey", "type|name|Name\ntext|a|b");
    const FormSheet form(sheet, Language::English, found);
    EXPECT_EQ(told(found), text("survey!C1 form_column_twice Name|survey!B1"));
    EXPECT_EQ(form.text(*form.rows()[0], text("name")), text("a"));
}

TEST(FormSheet, knowsTheNamesOfLanguages)
{
    for (const char* name : {"English (en)", "english", "EN", "UK English"})
        EXPECT_EQ(formLanguage(text(name)), Language::English) << name;
    for (const char* name : {"Khmer (km)", "km", "ភាសាខ្មែរ", "Cambodia (km)"})
        EXPECT_EQ(formLanguage(text(name)), Language::Khmer) << name;
    EXPECT_FALSE(formLanguage(text("Chinese (zh)")));
    EXPECT_FALSE(formLanguage({}));
}

TEST(FormNames, areIdsWhereTheyCanBe)
{
    auto instrument = test::sampleInstrument();
    instrument.questions = {test::question("side", domain::Question::Kind::Text)};
    instrument.themes[0].id = text("a");
    instrument.themes[0].indicators[1].id = text("side_q");
    instrument.scores = {{text("a"), {}, {}, domain::Aggregate::Mean},
                         {text("a_score"), {}, {}, domain::Aggregate::Mean}};
    const FormNames names(instrument);
    EXPECT_EQ(names.indicators, (QStringList{text("a"), text("side_q"), text("c")}));
    EXPECT_EQ(names.questions, QStringList{text("side_q2")}) << "side is the form's own, side_q an indicator";
    EXPECT_EQ(names.themes, (QStringList{text("a_theme"), text("plans")}));
    EXPECT_EQ(names.scores, (QStringList{text("a_score"), text("a_score_score")}));
}

TEST(FormList, isARunOfWholeNumbersInAnyOrder)
{
    const auto run = [](std::initializer_list<const char*> names) {
        FormList list;
        for (const char* name : names)
            list.choices.push_back({text(name), nullptr});
        return list.run();
    };
    EXPECT_EQ(run({"3", "1", "2"}), std::pair(1, 3));
    EXPECT_EQ(run({"-1", "0"}), std::pair(-1, 0));
    EXPECT_FALSE(run({"1"})) << "one level is no scale";
    EXPECT_FALSE(run({"1", "3"}));
    EXPECT_FALSE(run({"1", "1", "2"}));
    EXPECT_FALSE(run({"yes", "no"}));
    EXPECT_FALSE(run({"1", "2", "99"})) << "“do not know” is no level";
    EXPECT_FALSE(run({"0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"}));
}

TEST(CardCells, readNumbersInKhmerDigitsAndWithinTheirBounds)
{
    auto age = test::sampleQuestions()[0];
    const auto number = [&age](const char* cell) { return std::get<0>(readQuestionCell(age, text(cell))).number; };
    EXPECT_EQ(number("៣៤"), 34);
    EXPECT_EQ(number(" 7.5 "), 7.5);
    EXPECT_EQ(number("0"), 0);
    EXPECT_FALSE(std::get<0>(readQuestionCell(age, {})).isGiven);
    age.most.reset();
    EXPECT_EQ(readQuestionCell(age, text("-1")).index(), 1U);
    EXPECT_EQ(number("1000"), 1000);
}

TEST(CardCells, readEachChoiceOnce)
{
    const auto water = test::sampleQuestions()[2];
    const auto chosen = [&water](const char* cell) { return std::get<0>(readQuestionCell(water, text(cell))).choices; };
    EXPECT_EQ(chosen("pond well pond"), (std::vector<size_t>{1, 0}));
    EXPECT_EQ(chosen("ខ្មែរ pond"), std::vector<size_t>{1}) << "a text with a space in it";
    EXPECT_EQ(readChosen(text("TRUE")).index(), 0U);
    EXPECT_EQ(readChosen(text("yes")).index(), 1U);
}

} // namespace daikou::exchange
