// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/workbook_reader.h"

#include "domain/error.h"
#include "exchange/xlsx/cell_name.h"
#include "exchange/xlsx/number_format.h"
#include "support/xlsx_file.h"

#include <QBuffer>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace daikou::exchange {

namespace {

using Trouble = SheetCell::Trouble;

Workbook read(QByteArray bytes, const XlsxLimits& limits = {})
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    return readWorkbook(device, QStringLiteral("w.xlsx"), limits);
}

Sheet sheetFrom(const QByteArray& xml, const QByteArray& texts = {}, const QByteArray& styles = {})
{
    Workbook workbook = read(test::workbookOf(xml, texts, styles));
    EXPECT_EQ(workbook.sheets.size(), 1u);
    return workbook.sheets.empty() ? Sheet() : std::move(workbook.sheets.front());
}

/// The only row's cells as "B=text".
QStringList cellsOf(const QByteArray& cells, const QByteArray& texts = {}, const QByteArray& styles = {})
{
    const Sheet sheet =
        sheetFrom("<worksheet><sheetData><row r=\"1\">" + cells + "</row></sheetData></worksheet>", texts, styles);
    QStringList shown;
    for (const SheetRow& row : sheet.rows)
        for (const SheetCell& cell : row.cells)
            shown += cellName({row.number, cell.column}) + u'=' + cell.text +
                     (cell.trouble == Trouble::None ? QString() : QStringLiteral("!%1").arg(int(cell.trouble)));
    return shown;
}

} // namespace

TEST(WorkbookReader, textsStandInCellsOrAreShared)
{
    EXPECT_EQ(
        cellsOf("<c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"inlineStr\"><is><t>here</t></is></c>"
                "<c r=\"D1\" t=\"str\"><f>A1</f><v>worked out</v></c>",
                "<si><t>no</t></si><si><r><t>Prek </t></r><r><rPr/><t>Norin</t></r><rPh><t>x</t></rPh></si>"),
        (QStringList{QStringLiteral("A1=Prek Norin"), QStringLiteral("C1=here"), QStringLiteral("D1=worked out")}));
}

TEST(WorkbookReader, numbersAreDatesOrSumsByTheirStyle)
{
    const QByteArray styles = "<numFmts><numFmt numFmtId=\"170\" formatCode=\"#,##0 &quot;KHR&quot;\"/>"
                              "<numFmt numFmtId=\"171\" formatCode=\"[$-409]dd\\ mmm\\ yyyy\"/></numFmts><cellXfs>"
                              "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/>"
                              "</cellXfs>";
    EXPECT_EQ(
        cellsOf("<c><v>12</v></c><c s=\"1\"><v>38061</v></c><c s=\"2\"><v>800000</v></c><c s=\"3\"><v>38061.75</v>"
                "</c><c><v>0.1</v></c><c t=\"b\"><v>1</v></c><c t=\"d\"><v>2004-03-15T00:00:00</v></c>",
                {}, styles),
        (QStringList{QStringLiteral("A1=12"), QStringLiteral("B1=2004-03-15"), QStringLiteral("C1=800000 KHR"),
                     QStringLiteral("D1=2004-03-15"), QStringLiteral("E1=0.1"), QStringLiteral("F1=TRUE"),
                     QStringLiteral("G1=2004-03-15")}));
}

TEST(WorkbookReader, aFormulaWithoutItsResultAndAnErrorAreMarked)
{
    EXPECT_EQ(cellsOf("<c><f>1+1</f><v>2</v></c><c><f>1+1</f></c><c t=\"e\"><v>#REF!</v></c>"),
              (QStringList{QStringLiteral("A1=2"), QStringLiteral("B1=!1"), QStringLiteral("C1=#REF!!2")}));
}

TEST(WorkbookReader, cellsMergedDownwardsHaveTheirValueInEachRowAndAcrossAreMarked)
{
    const Sheet sheet = sheetFrom(test::sheetOf({{"plan", "x"}, {"", "y"}, {"", "z"}, {"across", ""}},
                                                "<mergeCells><mergeCell ref=\"A1:A3\"/><mergeCell ref=\"A4:B4\"/>"
                                                "</mergeCells>"));
    ASSERT_EQ(sheet.rows.size(), 4u);
    for (size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(sheet.rows[i].cells.front().text, u"plan");
        EXPECT_EQ(sheet.rows[i].cells.front().trouble, Trouble::None);
    }
    EXPECT_EQ(sheet.rows[3].cells.front().trouble, Trouble::JoinedAcross);
}

TEST(WorkbookReader, whatIsTooMuchIsRefusedBeforeItIsTaken)
{
    const QByteArray bytes = test::workbookOf(test::sheetOf({{"a", "b", "c"}, {"d", "e", "f"}}));
    EXPECT_EQ(read(bytes).sheets.front().rows.size(), 2u);
    EXPECT_THROW(read(bytes, {.cells = 5}), domain::Error);
    EXPECT_THROW(read(bytes, {.columns = 2}), domain::Error);
    EXPECT_THROW(read(test::workbookOf(QByteArray(2'000'000, ' ')), {.unpackedMegabytes = 1}), domain::Error);
}

TEST(WorkbookReader, elementsMayHaveAPrefix)
{
    EXPECT_EQ(
        sheetFrom("<x:worksheet xmlns:x=\"m\"><x:sheetData><x:row r=\"3\"><x:c r=\"B3\"><x:v>7</x:v></x:c></x:row>"
                  "</x:sheetData></x:worksheet>")
            .rows.front()
            .number,
        3);
}

RC_GTEST_PROP(CellName, isReadBackAsItWasWritten, ())
{
    const CellPlace place{*rc::gen::inRange<qint64>(1, 1'048'577), *rc::gen::inRange(0, 16'384)};
    RC_ASSERT(cellPlace(cellName(place)) == place);
}

TEST(CellName, whatIsNoneIsNone)
{
    EXPECT_EQ(cellName({7, 5}), u"F7");
    EXPECT_EQ(cellName({1, 26}), u"AA1");
    for (const char* name : {"", "A", "7", "A0", "XFE1", "A1048577", "a1", "A1B", "A99999999999999999999"})
        EXPECT_EQ(cellPlace(QString::fromUtf8(name)), std::nullopt) << name;
}

TEST(NumberFormat, aDateIsToldFromANumberByItsCode)
{
    const std::pair<const char*, NumberFormat> codes[] = {
        {"General", NumberFormat::Plain},        {"0.00", NumberFormat::Plain},
        {"yyyy-mm-dd", NumberFormat::Date},      {"[$-453]d mmmm yyyy;@", NumberFormat::Date},
        {"[Red]0", NumberFormat::Plain},         {"0 \"days\"", NumberFormat::Plain},
        {"#,##0 \"USD\"", NumberFormat::Dollar}, {"[$$-409]#,##0.00", NumberFormat::Dollar},
        {"#,##0\"៛\"", NumberFormat::Riel},
    };
    for (const auto& [code, format] : codes)
        EXPECT_EQ(numberFormatOf(QString::fromUtf8(code)), format) << code;
    EXPECT_EQ(numberText(1, NumberFormat::Date, true), u"1904-01-02");
    EXPECT_EQ(numberText(0.5, NumberFormat::Date, false), u"12:00");
}

} // namespace daikou::exchange
