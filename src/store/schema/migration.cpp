// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema/migration.h"

#include "domain/error.h"
#include "store/tr.h"

#include <QDir>
#include <QFile>

#include <map>

// A resource of a static library must be asked for by name, outside any namespace.
static void loadMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace daikou::store {

using domain::Error;

namespace {

QStringList migrationFiles()
{
    static const QStringList files = [] {
        loadMigrations();
        return QDir(QStringLiteral(":/migrations")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    }();
    return files;
}

QByteArray migrationSql(const QString& name)
{
    QFile file(QStringLiteral(":/migrations/") + name);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::Internal, QStringLiteral("migration %1 is missing").arg(name));
    return file.readAll();
}

void applyUpTo(Database& database, int version)
{
    const QStringList files = migrationFiles();
    for (int next = int(database.number("PRAGMA user_version")); next < version; ++next) {
        database.execute(migrationSql(files[next]));
        database.execute("PRAGMA user_version=" + QByteArray::number(next + 1));
    }
}

std::map<QByteArray, QByteArray> schemaOf(Database& database)
{
    std::map<QByteArray, QByteArray> schema;
    // Only ANALYZE's own tables may stand beside ours.
    Statement row(database, "SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema "
                            "WHERE NOT (type = 'table' AND name IN ('sqlite_stat1', 'sqlite_stat4'))");
    while (row.step())
        schema[row.text(0).toUtf8()] = row.text(1).toUtf8();
    return schema;
}

const std::map<QByteArray, QByteArray>& expectedSchema(int version)
{
    static thread_local std::map<int, std::map<QByteArray, QByteArray>> known;
    auto& schema = known[version];
    if (schema.empty()) {
        Database memory(QStringLiteral(":memory:"), Database::Mode::Memory);
        applyUpTo(memory, version);
        schema = schemaOf(memory);
    }
    return schema;
}

} // namespace

int schemaVersion()
{
    return int(migrationFiles().size());
}

void migrate(Database& database)
{
    if (database.number("PRAGMA user_version") == schemaVersion())
        return;
    Transaction transaction(database);
    applyUpTo(database, schemaVersion());
    database.execute("PRAGMA application_id=" + QByteArray::number(applicationId));
    transaction.commit();
}

void verifySchema(Database& database)
{
    const QString path = database.path();
    if (database.number("PRAGMA application_id") != applicationId)
        throw Error(Error::Kind::NotOurs,
                    tr("%1 is not a Daikou register; choose a file that ends in .daikou").arg(path));
    const auto version = int(database.number("PRAGMA user_version"));
    if (version > schemaVersion())
        throw Error(Error::Kind::NewerFile,
                    tr("%1 was written by a later Daikou (schema %2, this one reads up to %3); install that version")
                        .arg(path, QString::number(version), QString::number(schemaVersion())));
    if (version < 1 || schemaOf(database) != expectedSchema(version))
        throw Error(
            Error::Kind::Damaged,
            tr("%1 was changed by another program and is not safe to use; open the newest backup instead").arg(path));
}

} // namespace daikou::store
