// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/events.h"
#include "domain/records/plans.h"
#include "exchange/events/event_import.h"
#include "exchange/events/sheet_finder.h"
#include "exchange/import/row_parser.h"
#include "exchange/import/sheet_rows.h"

namespace daikou::exchange {

/// The titles of a plan, folded: it is known by either.
QStringList eventPlanTitles(const domain::ActionPlan& plan);

/// Takes the rows of one sheet of an event's workbook into a change, and counts what became of them.
class EventRows {
public:
    EventRows(store::Register& target, store::Change& change, const EventImportRequest& request,
              const EventSheet& sheet, const FoundSheet& found, EventImportResult& result);

    void takeAll(SheetRows& reader, const domain::Progress& progress);

private:
    RowFaults take(const CsvRow& row);
    CsvRow withPicked(const CsvRow& row) const;
    void nameIssue(CsvRow& row, RowFaults& faults) const;
    void checkRow(const domain::Record& record, const domain::Record* person, const CsvRow& row,
                  RowFaults& faults) const;
    void place(domain::Record& record, const CsvRow& row, domain::Record* person, RowFaults& faults);
    void nameParticipant(domain::Record& record, domain::Record& person, const CsvRow& row, RowFaults& faults);
    void namePlan(const CsvRow& row, RowFaults& faults);
    void placeUnderPlan(domain::Record& record);
    domain::RecordId knownPlan() const;
    domain::Findings findingsBesideEvent(const domain::Record& record) const;
    void keep(ParsedRow& parsed, const CsvRow& row, RowFaults& faults);
    void lookAt(const domain::Record& record);
    void change(const ParsedRow& parsed, const domain::RecordId& id, const CsvRow& row, RowFaults& faults);
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
    QList<qsizetype> m_choices;       ///< columns whose values may be words in both languages
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
