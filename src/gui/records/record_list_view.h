// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTableView>

namespace daikou::gui {

class RecordListModel;

/// The table of a list of records. Its columns keep their widths, whatever the list is sorted by, until there are
/// others or there is more or less room. By keys without Shift exactly one record is ever chosen.
class RecordListView : public QTableView {
    Q_OBJECT

public:
    explicit RecordListView(RecordListModel& model, QWidget* parent = nullptr);

    /// Marks the head of the column that the list is sorted by ("path", or "-path" for descending; empty: none), which
    /// is not left out for want of room.
    void showSort(const QString& sort);
    /// Goes to a row, whichever keys are held; where it is the current one already, what is chosen stays.
    void choose(int row);

protected:
    void resizeEvent(QResizeEvent* event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index, const QEvent* event) const override;

private:
    /// What the widths were made for.
    struct Fitted {
        QStringList columns;
        int room = 0;
        bool hasRows = false;
        bool operator==(const Fitted&) const = default;
    };
    void fit();

    RecordListModel& m_model;
    Fitted m_fitted;
    int m_sorted = -1; ///< the column that the list is sorted by
};

} // namespace daikou::gui
