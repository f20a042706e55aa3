// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QStringList>

namespace daikou::gui {

/// What was typed and could not be saved, written as plain text where that can be done: beside the register, else in
/// another place. One file a form, written anew as more is typed, removed when it is saved after all.
class Rescue {
public:
    struct Line {
        QString label, text;
    };

    /// `folders`: the other places, the best first; made where they are not there.
    Rescue(QString registerPath, QStringList folders);

    /// `key` names the form, `title` heads the file. Returns the file's path; empty where no place can be written.
    QString keep(const QString& key, const QString& title, const QList<Line>& lines);
    /// It is in the register now, or given up. True where it was kept here.
    bool forget(const QString& key);
    /// Whether something could not be saved and still is not.
    bool isNeeded() const { return !m_files.isEmpty(); }

private:
    QStringList placesFor(const QString& key) const;

    QString m_registerPath;
    QStringList m_folders;
    QMap<QString, QString> m_files; ///< by key; empty where no place could be written
};

} // namespace daikou::gui
