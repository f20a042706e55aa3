// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desk/workshop_desk.h"

#include "domain/records/all.h"
#include "domain/values/current_language.h"
#include "gui/desk/desk_head.h"
#include "gui/desk/headcount_section.h"
#include "gui/desk/outcomes_section.h"
#include "gui/desk/participants_section.h"
#include "gui/desk/plan_section.h"
#include "gui/shared/drafts.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace daikou::gui {

WorkshopDesk::WorkshopDesk(Session& session, const ReferenceLookup& lookup, const domain::RecordId& event,
                           QWidget* parent)
    : QWidget(parent), m_session(session), m_lookup(lookup), m_event(event), m_head(new DeskHead(session, event)),
      m_agenda(new QListWidget), m_stack(new QStackedWidget)
{
    constexpr int agendaWidth = 210;
    m_agenda->setObjectName(QStringLiteral("agenda"));
    m_agenda->setAccessibleName(tr("What to record"));
    m_agenda->setFixedWidth(agendaWidth);
    m_agenda->setWordWrap(true);
    m_agenda->setTextElideMode(Qt::ElideRight);
    m_agenda->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_agenda);
    row->addWidget(m_stack, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(row, 1);
    connect(m_head, &DeskHead::leaveWanted, this, &WorkshopDesk::leaveWanted);
    connect(m_head, &DeskHead::printWanted, this, &WorkshopDesk::printWanted);
    connect(m_head, &DeskHead::entered, this, [this] { current()->enter(); });
    connect(m_agenda, &QListWidget::currentRowChanged, this, [this](int index) {
        if (index >= 0)
            show(index);
    });
    connect(m_agenda, &QListWidget::itemActivated, this, [this] { current()->enter(); });
    connect(m_agenda, &QListWidget::itemClicked, this, [this] { current()->enter(); });
    for (const auto& [keys, step] :
         {std::pair(Qt::CTRL | Qt::Key_Tab, 1), {Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab, -1}}) {
        auto* shortcut = new QShortcut(QKeySequence(keys), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = step] { nextSection(by); });
    }
    makeParts();
    openSection(0);
}

std::vector<domain::RecordId> WorkshopDesk::plans() const
{
    constexpr int most = 200;
    std::vector<domain::RecordId> found;
    for (const auto& id : m_session.source().referrers(m_event, most))
        if (m_session.source().typeOf(id) == &domain::ActionPlan::type())
            found.push_back(id);
    return found;
}

void WorkshopDesk::makeParts()
{
    for (const Part& part : std::exchange(m_parts, {}))
        if (part.section) {
            m_stack->removeWidget(part.section);
            part.section->deleteLater();
        }
    m_days = m_session.source().require<domain::Event>(m_event).days();
    m_plans = plans();
    for (const auto* type : {&domain::Participation::type(), &domain::Headcount::type(), &domain::Outcome::type()})
        m_parts.push_back({.type = type, .owner = m_event});
    for (const auto& plan : m_plans)
        m_parts.push_back({.type = &domain::Activity::type(), .owner = plan});
    m_parts.push_back({.type = &domain::ActionPlan::type(), .owner = {}});
    m_shown = std::min(m_shown, int(m_parts.size()) - 1);
    m_head->refresh();
}

DeskSection* WorkshopDesk::makeSection(const Part& part)
{
    if (part.type == &domain::Participation::type())
        return new ParticipantsSection(m_session, m_lookup, m_event);
    if (part.type == &domain::Headcount::type())
        return new HeadcountSection(m_session, m_event);
    if (part.type == &domain::Outcome::type())
        return new OutcomesSection(m_session, m_lookup, m_event);
    if (part.type == &domain::Activity::type())
        return new PlanSection(m_session, m_lookup, part.owner);
    auto* another = new NewPlanSection(m_session, m_lookup, m_event);
    connect(another, &NewPlanSection::made, this, &WorkshopDesk::openPlan, Qt::QueuedConnection);
    return another;
}

DeskSection* WorkshopDesk::sectionOf(Part& part)
{
    if (!part.section)
        m_stack->addWidget(part.section = makeSection(part));
    else if (part.stale)
        part.section->refresh();
    part.stale = false;
    return part.section;
}

QString WorkshopDesk::titleOf(const Part& part) const
{
    const auto language = domain::currentLanguage();
    if (part.owner.isNull())
        return tr("New plan");
    return part.type == &domain::Activity::type() ? m_session.source().titleOf(part.owner, language)
                                                  : part.type->many().in(language);
}

/// How much of it stands.
QString WorkshopDesk::standingOf(const Part& part) const
{
    const auto count = part.owner.isNull() ? 0 : m_session.source().children(part.owner, *part.type).size();
    return count == 0 ? tr("nothing yet") : QString::number(count);
}

void WorkshopDesk::showAgenda()
{
    constexpr int height = 54, ofPlan = 78; // whose titles are long
    const QSignalBlocker quiet(m_agenda);
    m_agenda->clear();
    for (const Part& part : m_parts) {
        const QString title = titleOf(part);
        auto* item = new QListWidgetItem(part.owner.isNull() ? QString(QStringLiteral("+ ") + title)
                                                             : QString(title + u'\n' + standingOf(part)));
        item->setToolTip(title);
        item->setSizeHint(QSize(0, part.type == &domain::Activity::type() ? ofPlan : height));
        m_agenda->addItem(item);
    }
    m_agenda->setCurrentRow(m_shown);
}

bool WorkshopDesk::refresh()
{
    auto& source = m_session.source();
    if (!source.isLive(m_event))
        return false;
    if (source.require<domain::Event>(m_event).days() != m_days || plans() != m_plans) {
        makeParts();
    } else {
        for (Part& part : m_parts)
            part.stale = true;
        m_head->refresh();
    }
    show(m_shown);
    showAgenda();
    return true;
}

void WorkshopDesk::show(int index)
{
    m_shown = std::clamp(index, 0, int(m_parts.size()) - 1);
    m_stack->setCurrentWidget(sectionOf(m_parts[size_t(m_shown)]));
}

void WorkshopDesk::openSection(int index)
{
    show(index);
    showAgenda();
    current()->enter();
}

domain::RecordId WorkshopDesk::owner() const
{
    const auto& id = m_parts[size_t(m_shown)].owner;
    return id.isNull() ? m_event : id;
}

void WorkshopDesk::nextSection(int step)
{
    openSection(section() + step);
}

void WorkshopDesk::openPlan(const domain::RecordId& plan)
{
    const auto found = std::ranges::find(m_plans, plan);
    constexpr int before = 3; // participants, head count, outcomes
    if (found != m_plans.end())
        openSection(before + int(found - m_plans.begin()));
}

bool WorkshopDesk::restore(const Draft& draft)
{
    for (size_t i = 0; i < m_parts.size(); ++i)
        if (sectionOf(m_parts[i])->restore(draft)) {
            show(int(i));
            showAgenda();
            return current()->restore(draft); // with the focus, now that it is shown
        }
    return false;
}

domain::RecordId eventOf(store::Register& source, domain::RecordId id)
{
    constexpr int steps = 3; // an activity, its plan, the event
    for (int step = 0; step < steps && source.isLive(id); ++step) {
        const auto* type = source.typeOf(id);
        if (!type || type == &domain::Event::type())
            return type ? id : domain::RecordId();
        const auto record = source.require(id);
        const auto* above = type == &domain::ActionPlan::type() ? type->find(u"event") : type->ownerField();
        const auto* next = above ? std::get_if<domain::RecordId>(&record[*above]) : nullptr;
        id = next ? *next : domain::RecordId();
    }
    return {};
}

} // namespace daikou::gui
