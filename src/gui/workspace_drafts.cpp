// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed and not kept comes back to where it was typed.
#include "gui/workspace.h"

#include "domain/records/all.h"
#include "domain/values/current_language.h"
#include "gui/areas.h"
#include "gui/assessments/scoring_tab.h"
#include "gui/desk/desk_start.h"
#include "gui/desk/workshop_desk.h"
#include "gui/places/places_page.h"
#include "gui/records/progress_line.h"
#include "gui/records/record_list_page.h"
#include "gui/records/record_page.h"
#include "gui/shared/drafts.h"
#include "gui/shared/rescue.h"

namespace daikou::gui {

namespace {

domain::Record newRecordOf(const domain::RecordType& type, const std::optional<domain::RecordId>& owner)
{
    domain::Record record(type);
    if (type.ownerField() && owner)
        record[*type.ownerField()] = *owner;
    return record;
}

} // namespace

void Workspace::restoreDraft(const Draft& draft)
{
    const auto* type = domain::findRecordType(draft.type);
    if (!type || restoreAtDesk(draft) || restoreProgress(draft) || restoreScores(draft))
        return;
    const auto id = domain::RecordId::fromText(draft.record);
    if (draft.place == ProgressLine::place())
        return rescue(draft, *type);
    if (id)
        openRecord(*id);
    else
        startNew(newRecordOf(*type, domain::RecordId::fromText(draft.owner)));
    if (auto* page = record(); page && &page->type() == type && page->id() == id.value_or(domain::RecordId()))
        page->restore(draft);
    else
        rescue(draft, *type);
}

void Workspace::startNew(const domain::Record& preset)
{
    const auto& type = *preset.type;
    const Area* area = areaOf(type);
    if (area && area == areaOf(domain::Area::type())) {
        showPage(&places(), QString::fromLatin1(area->id));
        return places().startNew();
    }
    auto& page = listOf(area && areaType(*area) ? *areaType(*area) : type);
    showPage(&page, area ? QString::fromLatin1(area->id) : type.name());
    page.startNew(preset);
}

/// True where the draft was typed at a desk that is still there.
bool Workspace::restoreAtDesk(const Draft& draft)
{
    if (draft.place != u"desk")
        return false;
    const auto known = domain::RecordId::fromText(draft.record.isEmpty() ? draft.owner : draft.record);
    const auto event = eventOf(m_session.source(), known.value_or(domain::RecordId()));
    const bool begins = event.isNull() && draft.type == domain::Event::type().name() && draft.record.isEmpty();
    if (!begins && event.isNull())
        return false;
    openDesk(event);
    if (begins)
        m_deskStart->restore(draft);
    return begins || m_desk->restore(draft);
}

/// True where the draft is of the progress line, and its activity is still there.
bool Workspace::restoreProgress(const Draft& draft)
{
    const auto activity = domain::RecordId::fromText(draft.owner);
    if (draft.place != ProgressLine::place() || !activity || !m_session.source().isLive(*activity))
        return false;
    openRecord(*activity);
    m_progress->begin(*activity);
    return true;
}

/// True where the draft is of answers that were being typed, and their group is still there.
bool Workspace::restoreScores(const Draft& draft)
{
    const auto card = domain::RecordId::fromText(draft.record);
    if (draft.place != ScoringTab::place() || !card || !m_session.source().isLive(*card))
        return false;
    openRecord(m_session.source().require<domain::GroupCard>(*card).assessment);
    auto* page = record();
    auto* tab = page ? page->openExtra<ScoringTab>() : nullptr;
    return tab && tab->restore(draft);
}

/// A draft of a record that is no longer there is given to its author as a file.
void Workspace::rescue(const Draft& draft, const domain::RecordType& type)
{
    QList<Rescue::Line> lines;
    for (auto text = draft.texts.begin(); text != draft.texts.end(); ++text) {
        const auto* field = type.find(text.key());
        lines.append({field ? field->labelIn(domain::currentLanguage()) : text.key(), text.value()});
    }
    const QString path = m_session.rescue().keep(draft.key(), type.one().in(domain::currentLanguage()), lines);
    if (path.isEmpty())
        return;
    m_session.drafts().forget(draft.key());
    Q_EMIT m_session.resultTold(
        [path] {
            return tr("The record that this was typed into is no longer there. What was typed is in “%1”.").arg(path);
        },
        false);
}

} // namespace daikou::gui
