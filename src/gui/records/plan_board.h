// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/plans.h"
#include "gui/records/record_tab.h"

#include <vector>

class QHBoxLayout;
class QLabel;
class QListWidget;
class QScrollArea;
class QListWidgetItem;

namespace daikou::gui {

/// The activities of an action plan on a board, a column for each status as it is today. Left and Right go from column
/// to column, Ctrl with them gives an activity the status of the next one, Enter opens it.
class PlanBoard : public RecordTab {
    Q_OBJECT

public:
    explicit PlanBoard(Session& session, QWidget* parent = nullptr);

    /// Reads the plan anew; the activity that was chosen stays so.
    void showRecord(const domain::RecordId& plan) override;
    QListWidget& column(domain::ActivityStatus status) const { return *m_columns[size_t(status) - 1].list; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Column {
        QWidget* whole;
        QLabel* heading;
        QListWidget* list;
    };

    void addColumn(domain::ActivityStatus status);
    void addActivity(const domain::Activity& activity);
    void showHeadings();
    void enterColumn(size_t from, int direction);
    void moveTo(size_t from, int direction);
    void choose(const domain::RecordId& activity);

    Session& m_session;
    QHBoxLayout* m_row = nullptr;
    QScrollArea* m_area; ///< a narrow window moves over the columns; none becomes too narrow to read
    domain::RecordId m_plan;
    std::vector<Column> m_columns; ///< of each status but Unset, in their order
};

} // namespace daikou::gui
