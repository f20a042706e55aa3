// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/printing.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include <gtest/gtest.h>

namespace daikou::cli {

using Json = nlohmann::json;

/// What a run of daikouctl left.
struct Outcome {
    int code = -1;
    QByteArray out, error;

    Json json() const { return Json::parse(out.toStdString()); }
    Json errorJson() const { return Json::parse(error.toStdString()); }
    QString line() const { return QString::fromUtf8(out).trimmed(); }
};

inline void PrintTo(const Outcome& outcome, std::ostream* out)
{
    *out << "code " << outcome.code << "\nout: " << outcome.out.toStdString()
         << "\nerror: " << outcome.error.toStdString();
}

/// Runs the program in a folder of its own, where the profile is too.
class ProgramTest : public ::testing::Test {
protected:
    Outcome run(const QStringList& arguments)
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.filePath(QStringLiteral("profile")));
        environment.insert(QStringLiteral("USER"), QStringLiteral("dara"));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(DAIKOU_BIN_DIR "/daikouctl"), arguments);
        constexpr int longest = 120'000;
        if (!process.waitForFinished(longest)) {
            ADD_FAILURE() << "daikouctl " << arguments.join(u' ').toStdString() << " did not end";
            process.kill();
            process.waitForFinished();
        }
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    /// Words with spaces between; for arguments that hold none.
    Outcome run(const char* words) { return run(QString::fromUtf8(words).split(u' ')); }

    Outcome expectDone(const QStringList& arguments)
    {
        Outcome outcome = run(arguments);
        EXPECT_EQ(outcome.code, 0) << arguments.join(u' ').toStdString() << '\n' << outcome.error.toStdString();
        return outcome;
    }
    Outcome expectDone(const char* words) { return expectDone(QString::fromUtf8(words).split(u' ')); }

    void newRegister()
    {
        expectDone({QStringLiteral("new"), QStringLiteral("r.daikou"), QStringLiteral("--name"),
                    QStringLiteral("Working group")});
    }
    void expectClean() { EXPECT_EQ(run("check r.daikou").code, 0) << run("check r.daikou").out.toStdString(); }
    QByteArray digest()
    {
        return QByteArray::fromStdString(expectDone("info r.daikou --json").json()["digest"].get<std::string>());
    }

    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    void write(const char* name, const QByteArray& content)
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    /// The commune 020502 Prek Norin with the areas above it, and their councils.
    void addBattambang()
    {
        write("areas.csv",
              "code,name_en,name_km\n02,Battambang,បាត់ដំបង\n0205,Aek Phnum,ឯកភ្នំ\n020502,Prek Norin,ព្រែកនរិន្ទ\n");
        expectDone("import r.daikou --type area --from areas.csv --with-councils");
    }

    QTemporaryDir m_folder;
};

inline QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace daikou::cli
