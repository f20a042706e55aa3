// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/rejected_rows.h"
#include "domain/records/all.h"
#include "exchange/import/importer.h"

#include <map>

namespace daikou::cli {

using exchange::ImportResult;
using exchange::OnMatch;

namespace {

struct ImportArguments {
    std::string file, type, from, map, onMatch = "skip", match, encoding;
    bool dryRun = false, withCouncils = false;
};

exchange::ImportRequest requestFrom(const ImportArguments& given)
{
    static const std::map<std::string, OnMatch> ways{
        {"skip", OnMatch::Skip}, {"update", OnMatch::Update}, {"fill", OnMatch::Fill}};
    return {.type = &domain::requireRecordType(text(given.type)),
            .path = text(given.from),
            .columns = {},
            .mapFile = text(given.map),
            .onMatch = ways.at(given.onMatch),
            .match = commaList(given.match),
            .encoding = exchange::requireEncodingChoice(text(given.encoding)),
            .dryRun = given.dryRun,
            .withCouncils = given.withCouncils};
}

Json asJson(const ImportResult& result)
{
    Json ignored = Json::array();
    for (const auto& column : result.columns.columns)
        if (column.role == exchange::ListColumn::Role::Ignored)
            ignored.push_back({{"column", utf8(column.header)}, {"reason", utf8(column.note)}});
    return {{"added", result.added},
            {"updated", result.updated},
            {"skipped", result.skipped},
            {"rejected", rejectedJson(result.rejected)},
            {"councils", result.councils},
            {"ignored", ignored},
            {"encoding", utf8(exchange::encodingName(result.encoding))}};
}

void printColumns(Console& console, const ImportResult& result)
{
    for (const auto& column : result.columns.columns)
        if (column.role == exchange::ListColumn::Role::Ignored)
            console.print(tr("Column “%1” was left out: it %2.").arg(column.header, column.note));
}

void print(Console& console, const ImportResult& result, bool dryRun)
{
    if (dryRun)
        console.print(tr("This was a trial: nothing has been kept."));
    console.print(tr("Added %1, updated %2, there already %3, left out %4.")
                      .arg(result.added)
                      .arg(result.updated)
                      .arg(result.skipped)
                      .arg(result.rejected.size()));
    if (result.councils > 0)
        console.print(tr("Made %1 councils.").arg(result.councils));
    printColumns(console, result);
    printRejected(console, result.rejected);
}

int run(Console& console, const ImportArguments& given)
{
    const auto request = requestFrom(given);
    const auto target = openForWriting(given.file);
    const ImportResult result = exchange::runImport(*target, request);
    if (result.added + result.updated + result.skipped == 0 && result.rejected.empty())
        throw domain::Error(
            domain::Error::Kind::Input,
            tr("%1 has no rows below its head, so nothing came in; choose another list, or add rows to it")
                .arg(request.path));
    if (console.json())
        console.print(asJson(result));
    else
        print(console, result, given.dryRun);
    if (result.rejected.empty())
        return Done;
    return result.added + result.updated + result.skipped == 0 ? Invalid : Partly;
}

} // namespace

Run declareImport(CLI::App& app)
{
    const auto given = std::make_shared<ImportArguments>();
    addFile(app, given->file);
    app.add_option("--type", given->type, help(tr("the record type that the rows are")))->required();
    app.add_option("--from", given->from, help(tr("the list: CSV in any encoding, or an Excel workbook (.xlsx)")))
        ->required();
    app.add_option("--map", given->map, help(tr("a JSON file: header to field, or to null")));
    app.add_option("--on-match", given->onMatch, help(tr("a record that is there already: skip, update or fill")))
        ->check(CLI::IsMember({"skip", "update", "fill"}));
    app.add_option("--match", given->match,
                   help(tr("fields that tell a record, with commas between; none: all are new")));
    app.add_option("--encoding", given->encoding,
                   help(tr("utf-8, utf-16 or windows-1252; found by itself where not given")));
    app.add_flag("--dry-run", given->dryRun, help(tr("try it, keep nothing")));
    app.add_flag("--with-councils", given->withCouncils,
                 help(tr("of areas: make the councils of communes and sangkats too")));
    return [given](Console& console) { return run(console, *given); };
}

} // namespace daikou::cli
