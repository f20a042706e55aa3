// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screenshots.h"

#include "domain/records/all.h"
#include "domain/values/current_language.h"
#include "gui/help/manual_window.h"
#include "gui/main_window.h"
#include "gui/quick_open.h"
#include "gui/records/record_list_model.h"
#include "gui/records/record_list_page.h"
#include "gui/records/record_page.h"
#include "gui/reports/report_page.h"
#include "gui/settings/settings_dialog.h"
#include "gui/shared/actions.h"
#include "gui/workspace.h"
#include "store/query/list_query.h"
#include "texts/texts.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPainter>
#include <QTableView>

namespace daikou::gui {

namespace {

constexpr QSize laptop(1366, 768);

/// Lets the window settle: what it has asked for is done and painted.
void settle(MainWindow& window, int milliseconds = 350)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < milliseconds || (window.operations().isRunning() && clock.elapsed() < 60'000))
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

/// The window with the dialog that stands over it, as on a desktop.
bool paint(MainWindow& window, const QWidget* dialog, const QString& path)
{
    settle(window);
    QPixmap picture = window.grab();
    if (dialog) {
        QPainter painter(&picture);
        painter.fillRect(picture.rect(), QColor(0, 0, 0, 60));
        const QPixmap over = const_cast<QWidget*>(dialog)->grab();
        painter.drawPixmap((picture.width() - over.width()) / 2, (picture.height() - over.height()) / 3, over);
    }
    return picture.save(path);
}

void chooseFirst(MainWindow& window, const QString& area, int tab = 0)
{
    auto& workspace = *window.workspace();
    workspace.showArea(area);
    if (auto* list = workspace.list(); list && list->model().rowCount() > 0) {
        list->view().selectRow(0);
        if (auto* record = list->recordPage())
            record->openTab(tab);
    }
}

/// The first commune that has a council; a null id where there is none.
domain::RecordId someCommune(MainWindow& window)
{
    const store::ListQuery councils(*window.source(), {.type = &domain::Council::type()});
    if (councils.count() == 0)
        return {};
    return std::get<domain::RecordId>(councils.records(0, 1).front().value(u"area"));
}

} // namespace

bool takePicture(MainWindow& window, const QString& path)
{
    window.resize(laptop);
    window.show();
    return paint(window, nullptr, path);
}

bool takeTour(MainWindow& window, const QString& folder)
{
    QDir().mkpath(folder);
    window.resize(laptop);
    window.show();
    const QString language = codeOfLanguage(domain::currentLanguage());
    bool all = true;
    const auto shoot = [&](const QString& name, const QWidget* dialog = nullptr) {
        all = paint(window, dialog, folder + QStringLiteral("/%1-%2.png").arg(name, language)) && all;
    };
    if (!window.workspace()) {
        shoot(QStringLiteral("welcome"));
        return all;
    }
    auto& workspace = *window.workspace();
    shoot(QStringLiteral("home"));
    workspace.showArea(QStringLiteral("places"));
    shoot(QStringLiteral("places"));
    if (const auto commune = someCommune(window); !commune.isNull()) {
        workspace.openRecord(commune);
        shoot(QStringLiteral("place"));
    }
    for (const char* area : {"councils", "organisations", "people", "partnerships", "practices"}) {
        chooseFirst(window, QString::fromLatin1(area));
        shoot(QString::fromLatin1(area));
    }
    chooseFirst(window, QStringLiteral("partnerships"), 1);
    if (auto* record = workspace.record())
        record->addToTab();
    shoot(QStringLiteral("parties"));
    const int history = int(domain::childTypes(domain::Partnership::type()).size()) + 2;
    if (auto* record = workspace.record())
        record->openTab(history);
    shoot(QStringLiteral("history"));
    workspace.listOf(domain::Partnership::type()).startNew();
    shoot(QStringLiteral("new-partnership"));
    workspace.backToList();
    shoot(QStringLiteral("partnership-list"));
    workspace.showArea(QStringLiteral("reports"));
    workspace.reports().showPreview();
    settle(window, 2500);
    shoot(QStringLiteral("reports"));
    workspace.showImport(&domain::Organisation::type());
    shoot(QStringLiteral("import"));
    window.actions()["edit.open"]->trigger();
    if (auto* quick = window.findChild<QuickOpen*>()) {
        quick->edit().setText(domain::currentLanguage() == domain::Language::Khmer ? QStringLiteral("ភូមិ")
                                                                                   : QStringLiteral("road"));
        quick->search();
        shoot(QStringLiteral("quick-open"), quick);
        quick->close();
    }
    window.actions()["tools.settings"]->trigger();
    if (auto* settings = window.findChild<SettingsDialog*>()) {
        shoot(QStringLiteral("settings"), settings);
        settings->close();
    }
    window.actions()["help.manual"]->trigger();
    if (auto* manual = window.findChild<ManualWindow*>()) {
        shoot(QStringLiteral("manual"), manual);
        manual->close();
    }
    return all;
}

} // namespace daikou::gui
