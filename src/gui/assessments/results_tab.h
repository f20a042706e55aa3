// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/records/record_tab.h"
#include "reports/contents/round_charts.h"
#include "store/assessments/round_figures.h"

class QComboBox;
class QLabel;
class QScrollArea;

namespace daikou::gui {

class ChartFrame;
class IndicatorPanel;

/// The results of a round in pictures: what each side says of every indicator, by theme, how groups differ, and how it
/// has moved from round to round. What is chosen is told beside it. Read beside the window.
class ResultsTab : public RecordTab {
    Q_OBJECT

public:
    explicit ResultsTab(Session& session, QWidget* parent = nullptr);

    void showRecord(const domain::RecordId& id) override;
    bool wantsRoom() const override { return true; }
    ChartFrame& gaps() const { return *m_gaps; }
    ChartFrame& themes() const { return *m_themes; }
    ChartFrame& groups() const { return *m_groups; }
    ChartFrame& trend() const { return *m_trend; }
    IndicatorPanel& panel() const { return *m_panel; }
    QComboBox& order() const { return *m_order; }
    QComboBox& weighting() const { return *m_weighting; }
    QString summary() const;

private:
    struct Shown {
        std::shared_ptr<const store::RoundFigures> figures;
        std::vector<store::RoundStanding> trend;
        QString trouble;
    };
    static Shown read(store::Register& source, const domain::RecordId& id, domain::Weighting weighting,
                      domain::Language language);
    void ask();
    void take(Shown shown);
    void showGaps();
    void showSummary();
    void showGroups();
    void showTrend();
    void keepInSight(ChartFrame* frame);

    Session& m_session;
    domain::RecordId m_round;
    Shown m_shown;
    std::vector<size_t> m_places; ///< of the rows of the gap chart
    QComboBox *m_order, *m_weighting;
    QLabel *m_summary, *m_unusable;
    QScrollArea* m_area;
    ChartFrame *m_gaps, *m_themes, *m_groups, *m_trend;
    IndicatorPanel* m_panel;
};

} // namespace daikou::gui
