// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shared/operation_runner.h"

#include <QMainWindow>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace daikou::gui {

class Actions;
class Drafts;
class Prompts;
class ResultBar;
class Session;
class Settings;
class WelcomePage;
class Workspace;
struct Location;

/// The window: one open register (or the welcome page), its menus, undo and redo, the result bar and the status line.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    struct Parts {
        Settings& settings;
        Prompts& prompts;
        store::Environment environment = store::Environment::real();
        QString draftsFolder; ///< empty: in the user's profile
    };
    explicit MainWindow(const Parts& parts, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens a register; where that fails the bar says why.
    bool openFile(const QString& path);
    bool createRegister(const QString& path, const QString& name, const QString& organisation);
    void makeDemo(const QString& path);
    void closeRegister();
    void setLanguage(domain::Language language);

    /// Null where no register is open.
    Workspace* workspace() const { return m_workspace; }
    store::Register* source() const { return m_register.get(); }
    OperationRunner& operations() { return m_operations; }
    ResultBar& bar() const { return *m_bar; }
    Actions& actions() const { return *m_actions; }
    WelcomePage* welcome() const { return m_welcome; }

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void connectActions();
    void connectFileActions();
    void connectRecordActions();
    void connectOperations();
    QWidget* makeCorner();
    void rebuild();
    void removePages();
    void showWelcome();
    void showRegister(const Location& location);
    bool take(std::unique_ptr<store::Register> opened);
    void offerDrafts();

    void undo();
    void redo();
    void showUndo();
    void showStatus();
    void askForNew();
    void askForFile();
    void askForDemo();
    void openQuickly();
    void openSettings();
    void openManual();
    void backUp(bool onlyIfDue);
    void restoreBackup(QString backup);
    void checkRegister();

    Parts m_parts;
    OperationRunner m_operations;
    std::unique_ptr<store::Register> m_register;
    std::unique_ptr<Drafts> m_drafts;
    std::unique_ptr<Session> m_session;
    Actions* m_actions;
    QStackedWidget* m_stack;
    ResultBar* m_bar;
    WelcomePage* m_welcome = nullptr;
    Workspace* m_workspace = nullptr;
    QToolButton *m_undoButton = nullptr, *m_khmer = nullptr, *m_english = nullptr;
    QLabel *m_status, *m_backup;
};

} // namespace daikou::gui
