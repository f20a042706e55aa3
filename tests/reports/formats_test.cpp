// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/formats.h"

#include "domain/error.h"
#include "reports/program.h"
#include "reports/sample_report.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

namespace daikou::reports {

using domain::Error;
using testing::reportOf;
using testing::sampleDate;
using testing::sampleReport;

namespace {

class SaveReport : public ::testing::TestWithParam<const char*> {
protected:
    QString path(const char* name = "report") const { return m_folder.filePath(QString::fromLatin1(name)); }
    const Format& format() const { return requireFormat(QString::fromLatin1(GetParam())); }
    WriteOptions options() const { return {sampleDate(), {}}; }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

    void putOldFile()
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("the old report");
    }

    QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

Error::Kind kindOfFailure(const std::function<void()>& job, QString* sentence = nullptr)
{
    try {
        job();
    } catch (const Error& error) {
        if (sentence)
            *sentence = error.sentence();
        return error.kind();
    }
    ADD_FAILURE() << "nothing was thrown";
    return Error::Kind::Internal;
}

} // namespace

TEST(Formats, areFoundByNameWhateverTheCase)
{
    EXPECT_EQ(requireFormat(u"pdf").id, "pdf");
    EXPECT_EQ(requireFormat(u"HTML").id, "html");
    EXPECT_EQ(requireFormat(u"md").extension, "md");
}

TEST(Formats, anUnknownOneIsRefusedWithTheNamesThereAre)
{
    QString sentence;
    EXPECT_EQ(kindOfFailure([] { requireFormat(u"wordstar"); }, &sentence), Error::Kind::Usage);
    EXPECT_TRUE(sentence.contains(QStringLiteral("wordstar")));
    EXPECT_TRUE(sentence.contains(QStringLiteral("pdf, html, md")));
}

TEST(Formats, everyFormatHasANameInBothLanguages)
{
    for (const auto& format : formats()) {
        EXPECT_FALSE(format.name.in(Language::English).isEmpty());
        EXPECT_FALSE(format.name.in(Language::Khmer).isEmpty());
        EXPECT_NE(format.write, nullptr);
    }
}

TEST_P(SaveReport, replacesTheOldFileAndLeavesNothingBesideIt)
{
    putOldFile();
    saveReport(sampleReport(LanguageMode::English), format(), path(), options());
    EXPECT_GT(content().size(), 1000);
    EXPECT_EQ(files(), QStringList{QStringLiteral("report")});
}

TEST_P(SaveReport, theSameInputGivesTheSameBytes)
{
    for (const auto mode : {LanguageMode::English, LanguageMode::Khmer, LanguageMode::Both}) {
        saveReport(sampleReport(mode), format(), path(), options());
        const auto first = content();
        saveReport(sampleReport(mode), format(), path(), options());
        EXPECT_EQ(content(), first);
    }
}

TEST_P(SaveReport, aFolderThatIsNotThereIsNamed)
{
    QString sentence;
    const auto save = [&] { saveReport(sampleReport(LanguageMode::English), format(), path("no/where"), options()); };
    EXPECT_EQ(kindOfFailure(save, &sentence), Error::Kind::Io);
    EXPECT_TRUE(sentence.contains(QStringLiteral("folder"))) << sentence.toStdString();
    EXPECT_TRUE(sentence.contains(m_folder.path()));
    EXPECT_TRUE(files().isEmpty());
}

TEST_P(SaveReport, aFolderIsNotOverwrittenByAReport)
{
    const auto save = [&] { saveReport(sampleReport(LanguageMode::English), format(), m_folder.path(), options()); };
    EXPECT_EQ(kindOfFailure(save), Error::Kind::Io);
}

TEST_P(SaveReport, aDeviceThatCannotBeWrittenIsSaid)
{
    const auto save = [&] {
        saveReport(sampleReport(LanguageMode::English), format(), QStringLiteral("/proc/report"), options());
    };
    EXPECT_EQ(kindOfFailure(save), Error::Kind::Io);
}

TEST_P(SaveReport, aFullDiskIsSaid)
{
    QFile full(QStringLiteral("/dev/full"));
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        GTEST_SKIP() << "no /dev/full here";
    const auto write = [&] { format().write(sampleReport(LanguageMode::English), full, options()); };
    QString sentence;
    EXPECT_EQ(kindOfFailure(write, &sentence), Error::Kind::Io);
    EXPECT_TRUE(sentence.contains(QStringLiteral("disk")));
}

TEST_P(SaveReport, stoppingKeepsTheOldFile)
{
    putOldFile();
    auto stopping = options();
    stopping.progress = [](const WritingProgress& progress) { return progress.blocks < 5; };
    EXPECT_EQ(kindOfFailure([&] { saveReport(sampleReport(LanguageMode::Both), format(), path(), stopping); }),
              Error::Kind::Cancelled);
    EXPECT_EQ(content(), "the old report");
    EXPECT_EQ(files(), QStringList{QStringLiteral("report")});
}

TEST_P(SaveReport, stoppingInTheLastRoundKeepsTheOldFileToo)
{
    putOldFile();
    auto stopping = options();
    stopping.progress = [](const WritingProgress& progress) {
        return progress.round < progress.rounds || progress.blocks < 9;
    };
    EXPECT_EQ(kindOfFailure([&] { saveReport(sampleReport(LanguageMode::Both), format(), path(), stopping); }),
              Error::Kind::Cancelled);
    EXPECT_EQ(content(), "the old report");
    EXPECT_EQ(files(), QStringList{QStringLiteral("report")});
}

TEST_P(SaveReport, anErrorOfTheContentsKeepsTheOldFile)
{
    putOldFile();
    Report failing = reportOf({});
    failing.contents = [](DocumentWriter& out) {
        out.write(Heading{.text = Words{"One", "មួយ"}});
        throw Error(Error::Kind::Damaged, QStringLiteral("the register is damaged"));
    };
    EXPECT_EQ(kindOfFailure([&] { saveReport(failing, format(), path(), options()); }), Error::Kind::Damaged);
    EXPECT_EQ(content(), "the old report");
    EXPECT_EQ(files(), QStringList{QStringLiteral("report")});
}

TEST_P(SaveReport, progressCountsEveryBlock)
{
    int last = 0;
    auto told = options();
    told.progress = [&](const WritingProgress& progress) {
        last = progress.blocks;
        return true;
    };
    saveReport(reportOf({Heading{.text = Words{"One", "មួយ"}}, Paragraph{Words{"Two", "ពីរ"}},
                         KeepTogether{{Paragraph{Words{"Three", "បី"}}}}}),
               format(), path(), told);
    EXPECT_EQ(last, 3);
}

TEST_P(SaveReport, anEmptyReportIsAFileToo)
{
    saveReport(reportOf({}), format(), path(), options());
    EXPECT_EQ(files(), QStringList{QStringLiteral("report")});
}

INSTANTIATE_TEST_SUITE_P(All, SaveReport, ::testing::Values("pdf", "html", "md"),
                         [](const auto& format) { return std::string(format.param); });

} // namespace daikou::reports
