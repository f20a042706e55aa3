// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shared/operation_runner.h"
#include "reports/contents/catalogue.h"

#include <QTemporaryDir>
#include <QTimer>
#include <QWidget>

#include <optional>

class QFrame;
class QLabel;
class QPdfDocument;
class QPdfView;
class QProgressBar;
class QStackedWidget;

namespace daikou::gui {

class EmptyState;

/// The real pages of a report, made beside the window each time another report is wanted. A newer wish ends the work
/// for an older one; pages that no longer fit the wish stand faint until the new ones are there. What goes wrong stands
/// in the place of the pages.
class ReportPreview : public QWidget {
    Q_OBJECT

public:
    explicit ReportPreview(store::Register& source, QWidget* parent = nullptr);
    ~ReportPreview() override;

    /// The pages of this report are wanted, unless another wish comes within so many milliseconds.
    void want(const reports::ReportRequest& request, int pause = 0);
    /// Ends the work that is under way; the pages can be asked for again.
    void stop();
    /// How many pages are shown.
    int pages() const;
    /// What stands in the place of the pages; empty where there are some.
    QString message() const;
    bool isWorking() const { return m_timer.isActive() || m_runner.isRunning(); }
    OperationRunner& runner() { return m_runner; }

Q_SIGNALS:
    /// The pages of an older wish no longer count.
    void outdated();
    void made(const daikou::reports::ReportResult& result);

private:
    QWidget* buildStrip();
    void begin();
    void end();
    void show(const reports::ReportResult& result);
    void fail(const QString& sentence);
    void setFaint(bool faint);

    store::Register& m_source;
    QTemporaryDir m_folder;
    std::optional<reports::ReportRequest> m_wanted; ///< and not begun yet
    reports::ReportRequest m_last;
    QTimer m_timer;
    QFrame* m_strip;
    QProgressBar* m_progress;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QPdfDocument* m_document;
    QPdfView* m_view;
    QString m_message;
    int m_made = 0;
    bool m_givenUp = false;   ///< the work under way is for an older wish, or was stopped
    OperationRunner m_runner; ///< last: its end waits for the work, which uses the others
};

} // namespace daikou::gui
