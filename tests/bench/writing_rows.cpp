// SPDX-License-Identifier: GPL-3.0-or-later
// What writing costs: an import, one edit, the change log.
#include "bench/bench.h"
#include "bench/inner.h"
#include "bench/measure.h"
#include "domain/records/all.h"
#include "store/database/database.h"
#include "store/register.h"

#include <QCoreApplication>
#include <QFile>

#include <sqlite3.h>

namespace daikou::bench {

namespace {

constexpr int editRuns = 300;

QString importScript(Bench& bench, const QString& list)
{
    QByteArray columns, texts;
    for (const domain::Field& field : domain::Partnership::type().fields()) {
        if (field.isReference())
            continue;
        columns += (columns.isEmpty() ? "\"" : ", \"") + field.name.toUtf8() + "\" TEXT";
        if (field.options.weight > 0 && field.kind != domain::Kind::Choice)
            texts += (texts.isEmpty() ? "\"" : ", \"") + field.name.toUtf8() + "\"";
    }
    QByteArray sql =
        "PRAGMA synchronous=EXTRA; PRAGMA journal_mode=TRUNCATE;\nBEGIN;\nCREATE TABLE p(" + columns + ");\n";
    int number = 0;
    for (const char* column : {"title_en", "title_km", "status", "start", "end", "level"})
        sql += "CREATE INDEX i" + QByteArray::number(++number) + " ON p(\"" + column + "\");\n";
    sql += ".import --csv --skip 1 " + list.toUtf8() + " p\n";
    sql += "CREATE VIRTUAL TABLE f USING fts5(" + texts + ", content='');\n";
    sql += "INSERT INTO f(rowid, " + texts + ") SELECT rowid, " + texts + " FROM p;\nCOMMIT;\n";
    const QString path = bench.file(QStringLiteral("import.sql"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(sql);
    return path;
}

domain::Record anyPartnership(store::Register& source, int number)
{
    store::Statement row(source.database(),
                         "SELECT r.id FROM partnership t JOIN record r ON r.key = t.key LIMIT 1 OFFSET ?1");
    row.bind(1, number);
    row.step();
    return source.require(row.id(0));
}

Timings bareEdits(store::Register& target, const std::vector<domain::RecordId>& ids)
{
    return timed("one row, durable", editRuns, [&](int run) {
        store::Transaction transaction(target.database());
        target.database()
            .prepared("UPDATE partnership SET notes = ?1 WHERE key = (SELECT key FROM record WHERE id = ?2)")
            .bind(1, QString(QStringLiteral("bare ") + QString::number(run)))
            .bind(2, ids[size_t(run)])
            .run();
        transaction.commit();
    });
}

Timings edits(store::Register& target, const std::vector<domain::RecordId>& ids, const char* name,
              const std::function<void(domain::Partnership&, int)>& change)
{
    domain::Partnership partnership;
    return timed(
        name, editRuns,
        [&](int) {
            target.perform({domain::ChangeLabel::Code::Edit, {}}, [&](store::Change& door) { door.save(partnership); });
        },
        [&](int run) {
            partnership = target.require<domain::Partnership>(ids[size_t(run)]);
            change(partnership, run);
        });
}

double fileBytes(const QString& path, const QByteArray& what)
{
    store::Database database(path, store::Database::Mode::ReadOnly);
    return double(database.number("SELECT coalesce(sum(pgsize), 0) FROM dbstat WHERE " + what));
}

} // namespace

void measureImport(Bench& bench)
{
    const QString list = bench.partnershipList();
    const QString plain = bench.file(QStringLiteral("plain.sqlite"));
    const QString target = bench.file(QStringLiteral("import.daikou"));
    double limit = 1e9, ours = 1e9;
    for (int run = 0; run < 2; ++run) { // the better of two, so that one disturbance does not decide
        QFile::remove(plain);
        QFile::remove(target);
        limit =
            std::min(limit, secondsOf(runCommand(QStringLiteral("sqlite3"), {plain}, {}, importScript(bench, list))));
        runCommand(bench.program("daikouctl"), {QStringLiteral("new"), target});
        ours = std::min(ours, secondsOf(runCommand(bench.program("daikouctl"),
                                                   {QStringLiteral("import"), target, QStringLiteral("--type"),
                                                    QStringLiteral("partnership"), QStringLiteral("--from"), list,
                                                    QStringLiteral("--match"), QStringLiteral("none")})));
    }
    bench.add(
        {.what = QStringLiteral("import of %L1 partnerships with rules, log, search index").arg(bench.partnerships()),
         .measured = seconds(ours) + u" = " + times(ours / limit),
         .beside = u"sqlite3 .import, 6 indexes, FTS5: " + seconds(limit),
         .reach = QStringLiteral("2.5 × the first"),
         .verdict = verdict(ours <= 2.5 * limit),
         .whyNot =
             QStringLiteral("half is SQLite with the rows, the log, the names and, a third, the search index; the rest "
                            "the reading of the list, the rules and ICU's sort keys. Words and hash are worked "
                            "out on other threads already")});
}

void measureEdit(Bench& bench)
{
    const QString path = bench.file(QStringLiteral("edit.daikou"));
    QFile::remove(path);
    QFile::copy(bench.national(), path);
    const auto target = store::Register::open(path, store::Environment::real());
    std::vector<domain::RecordId> ids;
    for (int i = 0; i < editRuns; ++i)
        ids.push_back(anyPartnership(*target, (i * 331) % 90'000).id);
    const Timings field = edits(*target, ids, "edit of a field", [](domain::Partnership& p, int run) {
        p.start = QDate(2004, 1, 1).addDays(run);
        p.end = {};
    });
    const Timings text = edits(*target, ids, "edit of a title", [](domain::Partnership& p, int run) {
        p.title.en = QStringLiteral("Road upkeep %1").arg(run);
    });
    const Timings bare = bareEdits(*target, ids);
    const auto row = [&](const char* what, const Timings& edit, const char* whyNot) {
        bench.add({.what = QString::fromUtf8(what),
                   .measured = milliseconds(edit.median()) + u" = " + times(edit.median() / bare.median()) + u", p99 " +
                               milliseconds(edit.p99()),
                   .beside = u"bare durable transaction: " + milliseconds(bare.median()) + u", p99 " +
                             milliseconds(bare.p99()),
                   .reach = QStringLiteral("1.5 × the bare one"),
                   .verdict = verdict(edit.median() <= 1.5 * bare.median()),
                   .whyNot = QString::fromUtf8(whyNot)});
    };
    row("one edit (a date), safe from a power cut", field,
        "eight pages are written where the bare one writes one: the row and its list index, the change, its entry and "
        "their indexes");
    row("one edit (a title, with the search index), safe from a power cut", text,
        "the search index writes the tokens of the old and of the new text");
}

void measureChangeLog(Bench& bench)
{
    const QString self = QCoreApplication::applicationFilePath();
    const auto count = [&](const char* mode) {
        return instructions(self, {QString(QStringLiteral("--inner=") + QString::fromLatin1(mode))});
    };
    const double nothing = count("nothing"), rows = count("rows") - nothing, log = count("log") - nothing;
    bench.add({.what = QStringLiteral("change log: instructions of writing %1 partnerships").arg(innerRecords),
               .measured = nothing > 0 ? QString::number(log / 1e6, 'f', 0) + u" M = " + times(log / rows) : QString(),
               .beside = u"the rows, names and search index alone: " + QString::number(rows / 1e6, 'f', 0) + u" M",
               .reach = QStringLiteral("2 × the rows alone"),
               .verdict = nothing > 0 ? verdict(log <= 2 * rows) : Verdict::NotMeasured});
    const QString path = bench.national();
    const QByteArray ofLog = "name IN ('entry', 'entry_record', 'change') OR name LIKE 'sqlite_autoindex_change%'";
    const QByteArray ofSearch = "name LIKE 'search%' OR name = 'name'";
    const double logged = fileBytes(path, ofLog), search = fileBytes(path, ofSearch), all = fileBytes(path, "1");
    const double plain = all - logged - search;
    bench.add({.what = QStringLiteral("change log: bytes of the national register"),
               .measured = megabytes(logged + plain) + u" = " + times((logged + plain) / plain),
               .beside = u"rows and their indexes alone: " + megabytes(plain) + u"; names and search index: " +
                         megabytes(search),
               .reach = QStringLiteral("2 × the rows alone"),
               .verdict = verdict(logged <= plain)});
}

} // namespace daikou::bench
