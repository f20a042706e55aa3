// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desk/desk_head.h"

#include "domain/records/all.h"
#include "domain/values/current_language.h"
#include "domain/values/display.h"
#include "domain/values/parse.h"
#include "gui/records/record_place.h"
#include "gui/shared/labels.h"
#include "gui/shared/style.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace daikou::gui {

namespace {

bool isFaulty(const QLineEdit& edit)
{
    return edit.property("severity").toString() == u"error";
}

/// The activities of the event's plans that cost riel at no known rate.
std::vector<domain::Activity> activitiesWithoutRate(store::Register& source, const domain::RecordId& event)
{
    constexpr int mostPlans = 200;
    std::vector<domain::Activity> found;
    for (const auto& id : source.referrers(event, mostPlans))
        if (source.typeOf(id) == &domain::ActionPlan::type())
            for (auto& activity : source.children<domain::Activity>(id))
                if (activity.cost && activity.cost->currency == domain::Currency::Riel && !activity.rate)
                    found.push_back(activity);
    return found;
}

} // namespace

DeskHead::DeskHead(Session& session, const domain::RecordId& event, QWidget* parent)
    : QWidget(parent), m_session(session), m_event(event), m_back(new QPushButton),
      m_print(new QPushButton(icon("document-print"), tr("Print…"))), m_subtitle(textLabel({}, "muted")),
      m_fault(textLabel({}, "error"))
{
    constexpr int daysWidth = 52, rateWidth = 76;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 14, 8);
    column->setSpacing(4);
    auto* row = new QHBoxLayout;
    m_back->setProperty("role", QStringLiteral("link"));
    m_back->setToolTip(tr("Back to the page of the event (Escape)"));
    m_subtitle->setWordWrap(false);
    m_fault->setAlignment(Qt::AlignRight);
    m_fault->hide();
    row->addWidget(m_back);
    row->addWidget(m_subtitle, 1);
    m_days = addNumber(*row, tr("Days"), tr("How many days it lasts"), daysWidth, &DeskHead::keepDays);
    m_rate = addNumber(*row, tr("Riel for 1 $"), tr("How many riel are one dollar"), rateWidth, &DeskHead::keepRate);
    m_print->setToolTip(tr("Paper and reports of this event (Ctrl+P)"));
    m_print->setFocusPolicy(Qt::NoFocus); // each stop of the keyboard costs a key; Ctrl+P is one
    row->addWidget(m_print);
    column->addLayout(row);
    column->addWidget(m_fault);
    connect(m_back, &QPushButton::clicked, this, &DeskHead::leaveWanted);
    connect(m_print, &QPushButton::clicked, this, &DeskHead::printWanted);
    refresh();
}

QLineEdit* DeskHead::addNumber(QHBoxLayout& row, const QString& label, const QString& name, int width,
                               void (DeskHead::*keep)())
{
    auto* edit = new QLineEdit;
    auto* text = textLabel(label, "label");
    text->setWordWrap(false);
    text->setBuddy(edit);
    edit->setAccessibleName(name);
    edit->setToolTip(name);
    edit->setFixedWidth(width);
    row.addWidget(text);
    row.addWidget(edit);
    connect(edit, &QLineEdit::editingFinished, this, keep);
    connect(edit, &QLineEdit::returnPressed, this, [this, edit, keep] {
        (this->*keep)();
        if (!isFaulty(*edit))
            Q_EMIT entered();
    });
    return edit;
}

void DeskHead::refresh()
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
    m_subtitle->setText(parts.join(QStringLiteral(" · ")));
    m_days->setEnabled(event.start.isValid() && !source.isReadOnly());
    m_rate->setEnabled(!source.isReadOnly());
    if (!isFaulty(*m_days))
        m_days->setText(QString::number(std::max(1, event.days())));
    if (!isFaulty(*m_rate))
        m_rate->setText(domain::fileValue(*record.type->find(u"rate"), record.value(u"rate")));
}

QString DeskHead::fault() const
{
    return m_fault->isHidden() ? QString() : m_fault->text();
}

void DeskHead::tell(QLineEdit& edit, const QString& fault)
{
    m_fault->setText(QStringLiteral("▲ ") + fault);
    m_fault->setVisible(!fault.isEmpty());
    edit.setProperty("severity", fault.isEmpty() ? QString() : QStringLiteral("error"));
    edit.setAccessibleDescription(fault);
    restyle(edit);
}

void DeskHead::save(const domain::Event& event)
{
    auto& source = m_session.source();
    const QString title = source.titleOf(m_event, domain::currentLanguage());
    m_session.perform({domain::ChangeLabel::Code::Edit, {QStringLiteral("@event"), title}}, [&](store::Change& change) {
        change.save(domain::toRecord(event));
        if (!event.rate)
            return;
        for (auto& activity : activitiesWithoutRate(source, m_event)) {
            activity.rate = event.rate;
            change.save(activity);
        }
    });
}

/// The last day follows from how many there are.
void DeskHead::keepDays()
{
    if (!m_session.source().isLive(m_event))
        return; // it was taken back
    constexpr int mostDays = 31;
    auto event = m_session.source().require<domain::Event>(m_event);
    bool isNumber = false;
    const int days = domain::plainDigits(m_days->text()).trimmed().toInt(&isNumber);
    const bool good = isNumber && days >= 1 && days <= mostDays;
    tell(*m_days, good ? QString()
                       : tr("“%1” is not how many days it lasts: type a number from 1 to %2.")
                             .arg(m_days->text().trimmed())
                             .arg(mostDays));
    if (!good || days == std::max(1, event.days()))
        return;
    event.end = event.start.addDays(days - 1);
    save(event);
}

/// Of what costs riel already, too.
void DeskHead::keepRate()
{
    if (!m_session.source().isLive(m_event))
        return;
    auto event = m_session.source().require<domain::Event>(m_event);
    const auto& field = *domain::Event::type().find(u"rate");
    const auto read = domain::parseValue(field, m_rate->text());
    domain::Record record = domain::toRecord(event);
    domain::Findings findings;
    if (const auto* finding = std::get_if<domain::Finding>(&read)) {
        findings = {*finding};
    } else {
        record[field] = std::get<domain::Value>(read);
        findings = domain::check(record);
        std::erase_if(findings, [&](const domain::Finding& each) {
            return each.field != field.name || each.severity != domain::Severity::Error;
        });
    }
    tell(*m_rate, findings.empty() ? QString() : findings.front().sentence(domain::currentLanguage()));
    const auto changed = domain::fromRecord<domain::Event>(record);
    if (findings.empty() && changed.rate != event.rate)
        save(changed);
}

} // namespace daikou::gui
