// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/check.h"
#include "store/change_log/change_log.h"
#include "store/records/index_sums.h"
#include "store/records/record_reader.h"
#include "store/records/record_tables.h"

#include "domain/records/all.h"
#include "domain/values/display.h"
#include "store/change_log/logged_value.h"
#include "store/schema/table_layout.h"
#include "store/tr.h"

#include <QCryptographicHash>
#include <QScopeGuard>

#include <future>

namespace daikou::store {

using domain::Record;
using domain::RecordId;
using domain::RecordType;

namespace {

using Findings = std::vector<CheckFinding>;

/// Whether rebuild() makes the rows of this table anew.
bool isMadeFromLog(const QString& table)
{
    return table == u"link" || table == u"name" || domain::findRecordType(table);
}

void checkFile(Database& database, Findings& findings)
{
    Statement pages(database, "PRAGMA integrity_check(20)");
    while (pages.step())
        if (pages.text(0) != u"ok")
            findings.push_back({pages.text(0), tr("file"), tr("open the newest backup instead")});
    Statement references(database, "PRAGMA foreign_key_check");
    while (references.step()) {
        const bool fromLog = isMadeFromLog(references.text(0));
        findings.push_back({tr("a reference to nothing"),
                            references.text(0) + u' ' + QString::number(references.integer(1)),
                            fromLog ? tr("rebuild the records from the change log (check --repair)")
                                    : tr("open the newest backup instead")});
    }
}

void checkLog(Register& source, Findings& findings)
{
    for (const qint64 number : source.log().brokenLinks())
        findings.push_back({tr("the change does not follow from the one before: it was altered or shortened"),
                            tr("change %1").arg(number), tr("open the newest backup instead")});
}

bool isSame(RecordTables& tables, qint64 key, const LoggedRecord& logged, const std::optional<Record>& kept, bool live)
{
    if (!logged.exists())
        return !kept && !live;
    if (!kept || !live)
        return false;
    const Record written = logged.asWritten(*kept->type, kept->id);
    return (*kept == written || domain::completed(*kept) == domain::completed(written)) &&
           tables.isSortedRight(key, *kept);
}

/// Each record against what the log makes of it. Adds up what the indexes have to hold.
IndexSums checkRecords(Register& source, const domain::Progress& progress, Findings& findings)
{
    IndexSums sums;
    Database& database = source.database();
    RecordReader reader(database);
    Statement rows(database, "SELECT key, id, type, state FROM record ORDER BY key");
    const qint64 total = database.number("SELECT count(*) FROM record");
    qint64 done = 0;
    const auto compare = [&](const LoggedRecord& logged) {
        constexpr qint64 batch = 1000;
        if (++done % batch == 0)
            progress.step(done, total, tr("the check was stopped"));
        const RecordType* type = domain::findRecordType(int(rows.integer(2)));
        if (!type)
            return;
        const qint64 key = rows.integer(0);
        const auto kept = reader.at(key, *type);
        if (kept)
            sums.add(key, *type, indexTexts(*kept));
        if (!isSame(source.tables(), key, logged, kept, RecordState(rows.integer(3)) == RecordState::Live))
            findings.push_back({tr("the record is not what the change log says"),
                                type->name() + u' ' + rows.id(1).toText(),
                                tr("rebuild the records from the change log (check --repair)")});
    };
    bool more = rows.step();
    source.log().forEachRecord([&](qint64 key, LoggedRecord&& logged) {
        for (; more && rows.integer(0) < key; more = rows.step())
            compare({}); // the log knows nothing of it
        if (more && rows.integer(0) == key) {
            compare(logged);
            more = rows.step();
        }
    });
    for (; more; more = rows.step())
        compare({});
    return sums;
}

/// Rows that belong to no live record of their table: what checkRecords cannot see from the records.
void checkStrayRows(Database& database, Findings& findings)
{
    const auto count = [&](const QString& table, const QByteArray& column, const QByteArray& live) {
        const QByteArray sql = "SELECT count(*) FROM " + sqlName(table) + " WHERE " + column +
                               " NOT IN (SELECT key FROM record WHERE state = 1" + live + ")";
        if (database.number(sql) > 0)
            findings.push_back({tr("there are rows that belong to no record"), table,
                                tr("rebuild the records from the change log (check --repair)")});
    };
    for (const RecordType* type : domain::recordTypes())
        count(type->name(), "key", " AND type = " + QByteArray::number(type->number()));
    count(QStringLiteral("link"), "source", {});
}

/// Compares the indexes with what they have to hold. Where SQLite cuts a rare letter otherwise than we do, they only
/// seem to differ; so they are then made anew, inside a transaction that is rolled back.
void checkIndexes(Register& source, const IndexSums& wanted, const IndexSums& found, Findings& findings)
{
    IndexSums anew = wanted;
    if (wanted.search != found.search && !source.isReadOnly()) {
        Transaction rolledBack(source.database());
        const auto forget = qScopeGuard([&] { source.tables().endChange(); });
        source.tables().rebuildIndexes();
        anew = indexSums(source.database());
    }
    if (anew.search != found.search)
        findings.push_back(
            {tr("the search index does not agree with the records"), tr("search"), tr("rebuild it (check --repair)")});
    if (anew.names != found.names)
        findings.push_back(
            {tr("the names do not agree with the records"), tr("names"), tr("rebuild them (check --repair)")});
}

void checkContents(Database& database, Findings& findings)
{
    Statement contents(database, "SELECT key, hash, bytes FROM content");
    while (contents.step()) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        qint64 bytes = 0;
        Cursor piece(database.prepared("SELECT data FROM content_piece WHERE content = ?1 ORDER BY position"));
        piece->bind(1, contents.integer(0));
        while (piece.step()) {
            const QByteArray data = piece->blob(0);
            bytes += data.size();
            hash.addData(data);
        }
        if (hash.result() != contents.blob(1) || bytes != contents.integer(2))
            findings.push_back({tr("an attached file is damaged"), QString::fromLatin1(contents.blob(1).toHex()),
                                tr("attach it again, or take it from a backup")});
    }
}

/// What is found in the file without a look at single records.
struct FileLook {
    Findings damage; ///< of pages and references
    Findings findings;
    IndexSums indexes;
};

FileLook lookThrough(Register& source)
{
    FileLook look;
    checkFile(source.database(), look.damage);
    if (!look.damage.empty())
        return look;
    checkLog(source, look.findings);
    checkContents(source.database(), look.findings);
    look.indexes = indexSums(source.database());
    return look;
}

QByteArray lineOf(const Record& record)
{
    QByteArray line = record.id.toText().toLatin1() + ' ' + record.type->name().toLatin1();
    for (size_t i = 0; i < record.values.size(); ++i)
        if (!domain::isEmpty(record.values[i]))
            line += ' ' + QByteArray::number(record.type->fields()[i].number) + '=' +
                    QByteArray::fromStdString(toLogged(record.values[i]).dump());
    return line;
}

} // namespace

std::vector<CheckFinding> check(Register& source, const domain::Progress& progress)
{
    // The file is looked through on a connection and a thread of its own, while this one goes through the records.
    const auto beside = source.openBeside();
    auto file = std::async(std::launch::async, lookThrough, std::ref(*beside));
    const auto stop = qScopeGuard([&] { beside->database().interrupt(); });
    Findings findings;
    IndexSums wanted;
    std::exception_ptr failed;
    try {
        wanted = checkRecords(source, progress, findings);
        checkStrayRows(source.database(), findings);
    } catch (const domain::Error& error) {
        if (error.kind() == domain::Error::Kind::Cancelled)
            throw;
        failed = std::current_exception();
    }
    const FileLook look = file.get();
    if (!look.damage.empty())
        return look.damage; // what else was found was read from pages that cannot be trusted
    if (failed)
        std::rethrow_exception(failed);
    checkIndexes(source, wanted, look.indexes, findings);
    findings.insert(findings.begin(), look.findings.begin(), look.findings.end());
    return findings;
}

void rebuild(Register& source, const domain::Progress& progress)
{
    if (source.isReadOnly())
        throw domain::Error(domain::Error::Kind::ReadOnly, source.whyReadOnly());
    Database& database = source.database();
    Transaction transaction(database);
    const auto forget = qScopeGuard([&] { source.tables().endChange(); });
    for (const RecordType* type : domain::recordTypes())
        database.execute("DELETE FROM " + sqlName(type->name()));
    database.execute("DELETE FROM link; DELETE FROM name; INSERT INTO search(search) VALUES('delete-all')");
    const qint64 total = database.number("SELECT count(*) FROM record");
    std::vector<qint64> keys;
    {
        Statement rows(database, "SELECT key FROM record ORDER BY key");
        while (rows.step())
            keys.push_back(rows.integer(0));
    }
    qint64 done = 0;
    for (const qint64 key : keys) {
        constexpr qint64 batch = 1000;
        if (++done % batch == 0)
            progress.step(done, total, tr("the repair was stopped; nothing was changed"));
        const RecordId id = source.tables().idOf(key);
        const auto known = source.tables().find(id);
        if (!known->type)
            continue;
        const RecordState state = materialise(source.tables(), source.log().fold(key), key, id, *known->type);
        database
            .prepared("UPDATE record SET state = ?2, created = (SELECT min(change) FROM entry WHERE record = ?1), "
                      "changed = (SELECT max(change) FROM entry WHERE record = ?1) WHERE key = ?1")
            .bind(1, key)
            .bind(2, int(state))
            .run();
    }
    source.tables().finishIndexes();
    transaction.commit();
    source.announce({.items = {}, .everything = true});
}

void dump(Register& source, const std::function<void(const QByteArray&)>& line)
{
    Statement rows(source.database(), "SELECT key, type FROM record WHERE state = 1 ORDER BY id");
    while (rows.step())
        if (const RecordType* type = domain::findRecordType(int(rows.integer(1))))
            if (const auto record = source.tables().load(rows.integer(0), *type))
                line(lineOf(*record));
}

QString digest(Register& source)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    dump(source, [&](const QByteArray& line) { hash.addData(QByteArray(line + '\n')); });
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace daikou::store
