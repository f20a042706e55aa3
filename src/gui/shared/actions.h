// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

#include <span>

class QAction;
class QMenuBar;
class QWidget;

namespace daikou::gui {

enum class Menu { File, Edit, Record, View, Tools, Help, None };

/// What must be there for an action: each needs what stands before it too.
enum class Needs { Nothing, Register, Writing };

/// One thing that a person can ask for: its id ("record.save"), the menu it stands in, text, shortcut and icon. Of
/// several shortcuts, with "; " between them, the menu shows the first.
struct ActionSpec {
    const char* id;
    Menu menu;
    const char* text;
    const char* shortcut;
    const char* icon;
    Needs needs;
    bool separatorBefore = false;
};

/// Every action of the program, in the order of the menus.
std::span<const ActionSpec> actionTable();

/// The actions of a window, made from the table, and its menus.
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QWidget* window);

    /// The action with this id; it must be in the table.
    QAction* operator[](const char* id) const;
    void fill(QMenuBar& bar) const;
    /// Writes texts anew after the language has changed.
    void retranslate();
    /// Leaves on what needs no more than this.
    void setPossible(Needs most);

private:
    QHash<QByteArray, QAction*> m_actions;
};

} // namespace daikou::gui
