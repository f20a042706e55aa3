// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/inner.h"
#include "bench/measure.h"
#include "domain/records/all.h"
#include "gui/desk/workshop_desk.h"
#include "gui/main_window.h"
#include "gui/scripted_prompts.h"
#include "gui/shared/operation_runner.h"
#include "gui/shared/query_runner.h"
#include "gui/shared/settings.h"
#include "gui/workspace.h"
#include "texts/texts.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

namespace daikou::bench {

namespace {

void type(gui::MainWindow& window, const QString& text)
{
    for (const QChar letter : text) {
        QApplication::setActiveWindow(&window);
        if (QWidget* there = QApplication::focusWidget())
            QTest::sendKeyEvent(QTest::Click, there, Qt::Key_unknown, QString(letter), Qt::NoModifier);
        QApplication::processEvents();
    }
}

} // namespace

int runDesk(const QString& path)
{
    constexpr int rows = 100;
    QApplication::setKeyboardInputInterval(1);
    const QTemporaryDir folder;
    installLanguage(domain::Language::English);
    gui::test::ScriptedPrompts prompts;
    gui::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    gui::MainWindow window({.settings = settings, .prompts = prompts, .profileFolder = folder.path()});
    window.resize(1366, 768);
    window.show();
    window.openFile(path);
    window.operations().waitForFinished();
    domain::Event event;
    event.kind = domain::EventKind::PartnershipWorkshop;
    event.title.en = QStringLiteral("Workshop in Kantueu");
    event.start = event.end = QDate(2026, 11, 20);
    window.source()->perform({}, [&](store::Change& change) { change.save(event); });
    window.workspace()->openDesk(event.id);
    QTest::qWait(500);
    std::vector<double> took;
    for (int row = 0; row < rows; ++row) {
        type(window, QStringLiteral("Sok Dara %1").arg(row));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        type(window, QStringLiteral("M"));
        QTest::qWait(20);
        QElapsedTimer clock;
        clock.start();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QApplication::processEvents();
        took.push_back(double(clock.nsecsElapsed()) / 1e9);
    }
    if (window.source()->children<domain::Participation>(event.id).size() != rows)
        return 1;
    const Timings all(std::move(took));
    std::printf("%.6f %.6f", all.median(), all.p99());
    return 0;
}

} // namespace daikou::bench
