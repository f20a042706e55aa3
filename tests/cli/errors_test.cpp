// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_run.h"

#include "store/register.h"

namespace daikou::cli {

namespace {

class Errors : public ProgramTest {
protected:
    /// One line on standard error that names the program, and nothing on standard output.
    void expectRefusal(const Outcome& outcome, int code, const char* says)
    {
        EXPECT_EQ(outcome.code, code) << testing::PrintToString(outcome);
        EXPECT_TRUE(outcome.out.isEmpty());
        EXPECT_TRUE(outcome.error.startsWith("daikouctl: ")) << outcome.error.toStdString();
        EXPECT_EQ(outcome.error.count('\n'), 1) << outcome.error.toStdString();
        EXPECT_TRUE(outcome.error.contains(says)) << outcome.error.toStdString();
    }
};

} // namespace

TEST_F(Errors, wrongUsageIsSaidWithWhereToLook)
{
    expectRefusal(run("list"), 2, "--help");
    expectRefusal(run("frobnicate r.daikou"), 2, "frobnicate");
    expectRefusal(run(QStringList()), 2, "--help");
    expectRefusal(run("info r.daikou --shoe"), 2, "shoe");
    expectRefusal(run("info r.daikou --language fr"), 2, "fr");
    expectRefusal(run("import r.daikou --type area"), 2, "--from");
}

TEST_F(Errors, helpAndVersionAreResults)
{
    EXPECT_TRUE(expectDone("--help").out.contains("import"));
    EXPECT_TRUE(expectDone("list --help").out.contains("--where"));
    EXPECT_TRUE(expectDone("--version").out.contains("daikouctl"));
}

TEST_F(Errors, filesThatAreNoRegistersAreToldApart)
{
    newRegister();
    write("empty.daikou", "");
    write("text.daikou", "this is a shopping list\n");
    QFile whole(path("r.daikou"));
    ASSERT_TRUE(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    write("short.daikou", bytes.left(bytes.size() / 2));
    QByteArray newer = bytes;
    newer[63] = char(99); // user_version stands in bytes 60 to 63 of the header
    write("newer.daikou", newer);
    QDir(m_folder.path()).mkdir(QStringLiteral("folder.daikou"));
    expectRefusal(run("info none.daikou"), 1, "none.daikou");
    expectRefusal(run("info empty.daikou"), 3, "empty");
    expectRefusal(run("info text.daikou"), 3, "text.daikou");
    expectRefusal(run("info short.daikou"), 3, "short.daikou");
    expectRefusal(run("info newer.daikou"), 3, "newer.daikou");
    expectRefusal(run("info folder.daikou"), 3, "folder");
}

TEST_F(Errors, nothingIsOverwritten)
{
    newRegister();
    const QByteArray before = digest();
    expectRefusal(run("new r.daikou"), 1, "there already");
    expectRefusal(run("demo r.daikou"), 1, "there already");
    EXPECT_EQ(digest(), before);
    expectRefusal(run("new none/r.daikou"), 1, "none");
}

TEST_F(Errors, withJsonTheErrorIsAnObject)
{
    const auto outcome = run("info none.daikou --json");
    EXPECT_EQ(outcome.code, 1);
    const Json error = outcome.errorJson()["error"];
    EXPECT_EQ(error["kind"], "not_found");
    EXPECT_FALSE(error["message"].get<std::string>().empty());
    EXPECT_TRUE(error.contains("detail"));
    EXPECT_EQ(run("--json list").errorJson()["error"]["kind"], "usage");
}

TEST_F(Errors, listsThatCannotBeReadLeaveTheRegisterAlone)
{
    newRegister();
    const QByteArray before = digest();
    write("empty.csv", "");
    write("quote.csv", "name_en\n\"open\n");
    write("nul.csv", QByteArray("name_en\nx\0y\n", 12));
    write("columns.csv", "a,b\n1,2\n");
    const struct {
        const char* file;
        int code;
        const char* says;
    } cases[] = {
        {"none.csv", 1, "no such file"},
        {"empty.csv", 3, "empty"},
        {"quote.csv", 3, "line 2"},
        {"nul.csv", 3, "zero byte"},
        {"columns.csv", 3, "no column is understood"},
        {"r.daikou", 3, "database"},
    };
    for (const auto& one : cases) {
        const QByteArray words = QByteArray("import r.daikou --type organisation --from ") + one.file;
        expectRefusal(run(words.constData()), one.code, one.says);
    }
    expectRefusal(run("import r.daikou --type organisation --from columns.csv --encoding klingon"), 2, "klingon");
    EXPECT_EQ(digest(), before);
}

TEST_F(Errors, aRegisterThatAnotherProcessWritesIsReadAndNotWritten)
{
    newRegister();
    qputenv("XDG_DATA_HOME", path("profile").toUtf8());
    const auto held = store::Register::open(path("r.daikou"), store::Environment::real());
    ASSERT_FALSE(held->isReadOnly());
    expectRefusal(run("set r.daikou tag name.en=road"), 1, "r.daikou");
    expectRefusal(run("undo r.daikou"), 1, "r.daikou");
    expectDone("list r.daikou sector");
    expectDone("backup r.daikou --out copy.daikou");
}

TEST_F(Errors, idsThatAreNoneAreSaidSo)
{
    newRegister();
    expectRefusal(run("show r.daikou abc"), 3, "abc");
    expectRefusal(run("delete r.daikou 00000000000000000000000000"), 3, "there is no record");
    expectRefusal(run("undo r.daikou"), 1, "nothing to undo");
}

TEST_F(Errors, namesWithMarkUpAndFormulasStayText)
{
    newRegister();
    const QString name = text("<script>alert('x')</script>; DROP TABLE record; --");
    const QString id = expectDone({text("set"), text("r.daikou"), text("organisation"), u"name.en=" + name}).line();
    EXPECT_EQ(expectDone({text("show"), text("r.daikou"), id, text("--json")})
                  .json()["fields"]["name"]["en"]
                  .get<std::string>(),
              name.toStdString());
    EXPECT_EQ(expectDone({text("list"), text("r.daikou"), text("organisation"), text("--where"),
                          u"name.en=\"" + name + u'"', text("--json")})
                  .json()
                  .size(),
              1u);
    expectDone({text("set"), text("r.daikou"), text("organisation"), id, text("name.en==1+1")});
    EXPECT_TRUE(expectDone("list r.daikou organisation --columns name.en --format csv").out.contains("'=1+1"));
}

TEST_F(Errors, aFullOrMissingFolderLeavesNoHalfFile)
{
    newRegister();
    expectRefusal(run("list r.daikou area --format csv --out none/areas.csv"), 1, "none");
    expectRefusal(run("backup r.daikou --out none/copy.daikou"), 1, "none");
    EXPECT_FALSE(QFile::exists(path("none")));
}

} // namespace daikou::cli
