// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desk/desk_lookup.h"

#include "domain/records/all.h"
#include "domain/values/current_language.h"
#include "store/search/fold.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace daikou::gui {

namespace {

/// Whether a word of the name begins with the text; Khmer has no spaces between words, so there anywhere.
bool fits(const QString& folded, const QString& text)
{
    const bool khmer = std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Khmer; });
    return text.isEmpty() || folded.startsWith(text) || folded.contains(u' ' + text) ||
           (khmer && folded.contains(text));
}

void append(std::vector<Suggestion>& all, const std::vector<Suggestion>& more)
{
    for (const auto& each : more)
        if (std::ranges::find(all, each.id, &Suggestion::id) == all.end())
            all.push_back(each);
}

} // namespace

DeskLookup::DeskLookup(Session& session, const ReferenceLookup& known, const domain::RecordId& event, Sides sides)
    : m_session(session), m_known(known), m_event(event), m_sides(sides)
{
    refresh();
}

void DeskLookup::refresh()
{
    m_near.clear();
    auto& source = m_session.source();
    if (!source.isLive(m_event))
        return;
    for (const auto& host : source.require<domain::Event>(m_event).hosts)
        note(host);
    for (const auto& participant : source.children<domain::Participation>(m_event)) {
        note(participant.council);
        note(participant.organisation);
    }
    constexpr int mostPlans = 50;
    for (const auto& id : source.referrers(m_event, mostPlans))
        if (source.typeOf(id) == &domain::ActionPlan::type())
            note(source.require<domain::ActionPlan>(id).council);
    int number = 0;
    for (const auto& outcome : source.children<domain::Outcome>(m_event)) {
        note(outcome.id);
        m_near.back().folded += QString::number(++number);
    }
}

void DeskLookup::note(const domain::RecordId& id)
{
    auto& source = m_session.source();
    if (id.isNull() || !source.isLive(id) || std::ranges::find(m_near, id, &Near::id) != m_near.end())
        return;
    Near near{.id = id, .type = source.typeOf(id), .folded = {}};
    for (const auto language : {domain::Language::English, domain::Language::Khmer})
        near.folded += store::foldedName(source.titleOf(id, language));
    m_near.push_back(near);
}

bool DeskLookup::takesCouncils(const domain::RecordType* type) const
{
    return m_sides == Sides::WithCouncils && type == &domain::Organisation::type();
}

std::vector<Suggestion> DeskLookup::nearby(const QString& text, const domain::RecordType* type) const
{
    std::vector<Suggestion> found;
    const QString folded = store::foldedName(text);
    for (const Near& each : m_near) {
        const bool asked = each.type == type || (takesCouncils(type) && each.type == &domain::Council::type());
        if (asked && std::ranges::any_of(each.folded, [&](const QString& name) { return fits(name, folded); }))
            found.push_back({each.id, m_known.titleOf(each.id), {}});
    }
    return found;
}

void DeskLookup::suggest(QObject* asker, const QString& text, const domain::RecordType* type,
                         const Suggested& answer) const
{
    const auto near = nearby(text, type);
    if (type == &domain::Outcome::type())
        return answer(near);
    const QPointer<QObject> asking(asker);
    const auto rest = [text, type, answer, near](const std::vector<Suggestion>& found) {
        std::vector<Suggestion> all = near;
        append(all, found);
        if (type == &domain::Person::type() && !text.trimmed().isEmpty())
            all.push_back({{}, QCoreApplication::translate("DeskLookup", "New person: %1").arg(text.trimmed()), {}});
        answer(all);
    };
    if (!takesCouncils(type))
        return m_known.suggest(asker, text, type, rest);
    const auto* known = &m_known;
    m_known.suggest(asker, text, &domain::Council::type(),
                    [asking, known, text, type, rest](const std::vector<Suggestion>& councils) {
                        if (asking)
                            known->suggest(asking, text, type, [rest, councils](const std::vector<Suggestion>& found) {
                                std::vector<Suggestion> both = councils;
                                append(both, found);
                                rest(both);
                            });
                    });
}

std::variant<domain::RecordId, domain::Finding> DeskLookup::resolve(const QString& text,
                                                                    const domain::RecordType* type) const
{
    if (type == &domain::Outcome::type())
        if (const auto found = nearby(text, type); found.size() == 1)
            return found.front().id;
    if (takesCouncils(type))
        if (const auto council = m_known.resolve(text, &domain::Council::type());
            std::holds_alternative<domain::RecordId>(council))
            return council;
    return m_known.resolve(text, type);
}

/// Not somebody: a new person is kept with their row.
std::vector<const domain::RecordType*> DeskLookup::makeable(const domain::RecordType* type) const
{
    if (type == &domain::Person::type())
        return {};
    auto types = m_known.makeable(type);
    if (takesCouncils(type))
        std::ranges::copy(m_known.makeable(&domain::Council::type()), std::back_inserter(types));
    return types;
}

} // namespace daikou::gui
