// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks that are made to hurt, each with what a person is told.
#include "fault/outcome.h"
#include "fault/plan.h"
#include "support/test_register.h"
#include "support/xlsx_file.h"

#include "exchange/events/event_import.h"
#include "exchange/import/importer.h"

#include <QFile>

#include <sys/stat.h>

using namespace daikou;
using namespace daikou::domain;
using test::text;

namespace {

struct HostileWorkbook {
    const char* name;
    QByteArray (*make)();
    const char* told;
};

/// The workbook of a list whose sheet is this XML.
QByteArray list(const QByteArray& sheet)
{
    return test::workbookOf(sheet);
}

QByteArray cells(const QByteArray& xml)
{
    return list("<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>title_en</t></is></c></row><row>" + xml +
                "</row></sheetData></worksheet>");
}

QByteArray without(const QByteArray& part)
{
    auto parts = test::workbookParts(test::sheetOf({{"title_en"}, {"A"}}));
    parts.removeIf([&](const auto& one) { return one.first == part; });
    return test::zipOf(parts);
}

QByteArray oldKind(QStringView stream)
{
    return QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(504, '\0') +
           QByteArray(reinterpret_cast<const char*>(stream.utf16()), stream.size() * 2);
}

/// One byte of the packed contents is another.
QByteArray turned()
{
    QByteArray bytes = list(test::sheetOf({{"title_en"}, {"A"}}) + QByteArray(5'000, ' '));
    const auto at = bytes.indexOf("xl/worksheets/sheet1.xml") + 40;
    bytes[at] = char(~bytes[at]);
    return bytes;
}

#define DAMAGED                                                                                                        \
    "list.xlsx: the workbook is damaged and cannot be read; open it in the spreadsheet program and save it again"

const HostileWorkbook hostileWorkbooks[] = {
    {"a good one",
     [] {
         return list(test::sheetOf({{"title_en"}, {"A"}}));
     },
     "added 1"},
    {"bomb", [] { return list("<worksheet>" + QByteArray(200'000'000, ' ') + "</worksheet>"); },
     "list.xlsx: unpacked, the workbook takes more than 128 MB, which is no list; copy the rows that matter into a new "
     "workbook and choose that"},
    {"bomb in the texts", [] { return test::workbookOf(test::sheetOf({{"title_en"}}), QByteArray(200'000'000, ' ')); },
     "list.xlsx: unpacked, the workbook takes more than 128 MB, which is no list; copy the rows that matter into a new "
     "workbook and choose that"},
    {"entities of entities",
     [] {
         return list("<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><worksheet><sheetData/></worksheet>");
     },
     "list.xlsx: the workbook declares a document type, which only files made to harm do; open it in the spreadsheet "
     "program and save it again"},
    {"an entity that nobody declared", [] { return cells("<c t=\"inlineStr\"><is><t>&xxe;</t></is></c>"); }, "added 1"},
    {"cut off",
     [] {
         return list(test::sheetOf({{"title_en"}, {"A"}})).chopped(100);
     },
     DAMAGED},
    {"a byte turned", turned, DAMAGED},
    {"sheet missing", [] { return without("xl/worksheets/sheet1.xml"); }, DAMAGED},
    {"relations missing", [] { return without("xl/_rels/workbook.xml.rels"); }, DAMAGED},
    {"texts missing", [] { return without("xl/sharedStrings.xml"); }, "added 1"},
    {"a text that is not there", [] { return cells("<c t=\"s\"><v>4294967295</v></c>"); }, DAMAGED},
    {"XML that never ends", [] { return list("<worksheet><sheetData><row><c>"); }, DAMAGED},
    {"100,000 elements deep", [] { return list("<worksheet>" + QByteArray("<a>").repeated(100'000)); }, DAMAGED},
    {"rows that go back",
     [] { return list("<worksheet><sheetData><row r=\"5\"/><row r=\"4\"/></sheetData></worksheet>"); }, DAMAGED},
    {"cells that go back", [] { return cells("<c r=\"C2\"><v>1</v></c><c r=\"B2\"><v>1</v></c>"); }, DAMAGED},
    {"a cell of no sheet", [] { return cells("<c r=\"ZZZZ2\"><v>1</v></c>"); }, DAMAGED},
    {"far to the right", [] { return cells("<c r=\"XFD2\"><v>1</v></c>"); },
     "list.xlsx: the sheet “List” has a value in the cell XFD2, to the right of its first 1000 columns; delete what is "
     "not part of the list"},
    {"merged to the end",
     [] {
         return list(
             test::sheetOf({{"title_en"}, {"A"}, {"B"}}, "<mergeCells><mergeCell ref=\"A2:A1048576\"/></mergeCells>"));
     },
     "added 2"},
    {"merged 20,000 times",
     [] {
         return list(test::sheetOf({{"title_en"}}, "<mergeCells>" +
                                                       QByteArray("<mergeCell ref=\"A1:A1048576\"/>").repeated(20'000) +
                                                       "</mergeCells>"));
     },
     "list.xlsx: the sheet “List” has more than 10000 merged areas; unmerge its cells"},
    {"merged across",
     [] {
         return list(
             test::sheetOf({{"title_en", "start"}, {"A", ""}}, "<mergeCells><mergeCell ref=\"A2:B2\"/></mergeCells>"));
     },
     "added 0 · List!A2: This cell is merged with cells of other columns; unmerge it, so that each column has its own "
     "value."},
    {"formula without a result", [] { return cells("<c><f>CMD()</f></c>"); },
     "added 0 · List!A2: This cell holds a formula without a result; open the workbook in Excel or LibreOffice and "
     "save it, or type the "
     "value itself."},
    {"error", [] { return cells("<c t=\"e\"><v>#NAME?</v></c>"); },
     "added 0 · List!A2: This cell shows an error instead of a value; correct its formula, or type the value itself."},
    {"value under no heading",
     [] {
         return list(test::sheetOf({{"title_en"}, {"A", "", "B"}}));
     },
     "added 0 · List!C2: This value stands under no heading; give its column one, or clear the cell."},
    {"numbers that are none", [] { return cells("<c><v>1e999999</v></c>"); }, "added 1"},
    {"empty sheet", [] { return list("<worksheet><sheetData/></worksheet>"); },
     "list.xlsx: the workbook is empty; choose a list whose first row names its columns"},
    {"archive",
     [] {
         return test::zipOf({{"a.txt", "a"}});
     },
     "list.xlsx: this is a packed archive, not an Excel workbook; unpack it and choose the workbook inside"},
    {"OpenDocument",
     [] {
         return test::zipOf({{"mimetype", "a"}, {"content.xml", "<a/>"}});
     },
     "list.xlsx: this is an OpenDocument file; open it in the spreadsheet program, save it as “Excel workbook (.xlsx)” "
     "and choose that file"},
    {"binary workbook",
     [] {
         return test::zipOf({{"xl/workbook.bin", "a"}});
     },
     "list.xlsx: this is a binary workbook (.xlsb); open it in the spreadsheet program, save it as “Excel workbook "
     "(.xlsx)” and choose that file"},
};

} // namespace

class UntrustedWorkbooks : public test::TestRegister {
protected:
    QString put(const QByteArray& bytes)
    {
        QFile file(path("list.xlsx"));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        return file.fileName();
    }
    QString importing(const QString& list)
    {
        return fault::wordsOf(
            [&] {
                const auto result = exchange::runImport(reg(), {.type = &Partnership::type(), .path = list});
                QString words = QStringLiteral("added %1").arg(result.added);
                for (const auto& row : result.rejected)
                    words += QStringLiteral(" · %1!%2: %3").arg(row.sheet, row.cell, row.reason);
                return words;
            },
            m_folder.path());
    }
    QString importingEvent(const QByteArray& bytes)
    {
        const QString file = put(bytes);
        return fault::wordsOf(
            [&] {
                exchange::importEvent(reg(), {.path = file});
                return QStringLiteral("came in");
            },
            m_folder.path());
    }
};

TEST_F(UntrustedWorkbooks, areToldForWhatTheyAre)
{
    const qint64 mostMemory = fault::isSanitized() ? 1'200'000'000 : 400'000'000;
    for (const HostileWorkbook& hostile : hostileWorkbooks) {
        const QString file = put(hostile.make());
        const qint64 taken =
            fault::memoryTakenBy([&] { EXPECT_EQ(importing(file), text(hostile.told)) << hostile.name; });
        EXPECT_LT(taken, mostMemory) << hostile.name;
        if (reg().undoable())
            reg().undo();
    }
    fault::tell("untrusted_workbooks", QStringLiteral("untrusted workbooks"), std::ssize(hostileWorkbooks), "files");
}

TEST_F(UntrustedWorkbooks, asTheWorkbookOfAnEventTheyAreRefusedWithASentence)
{
    EXPECT_EQ(importingEvent({}), text("list.xlsx: the file is empty; choose an Excel workbook (.xlsx)"));
    EXPECT_EQ(importingEvent("Name,Sex\n"),
              text("list.xlsx: this is not an Excel workbook; choose a file that was saved as .xlsx"));
    EXPECT_EQ(
        importingEvent(oldKind(u"Workbook")),
        text("list.xlsx: this is a workbook of the old kind (.xls); open it in the spreadsheet program, save it as "
             "“Excel workbook (.xlsx)” and choose that file"));
    EXPECT_EQ(importingEvent(oldKind(u"EncryptedPackage")),
              text("list.xlsx: the workbook is locked by a password; open it in the spreadsheet program, take the "
                   "password off, save it and try again"));
    EXPECT_EQ(
        importingEvent(list(test::sheetOf({{"title_en"}, {"A"}}))),
        text("list.xlsx: the workbook does not say of which event it is; fill in one that was made for the event, "
             "or name the event"));
}
