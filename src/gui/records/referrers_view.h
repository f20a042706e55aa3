// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shared/session.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace daikou::gui {

/// The records that refer to the one of the page; Enter opens one.
class ReferrersView : public QWidget {
    Q_OBJECT

public:
    explicit ReferrersView(Session& session, QWidget* parent = nullptr);
    void showRecord(const domain::RecordId& id);

private:
    Session& m_session;
    QListWidget* m_list;
    QLabel* m_empty;
    std::vector<domain::RecordId> m_ids;
};

} // namespace daikou::gui
