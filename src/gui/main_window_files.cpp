// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that opens, makes, backs up and closes registers.
#include "gui/main_window.h"

#include "domain/values/current_language.h"
#include "exchange/demo/demo.h"
#include "gui/home/welcome_page.h"
#include "gui/shared/actions.h"
#include "gui/shared/drafts.h"
#include "gui/shared/prompts.h"
#include "gui/shared/result_bar.h"
#include "gui/shared/session.h"
#include "gui/shared/settings.h"
#include "gui/workspace.h"
#include "store/backup.h"
#include "store/check.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QStackedWidget>
#include <QStandardPaths>

namespace daikou::gui {

namespace {

constexpr quint64 demoSeed = 1;

QString registerFilter()
{
    return MainWindow::tr("Daikou registers (*.daikou)");
}

QString withSuffix(const QString& path)
{
    return path.isEmpty() || path.endsWith(QStringLiteral(".daikou")) ? path : path + QStringLiteral(".daikou");
}

QString documents(const QString& name)
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u'/' + name;
}

} // namespace

bool MainWindow::openFile(const QString& path)
{
    std::unique_ptr<store::Register> opened;
    auto environment = m_parts.environment;
    if (const QString person = m_parts.settings.value(Setting::Person).toString(); !person.isEmpty())
        environment.person = person;
    return m_operations.attempt([&] { opened = store::Register::open(path, environment); }) && take(std::move(opened));
}

bool MainWindow::createRegister(const QString& path, const QString& name, const QString& organisation)
{
    const QString proposal = documents((name.isEmpty() ? tr("Register") : name) + QStringLiteral(".daikou"));
    const QString file =
        withSuffix(path.isEmpty() ? m_parts.prompts.chooseFileToSave(this, tr("Where shall the register be kept?"),
                                                                     proposal, registerFilter())
                                  : path);
    if (file.isEmpty())
        return false;
    std::unique_ptr<store::Register> made;
    return m_operations.attempt([&] {
        store::RegisterFacts facts;
        facts.name = name;
        facts.organisation = organisation;
        made = store::Register::create(file, facts, m_parts.environment);
    }) && take(std::move(made));
}

void MainWindow::makeDemo(const QString& path)
{
    const auto environment = m_parts.environment;
    m_operations.start(tr("Making the demo register…"),
                       [this, path, environment](const domain::Progress& progress) -> OperationRunner::Done {
                           exchange::demo::makeDemo(path, exchange::demo::DemoScale::small(), demoSeed, environment,
                                                    progress);
                           return [this, path] { openFile(path); };
                       });
}

void MainWindow::askForDemo()
{
    const QString path = withSuffix(m_parts.prompts.chooseFileToSave(this, tr("Where shall the demo register be kept?"),
                                                                     documents(tr("Demo") + QStringLiteral(".daikou")),
                                                                     registerFilter()));
    if (!path.isEmpty())
        makeDemo(path);
}

void MainWindow::askForNew()
{
    closeRegister();
}

void MainWindow::askForFile()
{
    const QString path = m_parts.prompts.chooseFileToOpen(this, tr("Open a register"), registerFilter());
    if (!path.isEmpty())
        openFile(path);
}

bool MainWindow::take(std::unique_ptr<store::Register> opened)
{
    closeRegister();
    m_register = std::move(opened);
    m_parts.settings.addRecent(m_register->path());
    const QString id = m_register->facts().id.toText();
    m_drafts = std::make_unique<Drafts>(m_parts.draftsFolder.isEmpty()
                                            ? Drafts::pathFor(id)
                                            : m_parts.draftsFolder + u'/' + id + QStringLiteral(".json"));
    m_session = std::make_unique<Session>(
        Session::Parts{*m_register, m_operations, m_parts.settings, m_parts.prompts, *m_drafts});
    connect(m_register.get(), &store::Register::changed, this, [this] {
        m_bar->forgetUndo();
        showUndo();
        showStatus();
    });
    connect(m_session.get(), &Session::resultTold, m_bar, &ResultBar::showResult);
    m_bar->hide();
    showRegister({});
    if (m_register->isReadOnly())
        m_bar->showError(m_register->whyReadOnly(), {});
    else
        offerDrafts();
    backUp(true);
    return true;
}

void MainWindow::offerDrafts()
{
    if (m_drafts->all().isEmpty())
        return;
    const auto drafts = m_drafts->all().values();
    m_bar->showOffer(
        tr("The program ended while something was being typed. It is still here. Forms: %1.").arg(drafts.size()),
        tr("Show it"), [this, draft = drafts.constFirst()] { m_workspace->restoreDraft(draft); });
}

void MainWindow::closeRegister()
{
    if (!m_register)
        return;
    m_workspace->leave();
    m_register->disconnect(this);
    removePages();
    m_session.reset();
    m_drafts.reset();
    m_register.reset();
    m_bar->hide();
    showWelcome();
}

void MainWindow::showStatus()
{
    if (!m_register) {
        m_status->clear();
        m_backup->clear();
        return;
    }
    QString text = QFileInfo(m_register->path()).fileName() + QStringLiteral("  ·  ") +
                   (m_register->isReadOnly() ? tr("reading only") : tr("saved"));
    if (m_register->facts().invented)
        text += QStringLiteral("  ·  ") + tr("demo, invented data");
    m_status->setText(text);
    m_status->setToolTip(m_register->path());
    const auto files =
        store::BackupKeeper(m_register->path(), m_parts.settings.backupFolderOf(m_register->path())).files();
    m_backup->setText(files.empty() ? tr("no backup yet")
                                    : tr("backup %1").arg(files.front().time.toString(QStringLiteral("dd/MM HH:mm"))));
}

void MainWindow::backUp(bool onlyIfDue)
{
    const QString path = m_register->path();
    const QString folder = m_parts.settings.backupFolderOf(path);
    const QDateTime now = QDateTime::currentDateTime();
    const store::BackupKeeper keeper(path, folder);
    const auto files = keeper.files();
    const int days = m_parts.settings.value(Setting::BackupDays).toInt();
    const bool due = files.empty() || files.front().time.daysTo(now) >= days;
    if (onlyIfDue && (!due || m_register->isReadOnly() || m_register->facts().invented))
        return;
    m_operations.start(tr("Making a backup…"), [this, path, folder, now, onlyIfDue](const domain::Progress&) {
        const auto file = store::BackupKeeper(path, folder).keep(now);
        return OperationRunner::Done([this, file, onlyIfDue] {
            showStatus();
            if (!onlyIfDue)
                m_bar->showResult(tr("The backup is in “%1”.").arg(file.path), false);
        });
    });
}

void MainWindow::restoreBackup(QString backup)
{
    if (backup.isEmpty())
        backup = m_parts.prompts.chooseFileToOpen(this, tr("Choose a backup"), registerFilter());
    if (backup.isEmpty())
        return;
    const QString to = withSuffix(
        m_parts.prompts.chooseFileToSave(this, tr("Where shall the restored register be kept?"),
                                         documents(tr("Restored") + QStringLiteral(".daikou")), registerFilter()));
    if (!to.isEmpty() && m_operations.attempt([&] { store::restore(backup, to); }) && openFile(to))
        m_bar->showResult(tr("The backup was restored as a register of its own."), false);
}

void MainWindow::checkRegister()
{
    m_operations.start(tr("Checking the register…"), *m_register,
                       [this](store::Register& source, const domain::Progress& progress) -> OperationRunner::Done {
                           const auto findings = store::check(source, progress);
                           return [this, findings] {
                               if (findings.empty())
                                   return m_bar->showResult(tr("The register is whole: nothing was found."), false);
                               QStringList lines;
                               for (const auto& finding : findings)
                                   lines +=
                                       QStringLiteral("%1 (%2): %3").arg(finding.what, finding.where, finding.repair);
                               m_bar->showError(lines.mid(0, 3).join(u'\n'), lines.join(u'\n'));
                           };
                       });
}

} // namespace daikou::gui
