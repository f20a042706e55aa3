// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shared/prompts.h"

#include <QStringList>

namespace daikou::gui::test {

/// Answers from a script, in order, several files in one parted by line breaks; an empty answer is a person who thought
/// better of it.
class ScriptedPrompts : public Prompts {
public:
    QStringList answers;
    QStringList asked;
    bool confirms = true;

    QString chooseFileToOpen(QWidget*, const QString& title, const QString&) override { return answer(title); }
    QStringList chooseFilesToOpen(QWidget*, const QString& title, const QString&) override
    {
        const QString all = answer(title);
        return all.isEmpty() ? QStringList() : all.split(u'\n');
    }
    QString chooseFileToSave(QWidget*, const QString& title, const QString&, const QString&) override
    {
        return answer(title);
    }
    QString chooseFolder(QWidget*, const QString& title, const QString&) override { return answer(title); }
    bool confirm(QWidget*, const QString& question, const QString&) override
    {
        asked += question;
        return confirms;
    }

private:
    QString answer(const QString& title)
    {
        asked += title;
        return answers.isEmpty() ? QString() : answers.takeFirst();
    }
};

} // namespace daikou::gui::test
