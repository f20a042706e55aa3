// SPDX-License-Identifier: GPL-3.0-or-later
// The register as a file: what is refused and how it is said, who may write, what a copy becomes.
#include "support/raw_file.h"
#include "support/test_register.h"

#include "store/change.h"
#include "store/change_log/change_log.h"
#include "store/database/database.h"

#include "store/schema/migration.h"
#include "store/schema/table_layout.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTranslator>

#include <thread>

#include <unistd.h>

using namespace daikou;
using namespace daikou::domain;
using daikou::store::Register;
using daikou::test::text;

namespace {

class RegisterFileTest : public test::TestRegister {
protected:
    void write(const QString& name, const QByteArray& bytes)
    {
        QFile file(path(name.toLatin1().constData()));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray read(const QString& file)
    {
        QFile opened(file);
        EXPECT_TRUE(opened.open(QIODevice::ReadOnly));
        return opened.readAll();
    }
    /// Opens a file that is to be refused; its error is expected to name the file, and to say what to do.
    void expectRefused(const QString& file, Error::Kind kind, const char* says)
    {
        try {
            Register::open(file, test::fixedEnvironment());
            ADD_FAILURE() << file.toStdString() << " was opened";
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), kind) << error.sentence().toStdString() << " / " << error.detail().toStdString();
            EXPECT_TRUE(error.sentence().contains(text(says))) << error.sentence().toStdString();
            EXPECT_TRUE(error.sentence().contains(QFileInfo(file).fileName())) << error.sentence().toStdString();
        }
    }
    void damage(const QByteArray& sql)
    {
        m_checkAtEnd = false;
        close();
        test::runBehind(path(), sql);
    }
};

} // namespace

TEST_F(RegisterFileTest, aMissingFileAFolderAndAnEmptyFileAreSaidForWhatTheyAre)
{
    expectRefused(path("missing.daikou"), Error::Kind::NotFound, "there is no file");
    expectRefused(m_folder.path(), Error::Kind::NotOurs, "is a folder");
    write(QStringLiteral("empty.daikou"), {});
    expectRefused(path("empty.daikou"), Error::Kind::NotOurs, "is empty");
}

TEST_F(RegisterFileTest, aFileOfSomebodyElseIsNotOurs)
{
    write(QStringLiteral("list.daikou"), QByteArray("Name,Acronym\nWomen for Water,WW\n").repeated(100));
    expectRefused(path("list.daikou"), Error::Kind::NotOurs, "is not a Daikou register");
    write(QStringLiteral("short.daikou"), "x");
    expectRefused(path("short.daikou"), Error::Kind::NotOurs, "is not a Daikou register");
    write(QStringLiteral("other.daikou"), read(path()));
    test::runBehind(path("other.daikou"), "PRAGMA application_id=1");
    expectRefused(path("other.daikou"), Error::Kind::NotOurs, "is not a Daikou register");
}

TEST_F(RegisterFileTest, aFileThatIsCutShortIsDamagedWhereverItWasCut)
{
    const QByteArray whole = read(path());
    for (const qsizetype size : {qsizetype(40), qsizetype(100), qsizetype(3000), qsizetype(4096), whole.size() / 2,
                                 whole.size() - 4096, whole.size() - 1}) {
        write(QStringLiteral("cut.daikou"), whole.first(size));
        expectRefused(path("cut.daikou"), Error::Kind::Damaged, "cut short");
    }
}

TEST_F(RegisterFileTest, pagesOfNonsenseAreDamaged)
{
    QByteArray bytes = read(path());
    for (qsizetype at = 4096 * 3; at < bytes.size(); ++at)
        bytes[at] = char(at * 31);
    write(QStringLiteral("nonsense.daikou"), bytes);
    expectRefused(path("nonsense.daikou"), Error::Kind::Damaged, "backup");
}

TEST_F(RegisterFileTest, aNewerFileIsRefusedWithTheVersionItNeeds)
{
    damage("PRAGMA user_version=999");
    expectRefused(path(), Error::Kind::NewerFile, "schema 999");
}

TEST_F(RegisterFileTest, aTriggerAViewOrAnotherSchemaIsRefused)
{
    close();
    m_checkAtEnd = false;
    const QByteArray whole = read(path());
    for (const char* sql :
         {"CREATE TRIGGER t AFTER INSERT ON record BEGIN DELETE FROM name; END",
          "CREATE VIEW v AS SELECT * FROM record", "DROP INDEX entry_record", "ALTER TABLE device ADD COLUMN more TEXT",
          "CREATE TABLE extra(x)", "PRAGMA user_version=0",
          "PRAGMA writable_schema=ON; INSERT INTO sqlite_schema(type, name, tbl_name, rootpage, sql) VALUES('trigger', "
          "'sqlite_stat9', 'record', 0, 'CREATE TRIGGER sqlite_stat9 AFTER INSERT ON record BEGIN DELETE FROM name; "
          "END')"}) {
        write(QStringLiteral("other.daikou"), whole);
        test::runBehind(path("other.daikou"), sql);
        expectRefused(path("other.daikou"), Error::Kind::Damaged, "backup");
    }
}

TEST_F(RegisterFileTest, statisticsOfAnalyzeAreNoOtherSchema)
{
    close();
    test::runBehind(path(), "ANALYZE");
    EXPECT_NO_THROW(Register::open(path(), test::fixedEnvironment()));
    m_checkAtEnd = false;
}

TEST_F(RegisterFileTest, aRegisterWithoutAHeadIsDamaged)
{
    damage("DELETE FROM register");
    expectRefused(path(), Error::Kind::Damaged, "backup");
}

TEST_F(RegisterFileTest, creatingLeavesOneFileAndNothingBesideIt)
{
    close();
    m_checkAtEnd = false;
    EXPECT_EQ(test::filesIn(m_folder.path()), QStringList{QStringLiteral("test.daikou")});
}

TEST_F(RegisterFileTest, creatingRefusesToOverwriteAndLeavesNothingWhereItFails)
{
    const QByteArray before = read(path());
    EXPECT_THROW(Register::create(path(), {}, test::fixedEnvironment()), Error);
    EXPECT_EQ(read(path()), before);
    try {
        Register::create(path("no/such/folder.daikou"), {}, test::fixedEnvironment());
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::Io);
        EXPECT_TRUE(error.sentence().contains(QStringLiteral("make it first")));
    }
    auto failing = test::fixedEnvironment();
    failing.now = []() -> qint64 { throw Error(Error::Kind::Internal, QStringLiteral("no clock")); };
    const QStringList files = test::filesIn(m_folder.path());
    EXPECT_THROW(Register::create(path("failing.daikou"), {}, failing), Error);
    EXPECT_EQ(test::filesIn(m_folder.path()), files);
}

TEST_F(RegisterFileTest, aSecondOpenReadsOnlyAndSaysWhy)
{
    const RecordId id = addOrganisation("Women for Water");
    const auto second = Register::open(path(), test::fixedEnvironment());
    EXPECT_TRUE(second->isReadOnly());
    EXPECT_TRUE(second->whyReadOnly().contains(QStringLiteral("another window")))
        << second->whyReadOnly().toStdString();
    EXPECT_EQ(second->require<Organisation>(id).name.en, QStringLiteral("Women for Water"));
    try {
        second->perform({}, [](store::Change&) {});
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::ReadOnly);
    }
    EXPECT_THROW(store::rebuild(*second), Error);
    const RecordId later = addOrganisation("Later");
    EXPECT_TRUE(second->find(later)) << "and sees what the first writes";
    EXPECT_TRUE(store::check(*second).empty());
}

TEST_F(RegisterFileTest, aLockOfAProcessThatDiedIsTakenOver)
{
    close();
    QProcess gone;
    gone.start(QStringLiteral("true"), {});
    gone.waitForFinished();
    write(QStringLiteral("test.daikou.lock"),
          QByteArray::number(999'999'999) + "\nsome program\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    const auto opened = Register::open(path(), test::fixedEnvironment());
    EXPECT_FALSE(opened->isReadOnly()) << opened->whyReadOnly().toStdString();
    m_checkAtEnd = false;
}

TEST_F(RegisterFileTest, aLockThatNamesNobodyIsTakenOver)
{
    close();
    write(QStringLiteral("test.daikou.lock"), {});
    const auto opened = Register::open(path(), test::fixedEnvironment());
    EXPECT_FALSE(opened->isReadOnly()) << opened->whyReadOnly().toStdString();
    m_checkAtEnd = false;
}

TEST_F(RegisterFileTest, openedForReadingItDoesNotTouchTheFile)
{
    close();
    m_checkAtEnd = false;
    const QByteArray before = read(path());
    {
        const auto reading = Register::open(path(), test::fixedEnvironment(), Register::Access::ReadOnly);
        EXPECT_TRUE(reading->isReadOnly());
        EXPECT_FALSE(reading->whyReadOnly().isEmpty());
        store::check(*reading);
    }
    EXPECT_EQ(read(path()), before);
    EXPECT_EQ(test::filesIn(m_folder.path()), QStringList{QStringLiteral("test.daikou")});
}

TEST_F(RegisterFileTest, aFileThatCannotBeWrittenIsOpenedForReading)
{
    if (geteuid() == 0)
        GTEST_SKIP() << "root may write everything";
    close();
    m_checkAtEnd = false;
    QFile::setPermissions(path(), QFileDevice::ReadOwner);
    const auto opened = Register::open(path(), test::fixedEnvironment());
    EXPECT_TRUE(opened->whyReadOnly().contains(QStringLiteral("copy it")));
}

TEST_F(RegisterFileTest, anotherConnectionInAnotherThreadReadsAndWrites)
{
    const RecordId id = addOrganisation("Women for Water");
    QString title;
    RecordId made;
    std::thread([&] {
        const auto beside = reg().openBeside();
        title = beside->titleOf(id, Language::English);
        Tag tag;
        tag.name.en = QStringLiteral("Made beside");
        beside->perform({}, [&](store::Change& change) { made = change.save(tag); });
    }).join();
    EXPECT_EQ(title, QStringLiteral("Women for Water"));
    EXPECT_TRUE(reg().find(made));
    addOrganisation("After");
    const auto heads = reg().log().heads({}, 3);
    EXPECT_EQ(heads[0].name.device, heads[1].name.device) << "one device, however many threads";
    EXPECT_EQ(heads[0].name.sequence, heads[1].name.sequence + 1);
}

namespace {

RecordId writingDevice(Register& source)
{
    Tag tag;
    tag.name.en = QString::number(source.count(Tag::type()));
    source.perform({}, [&](store::Change& change) { change.save(tag); });
    return source.log().heads({}, 1).front().name.device;
}

/// Translates whatever stands in the context of the store, as the Khmer file does.
class StoreTranslator : public QTranslator {
public:
    QString translate(const char* context, const char*, const char*, int) const override
    {
        return QLatin1String(context) == QLatin1String("store") ? QStringLiteral("translated %1") : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

TEST_F(RegisterFileTest, itsSentencesAreTranslatedInTheContextOfTheStore)
{
    StoreTranslator translator;
    QCoreApplication::installTranslator(&translator);
    const auto sentence = [](const std::function<void()>& work) {
        try {
            work();
        } catch (const Error& error) {
            return error.sentence();
        }
        return QString();
    };
    for (const auto& work :
         std::vector<std::function<void()>>{[&] { reg().undo(); }, [&] { reg().require(RecordId::derived("nobody")); },
                                            [&] { Register::create(path(), {}, test::fixedEnvironment()); },
                                            [&] { Register::open(path("missing.daikou"), test::fixedEnvironment()); }})
        EXPECT_TRUE(sentence(work).startsWith(QStringLiteral("translated"))) << sentence(work).toStdString();
    QCoreApplication::removeTranslator(&translator);
}

TEST_F(RegisterFileTest, aCopyBesideTheOriginalGoesOnAsAnotherDevice)
{
    const RecordId original = writingDevice(reg());
    QFile::copy(path(), path("copy.daikou"));
    auto environment = test::fixedEnvironment();
    environment.newId = [n = 1000]() mutable { return RecordId::derived(QByteArray::number(++n)); };
    const auto copy = Register::open(path("copy.daikou"), environment);
    EXPECT_NE(writingDevice(*copy), original);
    EXPECT_EQ(writingDevice(reg()), original);
}

TEST_F(RegisterFileTest, aMovedFileIsTheSameDevice)
{
    const RecordId device = writingDevice(reg());
    close();
    QFile::rename(path(), path("moved.daikou"));
    const auto moved = Register::open(path("moved.daikou"), test::fixedEnvironment());
    EXPECT_EQ(writingDevice(*moved), device);
    m_checkAtEnd = false;
}

TEST_F(RegisterFileTest, anOldCopyPutBackInPlaceGoesOnAsAnotherDevice)
{
    const RecordId device = writingDevice(reg());
    QFile::copy(path(), path("yesterday.daikou"));
    writingDevice(reg());
    close();
    QFile::remove(path());
    QFile::rename(path("yesterday.daikou"), path());
    auto environment = test::fixedEnvironment();
    environment.newId = [n = 1000]() mutable { return RecordId::derived(QByteArray::number(++n)); };
    const auto restored = Register::open(path(), environment);
    EXPECT_NE(writingDevice(*restored), device) << "else two different changes would bear one name";
    m_checkAtEnd = false;
}

TEST_F(RegisterFileTest, onAnotherComputerItGoesOnAsAnotherDevice)
{
    const RecordId device = writingDevice(reg());
    close();
    qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("other profile")).toUtf8());
    auto environment = test::fixedEnvironment();
    environment.newId = [n = 1000]() mutable { return RecordId::derived(QByteArray::number(++n)); };
    const auto elsewhere = Register::open(path(), environment);
    EXPECT_NE(writingDevice(*elsewhere), device);
    m_checkAtEnd = false;
}

TEST_F(RegisterFileTest, theMigrationsMakeTheListIndexOfEveryTypeAsItsFieldsSay)
{
    for (const RecordType* type : recordTypes()) {
        store::Statement row(reg().database(), "SELECT sql || ';' || char(10) FROM sqlite_schema WHERE name = ?1");
        row.bind(1, QString(type->name() + QStringLiteral("_list")));
        const QByteArray expected = store::TableLayout::listIndexSql(*type);
        ASSERT_TRUE(row.step()) << "Add this to a new migration:\n" << expected.toStdString();
        EXPECT_EQ(row.text(0).toUtf8(), expected) << "Drop the index and make it anew in a new migration";
    }
}

TEST_F(RegisterFileTest, theMigrationsMakeTheTableOfEveryTypeAsItsFieldsSay)
{
    for (const RecordType* type : recordTypes()) {
        const auto& expected = store::TableLayout::of(*type).columns();
        QList<QByteArray> found;
        store::Statement row(reg().database(),
                             ("SELECT sql FROM sqlite_schema WHERE name = '" + type->name().toLatin1() + "'")
                                 .
                                 operator QByteArray()
                                 .constData());
        ASSERT_TRUE(row.step()) << "Add this to a new migration:\n"
                                << store::TableLayout::of(*type).createSql().toStdString();
        const QString sql = row.text(0);
        for (const QByteArray& column : expected)
            EXPECT_TRUE(sql.contains(QLatin1String(column)))
                << "Add this line to a new migration:\nALTER TABLE \"" << type->name().toStdString() << "\" ADD COLUMN "
                << column.toStdString() << ';';
        EXPECT_EQ(sql.count(u',') + 1, expected.size())
            << "a column of " << type->name().toStdString() << " has no field";
    }
}

TEST_F(RegisterFileTest, everyReferenceHasItsIndex)
{
    for (const RecordType* type : recordTypes())
        for (const Field& field : type->fields()) {
            if (field.kind != Kind::Reference)
                continue;
            // Where it is the first column of an index, SQLite finds by it.
            store::Statement row(reg().database(), "SELECT count(*) FROM pragma_index_list(?1) i, "
                                                   "pragma_index_info(i.name) c WHERE c.seqno = 0 AND c.name = ?2");
            row.bind(1, type->name()).bind(2, field.column());
            ASSERT_TRUE(row.step());
            EXPECT_GE(row.integer(0), 1) << QString(type->name() + u'.' + field.name).toStdString();
        }
}

TEST_F(RegisterFileTest, saysWhatItIsAndStartsWithTheStandardSectors)
{
    EXPECT_EQ(reg().facts().name, QStringLiteral("Test"));
    EXPECT_EQ(reg().facts().organisation, QStringLiteral("WGPD"));
    EXPECT_EQ(reg().count(Sector::type()), 16);
    EXPECT_FALSE(reg().undoable()) << "the start is not undone";
    EXPECT_EQ(reg().database().number("PRAGMA user_version"), store::schemaVersion());
    EXPECT_EQ(reg().database().number("PRAGMA synchronous"), 3);
    EXPECT_EQ(reg().database().number("PRAGMA foreign_keys"), 1);
}
