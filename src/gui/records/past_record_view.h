// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/records/store_lookup.h"
#include "gui/shared/session.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace daikou::gui {

class RecordForm;

/// A record as it was at a moment, to read only; below each field that differs stands what it says now. The record can
/// be made so again.
class PastRecordView : public QWidget {
    Q_OBJECT

public:
    PastRecordView(Session& session, const domain::RecordType& type, QWidget* parent = nullptr);

    /// `time`: milliseconds since 1970. Throws Error.
    void showRecord(const domain::RecordId& id, qint64 time);
    RecordForm& form() const { return *m_form; }
    QString heading() const;
    /// Makes the record what it was then: one change.
    void bringBack();

private:
    void markDifferences(const domain::Record& past, const domain::Record& present, const QString& when);

    Session& m_session;
    StoreLookup m_lookup;
    QLabel* m_heading;
    QPushButton* m_bringBack;
    QScrollArea* m_area;
    RecordForm* m_form;
    domain::Record m_past;
};

} // namespace daikou::gui
