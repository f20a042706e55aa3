// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/register.h"

#include <QLineEdit>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace daikou::gui {

class Settings;

/// The first screen: the demo, an empty register after three questions, a file, or one of the last files.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(Settings& settings, QWidget* parent = nullptr);
    /// Puts the keyboard into the question of the new register.
    void askForNew();
    /// What was typed about the new register so far: name and organisation. Choosing a language makes the page anew.
    QStringList answers() const { return {m_name->text(), m_organisation->text()}; }
    void setAnswers(const QStringList& answers);

Q_SIGNALS:
    void demoWanted();
    void newWanted(const QString& name, const QString& organisation);
    void openWanted();
    void fileWanted(const QString& path);
    void languageWanted(daikou::domain::Language language);

private:
    QWidget* buildNew();
    QWidget* buildOther();
    void addRecent(QVBoxLayout& column);

    Settings& m_settings;
    QLineEdit *m_name, *m_organisation;
};

} // namespace daikou::gui
