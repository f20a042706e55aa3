// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/backups/restore_dialog.h"

#include "gui/attachments/attachment_kind.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace daikou::gui {

namespace {
constexpr int pathRole = Qt::UserRole;
}

RestoreDialog::RestoreDialog(const std::vector<store::BackupFile>& backups, QWidget* parent)
    : QDialog(parent), m_list(new QTreeWidget), m_restore(new QPushButton(tr("Restore"))),
      m_other(new QPushButton(tr("Another file…")))
{
    constexpr int width = 560, height = 380;
    setWindowTitle(tr("Restore a backup"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(width, height);
    auto* hint =
        new QLabel(tr("A backup becomes a register of its own, beside the present one, which stays as it is."));
    hint->setWordWrap(true);
    hint->setProperty("role", QStringLiteral("muted"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_other, QDialogButtonBox::ActionRole);
    buttons->addButton(m_restore, QDialogButtonBox::AcceptRole);
    m_restore->setDefault(true);
    m_restore->setProperty("primary", true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(hint);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    fill(backups);
    connect(m_restore, &QPushButton::clicked, this, &RestoreDialog::restore);
    connect(m_list, &QTreeWidget::itemActivated, this, &RestoreDialog::restore);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_other, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT otherWanted();
    });
}

void RestoreDialog::fill(const std::vector<store::BackupFile>& backups)
{
    m_list->setHeaderLabels({tr("Day"), tr("Time"), tr("Size"), tr("File")});
    m_list->setAccessibleName(tr("Backups, newest first"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    for (const auto& backup : backups) {
        const QFileInfo file(backup.path);
        auto* item = new QTreeWidgetItem(m_list, {backup.time.toString(QStringLiteral("dd/MM/yyyy")),
                                                  backup.time.toString(QStringLiteral("HH:mm")), sizeText(file.size()),
                                                  file.fileName()});
        item->setData(0, pathRole, backup.path);
        item->setToolTip(3, backup.path);
    }
    if (backups.empty())
        new QTreeWidgetItem(m_list, {tr("There is no backup yet")});
    else
        m_list->setCurrentItem(m_list->topLevelItem(0));
    constexpr int spare = 16; // between two columns
    for (int column = 0; column < m_list->columnCount() - 1; ++column) {
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, m_list->columnWidth(column) + spare);
    }
    m_restore->setEnabled(!backups.empty());
}

void RestoreDialog::restore()
{
    const auto* item = m_list->currentItem();
    const QString path = item ? item->data(0, pathRole).toString() : QString();
    if (path.isEmpty())
        return;
    accept();
    Q_EMIT restoreWanted(path);
}

} // namespace daikou::gui
