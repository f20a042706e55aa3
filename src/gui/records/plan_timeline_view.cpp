// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/plan_timeline_view.h"

#include "domain/values/current_language.h"
#include "domain/values/display.h"
#include "gui/shared/chart_view.h"
#include "gui/shared/form_area.h"
#include "gui/shared/labels.h"
#include "gui/shared/picture_button.h"
#include "reports/contents/plan_lines.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace daikou::gui {

using reports::charts::PlanTimeline;

namespace {

/// A plan's timeline for a ChartView: each row is one spot.
class TimelinePicture : public ChartPicture {
public:
    explicit TimelinePicture(PlanTimeline timeline) : m_timeline(std::move(timeline)) { m_timeline.setWesternDigits(); }

    int rows() const override { return int(m_timeline.bars().size()); }
    std::vector<int> partsOf(int) const override { return {}; }
    QSizeF sizeFor(double width) const override { return in(width).naturalSize(); }
    void paint(QPainter& painter, const QRectF& area, const reports::charts::ChartColours& colours,
               const BarSpot& selected) const override
    {
        auto timeline = in(area.width());
        timeline.setColours(colours);
        timeline.setSelected(selected.bar);
        timeline.paint(painter, area);
    }
    BarSpot spotAt(QPointF point, const QRectF& area) const override
    {
        return {.bar = in(area.width()).rowAt(point, area)};
    }
    QRectF placeOf(const BarSpot& spot, const QRectF& area) const override
    {
        return in(area.width()).placeOf(spot.bar, area);
    }
    QString wordsOf(const BarSpot& spot) const override;
    const PlanTimeline& timeline() const { return m_timeline; }

private:
    PlanTimeline in(double width) const
    {
        auto timeline = m_timeline;
        timeline.setWidth(width);
        return timeline;
    }

    PlanTimeline m_timeline;
};

/// "Dig a well: Late, 1 March 2004 to 30 April 2004, progress noted 2 times".
QString TimelinePicture::wordsOf(const BarSpot& spot) const
{
    const auto language = domain::currentLanguage();
    const auto& bar = m_timeline.bars()[size_t(spot.bar)];
    QStringList facts{reports::charts::statusWords(bar.status).in(language)};
    const auto add = [&](const QString& pattern, QDate day) {
        if (day.isValid())
            facts += pattern.arg(domain::displayDate(day, language));
    };
    add(PlanTimelineView::tr("from %1"), bar.start);
    add(PlanTimelineView::tr("due %1"), bar.due);
    add(PlanTimelineView::tr("done on %1"), bar.finished);
    if (!bar.notes.empty())
        facts += PlanTimelineView::tr("progress notes: %1").arg(bar.notes.size());
    return QStringLiteral("%1: %2").arg(bar.label.in(language), facts.join(QStringLiteral(", ")));
}

} // namespace

PlanTimelineView::PlanTimelineView(Session& session, QWidget* parent)
    : RecordTab(parent), m_session(session), m_keys(textLabel({}, "muted")), m_view(new ChartView),
      m_picture(new PictureButton(session, [this] {
          const auto* shown = static_cast<const TimelinePicture*>(m_view->picture());
          if (!shown || shown->rows() == 0)
              return HandedPicture{};
          const PlanTimeline timeline = shown->timeline();
          return HandedPicture{m_view->accessibleName(), timeline.naturalSize(), [timeline](QPainter& painter) {
                                   timeline.paint(painter, {{0, 0}, timeline.naturalSize()});
                               }};
      }))
{
    auto* area = new FormArea;
    area->setWidget(m_view);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_keys, 1);
    foot->addWidget(m_picture);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 8);
    column->addWidget(area, 1);
    column->addLayout(foot);
    connect(m_view, &ChartView::selectionMoved, this, [area](const QRect& place) {
        area->ensureVisible(place.center().x(), place.center().y(), 0, place.height());
    });
    connect(m_view, &ChartView::chosen, this,
            [this](const BarSpot& spot) { Q_EMIT m_session.recordWanted(m_ids[size_t(spot.bar)]); });
}

void PlanTimelineView::showRecord(const domain::RecordId& plan)
{
    auto& source = m_session.source();
    const auto language = domain::currentLanguage();
    if (plan != m_plan)
        m_view->select({});
    m_plan = plan;
    auto activities = source.children<domain::Activity>(plan);
    auto bars = reports::timelineBars(source, activities);
    m_ids.clear();
    for (const auto& activity : activities)
        m_ids.push_back(activity.id);
    const bool khmer = language == domain::Language::Khmer;
    m_keys->setText(bars.empty() ? tr("This plan has no activities yet. The tab Activities adds them.")
                                 : tr("Enter opens an activity; Up and Down go to the next."));
    m_picture->setEnabled(!bars.empty());
    m_view->setPicture(
        std::make_unique<TimelinePicture>(PlanTimeline(
            std::move(bars), source.today(), khmer ? reports::LanguageMode::Khmer : reports::LanguageMode::English)),
        tr("Timeline of “%1”").arg(source.titleOf(plan, language)));
    m_view->setVisible(!m_ids.empty());
}

} // namespace daikou::gui
