// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desk/outcomes_section.h"

#include "domain/records/events.h"
#include "gui/desk/desk_lookup.h"
#include "gui/desk/desk_records.h"
#include "gui/records/child_records_model.h"

namespace daikou::gui {

namespace {

EntrySection::Parts outcomeParts(Session& session, const ReferenceLookup& known, const domain::RecordId& event,
                                 ChildRecordsModel* model)
{
    const FormCell line[] = {{.field = QStringLiteral("kind"), .share = 2},
                             {.field = inPresentLanguage("text"), .share = 7}};
    auto lookup = std::make_shared<DeskLookup>(session, known, event, DeskLookup::Sides::OrganisationsAlone);
    auto* form = new RecordForm(domain::Outcome::type(), *lookup, line);
    return {event, lookup, form, std::make_shared<OneCellRecords>(session.source()), model};
}

ChildRecordsModel* makeModel(Session& session)
{
    return new ChildRecordsModel(session, domain::Outcome::type(), {QStringLiteral("kind"), QStringLiteral("text")},
                                 nullptr);
}

} // namespace

OutcomesSection::OutcomesSection(Session& session, const ReferenceLookup& known, const domain::RecordId& event)
    : OutcomesSection(session, known, event, makeModel(session))
{}

OutcomesSection::OutcomesSection(Session& session, const ReferenceLookup& known, const domain::RecordId& event,
                                 ChildRecordsModel* model)
    : EntrySection(session, outcomeParts(session, known, event, model)), m_event(event), m_model(model)
{
    setTitle(tr("Outcomes"), tr("What was raised, agreed, decided, recommended or promised, one a row."));
    refresh();
    begin();
}

void OutcomesSection::refresh()
{
    m_model->load(m_event);
    showRows(tr("Nothing yet. Choose what kind it is, then type what was said."));
}

/// Of several outcomes most are of one kind.
domain::Record OutcomesSection::nextRow(const domain::Record* last, bool) const
{
    domain::Outcome outcome;
    outcome.event = m_event;
    outcome.kind = last ? domain::fromRecord<domain::Outcome>(*last).kind : domain::OutcomeKind::Issue;
    return domain::toRecord(outcome);
}

domain::RecordId OutcomesSection::idAt(int row) const
{
    return m_model->idAt(row);
}

} // namespace daikou::gui
