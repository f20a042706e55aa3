// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measure.h"

#include "domain/error.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <algorithm>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace daikou::bench {

namespace {

class Collector : public benchmark::BenchmarkReporter {
public:
    bool ReportContext(const Context&) override { return true; }
    void ReportRuns(const std::vector<Run>& runs) override
    {
        for (const Run& run : runs)
            if (run.run_type == Run::RT_Iteration)
                seconds.push_back(run.real_accumulated_time / double(run.iterations));
    }

    std::vector<double> seconds;
};

void redirect(int descriptor, const QByteArray& path, int flags)
{
    const int opened = ::open(path.constData(), flags, 0644);
    if (opened >= 0)
        ::dup2(opened, descriptor);
}

} // namespace

double secondsOf(const CommandCost& cost)
{
    if (cost.exitCode != 0)
        throw domain::Error(domain::Error::Kind::Internal,
                            QStringLiteral("a command that was to be measured ended with %1").arg(cost.exitCode));
    return cost.seconds;
}

CommandCost runCommand(const QString& program, const QStringList& arguments, const QString& output,
                       const QString& input)
{
    std::vector<QByteArray> words{QFile::encodeName(program)};
    for (const QString& argument : arguments)
        words.push_back(QFile::encodeName(argument));
    std::vector<char*> argv;
    for (QByteArray& word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    const QByteArray out = output.isEmpty() ? QByteArray("/dev/null") : QFile::encodeName(output);
    const QByteArray in = input.isEmpty() ? QByteArray("/dev/null") : QFile::encodeName(input);

    QElapsedTimer clock;
    clock.start();
    const pid_t child = ::fork();
    if (child == 0) {
        redirect(STDIN_FILENO, in, O_RDONLY);
        redirect(STDOUT_FILENO, out, O_WRONLY | O_CREAT | O_TRUNC);
        redirect(STDERR_FILENO, "/dev/null", O_WRONLY);
        ::execvp(argv.front(), argv.data());
        ::_exit(127);
    }
    int status = 0;
    rusage usage{};
    ::wait4(child, &status, 0, &usage);
    const auto spent = [](const timeval& time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return {.seconds = double(clock.nsecsElapsed()) / 1e9,
            .processor = spent(usage.ru_utime) + spent(usage.ru_stime),
            .peakBytes = double(usage.ru_maxrss) * 1024,
            .exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status)};
}

bool isInstalled(const QString& program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

Timings::Timings(std::vector<double> values) : m_values(std::move(values))
{
    std::ranges::sort(m_values);
}

double Timings::percentile(double share) const
{
    const auto at = size_t(double(m_values.size()) * share);
    return m_values[std::min(at, m_values.size() - 1)];
}

Timings timed(const char* name, int repetitions, const std::function<void(int)>& body,
              const std::function<void(int)>& before)
{
    int run = 0;
    benchmark::RegisterBenchmark(name,
                                 [&](benchmark::State& state) {
                                     if (before)
                                         before(run);
                                     for ([[maybe_unused]] auto _ : state)
                                         body(run);
                                     ++run;
                                 })
        ->Iterations(1)
        ->Repetitions(repetitions)
        ->UseRealTime();
    Collector collector;
    benchmark::RunSpecifiedBenchmarks(&collector);
    benchmark::ClearRegisteredBenchmarks();
    return Timings(std::move(collector.seconds));
}

double instructions(const QString& program, const QStringList& arguments)
{
    if (!isInstalled(QStringLiteral("valgrind")))
        return 0;
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("counted"));
    QStringList all{QStringLiteral("--tool=callgrind"), QStringLiteral("--callgrind-out-file=") + file, program};
    runCommand(QStringLiteral("valgrind"), all + arguments);
    QFile result(file);
    if (!result.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression total(QStringLiteral("\ntotals: (\\d+)"));
    return total.match(QString::fromLatin1(result.readAll())).captured(1).toDouble();
}

} // namespace daikou::bench
