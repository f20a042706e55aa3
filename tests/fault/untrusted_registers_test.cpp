// SPDX-License-Identifier: GPL-3.0-or-later
// Register files that are made to hurt, each with what a person is told.
#include "fault/outcome.h"
#include "fault/plan.h"
#include "support/raw_file.h"
#include "support/test_register.h"

#include <QFile>
#include <QtEndian>

#include <sqlite3.h>

#include <sys/stat.h>
#include <unistd.h>

using namespace daikou;
using test::text;

namespace {

/// How a file is made to hurt: by SQL behind the program's back, in its bytes, or as something that is no file.
using BySql = const char*;
using InBytes = void (*)(QByteArray&);
using AtPath = void (*)(const QString&);

struct HostileRegister {
    const char* name;
    std::variant<BySql, InBytes, AtPath> make;
    const char* told; ///< FILE: the file
};

constexpr qsizetype pageSize = 4096;

void setNumber(QByteArray& bytes, qsizetype at, quint32 number)
{
    qToBigEndian(number, bytes.data() + at);
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

constexpr const char* notOurs = "FILE is not a Daikou register; choose a file that ends in .daikou";
constexpr const char* empty = "FILE is empty; open a backup, or make a new register under another name";
constexpr const char* missing = "there is no file FILE; check the name, or make a new register";
constexpr const char* changed =
    "FILE was changed by another program and is not safe to use; open the newest backup instead";
constexpr const char* cut = "FILE is cut short; copy it again from where it came, or open the newest backup";
constexpr const char* damaged = "FILE is damaged; open the newest backup instead";
constexpr const char* logDamaged = "the change log is damaged; open the newest backup instead";

const HostileRegister hostileFiles[] = {
    {"missing", [](const QString& path) { QFile::remove(path); }, missing},
    {"folder", [](const QString& path) { QFile::remove(path), mkdir(path.toUtf8().constData(), 0700); },
     "FILE is a folder, not a register; choose a file that ends in .daikou"},
    {"empty", [](QByteArray& bytes) { bytes.clear(); }, empty},
    {"pipe", [](const QString& path) { QFile::remove(path), mkfifo(path.toUtf8().constData(), 0600); }, empty},
    {"endless device", [](const QString& path) { QFile::remove(path), QFile::link(text("/dev/zero"), path); }, empty},
    {"link to itself", [](const QString& path) { QFile::remove(path), QFile::link(path, path); }, missing},
    {"zeros", [](QByteArray& bytes) { bytes.fill('\0'); }, notOurs},
    {"text", [](QByteArray& bytes) { bytes = QByteArray("Name,Acronym\n").repeated(1000); }, notOurs},
    {"one byte", [](QByteArray& bytes) { bytes = "x"; }, notOurs},
    {"head alone", [](QByteArray& bytes) { bytes.truncate(16); }, cut},
    {"cut in the header", [](QByteArray& bytes) { bytes.truncate(99); }, cut},
    {"cut in the first page", [](QByteArray& bytes) { bytes.truncate(3000); }, cut},
    {"cut after a page", [](QByteArray& bytes) { bytes.truncate(pageSize); }, cut},
    {"cut in the middle", [](QByteArray& bytes) { bytes.truncate(bytes.size() / 2); }, cut},
    {"cut by a byte", [](QByteArray& bytes) { bytes.chop(1); }, cut},
    {"of another program", "PRAGMA application_id=1", notOurs},
    {"of a later version", "PRAGMA user_version=999",
     "FILE was written by a later Daikou (schema 999, this one reads up to 6); install that version"},
    {"of no version", "PRAGMA user_version=0", changed},
    {"of a version below none", "PRAGMA user_version=-5", changed},
    {"trigger", "CREATE TRIGGER t AFTER INSERT ON record BEGIN DELETE FROM name; END", changed},
    {"hidden trigger",
     "PRAGMA writable_schema=ON; INSERT INTO sqlite_schema(type, name, tbl_name, rootpage, sql) VALUES('trigger', "
     "'sqlite_stat1', 'record', 0, 'CREATE TRIGGER sqlite_stat1 AFTER INSERT ON record BEGIN DELETE FROM name; END')",
     changed},
    {"view", "CREATE VIEW v AS SELECT * FROM record", changed},
    {"view in place of a table", "DROP TABLE review; CREATE VIEW review AS SELECT * FROM tag", changed},
    {"further table", "CREATE TABLE extra(x)", changed},
    {"further index with an expression", "CREATE INDEX i ON tag(lower(name_en))", changed},
    {"partial index", "CREATE INDEX i ON tag(name_en) WHERE name_en > 'a'", changed},
    {"index gone", "DROP INDEX entry_record", changed},
    {"table gone", "DROP TABLE review", changed},
    {"further column", "ALTER TABLE device ADD COLUMN more TEXT", changed},
    {"computed column", "ALTER TABLE device ADD COLUMN more TEXT AS (name || name)", changed},
    {"column with another name", "ALTER TABLE tag RENAME COLUMN notes TO remarks", changed},
    {"virtual table of another kind", "CREATE VIRTUAL TABLE v USING fts5vocab(search, row)", changed},
    {"another tokenizer",
     "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = replace(sql, 'unicode61', 'trigram') WHERE name = "
     "'search'",
     changed},
    {"two tables on one page",
     "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = "
     "'tag') WHERE name = 'sector'",
     damaged},
    {"table on a page that is not there",
     "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET rootpage = 99999 WHERE name = 'tag'", damaged},
    {"schema that is no SQL",
     "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE tag(((' WHERE name = 'tag'", damaged},
    {"no head", "DELETE FROM register", "FILE has no head; open the newest backup instead"},
    {"written as by no device", "PRAGMA foreign_keys=OFF; UPDATE register SET device = 77", "opened"},
    {"pages of nonsense",
     [](QByteArray& bytes) {
         for (qsizetype at = pageSize * 3; at < bytes.size(); ++at)
             bytes[at] = char(at * 31);
     },
     damaged},
    {"first page of nonsense",
     [](QByteArray& bytes) {
         for (qsizetype at = 100; at < pageSize; ++at)
             bytes[at] = char(at * 17);
     },
     damaged},
    {"pages in another order",
     [](QByteArray& bytes) {
         std::swap_ranges(bytes.begin() + pageSize * 2, bytes.begin() + pageSize * 3, bytes.begin() + pageSize * 5);
     },
     "opened · row 1 missing from index sqlite_autoindex_change_1 · row 2 missing from index "
     "sqlite_autoindex_change_1"},
    {"page size too large", [](QByteArray& bytes) { bytes[16] = 0, bytes[17] = 1; }, cut},
    {"page size too small", [](QByteArray& bytes) { bytes[16] = 2, bytes[17] = 0; }, damaged},
    {"page size of no power of two", [](QByteArray& bytes) { bytes[16] = 0x0f, bytes[17] = 7; }, notOurs},
    {"more pages than there are", [](QByteArray& bytes) { setNumber(bytes, 28, 4'000'000'000U); }, cut},
    {"fewer pages than there are", [](QByteArray& bytes) { setNumber(bytes, 28, 3); }, damaged},
    {"free list that goes round",
     [](QByteArray& bytes) {
         const auto last = quint32(bytes.size() / pageSize);
         setNumber(bytes, 32, last), setNumber(bytes, 36, 1000);
         setNumber(bytes, qsizetype(last - 1) * pageSize, last);
         setNumber(bytes, qsizetype(last - 1) * pageSize + 4, 0);
     },
     damaged},
    {"text in UTF-16 by its header", [](QByteArray& bytes) { setNumber(bytes, 56, 2); }, damaged},
    {"file format of the future", [](QByteArray& bytes) { bytes[18] = bytes[19] = 9; }, notOurs},
    {"journal of nonsense beside it",
     [](const QString& path) { write(path + QStringLiteral("-journal"), QByteArray(5000, 'j')); }, "opened"},
    {"search index emptied", "PRAGMA writable_schema=ON; DELETE FROM search_data", damaged},
    {"search index of nonsense", "PRAGMA writable_schema=ON; UPDATE search_data SET block = x'ffffffffffffffff'",
     damaged},
    {"id that is text", "UPDATE record SET id = 'sixteen letters.' WHERE key = 5",
     "opened · the change does not follow from the one before: it was altered or shortened"},
    {"id of five bytes", "UPDATE record SET id = x'0102030405' WHERE key = 5",
     "opened · the change does not follow from the one before: it was altered or shortened"},
    {"record of no type", "UPDATE record SET type = -7 WHERE key = 5",
     "opened · the change does not follow from the one before: it was altered or shortened · there are rows that "
     "belong to no record"},
    {"record in no state", "UPDATE record SET state = 77 WHERE key = 5",
     "opened · the record is not what the change log says · there are rows that belong to no record"},
    {"blob where text is", "UPDATE sector SET name_en = x'ff00ff' WHERE key = 3",
     "opened · the record is not what the change log says · the search index does not agree with the records"},
    {"text where a number is", "UPDATE change SET time = 'yesterday', entries = 'many'",
     "opened · the change does not follow from the one before: it was altered or shortened · the change does not "
     "follow from the one before: it was altered or shortened"},
    {"log entry of nonsense", "UPDATE entry SET body = x'ff' WHERE number = 5", logDamaged},
    {"log entry that is empty", "UPDATE entry SET body = x'' WHERE number = 5", logDamaged},
    {"log entry nested a million deep",
     "UPDATE entry SET body = CAST(replace(hex(zeroblob(500000)), '0', char(129)) AS BLOB) WHERE number = 5",
     logDamaged},
    {"log entry of pieces of pieces of pieces",
     "UPDATE entry SET body = CAST(x'8200' || replace(hex(zeroblob(1000000)), '0', '_') AS BLOB) WHERE number = 5",
     logDamaged},
    {"log entry that says it is huge", "UPDATE entry SET body = x'9bffffffffffffffff' WHERE number = 5", logDamaged},
    {"log entry with a huge text", "UPDATE entry SET body = x'82007b00ffffffffffffff' WHERE number = 5", logDamaged},
    {"change that was altered", "UPDATE change SET person = 'Somebody else'",
     "opened · the change does not follow from the one before: it was altered or shortened · the change does not "
     "follow from the one before: it was altered or shortened"},
    {"change that was taken out", "PRAGMA foreign_keys=OFF; DELETE FROM change WHERE number = 1",
     "opened · a reference to nothing · a reference to nothing"},
    {"entries of no change", "PRAGMA foreign_keys=OFF; UPDATE entry SET change = 99 WHERE number = 5",
     "opened · a reference to nothing"},
};

} // namespace

class UntrustedRegisters : public test::TestRegister {};

TEST_F(UntrustedRegisters, areToldForWhatTheyAre)
{
    addOrganisation("Women for Water", "ស្ត្រីដើម្បីទឹក", "WW");
    close();
    QFile original(path());
    ASSERT_TRUE(original.open(QIODevice::ReadOnly));
    const QByteArray whole = original.readAll();
    const QString file = path("FILE");
    for (const HostileRegister& hostile : hostileFiles) {
        for (const char* end : {"", "-journal", ".lock"})
            QFile::remove(file + QLatin1String(end));
        rmdir(file.toUtf8().constData());
        QByteArray bytes = whole;
        if (const auto* change = std::get_if<InBytes>(&hostile.make))
            (*change)(bytes);
        write(file, bytes);
        if (const auto* sql = std::get_if<BySql>(&hostile.make))
            test::runBehind(file, *sql);
        if (const auto* make = std::get_if<AtPath>(&hostile.make))
            (*make)(file);
        const QString told = fault::opening(file, m_folder.path());
        EXPECT_EQ(told, text(hostile.told)) << hostile.name;
    }
    fault::tell("untrusted_registers", QStringLiteral("untrusted registers"), std::ssize(hostileFiles), "files");
}
