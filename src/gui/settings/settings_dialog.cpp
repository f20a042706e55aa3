// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/settings_dialog.h"

#include "domain/values/current_language.h"
#include "gui/shared/prompts.h"
#include "gui/shared/settings.h"
#include "gui/shared/style.h"
#include "store/backup.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace daikou::gui {

namespace {

QLabel* heading(const QString& text)
{
    auto* made = new QLabel(text);
    made->setProperty("role", QStringLiteral("heading"));
    return made;
}

} // namespace

SettingsDialog::SettingsDialog(Settings& settings, Prompts& prompts, const QString& registerPath, QWidget* parent)
    : QDialog(parent), m_settings(settings), m_prompts(prompts), m_register(registerPath), m_language(new QComboBox),
      m_appearance(new QComboBox), m_person(new QLineEdit), m_organisation(new QLineEdit), m_folder(new QLineEdit),
      m_days(new QSpinBox), m_backups(new QListWidget)
{
    constexpr int width = 640, height = 560;
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(width, height);
    auto* column = new QVBoxLayout(this);
    auto* form = new QFormLayout;
    column->addLayout(form, 1);
    form->addRow(heading(tr("You and your language")));
    addPerson(*form);
    form->addRow(heading(tr("Backups")));
    addBackups(*form);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::finished, this, &SettingsDialog::keep);
}

void SettingsDialog::addPerson(QFormLayout& form)
{
    m_language->addItem(QStringLiteral("ខ្មែរ"), int(domain::Language::Khmer));
    m_language->addItem(QStringLiteral("English"), int(domain::Language::English));
    m_language->setCurrentIndex(m_language->findData(int(domain::currentLanguage())));
    m_appearance->addItem(tr("As the desktop"), int(Appearance::AsDesktop));
    m_appearance->addItem(tr("Light"), int(Appearance::Light));
    m_appearance->addItem(tr("Dark"), int(Appearance::Dark));
    m_appearance->setCurrentIndex(
        m_appearance->findData(int(appearanceFromCode(m_settings.value(Setting::Appearance).toString()))));
    m_person->setText(m_settings.value(Setting::Person).toString());
    m_organisation->setText(m_settings.value(Setting::Organisation).toString());
    const auto add = [&](const QString& text, QWidget* widget) {
        widget->setAccessibleName(text);
        form.addRow(text, widget);
    };
    add(tr("Language"), m_language);
    add(tr("Colours"), m_appearance);
    add(tr("Your name"), m_person);
    add(tr("Your organisation"), m_organisation);
    connect(m_language, &QComboBox::activated, this,
            [this] { Q_EMIT languageWanted(domain::Language(m_language->currentData().toInt())); });
    connect(m_appearance, &QComboBox::activated, this,
            [this] { Q_EMIT appearanceWanted(Appearance(m_appearance->currentData().toInt())); });
    connect(m_person, &QLineEdit::editingFinished, this, &SettingsDialog::keep);
}

void SettingsDialog::addBackups(QFormLayout& form)
{
    constexpr int mostDays = 30;
    auto* row = new QHBoxLayout;
    auto* choose = new QPushButton(icon("folder-open"), tr("Choose…"));
    m_folder->setText(m_settings.value(Setting::BackupFolder).toString());
    m_folder->setPlaceholderText(m_register.isEmpty() ? tr("beside the register")
                                                      : m_settings.backupFolderOf(m_register));
    m_folder->setAccessibleName(tr("Folder"));
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    form.addRow(tr("Folder"), row);
    m_days->setRange(1, mostDays);
    m_days->setButtonSymbols(QAbstractSpinBox::NoButtons); // the arrow keys count up and down
    m_days->setValue(m_settings.value(Setting::BackupDays).toInt());
    m_days->setAccessibleName(tr("Days between backups"));
    form.addRow(tr("Days between backups"), m_days);
    auto* note =
        new QLabel(tr("Kept are the last 12 daily, 10 weekly and 9 monthly ones. A folder on another disk or stick "
                      "also saves you when this computer is lost."));
    note->setWordWrap(true);
    note->setProperty("role", QStringLiteral("muted"));
    form.addRow({}, note);
    m_backups->setAccessibleName(tr("Backups of this register"));
    form.addRow(tr("Backups of this register"), m_backups);
    auto* restore = new QPushButton(icon("document-revert"), tr("Restore the chosen one as a new file…"));
    restore->setEnabled(false);
    form.addRow({}, restore);
    connect(choose, &QPushButton::clicked, this, &SettingsDialog::chooseFolder);
    connect(m_backups, &QListWidget::currentRowChanged, restore,
            [restore](int chosen) { restore->setEnabled(chosen >= 0); });
    connect(restore, &QPushButton::clicked, this, [this] {
        if (const auto* item = m_backups->currentItem()) {
            const QString path = item->data(Qt::UserRole).toString();
            accept();
            Q_EMIT restoreWanted(path);
        }
    });
    showBackups();
}

void SettingsDialog::showBackups()
{
    m_backups->clear();
    if (m_register.isEmpty())
        return;
    const store::BackupKeeper keeper(m_register, m_settings.backupFolderOf(m_register));
    for (const auto& file : keeper.files()) {
        auto* item = new QListWidgetItem(file.time.toString(QStringLiteral("dd/MM/yyyy HH:mm")), m_backups);
        item->setData(Qt::UserRole, file.path);
        item->setToolTip(file.path);
    }
}

void SettingsDialog::chooseFolder()
{
    const QString folder = m_prompts.chooseFolder(this, tr("Folder for backups"), m_folder->text());
    if (folder.isEmpty())
        return;
    m_folder->setText(folder);
    keep();
    showBackups();
}

void SettingsDialog::keep()
{
    m_settings.set(Setting::Person, m_person->text().trimmed());
    m_settings.set(Setting::Organisation, m_organisation->text().trimmed());
    m_settings.set(Setting::BackupFolder, m_folder->text().trimmed());
    m_settings.set(Setting::BackupDays, m_days->value());
    Q_EMIT personChanged(m_person->text().trimmed());
}

} // namespace daikou::gui
