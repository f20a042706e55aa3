// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shared/prompts.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace daikou::gui {

QString DialogPrompts::chooseFileToOpen(QWidget* parent, const QString& title, const QString& filter)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QStringList DialogPrompts::chooseFilesToOpen(QWidget* parent, const QString& title, const QString& filter)
{
    return QFileDialog::getOpenFileNames(parent, title, {}, filter);
}

QString DialogPrompts::chooseFileToSave(QWidget* parent, const QString& title, const QString& proposal,
                                        const QString& filter)
{
    return QFileDialog::getSaveFileName(parent, title, proposal, filter);
}

QString DialogPrompts::chooseFolder(QWidget* parent, const QString& title, const QString& start)
{
    return QFileDialog::getExistingDirectory(parent, title, start);
}

bool DialogPrompts::confirm(QWidget* parent, const QString& question, const QString& action)
{
    QMessageBox box(QMessageBox::Question, QCoreApplication::applicationName(), question, QMessageBox::NoButton,
                    parent);
    box.setTextFormat(Qt::PlainText);
    const auto* yes = box.addButton(action, QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == yes;
}

} // namespace daikou::gui
