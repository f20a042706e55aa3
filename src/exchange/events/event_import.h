// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/progress.h"
#include "exchange/import/import_request.h"
#include "store/register.h"

namespace daikou::exchange {

struct EventImportRequest {
    QString path;
    domain::RecordId event; ///< null: the one that the workbook was made for
    OnMatch onMatch = OnMatch::Skip;
    bool dryRun = false; ///< the same, and then nothing is kept
};

/// What came of it. Of the counts of `rows` each row is one; a person or a plan made on the way is not among them.
struct EventImportResult {
    domain::RecordId event;
    ImportResult rows;
    qint64 people = 0, plans = 0;      ///< made
    std::vector<RejectedRow> warnings; ///< of rows that came in: what somebody had better look at
};

/// Brings the workbook of an event (event_template.h, filled in) into the register as one step of undo. Sheets are
/// found by their name, else by their headings. Rows that break a rule are left out, each wrong cell listed with its
/// sheet; a sheet that is missing is listed, the others come in: who typed the participants alone need not send the
/// rest. A plan answers the outcomes of this event alone. A person already known by name and organisation is used, else
/// made; so is a plan of this event by its title. Throws Error (NotFound, Io, Input, ReadOnly, Cancelled), and then
/// nothing has come in.
EventImportResult importEvent(store::Register& target, const EventImportRequest& request,
                              const domain::Progress& progress = {});

} // namespace daikou::exchange
