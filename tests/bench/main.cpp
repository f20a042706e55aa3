// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench.h"
#include "bench/inner.h"
#include "bench/performance_page.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>

#include <benchmark/benchmark.h>

using namespace daikou::bench;

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // for what is measured in windows of this process; others have a screen
    QApplication application(argc, argv);
    QCommandLineParser options;
    options.addOptions(
        {{QStringLiteral("work"), QStringLiteral("where registers are made"), QStringLiteral("FOLDER")},
         {QStringLiteral("scale"), QStringLiteral("of the demo register"), QStringLiteral("SCALE"),
          QStringLiteral("national")},
         {QStringLiteral("only"), QStringLiteral("one part of the table"), QStringLiteral("PART")},
         {QStringLiteral("out"), QStringLiteral("the page to write"), QStringLiteral("FILE")},
         {QStringLiteral("inner"), QStringLiteral("work to count the instructions of"), QStringLiteral("WHAT")}});
    options.process(application);
    if (options.value(QStringLiteral("inner")) == u"desk")
        return runDesk(options.value(QStringLiteral("work")));
    if (options.isSet(QStringLiteral("inner")))
        return runInner(options.value(QStringLiteral("inner")));
    int none = 1;
    benchmark::Initialize(&none, argv);
    static constexpr Part parts[] = {{"making", measureMaking},   {"window", measureWindow},
                                     {"lists", measureLists},     {"search", measureSearch},
                                     {"import", measureImport},   {"edit", measureEdit},
                                     {"log", measureChangeLog},   {"booklet", measureBooklet},
                                     {"keeping", measureKeeping}, {"workshops", measureWorkshops}};
    Bench bench(QCoreApplication::applicationDirPath(), options.value(QStringLiteral("work")),
                options.value(QStringLiteral("scale")));
    const QString only = options.value(QStringLiteral("only"));
    for (const Part& part : parts)
        if (only.isEmpty() || only == QLatin1String(part.name))
            part.measure(bench);
    if (!options.isSet(QStringLiteral("out")))
        return 0;
    QFile page(options.value(QStringLiteral("out")));
    return page.open(QIODevice::WriteOnly) && page.write(performancePage(bench)) > 0 ? 0 : 1;
}
