// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shared/session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace daikou::gui {

class StatusPill;

/// The head of a record's page: what it is called, what it is and where, its status, and what it still lacks.
class RecordHeader : public QWidget {
    Q_OBJECT

public:
    explicit RecordHeader(Session& session, QWidget* parent = nullptr);

    void show(const domain::Record& record);
    void showNew(const domain::Record& preset);
    /// The findings that no field shows.
    void showFindings(const domain::Findings& findings);
    QString meterText() const;

private:
    void showOwner(const domain::Record& record);
    void showMeter(const domain::Record& record);

    Session& m_session;
    QPushButton *m_owner, *m_desk;
    QLabel *m_title, *m_subtitle, *m_meter, *m_findings;
    StatusPill* m_pill;
    domain::RecordId m_recordId, m_ownerId;
};

} // namespace daikou::gui
