// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/assessments/answer_sheet.h"
#include "gui/records/record_tab.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace daikou::gui {

class AnswerGrid;
class AnswerModel;
class NewGroup;
struct Draft;

/// Where a round is typed: at the left its groups, at the right the answers of the chosen one, with reason and
/// suggestion of the question that the keyboard is on. Each card, each row of votes is one step that can be undone.
class ScoringTab : public RecordTab {
    Q_OBJECT

public:
    explicit ScoringTab(Session& session, QWidget* parent = nullptr);

    void showRecord(const domain::RecordId& id) override;
    bool wantsRoom() const override { return true; }
    bool commit() override;
    /// Takes up what was typed before and not kept; false where it is not of this round.
    bool restore(const Draft& draft);
    static QString place() { return QStringLiteral("scoring"); }

    void openGroup(const domain::RecordId& card);
    void setMode(EntryMode mode);
    AnswerGrid& grid() const { return *m_grid; }
    AnswerModel& model() const { return *m_model; }
    NewGroup& newGroup() const { return *m_newGroup; }
    QListWidget& groups() const { return *m_groups; }
    QLineEdit& reasonEdit() const { return *m_reason; }
    QLineEdit& suggestionEdit() const { return *m_suggestion; }
    QString standing() const;

private:
    QWidget* buildGroups();
    QWidget* buildAnswers();
    void readGroups();
    void showGroup(int row);
    void showMode();
    void showIndicator();
    void showStanding();
    void addGroup();
    void removeCard();
    void keepTexts();
    void keepDraft();
    bool save();
    void tell(const QString& fault);

    Session& m_session;
    domain::RecordId m_round;
    std::shared_ptr<const domain::Instrument> m_instrument;
    std::shared_ptr<AnswerSheet> m_sheet;
    std::vector<domain::RecordId> m_cards; ///< of the rows of the list
    QStackedWidget* m_pages;
    QListWidget* m_groups;
    NewGroup* m_newGroup;
    AnswerModel* m_model;
    AnswerGrid* m_grid;
    QComboBox* m_mode;
    QPushButton* m_remove;
    QLabel *m_title, *m_standing, *m_fault, *m_question, *m_trouble;
    QLineEdit *m_reason, *m_suggestion;
    bool m_saving = false;
};

} // namespace daikou::gui
