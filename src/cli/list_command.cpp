// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/text_table.h"
#include "domain/records/all.h"
#include "exchange/export/list_export.h"

namespace daikou::cli {

using domain::Error;
using exchange::ListFormat;

namespace {

struct ListArguments {
    std::string file, type, where, words, sort, columns, format, out;
    qint64 limit = -1;
    bool byteOrderMark = false;
};

void printTable(Console& console, store::Register& source, const store::ListRequest& request,
                const ListArguments& given)
{
    const store::ListQuery query(source, request);
    const QStringList own(request.type->columns().begin(), request.type->columns().end());
    std::vector<store::Column> columns;
    QStringList header{QStringLiteral("id")};
    const QStringList chosen = commaList(given.columns);
    for (const QString& path : chosen.isEmpty() ? own : chosen)
        if (path != u"id") {
            columns.push_back(store::resolveColumn(*request.type, path));
            header += columns.back().label(console.language());
        }
    const qint64 count = given.limit < 0 ? query.count() : std::min(given.limit, query.count());
    TextTable table(header);
    for (const store::ListRow& row : query.rows(0, count, columns))
        table.add(QStringList{row.id.toText()} + row.cells);
    table.print(console);
}

int run(Console& console, const ListArguments& given)
{
    const QString format =
        given.format.empty() ? (console.json() ? QStringLiteral("json") : QStringLiteral("table")) : text(given.format);
    const store::ListRequest request{.type = &domain::requireRecordType(text(given.type)),
                                     .where = text(given.where),
                                     .words = text(given.words),
                                     .sort = commaList(given.sort),
                                     .language = console.language()};
    const auto kind = exchange::listFormatFrom(format);
    if (!kind && !given.out.empty())
        throw Error(Error::Kind::Usage, tr("a table is for the terminal; give --format csv, json or xlsx with --out"));
    if (kind == ListFormat::Xlsx && given.out.empty())
        throw Error(Error::Kind::Usage, tr("a workbook needs a file; name it with --out"));
    const auto source = openForReading(given.file);
    if (!kind) {
        printTable(console, *source, request, given);
        return Done;
    }
    const exchange::ListExport options{.format = *kind,
                                       .columns = commaList(given.columns),
                                       .limit = given.limit,
                                       .byteOrderMark = given.byteOrderMark || !given.out.empty()};
    if (given.out.empty())
        exchange::writeList(console.out(), *source, request, options);
    else
        exchange::exportList(text(given.out), *source, request, options);
    return Done;
}

} // namespace

Run declareList(CLI::App& app)
{
    const auto given = std::make_shared<ListArguments>();
    addFile(app, given->file);
    app.add_option("TYPE", given->type, help(tr("the record type")))->required();
    app.add_option("--where", given->where, help(tr("which records: status=active and start>=2004-01-01")));
    app.add_option("--words", given->words, help(tr("words that their texts hold")));
    app.add_option("--sort", given->sort,
                   help(tr("fields to sort by, with commas between; - before one that descends")));
    app.add_option("--columns", given->columns, help(tr("fields to show, with commas between")));
    app.add_option("--limit", given->limit, help(tr("at most so many")));
    app.add_option("--format", given->format, help(tr("table, csv, json or xlsx")))
        ->check(CLI::IsMember({"table", "csv", "json", "xlsx"}));
    app.add_option("--out", given->out,
                   help(tr("a file instead of standard output; CSV then has the mark that Excel needs")));
    app.add_flag("--bom", given->byteOrderMark, help(tr("CSV for Excel on standard output too")));
    return [given](Console& console) { return run(console, *given); };
}

} // namespace daikou::cli
