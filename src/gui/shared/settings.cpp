// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shared/settings.h"

#include "texts/texts.h"

#include <QFileInfo>

#include <array>

namespace daikou::gui {

namespace {

struct SettingEntry {
    const char* key;
    QVariant fallback;
};

/// In the order of Setting.
const SettingEntry& entryOf(Setting setting)
{
    static const std::array entries{
        SettingEntry{"language", QStringLiteral("en")},
        SettingEntry{"person", QString()},
        SettingEntry{"organisation", QString()},
        SettingEntry{"backup/folder", QString()},
        SettingEntry{"backup/days", 1},
        SettingEntry{"recent", QStringList()},
        SettingEntry{"window/geometry", QByteArray()},
        SettingEntry{"last_file", QString()},
        SettingEntry{"map/layers", QStringList()},
        SettingEntry{"map/layer", QString()},
        SettingEntry{"map/shown", false},
        SettingEntry{"home/map", 0},
        SettingEntry{"map/measure", QStringLiteral("partnership")},
        SettingEntry{"appearance", QStringLiteral("desktop")},
    };
    return entries.at(size_t(setting));
}

QString columnsKey(const QString& type)
{
    return QStringLiteral("columns/") + type;
}

QString viewsKey(const QString& registerId, const QString& type)
{
    return QStringLiteral("views/%1/%2").arg(registerId, type);
}

} // namespace

Settings::Settings(const QString& path)
    : m_settings(path.isEmpty() ? QSettings().fileName() : path, QSettings::IniFormat)
{}

QVariant Settings::value(Setting setting) const
{
    const auto& entry = entryOf(setting);
    return m_settings.value(QLatin1String(entry.key), entry.fallback);
}

void Settings::set(Setting setting, const QVariant& value)
{
    m_settings.setValue(QLatin1String(entryOf(setting).key), value);
}

domain::Language Settings::language() const
{
    return languageFromCode(value(Setting::Language).toString()).value_or(domain::Language::English);
}

void Settings::setLanguage(domain::Language language)
{
    set(Setting::Language, codeOfLanguage(language));
}

QStringList Settings::columns(const QString& type) const
{
    return m_settings.value(columnsKey(type)).toStringList();
}

void Settings::setColumns(const QString& type, const QStringList& columns)
{
    m_settings.setValue(columnsKey(type), columns);
}

QString Settings::views(const QString& registerId, const QString& type) const
{
    return m_settings.value(viewsKey(registerId, type)).toString();
}

void Settings::setViews(const QString& registerId, const QString& type, const QString& text)
{
    m_settings.setValue(viewsKey(registerId, type), text);
}

void Settings::addRecent(const QString& path)
{
    constexpr int most = 8;
    QStringList files = recent();
    const QString whole = QFileInfo(path).absoluteFilePath();
    files.removeAll(whole);
    files.prepend(whole);
    set(Setting::RecentFiles, QStringList(files.mid(0, most)));
    set(Setting::LastFile, whole);
}

QStringList Settings::recent() const
{
    QStringList files;
    for (const QString& file : value(Setting::RecentFiles).toStringList())
        if (QFileInfo::exists(file))
            files += file;
    return files;
}

QString Settings::backupFolderOf(const QString& registerPath) const
{
    const QString chosen = value(Setting::BackupFolder).toString();
    const QFileInfo file(registerPath);
    return chosen.isEmpty() ? file.absolutePath() + QStringLiteral("/%1 backups").arg(file.completeBaseName()) : chosen;
}

} // namespace daikou::gui
