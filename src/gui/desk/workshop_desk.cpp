// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desk/workshop_desk.h"

#include "domain/records/all.h"
#include "domain/values/current_language.h"
#include "domain/values/display.h"
#include "gui/desk/headcount_section.h"
#include "gui/desk/outcomes_section.h"
#include "gui/desk/participants_section.h"
#include "gui/desk/plan_section.h"
#include "gui/records/record_place.h"
#include "gui/shared/drafts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace daikou::gui {

WorkshopDesk::WorkshopDesk(Session& session, const ReferenceLookup& lookup, const domain::RecordId& event,
                           QWidget* parent)
    : QWidget(parent), m_session(session), m_lookup(lookup), m_event(event), m_back(new QPushButton),
      m_subtitle(new QLabel), m_daysBox(new QSpinBox), m_agenda(new QListWidget), m_stack(new QStackedWidget)
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
    column->addWidget(buildHead());
    column->addLayout(row, 1);
    connect(m_agenda, &QListWidget::currentRowChanged, this, [this](int index) {
        if (index >= 0)
            show(index);
    });
    connect(m_agenda, &QListWidget::itemActivated, this, [this] { current()->enter(); });
    connect(m_agenda, &QListWidget::itemClicked, this, [this] { current()->enter(); });
    makeParts();
    openSection(0);
}

QWidget* WorkshopDesk::buildHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(14, 8, 14, 8);
    m_back->setProperty("role", QStringLiteral("link"));
    m_back->setToolTip(tr("Back to the page of the event (Escape)"));
    m_subtitle->setProperty("role", QStringLiteral("muted"));
    m_subtitle->setTextFormat(Qt::PlainText);
    row->addWidget(m_back);
    row->addWidget(m_subtitle, 1);
    constexpr int most = 31;
    auto* days = new QLabel(tr("Days"));
    days->setProperty("role", QStringLiteral("label"));
    days->setBuddy(m_daysBox);
    m_daysBox->setRange(1, most);
    m_daysBox->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_daysBox->setAccessibleName(tr("How many days it lasts"));
    row->addWidget(days);
    row->addWidget(m_daysBox);
    connect(m_daysBox, &QSpinBox::editingFinished, this, &WorkshopDesk::setDays);
    connect(m_back, &QPushButton::clicked, this, &WorkshopDesk::leaveWanted);
    return head;
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
    showHead();
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

void WorkshopDesk::showHead()
{
    const auto language = domain::currentLanguage();
    auto& source = m_session.source();
    const auto record = source.require(m_event);
    const auto event = domain::fromRecord<domain::Event>(record);
    m_back->setText(QStringLiteral("‹ ") + source.titleOf(record, language).replace(u'&', QStringLiteral("&&")));
    QStringList parts{source.display(*record.type->find(u"kind"), record.value(u"kind"), language)};
    if (event.start.isValid())
        parts += domain::displayDate(event.start, language);
    if (const QString place = placeText(source, record, language); !place.isEmpty())
        parts += place;
    const QSignalBlocker quiet(m_daysBox);
    m_daysBox->setValue(std::max(1, event.days()));
    m_daysBox->setEnabled(event.start.isValid() && !source.isReadOnly());
    m_subtitle->setText(parts.join(QStringLiteral(" · ")));
}

/// The last day follows from how many there are.
void WorkshopDesk::setDays()
{
    auto event = m_session.source().require<domain::Event>(m_event);
    const int days = m_daysBox->value();
    if (days != std::max(1, event.days())) {
        event.end = event.start.addDays(days - 1);
        const QString title = m_session.source().titleOf(m_event, domain::currentLanguage());
        m_session.perform({domain::ChangeLabel::Code::Edit, {QStringLiteral("@event"), title}},
                          [&](store::Change& change) { change.save(event); });
    }
    if (m_daysBox->hasFocus())
        current()->enter();
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
        showHead();
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
