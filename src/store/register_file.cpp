// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/register_file.h"

#include "domain/error.h"
#include "store/schema/table_layout.h"
#include "store/tr.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace daikou::store {

using domain::Error;

namespace {

/// A file that is cut short is shorter than its own header says. Looked at before SQLite does, which would only say
/// that something is damaged; not where a journal waits to put back what a power cut interrupted.
void requireFullLength(const QString& path)
{
    constexpr qsizetype headerSize = 100, pageSizeAt = 16, pageCountAt = 28;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || QFileInfo(path + QStringLiteral("-journal")).size() > 0)
        return;
    const QByteArray header = file.read(headerSize);
    if (!header.startsWith("SQLite format 3"))
        return;
    qint64 expected = headerSize;
    if (header.size() == headerSize) {
        const quint16 pageSize = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
        expected =
            qint64(pageSize == 1 ? 65'536 : pageSize) * qFromBigEndian<quint32>(header.constData() + pageCountAt);
    }
    // Looked at once more: another process may have been in the middle of a change.
    const bool changing = QFileInfo(path + QStringLiteral("-journal")).size() > 0;
    if (!changing && QFileInfo(path).size() < expected)
        throw Error(Error::Kind::Damaged,
                    tr("%1 is cut short; copy it again from where it came, or open the newest backup").arg(path));
}

} // namespace

void requireFile(const QString& path)
{
    const QFileInfo file(path);
    if (!file.exists())
        throw Error(Error::Kind::NotFound, tr("there is no file %1; check the name, or make a new register").arg(path));
    if (file.isDir())
        throw Error(Error::Kind::NotOurs,
                    tr("%1 is a folder, not a register; choose a file that ends in .daikou").arg(path));
    if (file.size() == 0)
        throw Error(Error::Kind::NotOurs,
                    tr("%1 is empty; open a backup, or make a new register under another name").arg(path));
    requireFullLength(path);
}

void requireWhole(Database& database)
{
    Cursor row(database.prepared("PRAGMA quick_check(1)"));
    if (row.step() && row->text(0) != u"ok")
        throw Error(Error::Kind::Damaged, tr("%1 is damaged; open the newest backup instead").arg(database.path()),
                    row->text(0));
}

bool isWhole(const QString& path, const domain::Progress& progress)
try {
    Database database(path, Database::Mode::ReadOnly);
    std::vector<QString> tables;
    {
        Statement names(database, "SELECT name FROM sqlite_schema WHERE type = 'table'");
        while (names.step())
            tables.push_back(names.text(0));
    }
    qint64 done = 0;
    for (const QString& table : tables) {
        progress.step(done++, qint64(tables.size()), tr("stopped"));
        const QByteArray sql = "PRAGMA quick_check(" + sqlName(table) + ")";
        Statement pages(database, sql.constData());
        if (pages.step() && pages.text(0) != u"ok")
            return false;
    }
    return true;
} catch (const Error& error) {
    if (error.kind() == Error::Kind::Damaged)
        return false;
    throw;
}

} // namespace daikou::store
