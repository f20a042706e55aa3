// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shared/session.h"
#include "reports/contents/catalogue.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace daikou::gui {

class ReportPreview;

/// Picks a report, its scope (a condition, or the code of one record), language, readers and format; shows the real
/// pages of what is chosen and saves the file.
class ReportPage : public QWidget {
    Q_OBJECT

public:
    explicit ReportPage(Session& session, QWidget* parent = nullptr);

    void choose(const QString& report, const QString& scope);
    /// Every choice as it was before.
    void choose(const reports::ReportRequest& request);
    void save();
    reports::ReportRequest request() const;
    ReportPreview& preview() const { return *m_preview; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* buildChoices();
    void connectChoices();
    void fillChoices();
    void describe();
    void describeScope();
    void renew(int pause);
    void select(const QString& report, const QString& scope);

    Session& m_session;
    QComboBox *m_report, *m_language, *m_audience, *m_format;
    QLineEdit* m_scope;
    QLabel *m_description, *m_scopeOf, *m_count;
    QPushButton* m_save;
    ReportPreview* m_preview;
};

} // namespace daikou::gui
