// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/records/record_tab.h"

#include <vector>

class QLabel;

namespace daikou::gui {

class ChartView;
class PictureButton;

/// The activities of an action plan over the months, beside its board. Up and Down go from one to the next, a click or
/// Enter opens it.
class PlanTimelineView : public RecordTab {
    Q_OBJECT

public:
    explicit PlanTimelineView(Session& session, QWidget* parent = nullptr);

    /// Reads the plan anew.
    void showRecord(const domain::RecordId& plan) override;
    ChartView& view() const { return *m_view; }
    PictureButton& pictureButton() const { return *m_picture; }

private:
    Session& m_session;
    domain::RecordId m_plan;
    std::vector<domain::RecordId> m_ids; ///< of the rows
    QLabel* m_keys;
    ChartView* m_view;
    PictureButton* m_picture;
};

} // namespace daikou::gui
