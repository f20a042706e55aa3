// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/record_type.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace daikou::gui {

/// The foot of a list: how many records, what is chosen of them, and what can be done with the list. Does nothing
/// itself.
class ListFoot : public QWidget {
    Q_OBJECT

public:
    ListFoot(const domain::RecordType& type, bool writable, QWidget* parent = nullptr);

    void showCount(qint64 shown, qint64 all);
    QString countText() const;
    /// How many rows are chosen; from two on they can be edited together.
    void showChosen(qint64 rows);
    QToolButton& columnsButton() const { return *m_columns; }
    QToolButton& viewsButton() const { return *m_views; }
    QToolButton& exportButton() const { return *m_export; }
    QPushButton& editButton() const { return *m_edit; }

Q_SIGNALS:
    void newWanted();
    /// "xlsx", "csv" or "pdf".
    void exportWanted(const QString& format);
    void reportWanted();
    void editWanted();

private:
    QLayout* buildFirst();
    QLayout* buildSecond(const domain::RecordType& type);

    bool m_writable;
    QLabel* m_count;
    QToolButton *m_columns, *m_views, *m_export;
    QPushButton *m_new, *m_report, *m_edit;
};

} // namespace daikou::gui
