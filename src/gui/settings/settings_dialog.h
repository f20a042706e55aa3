// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/language.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace daikou::gui {

class Prompts;
class Settings;

/// What a person sets on this computer: the language, who they are, where and how often backups are made, and the way
/// back from one.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    /// `registerPath`: of the open register, whose backups are listed; may be empty.
    SettingsDialog(Settings& settings, Prompts& prompts, const QString& registerPath, QWidget* parent);

Q_SIGNALS:
    void languageWanted(daikou::domain::Language language);
    void personChanged(const QString& person);
    void restoreWanted(const QString& backup);

private:
    QWidget* buildPerson();
    QWidget* buildBackups();
    void showBackups();
    void chooseFolder();
    void keep();

    Settings& m_settings;
    Prompts& m_prompts;
    QString m_register;
    QComboBox* m_language;
    QLineEdit *m_person, *m_organisation, *m_folder;
    QSpinBox* m_days;
    QListWidget* m_backups;
};

} // namespace daikou::gui
