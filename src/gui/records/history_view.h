// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shared/session.h"
#include "store/change_log/history.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace daikou::gui {

/// Every change of a record, or of the whole register: when, who, from which laptop, what, old and new. One change can
/// be taken back.
class HistoryView : public QWidget {
    Q_OBJECT

public:
    explicit HistoryView(Session& session, QWidget* parent = nullptr);

    void showRecord(const domain::RecordId& id);
    void showRegister();
    QTreeWidget& tree() const { return *m_tree; }

private:
    QTreeWidgetItem* addChange(const store::ChangeHead& head, const QString& device);
    void addItem(QTreeWidgetItem& change, const store::HistoryItem& item, bool nameRecord);
    void fillChange(QTreeWidgetItem* change);
    void takeBack();

    Session& m_session;
    QTreeWidget* m_tree;
    QPushButton* m_takeBack;
    std::vector<store::ChangeHead> m_heads;
    bool m_whole = false;
};

} // namespace daikou::gui
