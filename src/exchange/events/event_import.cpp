// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/events/event_import.h"

#include "domain/records/events.h"
#include "domain/values/current_language.h"
#include "exchange/events/event_rows.h"
#include "exchange/tr.h"

#include <QFileInfo>

namespace daikou::exchange {

using domain::ChangeLabel;
using domain::Error;
using domain::RecordId;

namespace {

/// Thrown out of the change of a trial, so that all of it is taken back.
struct TrialEnd {};

/// The event that a workbook says it was made for; none where it does not say.
std::optional<RecordId> eventOf(const Workbook& workbook)
{
    const Sheet* about = workbook.find(QLatin1String(aboutSheet));
    if (!about || about->rows.empty() || about->rows.front().cells.front().text != QLatin1String(aboutMark))
        return {};
    for (const SheetRow& row : about->rows)
        if (row.number == eventIdRow)
            return RecordId::fromText(row.cells.front().text.trimmed());
    return {};
}

RecordId requireEvent(store::Register& target, const Workbook& workbook, const EventImportRequest& request)
{
    if (!request.event.isNull())
        return target.require<domain::Event>(request.event).id;
    const QString file = QFileInfo(request.path).fileName();
    const auto id = eventOf(workbook);
    if (!id)
        throw Error(
            Error::Kind::Input,
            tr("%1: the workbook does not say of which event it is; fill in one that was made for the event, or "
               "name the event")
                .arg(file));
    if (!target.isLive(*id) || target.typeOf(*id) != &domain::Event::type())
        throw Error(Error::Kind::NotFound,
                    tr("%1: the event of this workbook is not in this register; open the register that it was made "
                       "from, or name the event")
                        .arg(file));
    return *id;
}

/// The sheets of an event in this workbook, in the order in which they are read. Those that are not there are listed.
std::vector<std::pair<const EventSheet*, FoundSheet>> findSheets(const Workbook& workbook, const QString& path,
                                                                 EventImportResult& result)
{
    std::vector<std::pair<const EventSheet*, FoundSheet>> found;
    QStringList names;
    for (const EventSheet& sheet : eventSheets()) {
        names += sheet.name.in(domain::Language::English);
        if (auto one = findEventSheet(workbook, sheet))
            found.emplace_back(&sheet, std::move(*one));
        else
            result.rows.rejected.push_back(
                {.sheet = names.back(),
                 .reason =
                     tr("No sheet has this name, and none has its headings: what belongs there has not come in, the "
                        "other sheets have. Add it to the workbook and import again; what is there already "
                        "stays as it is.")});
    }
    if (found.empty())
        throw Error(Error::Kind::Input, tr("%1: no sheet is one of an event (%2); fill in a workbook that was made for "
                                           "the event")
                                            .arg(QFileInfo(path).fileName(), names.join(QStringLiteral(", "))));
    return found;
}

} // namespace

EventImportResult importEvent(store::Register& target, const EventImportRequest& request,
                              const domain::Progress& progress)
{
    const Workbook workbook = readWorkbook(request.path);
    EventImportResult result{.event = requireEvent(target, workbook, request), .rows = {}};
    const auto sheets = findSheets(workbook, request.path, result);
    const QString title = target.titleOf(result.event, domain::currentLanguage());
    try {
        target.perform({ChangeLabel::Code::ImportEvent, {title}}, [&](store::Change& change) {
            for (const auto& [sheet, found] : sheets) {
                EventRows rows(target, change, request, *sheet, found, result);
                SheetRows reader(*found.sheet, found.headerRow);
                rows.takeAll(reader, progress);
            }
            if (request.dryRun)
                throw TrialEnd();
        });
    } catch (const TrialEnd&) {
    }
    return result;
}

} // namespace daikou::exchange
