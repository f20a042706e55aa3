// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>
#include <vector>

namespace daikou::bench {

/// What a program took, from its start to its end.
struct CommandCost {
    double seconds = 0; ///< of the clock
    double processor = 0;
    double peakBytes = 0; ///< of its largest process
    int exitCode = 0;
};

/// Its seconds of the clock. Throws Error (Internal) where it failed: what did not happen has no time.
double secondsOf(const CommandCost& cost);

/// Runs a program to its end; its standard output goes to `output` where that is given, else nowhere.
CommandCost runCommand(const QString& program, const QStringList& arguments, const QString& output = {},
                       const QString& input = {});

/// Whether a program of this name can be started.
bool isInstalled(const QString& program);

/// Seconds of each run, by Google Benchmark with one iteration a repetition; `before` is not counted.
class Timings {
public:
    explicit Timings(std::vector<double> values);

    double percentile(double share) const;
    double median() const { return percentile(0.5); }
    double p99() const { return percentile(0.99); }
    double worst() const { return m_values.back(); }

private:
    std::vector<double> m_values; ///< ascending
};

Timings timed(const char* name, int repetitions, const std::function<void(int)>& body,
              const std::function<void(int)>& before = {});

/// Instructions of `program arguments`, counted by callgrind; 0 where valgrind is not installed.
double instructions(const QString& program, const QStringList& arguments);

} // namespace daikou::bench
