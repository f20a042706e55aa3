// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/report_register.h"

#include "domain/error.h"
#include "reports/writers/formats.h"

#include <QDir>

namespace daikou::reports::testing {

using domain::Error;
using test::text;

namespace {

class Catalogue : public ReportRegister {
protected:
    /// The kind of error and its sentence.
    static std::pair<Error::Kind, QString> failureOf(const std::function<void()>& job)
    {
        try {
            job();
        } catch (const Error& error) {
            return {error.kind(), error.sentence()};
        }
        ADD_FAILURE() << "nothing was thrown";
        return {};
    }
    QStringList filesInFolder() const { return QDir(m_folder.path()).entryList({text("out*")}); }
};

} // namespace

TEST_F(Catalogue, everyKindSaysInBothLanguagesWhatItIs)
{
    for (const ReportKind& kind : reportKinds()) {
        EXPECT_EQ(&requireReportKind(kind.name), &kind);
        EXPECT_FALSE(kind.title.isEmpty() || kind.description.isEmpty() || !kind.scopeType);
    }
}

TEST_F(Catalogue, anUnknownReportIsRefusedWithTheNamesThereAre)
{
    const auto [kind, sentence] = failureOf([&] { buildReport(reg(), request("ledger")); });
    EXPECT_EQ(kind, Error::Kind::Usage);
    EXPECT_TRUE(sentence.contains(text("booklet, practice, directory, council"))) << sentence.toStdString();
}

TEST_F(Catalogue, aScopeThatCannotBeUnderstoodIsAnErrorOfTheInput)
{
    for (const ReportKind& kind : reportKinds())
        for (const char* scope : {"area=1 and", "(title~road", "colour=red"}) {
            ReportRequest wanted = request("", LanguageMode::English, Audience::Group, scope);
            wanted.name = kind.name;
            EXPECT_EQ(failureOf([&] { buildReport(reg(), wanted); }).first, Error::Kind::Input) << scope;
        }
}

TEST_F(Catalogue, aScopeThatHoldsNothingIsSaid)
{
    const auto [kind, sentence] = failureOf([&] {
        buildReport(reg(), request("practice", LanguageMode::English, Audience::Group, "title=\"No such title\""));
    });
    EXPECT_EQ(kind, Error::Kind::NotFound);
    EXPECT_TRUE(sentence.contains(text("No such title"))) << sentence.toStdString();
}

TEST_F(Catalogue, theBookletHasWhatIsPublishedUnlessItsScopeSpeaksOfTheStatus)
{
    const auto recordsOf = [&](const char* scope) {
        ReportRequest wanted = request("booklet", LanguageMode::English, Audience::Group, scope);
        wanted.format = text("md");
        return writeReport(reg(), wanted, path("out.md")).records;
    };
    EXPECT_EQ(recordsOf(""), 2);
    EXPECT_EQ(recordsOf("area=17"), 1);
    EXPECT_EQ(recordsOf("status!=published"), 1);
    EXPECT_EQ(failureOf([&] { recordsOf("title~Nothing"); }).first, Error::Kind::NotFound);
}

TEST_F(Catalogue, everyReportIsWrittenInEveryModeAndFormat)
{
    for (const ReportKind& kind : reportKinds())
        for (const auto mode : {LanguageMode::English, LanguageMode::Khmer, LanguageMode::Both})
            for (const Format& format : formats())
                for (const auto audience : {Audience::Group, Audience::Public}) {
                    ReportRequest wanted = request("", mode, audience);
                    wanted.name = kind.name;
                    wanted.format = QLatin1String(format.id.data(), qsizetype(format.id.size()));
                    const ReportResult result = writeReport(reg(), wanted, path("out"));
                    EXPECT_EQ(result.report, kind.name);
                    EXPECT_EQ(result.files, QStringList{path("out")});
                    EXPECT_EQ(result.pages > 0, format.id == "pdf");
                    EXPECT_GT(QFileInfo(path("out")).size(), kind.toFillIn ? 500 : 800) << kind.name.toStdString();
                }
}

TEST_F(Catalogue, theSameRegisterGivesTheSameReport)
{
    for (const ReportKind& kind : reportKinds()) {
        ReportRequest wanted = request("", LanguageMode::Both);
        wanted.name = kind.name;
        EXPECT_EQ(made(wanted, u"html"), made(wanted, u"html"));
    }
}

TEST_F(Catalogue, stoppingLeavesNoFile)
{
    ReportRequest wanted = request("booklet");
    for (const char* format : {"pdf", "html", "md"}) {
        wanted.format = text(format);
        const domain::Progress stopping{[](qint64 done, qint64) { return done < 1; }};
        EXPECT_EQ(failureOf([&] { writeReport(reg(), wanted, path("out"), stopping); }).first, Error::Kind::Cancelled);
        EXPECT_EQ(filesInFolder(), QStringList());
    }
}

TEST_F(Catalogue, progressEndsAtAllRecordsOfAllRounds)
{
    ReportRequest wanted = request("practice");
    wanted.format = text("pdf");
    qint64 last = -1, most = 0;
    const domain::Progress watching{[&](qint64 done, qint64 total) {
        EXPECT_GE(done, last);
        last = done;
        most = total;
        return true;
    }};
    writeReport(reg(), wanted, path("out"), watching);
    EXPECT_EQ(last, most);
    EXPECT_EQ(most, 2 * 3);
}

TEST_F(Catalogue, aFolderThatIsNotThereIsSaid)
{
    ReportRequest wanted = request("booklet");
    wanted.format = text("html");
    EXPECT_EQ(failureOf([&] { writeReport(reg(), wanted, path("no/such/out")); }).first, Error::Kind::Io);
}

} // namespace daikou::reports::testing
