// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/assessments/answer_sheet.h"

#include <QAbstractTableModel>

namespace daikou::gui {

/// The answer sheet of a group as a table: a row for each theme (its title alone) and each indicator, a column for each
/// card, or for each level and those who did not vote, or for the one level that was agreed on.
class AnswerModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Roles of the vertical head, beside the text of the indicator.
    enum Role { RunningRole = Qt::UserRole + 1, ThemeRole };

    /// Null: nothing is shown.
    void show(std::shared_ptr<AnswerSheet> sheet, EntryMode mode);
    AnswerSheet* sheet() const { return m_sheet.get(); }
    EntryMode mode() const { return m_mode; }
    /// The place of a row's indicator; none of a theme.
    std::optional<size_t> indicatorAt(int row) const;
    int rowOf(size_t indicator) const;
    /// The column of the card that is typed next; of other modes the first.
    int nextColumn() const;
    /// Whether something can be typed there.
    bool isOpen(const QModelIndex& index) const;
    /// The next cell in the order of the paper: down a card, or along a row of votes; invalid behind the last one.
    QModelIndex following(const QModelIndex& index) const;

    /// What is typed into a cell as a number; none clears it. In cards: a level, or notAnswered.
    void type(const QModelIndex& index, std::optional<qint64> number);
    void typeNotAnswered(const QModelIndex& index);
    /// The number that stands there.
    std::optional<qint64> numberAt(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void typed();

private:
    bool inCards() const { return m_mode != EntryMode::Votes && m_mode != EntryMode::Level; }
    QString cellText(size_t indicator, int column) const;
    QString wordsOf(size_t indicator, int column) const;
    QString columnTitle(int column) const;
    void tellTyped(const QModelIndex& index);

    std::shared_ptr<AnswerSheet> m_sheet;
    EntryMode m_mode = EntryMode::Cards;
    std::vector<int> m_rows; ///< the indicator's place, or −1 − theme
};

} // namespace daikou::gui
