// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shared/session.h"
#include "store/change_log/history.h"

#include <QWidget>

class QLayout;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace daikou::gui {

class DayEdit;
class PastRecordView;

/// Every change of a record, or of the whole register: when, who, from which laptop, what, old and new. One change can
/// be taken back; a record is shown as it was on a day, the register's changes are those up to a day.
class HistoryView : public QWidget {
    Q_OBJECT

public:
    explicit HistoryView(Session& session, QWidget* parent = nullptr);

    void showRecord(const domain::RecordId& id);
    void showRegister();
    /// Below the changes, the record as it stood at a time (milliseconds since 1970).
    void showPast(qint64 time);
    QTreeWidget& tree() const { return *m_tree; }
    DayEdit& dayEdit() const { return *m_day; }
    /// The record as it was; null until asked for.
    PastRecordView* past() const { return m_past; }

private:
    /// What a change did in one field, in words.
    struct Line {
        QString what, before, after;
    };
    struct Row {
        store::ChangeHead head;
        QString device;
        QList<Line> lines;
    };
    static QList<Row> readRecord(store::Register& source, const domain::RecordId& id, domain::Language language);
    static QList<Line> readChange(store::Register& source, const store::ChangeHead& head, domain::Language language);
    static Line lineOf(store::Register& source, const store::HistoryItem& item, bool nameRecord,
                       domain::Language language);
    void buildTree();
    void connectParts();
    QLayout* buildFoot();
    void showRows(const QList<Row>& rows);
    void addLines(QTreeWidgetItem& change, const QList<Line>& lines);
    QTreeWidgetItem* findChange(qint64 number) const;
    void fillChange(QTreeWidgetItem* change);
    const store::ChangeHead* chosen() const;
    void showDay();
    void takeBack();

    Session& m_session;
    QTreeWidget* m_tree;
    QLabel *m_title, *m_dayLabel;
    DayEdit* m_day;
    QPushButton *m_asOfDay, *m_asOfChange, *m_takeBack;
    PastRecordView* m_past = nullptr;
    domain::RecordId m_record; ///< null: the whole register
    QList<store::ChangeHead> m_heads;
};

} // namespace daikou::gui
