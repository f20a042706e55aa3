// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/record_chain.h"

#include "domain/records/all.h"
#include "domain/values/current_language.h"
#include "store/query/list_query.h"

namespace daikou::gui {

using domain::ActionPlan;
using domain::Activity;
using domain::Event;
using domain::Outcome;
using domain::Partnership;
using domain::Practice;
using domain::RecordId;
using domain::RecordType;

namespace {

/// Puts links one behind the other.
class ChainBuilder {
public:
    explicit ChainBuilder(store::Register& source) : m_register(source) {}

    void self(const RecordType& type, const RecordId& id)
    {
        ChainLink& link = one(type, id, {});
        link.isSelf = true;
    }
    ChainLink& one(const RecordType& type, const RecordId& id, const RecordId& addedAt)
    {
        ChainLink link{.type = &type, .addedAt = addedAt};
        if (m_register.isLive(id)) {
            link.record = id;
            link.count = 1;
            link.title = m_register.titleOf(id, domain::currentLanguage());
        }
        return m_links.emplace_back(std::move(link));
    }
    /// All of a type that fit; the one itself where there is only one.
    ChainLink& many(const RecordType& type, const QString& where, const RecordId& addedAt)
    {
        const qint64 count = store::countWhere(m_register, type, where);
        if (count == 1)
            return one(type, store::ListQuery(m_register, {.type = &type, .where = where}).idAt(0), addedAt);
        ChainLink link{.type = &type, .behind = {&type, where}, .count = count, .addedAt = addedAt};
        return m_links.emplace_back(std::move(link));
    }
    void here(const RecordType& type, const QString& field, const RecordId& self)
    {
        many(type, field + u'=' + self.toText(), self).isHere = true;
    }
    /// The practices that a partnership led to; where there are none, one of it can be begun.
    void practicesOf(const RecordId& partnership)
    {
        if (partnership.isNull()) {
            one(Practice::type(), {}, {});
            return;
        }
        ChainLink& link = many(Practice::type(), QStringLiteral("partnership=") + partnership.toText(), {});
        domain::Record preset(Practice::type());
        preset[*Practice::type().find(u"partnership")] = partnership;
        link.preset = std::move(preset);
    }
    std::vector<ChainLink> take() { return std::move(m_links); }

private:
    store::Register& m_register;
    std::vector<ChainLink> m_links;
};

void addActivityChain(ChainBuilder& chain, store::Register& source, const Activity& activity)
{
    const auto plan = source.require<ActionPlan>(activity.plan);
    RecordId partnership = plan.partnership;
    if (partnership.isNull() && source.isLive(activity.agreement))
        partnership = source.require<domain::Agreement>(activity.agreement).partnership;
    chain.one(Event::type(), plan.event, plan.id);
    chain.one(Outcome::type(), activity.issue, activity.id).isHere = activity.issue.isNull();
    chain.one(ActionPlan::type(), plan.id, {});
    chain.self(Activity::type(), activity.id);
    chain.here(domain::Attachment::type(), QStringLiteral("record"), activity.id);
    chain.here(domain::ProgressNote::type(), QStringLiteral("activity"), activity.id);
    chain.one(Partnership::type(), partnership, plan.id);
    chain.practicesOf(partnership);
}

void addPlanChain(ChainBuilder& chain, const ActionPlan& plan)
{
    chain.one(Event::type(), plan.event, plan.id).isHere = plan.event.isNull();
    chain.self(ActionPlan::type(), plan.id);
    chain.here(Activity::type(), QStringLiteral("plan"), plan.id);
    chain.one(Partnership::type(), plan.partnership, plan.id).isHere = plan.partnership.isNull();
    chain.practicesOf(plan.partnership);
}

void addEventChain(ChainBuilder& chain, const RecordId& event)
{
    const QString id = event.toText();
    chain.self(Event::type(), event);
    chain.here(Outcome::type(), QStringLiteral("event"), event);
    chain.many(ActionPlan::type(), QStringLiteral("event=") + id, {});
    chain.many(Activity::type(), QStringLiteral("plan.event=") + id, {});
    chain.many(Partnership::type(), QStringLiteral("event=") + id, {});
    chain.many(Practice::type(), QStringLiteral("partnership.event=") + id, {});
}

/// What was raised or agreed at an event, and what was to be done about it.
void addOutcomeChain(ChainBuilder& chain, const Outcome& outcome)
{
    const QString id = outcome.id.toText();
    chain.one(Event::type(), outcome.event, outcome.id).isHere = outcome.event.isNull();
    chain.self(Outcome::type(), outcome.id);
    chain.many(ActionPlan::type(), QStringLiteral("activity.issue=") + id, {});
    chain.many(Activity::type(), QStringLiteral("issue=") + id, {});
}

/// The way from a partnership back to its activities.
void addWayBack(ChainBuilder& chain, store::Register& source, const RecordId& partnership, bool isHere)
{
    const auto known = source.find(partnership);
    const RecordId event = known ? domain::fromRecord<Partnership>(*known).event : RecordId();
    chain.one(Event::type(), event, partnership).isHere = isHere && event.isNull();
    const QString id = partnership.toText();
    chain.many(ActionPlan::type(), QStringLiteral("partnership=") + id, {});
    chain.many(Activity::type(), QStringLiteral("plan.partnership=") + id, {});
}

} // namespace

bool hasChain(const RecordType& type)
{
    const RecordType* const types[] = {&Event::type(),       &ActionPlan::type(), &Activity::type(),
                                       &Partnership::type(), &Practice::type(),   &Outcome::type()};
    return std::ranges::find(types, &type) != std::end(types);
}

std::vector<ChainLink> loadChain(store::Register& source, const RecordId& id)
{
    ChainBuilder chain(source);
    const RecordType* type = source.isLive(id) ? source.typeOf(id) : nullptr;
    if (type == &Activity::type()) {
        addActivityChain(chain, source, source.require<Activity>(id));
    } else if (type == &ActionPlan::type()) {
        addPlanChain(chain, source.require<ActionPlan>(id));
    } else if (type == &Event::type()) {
        addEventChain(chain, id);
    } else if (type == &Outcome::type()) {
        addOutcomeChain(chain, source.require<Outcome>(id));
    } else if (type == &Partnership::type()) {
        addWayBack(chain, source, id, true);
        chain.self(Partnership::type(), id);
        chain.practicesOf(id);
    } else if (type == &Practice::type()) {
        const auto practice = source.require<Practice>(id);
        if (!practice.partnership.isNull())
            addWayBack(chain, source, practice.partnership, false);
        chain.one(Partnership::type(), practice.partnership, id).isHere = practice.partnership.isNull();
        chain.self(Practice::type(), id);
    }
    return chain.take();
}

} // namespace daikou::gui
