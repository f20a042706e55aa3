// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/rejected_rows.h"
#include "domain/records/events.h"
#include "exchange/events/event_import.h"
#include "exchange/events/event_template.h"

#include <map>

namespace daikou::cli {

using exchange::EventImportResult;
using exchange::OnMatch;

namespace {

struct EventArguments {
    std::string file, event, workbook, out, onMatch = "skip";
    bool dryRun = false;
};

int runTemplate(Console& console, const EventArguments& given)
{
    const auto source = openForReading(given.file);
    const auto event = requireNamed(*source, given.event, domain::Event::type());
    exchange::writeEventTemplate(*source, event, console.language(), text(given.out));
    if (console.json())
        console.print(Json{{"event", utf8(event.toText())}, {"files", {utf8(text(given.out))}}});
    else
        console.print(text(given.out));
    return Done;
}

void print(Console& console, const EventImportResult& result, bool dryRun)
{
    if (dryRun)
        console.print(tr("This was a trial: nothing has been kept."));
    console.print(tr("Added %1, updated %2, there already %3, left out %4.")
                      .arg(result.rows.added)
                      .arg(result.rows.updated)
                      .arg(result.rows.skipped)
                      .arg(result.rows.leftOut()));
    if (result.people + result.plans > 0)
        console.print(tr("Made on the way: people %1, plans %2.").arg(result.people).arg(result.plans));
    printRejected(console, result.rows.rejected);
    if (!result.warnings.empty())
        console.print(tr("Of the rows that came in, look at these:"));
    printRejected(console, result.warnings);
}

int runImport(Console& console, const EventArguments& given)
{
    static const std::map<std::string, OnMatch> ways{
        {"skip", OnMatch::Skip}, {"update", OnMatch::Update}, {"fill", OnMatch::Fill}};
    const auto target = openForWriting(given.file);
    const EventImportResult result = exchange::importEvent(
        *target,
        {.path = text(given.workbook),
         .event = given.event.empty() ? domain::RecordId() : requireNamed(*target, given.event, domain::Event::type()),
         .onMatch = ways.at(given.onMatch),
         .dryRun = given.dryRun});
    const auto& rows = result.rows;
    if (console.json())
        console.print(Json{{"added", rows.added},
                           {"updated", rows.updated},
                           {"skipped", rows.skipped},
                           {"rejected", rejectedJson(rows.rejected)},
                           {"warnings", rejectedJson(result.warnings)},
                           {"event", utf8(result.event.toText())},
                           {"people", result.people},
                           {"plans", result.plans}});
    else
        print(console, result, given.dryRun);
    if (rows.rejected.empty())
        return Done;
    return rows.added + rows.updated + rows.skipped == 0 ? Invalid : Partly;
}

} // namespace

Run declareEventTemplate(CLI::App& app)
{
    const auto given = std::make_shared<EventArguments>();
    addFile(app, given->file);
    app.add_option("EVENT", given->event, help(tr("the event: its id, the code on its paper, or its title")))
        ->required();
    app.add_option("--out", given->out, help(tr("the workbook to write (.xlsx)")))->required();
    return [given](Console& console) { return runTemplate(console, *given); };
}

Run declareEventImport(CLI::App& app)
{
    const auto given = std::make_shared<EventArguments>();
    addFile(app, given->file);
    app.add_option("WORKBOOK", given->workbook, help(tr("the workbook that was filled in (.xlsx)")))->required();
    app.add_option("--event", given->event, help(tr("the event, where the workbook does not say it")));
    app.add_option("--on-match", given->onMatch, help(tr("a record that is there already: skip, update or fill")))
        ->check(CLI::IsMember({"skip", "update", "fill"}));
    app.add_flag("--dry-run", given->dryRun, help(tr("try it, keep nothing")));
    return [given](Console& console) { return runImport(console, *given); };
}

} // namespace daikou::cli
