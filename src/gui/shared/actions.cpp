// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shared/actions.h"

#include "gui/shared/style.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace daikou::gui {

namespace {

constexpr ActionSpec table[] = {
    {"file.new", Menu::File, QT_TRANSLATE_NOOP("actions", "&New register…"), "Ctrl+Shift+N", "document-new", false},
    {"file.open", Menu::File, QT_TRANSLATE_NOOP("actions", "&Open register…"), "Ctrl+O", "document-open", false},
    {"file.demo", Menu::File, QT_TRANSLATE_NOOP("actions", "Make a &demo register…"), "", "games-hint", false},
    {"file.import", Menu::File, QT_TRANSLATE_NOOP("actions", "&Import a list…"), "Ctrl+I", "document-import", true,
     true},
    {"file.export", Menu::File, QT_TRANSLATE_NOOP("actions", "&Export this list…"), "Ctrl+E", "document-export", true},
    {"file.backup", Menu::File, QT_TRANSLATE_NOOP("actions", "Make a &backup now"), "", "document-save-all", true,
     true},
    {"file.restore", Menu::File, QT_TRANSLATE_NOOP("actions", "&Restore a backup…"), "", "document-revert", false},
    {"file.close", Menu::File, QT_TRANSLATE_NOOP("actions", "&Close register"), "Ctrl+W", "document-close", true, true},
    {"file.quit", Menu::File, QT_TRANSLATE_NOOP("actions", "&Quit"), "Ctrl+Q", "application-exit", false},
    {"edit.undo", Menu::Edit, QT_TRANSLATE_NOOP("actions", "&Undo"), "Ctrl+Z", "edit-undo", true},
    {"edit.redo", Menu::Edit, QT_TRANSLATE_NOOP("actions", "&Redo"), "Ctrl+Shift+Z", "edit-redo", true},
    {"edit.find", Menu::Edit, QT_TRANSLATE_NOOP("actions", "&Search this list"), "Ctrl+F", "edit-find", true, true},
    {"edit.open", Menu::Edit, QT_TRANSLATE_NOOP("actions", "&Quick open…"), "Ctrl+K", "search", true},
    {"record.new", Menu::Record, QT_TRANSLATE_NOOP("actions", "&New record"), "Ctrl+N", "list-add", true},
    {"record.save", Menu::Record, QT_TRANSLATE_NOOP("actions", "&Save"), "Ctrl+S", "document-save", true},
    {"record.next", Menu::Record, QT_TRANSLATE_NOOP("actions", "Save and &next"), "Ctrl+Return", "go-next", true},
    {"record.add", Menu::Record, QT_TRANSLATE_NOOP("actions", "&Add to this tab"), "Ctrl+Shift+A", "list-add", true},
    {"record.tab_next", Menu::Record, QT_TRANSLATE_NOOP("actions", "Next &tab"), "Ctrl+PgDown", "go-next-view", true},
    {"record.tab_previous", Menu::Record, QT_TRANSLATE_NOOP("actions", "&Previous tab"), "Ctrl+PgUp",
     "go-previous-view", true},
    {"record.history", Menu::Record, QT_TRANSLATE_NOOP("actions", "&History"), "Ctrl+H", "view-history", true},
    {"record.delete", Menu::Record, QT_TRANSLATE_NOOP("actions", "&Delete"), "Ctrl+Delete", "edit-delete", true, true},
    {"view.back", Menu::View, QT_TRANSLATE_NOOP("actions", "&Back to the list"), "Esc", "go-previous", true},
    {"view.language", Menu::View, QT_TRANSLATE_NOOP("actions", "&Khmer or English"), "Ctrl+L",
     "preferences-desktop-locale", false},
    {"tools.reports", Menu::Tools, QT_TRANSLATE_NOOP("actions", "&Reports"), "Ctrl+P", "document-print", true},
    {"tools.history", Menu::Tools, QT_TRANSLATE_NOOP("actions", "&History of the register"), "Ctrl+Shift+H",
     "view-history", true},
    {"tools.check", Menu::Tools, QT_TRANSLATE_NOOP("actions", "&Check the register"), "", "tools-check-spelling", true},
    {"tools.settings", Menu::Tools, QT_TRANSLATE_NOOP("actions", "&Settings"), "Ctrl+,", "configure", false, true},
    {"help.manual", Menu::Help, QT_TRANSLATE_NOOP("actions", "&Manual"), "F1", "help-contents", false},
    {"help.about", Menu::Help, QT_TRANSLATE_NOOP("actions", "&About Daikou"), "", "help-about", false},
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
    return table;
}

Actions::Actions(QWidget* window) : QObject(window)
{
    for (const auto& spec : table) {
        auto* action = new QAction(icon(spec.icon), QString(), window);
        action->setObjectName(QLatin1String(spec.id));
        action->setShortcut(QKeySequence(QLatin1String(spec.shortcut)));
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
        for (const auto& spec : table) {
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
    for (const auto& spec : table)
        m_actions.value(spec.id)->setText(QCoreApplication::translate("actions", spec.text));
}

void Actions::setRegisterOpen(bool open)
{
    for (const auto& spec : table)
        if (spec.needsRegister)
            m_actions.value(spec.id)->setEnabled(open);
}

} // namespace daikou::gui
