// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that opens, makes, checks and closes registers.
#include "gui/main_window.h"

#include "exchange/demo/demo.h"
#include "gui/home/welcome_page.h"
#include "gui/shared/actions.h"
#include "gui/shared/drafts.h"
#include "gui/shared/prompts.h"
#include "gui/shared/rescue.h"
#include "gui/shared/result_bar.h"
#include "gui/shared/search_upkeep.h"
#include "gui/shared/session.h"
#include "gui/shared/settings.h"
#include "gui/shared/style.h"
#include "gui/workspace.h"
#include "store/check.h"
#include "store/register_file.h"

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

void MainWindow::openFile(const QString& path, const std::function<void()>& opened)
{
    auto environment = m_parts.environment;
    if (const QString person = m_parts.settings.value(Setting::Person).toString(); !person.isEmpty())
        environment.person = person;
    m_operations.start(tr("Opening the register…"), [this, path, environment, opened](const domain::Progress&) {
        std::shared_ptr<store::Register> made = store::Register::open(path, environment);
        made->moveToThread(thread());
        return OperationRunner::Done([this, made, opened] {
            if (take(made) && opened)
                opened();
        });
    });
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
    std::shared_ptr<store::Register> made;
    if (!m_operations.attempt([&] {
            store::RegisterFacts facts;
            facts.name = name;
            facts.organisation = organisation;
            made = store::Register::create(file, facts, m_parts.environment);
        }))
        return false;
    return take(made);
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
    closeRegister(); // the welcome page asks for the name
}

void MainWindow::askForFile()
{
    const QString path = m_parts.prompts.chooseFileToOpen(this, tr("Open a register"), registerFilter());
    if (!path.isEmpty())
        openFile(path);
}

/// Shows this register instead of the present one. False where a person would rather stay there.
bool MainWindow::take(const std::shared_ptr<store::Register>& opened)
{
    if (!closeRegister())
        return false;
    m_register = opened;
    m_parts.settings.addRecent(m_register->path());
    openDrafts();
    m_queries = std::make_unique<QueryRunner>(*m_register);
    connect(m_queries.get(), &QueryRunner::failed, m_bar, &ResultBar::showError);
    m_session = std::make_unique<Session>(
        Session::Parts{*m_register, m_operations, *m_queries, m_parts.settings, m_parts.prompts, *m_drafts, *m_rescue});
    connect(m_register.get(), &store::Register::changed, this, [this] {
        m_bar->forgetUndo();
        showUndo();
        showStatus();
    });
    new SearchUpkeep(
        *m_register, [this] { return m_operations.isRunning() || m_background.isRunning() || m_queries->isBusy(); },
        m_session.get());
    connect(m_session.get(), &Session::resultTold, m_bar, &ResultBar::showResult);
    connect(m_session.get(), &Session::failureExplained, m_bar, &ResultBar::addToError);
    connect(m_session.get(), &Session::failureExplained, this, &MainWindow::showStatus);
    connect(m_session.get(), &Session::resultTold, this, &MainWindow::showStatus);
    m_bar->hide();
    // When there is something to look at; where pages that cannot be read keep it from being shown, at once.
    const auto shown = connect(m_queries.get(), &QueryRunner::settled, this, &MainWindow::lookThrough,
                               Qt::ConnectionType(Qt::AutoConnection | Qt::SingleShotConnection));
    try {
        showRegister({});
    } catch (...) {
        disconnect(shown);
        lookThrough();
        throw;
    }
    if (m_register->isReadOnly())
        m_bar->showError([this] { return m_register ? m_register->whyReadOnly() : QString(); }, {});
    else
        offerDrafts(m_drafts->all().keys());
    showBackup();
    return true;
}

/// What can be saved is saved. Where it cannot, a person decides; a draft stays for the next time.
bool MainWindow::mayLeave()
{
    if (!m_register)
        return true;
    m_workspace->leave();
    if (!m_rescue->isNeeded())
        return true;
    m_drafts->flush();
    const QString fate = m_drafts->areKept()
                             ? tr("It is kept on this computer and offered when the register is opened again.")
                             : tr("It cannot be kept anywhere on this computer and would be lost.");
    return m_parts.prompts.confirm(this, tr("What you typed could not be saved.") + u' ' + fate, tr("Close anyway"));
}

bool MainWindow::closeRegister()
{
    if (!mayLeave())
        return false;
    if (!m_register)
        return true;
    m_register->disconnect(this);
    removePages();
    m_session.reset();
    m_queries.reset();
    m_drafts.reset();
    m_rescue.reset();
    m_register.reset();
    m_waiting.clear();
    m_unfinished->hide();
    m_backup->clear();
    m_bar->hide();
    showWelcome();
    return true;
}

void MainWindow::showStatus()
{
    if (!m_register) {
        m_status->clear();
        return;
    }
    const bool failed = m_rescue && m_rescue->isNeeded();
    const bool typing = m_drafts && !m_drafts->all().isEmpty();
    const QString state = m_register->isReadOnly() ? tr("reading only")
                          : failed                 ? tr("NOT SAVED")
                          : typing                 ? tr("being typed, not yet saved")
                                                   : tr("saved");
    QString text = QFileInfo(m_register->path()).fileName() + QStringLiteral("  ·  ") + state;
    if (m_register->facts().invented)
        text += QStringLiteral("  ·  ") + tr("demo, invented data");
    m_status->setText(text);
    if (const QString role = failed ? QStringLiteral("error") : QString();
        m_status->property("role").toString() != role) {
        m_status->setProperty("role", role);
        restyle(*m_status);
    }
    m_status->setToolTip(m_register->path());
}

/// A file that this computer left as it is was not looked through before it was opened: that goes on beside the window,
/// and before a backup could take the place of a good one.
void MainWindow::lookThrough()
{
    if (m_register->wasLookedThrough())
        return backUpIfDue();
    m_background.start(tr("Looking through the register…"),
                       [this, path = m_register->path()](const domain::Progress& progress) -> OperationRunner::Done {
                           const bool whole = store::isWhole(path, progress);
                           return [this, path, whole] {
                               if (m_register && m_register->path() != path)
                                   lookThrough(); // another register was opened meanwhile
                               else if (m_register)
                                   whole ? backUpIfDue() : tellDamage();
                           };
                       });
}

void MainWindow::tellDamage()
{
    m_register->distrust();
    m_bar->showOffer(
        [this] {
            return tr("%1 is damaged. What is saved in it from now on may be lost: open the newest backup instead.")
                .arg(m_register ? m_register->path() : QString());
        },
        [] { return tr("Restore a backup…"); }, [this] { chooseBackup(); });
}

void MainWindow::checkRegister()
{
    m_operations.start(
        tr("Checking the register…"), *m_register,
        [this](store::Register& source, const domain::Progress& progress) -> OperationRunner::Done {
            const auto findings = store::check(source, progress);
            return [this, findings] {
                if (findings.empty())
                    return m_bar->showResult([] { return tr("The register is whole: nothing was found."); }, false);
                QStringList lines;
                for (const auto& finding : findings)
                    lines += QStringLiteral("%1 (%2): %3").arg(finding.what, finding.where, finding.repair);
                m_bar->showError(lines.mid(0, 3).join(u'\n'), lines.join(u'\n'));
            };
        });
}

} // namespace daikou::gui
