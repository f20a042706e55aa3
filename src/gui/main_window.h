// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shared/operation_runner.h"
#include "gui/shared/sentence.h"

#include <QDateTime>
#include <QMainWindow>
#include <QPointer>
#include <QTimer>

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace daikou::store {
class BackupKeeper;
}

namespace daikou::gui {

class Actions;
class Drafts;
class Prompts;
class QueryRunner;
class Rescue;
class ResultBar;
class Session;
class Settings;
class WelcomePage;
class Workspace;
enum class Appearance;
struct Location;

/// The window: one open register (or the welcome page), its menus, undo and redo, the result bar and the status line.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    struct Parts {
        Settings& settings;
        Prompts& prompts;
        store::Environment environment = store::Environment::real();
        QString profileFolder; ///< for drafts and what is rescued; empty: the user's own
        QString spareFolder;   ///< for the same where the profile's disk is full; empty: that of running programs
        std::function<QDateTime()> clock = [] { return QDateTime::currentDateTime(); }; ///< when a backup is due
    };
    explicit MainWindow(const Parts& parts, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens a register beside the window, then runs `opened`; where that fails the bar says why.
    void openFile(const QString& path, const std::function<void()>& opened = {});
    bool createRegister(const QString& path, const QString& name, const QString& organisation);
    void makeDemo(const QString& path);
    /// False where a person would rather stay, since something could not be saved.
    bool closeRegister();
    void setLanguage(domain::Language language);
    void setAppearance(Appearance appearance);

    /// Null where no register is open.
    Workspace* workspace() const { return m_workspace; }
    store::Register* source() const { return m_register.get(); }
    OperationRunner& operations() { return m_operations; }
    /// Long work that goes on while people go on: backups that come by themselves.
    OperationRunner& background() { return m_background; }
    /// Null where no register is open.
    Session* session() const { return m_session.get(); }
    QueryRunner* queries() const { return m_queries.get(); }
    ResultBar& bar() const { return *m_bar; }
    Actions& actions() const { return *m_actions; }
    WelcomePage* welcome() const { return m_welcome; }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// Every hour that the window stays open: it is looked whether a backup is due.
    void hourPassed();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void connectActions();
    void connectFileActions();
    void connectRecordActions();
    void connectOperations();
    QWidget* makeCorner();
    void showLanguage();
    void keepFocus(const QWidget* focused);
    void askForRebuild();
    void rebuild();
    void removePages();
    void showWelcome();
    void showRegister(const Location& location);
    bool take(const std::shared_ptr<store::Register>& opened);
    void openDrafts();
    void offerDrafts(const QStringList& keys);
    void showUnfinished();
    QStringList ownFolders() const;
    QStringList unfinishedRegisters() const;
    bool mayLeave();
    void lookThrough();
    void tellDamage();

    using Step = store::ChangeNotice (store::Register::*)();
    void undo();
    void redo();
    void takeStep(const store::ChangeHead& head, Step step, const Sentence& told, bool canUndo);
    void showUndo();
    void showStatus();
    void askForNew();
    void askForFile();
    void askForDemo();
    void openQuickly();
    void openDesk();
    void openSettings();
    void openManual();
    store::BackupKeeper backups() const;
    void showBackup();
    void backUpIfDue();
    void backUp();
    void chooseBackup();
    void chooseBackupFile();
    void restoreBackup(const QString& backup);
    void checkRegister();

    Parts m_parts;
    OperationRunner m_operations, m_background;
    QTimer m_hourly;
    std::shared_ptr<store::Register> m_register;
    std::unique_ptr<QueryRunner> m_queries;
    std::unique_ptr<Drafts> m_drafts;
    std::unique_ptr<Rescue> m_rescue;
    std::unique_ptr<Session> m_session;
    Actions* m_actions;
    QStackedWidget* m_stack;
    ResultBar* m_bar;
    WelcomePage* m_welcome = nullptr;
    Workspace* m_workspace = nullptr;
    QToolButton *m_undoButton = nullptr, *m_khmer = nullptr, *m_english = nullptr;
    QLabel *m_status, *m_backup;
    QPushButton* m_unfinished; ///< in the status line: that something typed waits
    QStringList m_waiting;     ///< the keys of drafts that were left over and nobody has looked at
    bool m_rebuildAsked = false;
    QPointer<QWidget> m_focused; ///< before the long work that is under way
};

} // namespace daikou::gui
