// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace daikou::gui {

/// The few questions that cannot wait: which file, which folder, is it really meant. Tests script the answers.
class Prompts {
public:
    virtual ~Prompts() = default;

    /// The path chosen; empty where the person thought better of it. `filter` as for QFileDialog.
    virtual QString chooseFileToOpen(QWidget* parent, const QString& title, const QString& filter) = 0;
    /// The same for one or several.
    virtual QStringList chooseFilesToOpen(QWidget* parent, const QString& title, const QString& filter) = 0;
    virtual QString chooseFileToSave(QWidget* parent, const QString& title, const QString& proposal,
                                     const QString& filter) = 0;
    virtual QString chooseFolder(QWidget* parent, const QString& title, const QString& start) = 0;
    /// True where the person confirms with the button of this text; the other button keeps things as they are.
    virtual bool confirm(QWidget* parent, const QString& question, const QString& action) = 0;
};

/// The real dialogs: the only ones in the program.
class DialogPrompts : public Prompts {
public:
    QString chooseFileToOpen(QWidget* parent, const QString& title, const QString& filter) override;
    QStringList chooseFilesToOpen(QWidget* parent, const QString& title, const QString& filter) override;
    QString chooseFileToSave(QWidget* parent, const QString& title, const QString& proposal,
                             const QString& filter) override;
    QString chooseFolder(QWidget* parent, const QString& title, const QString& start) override;
    bool confirm(QWidget* parent, const QString& question, const QString& action) override;
};

} // namespace daikou::gui
