// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shared/session.h"
#include "reports/contents/catalogue.h"

#include <QTemporaryDir>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPdfDocument;
class QPdfView;
class QPushButton;
class QStackedWidget;

namespace daikou::gui {

class EmptyState;

/// Picks a report, its scope, language, readers and format; shows the real pages and saves the file.
class ReportPage : public QWidget {
    Q_OBJECT

public:
    explicit ReportPage(Session& session, QWidget* parent = nullptr);

    void choose(const QString& report, const QString& scope);
    /// Makes the pages beside the window and shows them.
    void showPreview();
    void save();
    reports::ReportRequest request() const;
    int pages() const;

private:
    QWidget* buildChoices();
    QWidget* buildPreview();
    void fillChoices();
    void describe();
    void show(const reports::ReportResult& result);

    Session& m_session;
    QComboBox *m_report, *m_language, *m_audience, *m_format;
    QLineEdit* m_scope;
    QLabel *m_description, *m_count;
    QPushButton *m_previewButton, *m_save;
    QTemporaryDir m_folder; ///< the previewed file
    QPdfDocument* m_document;
    QPdfView* m_view;
    QStackedWidget* m_right;
    EmptyState* m_empty;
    int m_made = 0;
};

} // namespace daikou::gui
