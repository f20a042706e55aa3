// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/backup.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace daikou::gui {

/// The backups of a register, newest first and chosen already: one click restores it. Restores nothing itself.
class RestoreDialog : public QDialog {
    Q_OBJECT

public:
    explicit RestoreDialog(const std::vector<store::BackupFile>& backups, QWidget* parent = nullptr);

    QTreeWidget& list() const { return *m_list; }
    QPushButton& restoreButton() const { return *m_restore; }

Q_SIGNALS:
    void restoreWanted(const QString& path);
    /// A backup that is somewhere else shall be chosen.
    void otherWanted();

private:
    void fill(const std::vector<store::BackupFile>& backups);
    void restore();

    QTreeWidget* m_list;
    QPushButton *m_restore, *m_other;
};

} // namespace daikou::gui
