// SPDX-License-Identifier: GPL-3.0-or-later
// What whole commands cost: the demo, a check, a backup, the booklet.
#include "bench/bench.h"
#include "bench/measure.h"

#include <QFile>

namespace daikou::bench {

void measureMaking(Bench& bench)
{
    bench.national();
    bench.add({.what = QStringLiteral("making the national demo register"),
               .measured = bench.madeIn() > 0 ? seconds(bench.madeIn()) : QStringLiteral("stood there already"),
               .beside = {},
               .reach = QStringLiteral("60 s"),
               .verdict = bench.madeIn() > 0 ? verdict(bench.madeIn() <= 60) : Verdict::NotMeasured,
               .whyNot = QStringLiteral("every record goes through the same door as those that people type: a third is "
                                        "SQLite, a quarter the search index, a tenth the change log")});
}

void measureKeeping(Bench& bench)
{
    const QString source = bench.national();
    const CommandCost check = runCommand(bench.program("daikouctl"), {QStringLiteral("check"), source});
    const CommandCost integrity =
        runCommand(QStringLiteral("sqlite3"), {source, QStringLiteral("PRAGMA integrity_check")});
    bench.add({.what = QStringLiteral("check of the national register"),
               .measured = seconds(check.seconds) +
                           (check.exitCode == 0 ? QString() : QStringLiteral(" and it found something")),
               .beside = u"SQLite's PRAGMA integrity_check alone: " + seconds(integrity.seconds),
               .reach = QStringLiteral("5 s"),
               .verdict = verdict(check.seconds <= 5 && check.exitCode == 0),
               .whyNot = QStringLiteral(
                   "two threads: SQLite's own check of pages and 60 indexes with the 18 million entries of the search "
                   "index, and each record made anew from the change log and compared")});

    const QString copy = bench.file(QStringLiteral("copy.daikou")),
                  backup = bench.file(QStringLiteral("backup.daikou"));
    double plain = 1e9, ours = 1e9;
    for (int run = 0; run < 5; ++run) {
        QFile::remove(copy);
        QFile::remove(backup);
        plain =
            std::min(plain, secondsOf(runCommand(QStringLiteral("sh"),
                                                 {QStringLiteral("-c"),
                                                  QStringLiteral("cp \"$0\" \"$1\" && sync \"$1\""), source, copy})));
        ours = std::min(ours, secondsOf(runCommand(bench.program("daikouctl"), {QStringLiteral("backup"), source,
                                                                                QStringLiteral("--out"), backup})));
    }
    QFile::remove(copy);
    QFile::remove(backup);
    bench.add({.what = QStringLiteral("backup of the national register, read back and compared"),
               .measured = seconds(ours) + u" = " + times(ours / plain),
               .beside = u"cp and sync (a backup is on the disk when it is reported): " + seconds(plain),
               .reach = QStringLiteral("2 × the first"),
               .verdict = verdict(ours <= 2 * plain),
               .whyNot = QStringLiteral("the copy is read back")});
}

void measureBooklet(Bench& bench)
{
    const QString pdf = bench.file(QStringLiteral("booklet.pdf"));
    const CommandCost cost = runCommand(
        bench.program("daikouctl"), {QStringLiteral("report"), bench.national(), QStringLiteral("booklet"),
                                     QStringLiteral("--language"), QStringLiteral("km"), QStringLiteral("--out"), pdf});
    bench.add({.what = QStringLiteral("booklet of 1,000 practices to PDF, in Khmer"),
               .measured = seconds(cost.seconds) + u", " + megabytes(cost.peakBytes),
               .beside = {},
               .reach = QStringLiteral("6 s, 200 MB"),
               .verdict = verdict(cost.exitCode == 0 && cost.seconds <= 6 && cost.peakBytes <= 200e6),
               .whyNot = QStringLiteral(
                   "half of the time is cairo writing the pages out, with all words as text and the pages packed")});
}

} // namespace daikou::bench
