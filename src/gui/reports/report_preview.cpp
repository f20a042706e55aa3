// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reports/report_preview.h"

#include "gui/shared/empty_state.h"

#include <QFile>
#include <QFrame>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QLabel>
#include <QPdfDocument>
#include <QPdfView>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace daikou::gui {

ReportPreview::ReportPreview(store::Register& source, QWidget* parent)
    : QWidget(parent), m_source(source), m_progress(new QProgressBar), m_stack(new QStackedWidget),
      m_empty(new EmptyState), m_document(new QPdfDocument(this)), m_view(new QPdfView(this))
{
    m_view->setAccessibleName(tr("Pages of the report"));
    m_view->setFocusPolicy(Qt::StrongFocus);
    m_view->setDocument(m_document);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildStrip());
    column->addWidget(m_stack, 1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ReportPreview::begin);
    connect(m_empty, &EmptyState::firstChosen, this, [this] { want(m_last); });
    connect(&m_runner, &OperationRunner::progressed, this, [this](qint64 done, qint64 total) {
        constexpr int parts = 1000;
        m_progress->setRange(0, total > 0 ? parts : 0);
        m_progress->setValue(total > 0 ? int(done * parts / total) : 0);
    });
    connect(&m_runner, &OperationRunner::finished, this, &ReportPreview::end);
    connect(&m_runner, &OperationRunner::failed, this, &ReportPreview::fail);
}

ReportPreview::~ReportPreview()
{
    delete m_view; // before its document: it draws on a thread of its own
}

QWidget* ReportPreview::buildStrip()
{
    m_strip = new QFrame;
    m_strip->setObjectName(QStringLiteral("previewStrip"));
    auto* row = new QHBoxLayout(m_strip);
    row->setContentsMargins(12, 4, 12, 4);
    row->addWidget(new QLabel(tr("Making the pages…")));
    m_progress->setAccessibleName(tr("Making the pages…"));
    m_progress->setTextVisible(false);
    row->addWidget(m_progress, 1);
    auto* stopButton = new QPushButton(tr("Stop"));
    connect(stopButton, &QPushButton::clicked, this, &ReportPreview::stop);
    row->addWidget(stopButton);
    m_strip->hide();
    return m_strip;
}

void ReportPreview::want(const reports::ReportRequest& request, int pause)
{
    m_wanted = request;
    m_wanted->format = QStringLiteral("pdf"); // what is shown are pages, whatever is saved
    m_last = *m_wanted;
    m_givenUp = true;
    m_runner.cancel();
    setFaint(true);
    m_progress->setRange(0, 0);
    m_strip->show();
    if (m_stack->currentWidget() == m_empty)
        m_empty->show(tr("The pages appear here"), {}, {}, {});
    m_message.clear();
    Q_EMIT outdated();
    m_timer.start(pause);
}

void ReportPreview::stop()
{
    m_wanted.reset();
    m_timer.stop();
    m_givenUp = true;
    m_runner.cancel();
    m_strip->hide();
    m_stack->setCurrentWidget(m_empty);
    m_empty->show(tr("The pages were not made"), tr("The work was stopped."), tr("Make them"), {});
}

void ReportPreview::begin()
{
    if (!m_wanted || m_runner.isRunning()) // where it runs, end() comes back here
        return;
    const auto wanted = *std::exchange(m_wanted, std::nullopt);
    const QString path = m_folder.filePath(QStringLiteral("preview-%1.pdf").arg(++m_made));
    m_givenUp = false;
    m_runner.start(
        {}, m_source,
        [this, wanted, path](store::Register& source, const domain::Progress& progress) -> OperationRunner::Done {
            const auto result = reports::writeReport(source, wanted, path, progress);
            return [this, result] { show(result); };
        });
}

void ReportPreview::end()
{
    if (m_wanted && !m_timer.isActive())
        m_timer.start(0);
    else if (!m_wanted)
        m_strip->hide();
}

void ReportPreview::show(const reports::ReportResult& result)
{
    const QString file = result.files.constFirst();
    if (!m_givenUp) {
        const std::unique_ptr<QPdfDocument> old(std::exchange(m_document, new QPdfDocument(this)));
        m_document->load(file);
        m_view->setDocument(m_document); // before the old one goes: the view draws on a thread of its own
        m_stack->setCurrentWidget(m_view);
        setFaint(false);
        Q_EMIT made(result);
    }
    QFile::remove(file); // the document has read it
}

void ReportPreview::fail(const QString& sentence)
{
    if (m_givenUp)
        return;
    m_message = sentence;
    m_empty->show(tr("There are no pages to show"), sentence, tr("Try again"), {});
    m_stack->setCurrentWidget(m_empty);
}

void ReportPreview::setFaint(bool faint)
{
    constexpr double faintness = 0.35;
    if (!faint) {
        m_view->setGraphicsEffect(nullptr);
    } else if (!m_view->graphicsEffect()) {
        auto* effect = new QGraphicsOpacityEffect(m_view);
        effect->setOpacity(faintness);
        m_view->setGraphicsEffect(effect);
    }
}

int ReportPreview::pages() const
{
    return m_stack->currentWidget() == m_view ? m_document->pageCount() : 0;
}

QString ReportPreview::message() const
{
    return m_message;
}

} // namespace daikou::gui
