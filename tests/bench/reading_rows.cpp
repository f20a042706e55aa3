// SPDX-License-Identifier: GPL-3.0-or-later
// What reading costs: lists and search.
#include "bench/bench.h"
#include "bench/measure.h"
#include "domain/records/all.h"
#include "store/database/database.h"
#include "store/query/list_orders.h"
#include "store/query/list_query.h"
#include "store/register.h"
#include "store/search/search.h"

namespace daikou::bench {

namespace {

using store::ListQuery;
using store::ListRequest;

constexpr int pageRows = 40;

const QStringList& listColumns()
{
    static const QStringList columns{QStringLiteral("title"),         QStringLiteral("areas"),
                                     QStringLiteral("party.council"), QStringLiteral("party.organisation"),
                                     QStringLiteral("start"),         QStringLiteral("end"),
                                     QStringLiteral("status"),        QStringLiteral("level"),
                                     QStringLiteral("stage"),         QStringLiteral("sectors")};
    return columns;
}

std::vector<store::Column> shownColumns()
{
    std::vector<store::Column> columns;
    for (const QString& path : listColumns())
        columns.push_back(store::resolveColumn(domain::Partnership::type(), path));
    return columns;
}

/// What a person does to a list: each is one query and its first page.
std::vector<ListRequest> listRequests()
{
    std::vector<ListRequest> requests;
    const auto add = [&](const QString& where, const QStringList& sort, const QString& words = {}) {
        requests.push_back({.type = &domain::Partnership::type(), .where = where, .words = words, .sort = sort});
    };
    add({}, {});
    for (const QString& column : listColumns()) {
        add({}, {column});
        add({}, {QString(u'-' + column)});
    }
    for (const char* where :
         {"status = active", "start >= 2010-01-01", "party.council.area.province = Battambang", "sectors ~ water",
          "party.organisation ~ women", "status = completed and start < 2015-01-01", "title ~ road", "level = commune"})
        add(QString::fromLatin1(where), {});
    add({}, {}, QStringLiteral("road"));
    add({}, {QStringLiteral("-start")}, QStringLiteral("wa"));
    return requests;
}

QString nameOf(const ListRequest& request)
{
    const QString name = request.where + u' ' + request.words + u" by " + request.sort.join(u',');
    return name.simplified();
}

} // namespace

void measureLists(Bench& bench)
{
    const auto source = store::Register::open(bench.national(), store::Environment::real());
    const auto columns = shownColumns();
    // As the window does once a list is shown, while nobody waits.
    const Timings prepared = timed("orders", 1, [&](int) {
        for (const QString& path : QStringList{QString()} + listColumns())
            source->orders().of(domain::Partnership::type(), path, domain::Language::English, source->today());
    });
    std::vector<double> first;
    Timings worst({0});
    QString slowest;
    for (const ListRequest& request : listRequests()) {
        const Timings one = timed("list", 20, [&](int) { ListQuery(*source, request).rows(0, pageRows, columns); });
        if (one.median() > worst.median()) {
            worst = one;
            slowest = nameOf(request);
        }
        for (const double share : {0.0, 0.25, 0.5, 0.75, 0.99})
            first.push_back(one.percentile(share));
        if (qEnvironmentVariableIsSet("DAIKOU_BENCH_DETAILS"))
            qInfo("  list %s: median %s, at most %s", qUtf8Printable(nameOf(request)),
                  qUtf8Printable(milliseconds(one.median())), qUtf8Printable(milliseconds(one.percentile(1))));
    }
    const Timings all(std::move(first));
    bench.add({.what = QStringLiteral("list sorted or filtered by any column, first page"),
               .measured = u"p99 " + milliseconds(all.p99()) + u", median " + milliseconds(all.median()),
               .beside = u"the slowest, " + slowest + u": median " + milliseconds(worst.median()) +
                         QStringLiteral("; the orders of %1 columns, worked out beforehand while nobody waits: ")
                             .arg(listColumns().size() + 1) +
                         seconds(prepared.worst()),
               .reach = QStringLiteral("p99 50 ms"),
               .verdict = verdict(all.p99() <= 0.05),
               .whyNot = QStringLiteral(
                   "a condition on a name looks through the 423,000 names of all kinds of records, and the first "
                   "one reads them from the file")});

    const ListQuery query(*source, {.type = &domain::Partnership::type()});
    const Timings frames = timed("page anywhere", 200, [&](int run) {
        query.rows((run * 7919LL) % std::max<qint64>(1, query.count() - pageRows), pageRows, columns);
    });
    bench.add({.what = QStringLiteral("any place of %L1 rows").arg(query.count()),
               .measured = u"p99 " + milliseconds(frames.p99()) + u", median " + milliseconds(frames.median()),
               .beside = QStringLiteral("%1 rows of %2 columns").arg(pageRows).arg(columns.size()),
               .reach = QStringLiteral("a 16 ms frame"),
               .verdict = verdict(frames.p99() <= 0.016),
               .whyNot = QStringLiteral(
                   "40 records are read with their parties, organisations and councils, some 1,200 look-ups")});
}

void measureSearch(Bench& bench)
{
    const auto source = store::Register::open(bench.national(), store::Environment::real());
    static const QStringList typed{QStringLiteral("ro"),         QStringLiteral("roa"),      QStringLiteral("road"),
                                   QStringLiteral("co"),         QStringLiteral("comm"),     QStringLiteral("commune"),
                                   QStringLiteral("wa"),         QStringLiteral("water"),    QStringLiteral("kampong"),
                                   QStringLiteral("kampong ch"), QStringLiteral("women of"), QStringLiteral("ព្រ"),
                                   QStringLiteral("ព្រែក"),       QStringLiteral("ឃុំ"),        QStringLiteral("កំពង់"),
                                   QStringLiteral("siem reab"),  QStringLiteral("sa"),       QStringLiteral("so"),
                                   QStringLiteral("th"),         QStringLiteral("ch")};
    std::vector<double> took;
    Timings worst({0});
    QString slowest;
    for (const QString& words : typed) {
        const Timings one =
            timed("search", 20, [&](int) { store::search(*source, {.words = words, .asTyped = true}); });
        if (one.median() > worst.median()) {
            worst = one;
            slowest = words;
        }
        for (const double share : {0.0, 0.25, 0.5, 0.75, 0.99})
            took.push_back(one.percentile(share));
        if (qEnvironmentVariableIsSet("DAIKOU_BENCH_DETAILS"))
            qInfo("  search %s: median %s", qUtf8Printable(words), qUtf8Printable(milliseconds(one.median())));
    }
    const Timings bare = timed("bare", 10, [&](int) {
        store::Statement row(source->database(),
                             "SELECT rowid FROM search WHERE search MATCH 'commune' ORDER BY bm25(search) LIMIT 20");
        while (row.step()) {
        }
    });
    const Timings all(std::move(took));
    bench.add({.what = QStringLiteral("search as one types, from two letters, best first"),
               .measured = u"p99 " + milliseconds(all.p99()) + u", median " + milliseconds(all.median()) +
                           u"; the slowest, “" + slowest + u"”: " + milliseconds(worst.median()),
               .beside = u"bare FTS5 with bm25, “commune”: " + milliseconds(bare.median()),
               .reach = QStringLiteral("p99 30 ms"),
               .verdict = verdict(all.p99() <= 0.03)});
}

} // namespace daikou::bench
