// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/language.h"

#include <QSettings>
#include <QStringList>
#include <QVariant>

namespace daikou::gui {

enum class Setting {
    Language,
    Person,
    Organisation,
    BackupFolder,
    BackupDays,
    RecentFiles,
    Geometry,
    LastFile,
    MapLayers,  ///< the files of map layers
    MapLayer,   ///< the one that is shown; empty: none
    MapIsShown, ///< rather than the tiles
    HomeMap,    ///< which of the maps home shows, from 0
    MapMeasure, ///< the type whose records are counted
    Appearance, ///< as codeOfAppearance writes it
};

/// What the program remembers for a person on this computer. Every key stands in one table.
class Settings {
public:
    /// An empty path: the user's own settings; else this file (tests).
    explicit Settings(const QString& path = {});

    QVariant value(Setting setting) const;
    void set(Setting setting, const QVariant& value);

    domain::Language language() const;
    void setLanguage(domain::Language language);
    /// The columns that the person chose for lists of a type; empty: the type's own.
    QStringList columns(const QString& type) const;
    void setColumns(const QString& type, const QStringList& columns);
    /// The saved views of the lists of a type in one register, as viewsToText writes them.
    QString views(const QString& registerId, const QString& type) const;
    void setViews(const QString& registerId, const QString& type, const QString& text);
    /// Puts a file at the head of the recent ones, of which those that still exist are kept.
    void addRecent(const QString& path);
    QStringList recent() const;
    /// Where backups go; beside the register where nothing was chosen.
    QString backupFolderOf(const QString& registerPath) const;

private:
    QSettings m_settings;
};

} // namespace daikou::gui
