// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that makes backups, by itself and when asked, and restores them.
#include "gui/main_window.h"

#include "gui/backups/restore_dialog.h"
#include "gui/shared/prompts.h"
#include "gui/shared/result_bar.h"
#include "gui/shared/settings.h"
#include "store/backup.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>

namespace daikou::gui {

namespace {

/// A free name beside the register for what comes out of a backup of this time.
QString restoredName(const QString& beside, const QDateTime& time)
{
    const QFileInfo file(beside);
    const QString base = MainWindow::tr("%1 restored of %2")
                             .arg(file.completeBaseName(), time.toString(QStringLiteral("yyyy-MM-dd HHmm")));
    QString path = file.absoluteDir().filePath(base + QStringLiteral(".daikou"));
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = file.absoluteDir().filePath(QStringLiteral("%1 (%2).daikou").arg(base).arg(number));
    return path;
}

} // namespace

store::BackupKeeper MainWindow::backups() const
{
    return {m_register->path(), m_parts.settings.backupFolderOf(m_register->path())};
}

void MainWindow::showBackup()
{
    const bool backed = m_register && !m_register->facts().invented;
    const auto files = backed ? backups().files() : std::vector<store::BackupFile>();
    m_backup->setText(!backed ? QString()
                      : files.empty()
                          ? tr("no backup yet")
                          : tr("backup %1").arg(files.front().time.toString(QStringLiteral("dd/MM HH:mm"))));
}

/// When a register is opened and, while it stays open, from time to time: in the background, in nobody's way.
void MainWindow::backUpIfDue()
{
    if (!m_register || m_register->isReadOnly() || m_register->facts().invented)
        return;
    const auto files = backups().files();
    const int days = m_parts.settings.value(Setting::BackupDays).toInt();
    const QDateTime now = m_parts.clock();
    // Not the newest alone: a clock that once ran ahead leaves a file of a day still to come.
    const bool fresh = std::ranges::any_of(files, [&](const store::BackupFile& file) {
        const auto age = file.time.date().daysTo(now.date());
        return age >= 0 && age < std::max(days, 1);
    });
    if (!fresh)
        m_background.start(tr("Making a backup…"), [this, keeper = backups(), now](const domain::Progress&) mutable {
            keeper.keep(now);
            return OperationRunner::Done([this] { showBackup(); });
        });
}

void MainWindow::backUp()
{
    m_operations.start(
        tr("Making a backup…"), [this, keeper = backups(), now = m_parts.clock()](const domain::Progress&) mutable {
            return OperationRunner::Done([this, file = keeper.keep(now)] {
                showBackup();
                m_bar->showResult([path = file.path] { return tr("The backup is in “%1”.").arg(path); }, false);
            });
        });
}

void MainWindow::chooseBackup()
{
    if (!m_register)
        return chooseBackupFile();
    auto* dialog = new RestoreDialog(backups().files(), this);
    connect(dialog, &RestoreDialog::restoreWanted, this, &MainWindow::restoreBackup);
    connect(dialog, &RestoreDialog::otherWanted, this, &MainWindow::chooseBackupFile);
    dialog->show();
}

void MainWindow::chooseBackupFile()
{
    const QString path =
        m_parts.prompts.chooseFileToOpen(this, tr("Choose a backup"), tr("Daikou registers (*.daikou)"));
    if (!path.isEmpty())
        restoreBackup(path);
}

/// As a register of its own, which is opened: what is in the present one stays untouched.
void MainWindow::restoreBackup(const QString& backup)
{
    const QDateTime time = QFileInfo(backup).lastModified();
    const QString to = restoredName(m_register ? m_register->path() : backup, time);
    m_operations.start(tr("Restoring the backup…"), [this, backup, to](const domain::Progress&) {
        store::restore(backup, to);
        return OperationRunner::Done([this, to] {
            openFile(to, [this, to] {
                m_bar->showResult(
                    [to] {
                        return tr("The backup was restored as a register of its own, “%1”, which is open now. The "
                                  "other one is as it was.")
                            .arg(to);
                    },
                    false);
            });
        });
    });
}

} // namespace daikou::gui
