// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shared/session.h"
#include "store/assessments/round_figures.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace daikou::gui {

/// What stands behind one indicator of a round: what each group says, why, what it suggests, how it has moved, and the
/// activities that answer it, with the button that makes one.
class IndicatorPanel : public QWidget {
    Q_OBJECT

public:
    explicit IndicatorPanel(Session& session, QWidget* parent = nullptr);

    /// `indicator`: its place in the questionnaire.
    void show(std::shared_ptr<const store::RoundFigures> figures, size_t indicator);
    void clear();
    std::optional<size_t> indicator() const { return m_indicator; }
    QPushButton& activityButton() const { return *m_activity; }
    /// All that it says, a line each.
    QString words() const;

private:
    void addLine(const QString& text, const char* role = "plain");
    void addGroups(const store::RoundFigures& figures, size_t indicator);
    void addVoices(const store::RoundFigures& figures, const QString& indicator);
    void addActivities(const store::RoundFigures& figures, const QString& indicator);
    void makeActivity();

    Session& m_session;
    std::shared_ptr<const store::RoundFigures> m_figures;
    std::optional<size_t> m_indicator;
    QWidget* m_body;
    QVBoxLayout* m_lines;
    QPushButton* m_activity;
};

} // namespace daikou::gui
