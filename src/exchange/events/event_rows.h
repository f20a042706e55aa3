// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/events.h"
#include "domain/records/plans.h"
#include "exchange/events/event_import.h"
#include "exchange/events/sheet_finder.h"
#include "exchange/import/row_parser.h"
#include "exchange/import/sheet_rows.h"

namespace daikou::exchange {

/// Takes the rows of one sheet of an event's workbook into a change, and counts what became of them.
class EventRows {
public:
    EventRows(store::Register& target, store::Change& change, const EventImportRequest& request,
              const EventSheet& sheet, const FoundSheet& found, EventImportResult& result);

    void takeAll(SheetRows& reader, const domain::Progress& progress);

private:
    using Fault = std::optional<RowFault>;

    Fault take(const CsvRow& row);
    Fault placeUnderEvent(domain::Record& record, const CsvRow& row);
    Fault nameIssue(CsvRow& row) const;
    Fault nameParticipant(domain::Record& record, const CsvRow& row);
    Fault namePlan(const CsvRow& row);
    Fault placeUnderPlan(domain::Record& record, const CsvRow& row);
    Fault faultBesideEvent(const domain::Record& record, const CsvRow& row) const;
    Fault keep(ParsedRow& parsed, const CsvRow& row);
    void lookAt(const domain::Record& record);
    Fault change(const ParsedRow& parsed, const domain::RecordId& id, const CsvRow& row);
    void makeCompanion();
    void fillCompanion(const domain::Record& from);
    QHash<QString, domain::RecordId>& knownUnder(const domain::RecordId& owner);
    QStringList keysOf(const domain::Record& record) const;

    store::Register& m_register;
    store::Change& m_change;
    const EventImportRequest& m_request;
    const EventSheet& m_sheet;
    EventImportResult& m_result;
    domain::Event m_event;
    RowParser m_parser;
    std::optional<RowParser> m_companions;
    QList<qsizetype> m_picked;        ///< columns whose values may be from a list to pick from
    std::optional<qsizetype> m_issue; ///< the column that names an outcome
    std::vector<std::pair<QString, domain::RecordId>> m_outcomes; ///< of the event, by each of their folded texts
    domain::Findings m_warnings;                                  ///< of the row at hand, once it is in
    std::optional<domain::Record> m_new;                          ///< the companion to be made with the row at hand
    domain::RecordId m_owner;                                     ///< of the row at hand
    domain::ActionPlan m_plan; ///< that the row at hand or the last one above it names
    QHash<QString, domain::RecordId> m_plans;
    QHash<domain::RecordId, QHash<QString, domain::RecordId>> m_known; ///< by owner and key
    QHash<domain::RecordId, qint64> m_lines;                           ///< on which a record stood
};

} // namespace daikou::exchange
