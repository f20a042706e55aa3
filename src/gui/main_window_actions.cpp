// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that says what each action does.
#include "gui/main_window.h"

#include "domain/values/current_language.h"
#include "gui/areas.h"
#include "gui/desk/workshop_desk.h"
#include "gui/help/about_dialog.h"
#include "gui/help/manual_window.h"
#include "gui/records/child_records_tab.h"
#include "gui/records/record_list_page.h"
#include "gui/records/record_page.h"
#include "gui/settings/settings_dialog.h"
#include "gui/shared/actions.h"
#include "gui/shared/result_bar.h"
#include "gui/workspace.h"

#include <QAction>
#include <QApplication>
#include <QShortcut>

namespace daikou::gui {

void MainWindow::connectActions()
{
    const auto on = [this](const char* id, auto&& act) {
        connect((*m_actions)[id], &QAction::triggered, this, std::forward<decltype(act)>(act));
    };
    on("edit.undo", [this] { undo(); });
    on("edit.redo", [this] { redo(); });
    on("edit.find", [this] { m_workspace->findInPage(); });
    on("edit.unfinished", [this] { showUnfinished(); });
    on("edit.open", [this] { openQuickly(); });
    on("view.previous", [this] { m_workspace->goBack(); });
    on("view.back", [this] {
        if (QWidget* open = QApplication::activePopupWidget()) // Escape is meant for the list that is open
            open->close();
        else
            m_workspace->backToList();
    });
    on("view.language", [this] {
        const bool english = domain::currentLanguage() == domain::Language::English;
        setLanguage(english ? domain::Language::Khmer : domain::Language::English);
    });
    on("tools.reports", [this] { m_workspace->printHere(); });
    on("tools.history", [this] { m_workspace->showRegisterHistory(); });
    on("tools.check", [this] { checkRegister(); });
    on("tools.settings", [this] { openSettings(); });
    on("help.manual", [this] { openManual(); });
    on("help.about", [this] { (new AboutDialog(this))->show(); });
    connectFileActions();
    connectRecordActions();
    int number = 0;
    for (const Area& area : areas().first(areasWithKeys)) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + ++number % 10)), this);
        connect(shortcut, &QShortcut::activated, this, [this, &area] {
            if (m_workspace)
                m_workspace->enterArea(QString::fromLatin1(area.id));
        });
    }
}

void MainWindow::connectFileActions()
{
    const auto on = [this](const char* id, auto&& act) {
        connect((*m_actions)[id], &QAction::triggered, this, std::forward<decltype(act)>(act));
    };
    on("file.new", [this] { askForNew(); });
    on("file.open", [this] { askForFile(); });
    on("file.demo", [this] { askForDemo(); });
    on("file.import", [this] {
        const auto* list = m_workspace->list();
        m_workspace->showImport(list ? &list->type() : nullptr);
    });
    on("file.export", [this] {
        if (auto* list = m_workspace->list())
            list->exportList({});
        else
            m_bar->showHint([] { return tr("Open a list first: what it shows is exported."); });
    });
    on("file.backup", [this] { backUp(); });
    on("file.restore", [this] { chooseBackup(); });
    on("file.close", [this] { closeRegister(); });
    on("file.quit", [this] { close(); });
}

void MainWindow::connectRecordActions()
{
    const auto on = [this](const char* id, auto&& act) {
        connect((*m_actions)[id], &QAction::triggered, this, std::forward<decltype(act)>(act));
    };
    const auto onRecord = [this, on](const char* id, void (*act)(RecordPage&), void (*atDesk)(WorkshopDesk&)) {
        on(id, [this, act, atDesk] {
            if (auto* desk = m_workspace->desk(); desk && atDesk)
                atDesk(*desk);
            else if (auto* page = m_workspace->record())
                act(*page);
        });
    };
    on("record.new", [this] { m_workspace->newRecord(); });
    onRecord(
        "record.save", [](RecordPage& page) { page.save(); },
        [](WorkshopDesk& desk) { desk.current()->saveAndNext(false); });
    onRecord(
        "record.next", [](RecordPage& page) { page.saveAndNext(); },
        [](WorkshopDesk& desk) { desk.current()->saveAndNext(true); });
    onRecord(
        "record.add", [](RecordPage& page) { page.addToTab(); }, nullptr);
    onRecord(
        "record.history", [](RecordPage& page) { page.showHistory(); }, nullptr);
    onRecord(
        "record.delete", [](RecordPage& page) { page.remove(); },
        [](WorkshopDesk& desk) { desk.current()->removeChosen(); });
    onRecord(
        "record.tab_next", [](RecordPage& page) { page.openTab(page.tab() + 1); },
        [](WorkshopDesk& desk) { desk.nextSection(1); });
    onRecord(
        "record.tab_previous", [](RecordPage& page) { page.openTab(page.tab() - 1); },
        [](WorkshopDesk& desk) { desk.nextSection(-1); });
    on("record.workshop", [this] { m_workspace->openDesk({}); });
    on("record.desk", [this] { openDesk(); });
    on("record.note", [this] {
        if (!m_workspace->noteProgress())
            m_bar->showHint([] { return tr("Choose an activity first: a progress note is about one."); });
    });
}

/// Of the event whose page is shown, or of that to which the record of the page belongs.
void MainWindow::openDesk()
{
    const auto* page = m_workspace->record();
    const auto event = page ? eventOf(*m_register, page->id()) : domain::RecordId();
    if (event.isNull())
        m_bar->showHint([] { return tr("Open an event first: the desk is that of one event."); });
    else
        m_workspace->openDesk(event);
}

void MainWindow::openSettings()
{
    auto* dialog =
        new SettingsDialog(m_parts.settings, m_parts.prompts, m_register ? m_register->path() : QString(), this);
    connect(dialog, &SettingsDialog::languageWanted, this, &MainWindow::setLanguage);
    connect(dialog, &SettingsDialog::languageWanted, dialog, &QDialog::accept);
    connect(dialog, &SettingsDialog::appearanceWanted, this, &MainWindow::setAppearance);
    connect(dialog, &SettingsDialog::restoreWanted, this, &MainWindow::restoreBackup);
    connect(dialog, &SettingsDialog::personChanged, this, [this](const QString& person) {
        if (m_register && !person.isEmpty())
            m_register->setPerson(person);
    });
    dialog->show();
}

void MainWindow::openManual()
{
    (new ManualWindow(domain::currentLanguage(), this))->show();
}

} // namespace daikou::gui
