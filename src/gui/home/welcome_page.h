// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/register.h"

#include <QLineEdit>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace daikou::gui {

class Settings;

/// The first screen: the demo, an empty register after three questions, a file, or one of the last files.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    /// `unfinished`: the paths of registers in which something typed waits, the last one first.
    WelcomePage(Settings& settings, const QStringList& unfinished, QWidget* parent = nullptr);
    /// Puts the keyboard where one most likely begins: what is unfinished, else the question of the new register.
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
    /// What was typed and not kept shall be gone on with.
    void unfinishedWanted();

private:
    QWidget* buildNew();
    QWidget* buildOther();
    void addRecent(QVBoxLayout& column);
    QWidget* buildUnfinished(const QString& path);

    Settings& m_settings;
    QLineEdit *m_name, *m_organisation;
    QPushButton* m_goOn = nullptr; ///< with what is unfinished; null where nothing is
};

} // namespace daikou::gui
