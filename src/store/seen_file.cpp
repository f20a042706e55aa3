// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/seen_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <sys/stat.h>

namespace daikou::store {

namespace {

QString seenNote(const QString& path)
{
    const QByteArray name =
        QCryptographicHash::hash(QFileInfo(path).absoluteFilePath().toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/daikou/files/") +
           QString::fromLatin1(name);
}

/// What changes with every write to the file; empty where it cannot be told.
QByteArray markOf(const QString& path)
{
    struct stat file {};
    if (::stat(QFile::encodeName(path).constData(), &file) != 0)
        return {};
    QByteArray mark;
    for (const qint64 number : {qint64(file.st_dev), qint64(file.st_ino), qint64(file.st_size),
                                qint64(file.st_ctim.tv_sec), qint64(file.st_ctim.tv_nsec)})
        mark += QByteArray::number(number) + ' ';
    return mark;
}

} // namespace

bool isAsLeft(const QString& path)
{
    QFile note(seenNote(path));
    const QByteArray mark = markOf(path);
    return !mark.isEmpty() && QFileInfo(path + QStringLiteral("-journal")).size() == 0 &&
           note.open(QIODevice::ReadOnly) && note.readAll() == mark;
}

void noteSeen(const QString& path)
{
    const QString notes = seenNote(path);
    QFile note(notes);
    if (!note.open(QIODevice::WriteOnly)) {
        QDir().mkpath(QFileInfo(notes).absolutePath());
        if (!note.open(QIODevice::WriteOnly))
            return; // costs only a look the next time
    }
    note.write(markOf(path));
}

void forgetSeen(const QString& path)
{
    QFile::remove(seenNote(path));
}

} // namespace daikou::store
