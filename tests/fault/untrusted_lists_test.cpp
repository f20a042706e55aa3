// SPDX-License-Identifier: GPL-3.0-or-later
// Lists that are made to hurt, each with what a person is told.
#include "fault/outcome.h"
#include "fault/plan.h"
#include "support/test_register.h"

#include "exchange/export/list_export.h"
#include "exchange/import/importer.h"
#include "fault/hostile_file.h"
#include "reports/contents/catalogue.h"

#include <QBuffer>
#include <QFile>

#include <sys/stat.h>

using namespace daikou;
using namespace daikou::domain;
using test::text;

namespace {

struct HostileList {
    const char* name;
    void (*make)(QFile& file);
    const char* told;
};

QByteArray utf16(const QString& content)
{
    return QByteArray("\xff\xfe") +
           QByteArray(reinterpret_cast<const char*>(content.utf16()), content.size() * qsizetype(sizeof(char16_t)));
}

const HostileList hostileLists[] = {
    {"missing", [](QFile&) {}, "list.csv: there is no such file; check the name and the folder"},
    {"folder", [](QFile& file) { mkdir(file.fileName().toUtf8().constData(), 0700); },
     "list.csv: cannot be opened; check that it is a file and that you may read it"},
    {"pipe", [](QFile& file) { mkfifo(file.fileName().toUtf8().constData(), 0600); },
     "list.csv: cannot be opened; check that it is a file and that you may read it"},
    {"endless device", [](QFile& file) { QFile::link(text("/dev/zero"), file.fileName()); },
     "list.csv: cannot be opened; check that it is a file and that you may read it"},
    {"link to itself", [](QFile& file) { QFile::link(file.fileName(), file.fileName()); },
     "list.csv: there is no such file; check the name and the folder"},
    {"empty", [](QFile& file) { put(file, {}); },
     "list.csv: the file is empty; choose a list whose first line names its columns"},
    {"byte order mark alone", [](QFile& file) { put(file, "\xef\xbb\xbf"); },
     "list.csv: the file is empty; choose a list whose first line names its columns"},
    {"blank lines", [](QFile& file) { put(file, "\n\r\n \n"); },
     "list.csv: the file is empty; choose a list whose first line names its columns"},
    {"binary", [](QFile& file) { put(file, bytes("\x7f\x45LF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0")); },
     "list.csv: line 1 holds a zero byte, so this is not a CSV file, or not in the encoding utf-8; save it again as "
     "“CSV UTF-8” and try again"},
    {"picture", [](QFile& file) { put(file, "\x89PNG\r\n\x1a\n rest"); },
     "list.csv: this is a picture, not a CSV file; choose the list itself"},
    {"workbook", [](QFile& file) { put(file, "PK\x03\x04 [Content_Types].xml xl/workbook.xml"); },
     "list.csv: the workbook is damaged and cannot be read; open it in the spreadsheet program and save it again"},
    {"document", [](QFile& file) { put(file, "%PDF-1.7\n"); },
     "list.csv: this is a document, not a CSV file; copy its table into a spreadsheet, save that as “CSV UTF-8” and "
     "choose that file"},
    {"register", [](QFile& file) { put(file, bytes("SQLite format 3\0")); },
     "list.csv: this is a database, not a CSV file; open it with its own program and export a CSV file from there"},
    {"header alone", [](QFile& file) { put(file, "title_en,start\n"); }, "added 0"},
    {"quote never closed", [](QFile& file) { put(file, "title_en,start\nA,\nB,\"\nC,\n"); },
     "list.csv: the quotation mark opened on line 3 is never closed; close it, or delete it, and try again"},
    {"zero byte", [](QFile& file) { put(file, bytes("title_en\nA\nB\0C\n")); },
     "list.csv: line 3 holds a zero byte, so this is not a CSV file, or not in the encoding utf-8; save it again as "
     "“CSV UTF-8” and try again"},
    {"one line of 100 MB", [](QFile& file) { put(file, "title_en\n" + QByteArray(100'000'000, 'x')); },
     "list.csv: the text on line 2 is longer than can be right; check that this is a list with one record a line, "
     "shorten the text and try again"},
    {"one header of 100 MB", [](QFile& file) { put(file, QByteArray(100'000'000, 'x')); },
     "list.csv: the text on line 1 is longer than can be right; check that this is a list with one record a line, "
     "shorten the text and try again"},
    {"10 GB", [](QFile& file) { put(file, "title_en\nA\n"), file.resize(10'000'000'000); },
     "list.csv: a file of 9536 MB is too large for one list; split it into parts of at most 512 MB"},
    {"10,000 columns", [](QFile& file) { put(file, QByteArray("title_en,").repeated(10'000) + '\n'); },
     "list.csv: line 1 has more than 1000 columns; check the separator, or delete columns, and try again"},
    {"columns of something else", [](QFile& file) { put(file, "alpha,beta\n1,2\n"); },
     "list.csv: no column is understood (it has: alpha, beta); name them as the fields of partnership (title.en, "
     "title.km, goal.en, goal.km, activities.en, activities.km, sectors, level, areas, start, end, stage, status, "
     "status_since, event, sources, notes, tags), or give a map"},
    {"column missing", [](QFile& file) { put(file, "goal_en,start\nA,2004-01-01\n"); },
     "list.csv: there is no column for title, which each partnership needs (columns left out: ); add it, or give a "
     "map"},
    {"column twice", [](QFile& file) { put(file, "title_en,title_en,start\nA,B,2004-01-01\n"); }, "added 1"},
    {"header of quotes", [](QFile& file) { put(file, "\"\"\"\"\"\"\"\n"); },
     "list.csv: the quotation mark opened on line 1 is never closed; close it, or delete it, and try again"},
    {"header of formulas", [](QFile& file) { put(file, "=title_en,@start\nA,B\n"); },
     "list.csv: no column is understood (it has: =title_en, @start); name them as the fields of partnership (title.en, "
     "title.km, goal.en, goal.km, activities.en, activities.km, sectors, level, areas, start, end, stage, status, "
     "status_since, event, sources, notes, tags), or give a map"},
    {"half a character in UTF-16", [](QFile& file) { put(file, utf16(text("title_en\nA\n")) + 'B'); },
     "added 1 · line 3: A character was lost when the file was saved or read; name the right encoding, or type it "
     "again."},
    {"half a pair in UTF-16", [](QFile& file) { put(file, utf16(text("title_en\nA") + QChar(0xd800) + u'\n')); },
     "added 0 · line 2: A character was lost when the file was saved or read; name the right encoding, or type it "
     "again."},
    {"two encodings", [](QFile& file) { put(file, "title_en,title_km\nCaf\xe9,\xe1\x9e\x80\xe1\x9e\x81\n"); },
     "added 0 · line 2: A character was lost when the file was saved or read; name the right encoding, or type it "
     "again."},
    {"too few cells", [](QFile& file) { put(file, "title_en,start\nA\n"); }, "added 1"},
    {"too many cells", [](QFile& file) { put(file, "title_en,start\nA,2004-01-01,more,and more\n"); },
     "added 0 · line 2: The line has more values than the list has columns; put values that hold a separator into "
     "quotation marks."},
    {"31 February", [](QFile& file) { put(file, "title_en,start\nA,31/02/2004\n"); },
     "added 0 · line 2: “31/02/2004” is not a date. Type it as 15/3/2004."},
    {"date of the year 99999", [](QFile& file) { put(file, "title_en,start\nA,99999-01-01\n"); },
     "added 0 · line 2: “99999-01-01” is not a date. Type it as 15/3/2004."},
    {"end before the start", [](QFile& file) { put(file, "title_en,start,end\nA,2004-05-01,2004-04-01\n"); },
     "added 0 · line 2: It ends (1 April 2004) before it starts (1 May 2004). Correct one of the dates."},
    {"value too long", [](QFile& file) { put(file, "title_en\n" + QByteArray(100'000, 'x') + '\n'); },
     "added 0 · line 2: 100000 characters are too long; at most 300 fit. Shorten it."},
    {"choice that is none", [](QFile& file) { put(file, "title_en,status\nA,flourishing\n"); },
     "added 0 · line 2: “flourishing” is not one of the choices. Use one of: Idea, Agreed, Active, Paused, Completed, "
     "Ended early."},
    {"reference to nothing", [](QFile& file) { put(file, "title_en,sectors\nA,no such sector\n"); },
     "added 0 · line 2: No record of this kind (Sector) is called “no such sector”. Check the spelling, or add it "
     "first."},
    {"id that is none", [](QFile& file) { put(file, "id,title_en\n../../etc/passwd,A\n"); }, "added 1"},
    {"Khmer digits", [](QFile& file) { put(file, "title_en,start\nA,០១/០៣/២០០៤\n"); }, "added 1"},
    {"formulas", [](QFile& file) { put(file, "title_en\n=cmd|'/c calc'!A0\n@SUM(1+1)\n"); }, "added 2"},
    {"HTML", [](QFile& file) { put(file, "title_en\n<script>alert(1)</script>\n"); }, "added 1"},
    {"SQL", [](QFile& file) { put(file, "title_en\n\"'); DROP TABLE partnership; --\"\n"); }, "added 1"},
    {"letters that turn the line round",
     [](QFile& file) {
         put(file, "title_en\nA\xe2\x80\xae"
                   "B\n");
     },
     "added 1"},
    {"control characters", [](QFile& file) { put(file, "title_en\nA\x01\x1b[31mB\x07\n"); }, "added 1"},
};

} // namespace

class UntrustedLists : public test::TestRegister {
protected:
    /// What comes of importing a list of partnerships.
    QString importing(const QString& list)
    {
        return fault::wordsOf(
            [&] {
                const auto result = exchange::runImport(reg(), {.type = &Partnership::type(), .path = list});
                QString words = QStringLiteral("added %1").arg(result.added);
                for (const auto& row : result.rejected)
                    words += QStringLiteral(" · line %1: %2").arg(row.line).arg(row.reason);
                return words;
            },
            m_folder.path());
    }
};

TEST_F(UntrustedLists, areToldForWhatTheyAre)
{
    const qint64 mostMemory = fault::isSanitized() ? 1'200'000'000 : 400'000'000;
    for (const HostileList& hostile : hostileLists) {
        QFile file(path("list.csv"));
        hostile.make(file);
        const qint64 taken =
            fault::memoryTakenBy([&] { EXPECT_EQ(importing(file.fileName()), text(hostile.told)) << hostile.name; });
        EXPECT_LT(taken, mostMemory) << hostile.name;
        if (reg().undoable())
            reg().undo();
        file.remove();
        rmdir(file.fileName().toUtf8().constData());
    }
    fault::tell("untrusted_lists", QStringLiteral("untrusted lists"), std::ssize(hostileLists), "files");
}

TEST_F(UntrustedLists, whatLooksLikeAFormulaIsExportedAsText)
{
    addPartnership("=cmd|'/c calc'!A0");
    addPartnership("@SUM(1+1)");
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    exchange::writeList(out, reg(), {.type = &Partnership::type()}, {.columns = {text("title.en")}});
    EXPECT_TRUE(out.data().contains("'=cmd|")) << out.data().toStdString();
    EXPECT_TRUE(out.data().contains("'@SUM")) << out.data().toStdString();
}

TEST_F(UntrustedLists, whatLooksLikeHtmlOrSqlIsShownAsText)
{
    addPartnership("<script>alert(1)</script>", "<img src=x onerror=alert(1)>");
    addPartnership("'); DROP TABLE partnership; --");
    EXPECT_EQ(reg().count(Partnership::type()), 2);
    const QString out = path("directory.html");
    reports::writeReport(reg(),
                         {.name = text("directory"), .mode = reports::LanguageMode::Both, .format = text("html")}, out);
    QFile page(out);
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    const QByteArray html = page.readAll();
    EXPECT_FALSE(html.contains("<script>alert"));
    EXPECT_FALSE(html.contains("<img src=x"));
    EXPECT_TRUE(html.contains("DROP TABLE partnership"));
}

TEST_F(UntrustedLists, anImportOfAHugeListStopsWhenAPersonStopsIt)
{
    QFile file(path("list.csv"));
    put(file, "title_en\n" + QByteArray("Road upkeep\n").repeated(2'000'000));
    const auto stopAtOnce = Progress{.report = [](qint64 done, qint64) { return done < 1'000'000; }};
    EXPECT_EQ(fault::wordsOf(
                  [&] {
                      exchange::runImport(
                          reg(), {.type = &Partnership::type(), .path = file.fileName(), .match = {text("none")}},
                          stopAtOnce);
                      return QString();
                  },
                  m_folder.path()),
              QStringLiteral("the import was stopped; nothing has come in"));
    EXPECT_EQ(reg().count(Partnership::type()), 0);
}
