// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shared/actions.h"

#include "gui/shared/style.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace daikou::gui {

namespace {

constexpr ActionSpec specTable[] = {
    {"file.new", Menu::File, QT_TRANSLATE_NOOP("actions", "&New register…"), "Ctrl+Shift+N", "document-new",
     Needs::Nothing},
    {"file.open", Menu::File, QT_TRANSLATE_NOOP("actions", "&Open register…"), "Ctrl+O", "document-open",
     Needs::Nothing},
    {"file.demo", Menu::File, QT_TRANSLATE_NOOP("actions", "Make a &demo register…"), "", "games-hint", Needs::Nothing},
    {"file.import", Menu::File, QT_TRANSLATE_NOOP("actions", "&Import a list…"), "Ctrl+I", "document-import",
     Needs::Writing, true},
    {"file.export", Menu::File, QT_TRANSLATE_NOOP("actions", "&Export this list…"), "Ctrl+E", "document-export",
     Needs::Register},
    {"file.backup", Menu::File, QT_TRANSLATE_NOOP("actions", "Make a &backup now"), "", "document-save-all",
     Needs::Register, true},
    {"file.restore", Menu::File, QT_TRANSLATE_NOOP("actions", "&Restore a backup…"), "", "document-revert",
     Needs::Nothing},
    {"file.close", Menu::File, QT_TRANSLATE_NOOP("actions", "&Close register"), "Ctrl+W", "document-close",
     Needs::Register, true},
    {"file.quit", Menu::File, QT_TRANSLATE_NOOP("actions", "&Quit"), "Ctrl+Q", "application-exit", Needs::Nothing},
    {"edit.undo", Menu::Edit, QT_TRANSLATE_NOOP("actions", "&Undo"), "Ctrl+Z", "edit-undo", Needs::Writing},
    {"edit.redo", Menu::Edit, QT_TRANSLATE_NOOP("actions", "&Redo"), "Ctrl+Shift+Z", "edit-redo", Needs::Writing},
    {"edit.find", Menu::Edit, QT_TRANSLATE_NOOP("actions", "&Search this list"), "Ctrl+F; Ctrl+L", "edit-find",
     Needs::Register, true},
    {"edit.unfinished", Menu::Edit, QT_TRANSLATE_NOOP("actions", "What is typed and not &kept"), "F4", "document-edit",
     Needs::Nothing},
    {"edit.open", Menu::Edit, QT_TRANSLATE_NOOP("actions", "&Quick open…"), "Ctrl+K", "search", Needs::Register},
    {"record.new", Menu::Record, QT_TRANSLATE_NOOP("actions", "&New record"), "Ctrl+N", "list-add", Needs::Writing},
    {"record.save", Menu::Record, QT_TRANSLATE_NOOP("actions", "&Save"), "Ctrl+S", "document-save", Needs::Writing},
    {"record.next", Menu::Record, QT_TRANSLATE_NOOP("actions", "Save and &next"), "Ctrl+Return", "go-next",
     Needs::Writing},
    {"record.add", Menu::Record, QT_TRANSLATE_NOOP("actions", "&Add to this tab"), "Ctrl+Shift+A", "list-add",
     Needs::Writing},
    {"record.tab_next", Menu::Record, QT_TRANSLATE_NOOP("actions", "Next &tab"), "Ctrl+PgDown", "go-next-view",
     Needs::Register},
    {"record.tab_previous", Menu::Record, QT_TRANSLATE_NOOP("actions", "&Previous tab"), "Ctrl+PgUp",
     "go-previous-view", Needs::Register},
    {"record.workshop", Menu::Record, QT_TRANSLATE_NOOP("actions", "Record a &workshop…"), "Ctrl+Shift+W",
     "view-calendar", Needs::Writing, true},
    {"record.desk", Menu::Record, QT_TRANSLATE_NOOP("actions", "Workshop &desk of this event"), "Ctrl+Shift+D",
     "view-task", Needs::Register},
    {"record.note", Menu::Record, QT_TRANSLATE_NOOP("actions", "Pro&gress of this activity…"), "Ctrl+G",
     "view-task-add", Needs::Writing},
    {"record.history", Menu::Record, QT_TRANSLATE_NOOP("actions", "&History"), "Ctrl+H", "view-history",
     Needs::Register, true},
    {"record.delete", Menu::Record, QT_TRANSLATE_NOOP("actions", "&Delete"), "Ctrl+Delete", "edit-delete",
     Needs::Writing, true},
    {"view.previous", Menu::View, QT_TRANSLATE_NOOP("actions", "&To where the link was"), "Alt+Left",
     "go-previous-view", Needs::Register},
    {"view.back", Menu::View, QT_TRANSLATE_NOOP("actions", "&Back to the list"), "Esc", "go-previous", Needs::Register},
    {"view.language", Menu::View, QT_TRANSLATE_NOOP("actions", "&Khmer or English"), "Ctrl+Shift+L",
     "preferences-desktop-locale", Needs::Nothing},
    {"tools.reports", Menu::Tools, QT_TRANSLATE_NOOP("actions", "&Reports"), "Ctrl+P", "document-print",
     Needs::Register},
    {"tools.history", Menu::Tools, QT_TRANSLATE_NOOP("actions", "&History of the register"), "Ctrl+Shift+H",
     "view-history", Needs::Register},
    {"tools.check", Menu::Tools, QT_TRANSLATE_NOOP("actions", "&Check the register"), "", "tools-check-spelling",
     Needs::Register},
    {"tools.settings", Menu::Tools, QT_TRANSLATE_NOOP("actions", "&Settings"), "Ctrl+,", "configure", Needs::Nothing,
     true},
    {"help.manual", Menu::Help, QT_TRANSLATE_NOOP("actions", "&Manual"), "F1", "help-contents", Needs::Nothing},
    {"help.about", Menu::Help, QT_TRANSLATE_NOOP("actions", "&About Daikou"), "", "help-about", Needs::Nothing},
};

struct MenuTitle {
    Menu menu;
    const char* text;
};
constexpr MenuTitle menuTitles[] = {
    {Menu::File, QT_TRANSLATE_NOOP("actions", "&File")},     {Menu::Edit, QT_TRANSLATE_NOOP("actions", "&Edit")},
    {Menu::Record, QT_TRANSLATE_NOOP("actions", "&Record")}, {Menu::View, QT_TRANSLATE_NOOP("actions", "&View")},
    {Menu::Tools, QT_TRANSLATE_NOOP("actions", "&Tools")},   {Menu::Help, QT_TRANSLATE_NOOP("actions", "&Help")},
};

} // namespace

std::span<const ActionSpec> actionTable()
{
    return specTable;
}

Actions::Actions(QWidget* window) : QObject(window)
{
    for (const auto& spec : specTable) {
        auto* action = new QAction(icon(spec.icon), QString(), window);
        action->setObjectName(QLatin1String(spec.id));
        action->setShortcuts(QKeySequence::listFromString(QLatin1String(spec.shortcut)));
        window->addAction(action);
        m_actions.insert(spec.id, action);
    }
    retranslate();
}

QAction* Actions::operator[](const char* id) const
{
    QAction* action = m_actions.value(id);
    Q_ASSERT(action);
    return action;
}

void Actions::fill(QMenuBar& bar) const
{
    bar.clear();
    for (const auto& title : menuTitles) {
        auto* menu = bar.addMenu(QCoreApplication::translate("actions", title.text));
        for (const auto& spec : specTable) {
            if (spec.menu != title.menu)
                continue;
            if (spec.separatorBefore)
                menu->addSeparator();
            menu->addAction(m_actions.value(spec.id));
        }
    }
}

void Actions::retranslate()
{
    for (const auto& spec : specTable)
        m_actions.value(spec.id)->setText(QCoreApplication::translate("actions", spec.text));
}

void Actions::setPossible(Needs most)
{
    for (const auto& spec : specTable)
        m_actions.value(spec.id)->setEnabled(spec.needs <= most);
}

} // namespace daikou::gui
