// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/assessments/indicator_panel.h"

#include "domain/records/all.h"
#include "domain/rules/plan_rules.h"
#include "domain/values/current_language.h"
#include "gui/shared/form_area.h"
#include "gui/shared/labels.h"
#include "reports/charts/text_lines.h"
#include "reports/contents/round_charts.h"
#include "store/change.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace daikou::gui {

using domain::Activity;
using domain::RecordId;

namespace {

constexpr int linkWidth = 240; ///< of a text on a button, which has one line

} // namespace

IndicatorPanel::IndicatorPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_body(new QWidget), m_lines(new QVBoxLayout(m_body)),
      m_activity(new QPushButton(tr("Make an activity of this")))
{
    m_lines->setContentsMargins(12, 10, 12, 10);
    m_lines->setSpacing(5);
    auto* area = new FormArea;
    area->setWidget(m_body);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area, 1);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(12, 4, 12, 8);
    foot->addWidget(m_activity);
    column->addLayout(foot);
    connect(m_activity, &QPushButton::clicked, this, &IndicatorPanel::makeActivity);
    clear();
}

void IndicatorPanel::addLine(const QString& text, const char* role)
{
    m_lines->addWidget(textLabel(reports::charts::breakable(text), role));
}

QString IndicatorPanel::words() const
{
    QStringList lines;
    for (int at = 0; at < m_lines->count(); ++at) {
        auto* widget = m_lines->itemAt(at)->widget();
        if (auto* label = qobject_cast<QLabel*>(widget))
            lines += label->text().remove(QChar(0x200b));
        else if (auto* link = qobject_cast<QPushButton*>(widget))
            lines += link->text();
    }
    return lines.join(u'\n');
}

void IndicatorPanel::clear()
{
    while (auto* item = m_lines->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_indicator.reset();
    m_activity->setEnabled(false);
    addLine(tr("Choose an indicator: here stands what each group said of it, and what is done about it."), "muted");
    m_lines->addStretch(1);
}

void IndicatorPanel::show(std::shared_ptr<const store::RoundFigures> figures, size_t indicator)
{
    clear();
    delete m_lines->itemAt(0)->widget();
    while (auto* item = m_lines->takeAt(0))
        delete item;
    m_figures = std::move(figures);
    m_indicator = indicator;
    const auto language = domain::currentLanguage();
    const auto& asked = *domain::indicatorsOf(*m_figures->instrument)[indicator];
    addLine(asked.text.in(language), "heading");
    if (const auto& gap = m_figures->results.indicators[indicator].gap)
        addLine(reports::signedText(gap->difference) + QStringLiteral(" · ") +
                domain::gapWords(gap->sign).in(language));
    for (const auto& side : m_figures->changes)
        if (const auto& change = side.indicators[indicator]) {
            const auto place = domain::findSide(*m_figures->instrument, side.side);
            const QString name = place ? m_figures->instrument->sides[*place].name.in(language) : side.side;
            QString moved = reports::signedText(change->difference);
            if (change->lower && change->upper)
                moved += tr(" (95 %: %1 to %2)")
                             .arg(reports::signedText(*change->lower), reports::signedText(*change->upper));
            addLine(tr("%1 since “%2”: %3. %4")
                        .arg(name, m_figures->beforeTitle, moved, domain::changeWords(change->sign).in(language)));
        }
    if (const auto agreed = m_figures->answers.agreed[indicator])
        addLine(tr("Agreed at the interface meeting: %1").arg(*agreed));
    addGroups(*m_figures, indicator);
    addVoices(*m_figures, asked.id);
    addActivities(*m_figures, asked.id);
    m_lines->addStretch(1);
    m_activity->setEnabled(!m_session.source().isReadOnly() &&
                           store::scoreToAnswer(m_session.source(), *m_figures, indicator).has_value());
}

void IndicatorPanel::addGroups(const store::RoundFigures& figures, size_t indicator)
{
    addLine(tr("What each group says"), "label");
    const int levels = figures.instrument->scale.levels();
    for (const auto& group : figures.results.groups) {
        const auto& figure = group.figures.indicators[indicator];
        QString said = figure.mean ? tr("%1 (%2 answers)").arg(*figure.mean, 0, 'f', 1).arg(figure.n) : tr("no answer");
        if (figure.notAnswered > 0)
            said += tr(", not answered: %1").arg(figure.notAnswered);
        QStringList votes;
        for (int level = 0; level < levels; ++level)
            if (figure.votes[size_t(level)] > 0)
                votes += QStringLiteral("%1 × %2")
                             .arg(figure.votes[size_t(level)])
                             .arg(figures.instrument->scale.from + level);
        const QString name = figures.groupNames.value(group.key, group.key);
        addLine(QStringLiteral("%1: %2").arg(name, said) +
                (figure.n > 1 ? QString(QStringLiteral("\n    ") + votes.join(QStringLiteral(", "))) : QString()));
    }
}

void IndicatorPanel::addVoices(const store::RoundFigures& figures, const QString& indicator)
{
    const auto language = domain::currentLanguage();
    for (const auto& score : store::scoresOn(m_session.source(), figures.round, indicator)) {
        const QString who = m_session.source().titleOf(score.card, language);
        if (const QString why = score.reason.in(language); !why.isEmpty())
            addLine(tr("%1, why: “%2”").arg(who, why));
        if (const QString what = score.suggestion.in(language); !what.isEmpty())
            addLine(tr("%1 suggests: “%2”").arg(who, what));
    }
}

/// The activities that answer this indicator in any round about the same council or partnership.
void IndicatorPanel::addActivities(const store::RoundFigures& figures, const QString& indicator)
{
    auto& source = m_session.source();
    const auto language = domain::currentLanguage();
    bool first = true;
    for (const auto& round : store::roundsAbout(source, figures.assessment)) {
        for (const auto& score : store::scoresOn(source, round.id, indicator))
            for (const auto& id : source.referrers(score.id)) {
                if (source.typeOf(id) != &Activity::type())
                    continue;
                if (std::exchange(first, false))
                    addLine(tr("What is done about it"), "label");
                const auto activity = source.require<Activity>(id);
                const auto status = domain::statusOn(activity, source.today());
                const QString word = status == domain::ActivityStatus::Unset
                                         ? QString()
                                         : domain::activityStatusChoices[size_t(status) - 1].label.in(language);
                const QString what = activity.what.in(language);
                const QString all = word.isEmpty() ? what : tr("%1: %2").arg(word, what);
                auto* link = new QPushButton;
                link->setText(link->fontMetrics().elidedText(all, Qt::ElideRight, linkWidth));
                link->setAccessibleName(all);
                link->setProperty("role", QStringLiteral("link"));
                link->setToolTip(all + u'\n' +
                                 tr("It answers what was said in “%1”.").arg(source.titleOf(round.id, language)));
                connect(link, &QPushButton::clicked, this, [this, id] { Q_EMIT m_session.recordWanted(id); });
                m_lines->addWidget(link);
            }
    }
}

/// Opens the form of a new activity that remembers the score. It needs a plan: the newest open one of the council or
/// the partnership, else one is begun.
void IndicatorPanel::makeActivity()
{
    if (!m_indicator)
        return;
    auto& source = m_session.source();
    const auto& round = m_figures->assessment;
    const auto score = store::scoreToAnswer(source, *m_figures, *m_indicator);
    if (!score)
        return;
    const auto about = round.council.isNull() ? round.partnership : round.council;
    std::optional<domain::ActionPlan> plan;
    for (const auto& id : source.referrers(about)) {
        if (source.typeOf(id) != &domain::ActionPlan::type())
            continue;
        auto known = source.require<domain::ActionPlan>(id);
        const bool open = known.status != domain::PlanStatus::Completed && known.status != domain::PlanStatus::Dropped;
        if (open && (!plan || plan->start < known.start))
            plan = std::move(known);
    }
    if (!plan) {
        plan.emplace();
        plan->council = round.council;
        plan->partnership = round.partnership;
        plan->event = round.meeting;
        plan->start = source.today();
        const QString title = tr("After the assessment: %1").arg(m_figures->title);
        (domain::currentLanguage() == domain::Language::Khmer ? plan->title.km : plan->title.en) = title;
        if (!m_session.perform({domain::ChangeLabel::Code::Add, {u'@' + domain::ActionPlan::type().name(), title}},
                               [&](store::Change& change) { plan->id = change.save(*plan); }))
            return;
        Q_EMIT m_session.resultTold([title] { return tr("The plan “%1” was begun for it.").arg(title); }, true);
    }
    Activity activity;
    activity.plan = plan->id;
    activity.council = round.council;
    activity.score = *score;
    activity.status = domain::ActivityStatus::NotStarted;
    activity.indicator = domain::indicatorsOf(*m_figures->instrument)[*m_indicator]->text;
    Q_EMIT m_session.newWanted(domain::toRecord(activity));
}

} // namespace daikou::gui
