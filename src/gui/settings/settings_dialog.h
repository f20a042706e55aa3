// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/language.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace daikou::gui {

class Prompts;
class Settings;
enum class Appearance;

/// What a person sets on this computer: language and colours, who they are, where and how often backups are made, and
/// the way back from one.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    /// `registerPath`: of the open register, whose backups are listed; may be empty.
    SettingsDialog(Settings& settings, Prompts& prompts, const QString& registerPath, QWidget* parent);

Q_SIGNALS:
    void languageWanted(daikou::domain::Language language);
    void appearanceWanted(daikou::gui::Appearance appearance);
    void personChanged(const QString& person);
    void restoreWanted(const QString& backup);

private:
    void addPerson(QFormLayout& form);
    void addBackups(QFormLayout& form);
    void showBackups();
    void chooseFolder();
    void keep();

    Settings& m_settings;
    Prompts& m_prompts;
    QString m_register;
    QComboBox *m_language, *m_appearance;
    QLineEdit *m_person, *m_organisation, *m_folder;
    QSpinBox* m_days;
    QListWidget* m_backups;
};

} // namespace daikou::gui
