// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/instruments/xlsform_writer.h"

#include "domain/assessments/some_instrument.h"
#include "domain/error.h"
#include "exchange/instruments/form_sheets.h"
#include "exchange/instruments/form_tables.h"
#include "exchange/instruments/xlsform_rules.h"
#include "support/printing.h"

#include <QBuffer>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace daikou::exchange {

using domain::Instrument;
using domain::ShowIf;
using test::sampleInstrument;
using test::text;
using test::when;
using test::words;

namespace {

Workbook writtenForm(const Instrument& instrument)
{
    QByteArray bytes = writeXlsForm(instrument);
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    return readWorkbook(device, text("form.xlsx"));
}

/// What a cell may hold.
rc::Gen<domain::Bilingual> someCellText()
{
    const auto character = rc::gen::elementOf(std::u16string(u" \n\"'<>&|}$%=_x0041កខ្មែរ​é’"));
    return rc::gen::map(rc::gen::container<std::u16string>(character), [](const std::u16string& free) {
        QString any = QString::fromStdU16String(free);
        return words(QString(any + u'x'));
    });
}

/// Sides, names that a form has for itself, questions that look like rated ones.
rc::Gen<Instrument> someFormInstrument()
{
    return rc::gen::map(
        rc::gen::tuple(test::someInstrument(someCellText()), rc::gen::arbitrary<bool>(), rc::gen::arbitrary<bool>()),
        [](std::tuple<Instrument, bool, bool> parts) {
            auto& [instrument, isAwkward, isOneSide] = parts;
            if (isAwkward) {
                instrument.themes[0].id = text("a");
                instrument.themes[0].indicators[1].id = text("group");
                for (auto* indicator : {&instrument.themes[0].indicators[1], &instrument.themes[1].indicators[0]})
                    indicator->showIf = when("a", ShowIf::Op::NotEqual, instrument.scale.from);
                auto levels = test::question("side", domain::Question::Kind::One);
                for (int level = instrument.scale.from; level <= instrument.scale.to; ++level)
                    levels.choices.push_back({QString::number(level), words(QString::number(level))});
                auto number = test::question("meta", domain::Question::Kind::Number);
                number.least = instrument.scale.from;
                number.most = instrument.scale.to;
                instrument.questions = {levels, number, test::question("group_q", domain::Question::Kind::Text)};
                instrument.scores = {{text("a"), words(text("A")), {text("group")}, domain::Aggregate::Mean}};
            }
            if (isOneSide) {
                instrument.sides.resize(1);
                for (auto& theme : instrument.themes)
                    for (auto& indicator : theme.indicators)
                        if (!indicator.sides.isEmpty())
                            indicator.sides = {instrument.sides[0].id};
            }
            return instrument;
        });
}

QString cellAt(const Workbook& workbook, const char* sheet, const char* name, const char* column)
{
    domain::InstrumentFindings found;
    const FormSheet form(*workbook.find(text(sheet)), domain::Language::English, found);
    for (const SheetRow* row : form.rows())
        if (form.text(*row, text("name")) == text(name))
            return form.text(*row, text(column));
    return {};
}

} // namespace

RC_GTEST_PROP(XlsFormWriter, isReadBackAsTheSameAndKeepsTheRulesOfXlsForm, ())
{
    const Instrument instrument = *someFormInstrument();
    const Workbook workbook = writtenForm(instrument);
    RC_ASSERT(test::againstXlsFormRules(workbook).join(u'\n').toStdString() == "");
    const auto reading = readXlsForm(workbook, text("form"));
    RC_ASSERT(test::told(reading.findings).toStdString() == "");
    RC_ASSERT(test::told(reading.remarks).toStdString() == "");
    RC_ASSERT(reading.instrument.has_value());
    RC_ASSERT(store::writeInstrument(*reading.instrument).toStdString() ==
              store::writeInstrument(instrument).toStdString());
}

TEST(XlsFormWriter, theSuppliedInstrumentsGoBothWays)
{
    for (const Instrument& instrument : store::instrumentsSupplied()) {
        const Workbook workbook = writtenForm(instrument);
        EXPECT_EQ(test::againstXlsFormRules(workbook), QStringList());
        const auto reading = readXlsForm(workbook, text("form"));
        EXPECT_EQ(test::told(reading.findings), QString());
        EXPECT_EQ(reading.instrument, instrument);
    }
}

TEST(XlsFormWriter, asksWhoAnswersFirst)
{
    const auto tables = formTables(sampleInstrument());
    ASSERT_EQ(tables[0].name, text("survey"));
    EXPECT_EQ(tables[0].rows[0][0], text("select_one sides"));
    EXPECT_EQ(tables[0].rows[0][1], text("side"));
    EXPECT_EQ(tables[0].rows[1][1], text("group"));
    EXPECT_EQ(tables[0].rows[2][0], text("begin_group"));
    EXPECT_EQ(tables[0].rows[3][0], text("select_one scale"));
}

TEST(XlsFormWriter, sayConditionsThatDoNotHoldWhereNothingIsAnswered)
{
    Instrument instrument = sampleInstrument();
    auto& indicator = instrument.themes[0].indicators[1];
    indicator.sides = {text("council")};
    indicator.showIf = when("a", ShowIf::Op::NotEqual, 3);
    EXPECT_EQ(cellAt(writtenForm(instrument), "survey", "b", "relevant"),
              text("${side} = 'council' and (${a} != '' and ${a} != 3)"));
}

TEST(XlsFormWriter, givesALevelItsNumberAndItsAnchor)
{
    Instrument instrument = sampleInstrument();
    for (int level = 1; level <= 5; ++level)
        instrument.themes[0].indicators[0].anchors.push_back(words(text("level") + QString::number(level)));
    const Workbook workbook = writtenForm(instrument);
    EXPECT_EQ(cellAt(workbook, "survey", "a", "type"), text("select_one a_levels"));
    EXPECT_EQ(cellAt(workbook, "survey", "b", "type"), text("select_one scale"));
    EXPECT_EQ(workbook.find(text("choices"))->rows.back().cells[2].text, text("level5"));
}

TEST(XlsFormWriter, calculatesScoresOverWhatWasAnswered)
{
    Instrument instrument = sampleInstrument();
    instrument.themes[0].indicators[0].weight = 2.5;
    instrument.scores = {{text("s"), words(text("S")), {text("a"), text("b")}, domain::Aggregate::Mean},
                         {text("t"), words(text("T")), {text("a")}, domain::Aggregate::Sum}};
    const Workbook workbook = writtenForm(instrument);
    EXPECT_EQ(cellAt(workbook, "survey", "s", "calculation"),
              text("(if(${a} != '', ${a} * 2.5, 0) + if(${b} != '', ${b} * 1, 0)) div "
                   "(if(${a} != '', 2.5, 0) + if(${b} != '', 1, 0))"));
    EXPECT_EQ(cellAt(workbook, "survey", "t", "calculation"), text("if(${a} != '', ${a} * 1, 0)"));
}

TEST(XlsFormWriter, refusesWhatAFormCannotHold)
{
    Instrument instrument = sampleInstrument();
    instrument.themes[0].title.en = text("${a} of all");
    EXPECT_THROW(writeXlsForm(instrument), domain::Error);
    instrument.themes[0].title.en = QString(40'000, u'x');
    EXPECT_THROW(writeXlsForm(instrument), domain::Error);
}

TEST(XlsFormWriter, holdsAsManyIndicatorsAsAnInstrumentMay)
{
    Instrument instrument = sampleInstrument();
    auto& indicators = instrument.themes[0].indicators;
    domain::ComputedScore all{text("all"), words(text("All")), {}, domain::Aggregate::Mean};
    while (indicators.size() < domain::mostIndicators - 1)
        indicators.push_back(test::indicator(QByteArray("q" + QByteArray::number(indicators.size())).constData()));
    for (const auto& indicator : indicators)
        all.indicators += indicator.id;
    instrument.scores = {all};
    const Workbook workbook = writtenForm(instrument);
    EXPECT_EQ(cellAt(workbook, "survey", "all", "calculation"), QString()) << "no cell is as long";
    EXPECT_EQ(readXlsForm(workbook, text("form")).instrument, instrument);
}

} // namespace daikou::exchange
