// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shared/prompts.h"

#include <QStringList>

namespace daikou::gui::test {

/// Answers from a script, in order; an empty answer is a person who thought better of it.
class ScriptedPrompts : public Prompts {
public:
    QStringList answers;
    QStringList asked;
    bool confirms = true;

    QString chooseFileToOpen(QWidget*, const QString& title, const QString&) override { return answer(title); }
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
