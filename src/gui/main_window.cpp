// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main_window.h"

#include "domain/values/current_language.h"
#include "gui/areas.h"
#include "gui/home/welcome_page.h"
#include "gui/quick_open.h"
#include "gui/shared/actions.h"
#include "gui/shared/drafts.h"
#include "gui/shared/focus.h"
#include "gui/shared/rescue.h"
#include "gui/shared/resources.h"
#include "gui/shared/result_bar.h"
#include "gui/shared/session.h"
#include "gui/shared/settings.h"
#include "gui/shared/style.h"
#include "gui/workspace.h"
#include "texts/texts.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace daikou::gui {

MainWindow::MainWindow(const Parts& parts, QWidget* parent)
    : QMainWindow(parent), m_parts(parts), m_actions(new Actions(this)), m_stack(new QStackedWidget),
      m_bar(new ResultBar), m_status(new QLabel), m_backup(new QLabel), m_unfinished(new QPushButton)
{
    loadResources();
    setWindowIcon(icon("bookmarks"));
    auto* central = new QWidget;
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_bar);
    setCentralWidget(central);
    m_status->setTextFormat(Qt::PlainText);
    statusBar()->addWidget(m_status, 1);
    m_unfinished->setIcon(icon("document-edit"));
    m_unfinished->setProperty("role", QStringLiteral("link"));
    m_unfinished->hide();
    connect(m_unfinished, &QPushButton::clicked, this, &MainWindow::showUnfinished);
    statusBar()->addPermanentWidget(m_unfinished);
    statusBar()->addPermanentWidget(m_backup);
    menuBar()->setCornerWidget(makeCorner());
    connectActions();
    connectOperations();
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* now) { keepFocus(now); });
    rebuild();
    if (!restoreGeometry(m_parts.settings.value(Setting::Geometry).toByteArray()))
        resize(1280, 720);
    qApp->installEventFilter(this);
}

MainWindow::~MainWindow()
{
    qApp->removeEventFilter(this);
    qApp->disconnect(this); // the focus still moves while the widgets go
    for (OperationRunner* each : {&m_operations, &m_background}) {
        each->disconnect(this);
        each->cancel();
        each->waitForFinished();
    }
    delete m_workspace; // before the register that it shows
    m_workspace = nullptr;
}

void MainWindow::connectOperations()
{
    connect(&m_operations, &OperationRunner::started, this, [this](const QString& title) {
        m_focused = m_stack->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
        m_bar->showProgress(title);
        m_stack->setEnabled(false);
        menuBar()->setEnabled(false);
    });
    connect(&m_operations, &OperationRunner::progressed, m_bar, &ResultBar::setProgress);
    connect(&m_operations, &OperationRunner::finished, this, [this] {
        m_stack->setEnabled(true);
        menuBar()->setEnabled(true);
        if (m_focused)
            m_focused->setFocus(Qt::OtherFocusReason);
        m_bar->hideProgress();
    });
    connect(&m_operations, &OperationRunner::failed, m_bar, &ResultBar::showError);
    connect(&m_background, &OperationRunner::failed, m_bar, &ResultBar::showError);
    constexpr int hour = 3'600'000; // milliseconds
    connect(&m_hourly, &QTimer::timeout, this, &MainWindow::hourPassed);
    connect(this, &MainWindow::hourPassed, this, &MainWindow::backUpIfDue);
    m_hourly.start(hour);
    connect(m_bar, &ResultBar::cancelWanted, &m_operations, &OperationRunner::cancel);
    connect(m_bar, &ResultBar::undoWanted, this, &MainWindow::undo);
}

/// The menus, the corner and the pages in the present language; a person stays where they are.
void MainWindow::rebuild()
{
    m_rebuildAsked = true; // what the style tells of itself asks for no other
    const Location location = m_workspace ? m_workspace->location() : Location();
    if (m_workspace)
        m_workspace->leave();
    const QStringList answers = m_welcome ? m_welcome->answers() : QStringList();
    removePages(); // before the style changes: Qt must not restyle widgets that go away while it does
    applyAppearance(*qApp, appearanceFromCode(m_parts.settings.value(Setting::Appearance).toString()));
    applySheet(*this, domain::currentLanguage());
    m_rebuildAsked = false;
    m_actions->retranslate();
    m_actions->fill(*menuBar());
    showLanguage();
    showBackup();
    if (m_register)
        showRegister(location);
    else
        showWelcome();
    if (m_welcome && !answers.isEmpty())
        m_welcome->setAnswers(answers);
}

void MainWindow::removePages()
{
    delete m_workspace;
    m_workspace = nullptr;
    delete m_welcome;
    m_welcome = nullptr;
}

QWidget* MainWindow::makeCorner()
{
    auto* corner = new QWidget;
    auto* row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 2, 8, 2);
    row->setSpacing(0);
    m_undoButton = new QToolButton;
    m_undoButton->setIcon(icon("edit-undo"));
    m_undoButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_undoButton, &QToolButton::clicked, this, &MainWindow::undo);
    row->addWidget(m_undoButton);
    row->addSpacing(8);
    m_khmer = new QToolButton;
    m_english = new QToolButton;
    const auto add = [&](QToolButton* button, const QString& text, domain::Language language) {
        button->setText(text);
        button->setAccessibleName(text);
        button->setProperty("kind", QStringLiteral("language"));
        button->setCheckable(true);
        connect(button, &QToolButton::clicked, this, [this, language] { setLanguage(language); });
        row->addWidget(button);
    };
    add(m_khmer, QStringLiteral("ខ្មែរ"), domain::Language::Khmer);
    add(m_english, QStringLiteral("EN"), domain::Language::English);
    m_english->setAccessibleName(QStringLiteral("English"));
    return corner;
}

void MainWindow::showLanguage()
{
    m_khmer->setChecked(domain::currentLanguage() == domain::Language::Khmer);
    m_english->setChecked(domain::currentLanguage() == domain::Language::English);
}

/// Keys always go somewhere: where the widget that had the focus went away, the page takes it.
void MainWindow::keepFocus(const QWidget* focused)
{
    if (focused || !isActiveWindow())
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            QWidget* page = m_stack->currentWidget();
            if (page && !QApplication::focusWidget() && isActiveWindow())
                focusFirst(*page);
        },
        Qt::QueuedConnection);
}

void MainWindow::showWelcome()
{
    m_actions->setPossible(Needs::Nothing);
    m_welcome = new WelcomePage(m_parts.settings, unfinishedRegisters());
    m_stack->addWidget(m_welcome);
    m_stack->setCurrentWidget(m_welcome);
    connect(m_welcome, &WelcomePage::demoWanted, this, &MainWindow::askForDemo);
    connect(m_welcome, &WelcomePage::openWanted, this, &MainWindow::askForFile);
    connect(m_welcome, &WelcomePage::fileWanted, this, [this](const QString& path) { openFile(path); });
    connect(m_welcome, &WelcomePage::unfinishedWanted, this, &MainWindow::showUnfinished);
    connect(m_welcome, &WelcomePage::languageWanted, this, &MainWindow::setLanguage);
    connect(m_welcome, &WelcomePage::newWanted, this, [this](const QString& name, const QString& organisation) {
        m_parts.settings.set(Setting::Organisation, organisation);
        createRegister({}, name, organisation);
    });
    m_welcome->askForNew();
    setWindowTitle(QStringLiteral("Daikou"));
    showUndo();
    showStatus();
}

void MainWindow::showRegister(const Location& location)
{
    m_actions->setPossible(m_register->isReadOnly() ? Needs::Register : Needs::Writing);
    if (m_welcome)
        m_welcome->deleteLater(); // it may be the one that asked
    m_welcome = nullptr;
    m_workspace = new Workspace(*m_session);
    m_stack->addWidget(m_workspace);
    m_stack->setCurrentWidget(m_workspace);
    m_workspace->go(location);
    const QString name = m_register->facts().name;
    setWindowTitle(name.isEmpty() ? QStringLiteral("Daikou") : name + QStringLiteral(" — Daikou"));
    m_unfinished->setText(tr("Not kept yet: %1 (F4)").arg(m_waiting.size()));
    showUndo();
    showStatus();
}

void MainWindow::setLanguage(domain::Language language)
{
    if (language != domain::currentLanguage()) {
        if (m_workspace)
            m_workspace->leave();
        m_parts.settings.setLanguage(language);
        installLanguage(language); // changeEvent() follows
    }
    showLanguage();
}

void MainWindow::setAppearance(Appearance appearance)
{
    m_parts.settings.set(Setting::Appearance, codeOfAppearance(appearance));
    askForRebuild();
}

/// Not at once: the widget whose click asked for it must live until its signal has ended. And once, however many events
/// tell of one switch.
void MainWindow::askForRebuild()
{
    if (!std::exchange(m_rebuildAsked, true))
        QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
}

/// The desktop tells of other colours by a new theme, or gives the application a palette that is not ours.
void MainWindow::changeEvent(QEvent* event)
{
    const bool asDesktop = m_parts.settings.value(Setting::Appearance) == codeOfAppearance(Appearance::AsDesktop);
    const auto type = event->type();
    const bool palette = type == QEvent::PaletteChange || type == QEvent::ApplicationPaletteChange;
    if (type == QEvent::LanguageChange || (type == QEvent::ThemeChange && asDesktop) ||
        (palette && isPaletteOfDesktop(*qApp)))
        askForRebuild();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_parts.settings.set(Setting::Geometry, saveGeometry());
    event->setAccepted(mayLeave());
}

namespace {

/// The button that Enter presses; a key with Ctrl or Shift means something else.
QAbstractButton* buttonPressedBy(const QEvent& event, QObject* watched)
{
    if (event.type() != QEvent::KeyPress)
        return nullptr;
    const auto& key = static_cast<const QKeyEvent&>(event);
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const bool plain = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool presses = qobject_cast<QPushButton*>(watched) || qobject_cast<QToolButton*>(watched);
    return enter && plain && presses ? qobject_cast<QAbstractButton*>(watched) : nullptr;
}

} // namespace

/// Enter presses the button that has the focus. A line or text edit takes undo, and some other keys, for itself; here
/// they belong to the register where the edit has nothing to undo.
bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (auto* button = buttonPressedBy(*event, watched)) {
        button->click();
        return true;
    }
    if (event->type() == QEvent::KeyPress && watched == menuBar()->cornerWidget())
        return true; // else the menu bar takes letters that a button in its corner has no use for: F, C would close
    if (event->type() != QEvent::ShortcutOverride)
        return QMainWindow::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const auto* line = qobject_cast<QLineEdit*>(watched);
    const auto* text = qobject_cast<QPlainTextEdit*>(watched);
    if (!line && !text)
        return false;
    const QKeySequence pressed(key->keyCombination());
    const bool undoHere = line ? line->isUndoAvailable() : text->document()->isUndoAvailable();
    const bool redoHere = line ? line->isRedoAvailable() : text->document()->isRedoAvailable();
    const bool ours = (pressed == (*m_actions)["edit.undo"]->shortcut() && !undoHere) ||
                      (pressed == (*m_actions)["edit.redo"]->shortcut() && !redoHere) ||
                      pressed == (*m_actions)["edit.open"]->shortcut() ||
                      pressed == (*m_actions)["file.export"]->shortcut();
    if (ours)
        event->ignore();
    return ours;
}

void MainWindow::undo()
{
    if (!m_register)
        return;
    m_workspace->leave();
    if (const auto head = m_register->undoable())
        takeStep(
            *head, &store::Register::undo,
            [label = head->label] { return tr("Undone: %1").arg(label.text(domain::currentLanguage())); }, false);
}

void MainWindow::redo()
{
    if (!m_register)
        return;
    if (const auto head = m_register->redoable())
        takeStep(
            *head, &store::Register::redo,
            [label = head->label] { return tr("Done again: %1").arg(label.text(domain::currentLanguage())); }, true);
}

/// At once where it concerns few records; an import goes beside the window.
void MainWindow::takeStep(const store::ChangeHead& head, Step step, const Sentence& told, bool canUndo)
{
    constexpr qint64 few = 30;
    if (head.entries <= few) {
        if (m_operations.attempt([&] { (m_register.get()->*step)(); }))
            m_bar->showResult(told, canUndo);
        return;
    }
    m_operations.start(tr("Undoing or doing again…"), *m_register,
                       [this, step, told, canUndo](store::Register& source, const domain::Progress&) {
                           (source.*step)();
                           return OperationRunner::Done([this, told, canUndo] { m_bar->showResult(told, canUndo); });
                       });
}

void MainWindow::showUndo()
{
    constexpr int width = 330;
    const auto language = domain::currentLanguage();
    const bool writable = m_register && !m_register->isReadOnly();
    const auto undoable = writable ? m_register->undoable() : std::nullopt;
    const auto redoable = writable ? m_register->redoable() : std::nullopt;
    auto* undoAction = (*m_actions)["edit.undo"];
    auto* redoAction = (*m_actions)["edit.redo"];
    undoAction->setEnabled(undoable.has_value());
    redoAction->setEnabled(redoable.has_value());
    const QString undoText = undoable ? tr("Undo: %1").arg(undoable->label.text(language)) : tr("Undo");
    undoAction->setText(undoText);
    redoAction->setText(redoable ? tr("Redo: %1").arg(redoable->label.text(language)) : tr("Redo"));
    m_undoButton->setVisible(undoable.has_value());
    m_undoButton->setText(fontMetrics().elidedText(undoText, Qt::ElideRight, width));
    m_undoButton->setAccessibleName(undoText);
    m_undoButton->setToolTip(undoText + QStringLiteral(" (Ctrl+Z)"));
    if (auto* corner = menuBar()->cornerWidget()) { // the menu bar gives it a new size only when it appears
        corner->hide();
        corner->adjustSize();
        corner->show();
    }
}

void MainWindow::openQuickly()
{
    auto* quick = new QuickOpen(*m_session, this);
    connect(quick, &QuickOpen::areaWanted, m_workspace, &Workspace::showArea);
    quick->show();
}

} // namespace daikou::gui
