// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/incarnation.h"
#include "store/database/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <sqlite3.h>

namespace daikou::store {

using domain::RecordId;

namespace {

/// The last change that a device wrote, and where its file was then.
struct Note {
    qint64 sequence = 0;
    QString path;
};

QString incarnationNote(const RecordId& device)
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/daikou/devices");
    return folder + u'/' + device.toText();
}

std::optional<Note> readNote(const RecordId& device)
{
    QFile file(incarnationNote(device));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> lines = file.readAll().split('\n');
    return Note{lines.value(0).toLongLong(), QString::fromUtf8(lines.value(1))};
}

/// Not synced: it is only ever behind after a power cut, and then says less than the file, which is harmless.
void writeNote(const RecordId& device, const Note& note)
{
    const QString path = incarnationNote(device);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        QDir().mkpath(QFileInfo(path).absolutePath());
        if (!file.open(QIODevice::WriteOnly))
            return; // a profile that cannot be written costs only the recognition of copies
    }
    file.write(QByteArray::number(note.sequence) + '\n' + note.path.toUtf8() + '\n');
}

/// Whether the file goes on where this computer left it: not behind its own note, and not a copy beside the original.
bool continues(const std::optional<Note>& note, qint64 sequence, const QString& path)
{
    if (!note || note->sequence > sequence)
        return false;
    return note->path == path || !QFileInfo::exists(note->path);
}

} // namespace

qint64 addDevice(Database& database, const Environment& environment)
{
    database.prepared("INSERT INTO device(id, name, started) VALUES(?1, ?2, ?3)")
        .bind(1, environment.newId())
        .bind(2, environment.device)
        .bind(3, environment.now())
        .run();
    return sqlite3_last_insert_rowid(database.handle());
}

qint64 presentDevice(Database& database, qint64 last, const Environment& environment)
{
    ChangeName name;
    {
        Cursor row(database.prepared("SELECT d.id, coalesce(max(c.sequence), 0) FROM device d "
                                     "LEFT JOIN change c ON c.device = d.number WHERE d.number = ?1"));
        row->bind(1, last);
        row.step();
        name = {row->id(0), row->integer(1)};
    }
    const QString path = QFileInfo(database.path()).absoluteFilePath();
    if (!continues(readNote(name.device), name.sequence, path)) {
        Transaction transaction(database);
        last = addDevice(database, environment);
        database.prepared("UPDATE register SET device = ?1").bind(1, last).run();
        transaction.commit();
        Cursor row(database.prepared("SELECT id FROM device WHERE number = ?1"));
        row->bind(1, last);
        row.step();
        name = {row->id(0), 0};
    }
    noteSequence(name, path);
    return last;
}

void noteSequence(const ChangeName& name, const QString& path)
{
    writeNote(name.device, {name.sequence, QFileInfo(path).absoluteFilePath()});
}

} // namespace daikou::store
