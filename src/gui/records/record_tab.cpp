// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/record_tab.h"

#include "domain/records/all.h"
#include "gui/assessments/results_tab.h"
#include "gui/assessments/scoring_tab.h"
#include "gui/records/plan_board.h"
#include "gui/records/plan_timeline_view.h"

#include <QCoreApplication>

namespace daikou::gui {

namespace {

template <class Tab>
RecordTab* made(Session& session, const ReferenceLookup&)
{
    return new Tab(session);
}

constexpr RecordTabSpec tabs[] = {
    {&domain::ActionPlan::type, QT_TRANSLATE_NOOP("daikou::gui::RecordPage", "Board"), made<PlanBoard>},
    {&domain::ActionPlan::type, QT_TRANSLATE_NOOP("daikou::gui::RecordPage", "Timeline"), made<PlanTimelineView>},
    {&domain::Assessment::type, QT_TRANSLATE_NOOP("daikou::gui::RecordPage", "Scoring"), made<ScoringTab>},
    {&domain::Assessment::type, QT_TRANSLATE_NOOP("daikou::gui::RecordPage", "Results"), made<ResultsTab>},
};

} // namespace

QString RecordTabSpec::shownTitle() const
{
    return QCoreApplication::translate("daikou::gui::RecordPage", title);
}

std::vector<const RecordTabSpec*> recordTabsOf(const domain::RecordType& type)
{
    std::vector<const RecordTabSpec*> found;
    for (const auto& tab : tabs)
        if (&tab.type() == &type)
            found.push_back(&tab);
    return found;
}

} // namespace daikou::gui
