// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shared/rescue.h"

#include "gui/shared/kept_file.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace daikou::gui {

namespace {

QByteArray contentOf(const QString& title, const QList<Rescue::Line>& lines)
{
    QStringList parts{title};
    for (const Rescue::Line& line : lines)
        parts += line.label + u":\n" + line.text;
    return parts.join(QStringLiteral("\n\n")).toUtf8() + '\n';
}

} // namespace

Rescue::Rescue(QString registerPath, QStringList folders)
    : m_registerPath(std::move(registerPath)), m_folders(std::move(folders))
{}

/// Where the file of a form may stand, the best first: where it is already, beside the register, elsewhere.
QStringList Rescue::placesFor(const QString& key) const
{
    const QFileInfo file(m_registerPath);
    QString name =
        QCoreApplication::translate("rescue", "%1 not saved %2")
            .arg(file.completeBaseName(), QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HHmmss")));
    for (const QString& taken : m_files) // of another form in the same second
        if (!taken.isEmpty() && QFileInfo(taken).completeBaseName() == name)
            name += QStringLiteral(" (%1)").arg(m_files.size() + 1);
    name += QStringLiteral(".txt");
    QStringList places;
    if (file.absoluteDir().exists()) // not made anew where a stick was pulled out
        places += file.absoluteDir().filePath(name);
    for (const QString& folder : m_folders)
        places += QString(folder + u'/' + name);
    if (const QString known = m_files.value(key); !known.isEmpty())
        places.prepend(known);
    return places;
}

QString Rescue::keep(const QString& key, const QString& title, const QList<Line>& lines)
{
    const QByteArray content = contentOf(title, lines);
    const QStringList places = placesFor(key);
    const auto kept = std::ranges::find_if(places, [&](const QString& path) {
        const QString folder = QFileInfo(path).absolutePath();
        if (m_folders.contains(folder))
            QDir().mkpath(folder);
        return keepFile(path, content);
    });
    m_files.insert(key, kept == places.end() ? QString() : *kept);
    return m_files.value(key);
}

bool Rescue::forget(const QString& key)
{
    if (!m_files.contains(key))
        return false;
    if (const QString path = m_files.take(key); !path.isEmpty())
        QFile::remove(path);
    return true;
}

} // namespace daikou::gui
