// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/assessments/answer_model.h"

#include <QTableView>

namespace daikou::gui {

/// The answer sheet on the screen, typed as from paper: a digit is the answer and goes on to the next question, 0 (or
/// the full stop, where 0 is a level) is "not answered"; behind the last question the card is kept and the next one
/// begins. Votes are numbers of any length, with Enter or Tab between. Khmer digits are digits.
class AnswerGrid : public QTableView {
    Q_OBJECT

public:
    explicit AnswerGrid(AnswerModel& model, QWidget* parent = nullptr);

    /// Puts the keyboard on the first question of the next card, or of the first difference.
    void begin();
    /// The indicator that the keyboard is on.
    std::optional<size_t> indicator() const;

Q_SIGNALS:
    /// The last question of a card, or of a row of votes, was answered.
    void partDone();
    void indicatorChanged();
    /// What was typed is no answer here.
    void refused(const QString& why);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool typeDigit(int digit);
    void goOn();
    void goBack();
    void fitRows();

    AnswerModel& m_model;
    bool m_typing = false; ///< the number in the cell may become longer
};

} // namespace daikou::gui
