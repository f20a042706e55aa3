// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of a program to a list one can scroll, ours and others'.
#include "bench/bench.h"
#include "bench/measure.h"
#include "bench/screen.h"

#include <QFileInfo>

#include <algorithm>

namespace daikou::bench {

namespace {

constexpr int runs = 5;

/// The median of several starts; the first, which fills the disk cache, does not count.
Appearance median(Screen& screen, const QString& program, const QStringList& arguments)
{
    std::vector<Appearance> all;
    for (int run = 0; run <= runs; ++run)
        if (const Appearance one = screen.appearance(program, arguments); run > 0)
            all.push_back(one);
    std::ranges::sort(all, {}, &Appearance::seconds);
    return all[all.size() / 2];
}

struct Peer {
    const char* name;
    const char* program;
    QStringList arguments;
};

void addPeers(Bench& bench, Screen& screen)
{
    const Peer peers[] = {
        {"DB Browser for SQLite",
         "sqlitebrowser",
         {QStringLiteral("-R"), QStringLiteral("-t"), QStringLiteral("partnership"), bench.national()}},
        {"LibreOffice Calc",
         "soffice",
         {QStringLiteral("--calc"), QStringLiteral("--norestore"), QStringLiteral("--infilter=CSV:44,34,76"),
          bench.partnershipList()}}};
    for (const Peer& peer : peers) {
        const QString program = QString::fromLatin1(peer.program);
        if (!isInstalled(program))
            continue;
        const Appearance shown = screen.appearance(program, peer.arguments);
        const Appearance again = screen.appearance(program, peer.arguments);
        if (again.bytes == 0)
            continue; // it ended by itself
        bench.add({.what = QStringLiteral("— the same rows in %1").arg(QString::fromUtf8(peer.name)),
                   .measured = seconds(std::min(shown.seconds, again.seconds)) + u", " + megabytes(again.bytes),
                   .verdict = Verdict::Peer});
    }
}

} // namespace

void measureWindow(Bench& bench)
{
    Screen screen;
    const QString program = bench.program("daikou");
    const auto start = [&](const QString& file) {
        return median(screen, program, {QStringLiteral("--area"), QStringLiteral("partnerships"), file});
    };
    const Appearance large = start(bench.national()), little = start(bench.small());
    const double more = large.seconds / little.seconds - 1;
    bench.add({.what = QStringLiteral("exec to a partnership list one can scroll"),
               .measured = seconds(large.seconds),
               .beside = u"the small register: " + seconds(little.seconds) + u" (the national one takes " +
                         QString::number(more * 100, 'f', 0) + u" % more)",
               .reach = QStringLiteral("0.6 s; 20 % more at most than on the small register"),
               .verdict = verdict(large.seconds > 0 && large.seconds <= 0.6 && more <= 0.2),
               .whyNot = QStringLiteral("records are counted, and the first names and their rows are read from a file "
                                        "that is not in the memory of the program yet")});
    bench.add({.what = QStringLiteral("memory then"),
               .measured = megabytes(large.bytes),
               .beside = u"the small register: " + megabytes(little.bytes),
               .reach = QStringLiteral("130 MB"),
               .verdict = verdict(large.bytes > 0 && large.bytes <= 130e6)});
    addPeers(bench, screen);
}

} // namespace daikou::bench
